"""Where one text speaks of the speaker or writer, and the other of somebody else.

A quotation may become reported speech, and then "my" becomes "her" as it should. So the texts are
compared stretch by stretch, what is quoted with what is quoted, and not at all where only one of
them quotes.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from translate.article import Span
from translate.lexicon.grammatical_persons import (
    ANYBODY,
    BY_NOBODY,
    MAYBE_I,
    ONE,
    OTHERS,
    SEVERAL,
    YOURS,
)
from translate.lexicon.kin import CLOSE, DOUBTFUL, INVERSE, LOOSE, RELATIONS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from translate.article import Language
    from translate.lexicon.grammatical_persons import Case
    from translate.review.pair import Pair

_QUOTED = re.compile(r"“[^”]*”?|«[^»]*»?|\"[^\"]*\"?|(?:^|(?<=\n))\s*[—–].*", re.DOTALL)

# So little stands between an owner and whom they own: "my late elder".
_LITTLE = re.compile(r" (?:[\w-]+ ){0,2}")
# A name or a word of a title before a numeral: "Carlos I", "World War I".
_NAMED = re.compile(r"(?<=[a-z,] )[A-ZÁÉÍÓÚ]\w+ $")
# After these a word in "-é" is a noun.
_NOMINAL = re.compile(
    r"\b(?:en|el|de|del|la|un|una|al|los|las|su|sus|con|por|para|mi|este|ese) (?:\w+ )?$"
)
# Words that are not quoted, though somebody says them: "Creemos que sí, dijo la viceministra."
_REPORTED = re.compile(
    r", (?:\w+ó|dice|\w+ía) (?:el|la|los|las|un|una|[A-ZÁÉÍÓÚ]\w+)\b"
    r"|, (?:(?:[Ss]he|[Hh]e|[Tt]hey|the [\w ]{3,25}|[A-Z]\w+) )?(?:sa(?:id|ys)|told|add(?:ed|s)"
    r"|admit(?:s|ted)|explain(?:s|ed)|recall(?:s|ed)|complain(?:s|ed)|conced(?:es|ed)|warn(?:s|ed)"
    r"|insist(?:s|ed)|argu(?:es|ed)|claim(?:s|ed)|remark(?:s|ed)|remember(?:s|ed))\b"
)
# One text may quote so much more than the other.
_LONGER = 1.5
# Of stretches as long as this the other is no rendering of all.
_MUCH_LONGER = 1.3
# What may stand for an owner: genitives, "whose", "of them".
_OWNERS = {
    "en": re.compile(r"['’]s\b|s['’](?= )|\b(?:whose|yours?|of (?:them|him|her|it)|its)\b"),
    "es": re.compile(r"\b(?:cuy[oa]s?|de (?:él|ell[oa]s?|este|esta|quien(?:es)?))\b"),
}

# What stands before a subject that opens a stretch.
_NOTHING = re.compile(r"[^\w]*(?:[Nn]o |[Nn]unca |[Yy]a |[Nn]unca )?")
_THEY_DID = {
    "en": re.compile(r"[^\w]*((?:They|they)\b)"),
    "es": re.compile(r"[^\w]*(?:[Nn]o |[Nn]unca |[Yy]a )?(\w+(?:aron|ieron|aban|ían))\b"),
}
_SOMEBODY_DID = {
    "en": re.compile(r"[^\w]*((?:He|She|he|she)\b)"),
    "es": re.compile(r"[^\w]*(?:[Nn]o |[Nn]unca |[Yy]a )?(\w+ó)\b"),
}


class PersonChange(NamedTuple):
    """The words that tell another person in each text, if it has any."""

    source: Span | None
    target: Span | None


#: The words of the text that lost a person, if it has any, and those of the one that took it in.
Words = tuple[Span | None, Span]


class _Side(NamedTuple):
    """A text of which one kind of stretch is left, what is quoted or what is not."""

    text: str
    language: Language
    inside: bool = False

    def told(self, table: Mapping[Language, re.Pattern[str]]) -> list[Span]:
        """Where the stretch has a word of a table."""
        return list(_told(self.text, table[self.language]))


# The rules ask for the same words, each for its own reason.
@lru_cache(maxsize=2048)
def _told(text: str, words: re.Pattern[str]) -> tuple[Span, ...]:
    spans = (Span(*match.span()) for match in words.finditer(text))
    return tuple(span for span in spans if not _is_no_person(text, span))


def person_changes(pair: Pair) -> Iterator[PersonChange]:
    """Yield the first word of a person that became another, once for a pair at most."""
    ours, theirs = (_Side(*side) for side in pair.sides)
    for here, there in _stretches(ours, theirs):
        for rule in (
            _whose_kin,
            _other_kin,
            _kin_come,
            _owned,
            _nobody_left,
            _all_gone,
            _doer_come,
            _opening,
            _number,
        ):
            for lost, come, back in ((here, there, False), (there, here, True)):
                found = rule(lost, come)
                if found is not None:
                    first, second = found
                    yield PersonChange(second, first) if back else PersonChange(first, second)
                    return


def _is_no_person(text: str, span: Span) -> bool:
    """Whether an "I" counts kings ("Carlos I"), or an "-é" is a noun's ("el candomblé")."""
    word = span.of(text)
    if word == "I":
        return _NAMED.search(text, 0, span.start) is not None
    return word.endswith("é") and _NOMINAL.search(text, 0, span.start) is not None


def _stretches(ours: _Side, theirs: _Side) -> Iterator[tuple[_Side, _Side]]:
    """What is quoted and what is not, of texts that both quote or both do not."""
    quoted = [[Span(*m.span()) for m in _QUOTED.finditer(side.text)] for side in (ours, theirs)]
    if not any(quoted):
        if not any(_REPORTED.search(side.text) for side in (ours, theirs)):
            yield ours, theirs
    elif all(quoted) and _as_long(*quoted):
        for inside in (True, False):
            yield (
                _Side(_left(ours.text, quoted[0], inside=inside), ours.language, inside),
                _Side(_left(theirs.text, quoted[1], inside=inside), theirs.language, inside),
            )


def _as_long(ours: list[Span], theirs: list[Span]) -> bool:
    """Whether both texts quote about as much."""
    shorter, longer = sorted(sum(q.end - q.start for q in side) for side in (ours, theirs))
    return shorter * _LONGER >= longer


def _left(text: str, quoted: list[Span], *, inside: bool) -> str:
    """`text` with blanks for what is outside of the quotations, or inside."""
    return "".join(
        c if any(q.start <= n < q.end for q in quoted) == inside else "\n"
        for n, c in enumerate(text)
    )


def _whose_kin(lost: _Side, come: _Side) -> Words | None:
    """One's own mother, who is somebody else's in the other text."""
    for relation in RELATIONS:
        first, second = (side.told(relation.words) for side in (lost, come))
        if len(first) == len(second) == 1:
            mine = _before(lost, _own(lost), first[0])
            hers = _before(come, come.told(OTHERS.owner) + come.told(YOURS), second[0])
            if mine and hers:
                return mine, hers
    return None


def _before(side: _Side, owners: list[Span], noun: Span) -> Span | None:
    near = [
        span
        for span in owners
        if span.end <= noun.start and _LITTLE.fullmatch(side.text[span.end : noun.start])
    ]
    return near[-1] if near else None


def _owned(lost: _Side, come: _Side) -> Words | None:
    """More that is one's own in one text, and more that is somebody else's in the other."""
    own, other = _own(lost), come.told(OTHERS.owner)
    if len(own) > len(_own(come)):
        may_answer = len(lost.told(OTHERS.owner)) + len(_OWNERS[lost.language].findall(lost.text))
        if len(other) > may_answer:
            return own[0], other[0]
    return None


def _own(side: _Side) -> list[Span]:
    return side.told(ONE.owner) + side.told(SEVERAL.owner)


def _first(side: _Side) -> list[Span]:
    return [span for case in (*ONE, *SEVERAL) for span in side.told(case)]


def _nobody_left(lost: _Side, come: _Side) -> Words | None:
    """One who speaks of themself, where others stand in that role and nobody speaks so."""
    if _first(come) or come.told(ANYBODY):
        return None
    if lost.language == "en" and MAYBE_I.search(come.text) and not _any(lost, SEVERAL):
        return None
    first = _first(lost)
    for n, others in enumerate(OTHERS):
        third = come.told(others)
        alike = lost.told(ONE[n]) + lost.told(SEVERAL[n])
        # "He" has no other role: where it comes, somebody acts who did not.
        if n == 0:
            alike = first
        if alike and len(third) > len(lost.told(others)):
            return alike[0], third[0]
    return None


def _any(side: _Side, person: Case) -> bool:
    return any(side.told(case) for case in person)


def _all_gone(lost: _Side, come: _Side) -> Words | None:
    """Several who speak of themselves, none of whom are left, with others in their role."""
    gone = [span for case in SEVERAL for span in lost.told(case)]
    if not gone or _any(come, SEVERAL) or come.told(ANYBODY):
        return None
    if _count(come, ONE) > _count(lost, ONE):
        return None
    third = come.told(OTHERS.subject)
    if (
        come.language == "en"
        and lost.told(SEVERAL.subject)
        and len(third) > len(lost.told(OTHERS.subject))
    ):
        return gone[0], third[0]
    return None


def _count(side: _Side, person: Case) -> int:
    return sum(len(side.told(case)) for case in person)


def _doer_come(lost: _Side, come: _Side) -> Words | None:
    """We who do something in English, where nobody who speaks does anything in Spanish."""
    if come.language != "en" or _first(lost) or lost.told(ANYBODY) or BY_NOBODY.search(lost.text):
        return None
    if not lost.text.strip():
        return None
    doer = come.told(SEVERAL.subject)
    sizes = sorted(len("".join(side.text.split())) for side in (lost, come))
    if not come.inside or sizes[0] * _MUCH_LONGER < sizes[1]:
        return None
    return (None, doer[0]) if doer else None


def _kin_come(lost: _Side, come: _Side) -> Words | None:
    """A brother nobody speaks of in the other text, nor of anybody's family at all."""
    if LOOSE[lost.language].search(lost.text):
        return None
    counted = [(r.name, lost.told(r.words), come.told(r.words)) for r in RELATIONS]
    more = [row for row in counted if len(row[1]) < len(row[2])]
    less = [row for row in counted if len(row[1]) > len(row[2])]
    if len(more) == 1 and not less and more[0][0] in CLOSE and not more[0][1]:
        kin = more[0][2][0]
        if not DOUBTFUL.fullmatch(kin.of(come.text)):
            return None, kin
    return None


def _opening(lost: _Side, come: _Side) -> Words | None:
    """A stretch that opens with what we did, and in the other text with what they did."""
    for person, others in ((SEVERAL, _THEY_DID), (ONE, _SOMEBODY_DID)):
        subject, verb = lost.told(person.subject), others[come.language].match(come.text)
        if subject and verb and not come.told(person.subject):
            before = lost.text[: subject[0].start]
            if _NOTHING.fullmatch(before):
                return subject[0], Span(*verb.span(1))
    return None


def _other_kin(lost: _Side, come: _Side) -> Words | None:
    """A mother who is a grandmother in the other text, with all other kin the same."""
    counted = [(r.name, lost.told(r.words), come.told(r.words)) for r in RELATIONS]
    less = [row for row in counted if len(row[1]) > len(row[2])]
    more = [row for row in counted if len(row[1]) < len(row[2])]
    if len(less) == len(more) == 1 and frozenset((less[0][0], more[0][0])) not in INVERSE:
        _, these, few = less[0]
        _, none, those = more[0]
        if len(these) == len(those) == 1 and not few and not none:
            return these[0], those[0]
    return None


def _number(lost: _Side, come: _Side) -> Words | None:
    """One who speaks for themself alone, where the other text has several."""
    one = [span for case in ONE for span in lost.told(case)]
    several = [span for case in SEVERAL for span in come.told(case)]
    if one and several and not _any(lost, SEVERAL) and not _any(come, ONE):
        return one[0], several[0]
    return None
