"""Who protected whom, where a relative clause has a pronoun for one of the two.

"The informant he had protected" and "el informante que lo había protegido" have the same noun and
the same verb: in the one the noun is acted on, in the other it acts.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from translate.article import Span
from translate.lexicon.concepts import flat
from translate.lexicon.participants import is_somebody
from translate.review.answers import renders
from translate.review.compare.acts import RoleChange

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translate.article import Language
    from translate.review.pair import Pair

_HELPERS_EN = r"(?:(?:has|have|had|was|were|is|are|would|will|once|never|later|also|\w+ly) )*"
_HELPERS_ES = r"(?:(?:ha|han|habia|habian|hubiera|no|ya|nunca|siempre) )*"
_SUBJECTS = r"(?:he|she|they)"
_OBJECTS = r"(?:him|her|them)"
#: The noun acts, and a pronoun is acted on.
_ACTING: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        rf"\b(?P<noun>\w+),? (?:who|that) {_HELPERS_EN}(?P<verb>\w+) {_OBJECTS}(?= (?!\w+s?\b)"
        rf"|[.,;]"
        r"|$| (?:for|in|on|at|to|from|with|by|since|during|when|after|before|and|as|until)\b)"
    ),
    "es": re.compile(
        rf"\b(?P<noun>\w+),? que (?:no )?(?:lo|la|los|las|le|les) {_HELPERS_ES}(?P<verb>\w+)"
    ),
}
#: The noun is acted on by a pronoun, or in Spanish by somebody who needs none.
_ACTED_ON: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        rf"\b(?P<noun>(?!(?:that|which|what|as|when|where|how|than|and|but|if|because)\b)\w+)"
        rf"(?:,? (?:whom|who|that))? {_SUBJECTS} {_HELPERS_EN}(?P<verb>\w+)"
    ),
    "es": re.compile(
        r"\b(?P<noun>\w+),? (?:al|a la|a los|a las|a) (?:que|cual|cuales|quien(?:es)?)"
        rf" (?:(?:el|ella|ellos|ellas) )?(?:(?:lo|la|los|las|le|les) )?{_HELPERS_ES}(?P<verb>\w+)"
    ),
}


class Relative(NamedTuple):
    """A noun, the verb of its relative clause, and whether the noun acts."""

    noun: Span
    verb: Span
    acts: bool


def _relatives(text: str, language: Language) -> Iterator[Relative]:
    """Read the relative clauses of `text` in which a pronoun stands for the other of the two."""
    plain = flat(text)
    for acts, patterns in ((True, _ACTING), (False, _ACTED_ON)):
        for match in patterns[language].finditer(plain):
            yield Relative(Span(*match.span("noun")), Span(*match.span("verb")), acts)


def turned_relative(pair: Pair) -> RoleChange | None:
    """Somebody who protects here, in a relative clause, and is protected there."""
    language, across = pair.source_language, pair.target_language
    theirs = list(_relatives(pair.target, across))
    for one in _relatives(pair.source, language):
        verb = one.verb.of(pair.source)
        same = [
            other
            for other in theirs
            if renders(one.noun.of(pair.source), language, other.noun.of(pair.target))
            and is_somebody(flat(other.noun.of(pair.target)), across)
            and renders(verb, language, other.verb.of(pair.target))
        ]
        if len(same) == 1 and same[0].acts != one.acts:
            other = same[0]
            spans = Span(one.noun.start, one.verb.end), Span(other.noun.start, other.verb.end)
            return RoleChange(one.noun.of(pair.source), verb, *spans)
    return None
