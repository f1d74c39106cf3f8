"""A review on the terminal: the worst first, then what an editor's changes did."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import click

from translate.article import LANGUAGE_NAMES, Span

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from rich.text import Text

    from translate.pairs.files import Comparison
    from translate.pairs.records import Listed
    from translate.review.edits import Edited

_COLOURS = {"critical": "bold red", "major": "yellow", "minor": "dim"}
#: Findings listed before the rest is only counted.
SHOWN = 5
# The widest line that is still easily read.
_WIDEST = 100


def print_review(comparison: Comparison, target: str, *, everything: bool = False) -> None:
    """Print how the texts were aligned, what was found, and the worst findings, or all of them.

    `target` is the name of the reviewed file.
    """
    from rich.console import Console
    from rich.text import Text

    from translate.pairs.records import worst_first
    from translate.review.checks import load_checks

    console = Console(highlight=False)
    width = min(console.width, _WIDEST)
    click.echo(_heading(comparison, target))
    listed = worst_first(comparison)
    shown = listed if everything else listed[:SHOWN]
    names = {check.id: check.name for check in load_checks()}
    for number, item in enumerate(shown, 1):
        before = f"{number}. "
        console.print()
        for line in _told(item, names, width - len(before)).wrap(console, width - len(before)):
            line.rstrip()
            console.print(Text(before) + line, soft_wrap=True)
            before = " " * len(before)
    if len(listed) > len(shown):
        rest = len(listed) - len(shown)
        click.echo(f"\n{rest} more: --all lists them here, --html FILE and --json have them, too.")


def _heading(comparison: Comparison, target: str) -> str:
    """What was compared, how it was aligned, and how much was found."""
    layout, edition = comparison.layout, comparison.edition
    languages = (edition.article.language, edition.language)
    source, translation = (LANGUAGE_NAMES[language] for language in languages)
    found = {str(severity): n for severity, n in edition.review.counts.items()}
    tally = ", ".join(f"{found[s]} {s}" for s in _COLOURS if found.get(s))
    kinds = ", ".join(f"{kind}: {n}" for kind, n in layout.counts.items())
    return (
        f"{edition.article.name} ({source}) and {target} ({translation})\n"
        f"Alignment  paragraphs: {_sizes(layout.paragraphs)}, "
        f"sentences: {_sizes(layout.sentences)}, segments: {len(layout.kinds)}\n"
        f"           {kinds}\n"
        f"Findings   {tally or 'none'}"
    )


def _sizes(sizes: tuple[int, int]) -> str:
    source, target = sizes
    return str(source) if source == target else f"{source} and {target}"


def _told(item: Listed, names: Mapping[str, str], width: int) -> Text:
    """A finding in four lines: what and where, the sentence about it, and both texts."""
    from rich.text import Text

    finding, pair = item.finding, item.pair
    title = Text.assemble(
        (finding.severity, _COLOURS[finding.severity]),
        ", ",
        (names.get(finding.check, finding.check), "bold"),
        f" ({finding.segment}, {_place(item.place)}; risk {item.risk:.0%}; key {item.key})",
    )
    sides = (
        (pair.source_language, pair.source, finding.source_span),
        (pair.target_language, pair.target, finding.target_span),
    )
    spans = [span for *_, span in sides]
    lines = [title, Text(finding.message)]
    for (language, text, span), other, whole in zip(
        sides, spans[::-1], (pair.target, pair.source), strict=True
    ):
        middle = _middle(span, text) if span else _middle(other, whole)
        short, marked = excerpt(text, span, middle, width - len(language) - 2)
        line = Text(short or "(nothing)")
        if marked:
            line.stylize("bold", *marked)
        lines.append(Text.assemble((f"{language}  ", "dim"), line))
    return Text("\n").join(lines)


def _place(place: tuple[int, int]) -> str:
    source, target = place
    return f"paragraph {source}" if source else f"translated paragraph {target}"


def _middle(span: Span | None, text: str) -> float:
    """Where in a text the middle of a span is, from 0 to 1; the beginning for none."""
    return (span.start + span.end) / 2 / len(text) if span and text else 0.0


def excerpt(text: str, span: Span | None, middle: float, width: int) -> tuple[str, Span | None]:
    """At most `width` characters of a text in one line, whole words, around `middle` (0 to 1).

    With it, where in the excerpt the span is; None where there is none, where it does not fit, and
    where it is the whole text.
    """
    line = re.sub(r"\s", " ", text)
    start, end = 0, len(line)
    if end > width:
        room = width - 2
        start = max(0, min(int(middle * len(line)) - room // 2, len(line) - room))
        end = start + room
        if start:
            start = line.find(" ", start - 1, end) + 1 or start
        if end < len(line):
            cut = line.rfind(" ", start, end + 1)
            end = cut if cut > start else end
    before, after = "…" if start else "", "…" if end < len(line) else ""
    marked = None
    if span and start <= span.start < span.end <= end and span.end - span.start < len(line):
        shift = len(before) - start
        marked = Span(span.start + shift, span.end + shift)
    return f"{before}{line[start:end]}{after}", marked


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
