"""Loops: words said again that the source says once."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from translate.review.checks.base import Check
from translate.review.compare.repeats import loops, repeats

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translate.article import Finding, Severity
    from translate.review.pair import Pair


class RepetitionCheck(Check):
    """A word, a phrase or a clause is said twice where the source says it once.

    At once, with a comma or *and* between ("clothing and clothing"), a few words later, or as a
    clause in another order; two words that stand together again, a phrase with its preposition, a
    deed, an item of a list, a day, an adverbial in the same or in other words ("en silencio … sin
    decir palabra"). What the source says twice too, in words that answer each other, is passed
    over, as is what fills out a contrast ("de la prensa local como de la extranjera"); a small word
    that grammar may put beside itself ("in in") is minor.

    Example:
        "las fuerzas del orden del orden del orden destruyeron la pista"; "salen todos
        los meses, todos los meses, de los salares".

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
        """Yield the first repeat of the translation, unless the source loops as well."""
        if loops(pair.source):
            return
        for repeat in repeats(pair.target, pair.target_language, pair.source):
            yield self.finding(
                pair,
                f"“{repeat.phrase}” is said {repeat.times} times, in the source once.",
                target=repeat.again,
                # "In in" may be grammar; "de de" never is.
                severity="minor" if repeat.slip else self.severity,
            )
