"""What tests of checks are written with: ``passes(...)`` and ``fails(...)``."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tests.review.case_files import a_pair, check_called
from translate.article import Span
from translate.engine.pair_reader import Judged, Reading
from translate.lexicon.text import words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from translate.article import Finding
    from translate.review import Pair

__all__ = ["a_pair", "check_called", "fails", "passes", "read_pair", "reading", "sound"]


def fails(check_id: str, pair: Pair) -> list[Finding]:
    """Return what the check finds; it must find something."""
    findings = list(check_called(check_id).run(pair))
    assert findings, f"{check_id} is silent on {pair.source!r} | {pair.target!r}"
    for finding in findings:
        sound(finding, pair)
    return findings


def passes(check_id: str, pair: Pair) -> None:
    """Make sure that the check finds nothing."""
    findings = list(check_called(check_id).run(pair))
    assert not findings, [finding.message for finding in findings]


def sound(finding: Finding, pair: Pair) -> None:
    """Make sure that a finding's spans hold its texts and that its message is one sentence."""
    if finding.source_span:
        assert finding.source_span.of(pair.source) == finding.source_text
    if finding.target_span:
        assert finding.target_span.of(pair.target) == finding.target_text
    assert finding.source_span or finding.target_span
    assert finding.message.endswith((".", ".”"))
    assert "\n" not in finding.message


def reading(text: str, doubtful: Mapping[str, float], free: float = 0.01) -> Reading:
    """Return what a network might say: that all is said but for some words, and how freely.

    The pair differs as surely as its most doubtful word is unsaid.
    """
    judged = [
        Judged(Span(word.start, word.end), doubtful.get(word.text, 0.01)) for word in words(text)
    ]
    return Reading(tuple(judged), max((word.unsaid for word in judged), default=0.01), free)


def read_pair(
    source: str,
    target: str,
    ours: Mapping[str, float],
    theirs: Mapping[str, float],
    free: float = 0.01,
) -> Pair:
    """Return a pair with what a network might say of both texts."""
    return replace(
        a_pair(source, target),
        source_reading=reading(source, ours, free),
        target_reading=reading(target, theirs, free),
    )
