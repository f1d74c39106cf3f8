"""Who, when and where: what a sentence tells of a figure besides, the same in both languages.

Whatever only one of the two texts says is left out: a table of facts has no room for doubt.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from translate.article import Said
from translate.lexicon.calendar import date_words
from translate.summary.named import Told, counterpart, named

if TYPE_CHECKING:
    from translate.article import Language
    from translate.summary.named import Named
    from translate.summary.phrases import Phrase


class _Date(NamedTuple):
    """What a text says of one date; 0 for what it does not say, Monday is 1."""

    weekday: int
    day: int
    month: int
    year: int


_DAY_AFTER = re.compile(r",?\s(?P<day>[0-3]?\d)(?:st|nd|rd|th)?(?![\d:%]|[.,]\d)")
_DAY_BEFORE = re.compile(r"(?<![\d.,:])(?P<day>[0-3]?\d)(?:st|nd|rd|th)?\s(?:of\s|de\s)?$")
_YEAR = re.compile(r"(?<![\d.,])(?:1[89]|20)\d\d(?![\ds%]|['’]s|[.,]\d)")
_BREAK = re.compile(r"[;:()—–]")
# A place belongs to a figure that stands so near before it, in characters.
_NEAR = 40


def when(source: Told, target: Told) -> Said:
    """The date both sentences give, written as each language does."""
    ours, theirs = _date(source), _date(target)
    if ours != theirs or not any(ours):
        return Said()
    return Said(_written(ours, source.language), _written(ours, target.language))


def where(source: Told, target: Told, phrase: Phrase) -> Said:
    """The place that both sentences name for a figure of the source.

    Of several places only one that follows the figure at once is its own.
    """
    theirs = list(named(target))
    matched = [(name, counterpart(name, theirs, source.language)) for name in named(source)]
    places = [(name, match) for name, match in matched if name.is_place or _is_place(match)]
    if len({name.text for name, _ in places}) > 1:
        places = [(name, match) for name, match in places if _follows(name, phrase, source.text)]
    return next((Said(name.text, match.text) for name, match in places[:1] if match), Said())


def _is_place(name: Named | None) -> bool:
    return name is not None and name.is_place


def _follows(name: Named, phrase: Phrase, text: str) -> bool:
    """Whether `name` stands soon after the figure, and before any other."""
    near = 0 <= name.start - phrase.end <= _NEAR
    return near and not any(character.isdigit() for character in text[phrase.end : name.start])


def who(source: Told, target: Told, phrase: Phrase, place: Said) -> Said:
    """The other name that both sentences have and that does or says something of a figure.

    It stands before the figure of the source, and in the same breath: what a bracket or a
    semicolon parts from it may be another's word.
    """
    theirs = list(named(target))
    for name in named(source):
        match = counterpart(name, theirs, source.language)
        acts = match and name.is_actor and not match.is_place and name.text != place.source
        near = name.end <= phrase.start and not _BREAK.search(source.text[name.end : phrase.start])
        if match and acts and near:
            return Said(name.text, match.text)
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
