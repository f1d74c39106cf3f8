"""What reviewing costs beside translating: ``python bench/review_speed.py [FILE…]``.

Translates each article (default: all seeds) as `translate run` does, with the glossary, and once
more plainly, without it; then reviews source and plain translation as a pair of texts with
everything that needs (back-translation, scores of both directions, checks), one thread each. Prints
the times and the ratios, of each article and of all. At most 3 times translating is promised; the
plain ratio says what the reviewer costs whatever glossaries cost.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple, TypeVar

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from translate.article import other_language
from translate.drafting import Group, draft, translate_plain
from translate.formats import read_article
from translate.glossary import default_glossary_path, load_glossary
from translate.pairs import TextPair, review_texts
from translate.review.checks import load_checks
from translate.workflow import Desk, RunSettings

SEEDS = Path(__file__).resolve().parents[1] / "seeds"

_Result = TypeVar("_Result")


class Times(NamedTuple):
    """Seconds that an article takes to be translated, with and without a glossary, and reviewed."""

    translating: float
    plain: float
    reviewing: float


def timed(work: Callable[[], _Result]) -> tuple[float, _Result]:
    """Seconds of wall clock, and what came of it."""
    start = time.perf_counter()
    result = work()
    return time.perf_counter() - start, result


def measured(path: Path) -> Times:
    """Measure one article."""
    article = read_article(path)
    source, target = article.language, other_language(article.language)
    desk = Desk(load_glossary(default_glossary_path()), RunSettings(threads=1))
    texts = [segment.text for segment in article.segments]
    # Models, dictionaries and tables are loaded once a run and left out of both times.
    warm = TextPair("Ten men left.", "Diez hombres se fueron.", "en", "es")
    review_texts([warm, TextPair(warm.target, warm.source, "es", "en")], desk)
    decoder, terms = desk.decoder(source, target), desk.terms(source, target)
    draft([Group(article.segments[:2], terms)], decoder)
    translating, _ = timed(lambda: draft([Group(article.segments, terms)], decoder))
    plain, drafts = timed(lambda: translate_plain(texts, decoder))
    pairs = [TextPair(a, b, source, target) for a, b in zip(texts, drafts, strict=True)]
    reviewing, _ = timed(lambda: review_texts(pairs, desk))
    return Times(translating, plain, reviewing)


def main() -> None:
    """Measure and print."""
    load_checks()
    articles = [path for path in SEEDS.glob("*.*.*") if path.suffix in {".md", ".txt"}]
    paths = [Path(name) for name in sys.argv[1:]] or sorted(articles)
    times = [measured(path) for path in paths]
    whole = Times(*map(sum, zip(*times, strict=True)))
    for name, each in zip([*(path.name for path in paths), "all"], [*times, whole], strict=True):
        print(
            f"{name}: translating {each.translating:.2f} s ({each.plain:.2f} plainly), reviewing"
            f" {each.reviewing:.2f} s: {each.reviewing / each.translating:.2f} times as long"
            f" ({each.reviewing / each.plain:.2f})"
        )


if __name__ == "__main__":
    main()
