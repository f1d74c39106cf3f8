"""What a denial reaches, where the count of denials tells nothing.

"The court did not say that he was innocent" and "the court said that he was not innocent" deny
once each, and "they have not stopped looking" denies nothing at all. Verbs of opinion ("I don't
think that", "no creo que") pass their denial on to the clause (Nueva gramática 2009, 48.8;
Huddleston and Pullum 2002, 9.5) and are left out.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal, NamedTuple

from translate.article import Span
from translate.lexicon.concepts import flat

if TYPE_CHECKING:
    from collections.abc import Mapping

    from translate.article import Language

#: What is denied: the verb that opens a clause or goes on, or what follows it.
Denied = Literal["verb", "clause", "neither"]


class Reach(NamedTuple):
    """A verb that a denial may stand before or after, and which of the two is denied."""

    span: Span
    denied: Denied


_NOT = r"(?:not|never|\w+n't)"
_NO = r"(?:no|nunca|jamas|tampoco)"
_CLITICS = r"(?:(?:me|te|se|nos|lo|la|le|les|los|las|he|ha|han|hemos|habia|habian|hubo|haya) ){0,3}"
# Verbs that state, show or promise what a clause says.
_STATED: Mapping[Language, re.Pattern[str]] = {
    "en": re.compile(
        rf"\b(?P<verb>{_NOT} (?:\w+ly )?)?(?:sa(?:y|ys|id)|stat(?:e|es|ed)|claim(?:s|ed)?"
        r"|t(?:ell|ells|old)|confirm(?:s|ed)?|promis(?:e|es|ed)|prov(?:e|es|ed)|show(?:s|ed)?"
        r"|announc(?:e|es|ed)|declar(?:e|es|ed)|explain(?:s|ed)?|swor?e|swear|insist(?:s|ed)?"
        r"|rul(?:e|es|ed)|argu(?:e|es|ed)|assur(?:e|es|ed)|kn(?:ow|ows|ew)|learn(?:s|ed)?|f(?:ind"
        r"|inds|ound)|determin(?:e|es|ed)|conclud(?:e|es|ed)"
        r"|establish(?:es|ed)?|suggest(?:s|ed)?|guarantee(?:s|d)?|admit(?:s|ted)?)"
        rf"(?: \w+){{0,2}}? that(?P<clause>(?: \w+){{0,4}}? {_NOT})?(?!\w)"
    ),
    "es": re.compile(
        rf"\b(?P<verb>{_NO} {_CLITICS})?(?:di(?:jo|jeron|ce|cen|cho)|decia|decian|afirm\w+"
        r"|asegur\w+|confirm\w+|declar\w+|prometi\w+|promete\w*|prob(?:o|aron|ado)|prueba\w*"
        r"|demostr\w+|demuestr\w+|anunci\w+|explic\w+|jur(?:o|aron|a|an|ado)|insist\w+"
        r"|determin(?:o|aron|a|ado)|conclu(?:yo|yeron|ye|ido)|establec\w+|garantiz\w+|sugir\w+"
        r"|sugier\w+"
        r"|admit(?:e|io|ieron|ido)|sostuv\w+|sostien\w+|fall(?:o|ado)|sab(?:e|en|ia|ian)|sup(?:o"
        r"|ieron)|señal\w+)"
        rf"(?: \w+){{0,3}}? que(?P<clause>(?: \w+){{0,4}}? {_NO})?(?!\w)"
    ),
}
# Verbs of stopping: denied, they say that something goes on.
_STOPPED: Mapping[Language, re.Pattern[str]] = {
    "en": re.compile(
        rf"\b(?P<verb>{_NOT} (?:\w+ )?)?(?:(?:stop(?:s|ped)?|quits?|ceas(?:e|es|ed)) \w+ing"
        r"|ceas(?:e|es|ed) to)(?!\w)"
    ),
    "es": re.compile(
        rf"\b(?P<verb>{_NO} {_CLITICS})?(?:dej\w+|par(?:o|aron|a|an|ar|aba|aban|ado)|ces\w+)"
        r" de \w+[aei]r(?:se|lo|la|los|las|le|les)?(?!\w)"
    ),
}

# "Rule out" and its like: denied, they leave a thing open.
_RULED_OUT: Mapping[Language, re.Pattern[str]] = {
    "en": re.compile(
        rf"\b(?P<verb>(?:{_NOT}|cannot|without) (?:\w+ ){{0,2}})?(?:rul(?:e|es|ed|ing)"
        r" (?:(?!out)\w+ ){0,3}out|exclud(?:e|es|ed|ing))(?!\w)"
    ),
    "es": re.compile(
        rf"\b(?P<verb>(?:{_NO}|sin) {_CLITICS}(?:(?:p[ou]d\w+|pued\w+|quis\w+"
        r"|quer\w+|quier\w+|logr\w+|consig\w+|es posible|cabe|debe\w*|esta\w*|qued\w+|fue\w*"
        r"|se puede\w*) )?)?descart\w+(?!\w)"
    ),
}


def stated(text: str, language: Language) -> list[Reach]:
    """Verbs of saying that open a clause, in their order: "did not say that", "dijo que no"."""
    return _reaches(_STATED[language], text)


def stopped(text: str, language: Language) -> list[Reach]:
    """Verbs of stopping, in their order; what "not stop" denies is the verb."""
    return _reaches(_STOPPED[language], text)


# What goes on: the verb behind it.
_GOES_ON: Mapping[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:k(?:ept|eeps?)(?: on)?|continu(?:e|es|ed)(?: to)?|(?:went|goes|carried) on|still)"
        r" (?P<verb>\w{3,})"
    ),
    "es": re.compile(
        r"\b(?:sigu(?:e|en|io|ieron|en)|segui\w+|continu\w+|mantien\w+|mantuv\w+)"
        r" (?P<verb>\w+ndo)(?!\w)"
    ),
}


def goes_on(text: str, language: Language) -> list[str]:
    """The verbs that go on in `text`: "kept transmitting", "sigue cobrando"."""
    return [match["verb"] for match in _GOES_ON[language].finditer(flat(text))]


def ruled_out(text: str, language: Language) -> list[Reach]:
    """Verbs that rule something out, in their order; what "not rule out" denies is the verb."""
    return _reaches(_RULED_OUT[language], text)


def _reaches(pattern: re.Pattern[str], text: str) -> list[Reach]:
    found = []
    for match in pattern.finditer(flat(text)):
        parts = match.groupdict()
        denied: Denied = "verb" if parts["verb"] else "neither"
        if parts.get("clause"):
            denied = "neither" if parts["verb"] else "clause"
        found.append(Reach(Span(*match.span()), denied))
    return found


# A condition that holds unless something happens, and one that holds if it does.
_UNLESS: Mapping[Language, re.Pattern[str]] = {
    "en": re.compile(r"\b(?:unless|barring|short of|failing which|except (?:if|when))(?!\w)"),
    "es": re.compile(
        r"\b(?:a menos (?:de )?que|salvo (?:que|si|en caso)|a no ser que|excepto (?:que|si|cuando)"
        r"|a reserva de que)(?!\w)"
    ),
}
_IF: Mapping[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:if|provided|providing|as long as|so long as|in case|in the event|should|once|when)"
        r"(?!\w)"
    ),
    "es": re.compile(
        r"\b(?:si|en (?:el )?caso de(?: que)?|siempre (?:que|y cuando)|con tal de que"
        r"|a condicion de que|una vez que|cuando|de (?=\w+[aei]r\b))(?!\w)"
    ),
}


class Condition(NamedTuple):
    """Where a text sets a condition, from either side."""

    unless: Span | None
    met: Span | None


def condition(text: str, language: Language) -> Condition:
    """Find "unless", and "if" and the like."""
    plain = flat(text)
    found = (pattern[language].search(plain) for pattern in (_UNLESS, _IF))
    return Condition(*(Span(*match.span()) if match else None for match in found))
