"""What a large glossary costs per sentence: ``python bench/glossary_matching.py``.

Builds glossaries of made-up two-word terms with a few real ones among them, and times the search
of the same sentences with each. The ratio says how much slower 10,000 terms are than 100; a loop
over the terms, timed beside it, shows what the index saves.
"""

from __future__ import annotations

import random
import re
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from translate.glossary import Entry, Glossary, Matcher

SIZES = (100, 1_000, 10_000)
SENTENCES = 1_000
ROUNDS = 3
WORDS_IN_SENTENCE = 25
VOCABULARY = 20_000

# Syllables make words that look like words, so that look-ups miss as late as real ones do.
_SYLLABLES = [c + v for c in "bcdfglmnprstv" for v in "aeiou"]


def main() -> None:
    """Print one line for each size of glossary, then the two ratios."""
    rng = random.Random(0)  # noqa: S311  # a benchmark needs the same words each time
    vocabulary = ["".join(rng.choices(_SYLLABLES, k=rng.randint(2, 4))) for _ in range(VOCABULARY)]
    terms = [" ".join(rng.sample(vocabulary, 2)) for _ in range(max(SIZES))]
    sentences = [_sentence(rng, vocabulary, terms[: min(SIZES)]) for _ in range(SENTENCES)]
    costs = {}
    print(f"{SENTENCES} sentences of {WORDS_IN_SENTENCE} words")
    for size in SIZES:
        glossary = Glossary(tuple(Entry(term, f"{term}o", "noun") for term in terms[:size]))
        started = time.perf_counter()
        matcher = Matcher(glossary, "en")
        matcher.find(sentences[0])
        built = time.perf_counter() - started
        costs[size] = _cost(matcher.find, sentences)
        print(f"{size:6} terms: built in {built:5.2f} s, {costs[size]:8.1f} µs a sentence")
    loop = _cost(_loop(terms), sentences[:20])
    print(f"{max(SIZES)} terms cost {costs[max(SIZES)] / costs[min(SIZES)]:.2f} times {min(SIZES)}")
    print(f"a loop over {max(SIZES)} terms costs {loop / costs[max(SIZES)]:.0f} times the index")


def _sentence(rng: random.Random, vocabulary: list[str], terms: list[str]) -> str:
    words = rng.choices(vocabulary, k=WORDS_IN_SENTENCE)
    words[rng.randrange(WORDS_IN_SENTENCE)] = rng.choice(terms)
    return " ".join(words)


def _loop(terms: list[str]) -> Callable[[str], object]:
    patterns = [re.compile(rf"\b{re.escape(term)}s?\b", re.IGNORECASE) for term in terms]
    return lambda sentence: [pattern.search(sentence) for pattern in patterns]


def _cost(search: Callable[[str], object], sentences: list[str]) -> float:
    """Microseconds a sentence, the best of some rounds after one to warm up."""
    best = float("inf")
    for _ in range(ROUNDS + 1):
        started = time.perf_counter()
        for sentence in sentences:
            search(sentence)
        best = min(best, time.perf_counter() - started)
    return best / len(sentences) * 1e6


if __name__ == "__main__":
    main()
