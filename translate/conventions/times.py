"""The halves of the day: p. m. in Spanish (Ortografía 2010, appendix 2), p.m. in English (AP)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translate.article import Edit

if TYPE_CHECKING:
    from collections.abc import Iterator

# Without stops only after a figure: "5 pm", but never a "PM" that is a prime minister.
_TIGHT = re.compile(
    r"(?<![\w.])(?P<tight>[ap])\.m\b\.?"
    r"|(?<=\d)(?P<joined>[ap])\.? ?m\b\.?"
    r"|(?<=\d )(?P<bare>[ap])(?:\.m|m)\b\.?",
    re.IGNORECASE,
)
_SPACED = re.compile(r"(?<![\w.])(?P<half>[ap])\.[ \u00a0\u202f]m\b\.?", re.IGNORECASE)


def spaced_day_period(_: str, target: str) -> Iterator[Edit]:
    """Rewrite 5 p.m. and 5pm as 5 p. m."""
    for match in _TIGHT.finditer(target):
        half = next(group for group in match.groups() if group).lower()
        yield Edit(*match.span(), f"{' ' if match['joined'] else ''}{half}. m.")


def tight_day_period(_: str, target: str) -> Iterator[Edit]:
    """Rewrite 5 p. m. as 5 p.m."""
    for match in _SPACED.finditer(target):
        yield Edit(*match.span(), f"{match['half'].lower()}.m.")
