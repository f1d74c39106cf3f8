"""One meaning of `translate.lexicon.focus` and its words."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from translate.article import Language, Severity


class Row(NamedTuple):
    """One meaning: its name, how grave its loss is, and patterns of its sure and possible words."""

    name: str
    severity: Severity
    sure: dict[Language, str]
    possible: dict[Language, str]
