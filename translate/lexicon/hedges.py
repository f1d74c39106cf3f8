"""Words that say how sure a statement is, in both languages.

A *hedge* marks what is likely, claimed or only suspected; a translation without any states it as a
fact. Plain hedges ("probably", "presunto", "there are signs that") and modal verbs of chance
("could", "podría", the "habría" of the press) must be answered by some hedge; the loose ones ("may
be able", "se cree", "expected") are only good to answer. Hedges of one clause ("could possibly")
count once. Sources: RAE, Nueva gramática (2009), § 23.15 (conditional of conjecture); Hyland
(1998), chapter 5.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from translate.article import Span
from translate.lexicon import hedge_words as lists
from translate.lexicon.lemmas import lemma_key

if TYPE_CHECKING:
    from translate.article import Language


class Hedging(NamedTuple):
    """The hedges of a text, by how much they are missed, and its words of certainty."""

    #: Words that are nothing but hedges.
    strong: tuple[Span, ...]
    #: Modal verbs of chance, which are of permission and ability, too.
    modal: tuple[Span, ...]
    #: Conditionals that may be rumour ("sería el dueño"); any word of the future answers them.
    rumour: tuple[Span, ...]
    #: Other hedges, which only answer.
    faint: tuple[Span, ...]
    #: Every word that is any of them, alone or beside another.
    every: tuple[Span, ...]
    #: Whether anything tells of the future or of what was not.
    unreal: bool
    #: Whether somebody claims or accuses, which a conditional of rumour may render.
    claimed: bool


class Certainty(NamedTuple):
    """The first word of each kind, if a text has any."""

    #: An adverb of certainty: "sin duda", "certainly".
    sure: Span | None
    #: A verb or noun of suspicion: "suspect", "indicios".
    suspecting: Span | None
    #: One of knowledge or proof: "confirmed", "pruebas".
    knowing: Span | None
    #: "Almost certainly", and what is much less: "perhaps".
    nearly: Span | None
    even: Span | None


_RUMOURED, _LOOSE = 2, 3
# What would have been is no rumour: "habría ido si hubiera podido".
_UNREAL_ES = re.compile(
    r"\b(?:hubie(?:ra|se)|de (?:no )?haber|en caso contrario|de lo contrario|de no (?:ser|existir"
    r"|mediar|contar)"
    r"|sin [^.;]{3,80}\bno (?:se |l[aoe]s? )?habr[ií]a)",
    re.IGNORECASE,
)
# "Dijo que vendría": a conditional behind a past is its future; an "o" or "si" makes a condition.
_FUTURE_OF_PAST = re.compile(
    r"\b(?:si|\w+(?:[oó]|aron|ieron|eron|[ií]an?|aban?|ado|ido) (?:[\w.,]+ ){0,12}?que)\b",
    re.IGNORECASE,
)
# What is feared, hoped or possible is in doubt already; Spanish says it in the subjunctive.
_FEARED = re.compile(
    r"\b(?:fear|worr|concern|afraid|anxi|hop|possibilit|risk|danger|chance|prospect|threat|suspect"
    r"|wish|idea|belie|inconceivabl|unthinkabl|imagin|impossibl|likelihood|theor|wonder|doubt|ask"
    r"|question)\w*"
    r"(?: (?:\w+ )?that\b| if\b| whether\b|,)[^.;:]{0,90}$"
    r"|\b(?:so|order) that [^.;:]{0,50}$",
    re.IGNORECASE,
)
# What stands between two hedges of one clause.
_BESIDE = re.compile(r"\W*(?:(?!(?:that|que|who|which)\b)[\w'’]+\s+){0,4}")


@lru_cache(maxsize=1024)
def hedging(text: str, language: Language) -> Hedging:
    """Find the hedges of `text`; of those that stand together only the first counts."""
    blank = lists.NOT_A_HEDGE.sub(_blank, text)
    kinds = (lists.STRONG, lists.MODAL, lists.RUMOUR, lists.FAINT)
    found: list[tuple[Span, int]] = []
    every = []
    for rank, patterns in enumerate(kinds):
        for match in patterns[language].finditer(text if patterns is lists.FAINT else blank):
            span = Span(*match.span())
            if rank == _RUMOURED and not _is_rumour(match, text):
                continue
            if match[0].lower().startswith("habr") and _UNREAL_ES.search(text):
                continue
            every.append(span)
            if patterns is lists.MODAL and language == "en" and feared(text, span):
                rank = _LOOSE  # noqa: PLW2901
            if not any(_together(blank, span, other) for other, _ in found):
                found.append((span, rank))
    found.sort(key=lambda item: item[0].start)
    strong, modal, rumour, faint = (
        tuple(span for span, rank in found if rank == n) for n in range(len(kinds))
    )
    return Hedging(
        strong,
        modal,
        rumour,
        faint,
        tuple(every),
        unreal=lists.UNREAL[language].search(text) is not None,
        claimed=lists.CLAIMED[language].search(text) is not None,
    )


def feared(text: str, doubt: Span) -> bool:
    """Whether an English doubt stands in what is feared, hoped or asked."""
    return _FEARED.search(text, 0, doubt.start) is not None


def _is_rumour(match: re.Match[str], text: str) -> bool:
    """Whether a conditional may be rumour: a verb, and not the future of what was said."""
    verb = lemma_key(match[0], "es").endswith(("ar", "er", "ir"))
    return verb and _FUTURE_OF_PAST.search(text, 0, match.start()) is None


def certainty(text: str, language: Language) -> Certainty:
    """Find what `text` has of certainty and of suspicion."""
    plain = lists.NOT_SURE.sub(_blank, text)
    return Certainty(
        *(
            Span(*match.span())
            if (match := patterns[language].search(text if patterns is lists.NEARLY else plain))
            else None
            for patterns in (lists.SURE, lists.SUSPECTING, lists.KNOWING, lists.NEARLY, lists.EVEN)
        )
    )


def _together(text: str, one: Span, other: Span) -> bool:
    """Whether two hedges overlap, or stand so near that they hedge one thing."""
    first, last = sorted((one, other))
    return first.end >= last.start or bool(_BESIDE.fullmatch(text[first.end : last.start]))


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])
