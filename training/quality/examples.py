"""From pairs that people translated to changed, labelled, encoded pairs for the network."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import sentencepiece
from numpy.typing import NDArray

from training.corpora import Pair
from training.mixture import Encoded, stack
from training.quality.changes import CHANGES, Change
from training.quality.harmless import HARMLESS
from training.quality.tokens import Both, Label, Side, render
from training.quality.turn import Stock, Turn
from training.vocabulary import END, START
from translate.article import LANGUAGES, Language, other_language
from translate.engine.pair_reader import words_of

#: How many changes of meaning a pair gets, as parts of all.
COUNTS = (0.38, 0.40, 0.15, 0.07)
#: How often a pair gets a harmless change as well; how often the other side belongs elsewhere.
HARMLESS_SHARE, STRANGERS = 0.3, 0.015
#: Tokens of a text too short to be changed once more.
SHORTEST = 3
#: Pieces of the longest side.
LONGEST = 100

Pieces = sentencepiece.SentencePieceProcessor


class Labelled(NamedTuple):
    """Both texts, and of each the places of its tokens with their labels.

    `differs` says whether the pair as a whole means something else, `free` whether it is worded
    freely, what was changed aside; None where nobody has judged that.
    """

    texts: dict[Language, str]
    marks: dict[Language, list[tuple[int, int, Label]]]
    differs: bool
    free: bool | None


@dataclass(frozen=True)
class Judgeable(Encoded):
    """Directed examples, one after the other: each pair twice, either text to be judged.

    ``target`` begins with the language's start piece and has a slot (the piece ``said``) after
    every word, then ``</s>`` and two slots for the pair as a whole: whether it means something
    else, and whether it is worded freely; ``labels``, of the same length, has 0 or 1 at slots and
    -1 elsewhere, also where nothing is known.
    """

    labels: NDArray[np.int8]

    @property
    def differs(self) -> NDArray[np.int8]:
        """For each example 1 if its pair means something else, 0 if not."""
        return self.labels[self.target_at[1:] - 2]

    @property
    def free(self) -> NDArray[np.int8]:
        """For each example 1 if its pair is worded freely, 0 if not, -1 if that is not known."""
        return self.labels[self.target_at[1:] - 1]

    def first(self, count: int) -> Judgeable:
        """Return the first examples, or all but the last ``-count`` if negative."""
        end = count % len(self)
        return Judgeable(
            self.source[: self.source_at[end]],
            self.source_at[: end + 1],
            self.target[: self.target_at[end]],
            self.target_at[: end + 1],
            self.labels[: self.target_at[end]],
        )


def _made(both: Both, changes: Sequence[tuple[float, Change]], times: int, stock: Stock) -> int:
    """Make so many changes, each on a side that chance picks; return how many there were."""
    weights = [weight for weight, _ in changes]
    made = 0
    for _ in range(times):
        for _, change in stock.rng.choices(changes, weights, k=4):
            language: Language = stock.rng.choice(("en", "es"))
            turn = Turn(both, language, stock)
            if len(turn.side.tokens) > SHORTEST and change(turn):
                made += 1
                break
    return made


def changed(pair: Pair, stranger: Pair, stock: Stock) -> Labelled:
    """Return the pair after chance has had its way with it."""
    rng = stock.rng
    if rng.random() < STRANGERS:
        both = Both.of(pair.en, stranger.es)
        for side in (both.en, both.es):
            linked = both.links[side.language]
            side.tokens[:] = [
                t.labelled(
                    Label.UNSAID if side.is_content(t) and t.number not in linked else Label.UNKNOWN
                )
                for t in side.tokens
            ]
        return labelled(both.en, both.es, differs=True)
    both = Both.of(pair.en, pair.es)
    times = rng.choices(range(len(COUNTS)), COUNTS)[0]
    differs = bool(_made(both, CHANGES, times, stock))
    if rng.random() < HARMLESS_SHARE:
        _made(both, HARMLESS, 1, stock)
    return labelled(both.en, both.es, differs=differs)


def labelled(one: Side, other: Side, *, differs: bool, free: bool | None = None) -> Labelled:
    """Return the texts of two sides, and their tokens' places and labels."""
    texts: dict[Language, str] = {}
    marks: dict[Language, list[tuple[int, int, Label]]] = {}
    for side in (one, other):
        text, places = render(side.tokens)
        texts[side.language] = text
        marks[side.language] = [
            (*place, token.label) for place, token in zip(places, side.tokens, strict=True)
        ]
    return Labelled(texts, marks, differs, free)


def slotted(
    text: str, marks: Sequence[tuple[int, int, Label]], pieces: Pieces, slot: int
) -> tuple[list[int], list[int], list[int]]:
    """Return the ids of a text, the ids with a slot after every word, and the labels of those.

    A word is what stands between spaces; it is unsaid if one of its letters or figures is.
    """
    found = pieces.encode(text, return_type="offset_mapping")
    plain: list[int] = list(found["ids"])
    with_slots: list[int] = []
    labels: list[int] = []
    for word in words_of(found["pieces"]):
        start, end = found["offsets"][word.start][0], found["offsets"][word.stop - 1][1]
        with_slots += plain[word]
        labels += [-1] * (word.stop - word.start)
        its = [mark[2] for mark in marks if mark[0] < end and mark[1] > start]
        if any(c.isalnum() for c in text[start:end]):
            with_slots.append(slot)
            labels.append(_one(its))
    return plain, with_slots, labels


def _one(labels: Sequence[Label]) -> int:
    if any(label in (Label.UNSAID, Label.SAID_OTHERWISE) for label in labels):
        return 1
    return -1 if Label.UNKNOWN in labels else 0


def encode(examples: Iterable[Labelled], pieces: Pieces) -> Judgeable:
    """Encode examples; those with a side of more than `LONGEST` pieces are left out."""
    slot = len(pieces)
    sources: list[list[int]] = []
    targets: list[list[int]] = []
    labels: list[list[int]] = []
    for example in examples:
        sides = {
            language: slotted(example.texts[language], example.marks[language], pieces, slot)
            for language in LANGUAGES
        }
        if not all(0 < len(plain) <= LONGEST for plain, _, _ in sides.values()):
            continue
        for language in LANGUAGES:
            _, target, its = sides[language]
            sources.append([*sides[other_language(language)][0], END])
            targets.append([START[language], *target, END, slot, slot])
            free = -1 if example.free is None else int(example.free)
            labels.append([-1, *its, -1, int(example.differs), free])
    read, read_at = stack(sources)
    judged, judged_at = stack(targets)
    flat = np.fromiter((label for row in labels for label in row), np.int8, int(judged_at[-1]))
    return Judgeable(read, read_at, judged, judged_at, flat)


def joined(parts: Sequence[Judgeable]) -> Judgeable:
    """Return the examples of several files as one."""

    def begins(name: str) -> NDArray[np.int64]:
        lengths = np.concatenate([np.diff(getattr(part, name)) for part in parts])
        return np.concatenate([[0], np.cumsum(lengths)])

    return Judgeable(
        np.concatenate([part.source for part in parts]),
        begins("source_at"),
        np.concatenate([part.target for part in parts]),
        begins("target_at"),
        np.concatenate([part.labels for part in parts]),
    )


def make(pairs: Sequence[Pair], stock: Stock) -> Iterator[Labelled]:
    """Yield every pair once, changed by chance, in the order given."""
    for pair in pairs:
        yield changed(pair, stock.rng.choice(pairs), stock)
