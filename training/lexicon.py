"""Which words answer which: the reviewer's lexicon, counted from pairs that people translated.

IBM Model 1 (Brown et al. 1993) over lemmas gives every word its likely translations. What the
reviewer needs beside them is how much a silence means: in which part of the human pairs that hold
a word does one of its answers stand on the other side? "Cocaine" is nearly always answered, "take"
often by something else. Tables are dense, ``kinds`` squared: at the usual 20,000, five gigabytes
and a minute and a half for half a million pairs.
"""

from __future__ import annotations

import gzip
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from training.corpora import Pair
from translate.article import Language
from translate.lexicon.lemmas import lemma_key
from translate.lexicon.text import words

#: Sentences with more kinds of words a side are left out: their links are mostly noise.
LONGEST = 60
#: Expected counts taken off each link from the third round on: rare words else collect garbage.
DISCOUNT = 0.3
#: Likelihood, and expected count, below which a word is no answer; and the most answers a word has.
LEAST, LEAST_COUNT, MOST = 0.015, 0.8, 12
#: The commonest words of a language answer everything and so nothing; nor are they asked about.
COMMONEST = 40
#: A word seen this often is half as sure of its own figure as of `USUAL`.
DOUBT, USUAL = 2.0, 0.7
CHUNK = 20_000

Rows = list[NDArray[np.int32]]


@dataclass(frozen=True)
class Answered:
    """A word's answers, and the part of the human pairs in which one of them stands."""

    reliability: float
    answers: tuple[str, ...]


def keys(text: str, language: Language) -> frozenset[str]:
    """Return the lemmas of the words of ``text`` that begin with a letter."""
    return frozenset(lemma_key(w.text, language) for w in words(text) if w.text[0].isalpha())


def _links(sources: Rows, targets: Rows, width: int) -> Iterator[tuple[NDArray[np.int64], ...]]:
    """Yield flat places in the table, and how many belong to each target word, by chunks."""
    nothing = np.zeros(1, dtype=np.int64)
    for start in range(0, len(sources), CHUNK):
        places, sizes = [], []
        part = slice(start, start + CHUNK)
        for source, target in zip(sources[part], targets[part], strict=True):
            if len(target):
                heads = np.concatenate([nothing, source])
                places.append((heads[None, :] * width + target[:, None]).ravel())
                sizes.append(np.full(len(target), len(heads)))
        if places:
            yield np.concatenate(places), np.concatenate(sizes)


def likelihoods(sources: Rows, targets: Rows, width: int, rounds: int = 5) -> NDArray[np.float32]:
    """Return p(target word | source word) and, stacked on it, expected counts.

    Words are numbers from 1; 0 is the empty word. The result is ``(2, width, width)``.
    """
    chance = np.full(width * width, 1e-3, dtype=np.float32)
    table = np.zeros((width, width), dtype=np.float32)
    for turn in range(rounds):
        counts = np.zeros(width * width, dtype=np.float32)
        for places, sizes in _links(sources, targets, width):
            share = chance[places] + 1e-9
            first = np.concatenate([[0], np.cumsum(sizes)[:-1]])
            share /= np.repeat(np.add.reduceat(share, first), sizes)
            np.add.at(counts, places, share)
        table = counts.reshape(width, width)
        if turn > 1:
            np.maximum(table - DISCOUNT, 0, out=table)
        chance = (table / (table.sum(1, keepdims=True) + 0.5)).ravel()
    return np.stack([chance.reshape(width, width), table])


def _numbered(texts: Sequence[frozenset[str]], kinds: int) -> tuple[list[str], Rows]:
    counted = Counter(key for text in texts for key in text)
    names = [key for key, _ in counted.most_common(kinds)]
    number = {key: place for place, key in enumerate(names, start=1)}
    rows = [
        np.array(sorted(number[k] for k in text if k in number), dtype=np.int32) for text in texts
    ]
    return names, rows


def _answers(
    table: NDArray[np.float32], names: Sequence[str], others: Sequence[str]
) -> dict[str, tuple[str, ...]]:
    chance, counts = table
    # A sample of a few hundred sentences has no ninety words without meaning.
    commonest = COMMONEST if min(len(names), len(others)) > 10 * COMMONEST else 0
    common = set(others[:commonest])
    found: dict[str, tuple[str, ...]] = dict.fromkeys(names[:commonest], ())
    for place, name in enumerate(names[commonest:], start=commonest + 1):
        row = chance[place, 1:]
        best = np.argsort(-row, kind="stable")[: 2 * MOST]
        kept = [others[i] for i in best if row[i] > LEAST and counts[place, i + 1] > LEAST_COUNT]
        if chosen := tuple(answer for answer in kept if answer not in common)[:MOST]:
            found[name] = chosen
    return found


def _reliability(
    answers: Mapping[str, tuple[str, ...]],
    texts: Sequence[frozenset[str]],
    others: Sequence[frozenset[str]],
) -> dict[str, Answered]:
    seen: Counter[str] = Counter()
    met: Counter[str] = Counter()
    for text, other in zip(texts, others, strict=True):
        for key in text & answers.keys():
            seen[key] += 1
            met[key] += not other.isdisjoint(answers[key])
    return {
        key: Answered((met[key] + DOUBT * USUAL) / (seen[key] + DOUBT) if chosen else 0.0, chosen)
        for key, chosen in answers.items()
    }


def lexicon(pairs: Iterable[Pair], kinds: int = 20_000) -> dict[Language, dict[str, Answered]]:
    """Return the lexicon of both languages, from the human pairs among ``pairs``."""
    english, spanish = [], []
    for pair in pairs:
        left, right = keys(pair.en, "en"), keys(pair.es, "es")
        if pair.way == "both" and max(len(left), len(right)) <= LONGEST:
            english.append(left)
            spanish.append(right)
    en_names, en_rows = _numbered(english, kinds)
    es_names, es_rows = _numbered(spanish, kinds)
    width = max(len(en_names), len(es_names)) + 1
    en_answers = _answers(likelihoods(en_rows, es_rows, width), en_names, es_names)
    es_answers = _answers(likelihoods(es_rows, en_rows, width), es_names, en_names)
    return {
        "en": _reliability(en_answers, english, spanish),
        "es": _reliability(es_answers, spanish, english),
    }


def write(found: Mapping[Language, Mapping[str, Answered]], path: Path) -> None:
    """Write the lexicon as the reviewer reads it: language, word, reliability, answers."""
    rows = [
        f"{language}\t{word}\t{entry.reliability:.3f}\t{' '.join(entry.answers)}\n"
        for language, entries in sorted(found.items())
        for word, entry in sorted(entries.items())
    ]
    # No name and no clock in the header: the same lexicon is the same bytes.
    with path.open("wb") as out, gzip.GzipFile("", "wb", mtime=0, fileobj=out) as packed:
        packed.write("".join(rows).encode())
