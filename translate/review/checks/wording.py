"""A word of each text that do not answer each other."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from translate.review.checks.base import Check
from translate.review.unsaid import unsaid

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translate.article import Finding, Severity
    from translate.review.pair import Pair

# Log-odds from which two words are worth a look, and from which an editor must look: read off
# faithful texts that the fit had not seen, of which one in 13 and one in 198 hold such words.
_WORTH_A_LOOK = -1.1
_MAJOR = 1.6


class WordingCheck(Check):
    """A word of the source and one of the translation do not answer each other; all else is said.

    The witnesses are those of the check `omission`; here both texts have a word that the other does
    not say, which is what a wrong rendering looks like.

    Example:
        "They crossed the bridge at night" rendered as "Cruzaron la carretera de noche".

    False alarms:
        A rendering that neither the lexicon nor the networks would choose.

    Silence:
        ``--ignore wording``, or dismiss the finding.
    """

    id: ClassVar[str] = "wording"
    name: ClassVar[str] = "Other words"
    category: ClassVar[str] = "Accuracy/Mistranslation"
    severity: ClassVar[Severity] = "major"

    def find(self, pair: Pair) -> Iterator[Finding]:
        """Yield the two stretches that are most surely at odds."""
        found = unsaid(pair).at_odds
        if found and found.log_odds >= _WORTH_A_LOOK:
            yield self.finding(
                pair,
                f"“{found.target.of(pair.target)}” may not be what"
                f" “{found.source.of(pair.source)}” says.",
                source=found.source,
                target=found.target,
                severity="major" if found.log_odds >= _MAJOR else "minor",
            )
