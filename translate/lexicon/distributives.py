"""What happens every night, week after week, on Wednesdays: how often, told without a number."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from translate.article import Span
from translate.lexicon.time_units import TIME_UNITS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translate.article import Language

#: Units that "every" and "each" are not read before elsewhere.
_EVERY_ONLY = ("part of a day", "part of a year", "weekend", "quarter")
_PARTS: dict[Language, str] = {
    "en": r"night|morning|afternoon|evening",
    "es": r"noche|mañana|tarde|madrugada",
}
_WEEKDAYS: dict[Language, str] = {
    "en": r"(?:mon|tues|wednes|thurs|fri|satur|sun)day",
    "es": r"lunes|martes|miercoles|jueves|viernes|sabados?|domingos?",
}
_AGAIN: dict[Language, str] = {
    "en": r"(?P<again>{unit})(?:,? after | by | in,? )(?P=again)(?: out)?",
    "es": r"(?P<again>{unit}) (?:tras|con|a) (?P=again)|de (?P<once>{unit}) en (?P=once)",
}
_EVERY: dict[Language, str] = {
    "en": r"(?:every|each) (?:single )?",
    "es": r"cada |tod[oa]s l[oa]s ",
}


def distributives(folded: str, language: Language) -> Iterator[tuple[str, Span]]:
    """The units by which something happens again and again, and where `folded` says so."""
    for name, pattern in _patterns(language):
        for match in pattern.finditer(folded):
            yield name, Span(*match.span())


@cache
def _patterns(language: Language) -> tuple[tuple[str, re.Pattern[str]], ...]:
    found = [("week", rf"(?:{_EVERY[language]})(?:{_WEEKDAYS[language]})")]
    for name, unit in TIME_UNITS.items():
        forms = unit.en if language == "en" else unit.es
        every = _EVERY[language] if name in _EVERY_ONLY or language == "es" else r"(?!)"
        if language == "es" and name not in _EVERY_ONLY:
            every = r"tod[oa]s l[oa]s "
        # "Second by second" is a pace, "el día a día" is life.
        again = "(?!)" if name == "day" else _AGAIN[language].replace("{unit}", f"(?:{forms})")
        found.append((name, rf"(?:{every})(?:{forms})|{again}"))
    return tuple((name, re.compile(rf"(?<!\w)(?:{pattern})(?!\w)")) for name, pattern in found)
