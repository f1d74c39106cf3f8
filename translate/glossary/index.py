"""Finding many word sequences in a text at once: a trie over folded words.

Looking a text up costs one dictionary access for each of its words, however many sequences the
index holds; only where a word begins a sequence is anything more done.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Generic, NamedTuple, TypeVar

from translate.glossary.tokens import Token, gap

PayloadT = TypeVar("PayloadT")


class Found(NamedTuple, Generic[PayloadT]):
    """Words ``first`` to ``last`` (included) of a text are a sequence stored with `payload`."""

    first: int
    last: int
    payload: PayloadT


@dataclass(slots=True)
class _Node(Generic[PayloadT]):
    children: dict[str, _Node[PayloadT]] = field(default_factory=dict)
    # Each with the marks between its words (see tokens.gap), which the text must show too.
    payloads: list[tuple[tuple[str, ...], PayloadT]] = field(default_factory=list)


class Index(Generic[PayloadT]):
    """Sequences of word keys, each with a payload."""

    def __init__(self) -> None:
        self._root: _Node[PayloadT] = _Node()

    def __bool__(self) -> bool:
        return bool(self._root.children)

    def starts(self) -> Iterator[str]:
        """The first keys of all sequences."""
        return iter(self._root.children)

    def add(self, keys: Iterable[str], marks: tuple[str, ...], payload: PayloadT) -> None:
        """Store `payload` under a sequence; `marks` are the gaps between its words."""
        node = self._root
        for key in keys:
            node = node.children.setdefault(key, _Node())
        node.payloads.append((marks, payload))

    def scan(
        self, text: str, tokens: list[Token], key: Callable[[Token], str]
    ) -> Iterator[Found[PayloadT]]:
        """Every stored sequence in `tokens` of `text`, overlapping ones included.

        `key` says under which key a token is looked up. Sequences come by their first word, and
        the shorter before the longer.
        """
        for first, token in enumerate(tokens):
            node = self._root.children.get(key(token))
            if node is not None:
                yield from self._follow(text, tokens, key, first, node)

    def _follow(
        self,
        text: str,
        tokens: list[Token],
        key: Callable[[Token], str],
        first: int,
        node: _Node[PayloadT],
    ) -> Iterator[Found[PayloadT]]:
        seen: list[str] = []
        at = first
        while True:
            for marks, payload in node.payloads:
                if _same_marks(marks, seen):
                    yield Found(first, at, payload)
            if at + 1 == len(tokens) or not node.children:
                return
            following = node.children.get(key(tokens[at + 1]))
            between = gap(text[tokens[at].end : tokens[at + 1].start])
            if following is None or between is None:
                return
            seen.append(between)
            node, at = following, at + 1


def _same_marks(stored: tuple[str, ...], seen: list[str]) -> bool:
    return len(stored) == len(seen) and all(a == b for a, b in zip(stored, seen, strict=True))
