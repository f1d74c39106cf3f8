"""Words that say how sure a statement is, in both languages.

A *hedge* marks what is likely, claimed or only suspected; a translation without any states it as a
fact. The strong ones ("probably", "presunto") must be answered by some hedge; the faint ones
("may", "se cree", the Spanish conditional "habría" of the press) are only good to answer. Sources:
RAE, Nueva gramática (2009), § 23.15 (conditional of conjecture); Hyland (1998), chapter 5.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from translate.article import Span

if TYPE_CHECKING:
    from translate.article import Language


class Hedging(NamedTuple):
    """The strong hedges of a text, its modal verbs of chance, and whether it has a faint hedge."""

    strong: tuple[Span, ...]
    modal: tuple[Span, ...]
    faint: bool


_I = re.IGNORECASE
_STRONG: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:(?:most |very |quite )?(?:likely|probabl[ey])|perhaps|maybe|possibly|presumabl[ey]"
        r"|apparently|seemingly|allegedly|alleged|reportedly|supposedly|purported(?:ly)?"
        r"|conceivably"
        r"|it (?:seems|appears)|seems? to|seemed to|appears? to|appeared to|suspected"
        r"|(?:may|might|could) (?:well )?have|in all (?:likelihood|probability)|potentially"
        r"|possible"
        r"|must (?:surely )?have \w+(?:ed|en|wn|ne)|(?:is|are|was|were) (?:widely )?(?:believed"
        r"|thought|rumou?red|presumed|assumed|said|feared) to|(?:is|are|was|were) feared"
        r"|it is (?:widely )?(?:believed|thought|rumou?red|feared|presumed) that"
        r"|looks? set to|unconfirmed|rumou?r has it|might)\b",
        _I,
    ),
    "es": re.compile(
        r"\b(?:(?:muy )?probable(?:mente|s)?|quiz[aá]s?|tal vez|posiblemente|acaso|al parecer"
        r"|a lo mejor|seg[uú]n parece"
        r"|aparentemente|presuntamente|supuestamente|presunt[oa]s?|supuest[oa]s?(?! que)"
        r"|parece que|parecen? haber|puede que|pudiera|sospechos[oa]s? de|posibles?(?=\s\w{4,})"
        r"|potencialmente"
        r"|con toda probabilidad|se (?:cree|presume|supone|dice|rumorea|sospecha|teme) que"
        r"|se rumorea"
        r"|todo (?:indica|apunta a) que|es (?:muy )?posible que|sin confirmar"
        r"|(?:pod|deb)r[ií]an? haber|(?:puede|debe)n? (?:de )?haber)\b",
        _I,
    ),
}
_FAINT: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:may|might|could|would|seem\w*|appear\w*|suggest\w*|indicat\w+|believ\w+"
        r"|think|thinks|thought|claim\w*|said to|expected|suspect\w*|assum\w+|estimat\w+|possib\w+"
        r"|potential\w*|tend\w*|unlikely|improbable|rumou?r\w*|speculat\w+|so-called|accus\w+"
        r"|charged|guess|bet|looks? (?:like|as)|looked (?:like|as)|reported(?: to)?|chances?|prone"
        r"|must have|hope[ds]?|hoping|can|able|liab\w+|as if|doubtless|plausib\w+|in theory"
        r"|i suppose|suppose\w*|appar\w+"
        r"|hypothe\w+|impression|guess\w*|probab\w+|pretend\w*)\b",
        _I,
    ),
    "es": re.compile(
        r"\b(?:pued\w+|podr[ií]a\w*|poder|ser[ií]an?|deb(?:e|er[ií]a|[ií]a|i[oó]|ieron)n? de"
        r"|dicen|fama|seg[uú]n|esperanz\w+|pod[ií]an?"
        r"|parec\w+|pareci\w+|suger\w+|sugier\w+|indica\w*|cre[ea]n?|cre[ií]\w*|piensa\w*|estim\w+"
        r"|posib\w+|potencial\w*|se dice|se afirma|improbable\w*|sospech\w+"
        r"|acusad\w+|imputad\w+|llamad\w+|rumor\w+|eventual\w*|previsible\w*|suele\w*|sol[ií]an?"
        r"|\w{2,}r[ií]an?|tiend\w+|pudo|pudieron|deb(?:e|en|i[oó]|ieron) (?:de )?haber"
        r"|apunta\w*|dudos\w+"
        r"|presum\w+|supon\w+|supues\w+|prev[eé]\w*|propens\w+|como si|en teor[ií]a|hip[oó]te\w+"
        r"|aleg\w+|opin\w+|casi seguro|seguramente|probab\w+|aparent\w+|impresi[oó]n)\b",
        _I,
    ),
}
# Modal verbs of chance, which are of permission and ability, too. The conditional perfect
# of the press ("habría cobrado") is one in a main clause only.
_MODAL: dict[Language, re.Pattern[str]] = {
    "en": re.compile(r"\b(?:may|could)(?! (?:not|have)\b)(?=\s[a-z])", _I),
    "es": re.compile(
        r"\b(?:podr[ií]an?|pueda|puedan|habr[ií]an? (?:sido )?\w+(?:ado|ido|cho|sto|rto|lto)s?)\b",
        _I,
    ),
}
# "A suspected rebel" is a "sospechoso"; "supuesto" is also a noun, "por supuesto" means of course.
_NOT_A_HEDGE = re.compile(
    r"\b(?:por supuesto|of course|(?:less|more) likely|(?:m[aá]s|menos) probables?"
    r"|(?:no )?es posible(?! que)|as (?:\w+ )?as possible|(?:it is|it was|makes? it|made it|be|is"
    r"|not) (?:not )?possible to|(?:lo )?(?:m[aá]s|antes|mejor|todo lo|cuanto) (?:\w+ )?posibles?"
    r"|(?:es|fue|ser[aá]|hace|haga|hizo|sea|era|hacer) posible|(?:ha|han|hay[ae]n?|hab[ií]an?"
    r"|habr[ií]an?|haber) supuesto)\b",
    _I,
)


def hedging(text: str, language: Language) -> Hedging:
    """Find the strong hedges of `text` and say whether it has any faint one."""
    blank = _NOT_A_HEDGE.sub(lambda m: " " * len(m[0]), text)
    strong = tuple(Span(*m.span()) for m in _STRONG[language].finditer(blank))
    modal = tuple(Span(*m.span()) for m in _MODAL[language].finditer(blank))
    return Hedging(strong, modal, _FAINT[language].search(text) is not None)
