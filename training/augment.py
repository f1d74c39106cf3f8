"""Small changes to both sides of a pair, for what news has and the corpora lack.

Capitals, headlines, curly quotes, rare names, other figures and currencies, addresses to copy,
and two sentences in one. Each takes a pair and returns a pair, or the same pair where it does
not apply.
"""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from training.clean import NUMBER
from training.corpora import Pair

NAME = re.compile(r"(?<=[a-záéíóúñ,] )[A-ZÁÉÍÓÚÑ][a-záéíóúñ]{2,}")
STRAIGHT = re.compile(r'"([^"]*)"')
SYLLABLES = "mü ğa ço šě ñu ła ré kö žd åst çal ân ïs ün bø ro ma ti ka vel der in sa go".split()


def names_of(lines: Iterable[str], most: int = 6) -> list[str]:
    """Return rare capitalised words that stand inside sentences: names, nearly always."""
    seen = Counter(name for line in lines for name in NAME.findall(line))
    return sorted(name for name, count in seen.items() if count <= most)


@dataclass(frozen=True)
class Chance:
    """Where changes take their luck from: a seeded generator and a list of rare names."""

    rng: random.Random
    names: Sequence[str]

    def name(self) -> str:
        """Return a rare name, or one made of syllables with letters that corpora lack."""
        if self.rng.random() < 0.35 or not self.names:
            return "".join(self.rng.choices(SYLLABLES, k=self.rng.randint(2, 4))).capitalize()
        return self.rng.choice(self.names)


def upper(pair: Pair, _: Chance) -> Pair:
    """Write both sides in capitals."""
    return replace(pair, en=pair.en.upper(), es=pair.es.upper())


def headline(pair: Pair, _: Chance) -> Pair:
    """Write a short English side in title case, and drop both final stops."""
    words = pair.en.split()
    if not 3 <= len(words) <= 14 or pair.en[-1] != ".":
        return pair
    title = " ".join(w[:1].upper() + w[1:] if len(w) > 3 else w for w in words)
    return replace(pair, en=(title[:1].upper() + title[1:]).rstrip("."), es=pair.es.rstrip("."))


def quotes(pair: Pair, chance: Chance) -> Pair:
    """Turn straight quotes into curly ones, or into Spanish ones on the Spanish side."""
    if pair.en.count('"') != pair.es.count('"'):
        return pair
    spanish = r"«\1»" if chance.rng.random() < 0.3 else r"“\1”"
    en, es = STRAIGHT.sub(r"“\1”", pair.en), STRAIGHT.sub(spanish, pair.es)
    return replace(pair, en=en.replace("'", "’"), es=es.replace("'", "’"))


def figures(pair: Pair, chance: Chance) -> Pair:
    """Put other digits for those of a number that both sides write alike, so that it is copied."""
    shared = set(NUMBER.findall(pair.en)) & set(NUMBER.findall(pair.es))
    for number in shared:
        if pair.en.count(number) == pair.es.count(number) == 1:
            digits = "".join(str(chance.rng.randint(1, 9)) if c.isdigit() else c for c in number)
            pair = replace(
                pair, en=pair.en.replace(number, digits), es=pair.es.replace(number, digits)
            )
    return pair


def currency(pair: Pair, chance: Chance) -> Pair:
    """Put another currency sign for the dollar's where both sides have it equally often."""
    if pair.en.count("$") != pair.es.count("$") or "US" in pair.en + pair.es:
        return pair
    sign = chance.rng.choice("€€£¥")
    return replace(pair, en=pair.en.replace("$", sign), es=pair.es.replace("$", sign))


def rename(pair: Pair, chance: Chance) -> Pair:
    """Put a rare or invented name for one that both sides write alike."""
    shared = sorted(set(NAME.findall(pair.en)) & set(NAME.findall(pair.es)))
    if not shared:
        return pair
    old, new = chance.rng.choice(shared), chance.name()
    swap = re.compile(rf"\b{old}\b")
    return replace(pair, en=swap.sub(new, pair.en), es=swap.sub(new, pair.es))


def address(pair: Pair, chance: Chance) -> Pair:
    """Add an address, a handle, a tag, a code or a bracketed note that stays as it is."""
    word, second = (chance.name().lower() for _ in range(2))
    year = chance.rng.randint(10, 9999)
    item = chance.rng.choice(
        (
            f"https://www.{word}.com/{second}_{year}",
            f"{word}@{second}.org",
            f"@{word}_{second}",
            f"#{word.capitalize()}{second.capitalize()}",
            f"[{word.upper()}-{year}]",
            f"{word}={year}",
            f"*{word.capitalize()}*",
        )
    )
    if chance.rng.random() < 0.5 and pair.en[-1] == pair.es[-1] == ".":
        return replace(pair, en=f"{pair.en[:-1]} ({item}).", es=f"{pair.es[:-1]} ({item}).")
    return replace(pair, en=f"{item} {pair.en}", es=f"{item} {pair.es}")


Change = Callable[[Pair, Chance], Pair]

#: How often each change is tried.
CHANGES: tuple[tuple[float, Change], ...] = (
    (0.10, rename),
    (0.30, figures),
    (0.35, currency),
    (0.15, quotes),
    (0.025, address),
    (0.04, headline),
    (0.025, upper),
)

#: How often a pair is joined to the next of its corpus.
JOINED = 0.04


def augment(pair: Pair, chance: Chance) -> Pair:
    """Return the pair after each change that chance picks."""
    for likely, change in CHANGES:
        if chance.rng.random() < likely:
            pair = change(pair, chance)
    return pair


def join(first: Pair, second: Pair) -> Pair:
    """Return the two pairs as one, for more than one sentence at a time."""
    return replace(first, en=f"{first.en} {second.en}", es=f"{first.es} {second.es}")
