"""Automatic edits of a translation so that it follows the conventions of its language.

>>> text, steps = apply_conventions("He pays 1.2 tons?", "Paga 1.2 toneladas?", "es")
>>> text
'¿Paga 1,2 toneladas?'
>>> [step.name for step in steps]
['opening-marks', 'decimal-comma']
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from translate.article import Edit, Language, Span, Step
from translate.conventions.model import Convention
from translate.conventions.registry import conventions
from translate.conventions.untouched import mask, spares, untouched

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Convention", "apply_conventions", "conventions", "find_edits"]


def apply_conventions(
    source: str, target: str, language: Language, protected: Sequence[Span] = ()
) -> tuple[str, tuple[Step, ...]]:
    """`target`, written in `language`, after all its conventions, and the steps that led there.

    `source` is the sentence in the other language; no edit touches the `protected` stretches of
    `target`, nor addresses, file names and handles. Replaying the steps over `target` gives the
    text; a convention with nothing to do leaves no step.
    """
    steps = []
    for convention in conventions(language):
        edits = find_edits(convention, source, target, protected)
        if edits:
            step = Step(convention.name, edits)
            target = step.apply(target)
            protected = [step.move(span) for span in protected]
            steps.append(step)
    return target, tuple(steps)


def find_edits(
    convention: Convention, source: str, target: str, protected: Sequence[Span] = ()
) -> tuple[Edit, ...]:
    """What one convention changes in `target`, in order; see :func:`apply_conventions`."""
    spans = (*protected, *untouched(target))
    found = convention.find(mask(source, untouched(source)), mask(target, spans))
    edits: list[Edit] = []
    for edit in sorted(found):
        changes = target[edit.start : edit.end] != edit.replacement and spares(edit, spans)
        # Of two that overlap the first is kept: "( ?" has one space, not two, to lose.
        if changes and (not edits or edits[-1].end <= edit.start):
            edits.append(edit)
    return tuple(edits)
