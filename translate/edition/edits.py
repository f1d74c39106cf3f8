"""An editor's changes on the reviewer's page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Protocol

from markupsafe import Markup

from translate.edition.differing import Difference, render_differences

# What a change did to the meaning, in a sentence.
_EFFECTS = {
    "unchanged": "Nothing was changed.",
    "kept": "The change leaves the findings as they were.",
    "repaired": "The change repairs a finding.",
    "broke": "The change brings a new finding.",
    "mixed": "The change repairs a finding and brings another.",
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
    def risk(self) -> tuple[float, float]:
        """The risk before and after."""


class EditView(NamedTuple):
    """A change as the page shows it."""

    text: Markup
    effect: str
    before: float
    after: float


def edit_views(edits: Sequence[EditedText]) -> dict[str, EditView]:
    """The changes by segment, with struck and underlined words."""
    return {
        edit.segment: EditView(
            render_differences(edit.before, edit.after, edit.changes, ("draft", "edited text")),
            _EFFECTS[edit.effect],
            *edit.risk,
        )
        for edit in edits
    }
