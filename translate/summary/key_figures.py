"""The figures of an article that both languages have, each with what it counts."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from translate.article import Draft, KeyFigure, Language, Segment
from translate.figures import Figure, find_figures
from translate.summary.agreeing import agree
from translate.summary.circumstances import Told, when, where, who

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

#: What a reader wants to know "how many" of; years, dates, hours and names of things are none.
_COUNTING = frozenset({"cardinal", "percent", "points", "money", "fraction", "approximate"})
#: At most this many words say what is counted.
_PHRASE_WORDS = 4
_WORD = re.compile(r"[ \u00a0][“«\"]?(?P<word>[^\W\d_][\w’'-]*)[”»\"]?")
_STOPS: dict[Language, frozenset[str]] = {
    "en": frozenset(
        "the a an and or but is are was were be been has have had in on at to from with by for as "
        "that which who were when while per each every after before according although only not "
        "will would could may than".split()
    ),
    "es": frozenset(
        "el la los las un una y e o u pero es son era eran fue fueron ha han había en a al con por "
        "para como que quien cuando mientras cada después antes según aunque solo no del se su sus "
        "entre desde hasta".split()
    ),
}
_NUMERAL = re.compile(r"[.,]?\d(?:[\d.,\u00a0\u202f]*\d)?")
#: What words such as "thousand", "million", "mil millones" and "billón" multiply by.
_SCALES = tuple(Decimal(10) ** power for power in (0, 3, 6, 9, 12))
#: From here on thousands are parted (RAE, Ortografía 2010: not in numbers of four digits).
_GROUPED: dict[Language, int] = {"en": 1000, "es": 10_000}
_SWAPPED = str.maketrans(",.", ".,")
_LINK: dict[Language, re.Pattern[str]] = {"en": re.compile(" of"), "es": re.compile(" de")}


def key_figures(pairs: Sequence[tuple[Segment, Draft, Language]]) -> Iterator[KeyFigure]:
    """The counting figures of `pairs` (segment, its draft, the segment's language), in order.

    A figure is given only when the translation has one of the same value, so that none is ever
    shown distorted; the same figure of the same thing is given once.
    """
    seen: set[tuple[str, str]] = set()
    for segment, draft, language in pairs:
        theirs = list(_counting(draft.text, draft.language))
        for figure in _counting(segment.text, language):
            match = next((f for f in theirs if agree(f, figure)), None)
            if match is None:
                continue
            theirs.remove(match)
            source = local_form(figure, figure, language) + _counted(segment.text, figure, language)
            target = local_form(match, figure, draft.language) + _counted(
                draft.text, match, draft.language
            )
            same = (_head(source), _head(target))
            if same not in seen:
                seen.add(same)
                told, rendered = Told(segment.text, language), Told(draft.text, draft.language)
                place = where(told, rendered)
                yield KeyFigure(
                    segment.id,
                    source,
                    target,
                    who(told, rendered, place),
                    when(told, rendered),
                    place,
                )


def local_form(figure: Figure, meant: Figure, language: Language) -> str:
    """The words of `figure` with its digits as `language` writes the value of `meant`.

    Digits that a reader of the language would take for that value stay as they are; a decimal
    point in Spanish, or 1.200 for 1200 in English, is put right.
    """
    found = _NUMERAL.search(figure.text)
    if not found:
        return figure.text
    digits = re.sub(r"\D", "", found[0])
    for scale in _SCALES:
        number = meant.value / scale
        shown = f"{number.normalize():f}"
        trimmed = digits.rstrip("0") if "." in shown else digits
        if shown.replace(".", "").lstrip("0") == trimmed.lstrip("0"):
            if _read(found[0], language) == number:
                return figure.text
            written = f"{Decimal(shown):,}" if number >= _GROUPED[language] else shown
            if language == "es":
                written = written.translate(_SWAPPED)
            return figure.text[: found.start()] + written + figure.text[found.end() :]
    return figure.text


def _read(numeral: str, language: Language) -> Decimal | None:
    """What a reader of `language` takes digits for; None when they are no number there."""
    plain = numeral.translate(_SWAPPED) if language == "es" else numeral
    plain = re.sub(r"(?<=\d)[,\u00a0\u202f](?=\d{3}(?!\d))", "", plain)
    return Decimal(plain) if re.fullmatch(r"\d+(?:\.\d+)?", plain) else None


def _head(phrase: str) -> str:
    """The figure and the first word of what it counts."""
    return " ".join(phrase.casefold().split()[:2])


def _counting(text: str, language: Language) -> Iterator[Figure]:
    for figure in find_figures(text, language):
        in_date = figure.kind == "cardinal" and _is_day(text, figure, language)
        if figure.kind in _COUNTING and not figure.weak and not in_date:
            yield figure


def _is_day(text: str, figure: Figure, language: Language) -> bool:
    """Whether a bare figure is the day of a date: "Tuesday 17", "17 de diciembre"."""
    from translate.conventions.calendar_names import (
        ENGLISH_DAYS,
        ENGLISH_MONTHS,
        SPANISH_DAYS,
        SPANISH_MONTHS,
    )

    names = (
        [*ENGLISH_DAYS, *ENGLISH_MONTHS] if language == "en" else [*SPANISH_DAYS, *SPANISH_MONTHS]
    )
    listed = "|".join(names)
    before = re.search(rf"\b(?:{listed}),? $", text[: figure.start], re.IGNORECASE)
    after = re.match(
        rf"(?:st|nd|rd|th)? (?:de |of )?(?:{listed})\b", text[figure.end :], re.IGNORECASE
    )
    return bool(before or after)


def _counted(text: str, figure: Figure, language: Language) -> str:
    """The words after a figure that say what is counted, with the space before them."""
    end, taken, linked = figure.end, 0, False
    while taken < _PHRASE_WORDS:
        link = _LINK[language].match(text, end) if taken and not linked else None
        found = _WORD.match(text, link.end() if link else end)
        if not found or found["word"].lower() in _STOPS[language]:
            break
        if taken and not link and not _goes_on(text[figure.end : end], found["word"], language):
            break
        end, taken, linked = found.end(), taken + 1, linked or bool(link)
    return text[figure.end : end]


def _goes_on(phrase: str, word: str, language: Language) -> bool:
    """Whether `word` still belongs to the noun: English ends with its plural, Spanish begins."""
    if language == "en":
        return not phrase.endswith("s") and " of " not in phrase
    return word.endswith("s")
