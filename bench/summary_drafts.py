"""Translations of the development articles, made as an edition makes them and kept on disk.

Translating takes most of the time of the summary benchmarks. A cache file has one JSON line an
article and model; a run that was stopped goes on where it was.
"""

from __future__ import annotations

import hashlib
import json
from argparse import ArgumentParser
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path

from summary_systems import Row

from translate.article import Article, Block, Draft, Segment, other_language
from translate.drafting import Group, draft
from translate.glossary import Glossary
from translate.workflow import Desk

#: Articles translated together; the decoder sorts their sentences by length.
_AT_ONCE = 6

Drafted = tuple[Article, Sequence[Draft]]


def add_cache_option(parser: ArgumentParser) -> None:
    """Let a benchmark keep its translations."""
    parser.add_argument(
        "--cache",
        type=Path,
        metavar="FILE",
        help="read translations from FILE and add new ones to it; the figures are the same",
    )


class Translator:
    """Drafts of whole articles; those in the file `cache` are read back, new ones are added."""

    def __init__(self, cache: Path | None = None) -> None:
        self._desk = Desk(Glossary())
        self._cache = cache
        self._known: dict[str, list[str]] = {}
        if cache and cache.exists():
            for line in cache.read_text("utf-8").splitlines():
                record = json.loads(line)
                self._known[record["key"]] = record["texts"]

    def translate(self, articles: Iterable[Article]) -> Iterator[Drafted]:
        """Each of `articles`, all of one language, with its drafts."""
        left = iter(articles)
        while some := list(islice(left, _AT_ONCE)):
            new = {key: a for a in some if (key := self._key(a)) not in self._known}
            for key, texts in zip(new, self._made(list(new.values())), strict=True):
                self._keep(key, texts)
            for article in some:
                yield article, self._drafts(article, self._known[self._key(article)])

    def _made(self, articles: Sequence[Article]) -> list[list[str]]:
        if not articles:
            return []
        source = articles[0].language
        target = other_language(source)
        terms = self._desk.terms(source, target)
        groups = [Group(article.segments, terms) for article in articles]
        drafts = draft(groups, self._desk.decoder(source, target))
        return [[one.text for one in own] for own in drafts]

    def _drafts(self, article: Article, texts: Sequence[str]) -> tuple[Draft, ...]:
        target = other_language(article.language)
        return tuple(
            Draft(segment.id, text, text, target, "kept")
            for segment, text in zip(article.segments, texts, strict=True)
        )

    def _keep(self, key: str, texts: list[str]) -> None:
        self._known[key] = texts
        if self._cache:
            with self._cache.open("a", encoding="utf-8") as lines:
                lines.write(json.dumps({"key": key, "texts": texts}, ensure_ascii=False) + "\n")

    def _key(self, article: Article) -> str:
        package = self._desk.package(article.language, other_language(article.language))
        content = "\0".join([package.digest(), *(s.text for s in article.segments)])
        return hashlib.sha256(content.encode()).hexdigest()


def to_article(row: Row) -> Article:
    """A row as an article of one headline and one paragraph, its sentences the segments."""
    heading = Segment("title", 0, 0, 0, row.get("title") or "")
    segments = tuple(Segment(f"s{n}", 1, 0, 0, text) for n, text in enumerate(row["sentences"], 1))
    blocks = (
        *((Block("heading", 0, 0, 1, (heading,)),) if heading.text else ()),
        Block("paragraph", 0, 0, 0, segments),
    )
    return Article(str(row["id"]), "text", row["lang"], row["text"], blocks)


def other_side(article: Article, drafts: Sequence[Draft]) -> Article:
    """The translation of `article` as an article of the same segments."""
    texts = {draft.segment: draft.text for draft in drafts}
    blocks = tuple(
        replace(b, segments=tuple(replace(s, text=texts[s.id], marks=()) for s in b.segments))
        for b in article.blocks
    )
    return replace(article, language=other_language(article.language), blocks=blocks)
