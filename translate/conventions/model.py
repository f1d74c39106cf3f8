"""What a convention is: a named rule of one language's written form, with its authority."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from translate.article import Edit

#: Reads (source, target) and proposes edits of the target; characters that must not be touched
#: are masked in both, see :mod:`translate.conventions.untouched`.
Finder = Callable[[str, str], Iterable[Edit]]


@dataclass(frozen=True, slots=True)
class Convention:
    """One automatic edit: `name` is recorded on the draft, `rule` says what it does.

    `authority` is where the rule comes from. Edits may be proposed in any order; those that change
    nothing, or overlap an earlier one, are dropped.
    """

    name: str
    rule: str
    authority: str
    find: Finder
