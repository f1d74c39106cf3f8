"""The conventions of each language in the order in which they are applied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translate.conventions.calendar_names import capital_calendar_names, small_calendar_names
from translate.conventions.dates import day_before_month, month_before_day
from translate.conventions.demonyms import capital_demonyms
from translate.conventions.endings import terminal_punctuation
from translate.conventions.indefinite import indefinite_article
from translate.conventions.model import Convention
from translate.conventions.particles import contractions, euphonic_conjunctions
from translate.conventions.questions import add_opening_marks, drop_opening_marks
from translate.conventions.quotation import (
    angular_quotes,
    curly_quotes,
    punctuation_after_quotes,
    punctuation_before_quotes,
)
from translate.conventions.repeats import single_marks, single_words
from translate.conventions.separators import decimal_comma, decimal_point
from translate.conventions.spacing import (
    punctuation_spaces,
    remove_unknown_tokens,
    single_spaces,
)
from translate.conventions.times import spaced_day_period, tight_day_period

if TYPE_CHECKING:
    from translate.article import Language


def _shared(language: Language) -> tuple[Convention, ...]:
    """What both languages do first: debris, spaces, doubles, and how the segment ends."""
    return (
        Convention(
            "unknown-token",
            "a lone ⁇ goes, unless it may stand for a sign of the source",
            "SentencePiece prints ⁇ for a piece it does not know",
            remove_unknown_tokens,
        ),
        Convention(
            "single-spaces",
            "one space between words, none at the ends",
            "Ortografía 2010, III 1; Chicago 2.9",
            single_spaces,
        ),
        Convention(
            "punctuation-spaces",
            "no space before closing punctuation or after an opening mark",
            "Ortografía 2010, III 1; Chicago 6.7",
            punctuation_spaces,
        ),
        Convention(
            "single-punctuation",
            "a mark stands once unless the source repeats it",
            "Ortografía 2010, III 3.4; Chicago 6.125",
            single_marks,
        ),
        Convention(
            "single-words",
            "a function word does not follow itself",
            "a slip of decoding; no grammar of either language allows these pairs",
            single_words(language),
        ),
        Convention(
            "terminal-punctuation",
            "the segment ends as its source ends",
            "the source's own punctuation; headlines have no full stop (AP; Ortografía III 3.4.1)",
            terminal_punctuation(language),
        ),
    )


_SPANISH = (
    Convention(
        "opening-marks",
        "¿ and ¡ open every question and exclamation",
        "Ortografía 2010, III 3.4.9",
        add_opening_marks,
    ),
    Convention(
        "angular-quotes",
        "«…», inside them “…”",
        "Ortografía 2010, III 3.4.8.1",
        angular_quotes,
    ),
    Convention(
        "quote-punctuation",
        "comma and full stop follow the closing quotation mark",
        "Ortografía 2010, III 3.4.8.3.4",
        punctuation_after_quotes,
    ),
    Convention(
        "decimal-comma",
        "decimal comma and thousands point in figures copied from the source",
        "Fundéu, cifras y números",
        decimal_comma,
    ),
    Convention(
        "date-order",
        "day, month and year joined by de",
        "Ortografía 2010, VIII 3.4.1",
        day_before_month,
    ),
    Convention("day-period", "a. m., p. m.", "Ortografía 2010, appendix 2", spaced_day_period),
    Convention(
        "small-calendar-names",
        "months and days of the week in lower case",
        "Ortografía 2010, IV 4.2.4.10.1",
        small_calendar_names,
    ),
    Convention("contractions", "a el → al, de el → del", "RAE, DPD, al, del", contractions),
    Convention(
        "euphonic-conjunctions",
        "y → e before /i/, o → u before /o/",
        "RAE, DPD, y 2, o 2; Fundéu",
        euphonic_conjunctions,
    ),
)

_ENGLISH = (
    Convention("opening-marks", "no ¿ and ¡", "Chicago 11.21", drop_opening_marks),
    Convention("curly-quotes", "“…”, inside them ‘…’", "Chicago 13.30", curly_quotes),
    Convention(
        "quote-punctuation",
        "comma and full stop precede the closing quotation mark",
        "AP Stylebook, quotation marks",
        punctuation_before_quotes,
    ),
    Convention(
        "decimal-point",
        "decimal point and thousands comma in figures copied from the source",
        "AP Stylebook, numerals",
        decimal_point,
    ),
    Convention(
        "date-order",
        "month, day, comma and year",
        "AP Stylebook, months, dates",
        month_before_day,
    ),
    Convention("day-period", "a.m., p.m.", "AP Stylebook, a.m., p.m.", tight_day_period),
    Convention(
        "capital-calendar-names",
        "months and days of the week with capitals",
        "AP Stylebook, months, days of the week",
        capital_calendar_names,
    ),
    Convention(
        "capital-demonyms",
        "nationalities and languages with capitals",
        "AP Stylebook, nationalities and races",
        capital_demonyms,
    ),
    Convention(
        "indefinite-article",
        "a before consonant sounds, an before vowel sounds",
        "AP Stylebook, a, an",
        indefinite_article,
    ),
)


def conventions(language: Language) -> tuple[Convention, ...]:
    """The conventions for text written in `language`, in order."""
    return _shared(language) + (_SPANISH if language == "es" else _ENGLISH)
