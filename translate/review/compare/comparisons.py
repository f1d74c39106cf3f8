"""Comparisons told from the other end: more A than B is less B than A, A before B is B after A."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translate.article import Span
from translate.lexicon.concepts import flat
from translate.lexicon.text import words
from translate.review.answers import renders
from translate.review.compare.places import places

if TYPE_CHECKING:
    from translate.article import Language
    from translate.review.pair import Pair

# So many letters after a word that compares stands what joins the other end to it.
_REACH = 70
_JOINT: dict[Language, re.Pattern[str]] = {
    "en": re.compile(r"\bthan\b"),
    "es": re.compile(r"\b(?:que|de l[oa]s?(?: que)?|al? (?:l[oa]s? )?que)\b"),
}
#: Words that compare and need another to join the ends.
_COMPARING: dict[Language, re.Pattern[str]] = {
    "en": re.compile(r"(?:more|less|worse|\w{3,}er)\b"),
    "es": re.compile(r"(?:mas|menos|mayor|menor|mejor|peor|superior|inferior|antes|despues)"),
}
#: Words that join two ends by themselves.
_BETWEEN: dict[Language, re.Pattern[str]] = {
    "en": re.compile(r"(?:after|before|prior to|ahead of|following|behind|above|below)\b"),
    "es": re.compile(r"(?:despues|antes|tras|luego|previo|detras|delante|por (?:encima|debajo))\b"),
}
# Where the other end ends at the latest.
_PAUSE = re.compile(r"[.,;:!?()—–]|$")
# The other end is known by its first words; the shortest say nothing.
_FIRST, _SHORTEST = 6, 4


# What one does to another or is beside it, the other suffers or is on the other side.
_SIDES: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:most|least|few\w*|lead\w*|led|trail\w*|lag\w*|behind|ahead|w[io]n\w*|victor\w*"
        r"|los[est]\w*|beat\w*|defeat\w*|surpass\w*|outnumber\w*|outpac\w*|exceed\w*|major\w*"
        r"|minor\w*|b[uo]\w*ght|buy\w*|s[eo]l[dl]\w*|len[dt]\w*|borrow\w*|g[ia]ve\w*|receiv\w*"
        r"|sen[dt]\w*|vot\w+|stay\w*|absen\w+|present|turn\w*|attend\w*|boycott\w*|skip\w*"
        r"|surviv\w*|die\w*|dead|death\w*|alive|employ\w*|full|empty)\b"
    ),
    "es": re.compile(
        r"\b(?:lider\w*|encabez\w*|aventaj\w*|rezag\w*|atras|zaga|gan\w+|victori\w*|triunf\w*"
        r"|p[ie]+rd\w+|derrot\w*|venc\w+|super\w+|rebas\w+|sobrepas\w+|exced\w+|mayor\w*|minor\w*"
        r"|compr\w+|vend\w+|prest\w+|dar|dio|dieron|entreg\w+|recib\w+|envi\w+|vot\w+|abst\w+"
        r"|ausent\w*|present\w*|asist\w+|particip\w+|boicot\w*|falt\w+|sobreviv\w+|mur\w+|muer\w+"
        r"|fallec\w+|viv\w+|emple\w+|llen\w+|vac[ií]\w+)\b"
    ),
}


def stands_between(words: str, language: Language) -> bool:
    """Whether words say how one thing stands to another, and may say so from the other end."""
    text = flat(words)
    return any(
        pattern[language].search(text) is not None for pattern in (_COMPARING, _BETWEEN, _SIDES)
    )


# What one party does, the other does the reverse of.
_CONVERSE: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:bought|buy\w*|s[eo]l[dl]\w*|len[dt]\w*|borrow\w*|loan\w*|g[iao]v\w+|receiv\w+|got|sen[dt]\w*"
        r"|w[io]n\w*|los[est]\w*|beat\w*|defeat\w*|owe\w*|ahead|behind|before|after|in front"
        r"|lead\w*|trail\w*|lag\w*|above|below|north\w*|south\w*|east\w*|west\w*|import\w*|export\w*)"
    ),
    "es": re.compile(
        r"\b(?:compr\w+|vend\w+|prest\w+|d(?:io|ieron|a|an|ado)|recib\w+|envi\w+|gan\w+|p[ie]+rd\w+|venc\w+"
        r"|derrot\w+|deb\w+|adeud\w+|delante|detras|por delante|por detras|antes|despues|tras"
        r"|aventaj\w+|encima|debajo|(?:de )?ventaja|(?:de )?desventaja|norte|sur|este|oeste"
        r"|import\w+|export\w+)"
    ),
}
_PRONOUN = re.compile(r"\s*(?:of|de)?\s*(?:him|her|them|it|el|ella|ellos|ellas)\b")


# "Le prestaron el dinero sus hermanas": whom it was done to stands first, who did it last.
_TO_WHOM = re.compile(r"(?:^|[.;:] )(?:se )?les? $")


def conversed(pair: Pair, here: Span, there: Span) -> bool:
    """Whether the parties changed places as well: A bought it from B, B sold it to A."""
    texts = [flat(span.of(text)) for (text, _), span in zip(pair.sides, (here, there), strict=True)]
    if not all(
        _CONVERSE[language].match(text)
        for text, (_, language) in zip(texts, pair.sides, strict=True)
    ):
        return False
    dative = any(
        _TO_WHOM.search(flat(text[: span.start]))
        for (text, _), span in zip(pair.sides, (here, there), strict=True)
    )
    behind, ahead = places(*pair.sides).crossed(here, there)
    taken_up = any(
        _PRONOUN.match(flat(text), span.end)
        for (text, _), span in zip(pair.sides, (here, there), strict=True)
    )
    return dative or (behind and ahead) or (taken_up and (behind or ahead))


def inverted(pair: Pair, here: Span, there: Span) -> bool:
    """Whether two words that compare have changed ends with what they compare.

    What follows the joint of one text ("than", "que", or the word itself) then stands before the
    joint of the other.
    """
    joints = [
        _joint(text, language, span)
        for (text, language), span in zip(pair.sides, (here, there), strict=True)
    ]
    if joints[0] is None and joints[1] is None:
        return False
    ours, theirs = (
        span.end if joint is None else joint
        for joint, span in zip(joints, (here, there), strict=True)
    )
    behind = _end(pair, ours) if joints[0] is not None else []
    beyond = _end(pair, theirs, swapped=True) if joints[1] is not None else []
    if behind or beyond:
        return _before(behind, theirs) or _before(beyond, ours)
    return (theirs > there.end and _moved_behind(pair, here, theirs)) or (
        ours > here.end and _moved_behind(pair, there, ours, swapped=True)
    )


def _moved_behind(pair: Pair, word: Span, joint: int, *, swapped: bool = False) -> bool:
    """Whether what stands before `word` stands behind the joint of the other text."""
    text, other = (pair.target, pair.source) if swapped else (pair.source, pair.target)
    begins = max((m.end() for m in _PAUSE.finditer(text, 0, word.start) if m[0]), default=0)
    before = Span(begins, word.start)
    linked = _renderings(pair, before, swapped=swapped)
    stop = _pause(other, joint)
    return any(joint <= start < stop for start in linked)


def _joint(text: str, language: Language, span: Span) -> int | None:
    """Where the other end of a comparison begins."""
    if _BETWEEN[language].match(flat(text), span.start):
        return span.end
    if not _COMPARING[language].match(flat(text), span.start):
        return None
    found = _JOINT[language].search(flat(text), span.end, span.end + _REACH)
    return found.end() if found else None


def _end(pair: Pair, joint: int, *, swapped: bool = False) -> list[int]:
    """Where the other text has the words that stand behind `joint`."""
    text = pair.target if swapped else pair.source
    end = Span(joint, _pause(text, joint))
    return _renderings(pair, end, swapped=swapped)


def _renderings(pair: Pair, span: Span, *, swapped: bool) -> list[int]:
    """Where the words stand that render those of `span`, however far they have moved."""
    (text, language), (other, tongue) = pair.sides[::-1] if swapped else pair.sides
    mine = [w for w in words(text) if span.start <= w.start < span.end and len(w.text) >= _SHORTEST]
    return [
        there.start
        for there in words(other)
        if len(there.text) >= _SHORTEST
        and any(
            renders(here.text, language, there.text) and renders(there.text, tongue, here.text)
            for here in mine[:_FIRST]
        )
    ]


def _pause(text: str, start: int) -> int:
    found = _PAUSE.search(text, start)
    return found.start() if found else len(text)


def _before(linked: list[int], joint: int) -> bool:
    """Whether all the linked words stand before `joint`."""
    return bool(linked) and all(start < joint for start in linked)
