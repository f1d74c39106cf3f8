"""Who says so."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from translate.article import Span
from translate.lexicon.attribution import by_document, sayings
from translate.lexicon.speakers import INSTITUTIONS, SPEAKERS
from translate.lexicon.text import words
from translate.review.answers import renders
from translate.review.checks.base import Check

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translate.article import Finding, Language, Severity
    from translate.lexicon.concepts import Concept
    from translate.review.pair import Pair

    Side = tuple[str, Language]

# A speaker stands this near, in characters, to the words of saying.
_BESIDE = 40


class AttributionCheck(Check):
    """A statement loses its attribution to somebody, or gains one.

    Each clear attribution ("said", "according to", "sostiene que", "a juicio de") needs an answer
    of its own, and other verbs of saying take answers, too; quotation marks and colons attribute
    where only one text has them. It also asks whether one office speaks in the place of another,
    and whether the government, the police or the like speak in one text only.

    Example:
        "The minister said the base is safe" rendered as "La base es segura".

    False alarms:
        Attribution that goes over to the neighbouring sentence; a denial for "said that no …".

    Silence:
        ``--ignore attribution``, or dismiss the finding.
    """

    id: ClassVar[str] = "attribution"
    name: ClassVar[str] = "Attribution"
    category: ClassVar[str] = "Accuracy/Mistranslation"
    severity: ClassVar[Severity] = "major"

    def find(self, pair: Pair) -> Iterator[Finding]:
        """Yield at most one finding: an attribution lost, or one gained."""
        ours, theirs = (sayings(*side) for side in pair.sides)
        here, there = pair.sides
        if said := _unanswered(here, there):
            yield self.finding(
                pair,
                f"“{said.of(pair.source)}” is lost: the translation states it in its own voice.",
                source=said,
            )
        elif told := _unanswered(there, here):
            yield self.finding(
                pair,
                f"“{told.of(pair.target)}” attributes what the source states itself.",
                target=told,
            )
        elif ours.clear and theirs.clear:
            yield from self._exchanged(pair, ours.clear[0], theirs.clear[0])

    def _exchanged(self, pair: Pair, said: Span, told: Span) -> Iterator[Finding]:
        """Yield one finding if a text gives the words to somebody the other never names."""
        (source, ours), (target, theirs) = pair.sides
        speaker, other = _speaker(source, ours, said), _speaker(target, theirs, told)
        if speaker and other and speaker[0].name == other[0].name:
            return
        lost = speaker if speaker and not speaker[0].answered(target, theirs) else None
        come = other if other and not other[0].answered(source, ours) else None
        if lost and come:
            here, there = lost[1], come[1]
            yield self.finding(
                pair,
                f"“{here.of(source)}” speaks in the source, “{there.of(target)}” in the"
                " translation.",
                source=here,
                target=there,
            )
        elif come and not speaker and come[0].name in INSTITUTIONS:
            message = f"“{come[1].of(target)}” speaks in the translation only."
            yield self.finding(pair, message, target=come[1])
        elif lost and not other and lost[0].name in INSTITUTIONS:
            message = f"“{lost[1].of(source)}” speaks in the source only."
            yield self.finding(pair, message, source=lost[1])


def _unanswered(here: Side, there: Side) -> Span | None:
    """The words of saying of one text that are left when those of the other have answered."""
    text, more, less = here[0], sayings(*here), sayings(*there)
    left = [span for span in more.clear if not (less.documents and by_document(span.of(text)))]
    if not left or len(more.clear) <= len(less.clear):
        return None
    answers = less.answers + max(0, less.things - more.things) - _spoken_for(there, here)
    own_quotes = less.quotes > more.quotes
    if own_quotes or (less.quotes and answers):
        return None
    return left[0] if len(more.clear) + more.verbal > answers else None


def _spoken_for(here: Side, there: Side) -> int:
    """How many loose words of `here` render words of `there` that say nothing."""
    text, language = here
    said = sayings(*there)
    telling = (*said.clear, *said.verbs, *said.loose)
    clear, silent = [], []
    for word in words(there[0]):
        if any(s.start - _BESIDE < word.start < s.end + _BESIDE for s in said.clear):
            clear.append(word.text)
        elif not any(s.start <= word.start < s.end for s in telling):
            silent.append(word.text)
    loose = [span.of(text).split()[0] for span in sayings(*here).loose]
    return sum(
        any(renders(word, language, other) for other in silent)
        and not any(renders(word, language, other) for other in clear)
        for word in loose
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
