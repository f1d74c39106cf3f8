"""Pairing the figures of two texts that should say the same."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from translate.figures.finder import find_figures
from translate.figures.model import Figure, FigureDiff

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from translate.article import Language

# "March 17", "17.º" and "$17" are one number: what it counts is another question.
_NUMBERS = frozenset({"cardinal", "ordinal", "money", "year", "decade", "fraction"})
# A third is 33 percent, two thirds are 66 or 67.
_ROUNDED = Decimal("0.7")
_TWENTY = 20
_SECONDS = re.compile(r"\w-second$", re.IGNORECASE)
_DOTTED = re.compile(r"([01]?\d|2[0-4])\.([0-5]\d)")
_OF_EACH = re.compile(
    r"\b(?:(?:for|of|in|out of)\s(?:every|each)|out of|(?:de|por)\scada)\s$", re.IGNORECASE
)


def compare_figures(
    source: str, source_language: Language, target: str, target_language: Language
) -> FigureDiff:
    """The figures of each text that no figure of the other answers, in order.

    Figures are paired one to one by what they mean: "1.2 million" with "1,2 millones", "3 p.m."
    with "15:00", "half" with "50 %". The two directions agree: swapping the texts swaps the result.
    """
    ours = find_figures(source, source_language)
    theirs = find_figures(target, target_language)
    return pair_figures(ours, theirs, source, target)


def pair_figures(
    ours: Sequence[Figure], theirs: Sequence[Figure], source: str, target: str
) -> FigureDiff:
    """As :func:`compare_figures`, for figures already found in the two texts."""
    percents = _has_percent(ours) and _has_percent(theirs)
    left = [f for f in ours if not f.weak]
    right = [f for f in theirs if not f.weak]
    weak_left = [f for f in ours if f.weak]
    weak_right = [f for f in theirs if f.weak]

    def alike(one: Figure, other: Figure) -> bool:
        return _alike(one, other, percents=percents)

    def same(one: Figure, other: Figure) -> bool:
        mine, yours = (one.value, one.label, _sense(one)), (other.value, other.label, _sense(other))
        return mine == yours and alike(one, other)

    for fits in (same, alike):
        left, right = _pair(left, right, fits)
    left, weak_right = _pair(left, weak_right, alike)
    weak_left, right = _pair(weak_left, right, alike)
    missing, extra = _without_shares(left, right)
    _without_rates(missing, extra, target)
    _without_rates(extra, missing, source)
    missing, extra = _without_dates(missing, extra)
    return FigureDiff(
        tuple(f for f in missing if not _is_name(f, source, target)),
        tuple(f for f in extra if not _is_name(f, target, source)),
    )


def _sense(figure: Figure) -> str:
    return "number" if figure.kind in _NUMBERS else figure.kind


def _has_percent(figures: Sequence[Figure]) -> bool:
    return any(f.kind in {"percent", "points"} for f in figures)


def _pair(
    left: list[Figure], right: list[Figure], fits: Callable[[Figure, Figure], bool]
) -> tuple[list[Figure], list[Figure]]:
    """A largest one-to-one pairing (augmenting paths); returns what is left of either side."""
    taken: dict[int, int] = {}
    # Figures that are the same but for their places fit the same.
    kinds = [_anywhere(figure) for figure in left]
    fitting = {
        kind: [n for n, other in enumerate(right) if fits(figure, other)]
        for kind, figure in dict(zip(kinds, left, strict=True)).items()
    }

    def place(a: int) -> bool:
        # What a figure has asked in vain, another of its kind need not ask again.
        unasked = {kind: iter(found) for kind, found in fitting.items()}
        seen, path, steps = set[int](), [a], list[int]()
        while path:
            b = next((b for b in unasked[kinds[path[-1]]] if b not in seen), None)
            if b is None:
                path.pop()
                del steps[-1:]
                continue
            seen.add(b)
            steps.append(b)
            if b not in taken:
                taken.update(zip(steps, path, strict=True))
                return True
            path.append(taken[b])
        return False

    lonely = [figure for a, figure in enumerate(left) if not place(a)]
    return lonely, [figure for b, figure in enumerate(right) if b not in taken]


def _anywhere(figure: Figure) -> str:
    return f"{figure.kind} {figure.value} {figure.alternatives} {figure.weak} {figure.label}"


def _alike(one: Figure, other: Figure, *, percents: bool) -> bool:
    kinds = {_sense(one), _sense(other)}
    if "identifier" in kinds:
        return _identifier_alike(one, other)
    if kinds == {"percent", "number"} and _percent_alike(one, other, percents=percents):
        return True
    if kinds == {"time", "number"}:
        return _time_alike(one, other)
    if one.weak or other.weak or len(kinds) == 1:
        # "In 1990" is not "in the 1990s".
        apart = {one.kind, other.kind} == {"year", "decade"}
        same = bool(_readings(one) & _readings(other)) or _decade_alike(one, other)
        return same and not apart
    if kinds == {"date", "number"}:
        return bool(one.readings & other.readings)
    # "dos puntos" for two percentage points, "several thousand" for "mil y tantos".
    return kinds == {"points", "number"} and bool(one.readings & other.readings)


def _readings(figure: Figure) -> frozenset[Decimal]:
    """What a figure may be; "thirty-second" counts seconds as well as it orders."""
    if figure.kind == "ordinal" and _SECONDS.search(figure.text):
        return figure.readings | {figure.value - 2}
    return figure.readings


def _decade_alike(one: Figure, other: Figure) -> bool:
    """As in "the 1980s" against "los ochenta"."""
    decade, number = (one, other) if one.kind == "decade" else (other, one)
    if (decade.kind, number.kind) != ("decade", "cardinal"):
        return False
    return number.text.isalpha() and number.value >= _TWENTY and decade.value % 100 == number.value


def _identifier_alike(one: Figure, other: Figure) -> bool:
    """As in "G-20" and "G20"; also "U-20" and "sub-20", where only one side is a name."""
    if one.kind == other.kind:
        return one.label == other.label
    name, number = (one, other) if one.kind == "identifier" else (other, one)
    return any(str(r) in re.findall(r"\d+", name.label) for r in number.readings)


def _time_alike(one: Figure, other: Figure) -> bool:
    """As in "at three" against "a las 15:00": a bare hour may be either half of the day."""
    time, number = (one, other) if one.kind == "time" else (other, one)
    hours = {r * 60 + shift for r in number.readings if r <= 24 for shift in (0, 720, -720)}
    # "On the 6.40 bus" is British for 6:40.
    if dotted := _DOTTED.fullmatch(number.text):
        minutes = int(dotted[1]) * 60 + int(dotted[2])
        hours |= {Decimal(minutes + shift) for shift in (0, 720, -720)}
    return bool(time.readings & hours)


def _percent_alike(one: Figure, other: Figure, *, percents: bool) -> bool:
    """As in "half" against "50 %", "doubled" against "100 %".

    Also the plain 10 of "10, 20 and 30 percent".
    """
    percent, number = (one, other) if one.kind == "percent" else (other, one)
    if number.label == "times":  # what doubles rises by 100 % to 200 %
        return percent.value in {100 * number.value, 100 * (number.value - 1)}
    if number.kind in {"fraction", "ordinal"}:  # "by a fifth" reads as an ordinal, too
        return any(abs(r * 100 - percent.value) <= _ROUNDED for r in number.readings)
    return percents and bool(percent.readings & number.readings)


def _without_shares(
    missing: list[Figure], extra: list[Figure]
) -> tuple[list[Figure], list[Figure]]:
    """Pair "two out of three" with the two numbers of "dos de tres"."""
    for mine, yours in ((missing, extra), (extra, missing)):
        for share in [f for f in mine if "/" in f.label]:
            numbers = [Decimal(part) for part in share.label.split("/")]
            # The one of "one murder in a hundred" is as good as an article.
            parts = [
                next((f for f in yours if f.value == n and f.kind != "percent"), None)
                for n in numbers
                if n != 1
            ]
            if None not in parts:
                mine.remove(share)
                yours[:] = [f for f in yours if f not in parts]
    return missing, extra


def _without_rates(rated: list[Figure], counted: list[Figure], text: str) -> None:
    """Pair the 38 percent of one side with "38 … de cada cien" of `text`, the other."""
    for percent in [f for f in rated if f.kind == "percent"]:
        for whole in [f for f in counted if _OF_EACH.search(text, 0, f.start)]:
            part = percent.value * whole.value / 100
            partner = next((f for f in counted if f is not whole and f.value == part), None)
            if partner is not None:
                rated.remove(percent)
                counted[:] = [f for f in counted if f not in (whole, partner)]
                break


def _without_dates(missing: list[Figure], extra: list[Figure]) -> tuple[list[Figure], list[Figure]]:
    """Pair ``17/3/2015`` on one side with the day and the year that the other spells out."""
    return _spelled_out(missing, extra), _spelled_out(extra, missing)


def _spelled_out(figures: list[Figure], others: list[Figure]) -> list[Figure]:
    dates = [f for f in others if f.kind == "date"]
    answered = {Decimal(p) for d in dates for p in re.findall(r"\d+", d.text)}
    parts = {f.value for f in others}
    kept = []
    for figure in figures:
        if figure.kind == "date":
            digits = {Decimal(p) for p in re.findall(r"\d+", figure.text)}
            if not digits & parts:
                kept.append(figure)
        elif not figure.readings & answered:
            kept.append(figure)
    return kept


def _is_name(figure: Figure, text: str, other: str) -> bool:
    """A capitalised number word that the other text keeps as it is: "Tres Arroyos"."""
    capital = figure.text[:1].isupper() and not figure.text[:1].isdigit()
    return (
        capital
        and text.find(figure.text) >= 0
        and re.search(rf"\b{re.escape(figure.text)}\b", other) is not None
    )
