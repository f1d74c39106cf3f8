"""A review on the terminal: the worst first, then what an editor's changes did."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translate.pairs.records import Listed
    from translate.review.edits import Edited

_COLOURS = {"critical": "red", "major": "yellow", "minor": "dim"}
#: Findings listed before the rest is only counted.
SHOWN = 40


def print_findings(listed: Sequence[Listed], segments: int) -> None:
    """Print a table of findings, worst first, and a line that counts them all."""
    from rich.console import Console
    from rich.markup import escape
    from rich.table import Table

    table = Table(box=None, pad_edge=False, header_style="bold")
    for name in ("severity", "risk", "key", "where", "finding"):
        table.add_column(name, no_wrap=name != "finding", overflow="fold")
    for finding, key, risk in listed[:SHOWN]:
        words = finding.source_text or finding.target_text
        short = words if len(words) <= 60 else f"{words[:59]}…"
        message = escape(finding.message)
        if len(words) > len(short) or short not in finding.message:
            message = f"{message} [dim]{escape(short)}[/dim]"
        colour = _COLOURS[finding.severity]
        severity = f"[{colour}]{finding.severity}[/{colour}]"
        table.add_row(severity, f"{risk:.0%}", key, f"{finding.segment} {finding.check}", message)
    if listed:
        Console(highlight=False).print(table)
    if len(listed) > SHOWN:
        click.echo(f"… and {len(listed) - SHOWN} more; --json or --html shows all.")
    found = [finding.severity for finding, _, _ in listed]
    tally = ", ".join(f"{found.count(s)} {s}" for s in _COLOURS if s in found)
    click.echo(f"{tally or 'no findings'} in {segments} segments")


def print_edits(edits: Sequence[Edited]) -> None:
    """Print each change of the editor with its effect on the meaning."""
    for edit in edits:
        before, after = (f"{risk:.0%}" for risk in edit.risk)
        click.echo(f"\n{edit.segment} {edit.effect} (risk {before} → {after})  {edit.source}")
        for change in edit.changes:
            if change.kind != "equal":
                old, new = change.a.of(edit.before), change.b.of(edit.after)
                click.echo(f"   - {old or '(nothing)'}\n   + {new or '(nothing)'}")
        for finding in edit.repaired:
            click.echo(f"   repaired: {finding.message}")
        for finding in edit.broke:
            click.echo(f"   broke: {finding.message}")
