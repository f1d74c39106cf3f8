"""What the steps around the model cost: ratios to plain decoding, measured side by side.

    python bench/speed.py [ARTICLE...]

Plain decoding is one call of the model over all sentences, beam 4 with four candidates. Drafting
adds the ladder, the glossary, the conventions and the markup; reviewing adds the back-translation,
the scores and the checks. Each is run three times in turn and the best time of each is taken.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from translate.article import Article, other_language
from translate.drafting import Group, draft
from translate.formats import read_article
from translate.glossary import default_glossary_path, load_glossary
from translate.workflow import Desk

SEEDS = sorted((Path(__file__).parent.parent / "seeds").glob("*.en.*"))
ROUNDS = 3


def plain(articles: Sequence[Article], desk: Desk) -> None:
    """Decode all segments as they stand."""
    source = articles[0].language
    decoder = desk.decoder(source, other_language(source))
    decoder.model.decode([segment.text for article in articles for segment in article.segments])


def drafting(articles: Sequence[Article], desk: Desk) -> None:
    """Make the drafts of all articles."""
    source = articles[0].language
    target = other_language(source)
    terms = desk.terms(source, target)
    draft([Group(a.segments, terms) for a in articles], desk.decoder(source, target))


def editions(articles: Sequence[Article], desk: Desk) -> None:
    """Drafts, review and summary."""
    source = articles[0].language
    desk.editions([(article.name, article) for article in articles], other_language(source))


def main() -> None:
    """Print each step's best time and its ratio to plain decoding."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n")[0])
    parser.add_argument("articles", nargs="*", type=Path, default=SEEDS)
    articles = [read_article(path) for path in parser.parse_args().articles]
    desk = Desk(load_glossary(default_glossary_path()))
    steps: tuple[Callable[[Sequence[Article], Desk], None], ...] = (plain, drafting, editions)
    best = {step.__name__: float("inf") for step in steps}
    editions(articles, desk)  # loads models and word lists, which are not what is measured
    for _ in range(ROUNDS):
        for step in steps:
            start = time.perf_counter()
            step(articles, desk)
            best[step.__name__] = min(best[step.__name__], time.perf_counter() - start)
    words = sum(len(s.text.split()) for a in articles for s in a.segments)
    print(f"{len(articles)} articles, {words} words, {articles[0].language} source")
    for name, seconds in best.items():
        print(f"{name:10} {seconds:6.2f} s  {seconds / best['plain']:5.2f} x plain")
    print(f"review and summary: {best['editions'] / best['drafting'] - 1:.2f} x drafting")


if __name__ == "__main__":
    main()
