"""What an editor decided about findings and segments, and whether it still holds.

A decision is bound to the words it was taken on: the key of a finding is made of the check and of
both texts of its segment, so a decision holds as long as they stay as they were and is void once
either changes. :mod:`translate.review.decision_file` keeps decisions in a file.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from translate.article import Decision, Review, Verdict
from translate.drafting import Wording
from translate.errors import InputError
from translate.review.risk import risk

if TYPE_CHECKING:
    from translate.article import Finding, SegmentReview
    from translate.review.pair import Pair

#: Verdicts on a finding, and verdicts on a segment's whole text.
ON_FINDINGS: tuple[Verdict, ...] = ("dismissed", "accepted")
ON_SEGMENTS: tuple[Verdict, ...] = ("edited", "approved")

#: In place of the names of segments: all that have a translation.
ALL = "all"

# Digits of a key: enough that two findings of a lifetime's editions do not meet.
_KEY = 10


class Subject(NamedTuple):
    """A segment that can be decided upon; `findings` are its checks by the findings' keys."""

    segment: str
    source: str
    target: str
    findings: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Ruling:
    """The same verdict on everything called `names`: keys of findings, or ids of segments.

    `words` are the reason, or the editor's own text.
    """

    names: tuple[str, ...]
    verdict: Verdict
    words: str = ""


def finding_key(finding: Finding, source: str, target: str) -> str:
    """Name a finding by what it is about: its check, its words and both texts of its segment."""
    parts = (finding.check, finding.source_text, finding.target_text, source, target)
    return hashlib.sha256("\x1f".join(parts).encode("utf-8", "replace")).hexdigest()[:_KEY]


def identity(decision: Decision) -> str:
    """Name what was decided upon; a later decision about the same takes an earlier one's place."""
    return f"finding {decision.key}" if decision.key else f"segment {decision.source}"


def subjects(reviewed: Iterable[tuple[Pair, SegmentReview]]) -> list[Subject]:
    """List what can be decided of reviewed pairs, what is dismissed already included."""
    return [
        Subject(
            pair.segment,
            pair.source,
            pair.target,
            {
                finding_key(finding, pair.source, pair.target): finding.check
                for finding in (*review.findings, *review.dismissed)
            },
        )
        for pair, review in reviewed
    ]


def decide(
    ruling: Ruling, among: Sequence[Subject], known: Iterable[Decision] = ()
) -> list[Decision]:
    """Decide as `ruling` says, one decision a name in the order of the names.

    An approval leaves a segment alone that was edited before and is not yet made anew.

    Raises:
        InputError: nothing has one of the names, or the words are missing.

    """
    if ruling.verdict in {"dismissed", "edited"} and not ruling.words.strip():
        raise InputError(f"What is {ruling.verdict} needs words: a reason, or the text.")
    try:
        ruling.words.encode()
    except UnicodeEncodeError as error:
        raise InputError("The words are not readable as UTF-8; check the terminal.") from error
    if ruling.verdict in ON_FINDINGS:
        return _on_findings(ruling, among)
    edited = {d.source for d in known if d.verdict == "edited"}
    chosen = _segments(ruling.names, among)
    if ruling.verdict == "approved":
        return [
            Decision("approved", subject.source, subject.target)
            for subject in chosen
            if subject.source not in edited
        ]
    return [Decision("edited", s.source, ruling.words, draft=s.target) for s in chosen]


def _on_findings(ruling: Ruling, among: Sequence[Subject]) -> list[Decision]:
    known = {key: subject for subject in among for key in subject.findings}
    for key in ruling.names:
        if key not in known:
            raise InputError(
                f"There is no finding {key!r} in these texts; review them again for the keys, "
                "which change when a text does."
            )
    return [
        Decision(
            ruling.verdict,
            known[key].source,
            known[key].target,
            reason=ruling.words,
            key=key,
            check=known[key].findings[key],
        )
        for key in ruling.names
    ]


def _segments(names: Sequence[str], among: Sequence[Subject]) -> list[Subject]:
    known = {subject.segment: subject for subject in among}
    whole = [s for s in among if s.source.strip() and s.target.strip()]
    if tuple(names) == (ALL,):
        return list({subject.source: subject for subject in whole}.values())
    for name in names:
        if name not in known:
            raise InputError(
                f"There is no segment {name!r} here; the review shows their names "
                f"({', '.join(list(known)[:3])} …)."
            )
        if known[name] not in whole:
            raise InputError(f"The segment {name} has text in one language only.")
    return [known[name] for name in names]


def revised(known: Sequence[Decision], taken: Sequence[Decision]) -> list[Decision]:
    """Put new decisions among the known ones: in the place of those they replace, else last.

    Decisions on findings of a text that an editor has just replaced go with that text.
    """
    replaced = {(d.source, d.draft) for d in taken if d.verdict == "edited" and d.draft != d.target}
    kept = {identity(d): d for d in known if not (d.key and (d.source, d.target) in replaced)}
    return list((kept | {identity(decision): decision for decision in taken}).values())


def wordings(decisions: Iterable[Decision]) -> dict[str, Wording]:
    """Collect the texts that editors gave segments, by the source text that they hold for."""
    return {
        decision.source: Wording(decision.target, decision.verdict)
        for decision in decisions
        if decision.verdict == "edited" or decision.verdict == "approved"  # noqa: PLR1714 - mypy narrows by it
    }


def apply_decisions(
    reviewed: Sequence[tuple[Pair, SegmentReview]], decisions: Sequence[Decision]
) -> Review:
    """Set dismissed findings apart, with their part in the risk, and name what is void now."""
    by_key = {(d.key, d.source, d.target): d for d in decisions if d.key}
    texts = {(pair.source, pair.target) for pair, _ in reviewed}
    return Review(
        tuple(_decided(pair, review, by_key) for pair, review in reviewed),
        tuple(d for d in decisions if (d.source, d.target) not in texts),
    )


def _decided(
    pair: Pair, review: SegmentReview, by_key: Mapping[tuple[str, str, str], Decision]
) -> SegmentReview:
    texts = pair.source, pair.target
    told = [
        replace(finding, decision=by_key.get((finding_key(finding, *texts), *texts)))
        for finding in review.findings
    ]
    dismissed = tuple(f for f in told if f.decision and f.decision.verdict == "dismissed")
    kept = tuple(f for f in told if f not in dismissed)
    if not dismissed:
        return replace(review, findings=kept)
    return replace(review, findings=kept, dismissed=dismissed, risk=risk(pair, kept))


def digest(decisions: Sequence[Decision]) -> str | None:
    """What an edition's signature says of the decisions it honours; None when there are none."""
    if not decisions:
        return None
    text = json.dumps([asdict(decision) for decision in decisions], ensure_ascii=False)
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:12]
