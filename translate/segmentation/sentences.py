"""Where one sentence ends and the next begins, in English and Spanish.

sentencex proposes boundaries and a pattern adds the ones it is known to miss (after ``.)``, before
``eBay``, inside a quotation); every proposal is then judged by the same ordered rules. When in
doubt the sentences stay together: a translation model reads two sentences as one without harm, but
half a sentence it misreads.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from translate.article import Language, Span
from translate.segmentation.abbreviations import (
    ALWAYS_FOLLOWED,
    BEFORE_FIGURE,
    MAYBE_FINAL,
    OPENERS,
    ORDINARY_WORDS,
    SPEECH_VERBS,
    TIME_GOES_ON,
)

_OPENING = "“\"«‘'(\\[¿¡—–-"
_CLOSING = "”\"»’')\\]"
# Final punctuation, closing marks, white space; then anything that can open a sentence: a capital,
# a figure, an address, or a brand that starts small (eBay, iPhone).
_PROPOSAL = re.compile(
    rf"[.!?…][{_CLOSING}]*(?P<gap>\s+)"
    rf"(?=[{_OPENING}]*(?:[^\W_a-z]|\d|[a-z]{{1,2}}[A-Z]|https?://|www\.))"
)
# Final punctuation may also stand after the closing mark, as Spanish has it: ».  ”.
_FINAL = re.compile(rf"[.!?…][{_CLOSING}]*$")
_FIRST_WORD = re.compile(rf"[{_OPENING}]*([^\W_]+(?:[.'’][^\W_]+)*)")
_INITIALS = re.compile(r"(?:^|[\s(“\"«'’.-])(?:[^\W\d_a-z]\.[ \u00a0]?)*[A-ZÁÉÍÓÚÑ]\.$")
_SHORT = re.compile(r"[^\W\d_]{1,2}\.")
# Arabic, or Roman as in "art. IV".
_FIGURE = re.compile(r"[(«“]?(?:\d|[IVXLC]+\b)")
_DOUBLED = re.compile(r"\b([A-Z])\1\.$")
_ENUMERATION = re.compile(r"^[(\[]?(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,5})[.)][)\]]?$")
_SMALL_OPENER = re.compile(rf"[{_OPENING}]*(?:[a-z]{{1,2}}[A-Z]|https?://|www\.)")
_ASKED = re.compile(rf"[!?][{_CLOSING}]+$")
_PAIRS = {"(": ")", "[": "]", "“": "”", "«": "»"}
# Half a sentence of context is enough for every rule, and keeps them linear in the text.
_REACH = 60


class _Place(NamedTuple):
    """A proposed boundary: the sentence so far, what comes near it on both sides, and the gap."""

    sentence: str
    left: str
    right: str
    language: Language

    @property
    def first(self) -> str:
        """The word that would open the next sentence."""
        found = _FIRST_WORD.match(self.right)
        return found.group(1) if found else ""

    @property
    def opens(self) -> bool:
        """Whether that word is one that opens sentences, and not an initial (A. Pérez)."""
        is_initial = re.match(rf"[{_OPENING}]*[A-Z]\.", self.right)
        asks = self.right[:1] in ("¿", "¡")
        return asks or (self.first.casefold() in OPENERS and not is_initial)


def sentences(text: str, language: Language) -> tuple[Span, ...]:
    """The sentences of `text`, in order.

    Spans never overlap and together hold every character that is not white space; what lies
    between them, before and after is white space only.
    """
    spans: list[Span] = []
    start = _skip(text, 0)
    enclosed = _enclosures(text)
    for gap in sorted(_proposals(text, language)):
        end = len(text[start:gap].rstrip()) + start
        after = _skip(text, gap)
        if end <= start or after >= len(text):
            continue
        place = _Place(
            text[start:end],
            text[max(start, end - _REACH) : end],
            text[after : after + _REACH],
            language,
        )
        paragraph_break = text.count("\n", end, after) > 1
        if paragraph_break or (not enclosed(end) and _ends(place)):
            spans.append(Span(start, end))
            start = after
    end = len(text.rstrip())
    return (*spans, Span(start, end)) if start < end else tuple(spans)


def _skip(text: str, offset: int) -> int:
    while offset < len(text) and text[offset].isspace():
        offset += 1
    return offset


def _proposals(text: str, language: Language) -> set[int]:
    """Offsets of white space where a sentence may end."""
    from sentencex import segment

    offsets = {m.start("gap") for m in _PROPOSAL.finditer(text)}
    offset = 0
    for sentence in segment(language, text):
        end = offset + len(sentence.rstrip())
        offset += len(sentence)
        if end < len(text) and text[end].isspace():
            offsets.add(end)
    return offsets


class _Enclosures:
    """The stretches inside brackets or quotation marks that no boundary may cut."""

    def __init__(self, stretches: list[Span]) -> None:
        self._outer: list[Span] = []
        for stretch in sorted(stretches):
            if not self._outer or stretch.start >= self._outer[-1].end:
                self._outer.append(stretch)

    def __call__(self, offset: int) -> bool:
        before = bisect_left(self._outer, (offset, 0)) - 1
        return before >= 0 and offset < self._outer[before].end


def _enclosures(text: str) -> _Enclosures:
    """Brackets are never cut; a quotation only where the sentence ends with it.

    “I came. I saw,” he said stays whole; “I came. I saw.” may be cut in two.
    """
    kept: list[Span] = []
    for opening, closing in _bracketed(text):
        if text[opening] in "([":
            kept.append(Span(opening, closing + 1))
            continue
        rest = text[closing + 1 : closing + _REACH].lstrip(".!?…" if text[closing] in "»”" else "")
        ends = bool(re.match(r"\s*$|[)\]]*\s+[^a-z]", rest, re.DOTALL))
        said = _speaks(rest.lstrip()) and rest[:1].isspace()
        if not ends or (said and text[closing - 1 : closing] in "!?"):
            kept.append(Span(opening, closing))
    return _Enclosures(kept)


def _bracketed(text: str) -> Iterator[tuple[int, int]]:
    """Offsets of matching opening and closing marks; unmatched ones are passed over."""
    stack: list[int] = []
    straight: int | None = None
    for match in re.finditer(r"[()\[\]“”«»\"\n]", text):
        char, at = match.group(), match.start()
        if char == "\n":
            if text[at + 1 : at + 2] in ("\n", "\r"):
                stack.clear()
                straight = None
        elif char == '"':
            if straight is None:
                straight = at
            else:
                yield straight, at
                straight = None
        elif char in _PAIRS:
            stack.append(at)
        elif stack and _PAIRS[text[stack[-1]]] == char:
            yield stack.pop(), at


def _ends(place: _Place) -> bool:
    """Whether a sentence ends here: the first rule that has an opinion decides."""
    for rule in (_by_enumeration, _by_small_letter, _by_speaker, _by_abbreviation, _by_initials):
        verdict = rule(place)
        if verdict is not None:
            return verdict
    return bool(_FINAL.search(place.left))


def _by_enumeration(place: _Place) -> bool | None:
    """In "1. Light aircraft bring …" the figure belongs to what it counts."""
    return False if _ENUMERATION.match(place.sentence) else None


def _by_small_letter(place: _Place) -> bool | None:
    """A small letter goes on, unless it starts a brand or an address."""
    opening = place.right.lstrip("“\"«‘'([¿¡—–- ")
    if opening[:1].islower() and place.right[:1] not in ("¿", "¡"):
        return None if _SMALL_OPENER.match(place.right) else False
    return None


def _by_speaker(place: _Place) -> bool | None:
    """“Why?” Smith asked: one sentence."""
    return False if _ASKED.search(place.left) and _speaks(place.right) else None


def _speaks(right: str) -> bool:
    words = re.findall(r"[^\W\d_]+", right)[:4]
    spoken = next((i for i, word in enumerate(words) if word.casefold() in SPEECH_VERBS), None)
    return spoken is not None and not {w.casefold() for w in words[:spoken]} & (OPENERS - _SUBJECTS)


_SUBJECTS = frozenset("he she they the it i we el la los las él ella ellos un una".split())


def _by_abbreviation(place: _Place) -> bool | None:
    """Mr. Smith, No. 5, Acme Inc., a las 3 p. m."""
    written = _last_word(place.left)
    word = written.casefold()
    if not word:
        return None
    if word in ALWAYS_FOLLOWED or (word in BEFORE_FIGURE and _FIGURE.match(place.right)):
        return False
    if word in {"a.m", "p.m"}:
        return place.first.casefold() not in TIME_GOES_ON
    if word == "etc":
        return not place.right[:1].isdigit()
    if word in MAYBE_FINAL and not (written.islower() and word in ORDINARY_WORDS):
        return place.opens
    return None


def _last_word(left: str) -> str:
    """The word before the final stop, "p.m" for both "p.m." and "p. m."; empty if there is none."""
    if not left.endswith("."):
        return ""
    words = [w.lstrip(_OPENING) for w in left.split()[-2:]]
    if len(words) == 2 and all(_SHORT.fullmatch(word) for word in words):
        return (words[0] + words[1])[:-1]
    return words[-1][:-1]


def _by_initials(place: _Place) -> bool | None:
    """J. Pérez, U.S. officials, EE. UU., a. C."""
    doubled = _DOUBLED.search(place.left)
    if doubled and re.match(r"([A-Z])\1\.", place.right):
        return False
    if re.search(r"\b[ad]\.$", place.left) and place.right.startswith("C."):
        return False
    if doubled or _INITIALS.search(place.left):
        return place.opens
    return None
