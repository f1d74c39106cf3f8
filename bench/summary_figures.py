"""Figures of summaries that the article does not have, over all development articles: none.

    .venv/bin/python bench/summary_figures.py [--articles N] [--cache FILE] [FOLDER]

Every article is translated and summarised; every figure of the summary, in either language, its
table of key figures included, must be one of the article's. Prints each that is not, and a count.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from summary_drafts import Translator, add_cache_option, to_article
from summary_systems import articles

from translate.article import Article, Language, Summary, other_language
from translate.figures import find_figures
from translate.summary import summarise


def foreign(summary: Summary, article: Article) -> list[str]:
    """The figures of `summary` that no figure of `article` answers, and how many were looked at."""
    ours = [f for s in article.segments for f in find_figures(s.text, article.language)]
    readings = frozenset().union(*(f.readings for f in ours))
    labels = {f.label for f in ours if f.label}
    told: list[tuple[str, Language]] = []
    shown = [(s.source, s.target) for s in summary.sentences]
    shown += [(f.source, f.target) for f in summary.key_figures]
    for source, target in shown:
        told.append((source, article.language))
        told.append((target, other_language(article.language)))
    return [
        f"{figure.text} in {text!r}"
        for text, language in told
        for figure in find_figures(text, language)
        if not figure.weak
        and not figure.readings & readings
        and not (figure.label and figure.label in labels)
    ]


def main() -> None:
    """Print what is foreign, then one line a set."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", nargs="?", type=Path, default=Path("../shared/dev"))
    parser.add_argument("--articles", type=int, default=None, help="only the first of each set")
    add_cache_option(parser)
    options = parser.parse_args()
    translator = Translator(options.cache)
    for path in sorted(options.folder.glob("summary-*.jsonl.xz")):
        looked, found, without = 0, 0, 0
        rows = list(articles(path))[: options.articles]
        for article, drafts in translator.translate(map(to_article, rows)):
            summary = summarise(article, drafts)
            strangers = foreign(summary, article)
            for stranger in strangers:
                print(f"{article.name}: {stranger}", flush=True)
            looked, found = looked + 1, found + len(strangers)
            without += not summary.sentences
        print(
            f"{path.name}: {found} foreign figures in {looked} summaries ({without} empty)",
            flush=True,
        )


if __name__ == "__main__":
    main()
