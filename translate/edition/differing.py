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


def render_differences(
    source: str,
    back: str,
    differences: Sequence[Difference],
    names: tuple[str, str] = ("source", "back-translation"),
) -> Markup:
    """`back` with ``<ins>`` around what `source` does not say and ``<del>`` for what it adds.

    `names` are what the two texts are called to those who hear the page.
    """
    pieces = "".join(_pieces(source, back, differences, names))
    return Markup(pieces)  # noqa: S704 - parts are escaped


def _pieces(
    source: str, back: str, differences: Sequence[Difference], names: tuple[str, str]
) -> Iterator[str]:
    cursor = 0
    for difference in differences:
        start, end = max(cursor, difference.b.start), max(cursor, difference.b.end)
        yield _escaped(back[cursor:start])
        lost = difference.a.of(source).strip()
        if difference.kind in {"changed", "missing"} and lost:
            yield f"<del>{_hidden(f'only in the {names[0]}:')}{_escaped(lost)}</del> "
        found = _escaped(back[start:end])
        new = difference.kind in {"changed", "added"} and found
        yield f"<ins>{_hidden(f'only in the {names[1]}:')}{found}</ins>" if new else found
        cursor = end
    yield _escaped(back[cursor:])


def _hidden(words: str) -> str:
    """Words for those who hear the page: screen readers pass over ``ins`` and ``del``."""
    return f'<span class="heard" lang="en">[{words}]</span>'


def _escaped(text: str) -> str:
    return escape(visible(text))
