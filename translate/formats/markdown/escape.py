r"""Write words as Markdown so that none of them turns into markup.

Only what would be read as markup is escaped: an editor opens the file, and "1\. 5\_000" is
no text. Rules follow CommonMark 0.31 (sections 2.4, 4 and 6) and the tables and strikethrough of
GitHub's dialect.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import ClassVar

from translate.article import Article, Draft, Mark, Segment, Span
from translate.formats.weaving import weave
from translate.markup import find_protected

_PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_TAG = re.compile(r"<[A-Za-z/!?]")
# What a line may open with that makes it a block: heading, list, quotation, rule, fence, underline.
_LINE_START = re.compile(
    r"(?:#{1,6}(?=\s|$)|[-+](?=\s|$)|>|~~~|[-=](?=[-= \t]*$)|\||:(?=[-| ])|\[(?=[ xX]\]\s))"
)
_NUMBER_START = re.compile(r"\d{1,9}(?=[.)](?:\s|$))")
_LABEL = re.compile(r"^[ >]{0,8}\[([^\]\n]+)\]:", re.MULTILINE)
# The line so far holds nothing but the prefixes of quotations, list items and notes.
_PREFIX = re.compile(r"[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+[ \t>]*)*(?:\[\^[^\]]+\]:[ \t]*)?")
_HEADING_END = re.compile(r"#+[ \t]*$")
# Nothing but the closing marks of a heading.
_TO_LINE_END = re.compile(r"[ \t#*_]*(?=[\r\n]|$)")
_COPIED = frozenset({"code", "autolink"})


def write_drafts(article: Article, drafts: Mapping[str, Draft]) -> dict[str, str]:
    """Segment id -> its draft's text as Markdown, marks put in, for each segment in `drafts`."""
    labels = frozenset(_normal(m.group(1)) for m in _LABEL.finditer(article.text))
    segments = {s.id: s for s in article.segments if s.id in drafts}
    return {
        name: _Writer(article, segment, drafts[name], labels).written()
        for name, segment in segments.items()
    }


def _normal(label: str) -> str:
    return " ".join(label.split()).casefold()


class _Writer:
    """Writes one draft in its segment's place."""

    def __init__(
        self, article: Article, segment: Segment, draft: Draft, labels: frozenset[str]
    ) -> None:
        text = article.text
        feed = text.rfind("\n", 0, segment.start)
        line = max(feed, text.rfind("\r", feed + 1, segment.start)) + 1
        before = text[line : segment.start]
        rest = _TO_LINE_END.match(text, segment.end)
        kind = article.blocks[segment.block].kind
        self._text = draft.text
        self._marks = draft.marks
        self._labels = labels
        self._in_table = kind == "table_cell"
        self._closes_heading = kind == "heading" and rest is not None
        self._line_starts = {0} if _PREFIX.fullmatch(before) else set()
        self._line_starts |= {
            m.start + 1 if draft.text[m.start : m.start + 1] == " " else m.start
            for m in draft.marks
            if m.kind == "line_break"
        }
        self._addresses = [
            p.span for p in find_protected(draft.text) if p.kind in ("url", "email", "file")
        ]
        self._openings = {m.start: m.opening for m in reversed(draft.marks)}
        self._edges = {edge for m in draft.marks for edge in m.span}

    def written(self) -> str:
        """The whole draft."""
        return weave(self._text, tuple(self._fitted(m) for m in self._marks), self._spell)

    def _fitted(self, mark: Mark) -> Mark:
        """``_`` cannot stand inside a word, where a translation may have put it: ``*`` can."""
        around = (
            self._text[max(0, mark.start - 1) : mark.start] + self._text[mark.end : mark.end + 1]
        )
        if (
            mark.opening in ("_", "__")
            and mark.closing == mark.opening
            and any(c.isalnum() for c in around)
        ):
            stars = "*" * len(mark.opening)
            return Mark(mark.start, mark.end, stars, stars, mark.kind)
        return mark

    def _spell(self, span: Span, around: Sequence[Mark]) -> str:
        if any(m.kind in _COPIED for m in around):
            copied = span.of(self._text)
            return re.sub(r"(?<!\\)\|", r"\\|", copied) if self._in_table else copied
        in_link = any(m.kind == "link" for m in around)
        return "".join(
            "\\" + self._text[at] if self._needs(at, in_link=in_link) else self._text[at]
            for at in range(span.start, span.end)
        )

    def _needs(self, at: int, *, in_link: bool) -> bool:
        """Whether the character at `at` must be escaped."""
        char = self._text[at]
        if char not in _PUNCTUATION:
            return False
        if self._opens_block(at):
            return True
        if char in "[]":
            return in_link or self._may_link(at if char == "[" else self._text.rfind("[", 0, at))
        rule = self._RULES.get(char)
        return rule is not None and rule(self, at)

    def _opens_block(self, at: int) -> bool:
        """Whether the character makes its line a heading, a list item, a quotation or a rule."""
        if at in self._line_starts:
            return self._text[at] == "*" or bool(_LINE_START.match(self._text, at))
        return self._text[at] in ".)" and any(
            (m := _NUMBER_START.match(self._text, start)) is not None and m.end() == at
            for start in self._line_starts
        )

    def _around(self, at: int) -> tuple[str, str]:
        """The characters before and after, ``*`` for the characters of a mark."""
        before = "*" if at in self._edges else self._text[max(0, at - 1) : at]
        after = "*" if at + 1 in self._edges else self._text[at + 1 : at + 2]
        return before, after

    def _backslash(self, at: int) -> bool:
        after = self._around(at)[1]
        return after == "" or after in _PUNCTUATION

    def _star(self, at: int) -> bool:
        return not all(_is_blank(char) for char in self._around(at))

    def _underscore(self, at: int) -> bool:
        if any(a.start <= at < a.end for a in self._addresses):
            return False
        return self._star(at) and not all(char.isalnum() for char in self._around(at))

    def _tilde(self, at: int) -> bool:
        return "~" in self._around(at)

    def _exclamation(self, at: int) -> bool:
        return self._openings.get(at + 1, "").startswith("[")

    def _less_than(self, at: int) -> bool:
        return bool(_TAG.match(self._text, at)) or at + 1 == len(self._text)

    def _ampersand(self, at: int) -> bool:
        return bool(_ENTITY.match(self._text, at))

    def _pipe(self, _at: int) -> bool:
        return self._in_table

    def _hash(self, at: int) -> bool:
        closes = self._closes_heading and bool(_HEADING_END.match(self._text, at))
        return closes and _is_blank(self._around(at)[0])

    def _always(self, _at: int) -> bool:
        return True

    _RULES: ClassVar[Mapping[str, Callable[[_Writer, int], bool]]] = {
        "\\": _backslash,
        "`": _always,
        "*": _star,
        "_": _underscore,
        "~": _tilde,
        "!": _exclamation,
        "<": _less_than,
        "&": _ampersand,
        "|": _pipe,
        "#": _hash,
    }

    def _may_link(self, at: int) -> bool:
        """Whether the bracket at `at` opens what could be a link, a note or a reference.

        A bracket without its partner always does: the partner may stand in the skeleton.
        """
        closing = self._text.find("]", at) if at >= 0 else -1
        if closing < 0:
            return True
        label = self._text[at + 1 : closing]
        follows = self._text[closing + 1 : closing + 2]
        next_mark = self._openings.get(closing + 1, "")
        return (
            label.startswith("^")
            or follows in ("(", "[", ":")
            or next_mark[:1] in ("(", "[")
            or _normal(label) in self._labels
        )


def _is_blank(char: str) -> bool:
    return char == "" or char.isspace()
