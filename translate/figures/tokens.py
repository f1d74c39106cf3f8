"""Cutting a text into the pieces that figures are made of."""

from __future__ import annotations

import re
from typing import NamedTuple

from translate.figures.digits import LITERAL
from translate.lexicon.text import fold

# Tried in this order at each place. Addresses, handles and tags hold no figures of
# the text, nor does CO2, which is often written out.
# A name with digits ("M-19", "COVID-19", "pistas2") is compared as it is written; lower-case
# prefixes ("mid-2015"), well-known capitalised ones ("Post-2015") and a year leave a number;
# so does the sign of the quetzal.
_TOKEN = re.compile(
    r"(?P<skip>https?://\S+|www\.\S+|[\w.+-]+@[\w-]+\.[\w.]+|(?<!\w)[@#][^\W\d]\w*|\bCO2\b)"
    r"|(?P<date>(?<![\d/.-])(?:\d{4}-\d\d-\d\d|\d{1,2}(?P<sep>[/.-])\d{1,2}(?P=sep)(?:\d{4}|\d\d)"
    r"|\d{1,2}/\d{1,2})(?![\d/]))"
    r"|(?P<clock>(?<![\d:])(?:[01]?\d|2[0-4])(?:\s?h\s?|:)[0-5]\d(?::[0-5]\d)?(?![\d:])"
    r"|(?<=las )\d{1,2}[.][0-5]\d(?![\d%])|(?<!\d)[012]\d[.][0-5]\d(?=\s?(?:h|hrs)\b))"
    r"|(?P<identifier>(?<![\w-])(?!(?i:mid|post|pre|sub|under|over|top|late|early|pos|non|us)-?\d)"
    r"(?!Q\d[\d.,]*\s(?:mil|bil)|Q\d{1,3}[.,]\d)(?![^\W\d_]*[a-z][^\W\d_]*-(?:19|20)\d\d\b)"
    r"(?:[A-ZÁÉÍÓÚÑ]\w*(?:-[A-Z]\w*)*-?\d+\w*(?:-[A-Z\d]\w*)*|[^\W\d_]{3,}\d+)(?!\w))"
    rf"|(?P<number>(?<![\d.,]){LITERAL}|(?<![^\s($€£])[.]\d+)"
    r"|(?P<vulgar>[¼½¾⅓⅔⅛])"
    r"|(?P<word>[^\W\d_]+)"
)


class Token(NamedTuple):
    """One piece of a text; `key` is its folded text."""

    start: int
    end: int
    kind: str
    text: str
    key: str


def tokenize(text: str) -> list[Token]:
    """The pieces of `text` that may be part of a figure, in order."""
    return [
        Token(m.start(), m.end(), kind, m[0], fold(m[0]))
        for m in _TOKEN.finditer(text)
        if (kind := m.lastgroup or "") != "skip"
    ]
