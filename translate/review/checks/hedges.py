"""Likelihood stated as fact, and fact as likelihood."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from translate.lexicon.hedges import hedging
from translate.review.checks.base import Check

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translate.article import Finding, Severity
    from translate.review.pair import Pair


class HedgesCheck(Check):
    """One text says "probably", "allegedly", "al parecer"; the other states a fact.

    Any hedge answers any other, modal verbs and conditionals included: the check asks whether doubt
    survives, not how much of it. A modal verb that nothing answers ("may", "podría") is minor.

    Example:
        "differences will probably remain" rendered as "las diferencias se mantienen".

    False alarms:
        "Suspected" and "presunto" where the other language says "accused" in another sentence;
        Spanish subjunctives that carry the doubt by themselves.

    Silence:
        ``--ignore hedges``, or dismiss the finding.
    """

    id: ClassVar[str] = "hedges"
    name: ClassVar[str] = "Hedges"
    category: ClassVar[str] = "Accuracy/Mistranslation"
    severity: ClassVar[Severity] = "major"

    def find(self, pair: Pair) -> Iterator[Finding]:
        """Yield at most one finding: doubt lost, or doubt gained."""
        ours = hedging(pair.source, pair.source_language)
        theirs = hedging(pair.target, pair.target_language)
        if ours.strong and not theirs.strong and not theirs.faint:
            word = ours.strong[0]
            yield self.finding(
                pair,
                f"“{word.of(pair.source)}” is lost: the translation states it as a fact.",
                source=word,
            )
        elif theirs.strong and not ours.strong and not ours.faint:
            word = theirs.strong[0]
            yield self.finding(
                pair,
                f"The translation adds “{word.of(pair.target)}” where the source has no doubt.",
                target=word,
            )
        elif ours.modal and not (theirs.strong or theirs.faint or theirs.modal):
            word = ours.modal[0]
            yield self.finding(
                pair,
                f"“{word.of(pair.source)}” is lost: the translation may state it as a fact.",
                source=word,
                severity="minor",
            )
        elif theirs.modal and not (ours.strong or ours.faint or ours.modal):
            word = theirs.modal[0]
            yield self.finding(
                pair,
                f"The translation says “{word.of(pair.target)}”; the source may state a fact.",
                target=word,
                severity="minor",
            )
