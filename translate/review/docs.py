"""``docs/checks.md``, written from the checks' own docstrings."""

from __future__ import annotations

import re
from inspect import cleandoc
from typing import TYPE_CHECKING, NamedTuple

from translate.review.checks import load_checks

if TYPE_CHECKING:
    from translate.review.checks.base import Check

#: The sections that every check's docstring must have, in this order.
SECTIONS = ("Example", "False alarms", "Silence")

_HEADING = re.compile(rf"^({'|'.join(SECTIONS)}):\n", re.MULTILINE)
_TOP = """\
# Checks

<!-- Written by docs/generate.py (make docs) from the checks themselves; do not edit. -->

What the reviewer asks of every segment and its translation, in the order of the report. Severity is
the usual one: *critical* means that the printed text would need a correction, *major* that an
editor should decide, *minor* that a look is worth while.

| Check | Looks for | MQM category | Severity |
|---|---|---|---|
"""


class Page(NamedTuple):
    """A check's docstring, taken apart: what it looks for, and its sections by name."""

    about: str
    sections: dict[str, str]


def checks_document() -> str:
    """Write the page: a table of all checks, then each with example, false alarms and silence."""
    checks = load_checks()
    rows = "".join(_row(check) for check in checks)
    return _TOP + rows + "".join(_section(check) for check in checks)


def page(check: Check) -> Page:
    """Take apart the docstring of `check`; sections it lacks are missing from the page."""
    parts = _HEADING.split(cleandoc(type(check).__doc__ or ""))
    names, texts = parts[1::2], parts[2::2]
    return Page(
        parts[0].strip(),
        {name: cleandoc("\n" + text).strip() for name, text in zip(names, texts, strict=True)},
    )


def _row(check: Check) -> str:
    first = page(check).about.split("\n\n")[0].replace("\n", " ")
    return f"| [`{check.id}`](#{check.anchor}) | {first} | {check.category} | {check.severity} |\n"


def _section(check: Check) -> str:
    about, sections = page(check)
    parts = [f'\n<a id="{check.anchor}"></a>\n\n## {check.name} (`{check.id}`)\n', f"{about}\n"]
    parts += [f"**{name}.** {sections[name]}\n" for name in SECTIONS if name in sections]
    return "\n".join(parts)
