"""The times at which sentences say that something happens, and which of them exclude each other.

Translators freely render a past by a perfect, a progressive by a simple form, a future by a
present; the table below has only what no faithful translation does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from translate.article import Span

Time = Literal[
    "about", "attempted", "begun", "conditional", "conditional perfect", "due", "finished",
    "future", "goes on", "habit", "has been ongoing", "imperfect", "just", "ongoing", "past",
    "perfect", "planned", "pluperfect", "possible", "present", "state", "stopped", "used",
    "was going", "was ongoing",
]  # fmt: skip


class Verb(NamedTuple):
    """A verb group, where its main word begins, what that may be looked up as, and its time."""

    span: Span
    start: int
    keys: frozenset[str]
    time: Time


#: What has happened, and what has not yet.
DONE: frozenset[Time] = frozenset({"past", "perfect", "pluperfect", "just", "finished"})
_AHEAD: frozenset[Time] = frozenset({"future", "planned", "about", "was going", "due", "possible"})
#: What only may, must, will or would happen.
UNREAL: frozenset[Time] = frozenset(
    {
        "future",
        "conditional",
        "conditional perfect",
        "due",
        "possible",
        "about",
        "was going",
        "planned",
    }
)
#: Times that only words before the verb can tell.
MARKED: frozenset[Time] = frozenset(
    {"about", "begun", "finished", "goes on", "just", "stopped", "used", "was going"}
)

#: For each time of an English verb, the times that its Spanish rendering never has.
_EXCLUDED: dict[Time, frozenset[Time]] = {
    "future": DONE
    | {
        "ongoing", "was ongoing", "used", "conditional perfect", "imperfect", "begun", "present",
        "goes on", "has been ongoing",
    },
    "planned": DONE | {"ongoing", "used", "begun"},
    "about": DONE | {"ongoing", "used", "begun"},
    "was going": DONE | {"future", "begun"},
    "due": DONE | {"ongoing", "begun", "used"},
    "possible": DONE - {"perfect"} | {"ongoing", "begun", "used"},
    "begun": _AHEAD | {"finished", "stopped"},
    "finished": _AHEAD
    | {"begun", "goes on", "ongoing", "has been ongoing", "was ongoing", "present"},
    "past": _AHEAD
    | {"ongoing", "conditional", "conditional perfect", "attempted", "state", "present", "goes on"},
    "perfect": _AHEAD
    | {"ongoing", "was ongoing", "conditional", "habit", "attempted", "conditional perfect"},
    "pluperfect": _AHEAD | {"ongoing", "conditional", "goes on", "attempted"},
    "has been ongoing": DONE - {"perfect"} | _AHEAD | {"stopped", "conditional"},
    "ongoing": DONE
    | {"future", "about", "was going", "stopped", "used", "conditional", "imperfect"},
    "was ongoing": _AHEAD - {"was going"} | {"just", "conditional", "pluperfect", "finished"},
    "used": _AHEAD | {"present", "habit", "goes on", "ongoing"},
    "conditional": DONE | {"ongoing"},
    "conditional perfect": DONE - {"pluperfect"}
    | _AHEAD - {"due", "was going"}
    | {"present", "ongoing"},
    "stopped": _AHEAD | {"goes on", "ongoing", "has been ongoing", "present"},
    "goes on": frozenset(
        {"stopped", "just", "future", "past", "pluperfect", "finished", "begun", "used"}
    ),
    "attempted": DONE,
    "present": frozenset(
        {
            "past",
            "pluperfect",
            "just",
            "used",
            "was going",
            "conditional perfect",
            "finished",
            "imperfect",
            "future",
        }
    ),
}  # fmt: skip


#: What is told so freely that a change is only worth a look: the present in which papers tell the
#: past, what has come to be so, what must or may be.
_LOOSE: frozenset[tuple[Time, Time]] = frozenset(
    {
        ("present", "past"),
        ("present", "imperfect"),
        ("past", "present"),
        ("past", "possible"),
        ("perfect", "due"),
        ("perfect", "possible"),
        ("perfect", "about"),
        ("ongoing", "conditional"),
        ("planned", "perfect"),
    }
)


def loosely(english: Time, spanish: Time) -> bool:
    """Whether free wording may have rendered the one time by the other all the same."""
    return (english, spanish) in _LOOSE


def exclude(english: Time, spanish: Time) -> bool:
    """Whether a verb of the one time never renders one of the other."""
    return spanish in _EXCLUDED.get(english, frozenset())
