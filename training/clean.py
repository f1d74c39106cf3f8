"""Normalising text and deciding which pairs are worth training on.

Every rule is a small predicate with a name, so that a report can say what was dropped and why.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from training.corpora import Pair

#: The commonest function words that do not stand in both languages.
STOPS = {
    "en": frozenset("the of and to in is that for it with was are this from by be not".split()),
    "es": frozenset("el la los las de del que y en un una es por para con no se su".split()),
}
NUMBER = re.compile(r"\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|\d+(?:[.,]\d+)*")
MARKUP = re.compile(r"</?[a-z]+|&\w+;|ampquot|\{\{|\\[a-z]+|\ufffd", re.IGNORECASE)
SPACES = re.compile(r"\s+")


def normalise(text: str) -> str:
    """Return ``text`` in NFC, without control characters, with single spaces."""
    text = unicodedata.normalize("NFC", text).replace("\u2011", "-").replace("\u2212", "-")
    kept = "".join(" " if unicodedata.category(c) in ("Cc", "Cf", "Co") else c for c in text)
    return SPACES.sub(" ", kept).strip()


def key(text: str) -> str:
    """Return letters and digits only, lower case: equal keys mean the same sentence."""
    return "".join(c for c in text.casefold() if c.isalnum())


def numbers(text: str) -> Counter[str]:
    """Return the numbers of ``text`` as bare digits, so that 1,234.5 equals 1.234,5."""
    return Counter(re.sub(r"\D", "", found) for found in NUMBER.findall(text))


def _first_is_upper(text: str) -> bool:
    return next((c.isupper() for c in text if c.isalpha()), False)


def _raise_first(text: str) -> str:
    for place, char in enumerate(text):
        if char.isalpha():
            return text[:place] + char.upper() + text[place + 1 :]
    return text


def repair(pair: Pair) -> Pair:
    """Normalise both sides and give a sentence the capital its other side begins with."""
    en, es = normalise(pair.en), normalise(pair.es)
    if en.endswith((".", "?", "!", '"')) and _first_is_upper(en) != _first_is_upper(es):
        en, es = _raise_first(en), _raise_first(es)
    return replace(pair, en=en, es=es)


def _language(text: str, mine: str, other: str) -> bool:
    words = text.lower().split()
    if len(words) < 6:
        return True
    home = sum(word in STOPS[mine] for word in words)
    away = sum(word in STOPS[other] for word in words)
    return home >= away


def _length(pair: Pair) -> bool:
    return all(1 <= len(side.split()) <= 100 and len(side) <= 700 for side in (pair.en, pair.es))


def _ratio(pair: Pair) -> bool:
    slack = 12
    return (len(pair.es) + slack) / (len(pair.en) + slack) < 1.9 and (len(pair.en) + slack) / (
        len(pair.es) + slack
    ) < 1.5


def _letters(pair: Pair) -> bool:
    return all(
        sum(c.isalpha() or c == " " for c in side) >= 0.7 * len(side) for side in (pair.en, pair.es)
    )


#: Name of a rule, and the rule: true when the pair may stay.
RULES: tuple[tuple[str, Callable[[Pair], bool]], ...] = (
    ("length", _length),
    ("length ratio", _ratio),
    ("too few letters", _letters),
    ("markup", lambda pair: not MARKUP.search(pair.en + " " + pair.es)),
    ("copy", lambda pair: key(pair.en) != key(pair.es) or len(pair.en.split()) < 3),
    ("numbers differ", lambda pair: numbers(pair.en) == numbers(pair.es)),
    ("not English", lambda pair: _language(pair.en, "en", "es")),
    ("not Spanish", lambda pair: _language(pair.es, "es", "en")),
)


def clean(
    pairs: Iterable[Pair], forbidden: frozenset[str], dropped: Counter[str]
) -> Iterator[Pair]:
    """Yield the repaired pairs that pass every rule; count the others in ``dropped`` by rule.

    ``forbidden`` holds the keys of evaluation sentences: a pair with either side among them goes.
    Pairs that equal an earlier one but for digits, case and punctuation go as near-duplicates.
    """
    seen: set[int] = set()
    for raw in pairs:
        pair = repair(raw)
        failed = next((name for name, rule in RULES if not rule(pair)), None)
        en, es = key(pair.en), key(pair.es)
        if failed is None and (en in forbidden or es in forbidden):
            failed = "in an evaluation set"
        if failed is None:
            bare = re.sub(r"\d", "", en if pair.way == "both" else en + es)
            mark = hash(bare)
            if mark in seen:
                failed = "near-duplicate"
            seen.add(mark)
        if failed is None:
            yield pair
        else:
            dropped[failed] += 1
