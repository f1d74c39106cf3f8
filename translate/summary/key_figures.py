"""The figures of an article that both languages have, each with what it counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translate.article import Draft, KeyFigure, Language, Segment
from translate.summary.agreeing import agree
from translate.summary.circumstances import when, where, who
from translate.summary.local_forms import local_form
from translate.summary.named import Told
from translate.summary.phrases import Phrase, phrases

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


def key_figures(pairs: Sequence[tuple[Segment, Draft, Language]]) -> Iterator[KeyFigure]:
    """The counting figures of `pairs` (segment, its draft, the segment's language), in order.

    A figure is given only when the translation has one of the same value with the same limits, by
    the same rate, so that none is ever shown distorted; the same figure of the same thing is given
    once.
    """
    seen: set[tuple[object, ...]] = set()
    for segment, draft, language in pairs:
        source, target = Told(segment.text, language), Told(draft.text, draft.language)
        theirs = list(phrases(*target))
        for phrase in phrases(*source):
            match = next((other for other in theirs if _same(phrase, other)), None)
            if match is None:
                continue
            theirs.remove(match)
            values = tuple(figure.value for figure in phrase.figures)
            keys = {(values, language, phrase.head), (values, draft.language, match.head)}
            if not keys & seen:
                place = where(source, target, phrase)
                yield KeyFigure(
                    segment.id,
                    _shown(phrase, phrase, source),
                    _shown(match, phrase, target),
                    who(source, target, phrase, place),
                    when(source, target),
                    place,
                )
            seen |= keys


def _same(one: Phrase, other: Phrase) -> bool:
    return (
        len(one.figures) == len(other.figures)
        and all(
            agree(ours, theirs) for ours, theirs in zip(one.figures, other.figures, strict=True)
        )
        and (one.figures[-1].kind == "money") == (other.figures[-1].kind == "money")
        and one.bounds == other.bounds
        and bool(one.rate) == bool(other.rate)
    )


def _shown(phrase: Phrase, meant: Phrase, told: Told) -> str:
    """The words of `phrase`, each figure as its language writes the value `meant` there."""
    parts, position = [], phrase.start
    for figure, value in zip(phrase.figures, meant.figures, strict=True):
        parts += [told.text[position : figure.start], local_form(figure, value, told.language)]
        position = figure.end
    parts.append(told.text[position : phrase.end])
    if phrase.rate and phrase.rate.start > phrase.end:
        parts.append(f" … {phrase.rate.of(told.text)}")
    shown = "".join(parts)
    opens = not any(character.isalnum() for character in told.text[: phrase.start])
    # A capital that only the beginning of the sentence gave; acronyms of currencies keep theirs.
    return shown[0].lower() + shown[1:] if opens and shown[1:2].islower() else shown
