"""Examples for the network out of pairs that people wrote, faithful and changed by hand.

Changes made by chance are many, but they are made on plain translations: what they teach least is
that free wording says everything, too. A few thousand pairs of ``bench/fitting`` show that,
and changes as careless hands make them.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

from training.quality.examples import Labelled, labelled
from training.quality.tokens import Label, Side, Token, links, tokenise
from translate.article import Language, other_language
from translate.lexicon.text import fold

#: Changes that leave every word said: in the wrong language, or twice.
STILL_SAID = frozenset({"untranslated", "repetition"})
#: Words without answers of their own, since they are so common, that a meaning hangs on.
WEIGHTY = frozenset("no not never nor without neither nunca sin ni tampoco".split())


def read(paths: Iterable[Path]) -> Iterator[Labelled]:
    """Read files of written pairs, one JSON object a line; see ``bench/written.py``."""
    for path in paths:
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            if row.get("phenomenon") not in STILL_SAID:
                yield from examples_of(row)


def examples_of(row: Mapping[str, Any]) -> Iterator[Labelled]:
    """Yield the faithful pair of a row and, where it has one, the changed one."""
    language: Language = row["from"]
    source = Side(language, tokenise(row["source"]))
    faithful = Side(other_language(language), tokenise(row.get("faithful") or row["target"]))
    yield labelled(source, faithful, differs=False)
    if "changed" in row:
        changed = Side(faithful.language, tokenise(row["changed"]))
        yield labelled(*_compared(source, faithful, changed), differs=True)


def _compared(source: Side, faithful: Side, changed: Side) -> tuple[Side, Side]:
    """Label what the source no longer finds in the changed text, and what that put in.

    Words that came are unsaid; so are words of the source whose answer went. Where a word went that
    answers none, nothing is known of the source's words without an answer.
    """
    went, came = _differences(faithful, changed)
    linked = _links(source, faithful)
    lost = {linked[token.number] for token in went if token.number in linked}
    known = not went or bool(lost)
    answered = set(linked.values())
    return (
        Side(
            source.language,
            [
                token.labelled(
                    _of_source(source, token, lost, known=known or token.number in answered)
                )
                for token in source.tokens
            ],
        ),
        Side(
            changed.language,
            [
                token.labelled(_weighed(changed, token)) if token.number in came else token
                for token in changed.tokens
            ],
        ),
    )


def _of_source(source: Side, token: Token, lost: set[int], *, known: bool) -> Label:
    if token.number in lost:
        return _weighed(source, token)
    return Label.SAID if known or not source.is_content(token) else Label.UNKNOWN


def _weighed(side: Side, token: Token) -> Label:
    """A word that changed says something else if it says much; of the others nothing is known."""
    weighty = side.is_content(token) or token.text[0].isdigit() or fold(token.text) in WEIGHTY
    return Label.UNSAID if weighty else Label.UNKNOWN


def _differences(faithful: Side, changed: Side) -> tuple[list[Token], set[int]]:
    """The words of the faithful text that went, and the numbers of the ones that came."""
    before, after = ([fold(t.text) for t in side.tokens] for side in (faithful, changed))
    went: list[Token] = []
    came: set[int] = set()
    for kind, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind != "equal":
            went += [token for token in faithful.tokens[a:b] if faithful.is_content(token)]
            came |= {token.number for token in changed.tokens[c:d]}
    return went, came


def _links(source: Side, faithful: Side) -> dict[int, int]:
    """Which token of the source each of the faithful text answers, by their numbers."""
    if source.language == "en":
        return {there: here for here, there in links(source, faithful).items()}
    return links(faithful, source)
