"""Whether both sides of an article choose the same segments, over the development articles.

    .venv/bin/python bench/summary_agreement.py [--articles N] [--sentences N] [--cache FILE]

Each article is summarised; then its translation, sentence by sentence, is taken for the article,
translated back, and summarised too. Agreement is the share of chosen segments that both have, the
mean over the articles. The last column is the harder question that an edition never asks: each
language for itself. Translating everything twice takes long; with --cache a run that was stopped
goes on where it was.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import mean

from summary_drafts import Drafted, Translator, add_cache_option, other_side, to_article
from summary_systems import articles

from translate.summary import Length, summarise


def both_ways(
    path: Path, most: int | None, translator: Translator
) -> Iterator[tuple[Drafted, Drafted]]:
    """Each article of a set with its drafts, and its translation with the drafts of that."""
    rows = list(articles(path))[:most]
    ours = list(translator.translate(map(to_article, rows)))
    theirs = translator.translate(other_side(article, drafts) for article, drafts in ours)
    yield from zip(ours, theirs, strict=True)


def chosen(drafted: Drafted, length: Length, *, both_sides: bool) -> list[str]:
    """The segments of the summary."""
    summary = summarise(*drafted, length, both_sides=both_sides)
    return [sentence.segment for sentence in summary.sentences]


def agreement(one: Sequence[str], other: Sequence[str]) -> float:
    """The share of the segments of the longer list that both lists have."""
    return len(set(one) & set(other)) / max(len(one), len(other), 1)


def main() -> None:
    """Print one line a set."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", nargs="?", type=Path, default=Path("../shared/dev"))
    parser.add_argument("--articles", type=int, default=None, help="only the first of each set")
    parser.add_argument("--sentences", type=int, default=3)
    add_cache_option(parser)
    options = parser.parse_args()
    translator, length = Translator(options.cache), Length(sentences=options.sentences)
    print(f"{'set':<12}{'articles':>9}{'agreement':>11}{'one side each':>15}")
    for path in sorted(options.folder.glob("summary-*.jsonl.xz")):
        shares: dict[bool, list[float]] = {True: [], False: []}
        for ours, theirs in both_ways(path, options.articles, translator):
            for both_sides, own in shares.items():
                one, other = (chosen(d, length, both_sides=both_sides) for d in (ours, theirs))
                own.append(agreement(one, other))
        label = path.name.removeprefix("summary-").removesuffix(".jsonl.xz")
        both, alone = mean(shares[True]), mean(shares[False])
        print(f"{label:<12}{len(shares[True]):>9}{both:>11.1%}{alone:>15.1%}", flush=True)


if __name__ == "__main__":
    main()
