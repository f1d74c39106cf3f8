"""How a segment ends: its final mark is the source's, neither lost nor added."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from translate.article import Edit, Language
from translate.conventions.position import ends_with_abbreviation
from translate.conventions.untouched import STAND_IN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translate.conventions.model import Finder

_MARKS = ".?!…:"
_CLOSERS = "”\"»’')]"
_QUOTES = frozenset('”"»')
_CLOSER_OF = {"“": "”", "«": "»"}
# A target that breaks off in a comma or a dash was cut short: that is the reviewer's to say.
_WHOLE = re.compile(rf"[\w%°º²³€$+{STAND_IN}]$")


class _Ending(NamedTuple):
    """The end of a text: everything before, marks inside the closers, the closers, marks after."""

    core: str
    inner: str
    closers: str
    outer: str

    @property
    def mark(self) -> str:
        """The mark that ends the sentence, wherever it stands."""
        return self.outer or self.inner


def terminal_punctuation(language: Language) -> Finder:
    """A finder that ends the target, written in `language`, as the source ends."""

    def find(source: str, target: str) -> Iterator[Edit]:
        if not any(character.isalpha() for character in source) or not target.strip():
            return
        wanted, found = _ending(source), _ending(target)
        closer = _missing_closer(source, target)
        mark = _missing_mark(source, wanted, found)
        if mark or closer:
            yield from _insert(found, wanted, mark, closer, language)
        elif not wanted.mark and _gained(found):
            end = len(target.rstrip())
            yield Edit(end - 1, end, "")

    return find


def _ending(text: str) -> _Ending:
    text = text.rstrip()
    body = text.rstrip(_MARKS)
    core = body.rstrip(_CLOSERS)
    if core == body:
        return _Ending(body, text[len(body) :], "", "")
    inner = core.rstrip(_MARKS)
    return _Ending(inner, core[len(inner) :], body[len(core) :], text[len(body) :])


def _missing_mark(source: str, wanted: _Ending, found: _Ending) -> str:
    """The source's final mark when the target has none; an abbreviation's stop is no mark."""
    if found.mark or not _WHOLE.search(found.core):
        return ""
    if wanted.mark == "." and ends_with_abbreviation(source.rstrip().rstrip(_CLOSERS)):
        return ""
    return wanted.mark


def _missing_closer(source: str, target: str) -> str:
    """The quotation mark that closes the source's end and is lacking in the target."""
    wanted = next((c for c in reversed(_ending(source).closers) if c in _QUOTES), "")
    if not wanted or any(c in _QUOTES for c in _ending(target).closers):
        return ""
    unclosed = _unclosed(target)
    if unclosed:
        return unclosed
    # The quotation began in an earlier segment: the source has a lone closing mark here.
    quoted = any(mark in target for mark in '“”«»"')
    return wanted if _lone_closer(source) and not quoted else ""


def _unclosed(text: str) -> str:
    """The closing partner of the last quotation mark that is opened and never closed."""
    if text.count('"') % 2:
        return '"'
    for opening, closing in _CLOSER_OF.items():
        if text.count(opening) == text.count(closing) + 1:
            return closing
    return ""


def _lone_closer(text: str) -> bool:
    pairs = any(text.count(c) == text.count(o) + 1 for o, c in _CLOSER_OF.items())
    return pairs or text.count('"') == 1


def _insert(
    found: _Ending, wanted: _Ending, mark: str, closer: str, language: Language
) -> Iterator[Edit]:
    before_closers = len(found.core) + len(found.inner)
    end = before_closers + len(found.closers) + len(found.outer)
    inside = _goes_inside(found, wanted, mark, closer, language)
    if not mark:
        stop_first = language == "es" and found.mark == "."
        at = end - 1 if stop_first else end
        yield Edit(at, at, closer)
    elif closer:
        yield Edit(end, end, mark + closer if inside else closer + mark)
    else:
        at = before_closers if inside else end
        yield Edit(at, at, mark)


def _goes_inside(
    found: _Ending, wanted: _Ending, mark: str, closer: str, language: Language
) -> bool:
    """Whether `mark` goes before the closing marks.

    English puts the full stop inside quotation marks (AP), Spanish outside (Ortografía 2010, III
    3.4.8.3.4); brackets, questions and exclamations follow the source: there it is meaning.
    """
    quoted = bool(closer) or any(c in _QUOTES for c in found.closers)
    if quoted and mark == ".":
        return language == "en"
    return bool(wanted.inner and wanted.closers)


def _gained(found: _Ending) -> bool:
    """Whether the target ends in a full stop that is nothing but a full stop."""
    text = found.core + found.inner
    return not found.closers and found.inner == "." and not ends_with_abbreviation(text)
