"""The times at which sentences say that something happens, and which of them exclude each other.

Translators freely render a past by a perfect, a progressive by a simple form, a future by a
present; the table below has only what no faithful translation does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from translate.article import Span

Time = Literal[
    "about", "attempted", "conditional", "conditional perfect", "future", "goes on", "habit",
    "has been ongoing", "imperfect", "just", "ongoing", "past", "perfect", "planned", "pluperfect",
    "present", "state", "stopped", "used", "was going", "was ongoing",
]  # fmt: skip


class Verb(NamedTuple):
    """A verb group, where its main word begins, what that may be looked up as, and its time."""

    span: Span
    start: int
    keys: frozenset[str]
    time: Time


_DONE: frozenset[Time] = frozenset({"past", "perfect", "pluperfect", "just"})
_AHEAD: frozenset[Time] = frozenset({"future", "planned", "about", "was going"})

#: For each time of an English verb, the times that its Spanish rendering never has.
_EXCLUDED: dict[Time, frozenset[Time]] = {
    "future": _DONE | {"ongoing", "was ongoing", "used", "conditional perfect", "imperfect"},
    "planned": _DONE | {"ongoing", "used"},
    "about": _DONE | {"ongoing", "used"},
    "was going": _DONE | {"future"},
    "past": _AHEAD | {"ongoing", "conditional", "conditional perfect", "attempted", "state"},
    "perfect": _AHEAD | {"ongoing", "was ongoing", "conditional", "habit", "attempted"},
    "pluperfect": _AHEAD - {"was going"} | {"ongoing", "conditional", "goes on", "attempted"},
    "has been ongoing": _DONE - {"perfect"} | _AHEAD | {"stopped", "conditional"},
    "ongoing": _DONE | {"future", "about", "was going", "stopped", "used", "conditional"},
    "was ongoing": _AHEAD - {"was going"} | {"just", "conditional", "pluperfect"},
    "used": _AHEAD | {"present", "habit", "goes on", "ongoing"},
    "conditional": _DONE | {"ongoing"},
    "conditional perfect": _DONE - {"pluperfect"} | _AHEAD | {"present", "ongoing"},
    "stopped": _AHEAD | {"goes on", "ongoing", "has been ongoing", "present"},
    "goes on": frozenset({"stopped", "just", "future", "pluperfect"}),
    "attempted": _DONE,
    "present": frozenset(
        {"past", "pluperfect", "just", "used", "was going", "conditional perfect"}
    ),
}


def exclude(english: Time, spanish: Time) -> bool:
    """Whether a verb of the one time never renders one of the other."""
    return spanish in _EXCLUDED.get(english, frozenset())
