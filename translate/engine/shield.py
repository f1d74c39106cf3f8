"""Stand-ins for what a model must not touch: URLs, addresses, file names, handles, code.

A small model spells a web address anew, piece by piece. It does copy a short code such as
``X1`` (markers with brackets or underscores, the usual choice, are outside its vocabulary and
come back damaged), so protected stretches travel as codes and are put back afterwards.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from translate.article import Edit, Protected, Span, Step

_LETTERS = "XQZKWJ"


@dataclass(frozen=True, slots=True)
class Shielded:
    """A text with stand-ins; `restore` puts the originals back into it."""

    text: str
    restore: Step
    originals: tuple[tuple[str, str], ...] = ()

    def put_back(self, target: str) -> Step:
        """The step that puts the originals into a translation of this text."""
        edits = [
            Edit(span.start, span.end, original)
            for code, original in self.originals
            for span in _occurrences(code, target)
        ]
        return Step("protected-text", tuple(sorted(edits)))


def shield(text: str, protected: Sequence[Protected]) -> Shielded:
    """`text` with every protected stretch replaced by a code that stands nowhere else in it."""
    letter = next((c for c in _LETTERS if not re.search(rf"\b{c}\d", text)), _LETTERS[0])
    shielded, back, originals, position = "", [], [], 0
    for number, item in enumerate(sorted(protected, key=lambda p: p.start), start=1):
        code = f"{letter}{number}"
        shielded += text[position : item.start]
        back.append(Edit(len(shielded), len(shielded) + len(code), item.span.of(text)))
        shielded += code
        originals.append((code, item.span.of(text)))
        position = item.end
    shielded += text[position:]
    return Shielded(shielded, Step("protected-text", tuple(back)), tuple(originals))


def codes_in(text: str, originals: Sequence[tuple[str, str]]) -> tuple[Span, ...]:
    """Where stand-ins stand in `text`, in order."""
    return tuple(sorted(span for code, _ in originals for span in _occurrences(code, text)))


def _occurrences(code: str, text: str) -> list[Span]:
    return [Span(*match.span()) for match in re.finditer(rf"\b{code}\b", text)]
