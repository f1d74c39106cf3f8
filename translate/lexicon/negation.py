"""Negation in English and Spanish: which words deny, which phrases only seem to.

Three sets for each language, all folded:

- *cues* deny what is said; a faithful translation denies it too;
- *softeners* may render a cue of the other language ("no logró" for "failed", "solo" for "not …
  until"), so they can answer one but are never missed themselves;
- *idioms* contain a cue and deny nothing ("no obstante", "not only", "sin embargo").

Spanish negative concord ("no vino nadie", "sin ningún ruido") is one denial: a concord word after a
cue of the same clause is not counted again. Sources: RAE, Nueva gramática (2009), chapter 48; the
English side after Huddleston and Pullum (2002), chapter 9, where only these are clausal negators.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from translate.article import Span
from translate.lexicon.text import words

if TYPE_CHECKING:
    from translate.article import Language
    from translate.lexicon.text import Word


class Polarity(NamedTuple):
    """The denials of a text, and how many words it has that might render one."""

    cues: tuple[Span, ...]
    softeners: int
    #: Whether all it denies is said with "without" or "sin", which free translations often reword.
    light: bool = False


_CUES: dict[Language, frozenset[str]] = {
    "en": frozenset(
        "not no never nobody nothing none nowhere neither nor without cannot unlikely"
        " unable ain't".split()
    ),
    "es": frozenset(
        "no nunca jamas nadie nada ninguno ninguna ningun ningunos ningunas tampoco ni sin"
        " improbable improbables incapaz incapaces".split()
    ),
}
# Words that do not count again after another denial in the same clause.
_CONCORD: dict[Language, frozenset[str]] = {
    "en": frozenset({"nor", "neither"}),
    "es": frozenset(
        "nunca jamas nadie nada ninguno ninguna ningun ningunos ningunas tampoco ni".split()
    ),
}
# These go on denying across a comma: "no vino, ni llamó", "neither came nor called".
_CHAINED = frozenset({"ni", "nor", "neither", "tampoco"})

_IDIOMS: dict[Language, tuple[str, ...]] = {
    "en": (
        "not least",
        "not to mention",
        "no doubt",
        "no wonder",
        "not limited to",
        "no matter",
        "no less",
        "no fewer",
        "no more than",
        "no later than",
        "no sooner",
        "no one of",
        "nothing but",
        "nothing less than",
        "whether or not",
        "why not",
        "not a few",
        "more often than not",
        "last but not least",
        "none other than",
        "without doubt",
        "without a doubt",
        "without question",
        "never mind",
        "no fly",
        "no confidence",
        "no man's land",
        "like never before",
        "as never before",
        "without fail",
        "go without",
        "do without",
        "nothing more than",
        "not unlike",
        "no and",
        "cannot but",
        "cannot help",
    ),
    "es": (
        "no solo",
        "no solamente",
        "no unicamente",
        "no obstante",
        "sin embargo",
        "sin duda",
        "sin dudas",
        "sin lugar a dudas",
        "no cabe duda",
        "no hay duda",
        "sin perjuicio de",
        "no menos",
        "nada menos",
        "nada mas",
        "ni mas ni menos",
        "no mas de",
        "no mas que",
        "no mas tarde de",
        "o no",
        "a no ser",
        "hasta que no",
        "mas que nunca",
        "mas que nada",
        "mas que nadie",
        "mejor que nunca",
        "mejor que nadie",
        "peor que nunca",
        "como nunca",
        "como nadie",
        "antes que nada",
        "por no hablar",
        "por no mencionar",
        "sin precedentes",
        "sin precedente",
        "sin mencionar",
        "sin ir mas lejos",
        "sin fines de lucro",
        "sin animo de lucro",
        "sin techo",
        "sin papeles",
        "sin parar",
        "sin cesar",
        "cuando no",
        "no en vano",
        "no mencionar",
        "mas a menudo que no",
        "sin limitarse a",
        "no limitado a",
        "no violencia",
        "no binario",
        "nada que ver",
        "ni que decir",
        "de la nada",
        "casi nadie",
        "casi nada",
        "casi nunca",
        "ni nada",
    ),
}

# Patterns over the folded words joined by spaces.
_IDIOM_PATTERNS: dict[Language, str] = {
    "en": r"(?:not|\w+n't) (?:\w+ )?(?:only|just|merely|simply|least|matter|stop|stopped|ceased)"
    r"|(?:no|little) difference|never (?:\w+ ){0,4}(?:so|such|more|better|worse|seen)"
    r"|not (?:so )?long ago|by no means least",
    "es": r"no (?:\w+ ){0,3}(?:solo|solamente|unicamente)(?= (?:\w+ ){1,12}sino)|no \w+ solo"
    r"|no (?:\w+ )?(?:sino|mas que)|no (?:\w+ ){1,2}mas de|no (?:\w+ ){0,2}dej\w+ de"
    r"|no (?:\w+ )?falt\w+|no import\w+"
    r"|no (?:\w+ )?par\w* de|no hace mucho|nunca (?:\w+ ){0,3}(?:tant\w+|tan|mas|mejor|peor)"
    r"|no va mas|no sin antes|sin mas|sin (?:hablar|contar)",
}

# One folded word each: verbs, adjectives and adverbs that deny by themselves, prefixes included.
# Short on purpose: each of them may hide a lost denial.
_SOFTENERS: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"fail(?:s|ed|ing|ure|ures)?|refus\w+|den(?:y|ies|ied|ying|ial)|lack\w*|reject\w*"
        r"|prevent\w*|avoid\w*|stop\w*|ceas(?:e|ed|es|ing)|inabil\w+|incap\w+|imposs\w+"
        r"|absen\w+|hardly"
        r"|scarcely|barely|rarely|seldom|little|few|unless|except|instead|rather|missing|devoid"
        r"|forb\w+|bann?(?:s|ed|ing)?|prohibit\w*|block(?:s|ed|ing)?|declin(?:ed|es|ing)|exempt"
        r"|ignor\w+|neglect\w*|omit\w*|doubt\w*|difficult|against|false|wrong\w*|secret\w*"
        r"|in(?:active|adequa\w+|appropriat\w+|complet\w+|correct\w*|effect\w+|effici\w+|equal\w*"
        r"|evitab\w+|explic\w+|finit\w+|just\w+|secur\w+|sens\w+|signific\w+|stabil\w+|suffic\w+"
        r"|toler\w+|valid\w*|visib\w+|volunt\w+|conclus\w+|cred\w+|curab\w+|different\w*)"
        r"|un(?!der|i|til|to|cles?\b)\w{4,}|ever|any(?:one|body|thing)"
        r"|im(?:prob|pract|pun|mob|mor|pat|perf|prec)\w+|il(?:leg|log)\w+"
        r"|ir(?:reg|rel|resp|rev)\w+|non\w*|\w{3,}less(?:ly|ness)?|zero|abst[ae]\w+|oppos\w+"
        r"|free|yet|lost|los(?:e|es|ing)|out|bereft|shortage\w*|anonym\w*|dis(?:agre|app|conti"
        r"|hon|lik|miss|obe|reg|resp|trust|abl)\w+"
    ),
    "es": re.compile(
        r"neg(?:ar\w*|o|aron|aba\w*|ad[oa]s?|ativ\w+|ando|ara|aran)|nieg\w+|rechaz\w+|rehus\w+"
        r"|carec\w+|carenc\w+|falt\w+|fall(?:o|aron|ar|ido)|fracas\w+|evit\w+|imped\w+|impid\w+"
        r"|impos\w+|ausen\w+|apenas|escas\w+|poc[oa]s?|salvo|excepto|dificil(?:es|mente)?"
        r"|raramente|desist\w+|prohib\w+|prohiba\w*|ignor\w+|omit\w+|duda\w*|dudos\w+|fals[oa]s?"
        r"|ajen[oa]s?|exent\w+|secret[oa]s?|cero|equivoc\w+|impun\w+|impid\w+|abst\w+"
        r"|in(?:activ|adec|apropi|acept|capac|ciert|complet|conclu|convenien|correct|credul|curab"
        r"|debid|defen|definid|depend|desead|dificil|efic|efect|esperad|estab|evit|existen|explic"
        r"|finit|fundad|grat|human|justif|justic|merec|migr|moral|necesar|negab|numer|ofens|olvid"
        r"|oportun|percept|satisf|segur|sensib|signif|soport|sosten|sufic|toler|util|valid|visib"
        r"|voluntari)\w+|in\w+bles?|ileg\w+|irreg\w+|irresp\w+|irreal\w*"
        r"|des(?:aprob|aprueb|apar|acuerd|igual|aten|obed|mint|ment|mient|cart|honest|leal|autor"
        r"|provist|cuid|conoc|conoz|ocup|armad|interes)\w*|opus\w+|opon\w+|anonim\w+|agot\w+"
        r"|pierd\w+|perd\w+"
    ),
}

# Where a clause ends, for concord: stronger marks, and a comma or a new subject's "que".
_BREAK = re.compile(r"[.;:,()!?¿¡—–\"“”«»]|\b(?:pero|sino|mientras|aunque|porque|and|but|y)\b")
_REACH = 9  # words; beyond that a concord word belongs to another statement
_TAG = re.compile(
    r"¿No\b|^[A-Z][a-z]+n['’]t\b(?=[^.]*\?$)|"
    r"[¿,]\s?(?:no|verdad)\s?\?|\b[Nn]o\.\s?(?=\d)|\b[Nn]o\s(?=\d+\b(?!\s?[%\w]))"
)


def polarity(text: str, language: Language) -> Polarity:
    """Count what `text` denies: concord once, idioms not at all."""
    tokens = words(text)
    keys = [w.key for w in tokens]
    silent = _idiomatic(keys, language) | _tags(text, tokens)
    cues: list[Word] = []
    for n, word in enumerate(tokens):
        if n in silent or not _is_cue(keys, n, language):
            continue
        if cues and word.key in _CONCORD[language] and _same_clause(text, tokens, cues[-1], n):
            continue
        cues.append(word)
    soft = sum(1 for n, k in enumerate(keys) if n not in silent and _is_soft(k, language))
    light = all(w.key in {"without", "sin"} for w in cues)
    return Polarity(tuple(Span(w.start, w.end) for w in cues), soft, light)


def _is_cue(keys: list[str], n: int, language: Language) -> bool:
    key = keys[n]
    if language == "en" and key.endswith("n't"):
        return True
    if language == "en" and key == "one" and n and keys[n - 1] == "no":
        return False
    if key == "poco" and "".join(keys[n + 1 : n + 2]).startswith("probable"):
        return True
    return key in _CUES[language]


def _is_soft(key: str, language: Language) -> bool:
    return _SOFTENERS[language].fullmatch(key) is not None and key not in _CUES[language]


def _same_clause(text: str, tokens: list[Word], last: Word, n: int) -> bool:
    word = tokens[n]
    if word.key in _CHAINED:
        return True
    between = text[last.end : word.start]
    return _BREAK.search(between) is None and tokens.index(last) + _REACH >= n


@cache
def _idioms(language: Language) -> re.Pattern[str]:
    fixed = sorted(_IDIOMS[language], key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(fixed)}|{_IDIOM_PATTERNS[language]})(?!\S)")


def _idiomatic(keys: list[str], language: Language) -> set[int]:
    """Give the indices of words inside an idiom."""
    joined = " ".join(keys)
    inside: set[int] = set()
    for match in _idioms(language).finditer(joined):
        first = joined.count(" ", 0, match.start())
        inside.update(range(first, first + match[0].count(" ") + 1))
    return inside


def _tags(text: str, tokens: list[Word]) -> set[int]:
    """Give the indices of the "no" of "¿no?", of "No. 5" and of a rhetorical "¿No es …?"."""
    stretches = [Span(*m.span()) for m in _TAG.finditer(text)]
    return {n for n, w in enumerate(tokens) if any(s.start <= w.start < s.end for s in stretches)}
