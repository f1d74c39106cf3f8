"""Write words as Markdown so that none of them turns into markup.

Only what would be read as markup is escaped: an editor opens the file, and "1\\. 5\\_000" is
no text. Rules follow CommonMark 0.31 (sections 2.4, 4 and 6) and the tables and strikethrough of
GitHub's dialect.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

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
        line = max(
            article.text.rfind("\n", 0, segment.start), article.text.rfind("\r", 0, segment.start)
        )
        before = article.text[line + 1 : segment.start]
        rest = re.split(r"[\r\n]", article.text[segment.end :], maxsplit=1)[0]
        kind = article.blocks[segment.block].kind
        self._text = draft.text
        self._marks = draft.marks
        self._labels = labels
        self._in_table = kind == "table_cell"
        self._closes_heading = kind == "heading" and not rest.strip(" \t#*_")
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
            mark.opening.strip("_") == ""
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
        if at in self._line_starts or self._number_at(at):
            if char in "*" or self._opens_block(at):
                return True
        if char not in _PUNCTUATION:
            return False
        return self._by_kind(char, at, in_link=in_link)

    def _opens_block(self, at: int) -> bool:
        if self._number_at(at):
            return True
        return bool(_LINE_START.match(self._text, at))

    def _number_at(self, at: int) -> bool:
        """Whether the full stop or bracket at `at` ends a number that opens its line."""
        return self._text[at] in ".)" and any(
            (m := _NUMBER_START.match(self._text, start)) is not None and m.end() == at
            for start in self._line_starts
        )

    def _by_kind(self, char: str, at: int, *, in_link: bool) -> bool:
        # Where a mark begins or ends, its own characters come next, and they are punctuation.
        before = "*" if at in self._edges else self._text[max(0, at - 1) : at]
        after = "*" if at + 1 in self._edges else self._text[at + 1 : at + 2]
        in_address = any(a.start <= at < a.end for a in self._addresses)
        match char:
            case "\\":
                return after == "" or after in _PUNCTUATION
            case "`":
                return True
            case "*":
                return not (_is_blank(before) and _is_blank(after))
            case "_":
                inside_word = before.isalnum() and after.isalnum()
                return (
                    not in_address
                    and not inside_word
                    and not (_is_blank(before) and _is_blank(after))
                )
            case "~":
                return "~" in (before, after)
            case "[" | "]":
                return in_link or self._may_link(
                    at if char == "[" else self._text.rfind("[", 0, at)
                )
            case "!":
                return self._openings.get(at + 1, "").startswith("[")
            case "<":
                return bool(_TAG.match(self._text, at)) or after == ""
            case "&":
                return bool(_ENTITY.match(self._text, at))
            case "|":
                return self._in_table
            case "#":
                return (
                    self._closes_heading
                    and bool(_HEADING_END.match(self._text, at))
                    and (_is_blank(before))
                )
            case _:
                return False

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
