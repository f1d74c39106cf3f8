"""Which end of something: the southern coast, la orilla izquierda, the upper floors.

A pole qualifies a noun that stands right beside it, so it is read with that noun however far the
two have moved.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from translate.article import Span
from translate.lexicon.concepts import flat
from translate.lexicon.text import words

if TYPE_CHECKING:
    from translate.article import Language


class Pole(NamedTuple):
    """A word for an end, which end it is, and the nouns that it may qualify."""

    span: Span
    end: str
    nouns: tuple[str, ...]


#: Ends that exclude each other, by kind: the first word of a name is its kind.
_ENDS: dict[Language, tuple[tuple[str, str], ...]] = {
    "en": (
        ("compass northeast", r"north-?east(?:ern)?"),
        ("compass northwest", r"north-?west(?:ern)?"),
        ("compass southeast", r"south-?east(?:ern)?"),
        ("compass southwest", r"south-?west(?:ern)?"),
        ("compass north", r"north(?:ern(?:most)?|erly|ward|bound)?"),
        ("compass south", r"south(?:ern(?:most)?|erly|ward|bound)?"),
        ("compass east", r"east(?:ern(?:most)?|erly|ward|bound)?"),
        ("compass west", r"west(?:ern(?:most)?|erly|ward|bound)?"),
        ("hand left", r"left(?:-hand)?"),
        ("hand right", r"right(?:-hand)?"),
        ("height upper", r"upper|top"),
        ("height lower", r"lower|bottom"),
        ("depth inner", r"inner|interior|internal"),
        ("depth outer", r"outer|exterior|external"),
        ("face front", r"front"),
        ("face back", r"back|rear"),
    ),
    "es": (
        ("compass northeast", r"(?:del )?nor(?:d?este|oriental)"),
        ("compass northwest", r"(?:del )?nor(?:oeste|occidental)"),
        ("compass southeast", r"(?:del )?su(?:r|d)(?:este|oriental)"),
        ("compass southwest", r"(?:del )?su(?:r|d)(?:oeste|occidental)"),
        ("compass north", r"(?:del )?norte|septentrional(?:es)?|norteñ[oa]s?|boreal(?:es)?"),
        ("compass south", r"(?:del )?sur|meridional(?:es)?|sureñ[oa]s?|austral(?:es)?"),
        ("compass east", r"del (?:este|oriente)|oriental(?:es)?|este(?=[.,;:)]|$)"),
        ("compass west", r"(?:del )?(?:oeste|occidente)|occidental(?:es)?"),
        ("hand left", r"izquierd[oa]s?"),
        ("hand right", r"derech[oa]s?"),
        ("height upper", r"superior(?:es)?|altas?|de arriba"),
        ("height lower", r"inferior(?:es)?|bajas?|de abajo"),
        ("depth inner", r"intern[oa]s?|interior(?:es)?"),
        ("depth outer", r"extern[oa]s?|exterior(?:es)?"),
        ("face front", r"delanter[oa]s?|frontal(?:es)?|de(?:l)? (?:frente|adelante|delante)"),
        ("face back", r"traser[oa]s?|posterior(?:es)?|de atras|de detras"),
    ),
}
_PATTERNS: dict[Language, re.Pattern[str]] = {
    language: re.compile(
        "|".join(rf"(?P<r{n}>(?<![\w-])(?:{forms})(?![\w-]))" for n, (_, forms) in enumerate(rows))
    )
    for language, rows in _ENDS.items()
}
_NOUN = re.compile(r"[\wÁÉÍÓÚÑáéíóúñ]{3,}")


@lru_cache(maxsize=1024)
def poles(text: str, language: Language) -> tuple[Pole, ...]:
    """The ends that `text` names of something, with their nouns."""
    rows, every, found = _ENDS[language], words(text), []
    for match in _PATTERNS[language].finditer(flat(text)):
        end = rows[int(str(match.lastgroup)[1:])][0]
        if language == "en":
            near = [w for w in every if w.start >= match.end()][:2]
            gaps = [text[match.end() : w.start] for w in near]
        else:
            near = [w for w in every if w.end <= match.start()][-1:]
            gaps = [text[w.end : match.start()] for w in near]
        nouns = tuple(
            w.text
            for w, gap in zip(near, gaps, strict=True)
            if not gap.strip(" abcdefghijklmnopqrstuvwxyzáéíóúñ") and _NOUN.fullmatch(w.text)
        )
        if nouns:
            found.append(Pole(Span(*match.span()), end, nouns))
    return tuple(found)


def opposite_ends(one: str, other: str) -> bool:
    """Whether two ends are of one kind and not the same; north of northeast is near enough."""
    (kind, mine), (same, yours) = one.split(), other.split()
    return (
        kind == same
        and not (mine.startswith(yours) or yours.startswith(mine))
        and not (mine.endswith(yours) or yours.endswith(mine))
    )
