"""Where an overlong sentence can be cut with least harm.

A model truncates or loses the thread of a sentence of eighty words; cut at a clause it reads two
sound halves. Cuts are ranked by how strongly the mark separates, then by how evenly they divide.
"""

from __future__ import annotations

import re

from translate.article import Language, Span

_WORD = re.compile(r"\S+")
# Words that begin a clause when a comma stands before them, or that join two without a comma.
_JOINERS: dict[Language, frozenset[str]] = {
    "en": frozenset(
        "and but or nor so yet which who whom whose where when while although though because since "
        "if unless until after before as whereas that according including".split()
    ),
    "es": frozenset(
        "y e o u ni pero sino aunque que quien quienes cual cuyo cuya cuyos cuyas donde cuando "
        "mientras porque pues como si según para tras después antes lo el la los las entre".split()
    ),
}
# Joining words that may be cut before even where no comma stands; relatives and articles not.
_CONJUNCTIONS: dict[Language, frozenset[str]] = {
    "en": frozenset("and but or because although while when if so after before".split()),
    "es": frozenset("y e o u pero sino aunque porque mientras cuando si".split()),
}
_STRENGTH = {"semicolon": 5.0, "colon": 4.0, "dash": 4.0, "joined": 3.0, "comma": 2.0, "bare": 1.0}
# What a cut at the very edge of the stretch loses against one in its middle.
_UNEVEN = 4.0
# A part of one or two words is no clause.
_LEAST = 3


def clauses(text: str, language: Language, limit: int) -> tuple[Span, ...]:
    """`text` in parts of at most `limit` words (stretches without white space), cut at clauses.

    Where no mark or conjunction allows a cut, it is made at white space. Spans never overlap and
    what lies between them is white space only. Raises ValueError if `limit` is below one.
    """
    if limit < 1:
        raise ValueError(f"a clause holds at least one word, not {limit}")
    words = [Span(*m.span()) for m in _WORD.finditer(text)]
    parts: list[Span] = []
    pending = [(0, len(words))]
    while pending:
        first, last = pending.pop()
        if last - first <= limit:
            if first < last:
                parts.append(Span(words[first].start, words[last - 1].end))
            continue
        cut = _best_cut([w.of(text) for w in words[first:last]], language, limit) + first
        # The left half is looked at next, so that the parts come out in order.
        pending += [(cut, last), (first, cut)]
    return tuple(parts)


def _best_cut(words: list[str], language: Language, limit: int) -> int:
    """The number of words left of the best cut."""
    least = _LEAST if limit > _LEAST and len(words) >= 2 * _LEAST else 1
    ranked = [
        (strength - _UNEVEN * abs(2 * i / len(words) - 1), i)
        for i in range(least, len(words) - least + 1)
        if (strength := _strength(words[i - 1], words[i], language))
    ]
    if ranked:
        return max(ranked)[1]
    # Even parts, as few as fit.
    parts = -(-len(words) // limit)
    return -(-len(words) // parts)


def _strength(before: str, after: str, language: Language) -> float:
    """How strongly two neighbouring words are separated; 0 where no cut is allowed."""
    mark = before.rstrip("”\"»’')]")[-1:]
    joiner = after.strip("“\"«‘'(¿¡").casefold()
    if mark == ";":
        kind = "semicolon"
    elif mark == ":":
        kind = "colon"
    elif mark in ("—", "–") or after[:1] in ("—", "–"):
        kind = "dash"
    elif mark == ",":
        kind = "joined" if joiner in _JOINERS[language] else "comma"
    elif joiner in _CONJUNCTIONS[language]:
        kind = "bare"
    else:
        return 0.0
    return _STRENGTH[kind]
