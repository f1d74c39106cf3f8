"""What happened, what goes on and what will happen."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from translate.review.checks.base import Check
from translate.review.compare.foretold import unforetold, untold
from translate.review.compare.tenses import Retimed, retimed
from translate.review.compare.terms_of_office import term_changed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translate.article import Finding, Severity, Span
    from translate.review.pair import Pair


class TenseCheck(Check):
    """A verb speaks of another time than the verb that it renders.

    What will happen, is planned, goes on, used to happen or would have happened is told as done, or
    the other way round. Two verbs are compared if people translate the one by the other and they
    stand among the same words; what translators interchange (past and perfect, "will sign" and
    "firma mañana") is no change. A present told as a past is minor: papers use both.

    Something to come that the other text nowhere leaves open is found by itself, and so is an
    office held at another time ("mayor-elect" as "exalcalde").

    Example:
        "the court will hear the case" rendered as "el tribunal escuchó el caso".

    False alarms:
        The historical future ("años después ganará el premio") of chronicles.

    Silence:
        ``--ignore tense``, or dismiss the finding.
    """

    id: ClassVar[str] = "tense"
    name: ClassVar[str] = "Tense"
    category: ClassVar[str] = "Accuracy/Mistranslation"
    severity: ClassVar[Severity] = "major"
    trusts_wording: ClassVar[bool] = True

    def doubts(self, pair: Pair, finding: Finding) -> bool:
        """Free wording hardly tells by the same verb that what will happen is done."""
        if not super().doubts(pair, finding):
            return False
        turned = retimed(pair)
        return turned is None or not turned.certain

    def find(self, pair: Pair) -> Iterator[Finding]:
        """Yield at most one finding, the surest: a verb, what is to come, a term of office."""
        turned = retimed(pair)
        if turned is not None and turned.sure:
            yield self._retold(pair, turned)
            return
        here, there = unforetold(pair)
        if not (here or there):
            here, there = term_changed(pair)
        past = None if turned else untold(pair)
        if here or there:
            yield self._untimed(pair, here, there)
        elif turned is not None:
            yield self._retold(pair, turned)
        elif past is not None:
            yield self._in_the_past(pair, past)

    def _retold(self, pair: Pair, turned: Retimed) -> Finding:
        words = turned.source.of(pair.source), turned.target.of(pair.target)
        return self.finding(
            pair,
            "“{}” became “{}”: another time.".format(*words),
            source=turned.source,
            target=turned.target,
            severity=self.severity if turned.sure else "minor",
        )

    def _untimed(self, pair: Pair, source: Span | None, target: Span | None) -> Finding:
        if source and target:
            words = source.of(pair.source), target.of(pair.target)
            message = "“{}” became “{}”: another time.".format(*words)
        elif source:
            message = f"Nothing in the translation is of the time of “{source.of(pair.source)}”."
        else:
            words_there = target.of(pair.target) if target else ""
            message = f"Nothing in the source is of the time of “{words_there}”."
        return self.finding(pair, message, source=source, target=target)

    def _in_the_past(self, pair: Pair, past: Span) -> Finding:
        """Papers tell the past in the present: only worth a look."""
        in_source = pair.source_language == "es"
        text, other = (pair.source, "translation") if in_source else (pair.target, "source")
        return self.finding(
            pair,
            f"“{past.of(text)}” is past; the {other} tells of the present.",
            source=past if in_source else None,
            target=None if in_source else past,
            severity="minor",
        )
