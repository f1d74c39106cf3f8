"""What the words around the figures of a text make of them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from translate.figures import find_figures
from translate.lexicon.concepts import flat
from translate.lexicon.figure_relations import TURNING

if TYPE_CHECKING:
    from translate.article import Language
    from translate.figures import Figure

#: Characters on either side of a figure in which the words that compare it stand.
NEAR = 30
_PAUSE = re.compile(r"[,;:.()—–]")


class Side(NamedTuple):
    """One text: its language, its folded words and its figures."""

    language: Language
    words: str
    figures: tuple[Figure, ...]

    @classmethod
    def of(cls, text: str, language: Language) -> Side:
        """Read `text`."""
        return cls(language, flat(text), find_figures(text, language))

    def around(self, figure: Figure) -> str:
        """The words beside `figure`."""
        return self.words[max(0, figure.start - NEAR) : figure.end + NEAR]

    def has(self, value: float, *, weakly: bool = True) -> bool:
        """Whether a figure of the text is `value`; a weak one may be no figure at all."""
        return any(
            same(float(reading), value)
            for f in self.figures
            if weakly or not f.weak
            for reading in f.readings
        )


def times(figure: Figure, side: Side) -> bool:
    """Whether a figure multiplies: "twice", "el triple", "three times"."""
    after = side.words[figure.end :]
    return figure.label == "times" or re.match(r"(?: times|-fold| veces)(?!\w)", after) is not None


def parity(side: Side, figure: Figure) -> int:
    """Whether the clause of a figure turns what is said of it an odd number of times."""
    before = _PAUSE.split(side.words[: figure.start])[-1]
    after = _PAUSE.split(side.words[figure.end :])[0]
    return len(TURNING[side.language].findall(before + " ; " + after)) % 2


def beside(forms: dict[Language, re.Pattern[str]], side: Side, figure: Figure) -> bool:
    """Whether any of `forms` stands beside a figure."""
    return forms[side.language].search(side.around(figure)) is not None


def share_of(figure: Figure) -> float | None:
    """A share in percent: of a percentage, a fraction, "seven in ten"."""
    if figure.kind in {"percent", "points"}:
        return float(figure.value)
    if figure.kind == "fraction" and 0 < figure.value < 1:
        return float(figure.value) * 100
    return None


def same(one: float, other: float, within: float = 1e-6) -> bool:
    """Whether two numbers are as good as one."""
    return abs(one - other) <= within
