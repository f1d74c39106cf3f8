"""A speaker put in another's place, found by what each of them is.

A speaker is lost where no word of the other text may stand for the noun that says what he is, and
has come where no word of the source may. One of each is an exchange. In a text that is worded
closely after the other, one alone is enough; and so are two who say the same thing.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from translate.article import other_language
from translate.lexicon.attribution import sayings
from translate.lexicon.concepts import flat
from translate.review.answers import renders
from translate.review.compare.closeness import closely_worded, content_words
from translate.review.compare.named_speakers import named_speakers
from translate.review.compare.same_speakers import same_speaker, speaker_answered

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translate.article import Language, Span
    from translate.review.compare.named_speakers import Speaker
    from translate.review.pair import Pair

    Side = tuple[str, Language]

# What names a speaker without a verb.
_BY = {"according to": "by", "segun": "by", "de acuerdo con": "by"}


def changed_speakers(pair: Pair) -> tuple[Span | None, Span | None] | None:
    """A speaker of the source and who speaks instead in the translation, where that is known."""
    here, there = pair.sides
    ours, theirs = named_speakers(*here), named_speakers(*there)
    lost, come = _missing(ours, here, there), _missing(theirs, there, here)
    if lost and come:
        return lost[0].span, come[0].span
    firm = [s for s in (*lost, *come) if s.plain and not s.wide]
    if firm and closely_worded(pair):
        return (firm[0].span, None) if firm[0] in lost else (None, firm[0].span)
    for mine, other in _alike(ours, theirs, here, there):
        if _differ(mine, other, here[1]) and closely_worded(pair):
            return mine.span, other.span
    return None


def _missing(speakers: Sequence[Speaker], side: Side, other: Side) -> list[Speaker]:
    """The speakers of one text for whom nothing in the other may stand."""
    there = content_words(*other)
    language = side[1]
    return [
        speaker
        for speaker in speakers
        if not any(same_speaker(noun, o, language) for noun in speaker.heads for o in there)
        and not any(name.key == o.key for name in speaker.names for o in there)
        and not any(speaker_answered(noun, language, other[0]) for noun in speaker.heads)
    ]


def _alike(
    ours: Sequence[Speaker], theirs: Sequence[Speaker], here: Side, there: Side
) -> list[tuple[Speaker, Speaker]]:
    """Firm speakers who say something by words that render each other and no third."""
    clear = [sayings(*side).clear for side in (here, there)]
    alone = all(len(spans) == 1 for spans in clear)
    found = [
        (mine, other)
        for mine in ours
        for other in theirs
        if _says_the_same(mine.saying.of(here[0]), here[1], other.saying.of(there[0]))
        or (alone and mine.saying == clear[0][0] and other.saying == clear[1][0])
    ]
    partners = Counter(id(speaker) for both in found for speaker in both)
    return [
        (mine, other)
        for mine, other in found
        if mine.plain and other.plain and partners[id(mine)] == partners[id(other)] == 1
    ]


def _says_the_same(saying: str, language: Language, other: str) -> bool:
    one, two = _BY.get(flat(saying)), _BY.get(flat(other))
    if one or two:
        return one == two
    return renders(_last(saying), language, _last(other))


def _last(phrase: str) -> str:
    return phrase.rsplit(maxsplit=1)[-1]


def _differ(mine: Speaker, other: Speaker, language: Language) -> bool:
    """Whether no word of one phrase may stand for one of the other."""
    across = other_language(language)
    return (
        not any(same_speaker(a, b, language) for a in mine.words for b in other.words)
        and not any(speaker_answered(a, language, other.name) for a in mine.nouns)
        and not any(speaker_answered(b, across, mine.name) for b in other.nouns)
    )
