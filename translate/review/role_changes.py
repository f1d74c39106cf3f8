"""Who acts on whom, where a sentence is simple enough to say.

Two names or nouns for those who act, neighbours in a sentence with a verb between them: the first
acts, unless the verb is a passive with *by* or *por*, the Spanish *a* stands before the first, or a
pronoun repeats it. Anything else (a coordination, a comma between, a relative clause) leaves the
roles open.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from translate.article import Span
from translate.lexicon.concepts import flat
from translate.review.mentions import mentions

if TYPE_CHECKING:
    from translate.article import Language
    from translate.review.mentions import Mention
    from translate.review.pair import Pair

# What may not stand between the two names: then they are no subject and object.
_OPEN = {
    "en": re.compile(
        r"[,;:()—–]|\b(?:and|or|of|in|from|with|than|who|which|that|as|for|near|at|on|between"
        r"|to be|not|against|is|was|are|were|became|remain\w*)\b"
    ),
    "es": re.compile(
        r"[,;:()—–]|\b(?:y|e|o|u|de|del|en|desde|con|que|quien|como|para|cerca|entre|no|contra"
        r"|es|era|eran|fue|fueron|son|sera|ser|sigue\w*)\b"
    ),
}
_PASSIVE = {
    "en": re.compile(r"\b(?:is|was|were|are|been|being|be|gets?|got)\b.*\bby\b"),
    "es": re.compile(r"\b(?:es|fue|fueron|son|sido|era|eran|sera|ser|resulto)\b.*\bpor\b"),
}
_OBJECT_BEFORE = re.compile(r"\b(?:a|al)(?: la| el| los| las)?\s$")
# A finite verb has at least so many letters between the names.
_SHORTEST = 3
# "El proyecto lo aprobó el Congreso": the pronoun repeats the object before it.
_REPEATED = re.compile(r"\s(?:lo|la|los|las)\s(?!que\b)\w+")


class RoleChange(NamedTuple):
    """The source's agent and patient, with both sentences' stretches."""

    agent: str
    patient: str
    source: Span
    target: Span


class _Roles(NamedTuple):
    agent: Mention
    patient: Mention


def role_change(pair: Pair) -> RoleChange | None:
    """The change of roles, or ``None`` when there is none or a text leaves them open."""
    theirs = {_keys(roles): roles for roles in _all_roles(*pair.sides[1], pair.source)}
    for ours in _all_roles(*pair.sides[0], pair.target):
        turned = theirs.get((ours.patient.key, ours.agent.key))
        if turned is not None and _keys(ours) not in theirs:
            return RoleChange(ours.agent.text, ours.patient.text, _stretch(ours), _stretch(turned))
    return None


def _keys(roles: _Roles) -> tuple[str, str]:
    return roles.agent.key, roles.patient.key


def _all_roles(text: str, language: Language, other: str) -> list[_Roles]:
    """Who acts on whom, for every two neighbours of a text that are no one else's."""
    named = mentions(text, language, other, nouns=True)
    found = (_roles(text, language, *two) for two in pairwise(named))
    # In a long sentence a noun may be in any clause; a name is at home in few.
    return [
        roles
        for roles in found
        if roles is not None
        and roles.agent.key != roles.patient.key
        and (len(named) == 2 or not any(key.startswith("the ") for key in _keys(roles)))
    ]


def _roles(text: str, language: Language, first: Mention, second: Mention) -> _Roles | None:
    folded = flat(text)
    between = folded[first.end : second.start]
    # A passive may name places ("was seen in Lima by …"); "by" and "por" name the agent even so.
    passive = _PASSIVE[language].search(between)
    if passive is None and _OPEN[language].search(between):
        return None
    if len(re.sub(r"\W", "", between)) < _SHORTEST:
        return None
    inverted = language == "es" and (
        _OBJECT_BEFORE.search(folded[: first.start]) or _REPEATED.match(between)
    )
    return _Roles(second, first) if passive or inverted else _Roles(first, second)


def _stretch(roles: _Roles) -> Span:
    return Span(
        min(roles.agent.start, roles.patient.start), max(roles.agent.end, roles.patient.end)
    )
