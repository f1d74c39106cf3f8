"""Read an HTML page as a browser would, strictly: what is open is closed, in order."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

from translate.article import Edition
from translate.edition.pages import bilingual_page, review_page

from .factory import word_differences

VOID = {"meta", "br", "input", "link", "img", "hr"}
SVG_LEAVES = {"rect"}


@dataclass
class Node:
    """An element with its attributes, and its children: elements and texts."""

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    children: list[Node | str] = field(default_factory=list)
    parent: Node | None = None

    def walk(self) -> Iterator[Node]:
        """This element and all below it, in the order of the page."""
        yield self
        for child in self.children:
            if isinstance(child, Node):
                yield from child.walk()

    def all(self, tag: str = "", /, **attributes: str) -> list[Node]:
        """The elements below with this tag, class (``class_``) and other attributes."""
        return [node for node in self.walk() if node.fits(tag, attributes)]

    def one(self, tag: str = "", /, **attributes: str) -> Node:
        """The only such element."""
        found = self.all(tag, **attributes)
        assert len(found) == 1, f"{len(found)} elements are <{tag}> {attributes}"
        return found[0]

    def fits(self, tag: str, attributes: dict[str, str]) -> bool:
        """Whether the element has this tag and these attributes."""
        wanted = dict(attributes)
        class_ = wanted.pop("class_", "")
        return (
            (not tag or self.tag == tag)
            and (not class_ or class_ in self.attributes.get("class", "").split())
            and all(self.attributes.get(name) == value for name, value in wanted.items())
        )

    @property
    def text(self) -> str:
        """All text below, as it stands."""
        return "".join(c if isinstance(c, str) else c.text for c in self.children)

    @property
    def language(self) -> str:
        """The language the element is in: its own ``lang`` or the nearest above."""
        if "lang" in self.attributes or self.parent is None:
            return self.attributes.get("lang", "")
        return self.parent.language


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Node("document")
        self.open = self.root

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        assert len(names) == len(set(names)), f"<{tag}> has an attribute twice"
        node = Node(tag, {name: value or "" for name, value in attrs}, parent=self.open)
        self.open.children.append(node)
        if tag not in VOID:
            self.open = node

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in SVG_LEAVES, f"<{tag}/> closes itself outside an SVG"
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.tag == tag, f"</{tag}> closes <{self.open.tag}>"
        assert self.open.parent is not None
        self.open = self.open.parent

    def handle_data(self, data: str) -> None:
        self.open.children.append(data)

    def finished(self) -> Node:
        assert self.open is self.root, f"<{self.open.tag}> is never closed"
        return self.root


def read_page(html: str) -> Node:
    """The tree of `html`; fails where tags do not nest."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.finished()


def texts(nodes: list[Node], clean: Callable[[str], str] = str.strip) -> list[str]:
    """The text of each of `nodes`."""
    return [clean(node.text) for node in nodes]


def bilingual(edition: Edition) -> Node:
    """The bilingual page as a tree."""
    return read_page(bilingual_page(edition))


def review(edition: Edition) -> Node:
    """The reviewer's page as a tree."""
    return read_page(review_page(edition, word_differences))
