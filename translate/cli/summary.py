"""``translate summary``: the same facts in both languages."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from translate.article import LANGUAGE_NAMES, other_language
from translate.cli import options

if TYPE_CHECKING:
    from translate.article import Language


@click.command(
    epilog="\b\nExamples:\n  translate summary seeds/river-route.en.md\n"
    "  translate summary article.es.txt --sentences 5 --json"
)
@click.argument("path", type=click.Path(path_type=Path))
@click.option(
    "--sentences",
    type=click.IntRange(min=1),
    default=3,
    show_default=True,
    help="How many sentences to choose.",
)
@options.from_option
@options.glossary_option
@options.json_option
def summary(
    path: Path,
    sentences: int,
    source: Language | None,
    glossary_file: Path | None,
    as_json: bool,
) -> None:
    """Summarise the article at PATH in English and Spanish.

    The sentences are the article's own, chosen once and shown in both languages, each with the
    segment it stands for. Nothing is written; `translate run` puts the summary into the edition.
    """
    from translate.edition import summary_record
    from translate.formats import read_article
    from translate.workflow import Desk, RunSettings

    article = read_article(path, source)
    desk = Desk(options.open_glossary(glossary_file), RunSettings(sentences))
    target = other_language(article.language)
    record = summary_record(desk.summary(article, target), article.language, target)
    if as_json:
        click.echo(json.dumps(record, ensure_ascii=False, indent=2))
        return
    for language, name in LANGUAGE_NAMES.items():
        click.echo(f"{name}\n")
        for sentence in record["summary"][language]:
            click.echo(f"  [{sentence['segment']}] {sentence['text']}")
        click.echo()
