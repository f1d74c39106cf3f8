"""What reviewing costs beside translating: ``python bench/review_speed.py [FILE]``.

Translates the article (default: the first seed), then reviews source and translation as a pair of
texts with everything that needs (back-translation, scores of both directions, checks), one thread
each, and prints both times and their ratio; at most 3 is promised.
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

SEED = Path(__file__).resolve().parents[1] / "seeds" / "river-route.en.md"

_Result = TypeVar("_Result")


def timed(work: Callable[[], _Result]) -> tuple[float, _Result]:
    """Seconds of wall clock, and what came of it."""
    start = time.perf_counter()
    result = work()
    return time.perf_counter() - start, result


def main() -> None:
    """Measure and print."""
    article = read_article(Path(sys.argv[1]) if len(sys.argv) > 1 else SEED)
    source, target = article.language, other_language(article.language)
    desk = Desk(load_glossary(default_glossary_path()), RunSettings(threads=1))
    texts = [segment.text for segment in article.segments]
    # Models, dictionaries and tables are loaded once a run and left out of both times.
    warm = TextPair("Ten men left.", "Diez hombres se fueron.", "en", "es")
    review_texts([warm, TextPair(warm.target, warm.source, "es", "en")], desk)
    load_checks()
    translating, drafts = timed(lambda: translate_plain(texts, desk.decoder(source, target)))
    pairs = [TextPair(a, b, source, target) for a, b in zip(texts, drafts, strict=True)]
    reviewing, _ = timed(lambda: review_texts(pairs, desk))
    print(f"translating {len(texts)} sentences: {translating:.2f} s")
    print(f"reviewing them: {reviewing:.2f} s, {reviewing / translating:.2f} times as long")


if __name__ == "__main__":
    main()
