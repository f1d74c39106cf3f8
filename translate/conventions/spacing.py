"""Spaces, and what unknown characters leave behind: rules both languages share."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from translate.article import Edit

if TYPE_CHECKING:
    from collections.abc import Iterator

_UNKNOWN = re.compile(r"(?<!\S)⁇(?: ⁇)*(?:(?= )|$)")
_ORDINARY = re.compile(r"[\w\s.,;:?!¿¡…'’‘\"“”«»()\[\]⁇—–-]")
_RUN = re.compile(r" {2,}")
# A stop or colon before a letter or figure belongs to it (.NET, :smile:, 1 :2); ellipses have
# rules of their own in each language.
_BEFORE_CLOSING = re.compile(
    r"(?<=\S)[ \u00a0\u202f]+(?=,(?!\d)|[;)\]](?!\w)|[!?]+(?:[\s”\"»’)\].,;]|$)|\.(?![.\w])"
    r"|:(?:\s|$))"
)
_AFTER_OPENING = re.compile(r"(?<=[(\[¿¡])[ \u00a0\u202f]+(?=\S)")
_MISSING_AFTER = re.compile(r"(?<=[^\W\d_] [,;])(?=[^\W\d_])")


def remove_unknown_tokens(source: str, target: str) -> Iterator[Edit]:
    """Remove a lone ⁇ unless it may stand for a sign of the source that the target lacks."""
    signs = Counter(c for c in source if not _ORDINARY.match(c))
    if signs - Counter(target):
        return
    for match in _UNKNOWN.finditer(target):
        start, end = match.span()
        if start and target[start - 1] == " ":
            yield Edit(start - 1, end, "")
        else:
            yield Edit(start, end + (target[end : end + 1] == " "), "")


def single_spaces(source: str, target: str) -> Iterator[Edit]:
    """One space where there are several, none at the ends; what the source has too is layout."""
    if target != target.strip(" ") and source == source.strip(" "):
        start = len(target) - len(target.lstrip(" "))
        end = len(target.rstrip(" "))
        if start < end:
            yield from (
                Edit(*gap, "") for gap in ((0, start), (end, len(target))) if gap[0] < gap[1]
            )
    if _RUN.search(source.strip(" ")):
        return
    for match in _RUN.finditer(target):
        if match.start() > 0 and match.end() < len(target):
            yield Edit(*match.span(), " ")


def punctuation_spaces(_: str, target: str) -> Iterator[Edit]:
    """No space before closing punctuation or after an opening mark; one after " ,word"."""
    for pattern in (_BEFORE_CLOSING, _AFTER_OPENING):
        yield from (Edit(*match.span(), "") for match in pattern.finditer(target))
    for match in _MISSING_AFTER.finditer(target):
        yield Edit(match.start(), match.start(), " ")
