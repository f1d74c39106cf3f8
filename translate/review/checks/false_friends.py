"""Words that look alike and mean different things."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from translate.lexicon.false_friends import FALSE_FRIENDS
from translate.review.checks.base import Check
from translate.review.compare.places import places

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translate.article import Finding, Severity, Span
    from translate.lexicon.concepts import Concept
    from translate.review.pair import Pair


# A word and its rendering stand within so many words, counted by way of linked words.
_NEAR = 6.0


class FalseFriendsCheck(Check):
    """A word was rendered by its look-alike.

    Asked only where both look-alikes stand and no right rendering of either stands near it.

    Example:
        "they eventually left" rendered as "eventualmente se fueron".

    False alarms:
        The rare sense in which the two words do agree.

    Silence:
        ``--ignore false-friends``, or dismiss the finding.
    """

    id: ClassVar[str] = "false-friends"
    name: ClassVar[str] = "False friends"
    category: ClassVar[str] = "Accuracy/Mistranslation"
    severity: ClassVar[Severity] = "major"

    def find(self, pair: Pair) -> Iterator[Finding]:
        """Yield one finding for each pair of look-alikes that nothing nearby explains."""
        for row in FALSE_FRIENDS:
            ours = row.pair.find(*pair.sides[0])
            theirs = row.pair.find(*pair.sides[1]) if ours else None
            if not (ours and theirs) or _is_name(pair, ours, theirs):
                continue
            if not _explained(row.meanings, pair, ours, theirs):
                yield self.finding(
                    pair,
                    f"“{theirs.of(pair.target)}” only looks like “{ours.of(pair.source)}”.",
                    source=ours,
                    target=theirs,
                )


def _is_name(pair: Pair, ours: Span, theirs: Span) -> bool:
    """Whether one is an acronym (PAN), or both are the very word with a capital: Punta Arenas."""
    written, there = ours.of(pair.source), theirs.of(pair.target)
    acronym = any(len(word) > 1 and word.isupper() for word in (written, there))
    return acronym or (written == there and written[0].isupper())


def _explained(meanings: Concept, pair: Pair, ours: Span, theirs: Span) -> bool:
    """Whether a right rendering of either stands near it in the other text."""
    where = places(*pair.sides)
    here, there = (meanings.every(*side) for side in pair.sides)
    distances = [where.distance(span, theirs) for span in here]
    distances += [where.distance(ours, span) for span in there]
    return any(distance <= _NEAR for distance in distances)
