"""Figures with their digits as a reader of each language writes them."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from translate.article import Language
    from translate.figures import Figure

_NUMERAL = re.compile(r"[.,]?\d(?:[\d.,\u00a0\u202f]*\d)?")
#: What words such as "thousand", "million", "mil millones" and "billón" multiply by.
_SCALES = tuple(Decimal(10) ** power for power in (0, 3, 6, 9, 12))
#: From here on thousands are parted (RAE, Ortografía 2010: not in numbers of four digits).
_GROUPED: dict[Language, int] = {"en": 1000, "es": 10_000}
_SWAPPED = str.maketrans(",.", ".,")


def local_form(figure: Figure, meant: Figure, language: Language) -> str:
    """The words of `figure` with its digits as `language` writes the value of `meant`.

    Digits that a reader of the language would take for that value stay as they are; a decimal
    point in Spanish, or 1.200 for 1200 in English, is put right. Digits that can be read as that
    value in neither language stay, too: an hour is 900 minutes and is written 15:00.
    """
    found = _NUMERAL.search(figure.text)
    if not found:
        return figure.text
    numeral = found[0] if found[0][0].isdigit() else f"0{found[0]}"
    readings = {_read(numeral, reader) for reader in _GROUPED}
    scaled = any(character.isalpha() for character in figure.text[found.end() :])
    numbers = [meant.value / scale for scale in (_SCALES if scaled else _SCALES[:1])]
    # "1.176 million" is 1,176 thousand as well: what reads rightly as it stands goes first.
    if _read(found[0], language) in numbers:
        return figure.text
    for number in numbers:
        if number not in readings:
            continue
        shown = f"{number.normalize():f}"
        written = f"{Decimal(shown):,}" if number >= _GROUPED[language] else shown
        if language == "es":
            written = written.translate(_SWAPPED)
        return figure.text[: found.start()] + written + figure.text[found.end() :]
    return figure.text


def _read(numeral: str, language: Language) -> Decimal | None:
    """What a reader of `language` takes digits for; None when they are no number there.

    >>> _read("1.200", "es"), _read("1.200", "en"), _read("1,2", "en")
    (Decimal('1200'), Decimal('1.200'), None)
    """
    plain = numeral.translate(_SWAPPED) if language == "es" else numeral
    plain = re.sub(r"(?<=\d)[,\u00a0\u202f](?=\d{3}(?!\d))", "", plain)
    return Decimal(plain) if re.fullmatch(r"\d+(?:\.\d+)?", plain) else None
