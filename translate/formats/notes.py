"""Footnotes: which passages are notes, which of them are prose, and the references to them.

A starred note ("*The figures come from …") is an editor's aside and kept; a numbered one belongs to
the text and is translated, unless it only names a source.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from translate.article import Span
from translate.formats.base import Inline, Passage
from translate.markup import find_protected

_STARRED = re.compile(r"(?P<marker>(?:\*{1,4}|†|‡))\s?(?=[^\s*†‡])(?!.*\*$)", re.DOTALL)
_NUMBERED = re.compile(r"(?P<marker>\[\d{1,3}\]|\(\d{1,3}\)|[¹²³⁰⁴-⁹]+|\d{1,3}\))\s*(?=\S)")
_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")

# A note with one of these is a statement; without any it is a reference (author, title, page).
# The commonest finite verbs and negations of both languages.
_STATES = re.compile(
    r"\b(?:is|are|was|were|be|been|has|have|had|does|did|do|will|would|can|could|may|might|must|"
    r"not|said|says|include[sd]?|means?|refers?|according|comes?|came|"
    r"es|son|era|eran|fue|fueron|está|están|estaba|ha|han|había|hay|no|será|sería|puede|pueden|"
    r"debe|dijo|dice|según|incluye|incluyen|significa|se|tiene|tienen|viene)\b",
    re.IGNORECASE,
)
_CITES = re.compile(r"(?:see|cf|ibid|id|op\. cit|loc\. cit|véase|vid|ver|cfr)\b", re.IGNORECASE)

_BODY_STAR = re.compile(r"(?<=[\w.,;:!?…)\]”\"»’%])(?:\*{1,4}|[†‡])(?=[\s)\]”\"».,;:]|$)")
# With the space before it, if there is one: " [1]" goes with its word wherever that goes.
_BODY_NUMBER = re.compile(r"(?<=\S)\s?\[\d{1,3}\](?=[\s.,;:)”\"»]|$)|(?<=[^\s\d])[¹²³⁰⁴-⁹]+")
# Square and cubic metres are no footnotes.
_UNIT = re.compile(r"(?:^|[^\w])(?:[kcm]?m|ft|mi|yd|in|ha)$")


def find_notes(passages: Sequence[Passage]) -> tuple[Passage, ...]:
    """`passages` with the notes among them marked as such, and references lifted out of the words.

    Stars are notes only at the end of the text, where nothing but furniture follows, and single
    ones only: two in a row are a bullet list. A numbered item is a note if it is written as one
    (``[1]``, ``¹``), or if the text refers to its number.
    """
    referred = _referred(passages)
    starred = _starred(passages, has_reference="*" in referred)
    result = [
        _as_starred(passage) if index in starred else _as_numbered(passage, referred)
        for index, passage in enumerate(passages)
    ]
    noted = frozenset(_number(p.marker) for p in result if p.kind == "footnote")
    return tuple(_lifted(passage, noted, stars=bool(starred)) for passage in result)


def _referred(passages: Sequence[Passage]) -> frozenset[str]:
    """The marks that the text refers to: numbers as digits, ``*`` for any star."""
    marks: set[str] = set()
    for passage in passages:
        text = passage.inline.text if passage.inline else ""
        if _BODY_STAR.search(text):
            marks.add("*")
        marks.update(_number(m.group()) for m in _BODY_NUMBER.finditer(text))
    return frozenset(marks)


def _number(marker: str) -> str:
    """The digits of a note's marker or of a reference: "1" for ``[1]``, ``1)`` and ``¹``."""
    return re.sub(r"\D", "", marker.translate(_SUPERSCRIPTS))


def _starred(passages: Sequence[Passage], *, has_reference: bool) -> frozenset[int]:
    """The numbers of the passages at the end that are starred notes."""
    found: list[int] = []
    for index in range(len(passages) - 1, -1, -1):
        passage = passages[index]
        if _is_starred(passage, has_reference=has_reference):
            found.append(index)
        elif _is_story(passage):
            break
    bullets = [i for i in found if passages[i].marker == "*"]
    return frozenset(i for i in found if len(bullets) < 2 or i not in bullets)


def _is_story(passage: Passage) -> bool:
    """Whether a passage is text proper, so that what precedes it is not at the end."""
    if passage.inline is None or passage.optional or passage.kind == "footnote":
        return False
    return not _NUMBERED.match(passage.inline.text.strip())


def _is_starred(passage: Passage, *, has_reference: bool) -> bool:
    if passage.inline is None or passage.kind not in {"paragraph", "list_item", "credit"}:
        return False
    if passage.kind == "list_item":
        return passage.marker == "*" and has_reference
    return bool(_STARRED.match(passage.inline.text.strip()))


def _as_starred(passage: Passage) -> Passage:
    inline = passage.inline.trimmed() if passage.inline else None
    found = _STARRED.match(inline.text) if inline and passage.kind != "list_item" else None
    if inline and found:
        inline = inline.cut(found.end(), len(inline.text))
    return replace(passage, kind="footnote", inline=inline, optional=True)


def _as_numbered(passage: Passage, referred: frozenset[str]) -> Passage:
    if passage.inline is None or passage.optional:
        return passage
    inline = passage.inline.trimmed()
    if passage.kind == "footnote":
        return replace(passage, optional=passage.optional or _is_reference(inline))
    found = _NUMBERED.match(inline.text) if passage.kind in {"paragraph", "list_item"} else None
    marker = found["marker"] if found else passage.marker
    digits = _number(marker)
    written_as_note = bool(found) and marker[:1] not in "(0123456789"
    if not digits or not (written_as_note or digits in referred):
        return passage
    rest = inline.cut(found.end(), len(inline.text)) if found else inline
    return replace(
        passage, kind="footnote", inline=rest, marker=marker, optional=_is_reference(rest)
    )


def _is_reference(inline: Inline) -> bool:
    """Whether a note only names a source: "Interior Ministry, communiqué 14, 2013"."""
    words = inline.text
    for stretch in reversed(find_protected(words)):
        words = words[: stretch.start] + words[stretch.end :]
    return bool(_CITES.match(words)) or not _STATES.search(words)


def _lifted(passage: Passage, noted: frozenset[str], *, stars: bool) -> Passage:
    """With references to notes made points, so that the engine does not read them as words."""
    if passage.inline is None or passage.kind in {"code", "front_matter", "markup"}:
        return passage
    text = passage.inline.text
    found = [m for m in _BODY_NUMBER.finditer(text) if _refers(text, m, noted)]
    found += _BODY_STAR.finditer(text) if stars else ()
    verbatim = passage.inline.verbatim
    spans = sorted(Span(*m.span()) for m in found)
    spans = [s for s in spans if not any(s.overlaps(v.span) for v in verbatim)]
    return replace(passage, inline=passage.inline.lift(spans, "footnote_ref")) if spans else passage


def _refers(text: str, match: re.Match[str], noted: frozenset[str]) -> bool:
    """Whether a number refers to a note: not a power of a unit, nor "[4] boats" without a note."""
    if match.group()[:1].isspace():
        return _number(match.group()) in noted
    return match.group() not in "²³" or not _UNIT.search(text[: match.start()])
