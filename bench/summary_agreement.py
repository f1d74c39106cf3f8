"""How often the two sides of an article give the same summary, on the development articles.

    .venv/bin/python bench/summary_agreement.py [--articles N] [--sentences N] [--glossary FILE]

Each article is summarised; then its translation, sentence by sentence, is taken for the article,
translated back, and summarised too. Agreement is the share of chosen segments that both have. The
last column is the harder question that an edition never asks: each language for itself.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from statistics import mean

from summary_systems import articles, drafted, to_article

from translate.article import Article, Draft, other_language
from translate.glossary import Glossary, load_glossary
from translate.summary import Length, summarise
from translate.workflow import Desk


def translated(article: Article, drafts: Sequence[Draft]) -> Article:
    """The other side of `article`, with the same segments; offsets are those of the source."""
    texts = {draft.segment: draft.text for draft in drafts}
    blocks = tuple(
        replace(b, segments=tuple(replace(s, text=texts[s.id], marks=()) for s in b.segments))
        for b in article.blocks
    )
    return replace(article, language=other_language(article.language), blocks=blocks)


def agreement(one: Sequence[str], other: Sequence[str]) -> float:
    """The share of the segments of the longer list that both lists have."""
    return len(set(one) & set(other)) / max(len(one), len(other), 1)


def main() -> None:
    """Print one line a set."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", nargs="?", type=Path, default=Path("../shared/dev"))
    parser.add_argument("--articles", type=int, default=20, help="how many of each set")
    parser.add_argument("--sentences", type=int, default=3)
    parser.add_argument("--glossary", type=Path)
    options = parser.parse_args()
    desk = Desk(load_glossary(options.glossary) if options.glossary else Glossary())
    length = Length(sentences=options.sentences)
    print(f"{'set':<12}{'articles':>9}{'agreement':>11}{'one side each':>15}")
    for path in sorted(options.folder.glob("summary-*.jsonl.xz")):
        both: list[float] = []
        alone: list[float] = []
        for row in list(articles(path))[: options.articles]:
            ours = to_article(row)
            there = drafted(desk, ours)
            theirs = translated(ours, there)
            sides = ((ours, there), (theirs, drafted(desk, theirs)))
            for both_sides, shares in ((True, both), (False, alone)):
                one, other = (
                    [
                        s.segment
                        for s in summarise(article, drafts, length, both_sides=both_sides).sentences
                    ]
                    for article, drafts in sides
                )
                shares.append(agreement(one, other))
        label = path.name.removeprefix("summary-").removesuffix(".jsonl.xz")
        print(f"{label:<12}{len(both):>9}{mean(both):>11.1%}{mean(alone):>15.1%}", flush=True)


if __name__ == "__main__":
    main()
