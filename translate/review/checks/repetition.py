"""Loops: words said again that the source says once."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from translate.article import Span
from translate.lexicon.text import words
from translate.review.checks.base import Check

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from translate.article import Finding, Severity
    from translate.lexicon.text import Word
    from translate.review.pair import Pair

# Longest phrase looked for in a loop; decoders repeat short ones.
_LONGEST = 12
# A phrase this long said twice, apart, is no accident of grammar ("la mayoría de los …").
_APART = 8


class RepetitionCheck(Check):
    """A word or phrase stands twice in a row, or a long one twice, where the source says it once.

    Example:
        "las fuerzas del orden del orden del orden destruyeron la pista".

    False alarms:
        Emphasis ("muy, muy"), lists and refrains whose repetition the source expresses otherwise.

    Silence:
        ``--ignore repetition``, or dismiss the finding.
    """

    id: ClassVar[str] = "repetition"
    name: ClassVar[str] = "Repetition"
    category: ClassVar[str] = "Accuracy/Addition"
    severity: ClassVar[Severity] = "major"

    def find(self, pair: Pair) -> Iterator[Finding]:
        """Yield the first loop of the translation, unless the source loops as well."""
        theirs = words(pair.target)
        loop = _loop(theirs, pair.target)
        if loop is not None and _loop(words(pair.source), pair.source) is None:
            phrase = pair.target[theirs[loop[0]].start : theirs[loop[0] + loop[1] - 1].end]
            start = theirs[loop[0] + loop[1]].start
            end = theirs[loop[0] + loop[1] * loop[2] - 1].end
            yield self.finding(
                pair,
                f"“{phrase}” stands {loop[2]} times in a row.",
                target=Span(start, end),
                # "De de" is a slip of the hand; loops of a decoder are longer.
                severity="minor" if loop[1:] == (1, 2) else self.severity,
            )
            return
        again = _said_again(theirs)
        if again is not None and _said_again(words(pair.source), _APART - 4) is None:
            first, second = theirs[again[1]], theirs[again[1] + _APART - 1]
            span = Span(first.start, second.end)
            yield self.finding(
                pair, f"“{span.of(pair.target)}” is said twice, in the source once.", target=span
            )


def _loop(tokens: Sequence[Word], text: str) -> tuple[int, int, int] | None:
    """Find a phrase that follows itself: (first word, length in words, times), or ``None``."""
    keys = [w.key for w in tokens]
    for start in range(len(keys)):
        for length in range(1, min(_LONGEST, (len(keys) - start) // 2) + 1):
            phrase = keys[start : start + length]
            times = 1
            while keys[start + times * length : start + (times + 1) * length] == phrase:
                times += 1
            # Two clauses may share an edge: "…, la cámara, la cámara …" is a loop only thrice.
            gap = text[
                tokens[start + length - 1].end : tokens[min(start + length, len(keys) - 1)].start
            ]
            apart = times == 2 and not gap.isspace()
            if times > 1 and not apart and not _harmless(phrase, times):
                return start, length, times
    return None


def _harmless(phrase: list[str], times: int) -> bool:
    """Tell whether a repeated phrase is a number, or said twice for emphasis or by grammar."""
    # "that that", "had had", "muy muy", "no, no", "nos nos" are language, not loops.
    emphatic = {"that", "had", "very", "muy", "no", "yes", "si", "ya", "se", "ha", "bye", "blah"}
    return all(w.isdigit() for w in phrase) or (
        times == 2 and len(phrase) == 1 and phrase[0] in emphatic
    )


def _said_again(tokens: Sequence[Word], length: int = _APART) -> tuple[int, int] | None:
    """Find a phrase of `length` words that comes again later: its two places, or ``None``."""
    seen: dict[tuple[str, ...], int] = {}
    for n in range(len(tokens) - length + 1):
        phrase = tuple(w.key for w in tokens[n : n + length])
        if phrase in seen and n >= seen[phrase] + length:
            return seen[phrase], n
        seen.setdefault(phrase, n)
    return None
