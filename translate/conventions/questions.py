"""Opening question and exclamation marks: put in for Spanish, taken out for English.

Authority: RAE/ASALE, Ortografía (2010), III 3.4.9: the opening mark is obligatory and stands where
the question begins, which need not be where the sentence begins.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translate.article import Edit
from translate.conventions.position import opens_sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

_MIRROR = {"?": "¿", "!": "¡"}
_OPENING_OF = {")": "(", "]": "[", "”": "“", "»": "«"}
_ENDING = re.compile(r"[?!]+")
# An exclamation mark of a brand's name, and (?) (!) for doubt and irony, ask nothing.
_BRANDS = re.compile(r"\b(?:Yahoo|Jeopardy|Eureka)$")

_ASKING = r"(?:qué|quién(?:es)?|cómo|cuándo|d[óo]nde|adónde|cuál(?:es)?|cuánt[oa]s?|cuán)\b"
_PREPOSITION = r"(?:a|con|de|desde|en|hacia|hasta|para|por|según|sobre|contra|entre|tras)"
_QUESTION = rf"(?:{_PREPOSITION} )?(?:{_ASKING})"
_BEGINS_ASKING = re.compile(rf"(?:y |o |ni )?{_QUESTION}", re.IGNORECASE)
# In the order tried; each pattern's end is where the question begins.
_INTRODUCTIONS = (
    re.compile(rf"(?:pero|mas) (?={_QUESTION})", re.IGNORECASE),
    # Connectors with their comma, as in the Ortografía's «Pero, ¿…?», «Entonces, ¿…?».
    re.compile(
        r"(?:pero|y|entonces|ahora bien|sin embargo|no obstante|en cambio|por (?:lo )?tanto|además"
        r"|es decir|en fin|bueno|bien|por cierto|al final|después de todo|mientras tanto), ",
        re.IGNORECASE,
    ),
    # A condition before a question that has no interrogative word: «Si gana, ¿subirá…?».
    re.compile(r"si [^,]+, (?=[^,]+$)", re.IGNORECASE),
)
_LATER_QUESTION = re.compile(rf"[,;] (?={_QUESTION})", re.IGNORECASE)
_TAG = re.compile(
    r", (?=(?:no|verdad|no es verdad|cierto|no es así|no es cierto|o no|eh)$)", re.IGNORECASE
)


def add_opening_marks(_: str, target: str) -> Iterator[Edit]:
    """Insert ¿ or ¡ where the clause that a closing mark ends begins."""
    starts = _Starts()
    position = 0
    for ending in _ENDING.finditer(target):
        starts.read(target, position, ending.start())
        position = ending.end()
        start = starts.current
        clause = target[start : ending.start()]
        opened = "¿" in clause or "¡" in clause
        # Brackets may end right after: «(quién lo sabe?)» asks, «(?)» does not.
        if clause.strip() and not opened and not _is_no_question(target, ending):
            at = start + _introduction(clause)
            yield Edit(at, at, "".join(_MIRROR[c] for c in reversed(ending[0])))
        starts.restart()


def drop_opening_marks(_: str, target: str) -> Iterator[Edit]:
    """Remove ¿ and ¡; a mark that stands alone is spoken about and stays."""
    for match in re.finditer(r"[¿¡]+[ \u00a0]*(?=[^\s”\"»’'),.;:])", target):
        yield Edit(*match.span(), "")


class _Starts:
    """Where the present sentence began, at each level of brackets and quotation marks."""

    def __init__(self) -> None:
        self._stack: list[tuple[str, int]] = [("", -1)]

    @property
    def current(self) -> int:
        """Offset of the first character of the present sentence."""
        return self._stack[-1][1]

    def restart(self) -> None:
        """A sentence has ended; the next begins with the next word."""
        self._stack[-1] = (self._stack[-1][0], -1)

    def read(self, text: str, start: int, end: int) -> None:
        """Take in ``text[start:end]``."""
        for at in range(start, end):
            char = text[at]
            if char in "([“«" or (char == '"' and _opens(text, at)):
                self._begin(at)
                self._stack.append((char, -1))
            elif len(self._stack) > 1 and _closes(self._stack[-1][0], char):
                self._stack.pop()
            elif _ends_sentence(text, at):
                self.restart()
            elif not (char.isspace() or (self.current < 0 and char in '—–-•*·)]”»,.;"')):
                self._begin(at)
        if self.current < 0:
            self._begin(end)

    def _begin(self, at: int) -> None:
        if self.current < 0:
            self._stack[-1] = (self._stack[-1][0], at)


def _opens(text: str, at: int) -> bool:
    before = text[at - 1 : at] if at else ""
    return not before or before.isspace() or before in "([¿¡—–"


def _closes(opening: str, char: str) -> bool:
    return char == opening == '"' or _OPENING_OF.get(char) == opening


def _ends_sentence(text: str, at: int) -> bool:
    """Whether the character at `at` ends a sentence, or is a colon before a new one."""
    after = text[at + 1 :]
    if text[at] == ":":
        return after.startswith(" ")
    if text[at] not in ".…":
        return False
    follows = re.match(r"[”\"»’')\]]*\s+[^\w]*[^\W\d_a-záéíóúñü]", after)
    return follows is not None and opens_sentence(text, at + follows.end())


def _is_no_question(text: str, ending: re.Match[str]) -> bool:
    before, after = text[: ending.start()], text[ending.end() :]
    if before.endswith(("(", "[")):
        return True
    goes_on = after[:1].isalnum() or bool(re.match(r" [a-záéíóúñü]", after))
    return bool(_BRANDS.search(before)) or (ending[0] == "!" and goes_on) or after[:1].isalnum()


def _introduction(clause: str) -> int:
    """How many characters of `clause` stand before the question itself."""
    clause = clause.rstrip()
    if _BEGINS_ASKING.match(clause):
        return 0
    for pattern in _INTRODUCTIONS:
        found = pattern.match(clause)
        if found:
            return found.end()
    later = _LATER_QUESTION.search(clause)
    if later and re.search(_ASKING, clause[: later.start()], re.IGNORECASE):
        return 0
    later = later or _TAG.search(clause)
    return later.end() if later else 0
