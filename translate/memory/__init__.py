"""The translation memory: what editors have approved comes back word for word.

:class:`Memory` keeps units in a file and recalls them; :func:`read_units` and
:func:`export_units` exchange them with other programs; :func:`find` searches by hand.
"""

from __future__ import annotations

from translate.memory.exchange import FORMATS, Format, Reading, export_units, read_units
from translate.memory.search import Match, find
from translate.memory.store import Memory, Statistics, Tally, default_path
from translate.memory.unit import Unit, contexts

__all__ = [
    "FORMATS",
    "Format",
    "Match",
    "Memory",
    "Reading",
    "Statistics",
    "Tally",
    "Unit",
    "contexts",
    "default_path",
    "export_units",
    "find",
    "read_units",
]
