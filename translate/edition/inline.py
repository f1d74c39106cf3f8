"""The text of one segment as HTML: markup of its own, and layers such as terms and findings."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from html import escape, unescape
from typing import NamedTuple

from markupsafe import Markup

from translate.article import Mark, Span
from translate.edition.text import visible

# Mark kinds to elements; a kind that is not here shows its text only.
_ELEMENTS = {
    "emphasis": "em",
    "strong": "strong",
    "code": "code",
    "strike": "s",
    "superscript": "sup",
    "subscript": "sub",
    "underline": "u",
}
_SAFE_SCHEME = re.compile(r"(?:https?://|mailto:)[^\s]+", re.IGNORECASE)
# Where formats keep a link's address: Markdown ``](url "title")``, HTML ``<a href="url">``.
_ADDRESSES = (
    re.compile(r"^\]\(\s*<?(?P<url>[^\s<>]+?)>?(?:\s+[\"'(].*)?\s*\)$", re.DOTALL),
    re.compile(r"\bhref\s*=\s*[\"'](?P<url>[^\"']*)[\"']", re.IGNORECASE),
)
_FOOTNOTE = re.compile(r"\[\^(?P<label>[^\]]+)\]|(?P<stars>\*+)")
_IMAGE = re.compile(r"!\[(?P<alt>[^\]]*)\]")
# A line that ends in two blanks or a backslash is broken on purpose (CommonMark 0.31, 6.7); any
# other line end only wraps the source and already is a space of the text.
_BROKEN = re.compile(r"(?: {2,}|\\)\r?\n|<br\s*/?>", re.IGNORECASE)


class Layer(NamedTuple):
    """An element around ``text[start:end]``; of two that overlap, the lower rank goes outside."""

    start: int
    end: int
    tag: str
    attributes: tuple[tuple[str, str], ...] = ()
    rank: int = 0


def render_inline(text: str, marks: Sequence[Mark] = (), layers: Iterable[Layer] = ()) -> Markup:
    """`text` as HTML with `marks` as elements and `layers` around their stretches.

    Layers may overlap in any way: an element is closed and opened again where another crosses
    it, so the result nests. Every character of `text` is there once, escaped; links get an
    address only if it is http, https or mailto.
    """
    everything = sorted(
        (
            layer._replace(start=max(layer.start, 0), end=min(layer.end, len(text)))
            for layer in (*_mark_layers(marks), *layers)
        ),
        key=lambda layer: (layer.rank, layer.start, -layer.end),
    )
    points = [mark for mark in marks if mark.start == mark.end]
    return Markup("".join(_pieces(text, everything, points)))  # noqa: S704 - each part is escaped


def link_address(mark: Mark) -> str | None:
    """Where a link mark leads, if that is somewhere a page may send its reader."""
    for characters, pattern in zip((mark.closing, mark.opening), _ADDRESSES, strict=True):
        found = pattern.search(characters)
        if found:
            address = unescape(found["url"])
            safe = _SAFE_SCHEME.fullmatch(address) and visible(address) == address
            return address if safe else None
    return None


def _mark_layers(marks: Sequence[Mark]) -> Iterator[Layer]:
    for mark in marks:
        if mark.start == mark.end:
            continue
        if mark.kind == "link":
            address = link_address(mark)
            link = (("href", address), ("rel", "noopener noreferrer nofollow")) if address else ()
            yield Layer(mark.start, mark.end, "a" if address else "u", link)
        elif mark.kind in _ELEMENTS:
            yield Layer(mark.start, mark.end, _ELEMENTS[mark.kind], rank=1)


def _pieces(text: str, layers: Sequence[Layer], points: Sequence[Mark]) -> Iterator[str]:
    cuts = {0, len(text), *(min(point.start, len(text)) for point in points)}
    cuts |= {offset for layer in layers if layer.start < layer.end for offset in layer[:2]}
    offsets = sorted(cuts)
    opened: list[Layer] = []
    for start, end in zip(offsets, [*offsets[1:], len(text)], strict=True):
        active = [layer for layer in layers if layer.start <= start < layer.end]
        common = _common_length(opened, active)
        yield from (f"</{layer.tag}>" for layer in reversed(opened[common:]))
        yield from (_point(point) for point in points if point.start == start)
        yield from (_opening(layer) for layer in active[common:])
        yield escape(visible(text[start:end]))
        opened = active


def _common_length(opened: Sequence[Layer], active: Sequence[Layer]) -> int:
    length = 0
    for before, after in zip(opened, active, strict=False):
        if before is not after:
            break
        length += 1
    return length


def _opening(layer: Layer) -> str:
    attributes = "".join(f' {name}="{escape(visible(value))}"' for name, value in layer.attributes)
    return f"<{layer.tag}{attributes}>"


def _point(mark: Mark) -> str:
    """A footnote reference, an image or a line break, shown without its source characters."""
    footnote = _FOOTNOTE.fullmatch(mark.opening)
    if footnote:
        return f'<sup class="point">{escape(visible(footnote["label"] or footnote["stars"]))}</sup>'
    if _BROKEN.search(mark.opening):
        return "<br>"
    if not mark.opening.strip() or mark.kind == "line_break":
        return ""
    image = _IMAGE.match(mark.opening)
    shown = f"[image: {image['alt']}]" if image else mark.opening
    return f'<span class="point">{escape(visible(shown))}</span>'


def covers(span: Span, marks: Sequence[Mark], kind: str) -> bool:
    """Whether a mark of `kind` shares a character with `span`."""
    return any(mark.kind == kind and mark.span.overlaps(span) for mark in marks)
