"""Which words answer which: the reviewer's lexicon, counted from pairs that people translated.

IBM Model 1 (Brown et al. 1993) over lemmas gives every word its likely translations. What the
reviewer needs beside them is how much a silence means: in which part of the human pairs that hold
a word does one of its answers stand on the other side? "Cocaine" is nearly always answered, "take"
often by something else. Tables are dense, ``kinds`` squared: at the usual 20,000, five gigabytes
and a minute and a half for half a million pairs.
"""

from __future__ import annotations

import gzip
from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from sys import intern
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from training.corpora import Pair
from training.dictionary import Renderings
from translate.article import Language, other_language
from translate.lexicon.lemmas import lemma_key, readings
from translate.lexicon.text import words
from translate.review.answers import JOINT, WITHIN

#: Sentences with more kinds of words a side are left out: their links are mostly noise.
LONGEST = 60
#: Expected counts taken off each link from the third round on: rare words else collect garbage.
DISCOUNT = 0.3
#: Likelihood, and expected count, below which a word is no answer; and the most answers a word has.
LEAST, LEAST_COUNT, MOST = 0.015, 0.8, 12
#: The commonest words of a language answer everything and so nothing; nor are they asked about.
COMMONEST = 40
#: A word seen this often is half as sure of its own figure as of what is usual, in all pairs or in
#: those worded literally.
DOUBT, USUAL, USUAL_LITERAL = 2.0, 0.7, 0.85
#: A pair is worded literally if this part of the words that are answered this often is answered.
LITERAL, TELLING = 0.8, 0.6
CHUNK = 20_000

Rows = list[NDArray[np.int32]]
#: The words of a text as they stand there.
Forms = frozenset[str]
#: The single words and the phrases that may answer a form.
Asked = tuple[frozenset[str], tuple[frozenset[str], ...]]


class Met(NamedTuple):
    """Every word of every pair: its number in `names`, whether it is answered, and its pair's."""

    names: tuple[str, ...]
    words: NDArray[np.int64]
    answered: NDArray[np.float64]
    pairs: NDArray[np.int64]


@dataclass(frozen=True)
class Answered:
    """A word's answers, and the part of the human pairs in which one of them stands.

    `certainty` is the part of the pairs worded literally in which anything stands that may render
    it: its answers, and its `renderings` by the written dictionary, if that knows the word.
    """

    reliability: float
    answers: tuple[str, ...]
    certainty: float
    renderings: tuple[str, ...] = ()


def forms(text: str) -> Forms:
    """Return the words of ``text`` that begin with a letter, in lower case."""
    return frozenset(intern(w.text.lower()) for w in words(text) if w.text[0].isalpha())


def keys(texts: Sequence[Forms], language: Language) -> list[frozenset[str]]:
    """Return the lemmas of each text."""
    key_of = {form: lemma_key(form, language) for form in frozenset().union(*texts)}
    return [frozenset(map(key_of.__getitem__, text)) for text in texts]


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
    # Ties are broken by the words themselves: the same pairs give the same lexicon.
    names = sorted(counted, key=lambda key: (-counted[key], key))[:kinds]
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


def _met(
    answers: Mapping[str, frozenset[str]],
    texts: Sequence[Forms],
    others: Sequence[Forms],
    language: Language,
) -> Met:
    """Tell of every word of every pair whether it is answered, by whatever its form may be."""
    across = other_language(language)
    number = {key: n for n, key in enumerate(sorted(answers))}
    known = frozenset().union(*texts)
    asked = {
        form: (number[key], *_asked(form, language, answers))
        for form in known
        if (key := lemma_key(form, language)) in number
    }
    reading_of = {form: readings(form, across) for form in frozenset().union(*others)}
    words, answered, pairs = array("i"), array("b"), array("i")
    for place, (text, other) in enumerate(zip(texts, others, strict=True)):
        said = frozenset().union(*map(reading_of.__getitem__, other))
        for form in text:
            if form in asked:
                word, single, phrases = asked[form]
                words.append(word)
                answered.append(not said.isdisjoint(single) or any(p <= said for p in phrases))
                pairs.append(place)
    return Met(
        tuple(sorted(answers)),
        np.array(words, dtype=np.int64),
        np.array(answered, dtype=np.float64),
        np.array(pairs, dtype=np.int64),
    )


def _reliabilities(met: Met, answers: Mapping[str, frozenset[str]]) -> dict[str, float]:
    """Count in which part of the pairs each word is answered."""
    return _parts(met, answers, np.ones(len(met.words), dtype=bool), USUAL)


def _certainties(met: Met, answers: Mapping[str, frozenset[str]]) -> dict[str, float]:
    """Count the same in those pairs that render nearly all other words by what may stand for them.

    A pair that is worded freely, or set side by side by mistake, leaves any word out: what a
    silence means is seen where all else is answered.
    """
    whole = _reliabilities(met, answers)
    sure = np.array([whole[word] for word in met.names]) >= TELLING
    telling = sure[met.words]
    size = max(met.pairs, default=0) + 1
    said = np.bincount(met.pairs, met.answered * telling, size)[met.pairs]
    asked = np.bincount(met.pairs, telling, size)[met.pairs]
    rest = (said - met.answered * telling) / np.maximum(asked - telling, 1)
    return _parts(met, answers, rest >= LITERAL, USUAL_LITERAL)


def _parts(
    met: Met, answers: Mapping[str, frozenset[str]], among: NDArray[np.bool_], usual: float
) -> dict[str, float]:
    size = len(met.names)
    seen = np.bincount(met.words[among], minlength=size)
    good = np.bincount(met.words[among], met.answered[among], size)
    part = (good + DOUBT * usual) / (seen + DOUBT)
    return {word: float(part[n]) if answers[word] else 0.0 for n, word in enumerate(met.names)}


def _asked(form: str, language: Language, answers: Mapping[str, frozenset[str]]) -> Asked:
    every = frozenset().union(*(answers.get(key, ()) for key in readings(form, language)))
    phrases = tuple(frozenset(a.removeprefix(WITHIN).split(JOINT)) for a in every if JOINT in a)
    return frozenset(a for a in every if JOINT not in a), phrases


def lexicon(
    pairs: Iterable[Pair], kinds: int = 20_000, written: Renderings | None = None
) -> dict[Language, dict[str, Answered]]:
    """Return the lexicon of both languages, from the human pairs among ``pairs``.

    Words of the ``written`` dictionary also get the renderings that stand there.
    """
    english, spanish = [], []
    for pair in pairs:
        left, right = forms(pair.en), forms(pair.es)
        if pair.way == "both" and max(len(left), len(right)) <= LONGEST:
            english.append(left)
            spanish.append(right)
    en_names, en_rows = _numbered(keys(english, "en"), kinds)
    es_names, es_rows = _numbered(keys(spanish, "es"), kinds)
    width = max(len(en_names), len(es_names)) + 1
    en_answers = _answers(likelihoods(en_rows, es_rows, width), en_names, es_names)
    es_answers = _answers(likelihoods(es_rows, en_rows, width), es_names, en_names)
    by_hand = written or {"en": {}, "es": {}}
    return {
        "en": _answered(en_answers, by_hand["en"], english, spanish, "en"),
        "es": _answered(es_answers, by_hand["es"], spanish, english, "es"),
    }


def _answered(
    counted: Mapping[str, tuple[str, ...]],
    written: Mapping[str, set[str]],
    texts: Sequence[Forms],
    others: Sequence[Forms],
    language: Language,
) -> dict[str, Answered]:
    usual = {key: frozenset(answers) for key, answers in counted.items()}
    # The commonest words answer nothing, whatever is written of them.
    may = {key: frozenset(some) for key, some in written.items() if usual.get(key) != frozenset()}
    every = {**usual, **may}
    met = _met(every, texts, others, language)
    whole, certain = _reliabilities(met, every), _certainties(met, every)
    sure = _reliabilities(_met(usual, texts, others, language), usual)
    found = {}
    for key in every:
        renderings = may.get(key, frozenset())
        single = tuple(sorted(r for r in renderings if JOINT not in r))
        found[key] = Answered(
            sure.get(key, whole[key]),
            counted.get(key, single),
            certain[key],
            tuple(sorted(renderings)),
        )
    return found


def write(found: Mapping[Language, Mapping[str, Answered]], path: Path) -> None:
    """Write the lexicon as the reviewer reads it: language, word, reliability, answers.

    Certainty and renderings follow, the last empty where no dictionary knows the word.
    """
    rows = [
        "\t".join((language, word, *_columns(entry))) + "\n"
        for language, entries in sorted(found.items())
        for word, entry in sorted(entries.items())
    ]
    # No name and no clock in the header: the same lexicon is the same bytes.
    with path.open("wb") as out, gzip.GzipFile("", "wb", mtime=0, fileobj=out) as packed:
        packed.write("".join(rows).encode())


def _columns(entry: Answered) -> Iterator[str]:
    yield from (f"{entry.reliability:.3f}", " ".join(entry.answers))
    yield from (f"{entry.certainty:.3f}", " ".join(entry.renderings))
