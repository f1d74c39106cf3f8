"""Who says so."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from translate.article import Span
from translate.lexicon.attribution import CLEAR, QUOTES, WIDE
from translate.lexicon.speakers import SPEAKERS
from translate.review.checks.base import Check

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translate.article import Finding, Language, Severity
    from translate.lexicon.concepts import Concept
    from translate.review.pair import Pair

# A speaker stands this near, in characters, to the words of saying.
_BESIDE = 40


class AttributionCheck(Check):
    """A statement loses its attribution to somebody, or gains one.

    Any verb of saying or thinking, quotation marks and a colon attribute; the check asks whether
    any is left, and whether one office speaks in the place of another.

    Example:
        "The minister said the base is safe" rendered as "La base es segura".

    False alarms:
        Attribution that goes over to the neighbouring sentence.

    Silence:
        ``--ignore attribution``, or dismiss the finding.
    """

    id: ClassVar[str] = "attribution"
    name: ClassVar[str] = "Attribution"
    category: ClassVar[str] = "Accuracy/Mistranslation"
    severity: ClassVar[Severity] = "major"

    def find(self, pair: Pair) -> Iterator[Finding]:
        """Yield at most one finding: an attribution lost, or one gained."""
        (source, ours), (target, theirs) = pair.sides
        said, told = CLEAR.find(source, ours), CLEAR.find(target, theirs)
        if said and not WIDE.find(target, theirs) and not QUOTES & set(target):
            words = said.of(source)
            yield self.finding(
                pair,
                f"“{words}” is lost: the translation states it in its own voice.",
                source=said,
            )
        elif told and not WIDE.find(source, ours) and not QUOTES & set(source):
            yield self.finding(
                pair,
                f"“{told.of(target)}” attributes what the source states itself.",
                target=told,
            )
        elif said and told:
            yield from self._exchanged(pair, said, told)

    def _exchanged(self, pair: Pair, said: Span, told: Span) -> Iterator[Finding]:
        """Yield one finding if each text gives the words to somebody the other never names."""
        (source, ours), (target, theirs) = pair.sides
        speaker, other = _speaker(source, ours, said), _speaker(target, theirs, told)
        if speaker is None or other is None:
            return
        (who, here), (whom, there) = speaker, other
        if who.name != whom.name and not (
            who.answered(target, theirs) or whom.answered(source, ours)
        ):
            yield self.finding(
                pair,
                f"“{here.of(source)}” speaks in the source, “{there.of(target)}” in the"
                " translation.",
                source=here,
                target=there,
            )


def _speaker(text: str, language: Language, said: Span) -> tuple[Concept, Span] | None:
    """The only known speaker beside the words of saying at `said`."""
    start = max(0, said.start - _BESIDE)
    beside = text[start : said.end + _BESIDE]
    found = [(who, span) for who in SPEAKERS if (span := who.find(beside, language))]
    if len(found) != 1:
        return None
    who, span = found[0]
    return who, Span(start + span.start, start + span.end)
