"""Other ways to write a source sentence, for a model that failed on the first.

A variant says the same to the model in another spelling, and knows the way back: how its own
stretches lie in the sentence, and what to change in a translation of it. Nothing is ever put into
a translation that does not stand in the source.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import count

from translate.article import Edit, Language, Step
from translate.engine.model import Hypothesis, Piece
from translate.figures import Figure
from translate.figures.digits import LITERAL, parse_digits

_NAME = "variant"
_MILLION = Decimal(10**6)
_MILLIONS: dict[Language, tuple[str, str]] = {
    "en": ("million", "million"),
    "es": ("millón", "millones"),
}
#: What groups thousands and what parts decimals.
_MARKS: dict[Language, tuple[str, str]] = {"en": (",", "."), "es": (".", ",")}
_CLOCK = re.compile(r"\d{1,2}\.\d\d")
_LITERAL = re.compile(LITERAL)
#: Figures that are written as one number in digits; the others carry suffixes or signs.
_PLAIN = frozenset({"cardinal", "money", "percent", "year"})
#: Two digits are what a small model copies best, and they ask for a plural as nearly all figures.
_FIRST_STAND_IN = 47


@dataclass(frozen=True, slots=True)
class Variant:
    """`text` for the model; `back` turns it into the source again.

    `mend` is the step that makes a translation of `text` one of the source, or None when the
    translation cannot be used.
    """

    text: str
    back: Step
    mend: Callable[[str], Step | None]

    def undo(self, hypotheses: Iterable[Hypothesis]) -> list[Hypothesis]:
        """The usable translations of `text`, as translations of the source."""
        found = []
        for hypothesis in hypotheses:
            step = self.mend(hypothesis.text)
            if step is not None:
                found.append(
                    replace(
                        hypothesis,
                        text=step.apply(hypothesis.text),
                        pieces=_moved(hypothesis.pieces, step),
                        source_pieces=_moved(hypothesis.source_pieces, self.back),
                    )
                )
        return found


def in_small_letters(text: str) -> Variant:
    """*trucks carry…*: a capital at the start may make a name of a word."""
    at = _first_letter(text)
    small = text[:at] + text[at : at + 1].lower() + text[at + 1 :]

    def mend(target: str) -> Step:
        start = _first_letter(target)
        return Step(_NAME, (Edit(start, start + 1, target[start : start + 1].upper()),))

    return Variant(small, Step(_NAME, (Edit(at, at + 1, text[at : at + 1]),)), mend)


def with_stop_toggled(text: str) -> Variant:
    """The final stop comes or goes; the translation gets it just where the source has it."""
    end = len(text)
    if text.endswith("."):
        return Variant(text[:-1], Step(_NAME, (Edit(end - 1, end - 1, "."),)), _stopped)
    return Variant(text + ".", Step(_NAME, (Edit(end, end + 1, ""),)), _unstopped)


def in_digits(
    text: str, languages: tuple[Language, Language], figures: Iterable[Figure]
) -> Variant | None:
    """*582 mil 835* as 582.835, *six hundred* as 600: the spellings that models know best.

    A number that the translation copies is put into the target language's form. None if every
    figure of `figures`, which stand in `text`, is written so already.
    """
    edits: list[Edit] = []
    copies: dict[str, str] = {}
    for figure in figures:
        written = _in_digits(figure, languages[0])
        if written != figure.text:
            edits.append(Edit(figure.start, figure.end, written))
            literals = _LITERAL.findall(written)
            copies.update((one, _in_target_form(one, languages) or one) for one in literals)
    return _replacing(text, edits, lambda target: _converted(target, copies)) if edits else None


def with_stand_ins(
    text: str, languages: tuple[Language, Language], figures: Iterable[Figure]
) -> Variant | None:
    """Other, easier figures in the place of those that were lost.

    A translation is usable when each comes through once; the source's own figure then takes its
    place, in the target language's form. None if no figure of `figures` is plain enough.
    """
    numbers = _unused(text)
    edits: list[Edit] = []
    originals: dict[str, str] = {}
    for figure in figures:
        literal = _LITERAL.search(figure.text)
        written = literal and _in_target_form(literal[0], languages)
        if literal and written and figure.kind in _PLAIN:
            code, start = next(numbers), figure.start + literal.start()
            edits.append(Edit(start, start + len(literal[0]), code))
            originals[code] = written
    return _replacing(text, edits, lambda target: _put_back(target, originals)) if edits else None


def _replacing(text: str, edits: list[Edit], mend: Callable[[str], Step | None]) -> Variant:
    there = Step(_NAME, tuple(edits))
    back, shift = [], 0
    for edit in edits:
        start = edit.start + shift
        back.append(Edit(start, start + len(edit.replacement), text[edit.start : edit.end]))
        shift += len(edit.replacement) - (edit.end - edit.start)
    return Variant(there.apply(text), Step(_NAME, tuple(back)), mend)


def _put_back(target: str, originals: dict[str, str]) -> Step | None:
    edits = []
    for code, original in originals.items():
        places = [match.span() for match in re.finditer(rf"(?<!\d){code}(?!\d)", target)]
        if len(places) != 1:
            return None
        edits.append(Edit(*places[0], original))
    return Step(_NAME, tuple(sorted(edits)))


def _converted(target: str, forms: dict[str, str]) -> Step:
    edits = (Edit(*m.span(), forms.get(m[0], m[0])) for m in _LITERAL.finditer(target))
    return Step(_NAME, tuple(edit for edit in edits if target[edit.start : edit.end] in forms))


def _unused(text: str) -> Iterator[str]:
    present = set(re.findall(r"\d+", text))
    return (str(number) for number in count(_FIRST_STAND_IN) if str(number) not in present)


def _in_digits(figure: Figure, language: Language) -> str:
    text, value = figure.text, figure.value
    if figure.kind == "time" and _CLOCK.fullmatch(text):
        return text.replace(".", ":")
    if figure.kind not in {"cardinal", "money"} or value < 2:
        return text
    digit = re.search(r"\d", text)
    sign = text[: digit.start()] if digit else ""
    if value >= _MILLION and value * 1000 % _MILLION == 0:
        return (
            f"{sign}{_grouped(value / _MILLION, language)} {_MILLIONS[language][value > _MILLION]}"
        )
    return sign + _grouped(value, language) if value % 1 == 0 else text


def _in_target_form(literal: str, languages: tuple[Language, Language]) -> str | None:
    parsed = parse_digits(literal, languages[0])
    if parsed is None:
        return None
    return literal if literal.isdecimal() else _grouped(parsed[0], languages[1])


def _grouped(value: Decimal, language: Language) -> str:
    groups, point = _MARKS[language]
    whole, _, decimals = f"{value:f}".partition(".")
    grouped = f"{int(whole):,}".replace(",", groups)
    return f"{grouped}{point}{decimals}" if decimals.strip("0") else grouped


def _moved(pieces: tuple[Piece, ...], step: Step) -> tuple[Piece, ...]:
    return tuple(Piece(piece.text, step.move(piece.span)) for piece in pieces)


def _first_letter(text: str) -> int:
    return next((at for at, character in enumerate(text) if character.isalpha()), 0)


def _stopped(target: str) -> Step:
    if target.endswith((".", "…", "?", "!")):
        return Step(_NAME, ())
    return Step(_NAME, (Edit(len(target), len(target), "."),))


def _unstopped(target: str) -> Step:
    end = len(target)
    return Step(_NAME, (Edit(end - 1, end, ""),) if target.endswith(".") else ())
