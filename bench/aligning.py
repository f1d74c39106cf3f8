"""How well two existing texts are laid side by side, against lengths alone.

    python bench/aligning.py [--rows N] [--seed S]

``../shared/dev/mt-newstest2012`` holds sentences with their translations in the order of the
articles (research data, never copied). They are gathered into paragraphs and articles; then, drawn
from a seed, sentences are merged on one side, and sentences and whole paragraphs dropped, added
(out of rows kept apart) and moved. Rows whose two sides both have several sentences are left out:
who belongs to whom within them is not known. Sentences of one side that the translator made two
of, or joined, stay as they are.

Three ways are measured in both directions: the lengths alone (Gale and Church 1993, "A Program for
Aligning Sentences in Bilingual Corpora", Computational Linguistics 19), ours without a model, and
ours as the product works, with a back-translation. Links are pairs of sentences; a whole paragraph
counts as found when one finding tells of it and of nothing else.
"""

from __future__ import annotations

import argparse
import json
import lzma
import math
import random
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from translate.article import Language, other_language
from translate.drafting import translate_plain
from translate.glossary import Glossary
from translate.review.bitext import (
    Group,
    Sentence,
    align,
    moved_passages,
    read_sentence,
    whole_paragraphs,
)
from translate.segmentation import sentences
from translate.workflow import Desk

NEWS = Path(__file__).resolve().parents[2] / "shared" / "dev" / "mt-newstest2012.en-es.jsonl.xz"
#: Rows of an article, and how many sentences its paragraphs have.
ARTICLE = 60
PARAGRAPHS = (1, 1, 2, 2, 3, 4)
#: The share of paragraphs, then of sentences, to which something happens.
PARAGRAPH_EVENTS = {"drop": 0.03, "add": 0.03, "move": 0.03}
SENTENCE_EVENTS = {"drop": 0.03, "add": 0.03, "move": 0.015, "merge": 0.06}
#: A paragraph is moved at least so far: of two neighbours, nobody can say which one moved.
FAR = 4
#: Gale and Church's priors (table 5) and variance.
PRIORS = {(1, 1): 0.89, (1, 0): 0.005, (0, 1): 0.005, (2, 1): 0.0445, (1, 2): 0.0445, (2, 2): 0.011}
VARIANCE = 6.8


class Row(NamedTuple):
    """A passage in both languages, sentence by sentence."""

    source: tuple[str, ...]
    target: tuple[str, ...]


class Item(NamedTuple):
    """A sentence of one side, and the rows it renders (none for an added one)."""

    text: str
    rows: frozenset[int]
    event: str = ""


@dataclass
class Article:
    """Both sides as paragraphs of items."""

    source: list[list[Item]] = field(default_factory=list)
    target: list[list[Item]] = field(default_factory=list)


class Answer(NamedTuple):
    """What is, or is said to be, so: links, sentences alone, and findings as sets of sentences."""

    links: frozenset[tuple[int, int]]
    dropped: frozenset[int]
    added: frozenset[int]
    moved: frozenset[tuple[int, int]]
    passages: frozenset[tuple[str, tuple[int, ...]]]


def read_rows(count: int, language: Language) -> list[Row]:
    """The rows of the news set with `language` as the source, inner links known."""
    with lzma.open(NEWS, "rt", encoding="utf-8") as lines:
        data = [json.loads(line) for line, _ in zip(lines, range(count), strict=False)]
    rows = [Row(_split(row["source"], "en"), _split(row["reference"], "es")) for row in data]
    known = [row for row in rows if row.source and row.target and 1 in map(len, row)]
    return known if language == "en" else [Row(row.target, row.source) for row in known]


def _split(text: str, language: Language) -> tuple[str, ...]:
    return tuple(span.of(text).strip() for span in sentences(text, language))


def make_article(rows: Sequence[Row], strangers: Iterator[Row], chance: random.Random) -> Article:
    """Gather `rows` into paragraphs and let things happen to some of them."""
    article, numbered, moving = Article(), list(enumerate(rows)), []
    while numbered:
        size = chance.choice(PARAGRAPHS)
        taken, numbered = numbered[:size], numbered[size:]
        event = _draw(PARAGRAPH_EVENTS, chance)
        source, target = _paragraph(taken, strangers, chance, calm=bool(event))
        article.source.append(source)
        if event == "move":
            moving.append((len(article.target), [i._replace(event="move") for i in target]))
        elif event != "drop":
            article.target.append(target)
        if event == "add":
            article.target.append(
                [Item(t, frozenset()) for _ in range(2) for t in next(strangers).target]
            )
    for place, target in moving:
        far = [n for n in range(len(article.target) + 1) if abs(n - place) >= FAR]
        article.target.insert(chance.choice(far) if far else len(article.target), target)
    _move_sentences(article, chance)
    return article


def _draw(events: dict[str, float], chance: random.Random) -> str:
    names = ["", *events]
    return chance.choices(names, [1 - sum(events.values()), *events.values()])[0]


def _paragraph(
    rows: Sequence[tuple[int, Row]], strangers: Iterator[Row], chance: random.Random, *, calm: bool
) -> tuple[list[Item], list[Item]]:
    """Both sides of a paragraph; nothing happens inside one that is `calm`."""
    source: list[Item] = []
    target: list[Item] = []
    for number, row in rows:
        event = "" if calm or len(rows) == 1 else _draw(SENTENCE_EVENTS, chance)
        own = frozenset({number})
        source += [Item(text, own) for text in row.source]
        if event == "add":
            target += [Item(text, frozenset()) for text in next(strangers).target[:1]]
        if event != "drop":
            target += [Item(text, own, event) for text in row.target]
        if event == "merge":
            _merge(chance.choice((source, target)))
    return source, target


def _merge(side: list[Item]) -> None:
    """Join the last two sentences of a side into one."""
    if len(side) > 1 and side[-1].rows and side[-2].rows and side[-2].event != "move":
        last, before = side.pop(), side.pop()
        text = f"{before.text.rstrip('.')}; {last.text}"
        side.append(Item(text, before.rows | last.rows))


def _move_sentences(article: Article, chance: random.Random) -> None:
    """Take single sentences of the translation to another paragraph."""
    for number, paragraph in enumerate(article.target):
        single = [item for item in paragraph if item.event == "move"]
        if len(single) == 1 and len(paragraph) > 1:
            paragraph.remove(single[0])
            far = [n for n in range(len(article.target)) if abs(n - number) >= FAR]
            article.target[chance.choice(far) if far else 0].append(single[0])


def truth(article: Article) -> Answer:
    """What was done to the article."""
    ours = [(item, n) for n, p in enumerate(article.source) for item in p]
    theirs = [(item, n) for n, p in enumerate(article.target) for item in p]
    links = frozenset(
        (i, j)
        for i, (a, _) in enumerate(ours)
        for j, (b, _) in enumerate(theirs)
        if a.rows & b.rows
    )
    dropped = frozenset(range(len(ours))) - {i for i, _ in links}
    added = frozenset(range(len(theirs))) - {j for _, j in links}
    moved = frozenset((i, j) for i, j in links if theirs[j][0].event == "move")
    passages = {*_whole("dropped", ours, dropped), *_whole("added", theirs, added)}
    moved_targets = frozenset(j for _, j in moved)
    passages |= {
        ("moved", tuple(sorted({i for i, j in moved if j in run})))
        for _, run in _whole("moved", theirs, moved_targets)
    }
    return Answer(links, dropped, added, moved, frozenset(passages))


def _whole(
    name: str, side: Sequence[tuple[Item, int]], chosen: frozenset[int]
) -> Iterator[tuple[str, tuple[int, ...]]]:
    """The paragraphs of a side all of whose sentences are among the chosen."""
    for number in sorted({n for _, n in side}):
        run = tuple(i for i, (_, n) in enumerate(side) if n == number)
        if set(run) <= chosen:
            yield name, run


def told(groups: Sequence[Group]) -> Answer:
    """What an aligner says of the article."""
    links = frozenset((i, j) for g in groups for i in g.source for j in g.target)
    moved = frozenset((i, j) for g in groups if g.moved for i in g.source for j in g.target)
    passages = [("dropped", g.source) for g in groups if not g.target]
    passages += [("added", g.target) for g in groups if not g.source]
    passages += [("moved", tuple(i for g in p for i in g.source)) for p in moved_passages(groups)]
    return Answer(
        links,
        frozenset(i for g in groups if not g.target for i in g.source),
        frozenset(j for g in groups if not g.source for j in g.target),
        moved,
        frozenset(passages),
    )


def by_length(source: Sequence[Sentence], target: Sequence[Sentence]) -> list[Group]:
    """Gale and Church's programme: lengths and priors, nothing else."""
    ours, theirs = [len(s.text) for s in source], [len(s.text) for s in target]
    growth = sum(theirs) / max(1, sum(ours))
    best: dict[tuple[int, int], tuple[float, tuple[int, int]]] = {(0, 0): (0.0, (0, 0))}
    for i in range(len(ours) + 1):
        for j in range(len(theirs) + 1):
            ways = [
                (
                    best[i - a, j - b][0]
                    - math.log(prior)
                    + _length_cost(sum(ours[i - a : i]), sum(theirs[j - b : j]), growth),
                    (a, b),
                )
                for (a, b), prior in PRIORS.items()
                if i >= a and j >= b
            ]
            if ways and (i or j):
                best[i, j] = min(ways)
    groups, (i, j) = [], (len(ours), len(theirs))
    while i or j:
        a, b = best[i, j][1]
        groups.append(Group(tuple(range(i - a, i)), tuple(range(j - b, j))))
        i, j = i - a, j - b
    return groups[::-1]


def _length_cost(ours: int, theirs: int, growth: float) -> float:
    delta = abs(theirs - ours * growth) / math.sqrt(max(1, ours) * VARIANCE)
    return -math.log(max(1e-12, math.erfc(delta / math.sqrt(2))))


class Score(NamedTuple):
    """How much of what is was found, and how much of what was said is so."""

    right: int
    said: int
    there: int

    def __str__(self) -> str:
        """Precision, recall and F1 in percent."""
        precision, recall = self.right / max(1, self.said), self.right / max(1, self.there)
        both = 2 * precision * recall / max(1e-9, precision + recall)
        return f"{precision:6.1%} {recall:6.1%} {both:6.1%}  ({self.there})"


System = Callable[[Sequence[Sentence], Sequence[Sentence]], list[Group]]


def measure(
    articles: Sequence[Article], language: Language, known: dict[str, str], system: System
) -> dict[str, Score]:
    """Run one aligner over all articles and add up what it gets right."""
    right: Counter[str] = Counter()
    said: Counter[str] = Counter()
    there: Counter[str] = Counter()
    for article in articles:
        ours = _sentences(article.source, language, {})
        theirs = _sentences(article.target, other_language(language), known)
        answer = told(whole_paragraphs(system(ours, theirs), ours, theirs))
        correct = truth(article)
        for name in ("links", "dropped", "added", "moved"):
            a, b = getattr(answer, name), getattr(correct, name)
            right[name] += len(a & b)
            said[name] += len(a)
            there[name] += len(b)
        for name in ("dropped", "added", "moved"):
            whole = {run for kind, run in correct.passages if kind == name}
            found = {run for kind, run in answer.passages if kind == name}
            right[f"{name} ¶"] += len(found & whole)
            said[f"{name} ¶"] += len(found & whole)
            there[f"{name} ¶"] += len(whole)
    return {name: Score(right[name], said[name], there[name]) for name in there}


def _sentences(
    paragraphs: Sequence[Sequence[Item]], language: Language, known: dict[str, str]
) -> list[Sentence]:
    return [
        read_sentence(item.text, number, language, known.get(item.text, ""))
        for number, paragraph in enumerate(paragraphs)
        for item in paragraph
    ]


def renderings(articles: Sequence[Article], language: Language, desk: Desk) -> dict[str, str]:
    """The translations' sentences translated back by the bundled model."""
    texts = list(dict.fromkeys(item.text for a in articles for p in a.target for item in p))
    decoder = desk.decoder(other_language(language), language)
    return dict(zip(texts, translate_plain(texts, decoder), strict=True))


def main() -> None:
    """Measure both directions and print a table for each."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--rows", type=int, default=3003, help="rows of the news set to use")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    desk = Desk(Glossary())
    directions: tuple[Language, ...] = ("en", "es")
    for language in directions:
        chance = random.Random(options.seed)  # noqa: S311 - repeatable, not secret
        rows = read_rows(options.rows, language)
        keep = len(rows) * 9 // 10
        strangers = iter(rows[keep:])
        parts = [rows[n : n + ARTICLE] for n in range(0, keep, ARTICLE)]
        articles = [make_article(part, strangers, chance) for part in parts]
        known = renderings(articles, language, desk)
        ways: dict[str, tuple[System, dict[str, str]]] = {
            "lengths alone": (by_length, {}),
            "ours, no model": (lambda a, b: align(a, b, language), {}),  # noqa: B023 - used at once
            "ours": (lambda a, b: align(a, b, language, helped=True), known),  # noqa: B023
        }
        print(f"\n{language} → {other_language(language)}: {len(articles)} articles, {keep} rows")
        for name, (system, helps) in ways.items():
            start = time.perf_counter()
            scores = measure(articles, language, helps, system)
            print(f"{name} ({time.perf_counter() - start:.1f} s)   precision recall F1 (cases)")
            for what, score in scores.items():
                print(f"   {what:12} {score}")


if __name__ == "__main__":
    main()
