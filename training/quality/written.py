"""Examples for the network out of pairs that people wrote, faithful, free, and changed by hand.

Changes made by chance are many, but they are made on plain translations: what they teach least is
that free wording says everything, too, and how careless hands change a text. The pairs of
``written_pairs`` show both. A row of those files has two renderings of its source, one
`faithful` and one `free`, and some `changes`: each puts `new` for `old` in one of the renderings,
its `base`, and tells which words of the source are `lost` by that, stretches apart by ``|``.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from training.quality.examples import Labelled, labelled
from training.quality.tiling import exchange
from training.quality.tokens import TOKEN, Label, Side, Token, tokenise
from translate.article import Language, Span, other_language
from translate.lexicon.lemmas import lemma_key
from translate.lexicon.text import fold

#: The two renderings of a row, and whether each is worded freely.
RENDERINGS = {"faithful": False, "free": True}
#: Words without answers of their own, since they are so common, that a meaning hangs on.
WEIGHTY = frozenset("no not never nor without neither nunca sin ni tampoco".split())


def read(paths: Iterable[Path]) -> Iterator[Labelled]:
    """Read files of written pairs, one JSON object a line.

    Raises:
        ValueError: what a change replaces does not stand once in its rendering.

    """
    for path in paths:
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            try:
                yield from examples_of(json.loads(line))
            except (ValueError, KeyError) as error:
                raise ValueError(f"{path}, line {number}: {error}") from error


def examples_of(row: Mapping[str, Any]) -> Iterator[Labelled]:
    """Yield both renderings of a row as faithful pairs, then each change as a changed one."""
    language: Language = row["from"]
    other = other_language(language)
    source = tokenise(row["source"])
    for name, free in RENDERINGS.items():
        sides = Side(language, source), Side(other, tokenise(row[name]))
        yield labelled(*sides, differs=False, free=free)
    for change in row["changes"]:
        ours, theirs = Side(language, source), Side(other, [])
        ours.tokens = _without(ours, row["source"], change["lost"])
        theirs.tokens = _changed(theirs, row[change["base"]], change["old"], change["new"])
        yield labelled(ours, theirs, differs=True, free=RENDERINGS[change["base"]])


def _without(source: Side, text: str, lost: str) -> list[Token]:
    """Label the words of the source that the changed text does not say any more."""
    stretches = filter(None, map(str.strip, lost.split("|")))
    spans = [_place(text, stretch) for stretch in stretches]
    found = {number for number, span in _places(text) if any(span.overlaps(one) for one in spans)}
    return _labelled(source, source.tokens, found)


def _changed(side: Side, text: str, old: str, new: str) -> list[Token]:
    """Replace a stretch of a text, and label what came with it."""
    if not old or text.count(old) != 1:
        raise ValueError(f"{old!r} stands {text.count(old)} times in {text!r}")
    start = text.index(old)
    changed = text.replace(old, new)
    tokens = [
        Token(token.text, token.glued or token.text in ",.;:", token.number)
        for token in tokenise(changed)
    ]
    place = Span(start, start + len(new))
    there = {number for number, span in _places(changed) if span.overlaps(place)}
    gone, here = tokenise(old), [token for token in tokens if token.number in there]
    swapped = _swapped(side, gone, here)
    if swapped:
        return [token.labelled(swapped.get(token.number, token.label)) for token in tokens]
    went = [fold(token.text) for token in gone]
    before = Counter(went)
    came = set()
    for token in tokens:
        if token.number in there and before[fold(token.text)]:
            before[fold(token.text)] -= 1
        elif token.number in there:
            came.add(token.number)
    # What came beside less than was there joins the rest together.
    joins = len(there) < len(went) and not any(
        token.number in came and _says_much(side, token) for token in tokens
    )
    if joins:
        return [t.labelled(Label.UNKNOWN) if t.number in there else t for t in tokens]
    # Where the same words came in another order, each of them says something else.
    return _labelled(side, tokens, came or there)


def _swapped(side: Side, old: Sequence[Token], new: Sequence[Token]) -> dict[int, Label]:
    """Label what has changed places with something else; nothing if fewer than two words have.

    Of words that only came with the exchange, such as other forms, nothing is known.
    """
    keys = [[lemma_key(token.text, side.language) for token in part] for part in (old, new)]
    found = exchange(*keys)
    moved = [new[place] for place in found.moved if _says_much(side, new[place])]
    if len(moved) < 2:
        return {}
    came = dict.fromkeys((new[place].number for place in found.came), Label.UNKNOWN)
    return came | dict.fromkeys((token.number for token in moved), Label.UNSAID)


def _place(text: str, stretch: str) -> Span:
    """Where whole words stand in a text, for the first time."""
    found = re.search(rf"(?<!\w){re.escape(stretch)}(?!\w)", text)
    if not found:
        raise ValueError(f"{stretch!r} does not stand in {text!r}")
    return Span(*found.span())


def _places(text: str) -> Iterator[tuple[int, Span]]:
    """Yield the tokens of a text by number with their places."""
    for number, match in enumerate(TOKEN.finditer(text)):
        yield number, Span(*match.span())


def _labelled(side: Side, tokens: list[Token], chosen: set[int]) -> list[Token]:
    """Label the chosen tokens: those that say much are unsaid, of the others nothing is known.

    Where none says much, the small words are what matters.
    """
    much = {t.number for t in tokens if t.number in chosen and _says_much(side, t)}
    return [
        token.labelled(Label.UNSAID if token.number in (much or chosen) else Label.UNKNOWN)
        if token.number in chosen
        else token
        for token in tokens
    ]


def _says_much(side: Side, token: Token) -> bool:
    """Whether a token is a figure or a word that is not among the commonest."""
    if not token.is_word:
        return token.text[0].isdigit()
    entry = side.entry(token.text)
    return fold(token.text) in WEIGHTY or entry is None or bool(entry.answers)
