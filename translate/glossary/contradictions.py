"""Rows of a glossary that cannot all be obeyed."""

from __future__ import annotations

from collections.abc import Iterable

from translate.glossary.sheets import Problem
from translate.glossary.terms import Entry


def contradictions(entries: Iterable[Entry]) -> list[Problem]:
    """Duplicates, pairs with two statuses, terms with two preferred renderings.

    Each is reported at the later row, naming the earlier one. Rows whose parts of speech differ
    (``raid`` noun and ``raid`` verb) are different terms and do not contradict each other.
    """
    problems: list[Problem] = []
    pairs: dict[tuple[str, str, str], Entry] = {}
    preferred: dict[tuple[str, str], Entry] = {}
    accepted: dict[tuple[str, str, str], Entry] = {}
    forbidden: dict[tuple[str, str, str], Entry] = {}
    for entry in entries:
        en, es = entry.en.casefold(), entry.es.casefold()
        twin = pairs.setdefault((en, es, entry.pos), entry)
        if twin is not entry and _meet(entry, twin):
            problems.append(_twins(entry, twin))
            continue
        if entry.status in {"preferred", "keep"}:
            rival = preferred.setdefault((en, entry.pos), entry)
            if rival is not entry and _meet(entry, rival):
                problems.append(_rivals(entry, rival))
        mine, other = (
            (forbidden, accepted) if entry.status == "forbidden" else (accepted, forbidden)
        )
        for written in (entry.es, *entry.es_variants):
            key = (en, written.casefold(), entry.pos)
            mine.setdefault(key, entry)
            if key in other and _meet(entry, other[key]):
                problems.append(_both(entry, other[key], written))
    return problems


def _meet(entry: Entry, other: Entry) -> bool:
    """Whether both rows hold in some direction."""
    return not (entry.source and other.source and entry.source != other.source)


def _twins(entry: Entry, twin: Entry) -> Problem:
    if entry.status == twin.status:
        return Problem(entry.line, "en", f"the same pair as in line {twin.line}; delete one")
    return Problem(
        entry.line,
        "status",
        f"“{entry.en}” – “{entry.es}” is {entry.status} here and {twin.status} in line {twin.line}",
    )


def _rivals(entry: Entry, rival: Entry) -> Problem:
    return Problem(
        entry.line,
        "status",
        f"“{entry.en}” already has a preferred rendering, “{rival.es}” in line {rival.line}; "
        "make one of them admitted",
    )


def _both(entry: Entry, other: Entry, written: str) -> Problem:
    column = "es" if written == entry.es else "es_variants"
    verdicts = (
        ("forbidden", "accepted") if entry.status == "forbidden" else ("accepted", "forbidden")
    )
    return Problem(
        entry.line,
        column,
        f"“{written}” for “{entry.en}” is {verdicts[0]} here and {verdicts[1]} "
        f"in line {other.line}",
    )
