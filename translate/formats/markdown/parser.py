"""markdown-it-py, made to say where each inline token stands.

markdown-it gives line numbers for blocks but no places for inline markup. Its inline rules are
wrapped here: what a rule consumed while it pushed a token is that token's place. Text tokens need
none: they are literal, so they start where the token before them ended.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline
from mdit_py_plugins.footnote import footnote_plugin

if TYPE_CHECKING:
    from markdown_it.token import Token

_Rule = Callable[[StateInline, bool], bool]


class Placed(NamedTuple):
    """An inline token and its place ``[start, end)`` in the passage's own source."""

    token: Token
    start: int
    end: int


class _Recorder(StateInline):
    """An inline state that remembers where its tokens were pushed, by the token's identity."""

    def __init__(self, src: str, md: MarkdownIt, env: Any, out: list[Token]) -> None:
        super().__init__(src, md, env, out)
        self.pushed_at: dict[int, int] = {}
        self.places: dict[int, tuple[int, int]] = {}

    def push(self, ttype: str, tag: str, nesting: Any) -> Token:
        token = super().push(ttype, tag, nesting)
        self.pushed_at[id(token)] = self.pos
        return token

    def place(self, first: int, start: int, end: int) -> None:
        """Tokens pushed from number `first` on come from ``[start, end)``."""
        cursor = start
        for token in self.tokens[first:]:
            key = id(token)
            if key in self.places or key not in self.pushed_at:
                continue
            if token.type == "text":
                # A run of delimiters, one token each (two characters each for ~~).
                self.places[key] = (cursor, cursor + len(token.content))
                cursor += len(token.content)
            elif token.type == "link_open":
                self.places[key] = (start, self.pushed_at[key])
            elif token.type == "link_close":
                self.places[key] = (self.pushed_at[key], end)
            else:
                self.places[key] = (start, end)


def _recorded(rule: _Rule) -> _Rule:
    def run(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - markdown-it's signature
        start, first = state.pos, len(state.tokens)
        matched = rule(state, silent)
        if matched and not silent and isinstance(state, _Recorder):
            state.place(first, start, state.pos)
        return matched

    return run


@cache
def _parser() -> MarkdownIt:
    md = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    md.use(footnote_plugin, inline=False, move_to_end=False)
    # It would merge the delimiters that were left over into the text around them.
    md.disable("fragments_join")
    for rule in md.inline.ruler.__rules__:
        md.inline.ruler.at(rule.name, _recorded(rule.fn), {"alt": rule.alt})
    return md


class Document:
    """A parsed document: its block tokens, and its inline parser with the document's references."""

    def __init__(self, source: str) -> None:
        """Parse `source`, whose lines end in a line feed only."""
        self._env: dict[str, Any] = {}
        self.tokens: list[Token] = []
        _parser().block.parse(source, _parser(), self._env, self.tokens)

    @property
    def references(self) -> frozenset[str]:
        """The labels of link reference definitions, as markdown-it normalises them."""
        return frozenset(self._env.get("references", {}))

    def inline(self, source: str) -> list[Placed]:
        """The inline tokens of one passage, in order, with their places in `source`."""
        md = _parser()
        state = _Recorder(source, md, self._env, [])
        md.inline.tokenize(state)
        for rule in md.inline.ruler2.getRules(""):
            rule(state)
        placed: list[Placed] = []
        cursor = 0
        tokens = iter(state.tokens)
        for token in tokens:
            start, end = state.places.get(id(token), (cursor, cursor + len(token.content)))
            if token.markup == "autolink":
                # <https://…>: its text is decoded, the place of the whole says more.
                next(tokens)
                _, end = state.places[id(next(tokens))]
            placed.append(Placed(token, start, end))
            cursor = end
        return placed
