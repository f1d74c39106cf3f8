"""How a denial and what says the same without one are set side by side."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from translate.article import Language

_NOT = r"\b(?:not|\w+n['’]t|never|no|none|nobody|nothing|neither|nor|cannot|unable|without)\b"
_NO = r"\b(?:no|nunca|jamas|nadie|nada|ningun[ao]?s?|tampoco|ni|sin|incapa(?:z|ces))\b"
# Those that stand before a subject, and how many words more that may be.
_NONE = r"\b(?:no|none|neither|nobody|not one)\b"
_NINGUNO = r"\b(?:ningun[ao]?|ni|nadie)\b"
_SUBJECT = 6
# Some words of the same clause.
_SOME = r"(?:[\s,]+[\w'’%%$.-]+){0,%d}?[\s,]+"


class Recast(NamedTuple):
    """A denial, and what says the same without one."""

    denied: dict[Language, re.Pattern[str]]
    said: dict[Language, re.Pattern[str]]
    #: What is denied, without the denial: said plainly, it is the contrary.
    plain: dict[Language, re.Pattern[str]] | None = None
    #: How much more often than the text that denies the other must say it.
    more: int = 1


def row(english: str, spanish: str, said: str, dicho: str, within: int = 6) -> Recast:
    """Put what is denied in each language soon after the denial beside what says it otherwise."""
    some, more = _SOME % within, _SOME % (within + _SUBJECT)
    return Recast(
        {
            "en": re.compile(rf"(?:{_NOT}{some}|{_NONE}{more})(?:{english})(?!\w)"),
            "es": re.compile(rf"(?:{_NO}{some}|{_NINGUNO}{more})(?:{spanish})(?!\w)"),
        },
        either(said, dicho),
    )


def state(english: str, spanish: str, said: str, dicho: str, within: int = 6) -> Recast:
    """Make a row that does not hold where the other text has what is denied, too."""
    made = row(english, spanish, said, dicho, within)
    return made._replace(plain=either(english, spanish))


def either(english: str, spanish: str) -> dict[Language, re.Pattern[str]]:
    """Compile one alternation for each language."""
    return {
        "en": re.compile(rf"\b(?:{english})(?!\w)"),
        "es": re.compile(rf"\b(?:{spanish})(?!\w)"),
    }
