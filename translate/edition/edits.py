"""An editor's changes on the reviewer's page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple, Protocol

from markupsafe import Markup

from translate.article import Finding
from translate.edition.differing import Difference, render_differences

# What a change did to the meaning, in a sentence: where findings came or went, and where only the
# estimate of the risk did.
_EFFECTS = {
    "unchanged": "Nothing was changed.",
    "kept": "The change leaves the findings as they were.",
    "repaired": "The change repairs a finding.",
    "broke": "The change brings a new finding.",
    "mixed": "The change repairs a finding and brings another.",
}
_BY_RISK = {
    "repaired": "No check names it, but the models now find the source in it.",
    "broke": "No check names it, but the models no longer find the source in it: read both.",
}


class EditedText(Protocol):
    """One segment before and after an editor."""

    @property
    def segment(self) -> str:
        """The segment's id."""

    @property
    def before(self) -> str:
        """The draft."""

    @property
    def after(self) -> str:
        """The edited text."""

    @property
    def changes(self) -> Sequence[Difference]:
        """The two compared word by word."""

    @property
    def effect(self) -> str:
        """What the change did to the meaning."""

    @property
    def repaired(self) -> Sequence[Finding]:
        """The findings that are gone."""

    @property
    def broke(self) -> Sequence[Finding]:
        """The findings that are new."""

    @property
    def risk(self) -> tuple[float, float]:
        """The risk before and after."""


class EditView(NamedTuple):
    """A change as the page shows it; `repaired` and `broke` are the messages of findings.

    The risk `before` and `after` says nothing where there was or is no text.
    """

    text: Markup
    effect: str
    explanation: str
    before: float | None
    after: float | None
    repaired: tuple[str, ...]
    broke: tuple[str, ...]


def edit_views(edits: Sequence[EditedText]) -> dict[str, EditView]:
    """The changes by segment, with struck and underlined words."""
    return {edit.segment: _view(edit) for edit in edits}


def edit_overview(edits: Sequence[EditedText]) -> tuple[str, ...]:
    """How many changes there are and what they did, in a sentence; nothing without any."""
    if not edits:
        return ()
    counts = Counter(edit.effect for edit in edits)
    told = ", ".join(f"{counts[effect]} {effect}" for effect in _EFFECTS if counts[effect])
    places = "1 segment" if len(edits) == 1 else f"{len(edits)} segments"
    return (f"The editor changed {places}, relative to the source: {told}.",)


def _view(edit: EditedText) -> EditView:
    silent = not (edit.repaired or edit.broke)
    explanation = _BY_RISK.get(edit.effect) if silent else None
    before, after = edit.risk if edit.before and edit.after else (None, None)
    return EditView(
        render_differences(edit.before, edit.after, edit.changes, ("draft", "edited text")),
        edit.effect,
        explanation or _EFFECTS[edit.effect],
        before,
        after,
        tuple(finding.message for finding in edit.repaired),
        tuple(finding.message for finding in edit.broke),
    )
