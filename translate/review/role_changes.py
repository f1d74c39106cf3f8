"""Who acts on whom, where a sentence is simple enough to say.

A sentence with exactly two names and a verb between them: the first acts, unless the verb is a
passive with *by* or *por*, or the Spanish *a* stands before the first. Anything else (a
coordination, a comma between, a relative clause) leaves the roles open.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from translate.article import Span
from translate.lexicon.concepts import flat
from translate.lexicon.names import exonyms, is_proper
from translate.lexicon.text import fold, words

if TYPE_CHECKING:
    from translate.article import Language
    from translate.review.pair import Pair

# What may not stand between the two names: then they are no subject and object.
_OPEN = {
    "en": re.compile(
        r"[,;:()—–]|\b(?:and|or|of|in|from|with|than|who|which|that|as|for|near|at|on|between"
        r"|to be|not)\b"
    ),
    "es": re.compile(
        r"[,;:()—–]|\b(?:y|e|o|u|de|del|en|desde|con|que|quien|como|para|cerca|entre|no)\b"
    ),
}
_PASSIVE = {
    "en": re.compile(r"\b(?:is|was|were|are|been|being|be|gets?|got)\b.*\bby\b"),
    "es": re.compile(r"\b(?:es|fue|fueron|son|sido|era|eran|sera|ser|resulto)\b.*\bpor\b"),
}
_OBJECT_BEFORE = re.compile(r"\b(?:a|al)(?: la| el| los| las)?\s$")
# A finite verb has at least so many letters between the names.
_SHORTEST = 3
# Letters by which a name is the same in both languages (Zelensky, Zelenski).
_STEM = 5


class RoleChange(NamedTuple):
    """The source's agent and patient, with both sentences' stretches."""

    agent: str
    patient: str
    source: Span
    target: Span


class _Name(NamedTuple):
    start: int
    end: int
    text: str
    #: The same for the forms of one name in both languages.
    key: str


class _Roles(NamedTuple):
    agent: _Name
    patient: _Name


def role_change(pair: Pair) -> RoleChange | None:
    """The change of roles, or ``None`` when there is none or a text leaves them open."""
    ours = _roles(*pair.sides[0], pair.target)
    theirs = _roles(*pair.sides[1], pair.source)
    if ours is None or theirs is None:
        return None
    if (ours.agent.key, ours.patient.key) != (theirs.patient.key, theirs.agent.key):
        return None
    return RoleChange(ours.agent.text, ours.patient.text, _stretch(ours), _stretch(theirs))


def _roles(text: str, language: Language, other: str) -> _Roles | None:
    names = _names(text, language, other)
    if len(names) != 2:
        return None
    first, second = names
    folded = flat(text)
    between = folded[first.end : second.start]
    # A passive may name places ("was seen in Lima by …"); "by" and "por" name the agent even so.
    passive = _PASSIVE[language].search(between)
    if passive is None and _OPEN[language].search(between):
        return None
    if len(re.sub(r"\W", "", between)) < _SHORTEST:
        return None
    inverted = language == "es" and _OBJECT_BEFORE.search(folded[: first.start])
    return _Roles(second, first) if passive or inverted else _Roles(first, second)


def _names(text: str, language: Language, other: str) -> list[_Name]:
    """The names of a text, a run of capitalised words as one."""
    tokens = words(text)
    known = list(exonyms().find(tokens, language))
    shared = {w.key for w in words(other) if w.capitalised}
    names: list[_Name] = []
    for word in tokens:
        row = next((k for k in known if k.span.start <= word.start < k.span.end), None)
        if row is None and not (
            word.capitalised and (word.key in shared or is_proper(word.text, language))
        ):
            continue
        key = min(fold(form) for form in row.forms) if row else word.key.removesuffix("'s")[:_STEM]
        if names and text[names[-1].end : word.start] == " ":
            start = names.pop().start
            names.append(_Name(start, word.end, text[start : word.end], key))
        else:
            names.append(_Name(word.start, word.end, word.text, key))
    return names


def _stretch(roles: _Roles) -> Span:
    return Span(
        min(roles.agent.start, roles.patient.start), max(roles.agent.end, roles.patient.end)
    )
