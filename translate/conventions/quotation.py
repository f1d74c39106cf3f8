"""Quotation marks: «…» with “…” inside in Spanish, “…” with ‘…’ inside in English.

Authority: Ortografía (2010), III 3.4.8: angular marks first, then “ ”, then ‘ ’. Chicago Manual of
Style, 13.30: double marks first, then single. Apostrophes and single marks are never touched.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from translate.article import Edit
from translate.conventions.position import ends_with_abbreviation

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_SPANISH_LEVELS = ("«»", "“”", "‘’")
_ENGLISH_LEVELS = ("“”", "‘’")
_KINDS = {"“": "open", "«": "open", "”": "close", "»": "close"}
_MARK = re.compile('[“”«»"]')
_SPACE = " \u00a0\u202f"
# A straight mark that has white space or nothing on exactly one side shows its direction.
_BEFORE_OPEN = re.compile(r"(?:^|[\s(\[¿¡—–/“«'‘-])$")
_AFTER_CLOSE = re.compile(r"(?:$|[\s)\].,;:!?…—–/”»'’-])")
# A comma or stop just inside a closing mark; ellipses stay, they are part of what is quoted.
_INSIDE = re.compile(r"(?<![.,;:…\s])([.,])([”»])(?![.,])")
_OUTSIDE = re.compile(r"(?<![.?!…,:;“])(”)([.,])(?![.\d])")


class _Mark(NamedTuple):
    """A double quotation mark: its place, "open" or "close", and whether it may mean inches."""

    at: int
    kind: str
    inches: bool


def angular_quotes(source: str, target: str) -> Iterator[Edit]:
    """“a “b” c” and "a" become «a “b” c»; marks that do not pair are left as they are."""
    yield from _relevel(source, target, _SPANISH_LEVELS)


def curly_quotes(source: str, target: str) -> Iterator[Edit]:
    """«a “b” c» becomes “a ‘b’ c”; straight marks stay where the source has straight ones."""
    straight_style = '"' in source and not any(mark in source for mark in "“”«»")
    if straight_style and not any(mark in target for mark in "“”«»"):
        return
    yield from _relevel(source, target, _ENGLISH_LEVELS)


def punctuation_after_quotes(_: str, target: str) -> Iterator[Edit]:
    """Spanish: comma and full stop follow the closing mark (Ortografía 2010, III 3.4.8.3.4)."""
    for match in _INSIDE.finditer(target):
        before = target[: match.start() + 1]
        if match[1] == "," or not ends_with_abbreviation(before):
            yield Edit(*match.span(), match[2] + match[1])


def punctuation_before_quotes(_: str, target: str) -> Iterator[Edit]:
    """English: comma and full stop precede the closing mark (AP Stylebook, Quotation marks)."""
    for match in _OUTSIDE.finditer(target):
        # “a” alone: a mark without its partner before it may be feet, inches or a typo.
        if target.count("“", 0, match.start()) >= target.count("”", 0, match.end()):
            yield Edit(*match.span(), match[2] + match[1])


def _relevel(source: str, target: str, levels: Sequence[str]) -> Iterator[Edit]:
    marks = _marks(target)
    depths = _depths(marks, _marks(source))
    for mark, depth in zip(marks, depths, strict=False):
        wanted = levels[min(depth, len(levels) - 1)][mark.kind == "close"]
        start, end = _with_padding(target, mark)
        if target[start:end] != wanted:
            yield Edit(start, end, wanted)


def _marks(text: str) -> list[_Mark]:
    """The double quotation marks of `text`; empty when a straight one faces neither way."""
    marks: list[_Mark] = []
    for match in _MARK.finditer(text):
        kind = _KINDS.get(match[0]) or _direction(text, match.start())
        if not kind:
            return []
        after_figure = text[: match.start()][-1:].isdigit()
        marks.append(_Mark(match.start(), kind, match[0] == '"' and after_figure))
    return marks


def _direction(text: str, at: int) -> str:
    opens = bool(_BEFORE_OPEN.search(text[max(0, at - 1) : at]))
    closes = bool(_AFTER_CLOSE.match(text[at + 1 : at + 2]))
    return "" if opens == closes else "open" if opens else "close"


def _depths(marks: Sequence[_Mark], source: Sequence[_Mark]) -> list[int]:
    """The nesting depth of each mark; empty when the marks neither pair nor mirror the source.

    A quotation that runs over several segments leaves a lone mark in each; it is safe to convert
    when the source has marks of the same kinds in the same order.
    """
    lone_closers = _unopened(marks)
    depth, depths = lone_closers, []
    for mark in marks:
        depth -= mark.kind == "close"
        depths.append(depth)
        depth += mark.kind == "open"
    balanced = depth == 0 and not lone_closers
    same = [mark.kind for mark in marks] == [mark.kind for mark in source]
    # A straight mark without its partner may be inches.
    mirrors = same and max(depth, lone_closers) <= 1 and not any(m.inches for m in marks)
    return depths if balanced or mirrors else []


def _unopened(marks: Sequence[_Mark]) -> int:
    depth = lowest = 0
    for mark in marks:
        depth += 1 if mark.kind == "open" else -1
        lowest = min(lowest, depth)
    return -lowest


def _with_padding(text: str, mark: _Mark) -> tuple[int, int]:
    """The mark with the inner spaces of French usage: « a »."""
    start, end = mark.at, mark.at + 1
    if mark.kind == "open":
        while text[end : end + 1] and text[end] in _SPACE:
            end += 1
    else:
        while start and text[start - 1] in _SPACE:
            start -= 1
    return start, end
