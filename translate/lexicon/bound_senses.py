"""Words that look like bounds of a figure and are none: "quarrel over two", "until two days after".

All folded; see `translate.lexicon.bounds` for the words themselves.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from translate.article import Span
    from translate.figures import Figure

# "Spread over six square kilometers" tells where, not how many.
EXTENDING = re.compile(
    r"(?:hand|turn|pass|sign|fork|tak|took|roll|carr|boil|won|win|advantage|victory|lead|triumph"
    r"|preference|hold|held|dominan|priority|edge|sway"
    r"|spread|extend|stretch|sprawl|scatter|strewn|distribut|rang|fl[ey]w|rul|reign|preside"
    r"|built"
    r"|deliberat|argu|debat|clash|fought|fight|negotiat|haggl|talk|quarrel|worr[yi]|mull|ponder"
    r"|watch|hover|tower|resign|fir(?=ed|ing)|sack|condemn|critici|apologi|suspend|jail|detain"
    r"|mourn|agoni|disagree|vot"
    r"|control|power|jurisdiction|dispute|concern|protest|fight|row|anger|sued?|questioned"
    r"|arrested|deaths?|investigat\w+|charged|loom|cover)\w*(?: out)? over$"
    # "Resigned from the post office over two mistakes".
    r"|(?:resign|fired|sack|condemn|critici|apologi|suspend|jail|detain|sue[ds]|arrest|charged|disput|conflict|clash|feud|quarrel|stand-?off|sight|spott"
    r"|fined|questioned)\w*(?: [\w'-]+){0,6} over$"
)
# "The film is about two brothers" tells what of.
CONCERNING = re.compile(
    r"(?<!\w)(?:films?|movies?|books?|novels?|stor(?:y|ies)|documentary|series|plays?|songs?|tales?"
    r"|news|talk\w*)(?: [\w'-]+){0,3} about$"
)
# "Cayó hasta 12.000", "de 40 hasta 50": where something went, not how far it may go.
GOING_TO = re.compile(
    r"(?<!\w)(?:ca[yi]\w*|cae\w*|baj\w+|sub\w+|aument\w+|descen\w+|descien\w+|retroced\w+"
    r"|desplom\w+|ascend\w+|asciend\w+|crec\w+|increment\w+|recort\w+|pas[aoó]\w*|reduc\w+"
    r"|reduj\w+|elev\w+|trep\w+|escal\w+|disminuy\w+|desde)(?: [\w.,%-]+){0,7} hasta$"
)
# The fare "will go up to 35", the counts "add up to 212".
_RISING = re.compile(
    r"(?<!\w)(?:go|goes|went|gone|going|mov\w+|climb\w*|ris\w*|rose|crept|creep\w*|jump\w*|rais\w+"
    r"|bring\w*|brought|push\w*|add\w*|edg\w+|inch\w+|shot|tick\w*)(?: [\w'-]+){0,2} $"
)
# "Under two initiatives", "under the 14-million-euro program": what a thing is done by.
_UNDER_RULES = re.compile(
    r"(?:[ -][\w'-]+){0,3}? (?:initiatives?|agreements?|program(?:me)?s?|laws?|contracts?|plans?"
    r"|projects?|regimes?|schemes?|treat(?:y|ies)|governments?|presidents?|administrations?|names?"
    r"|flags?|mayors?|coaches|conditions|headings|articles|statutes?|deals?|accords?|pacts?"
    r"|licen[cs]es|permits|orders|rules|warrants?)(?!\w)"
)
# "A partir del 4 de junio".
_MONTH = re.compile(
    r" de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|se(?:p)?tiembre|octubre|noviembre"
    r"|diciembre)"
)
# "Starts at 7".
_HOUR = re.compile(r"(?:[:.]\d\d)?(?: ?[ap]\.?m\.?| o.clock)?(?:[,.;:]|$| (?:in the|on|and)(?!\w))")
# "Hasta 30 minutos antes", "hasta tres años después": until when.
_MOMENT = re.compile(
    r"^[\w.]+(?: y medi[oa])? (?:segundos?|minutos?|horas?|dias?|semanas?|mes(?:es)?|años?)"
    r" (?:antes|despues|mas tarde)(?!\w)"
)


def stands_otherwise(folded: str, words: Span, figure: Figure | Span) -> bool:
    """Whether what follows a figure shows that the words before it set it no limit."""
    said, behind = words.of(folded), folded[figure.end :]
    if said.startswith("under"):
        return _UNDER_RULES.match(behind) is not None
    if said.startswith("hasta"):
        return _MOMENT.search(folded[figure.start :]) is not None
    if said.startswith("a partir"):
        return _MONTH.match(behind) is not None
    if said.startswith("up to"):
        return _RISING.search(folded[: words.start]) is not None
    if said.startswith("start"):
        return _HOUR.match(behind) is not None
    one = folded[figure.start :].startswith(("un sol", "una sol")) or behind.startswith(" mas")
    return said.startswith("ni") and one
