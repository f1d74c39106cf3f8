"""What every check is: one question asked of a pair of texts.

A check's docstring is its page in ``docs/checks.md``: a paragraph that says what it looks for, then
the sections ``Example:``, ``False alarms:`` and ``Silence:``.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar, TypedDict, Unpack

from translate.article import Finding, Span
from translate.review.freedom import freely_worded

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from translate.article import Severity
    from translate.review.pair import Pair


class Unusual(TypedDict, total=False):
    """What a finding may have other than its check's usual, and what to write instead."""

    category: str
    severity: Severity
    suggestion: str


class Check(ABC):
    """One question asked of a pair; a subclass sets the four names below and writes `find`.

    `id` is kebab-case and unique; everything that must agree with it is derived from it. `category`
    is an MQM name and `severity` the usual one of the check's findings.
    """

    id: ClassVar[str]
    name: ClassVar[str]
    category: ClassVar[str]
    severity: ClassVar[Severity]
    #: Whether a finding is only worth a look where the two texts are worded freely.
    trusts_wording: ClassVar[bool] = False
    #: Whether there is anything to ask when the translation is empty.
    reads_empty: ClassVar[bool] = False

    @abstractmethod
    def find(self, pair: Pair) -> Iterator[Finding]:
        """Yield what this check finds in `pair`, in the order of the source."""

    def across(self, pairs: Sequence[Pair]) -> Iterator[Finding]:  # noqa: ARG002 - a hook
        """Yield what this check finds between the pairs of one text; nothing unless overridden."""
        yield from ()

    @property
    def anchor(self) -> str:
        """The heading of this check in the documentation."""
        return f"check-{self.id}"

    @property
    def option(self) -> str:
        """The name that silences this check, on the command line and in a decisions file."""
        return f"ignore-{self.id}"

    def run(self, pair: Pair) -> Iterator[Finding]:
        """Ask the question if `pair` can answer it."""
        if not (self.reads_empty or (pair.target.strip() and pair.source.strip())):
            return
        for finding in self.find(pair):
            doubtful = self.doubts(pair, finding)
            yield replace(finding, severity="minor") if doubtful else finding

    def doubts(self, pair: Pair, finding: Finding) -> bool:  # noqa: ARG002 - a hook
        """Tell whether `finding` is only worth a look in this pair."""
        return self.trusts_wording and freely_worded(pair)

    def finding(
        self,
        pair: Pair,
        message: str,
        source: Span | None = None,
        target: Span | None = None,
        **unusual: Unpack[Unusual],
    ) -> Finding:
        """Make a finding of this check, with the words that its spans cover."""
        return Finding(
            check=self.id,
            category=unusual.get("category", self.category),
            severity=unusual.get("severity", self.severity),
            message=message,
            segment=pair.segment,
            source_span=source,
            target_span=target,
            source_text=source.of(pair.source) if source else "",
            target_text=target.of(pair.target) if target else "",
            suggestion=unusual.get("suggestion", ""),
        )
