"""Months and weekdays by name, in both languages: January is 1, Monday is 1.

Spanish writes them in lower case (RAE, Ortografía 2010) and English with a capital: a lower-case
"may" or "march" is a verb, and a capital "Domingo" in mid-sentence is a name.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal, NamedTuple

from translate.article import Span
from translate.lexicon.concepts import flat, whole
from translate.lexicon.text import words

if TYPE_CHECKING:
    from translate.article import Language

DateKind = Literal["month", "weekday"]


class DateWord(NamedTuple):
    """The name of a month or a weekday in a text."""

    span: Span
    kind: DateKind
    number: int


_NAMES: dict[Language, dict[DateKind, str]] = {
    "en": {
        "month": "january february march april may june july august september october november"
        " december",
        "weekday": "monday tuesday wednesday thursday friday saturday sunday",
    },
    "es": {
        "month": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre"
        " diciembre",
        "weekday": "lunes martes miercoles jueves viernes sabado domingo",
    },
}
_MORE: dict[Language, dict[str, tuple[DateKind, int]]] = {
    "en": {
        "jan": ("month", 1),
        "feb": ("month", 2),
        "aug": ("month", 8),
        "sept": ("month", 9),
        "oct": ("month", 10),
        "nov": ("month", 11),
        "dec": ("month", 12),
        "mondays": ("weekday", 1),
        "tuesdays": ("weekday", 2),
        "wednesdays": ("weekday", 3),
        "thursdays": ("weekday", 4),
        "fridays": ("weekday", 5),
        "saturdays": ("weekday", 6),
        "sundays": ("weekday", 7),
    },
    # Peru writes setiembre.
    "es": {
        "setiembre": ("month", 9),
        "sabados": ("weekday", 6),
        "domingos": ("weekday", 7),
    },
}
_LOOKUP: dict[Language, dict[str, tuple[DateKind, int]]] = {
    language: {
        word: (kind, number)
        for kind, names in kinds.items()
        for number, word in enumerate(names.split(), 1)
    }
    | _MORE[language]
    for language, kinds in _NAMES.items()
}

# "May" opens wishes and "March" orders; at the start of a sentence they need a date beside them.
_DOUBTFUL = frozenset({"may", "march"})
_DATE_BESIDE = re.compile(r"\s(?:\d|and\b|to\b|of\b|was\b|saw\b)")
_BEYOND = re.compile(
    r"(?<!\w)(?:(?P<before>before|antes del?|ahead of|anterior al?)|after|despues del?|pasado)"
    r"(?: (?:the|el|next|this|proximo|mes|month|de|of))* $"
)
_NUMERIC = re.compile(
    r"(?<![\d/])(?:(?P<year>\d{4})-(?P<m>\d\d)-\d\d|(?P<a>\d{1,2})[/.](?P<b>\d{1,2})[/.]\d{2,4})"
)


def date_words(text: str, language: Language) -> tuple[DateWord, ...]:
    """Find the months and weekdays that `text` names, in order."""
    found = []
    lookup = _LOOKUP[language]
    for word in words(text):
        entry = lookup.get(word.key.removesuffix("'s"))
        if entry is None or not _is_date(word.text, word.start, text, language):
            continue
        found.append(DateWord(Span(word.start, word.end), *entry))
    return tuple(found)


def neighbours(one: DateWord, other: DateWord, texts: tuple[str, str]) -> bool:
    """Whether "before Friday" in one of two texts may be "until Thursday night" in the other."""
    size = 7 if one.kind == "weekday" else 12
    beyond, over = (
        _BEYOND.search(flat(text), 0, word.span.start)
        for text, word in zip(texts, (one, other), strict=True)
    )
    if one.kind != other.kind or (beyond is None) == (over is None):
        return False
    step = (one.number - other.number if beyond else other.number - one.number) % size
    return step == (1 if (beyond or over)["before"] else size - 1)  # type: ignore[index]


def is_date_word(key: str) -> bool:
    """Tell whether a folded word names a month or a weekday in either language."""
    bare = key.removesuffix("'s")
    return any(bare in lookup for lookup in _LOOKUP.values())


def numeric_months(text: str) -> frozenset[int]:
    """Collect the months that dates in digits may mean, in either order of day and month."""
    months: set[int] = set()
    for match in _NUMERIC.finditer(text):
        values = [match["m"]] if match["year"] else [match["a"], match["b"]]
        months.update(int(v) for v in values if 1 <= int(v) <= 12)
    return frozenset(months)


def turns_of_months(text: str) -> frozenset[int]:
    """The months whose end `text` names, by their last days or by the first of the next one."""
    folded, found = flat(text), set()
    for month, (last, first) in enumerate(_TURNS, 1):
        if last.search(folded):
            found.add(month)
        if first.search(folded):
            found.add((month - 2) % 12 + 1)
    return frozenset(found)


def _turn(en: str, es: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """How a month ends, and how it begins."""
    last = (
        rf"(?:end|close|last day|final day|3[01](?:st|th)?|2[89]th) (?:of )?{en}"
        rf"|{en} (?:3[01]|28|29)"
        rf"|(?:fin|fines|finales|final|cierre|termino|ultimo dia|3[01]|2[89]) de(?:l mes de)? {es}"
    )
    first = (
        rf"(?:1st|first)(?: day)? of {en}|1 {en}|{en} 1(?:st)?(?!\d)"
        rf"|(?:1\.?[ºo]?|primero|1er|primer dia|comienzo|inicio) de {es}"
    )
    return whole(last), whole(first)


_TURNS = tuple(
    _turn(en, es)
    for en, es in zip(_NAMES["en"]["month"].split(), _NAMES["es"]["month"].split(), strict=True)
)


def _is_date(written: str, start: int, text: str, language: Language) -> bool:
    capital = written[0].isupper()
    opens = not text[:start].strip(" «»“”\"'¿¡(—-")
    if language == "es":
        return not capital or opens or written.isupper()
    if not capital:
        return False
    doubtful = written.casefold() in _DOUBTFUL and opens
    return not doubtful or _DATE_BESIDE.match(text, start + len(written)) is not None
