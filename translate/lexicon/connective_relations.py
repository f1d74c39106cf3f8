"""The relations between clauses that a text may state, and which of them are interchanged."""

from __future__ import annotations

from typing import Literal

Relation = Literal[
    "addition", "after", "alike", "at once", "at the wish", "before", "cause", "concession",
    "condition", "consequence", "contrast", "even if", "exception", "exchange", "included",
    "instead", "lest", "moreover", "purpose", "save", "since", "so long",
    "unlike", "until", "when", "while", "without",
]  # fmt: skip

#: Relations of which one may well be rendered by the other.
INTERCHANGED: frozenset[frozenset[Relation]] = frozenset(
    frozenset(pair)
    for pair in (
        ("cause", "consequence"), ("cause", "since"), ("cause", "after"),
        ("concession", "contrast"),
        ("concession", "while"), ("when", "after"), ("when", "while"), ("when", "since"),
        ("when", "before"), ("when", "until"), ("until", "exception"), ("until", "before"),
        ("until", "while"), ("contrast", "addition"), ("contrast", "instead"),
        ("contrast", "while"), ("contrast", "unlike"),  ("save", "addition"), ("save", "exception"),
        ("save", "contrast"), ("after", "since"), ("condition", "when"), ("condition", "until"),
        ("after", "consequence"), ("included", "addition"), ("addition", "while"),
        ("alike", "addition"), ("at once", "when"), ("at once", "while"), ("lest", "condition"),
        ("so long", "condition"), ("so long", "while"), ("so long", "until"), ("so long", "when"),
        ("so long", "since"),
        ("lest", "purpose"), ("lest", "exception"), ("moreover", "addition"),
        ("moreover", "contrast"), ("exchange", "purpose"), ("exchange", "condition"),
        ("instead", "exchange"), ("at the wish", "cause"), ("at the wish", "alike"),
        ("at the wish", "after"), ("after", "condition"), ("while", "consequence"),
        ("while", "moreover"), ("while", "alike"), ("while", "included"), ("without", "contrast"),
        ("without", "concession"), ("without", "save"), ("without", "instead"),
        ("without", "before"), ("without", "exception"), ("without", "unlike"),
        ("without", "moreover"), ("without", "while"), ("without", "condition"),
        ("without", "addition"), ("without", "even if"),
    )
)  # fmt: skip
