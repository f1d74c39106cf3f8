"""What reviewing costs beside translating: ``python bench/review_speed.py [FILE…]``.

Translates each article (default: all seeds), then reviews source and translation as a pair of texts
with everything that needs (back-translation, scores of both directions, checks), one thread each,
and prints both times and their ratio, of each article and of all; at most 3 is promised.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from translate.article import other_language
from translate.drafting import translate_plain
from translate.formats import read_article
from translate.glossary import default_glossary_path, load_glossary
from translate.pairs import TextPair, review_texts
from translate.review.checks import load_checks
from translate.workflow import Desk, RunSettings

SEEDS = Path(__file__).resolve().parents[1] / "seeds"

_Result = TypeVar("_Result")


def timed(work: Callable[[], _Result]) -> tuple[float, _Result]:
    """Seconds of wall clock, and what came of it."""
    start = time.perf_counter()
    result = work()
    return time.perf_counter() - start, result


def measured(path: Path) -> tuple[float, float]:
    """Seconds that an article takes to be translated, and to be reviewed."""
    article = read_article(path)
    source, target = article.language, other_language(article.language)
    desk = Desk(load_glossary(default_glossary_path()), RunSettings(threads=1))
    texts = [segment.text for segment in article.segments]
    # Models, dictionaries and tables are loaded once a run and left out of both times.
    warm = TextPair("Ten men left.", "Diez hombres se fueron.", "en", "es")
    review_texts([warm, TextPair(warm.target, warm.source, "es", "en")], desk)
    translating, drafts = timed(lambda: translate_plain(texts, desk.decoder(source, target)))
    pairs = [TextPair(a, b, source, target) for a, b in zip(texts, drafts, strict=True)]
    reviewing, _ = timed(lambda: review_texts(pairs, desk))
    return translating, reviewing


def main() -> None:
    """Measure and print."""
    load_checks()
    articles = [path for path in SEEDS.glob("*.*.*") if path.suffix in {".md", ".txt"}]
    paths = [Path(name) for name in sys.argv[1:]] or sorted(articles)
    times = [measured(path) for path in paths]
    whole = sum(one for one, _ in times), sum(other for _, other in times)
    for name, (translating, reviewing) in zip(
        [*(path.name for path in paths), "all"], [*times, whole], strict=True
    ):
        print(
            f"{name}: translating {translating:.2f} s, reviewing {reviewing:.2f} s,"
            f" {reviewing / translating:.2f} times as long"
        )


if __name__ == "__main__":
    main()
