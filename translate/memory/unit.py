"""The noun of the memory: a text and its approved translation, and what makes two texts equal."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from translate.article import Language, other_language

# What cannot stand in one line of XML 1.0 (section 2.2): line breaks of every kind become, with
# the spaces around them, one space; other controls, lone surrogates and the two non-characters go.
_BREAK = r"[\t\n\v\f\r\x1c-\x1f\x85\u2028\u2029]"
_BREAKS = re.compile(rf" *{_BREAK}(?: |{_BREAK})*")
_NO_TEXT = re.compile(r"[\x00-\x1f\x7f\ud800-\udfff\ufffe\uffff]")

# Quotation marks and apostrophes that programs put in place of one another, and characters that
# only steer line breaks: texts that differ in nothing else are one text. «» is another convention
# in Spanish, not another spelling, and stays.
_SAME = str.maketrans({"‘": "'", "’": "'", "ʼ": "'", "“": '"', "”": '"', "„": '"'})
_INVISIBLE = str.maketrans(
    dict.fromkeys("\N{SOFT HYPHEN}\N{ZERO WIDTH SPACE}\N{WORD JOINER}\ufeff")
)

# Digits of a context: it only has to tell a handful of neighbours apart.
_CONTEXT = 12


@dataclass(frozen=True, slots=True)
class Unit:
    """A sentence in `source_language` and its translation into the other language.

    `context` tells where the source stood (see :func:`contexts`), empty where that is not known;
    `article` is the name of the article it comes from.
    """

    source_language: Language
    source: str
    target: str
    context: str = ""
    article: str = ""

    @property
    def target_language(self) -> Language:
        """The other language."""
        return other_language(self.source_language)

    def text(self, language: Language) -> str:
        """The unit's text in one of the two languages."""
        return self.source if language == self.source_language else self.target

    def cleaned(self) -> Unit:
        """The unit as it is kept: each text on one line, without what no file format can hold."""
        return Unit(
            self.source_language,
            one_line(self.source),
            one_line(self.target),
            one_line(self.context),
            one_line(self.article),
        )


def printable(text: str) -> str:
    """`text` without line breaks and characters that no XML can hold."""
    return _NO_TEXT.sub("", _BREAKS.sub(" ", text))


def one_line(text: str) -> str:
    """`text` on one line; spaces within it, non-breaking ones among them, stay."""
    return printable(text).strip()


def key(text: str) -> str:
    """What `text` is known by: equal for texts that differ in spaces or in the shape of quotes."""
    plain = unicodedata.normalize("NFC", one_line(text).translate(_SAME).translate(_INVISIBLE))
    return " ".join(plain.split())


def contexts(texts: Sequence[str]) -> list[str]:
    """For each text of an article, in reading order, a code of the texts before and after it."""
    keys = ["", *map(key, texts), ""]
    around = ["\x1f".join((keys[i - 1], keys[i + 1])) for i in range(1, len(keys) - 1)]
    return [hashlib.sha256(pair.encode()).hexdigest()[:_CONTEXT] for pair in around]
