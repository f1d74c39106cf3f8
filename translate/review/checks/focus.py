"""Only, even, still, again: words that say how the rest of a sentence holds."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, ClassVar

from translate.lexicon.focus import FOCUSES, exclude, possibly, surely
from translate.review.checks.base import Check
from translate.review.checks.lost_words import surest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translate.article import Finding, Severity
    from translate.review.pair import Pair

# Log-odds of a lost word from which it is worth a look, and from which an editor must look: read
# off faithful texts, of which one in seventy and one in three hundred have such a word.
_LOST = (-1.9, 0.5)


class FocusCheck(Check):
    """Only, even, still, no longer, again, also, except or mainly lost, gained or exchanged.

    Each of these meanings must be answered by some word that may have it: "only" by "únicamente",
    by "no … sino", by "basta"; "again" by "volver a" or by a verb such as "reabrir". An "only"
    beside a figure belongs to the check `bounds`. Where a word that may answer stands in the other
    text for another reason, the networks are asked: the word is taken out of its text, and if the
    other text is then no less likely, it does not say it.

    Example:
        "only the poor pay" rendered as "también los pobres pagan".

    False alarms:
        A free rendering that leaves the word to the context: "went on painting" as "pintaba".

    Silence:
        ``--ignore focus``, or dismiss the finding.
    """

    id: ClassVar[str] = "focus"
    name: ClassVar[str] = "Only, even, still"
    category: ClassVar[str] = "Accuracy/Mistranslation"
    severity: ClassVar[Severity] = "major"
    trusts_wording: ClassVar[bool] = True

    def find(self, pair: Pair) -> Iterator[Finding]:
        """Yield at most one finding: the most telling meaning that one text has alone."""
        found = surest(self, pair, "focus", _LOST, next(self._by_words(pair), None))
        if found is not None:
            yield found

    def _by_words(self, pair: Pair) -> Iterator[Finding]:
        """Yield what the words of both texts tell."""
        (source, ours), (target, theirs) = pair.sides
        here = {focus.name: surely(focus, source, ours) for focus in FOCUSES}
        there = {focus.name: surely(focus, target, theirs) for focus in FOCUSES}
        for one, other in product(FOCUSES, FOCUSES):
            lost, gained = here[one.name], there[other.name]
            kept = here[other.name] or there[one.name]
            if lost and gained and not kept and exclude(one, other):
                message = f"“{lost.of(source)}” became “{gained.of(target)}”."
                yield self.finding(pair, message, source=lost, target=gained)
                return
        for focus in FOCUSES:
            lost, gained = here[focus.name], there[focus.name]
            if lost and not possibly(focus, target, theirs):
                message = f"“{lost.of(source)}” is lost in the translation."
                yield self.finding(pair, message, source=lost, severity=focus.severity)
                return
            if gained and not possibly(focus, source, ours):
                message = f"The translation adds “{gained.of(target)}”; the source has none."
                yield self.finding(pair, message, target=gained, severity=focus.severity)
                return
