"""``translate glossary``: check, list, try, exchange and extend a glossary."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from translate.article import LANGUAGE_NAMES, LANGUAGES, Language, other_language
from translate.cli.options import glossary_option, json_option, open_desk, open_glossary
from translate.cli.output import emit, output_option

if TYPE_CHECKING:
    from translate.glossary import Entry, Format, Hit, Remark, Term

_LANGUAGE = click.Choice(LANGUAGES)


@click.group()
def glossary() -> None:
    """Check the table of fixed terms, list it, try it, exchange it, extend it."""


@glossary.command(
    epilog="\b\nExamples:\n  translate glossary check\n  translate glossary check terms.csv"
)
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False), required=False)
def check(file: Path | None) -> None:
    """Check the table in FILE, or the one that a run would use.

    Every problem is named with its line and column, and the exit code is 1. A sound table is
    counted, and what may surprise is pointed out: wordings that belong to two terms, terms
    hidden inside longer ones, forbidden renderings without an alternative.
    """
    from translate.glossary import audit

    loaded = open_glossary(file)
    name = f"{file}:" if file else "line "
    remarks = audit(loaded)
    for remark in remarks:
        click.echo(f"{name}{remark.line}: {remark.kind}: {remark.message}")
    statuses = [entry.status for entry in loaded.entries]
    counts = ", ".join(f"{statuses.count(s)} {s}" for s in dict.fromkeys(statuses))
    click.echo(f"{len(statuses)} rows ({counts}): no problems, {_count(remarks)}")


@glossary.command(
    "list",
    epilog="\b\nExamples:\n  translate glossary list\n  translate glossary list --from es --json",
)
@glossary_option
@click.option(
    "--from",
    "source",
    type=_LANGUAGE,
    default="en",
    show_default=True,
    help="The language translated from.",
)
@json_option
def list_terms(glossary_file: Path | None, source: Language, as_json: bool) -> None:
    """List the terms as a translation from one language sees them."""
    target = other_language(source)
    terms = open_glossary(glossary_file).for_direction(source, target)
    if as_json:
        click.echo(json.dumps([_describe(term) for term in terms], ensure_ascii=False, indent=2))
    else:
        _print_table((LANGUAGE_NAMES[source], LANGUAGE_NAMES[target], "Never", "Note"), terms)


@glossary.command(
    epilog='\b\nExamples:\n  translate glossary find "two narco airstrips"\n'
    '  translate glossary find --from es "las pozas de maceración"'
)
@click.argument("text")
@glossary_option
@click.option("--from", "source", type=_LANGUAGE, help="The language of TEXT. [default: try both]")
@json_option
def find(text: str, glossary_file: Path | None, source: Language | None, as_json: bool) -> None:
    """Show which terms are found in TEXT, how they are rendered, and why they match."""
    from translate.glossary import Matcher

    loaded = open_glossary(glossary_file)
    sources = (source,) if source else LANGUAGES
    hits = [(one, hit) for one in sources for hit in Matcher(loaded, one).find(text)]
    if as_json:
        found = [_describe_hit(language, hit) for language, hit in hits]
        click.echo(json.dumps(found, ensure_ascii=False, indent=2))
        return
    for language, hit in hits:
        wanted = hit.term.renderings[0].text if hit.term.renderings else "(only forbidden)"
        click.echo(f"{language} {hit.start}-{hit.end} “{hit.text}” → {wanted}: {hit.why}")
    if not hits:
        click.echo("No term of the glossary is in this text.", err=True)


@glossary.command(
    "import",
    epilog="\b\nExamples:\n  translate glossary import termbase.tbx --output glossary.csv\n"
    "  translate glossary import terms.tsv",
)
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@output_option
def import_terms(file: Path, output: Path | None) -> None:
    """Turn FILE (TBX, CSV or TSV) into a table of the desk, as CSV.

    Every problem in FILE is named with its line, and nothing is written. A table that exists is
    not overwritten.
    """
    from translate.glossary import export_glossary, load_glossary

    emit([export_glossary(load_glossary(file), "csv")], output)


@glossary.command(
    epilog="\b\nExamples:\n  translate glossary export --format tbx --output terms.tbx\n"
    "  translate glossary export --format tsv"
)
@glossary_option
@click.option(
    "--format",
    "kind",
    type=click.Choice(("csv", "tsv", "tbx")),
    default="csv",
    show_default=True,
    help="TBX is ISO 30042, dialect TBX-Basic.",
)
@output_option
def export(glossary_file: Path | None, kind: Format, output: Path | None) -> None:
    """Write the table for another program; `import` brings it back without loss."""
    from translate.glossary import export_glossary

    emit([export_glossary(open_glossary(glossary_file), kind)], output)


@glossary.command(
    epilog="\b\nExamples:\n  translate glossary suggest articles/ --output candidates.csv\n"
    "  translate glossary suggest seeds/river-route.en.md --least 3 --limit 20"
)
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@glossary_option
@click.option(
    "--least",
    type=click.IntRange(min=1),
    default=2,
    show_default=True,
    help="How often a phrase must stand in the articles of its language.",
)
@click.option(
    "--limit",
    type=click.IntRange(min=1),
    default=50,
    show_default=True,
    help="How many candidates to propose for each language.",
)
@output_option
def suggest(
    paths: tuple[str, ...],
    glossary_file: Path | None,
    least: int,
    limit: int,
    output: Path | None,
) -> None:
    """Propose terms from the articles at PATH that the table does not have yet.

    Each is given with the rendering that the model has for it now; the note says how often the
    phrase stands there and how consistent the rendering is. The answer is a table, ready to edit.
    """
    from translate.batch import find_articles
    from translate.drafting import Group, draft
    from translate.formats import read_article
    from translate.glossary import Glossary, candidates, export_glossary, suggestions
    from translate.workflow import RunSettings

    desk = open_desk(glossary_file, RunSettings())
    articles = [read_article(path) for path in find_articles(paths)]
    rows: list[Entry] = []
    for source in LANGUAGES:
        target = other_language(source)
        segments = tuple(s for a in articles if a.language == source for s in a.segments)
        texts = [segment.text for segment in segments]
        found = candidates(texts, source, desk.glossary, least=least)[:limit]
        if found:
            group = Group(segments, desk.terms(source, target))
            (drafts,) = draft([group], desk.decoder(source, target))
            rows += [one.entry() for one in suggestions(found, texts, drafts)]
    emit([export_glossary(Glossary(tuple(rows)), "csv")], output)


def _count(remarks: tuple[Remark, ...]) -> str:
    return "1 remark" if len(remarks) == 1 else f"{len(remarks)} remarks"


def _describe(term: Term) -> dict[str, object]:
    return {
        "source": term.source,
        "sources": [wording.text for wording in term.sources],
        "renderings": [wording.text for wording in term.renderings],
        "forbidden": [wording.text for wording in term.forbidden],
        "keep": term.keep,
        "note": term.note,
        "rows": [asdict(entry) for entry in term.entries],
    }


def _describe_hit(language: Language, hit: Hit) -> dict[str, object]:
    return {
        "from": language,
        "start": hit.start,
        "end": hit.end,
        "text": hit.text,
        "term": hit.term.source,
        "renderings": [wording.text for wording in hit.term.renderings],
        "forbidden": [wording.text for wording in hit.term.forbidden],
        "number": hit.number,
        "line": hit.wording.line,
        "why": hit.why,
    }


def _print_table(header: tuple[str, ...], terms: tuple[Term, ...]) -> None:
    from rich.console import Console
    from rich.table import Table

    table = Table(*header, box=None, pad_edge=False)
    for term in terms:
        renderings = " | ".join(wording.text for wording in term.renderings)
        forbidden = " | ".join(wording.text for wording in term.forbidden)
        table.add_row(term.source, renderings, forbidden, term.note)
    Console(markup=False, highlight=False).print(table)
