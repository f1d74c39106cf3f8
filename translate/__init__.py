"""Bilingual Desk: offline English/Spanish editions with fixed terms, a review and a summary.

The names below are the public interface; everything is imported when it is first asked for::

    from pathlib import Path
    from translate import Desk, load_glossary, read_article, write_edition

    desk = Desk(load_glossary(Path("glossary.csv")))
    article = read_article(Path("seeds/river-route.en.md"))
    (edition,) = desk.editions([("river-route", article)], "es")
    print(edition.review.counts)
    write_edition(edition, Path("out"))
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from translate.article import Article, Draft, Edition, Finding, Review, Segment, Summary
    from translate.edition import write_edition
    from translate.errors import DeskError
    from translate.formats import read_article, render
    from translate.glossary import Glossary, load_glossary
    from translate.memory import Memory
    from translate.review import Pair, review_pair
    from translate.summary import summarise
    from translate.workflow import Desk, RunSettings

_HOMES = {
    "Article": "article",
    "Desk": "workflow",
    "DeskError": "errors",
    "Draft": "article",
    "Edition": "article",
    "Finding": "article",
    "Glossary": "glossary",
    "Memory": "memory",
    "Pair": "review",
    "Review": "article",
    "RunSettings": "workflow",
    "Segment": "article",
    "Summary": "article",
    "load_glossary": "glossary",
    "read_article": "formats",
    "render": "formats",
    "review_pair": "review",
    "summarise": "summary",
    "write_edition": "edition",
}

__all__ = [
    "Article",
    "Desk",
    "DeskError",
    "Draft",
    "Edition",
    "Finding",
    "Glossary",
    "Memory",
    "Pair",
    "Review",
    "RunSettings",
    "Segment",
    "Summary",
    "load_glossary",
    "read_article",
    "render",
    "review_pair",
    "summarise",
    "write_edition",
]


def __getattr__(name: str) -> Any:
    """Import a public name on first use, so that ``translate --help`` imports nothing else."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
