"""The noun that a figure counts, with its adjectives: where it ends and which word is its head.

No parser: English ends with the plural, Spanish begins with it, and one or two links with "of" or
"de" follow. Where the plural is not found within a few words there is no noun, rather than a
fragment.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from translate.article import Language
    from translate.figures import Figure


class Noun(NamedTuple):
    """A noun phrase ends at `end` of the text; `head` is its noun in small letters, or empty."""

    end: int
    head: str


#: At most this many words stand between a figure and the end of an English noun.
_REACH = 4
#: "1.250 kilos de clorhidrato de cocaína".
_LINKS = 2
_WORD = re.compile(
    r"[ \u00a0](?:(?P<open>[“«\"])(?P<quoted>[^“”«»\"]{1,40})[”»\"]|(?P<word>[^\W\d_][\w’'-]*))"
)
_LINK: dict[Language, re.Pattern[str]] = {
    "en": re.compile(r" of(?: (?:the|its|their))?(?= )"),
    "es": re.compile(r" (?:de(?: (?:la|los|las|su|sus))?|del)(?= )"),
}
_STOPS: dict[Language, frozenset[str]] = {
    "en": frozenset(
        "the a an and or but is are was were be been has have had in on at to from with by for as "
        "that which who whom whose when while where per each every after before according although "
        "only not will would could may might can than of more less fewer there here already still "
        "ago later earlier times them these those this it they he she we you what if same".split()
    ),
    "es": frozenset(
        "el la los las lo un una y e o u pero es son era eran fue fueron será serán ha han había a "
        "al en con por para como que quien cuando mientras cada después antes según aunque solo no "
        "del de se su sus entre desde hasta más menos ya aún todavía también ellos ellas esto eso "
        "estos estas si sin sobre tras ante contra veces mismo misma mismos mismas".split()
    ),
}
# Plurals without an s; the second row is written alike in both numbers.
_PLURALS = frozenset(
    "people men women children police personnel staff cattle feet data"
    " aircraft troops fish sheep series hydrochloride".split()
)
# Counted only to build a sentence: "in three ways", "en cuatro pasos".
_EMPTY: dict[Language, frozenset[str]] = {
    "en": frozenset("ways steps times sides parts things kinds others points cases".split()),
    "es": frozenset("formas maneras pasos veces lados partes cosas tipos otros puntos".split()),
}
#: Time that passes rather than things that are.
DURATIONS: dict[Language, frozenset[str]] = {
    "en": frozenset("seconds minutes hours days nights weeks months years decades".split()),
    "es": frozenset("segundos minutos horas días noches semanas meses años décadas".split()),
}
# Singular nouns that stand after another as its adjective: "pasta base", "fecha límite".
_APPOSED = frozenset({"base", "límite", "clave", "piloto"})
# Finite verbs that stand right after a figure: "mil millones harían falta", "20 fueron".
_VERB = re.compile(r"\w+(?:ían?|ó|aron|ieron|aban?|arán?|erán?|irán?)$")
_PARTICIPLE = re.compile(r"\w+(?:ed|ing)$")
_GROUP: dict[Language, re.Pattern[str]] = {
    "en": re.compile(r"\b(?:the|these|those|both|his|her|their|its|other) $", re.IGNORECASE),
    "es": re.compile(r"\b(?:l[oa]s|est[oa]s|es[oa]s|sus|otr[oa]s|amb[oa]s) $", re.IGNORECASE),
}


def counted(text: str, figure: Figure, language: Language, *, needed: bool) -> Noun | None:
    """The noun phrase after `figure`; None where one is `needed` and none is beside it.

    A share has what it is a share of ("40 percent of the cocaine"), money its currency.
    """
    start = figure.end
    if figure.kind == "money":
        return Noun(_currency(text, figure, language), "")
    if figure.kind in {"percent", "points"}:
        return Noun(_linked(text, start, language, 1), "")
    if figure.kind in {"approximate", "fraction"} or figure.text[-1:].isalpha():
        end = _linked(text, start, language, _LINKS)
        if end > start:
            return Noun(end, text[start:end].rsplit(maxsplit=1)[-1].lower())
    noun = (_english if language == "en" else _spanish)(text, start)
    if noun is None or noun.head in _EMPTY[language]:
        return None if needed else Noun(start, "")
    return Noun(_linked(text, noun.end, language, _LINKS), noun.head)


def is_group(text: str, figure: Figure, language: Language) -> bool:
    """Whether a small number in words only names a known group: "the three rivers"."""
    spelled = not any(character.isdigit() for character in figure.text)
    return spelled and figure.value <= 10 and bool(_GROUP[language].search(text[: figure.start]))


def _currency(text: str, figure: Figure, language: Language) -> int:
    if not figure.text[:1].isdigit() and not figure.text[:1].isalpha():
        return figure.end
    link = re.compile(" de").match(text, figure.end) if language == "es" else None
    found = _WORD.match(text, link.end() if link else figure.end)
    word = found["word"] if found else None
    return found.end() if found and word and word.lower() not in _STOPS[language] else figure.end


def _english(text: str, end: int) -> Noun | None:
    for _ in range(_REACH):
        found = _WORD.match(text, end)
        word = (found["quoted"] or found["word"]).lower() if found else ""
        if not found or word in _STOPS["en"]:
            return None
        end = found.end()
        if _is_plural(word):
            return Noun(end, word)
    return None


def _is_plural(word: str) -> bool:
    ends = word.endswith("s") and not word.endswith(("ss", "us", "’s", "'s", "ous"))
    return ends or word in _PLURALS


def _spanish(text: str, end: int) -> Noun | None:
    found = _WORD.match(text, end)
    if not found:
        return None
    word = (found["quoted"] or found["word"]).lower()
    if (
        word in _STOPS["es"]
        or _VERB.match(word)
        or (not found["quoted"] and not word.endswith("s"))
    ):
        return None
    return Noun(_adjectives(text, found.end()), word)


def _adjectives(text: str, end: int) -> int:
    """Where the Spanish adjectives after a noun end: plural ones, two of them at most."""
    for _ in range(2):
        found = _WORD.match(text, end)
        word = (found["word"] or "").lower() if found else ""
        if not found or not (word.endswith("s") or word in _APPOSED) or word in _STOPS["es"]:
            break
        end = found.end()
    return end


def _linked(text: str, end: int, language: Language, most: int) -> int:
    """Where a noun phrase ends after its links with "of" or "de", `most` of them."""
    for _ in range(most):
        link = _LINK[language].match(text, end)
        found = _WORD.match(text, link.end()) if link else None
        word = (found["quoted"] or found["word"]).lower() if found else ""
        if not found or word in _STOPS[language]:
            break
        end = _compound(text, found) if language == "en" else _adjectives(text, found.end())
    return end


def _compound(text: str, first: re.Match[str]) -> int:
    """Where an English compound of two nouns ends: "cocaine base", but not "cocaine seized"."""
    word = (first["quoted"] or first["word"]).lower()
    found = None if _is_plural(word) else _WORD.match(text, first.end())
    following = (found["word"] or "").lower() if found else ""
    noun = following and following not in _STOPS["en"] and not _PARTICIPLE.match(following)
    return found.end() if found and noun else first.end()
