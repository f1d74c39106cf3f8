"""Decimal and thousands separators: 28,800.5 in English, 28.800,5 in Spanish.

Only a number that stands in the source, digit for digit and in the source language's form, is
rewritten: the model copied it. Versions, addresses, dates, times and identifiers are not numbers
of this kind, and a Spanish "28,800" may be Mexican or Peruvian for 28.800: all are left alone.

Authority: Fundéu, "cifras y números": decimal comma, thousands parted by a point in the press of
Spain and most of South America (the Ortografía 2010 prefers a thin space, and also admits the
decimal point). AP Stylebook, "numerals": commas from 1,000 on.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translate.article import Edit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_LEFT = r"(?<![\w.,:/#])(?<!\w[-–])(?:S/\.? ?|US\$|[$€£-])?"
# A unit may stick to its figure; any other letter makes an identifier of it (802.11ac).
_RIGHT = r"(?=(?:[kcm]?m[²³]?|k?g|t|ha|[ml]?l|M|bn|°?C)?(?![\w°])(?![.,:/-]\d))"
_THIN = "\u00a0\u202f\u2009"


def _compile(number: str) -> re.Pattern[str]:
    """`number`, or a range of two such; a hyphen before letters is a compound (6.5-magnitude)."""
    return re.compile(rf"{_LEFT}(?P<first>{number})(?:[-–](?P<second>{number}))?{_RIGHT}")


# Exactly three digits after the mark may be thousands in the other style, unless nought precedes.
_ENGLISH = _compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|0\.\d+|\d+\.\d{1,2}|\d+\.\d{4,}")
_SPANISH = _compile(
    rf"\d{{1,3}}(?:\.\d{{3}})+(?:,\d+)?|\d{{1,3}}(?:[{_THIN}]\d{{3}})+(?:,\d+)?"
    r"|0,\d+|\d+,\d{1,2}|\d+,\d{4,}"
)
_IP_ADDRESS = re.compile(r"(?:(?:0|[1-9]\d{0,2})\.){3}(?:0|[1-9]\d{0,2})")
# What makes the figure after it a name: "Python 3.11", "section 4.2", "versión 2.0", "AK 7.62" not.
_NAMED = re.compile(
    r"(?:\b(?:versions?|versi[oó]n(?:es)?|v|release|python|windows|android|ios|linux|firmware|usb"
    r"|bluetooth|wi-?fi|http|tls|web|industria|industry|sections?|secci[oó]n|chapters?|cap[ií]tulo"
    r"|articles?|art[ií]culo|art|apartado|paragraph|p[aá]rrafo|rule|regla|tables?|tabla|cuadro"
    r"|figure|figura|annex|anexo|ip|no|n[uú]m|n[.]?[º°]|§)\.?\s|§)$",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"\s?(?:[ap]\.?\s?m\b|h\b|hs\b|hrs?\b|horas\b|o'clock)", re.IGNORECASE)
# A Spanish source that writes 1.5 or 1,200,000 follows Mexican usage; its 1.200 could be 1.2.
_MEXICAN = re.compile(r"(?<![\w.,:/])(?:\d+\.\d{1,2}|\d{1,3}(?:,\d{3}){2,})(?![\w.,:/-])")


def decimal_comma(source: str, target: str) -> Iterator[Edit]:
    """28,800 → 28.800 and 1.2 → 1,2 where the English source has the same figure."""
    yield from _rewrite(_ENGLISH, source, target, lambda n: n.translate({44: ".", 46: ","}))


def decimal_point(source: str, target: str) -> Iterator[Edit]:
    """28.800 → 28,800 and 1,2 → 1.2 where the Spanish source has the same figure."""
    if _MEXICAN.search(source):
        return
    groups = {46: ",", 44: "."} | dict.fromkeys(map(ord, _THIN), ",")
    yield from _rewrite(_SPANISH, source, target, lambda n: n.translate(groups))


def _rewrite(
    pattern: re.Pattern[str], source: str, target: str, convert: Callable[[str], str]
) -> Iterator[Edit]:
    copied = {source[start:end] for start, end in _numbers(pattern, source)}
    for start, end in _numbers(pattern, target):
        if target[start:end] in copied:
            yield Edit(start, end, convert(target[start:end]))


def _numbers(pattern: re.Pattern[str], text: str) -> Iterator[tuple[int, int]]:
    """Where `text` has figures that count or measure something."""
    for match in pattern.finditer(text):
        named = _NAMED.search(text[: match.start("first")]) or _IP_ADDRESS.fullmatch(match["first"])
        if not named and not _CLOCK.match(text, match.end()):
            yield match.span("first")
            if match["second"]:
                yield match.span("second")
