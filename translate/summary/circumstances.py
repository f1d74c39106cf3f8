"""Who, when and where: what a sentence tells of a figure besides, the same in both languages.

Whatever only one of the two texts says is left out: a table of facts has no room for doubt.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from translate.article import Said
from translate.lexicon.calendar import date_words, is_date_word
from translate.lexicon.names import capitalised, exonyms, stands
from translate.lexicon.text import fold, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from translate.article import Language
    from translate.lexicon.text import Word


class Told(NamedTuple):
    """A text and its language."""

    text: str
    language: Language


class _Date(NamedTuple):
    """What a text says of one date; 0 for what it does not say, Monday is 1."""

    weekday: int
    day: int
    month: int
    year: int


_DAY_AFTER = re.compile(r",?\s(?P<day>[0-3]?\d)(?:st|nd|rd|th)?(?![\d:%]|[.,]\d)")
_DAY_BEFORE = re.compile(r"(?<![\d.,:])(?P<day>[0-3]?\d)(?:st|nd|rd|th)?\s(?:of\s|de\s)?$")
_YEAR = re.compile(r"(?<![\d.,])(?:1[89]|20)\d\d(?![\ds%]|['’]s|[.,]\d)")
_PLACE: dict[Language, re.Pattern[str]] = {
    "en": re.compile(r"\b(?:in|at|near|from|off|outside|around)\s(?:the\s)?$", re.IGNORECASE),
    "es": re.compile(
        r"\b(?:en|desde|cerca de|frente a|a orillas de|de)\s(?:(?:el|la|los|las)\s)?$",
        re.IGNORECASE,
    ),
}
_OBJECT: dict[Language, re.Pattern[str]] = {
    "en": re.compile(r"\b(?:of|for|to|into|with|on|over|under)\s(?:the\s)?$", re.IGNORECASE),
    "es": re.compile(
        r"\b(?:de|para|al?|con|sobre|bajo|hacia|hasta)\s(?:(?:el|la|los|las)\s)?$|\bdel\s$",
        re.IGNORECASE,
    ),
}
#: A name may go on over these: "Puerto de Manta", "Valley of the Apurimac" it may not.
_WITHIN = frozenset({"de", "del", "la", "las", "los"})


def when(source: Told, target: Told) -> Said:
    """The date both sentences give, written as each language does."""
    ours, theirs = _date(source), _date(target)
    if ours != theirs or not any(ours):
        return Said()
    return Said(_written(ours, source.language), _written(ours, target.language))


def where(source: Told, target: Told) -> Said:
    """The first place that the one sentence names and the other too."""
    theirs = list(_names(target))
    for name, is_place in _names(source):
        match = next(
            (other for other, also in theirs if (is_place or also) and _same(name, other, source)),
            None,
        )
        if match:
            return Said(name, match)
    return Said()


def who(source: Told, target: Told, place: Said) -> Said:
    """The first other name that both sentences have and that is not the object of something."""
    theirs = list(_names(target))
    for name, is_place in _names(source):
        match = next((other for other, _ in theirs if _same(name, other, source)), None)
        before = source.text[: source.text.find(name)]
        object_of = _OBJECT[source.language].search(before)
        if match and not is_place and not object_of and name != place.source:
            return Said(name, match)
    return Said()


def _date(told: Told) -> _Date:
    found = date_words(told.text, told.language)
    weekday = next((w.number for w in found if w.kind == "weekday"), 0)
    month = next((w for w in found if w.kind == "month"), None)
    day = 0
    for word in found:
        after = _DAY_AFTER.match(told.text, word.span.end)
        before = _DAY_BEFORE.search(told.text[: word.span.start])
        match = before or after
        if not day and match and 1 <= int(match["day"]) <= 31:
            day = int(match["day"])
    years = set(_YEAR.findall(told.text))
    year = int(years.pop()) if len(years) == 1 else 0
    return _Date(weekday, day, month.number if month else 0, year)


def _written(date: _Date, language: Language) -> str:
    weekday = _calendar(language, "days")[date.weekday - 1] if date.weekday else ""
    month = _calendar(language, "months")[date.month - 1] if date.month else ""
    day, year = str(date.day or ""), str(date.year or "")
    if language == "es":
        dated = " de ".join(part for part in (day, month, year) if part)
        return f"{weekday} {dated}".strip()
    named = " ".join(part for part in (month, day) if part)
    comma = "," if day and month else ""
    with_day = f"{weekday}{comma} {named}".strip(" ,") if weekday else named
    return f"{with_day}{comma} {year}".strip() if year and with_day else with_day or year


@cache
def _calendar(language: Language, names: str) -> tuple[str, ...]:
    """The names of days (Monday first) or months, from CLDR."""
    from babel import Locale

    locale = Locale(language)
    table = locale.days if names == "days" else locale.months
    wide = table["format"]["wide"]
    return tuple(wide[key] for key in sorted(wide))


def _names(told: Told) -> Iterator[tuple[str, bool]]:
    """The names inside a sentence, runs of capitals together, and whether each is a place."""
    tokens = words(told.text)
    inside = {n for n in capitalised(told.text, tokens) if not is_date_word(tokens[n].key)}
    n = 0
    while n < len(tokens):
        if n not in inside:
            n += 1
            continue
        last = n
        while last + 1 < len(tokens) and _joined(
            told.text, tokens[last].end, tokens[last + 1].start
        ):
            following = last + 1
            while following < len(tokens) and tokens[following].key in _WITHIN:
                following += 1
            if following not in inside or following > last + 3:
                break
            last = following
        start, end = tokens[_first(told.text, tokens, n)].start, tokens[last].end
        yield told.text[start:end], bool(_PLACE[told.language].search(told.text[:start]))
        n = last + 1


def _first(text: str, tokens: Sequence[Word], n: int) -> int:
    """Where a name begins whose first part opens the sentence: the IDL of "IDL-Reporteros"."""
    hyphened = n > 0 and text[tokens[n - 1].end : tokens[n].start] == "-"
    return n - 1 if hyphened and tokens[n - 1].capitalised else n


def _joined(text: str, end: int, start: int) -> bool:
    return text[end:start] in {" ", "-"}


def _same(one: str, other: str, source: Told) -> bool:
    if fold(one) == fold(other):
        return True
    keys = [word.key for word in words(other)]
    known = list(exonyms().find(words(one), source.language))
    return (
        len(known) == 1
        and known[0].span.of(one) == one
        and any(stands(form, keys) and len(form.split()) == len(keys) for form in known[0].forms)
    )
