"""A source and its back-translation as one line, with the word differences marked."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from html import escape
from typing import Literal, Protocol

from markupsafe import Markup

from translate.article import Span
from translate.edition.text import visible


class Difference(Protocol):
    """A stretch of two texts that is equal, changed, or only in one of them."""

    @property
    def kind(self) -> Literal["equal", "changed", "missing", "added"]:
        """How the two stretches relate; ``missing`` is only in the first text."""

    @property
    def a(self) -> Span:
        """The stretch of the first text."""

    @property
    def b(self) -> Span:
        """The stretch of the second text."""


WordDifferences = Callable[[str, str], Sequence[Difference]]


def render_differences(source: str, back: str, differences: Sequence[Difference]) -> Markup:
    """`back` with ``<ins>`` around what `source` does not say and ``<del>`` for what it adds."""
    return Markup("".join(_pieces(source, back, differences)))  # noqa: S704 - parts are escaped


def _pieces(source: str, back: str, differences: Sequence[Difference]) -> Iterator[str]:
    cursor = 0
    for difference in differences:
        start, end = max(cursor, difference.b.start), max(cursor, difference.b.end)
        yield _escaped(back[cursor:start])
        lost = difference.a.of(source).strip()
        if difference.kind in {"changed", "missing"} and lost:
            yield f"<del>{_hidden('only in the source:')}{_escaped(lost)}</del> "
        found = _escaped(back[start:end])
        new = difference.kind in {"changed", "added"} and found
        yield f"<ins>{_hidden('only in the back-translation:')}{found}</ins>" if new else found
        cursor = end
    yield _escaped(back[cursor:])


def _hidden(words: str) -> str:
    """Words for those who hear the page: screen readers pass over ``ins`` and ``del``."""
    return f'<span class="heard" lang="en">[{words}]</span>'


def _escaped(text: str) -> str:
    return escape(visible(text))
