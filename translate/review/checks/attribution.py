"""Who says so."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, ClassVar

from translate.article import Span
from translate.lexicon.attribution import by_document, sayings, together
from translate.lexicon.callings import calling
from translate.lexicon.claims import ALLEGING, CLAIMING, CONFIRMING, PROVING
from translate.lexicon.clear_sayings import CLEAR
from translate.lexicon.concepts import flat
from translate.lexicon.text import fold, words
from translate.review.answers import renders, renders_surely
from translate.review.checks.base import Check
from translate.review.compare.closeness import content_words
from translate.review.compare.same_speakers import same_speakers
from translate.review.compare.same_words import same_word
from translate.review.compare.speaker_nouns import about_another, other_speakers
from translate.review.compare.speakers_changed import changed_speakers
from translate.review.compare.voices import hearers, voices
from translate.review.compare.voices_swapped import crossed_voices

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from translate.article import Finding, Language, Severity
    from translate.lexicon.text import Word
    from translate.review.compare.voices import Voice
    from translate.review.pair import Pair

    Side = tuple[str, Language]


class AttributionCheck(Check):
    """A statement loses its attribution to somebody, or gains one.

    Each clear attribution ("said", "according to", "zanjó la canciller", "what the union calls")
    needs an answer of its own, and other verbs of saying take answers, too; a word that renders
    something else answers nothing. Quotation marks and colons attribute where only one text has
    them. It also asks who speaks, and to whom: another speaker, a document, village rumour, a
    relative of the speaker, or two that changed places. A speaker whom no word of the other text
    may stand for is enough where it is worded closely. "Claims" that became "proves" is found as
    well, whoever speaks. A decision reported with *según* is no opinion.

    Example:
        "The minister said the base is safe" rendered as "La base es segura".

    False alarms:
        Attribution that goes over to the neighbouring sentence; a denial for "said that no …".

    Silence:
        ``--ignore attribution``, or dismiss the finding.
    """

    id: ClassVar[str] = "attribution"
    name: ClassVar[str] = "Attribution"
    category: ClassVar[str] = "Accuracy/Mistranslation"
    severity: ClassVar[Severity] = "major"
    trusts_wording: ClassVar[bool] = True

    def find(self, pair: Pair) -> Iterator[Finding]:
        """Yield at most one finding: an attribution lost, or one gained."""
        here, there = pair.sides
        if said := _unanswered(here, there):
            yield self.finding(
                pair,
                f"“{said.of(pair.source)}” is lost: the translation states it in its own voice.",
                source=said,
            )
        elif told := _unanswered(there, here):
            yield self.finding(
                pair,
                f"“{told.of(pair.target)}” attributes what the source states itself.",
                target=told,
            )
        elif proof := _proved(here, there):
            text = proof.of(pair.target)
            message = f"“{text}” proves what somebody only claims in the source."
            yield self.finding(pair, message, target=proof)
        elif proof := _proved(there, here):
            text = proof.of(pair.source)
            message = f"“{text}” proves what somebody only claims in the translation."
            yield self.finding(pair, message, source=proof)
        else:
            yield from self._exchanged(pair)

    def _exchanged(self, pair: Pair) -> Iterator[Finding]:
        """Yield one finding if a text gives the words to somebody the other never names."""
        here, there = pair.sides
        for read, deed in ((voices, "speaks"), (hearers, "is told")):
            lost = next((v for v in read(*here) if not v.speaker.answered(*there)), None)
            come = next((v for v in read(*there) if not v.speaker.answered(*here)), None)
            if not (lost and come) and read is voices:
                lost, come = _swapped(here, there) or (None, None)
            if lost and come and not _one(lost, come, pair):
                yield self.finding(
                    pair,
                    f"“{lost.span.of(pair.source)}” {deed} in the source,"
                    f" “{come.span.of(pair.target)}” in the translation.",
                    source=lost.span,
                    target=come.span,
                    severity=self.severity if _known(lost, come, pair) else "minor",
                )
                return
        spoken = (
            crossed_voices(pair)
            or other_speakers(pair)
            or about_another(pair)
            or changed_speakers(pair)
        )
        if spoken:
            source, target = spoken
            mine = f"“{source.of(pair.source)}”" if source else "Somebody else"
            other = f"“{target.of(pair.target)}”" if target else "somebody else"
            yield self.finding(
                pair,
                f"{mine} speaks in the source, {other} in the translation.",
                source=source,
                target=target,
                # Who is named in one text alone may go by a word of the other that no table has.
                severity=self.severity if source and target else "minor",
            )


# A shorter word at the head of several says nothing by itself: "ante el tribunal".
_WEIGHTY = 5
_CLOSING = (",", "”", "»", '"')
# A second speaker whose verb is left out: "el ministro lo atribuyó a X; los ingenieros, a Y".
_GAP = re.compile(r", (?:al?|to|por|on|del?|que|that)\b")


def _known(mine: Voice, other: Voice, pair: Pair) -> bool:
    """Whether of both speakers something is known: a name, or a noun for what they are."""
    spans = mine.span, other.span
    return all(
        any(
            calling(fold(word.text), language)
            or (word.text[0].isupper() and span.start + word.start)
            for word in words(span.of(text))
        )
        for span, (text, language) in zip(spans, pair.sides, strict=True)
    )


def _one(mine: Voice, other: Voice, pair: Pair) -> bool:
    """Whether the nouns for two speakers may name the same one: "warden", "director"."""
    (text, language), (across, _) = pair.sides
    return same_speakers(mine.span.of(text), other.span.of(across), language)


_CLAUSE = re.compile(r"[.,;:]")
# What else may stand before the source of a statement, or before what something goes by.
_MEANS = re.compile(
    r"\b(?:by|under|per|on|based on|following|bajo|por|mediante|conforme al?|en funcion del?)"
    r"(?: [\w'’-]+){0,4} $"
)


def _proved(claimed: Side, proved: Side) -> Span | None:
    """The word of proof of one text, where the other only claims and neither does both."""
    for claim, proof in ((CLAIMING, PROVING), (ALLEGING, CONFIRMING)):
        claims = claim.find(*claimed) and not proof.answered(*claimed)
        shown = proof.find(*proved)
        if claims and shown and not claim.answered(*proved):
            return shown
    return None


def _swapped(here: Side, there: Side) -> tuple[Voice, Voice] | None:
    """Two voices of one verb whose speakers differ, where each text names both of them."""
    language = here[1]
    for ours in voices(*here):
        verb = _last(ours.saying, here)
        same = [v for v in voices(*there) if renders(verb, language, _last(v.saying, there))]
        if len(same) != 1 or same[0].speaker is ours.speaker:
            continue
        theirs = same[0]
        alike = [
            v
            for v in voices(*here)
            if renders(_last(v.saying, here), language, _last(theirs.saying, there))
        ]
        named = (ours.speaker.find(*there), theirs.speaker.find(*here))
        gapped = any(
            span is not None and _GAP.match(side[0], span.end)
            for span, side in zip(named, (there, here), strict=True)
        )
        same_one = gapped or _same_speaker(ours, theirs, here, there)
        if len(alike) == 1 and all(named) and not same_one:
            return ours, theirs
    return None


def _same_speaker(ours: Voice, theirs: Voice, here: Side, there: Side) -> bool:
    """Whether the word for one speaker may stand for the other."""
    return theirs.speaker.answered(ours.span.of(here[0]), here[1]) or ours.speaker.answered(
        theirs.span.of(there[0]), there[1]
    )


def _unanswered(here: Side, there: Side) -> Span | None:
    """The words of saying of one text that are left when those of the other have answered."""
    more, less = sayings(*here), sayings(*there)
    again = _said_again(here, there)
    left = [
        span
        for span in more.clear
        if span not in again
        and not _by_paper(span, here, there)
        and not _rendered(span, here, there)
    ]
    if not left or len(more.clear) <= len(less.clear):
        return None
    things = min(len(less.things) - len(more.things), _things_apart(there, here))
    answers = less.answers + max(0, things) - _spoken_for(there, here)
    own_quotes = less.quotes > more.quotes
    if own_quotes or (less.quotes and answers):
        return None
    return left[0] if len(more.clear) + more.verbal > answers else None


def _said_again(here: Side, there: Side) -> set[Span]:
    """Words of saying of which a word of saying of the other text renders these and no others."""
    clear, less = sayings(*here).clear, sayings(*there)
    verbs = {_last(other, there) for other in (*less.clear, *less.verbs, *less.loose)}
    said = [(span, _last(span, here)) for span in clear]
    answered = ([s for s, word in said if renders(word, here[1], verb)] for verb in verbs)
    return {spans[0] for spans in answered if len(spans) == 1}


def _last(said: Span, side: Side) -> str:
    return said.of(side[0]).split()[-1]


def _by_paper(said: Span, here: Side, there: Side) -> bool:
    """Whether clear words name a source that may be a document which the other text names."""
    text, language = here
    if not by_document(said.of(text)):
        return False
    clause = _CLAUSE.search(text, said.end)
    named = Span(said.start, clause.start() if clause else len(text))
    mine = {word.text for word in _outside((named,), text)}
    return any(
        not any(renders_surely(word, language, _last(paper, there)) for word in mine)
        for paper in sayings(*there).documents
    )


def _rendered(said: Span, here: Side, there: Side) -> bool:
    """Whether clear words stand in the other text as what is no word of saying there.

    "Held that" may be *sostuvo*, and *contaba* "counted"; "under a draft" is *según un borrador*.
    """
    text, language = here
    others = _said_apart(there)
    if by_document(said.of(text)):
        return _by_the_same(said, here, others, there)
    verb = _last(said, here)
    told = {w.text for w in others if renders_surely(verb, language, w.text)}
    mine = {w.text for w in _outside((said,), text)} if told else set()
    return any(not any(renders_surely(word, language, other) for word in mine) for other in told)


@lru_cache(maxsize=16)
def _said_apart(side: Side) -> tuple[Word, ...]:
    """The words of a text that belong to no words of saying."""
    telling = sayings(*side)
    return tuple(_outside((*telling.clear, *telling.verbs), side[0]))


def _outside(spans: Sequence[Span], text: str) -> list[Word]:
    """The words of `text` that begin in none of the spans."""
    covered = {place for span in spans for place in range(*span)}
    return [word for word in words(text) if word.start not in covered]


def _by_the_same(said: Span, here: Side, others: Sequence[Word], there: Side) -> bool:
    """Whether the other text has the source of a statement behind a "by" or "under"."""
    source = next((w for w in content_words(*here) if w.start >= said.end), None)
    return source is not None and any(
        same_word(source, other, here[1]) and _MEANS.search(flat(there[0][: other.start]))
        for other in others
    )


def _things_apart(here: Side, there: Side) -> int:
    """How many things said or found of `here` render no word of `there` but clear ones."""
    text, language = here
    others = {word.text for word in _outside(sayings(*there).clear, there[0])}
    things = (span.of(text).split()[0] for span in sayings(*here).things)
    return sum(not any(renders(word, language, other) for other in others) for word in things)


def _spoken_for(here: Side, there: Side) -> int:
    """How many loose words of `here` render words of `there` that say nothing."""
    text, language = here
    said = sayings(*there)
    beside = [s for s in said.loose if any(together(there[0], s, c) for c in said.clear)]
    telling = (*said.clear, *said.verbs, *beside)
    every = CLEAR.every(*there)
    unclear = set(_outside(every, there[0]))
    clear = {word.text for word in words(there[0]) if word not in unclear}
    silent = {word.text for word in _outside((*every, *telling), there[0])}
    answering = sayings(*here)
    # Beside a quotation a verb of saying says so, whatever else it renders.
    quoting = [s for s in answering.verbs if text[: s.start].rstrip().endswith(_CLOSING)]
    idle = (*answering.loose, *(s for s in answering.verbs if s not in quoting))
    found = [span.of(text).split() for span in idle]
    loose = [parts[0] for parts in found if len(parts) == 1 or len(parts[0]) >= _WEIGHTY]
    return sum(
        any(renders(word, language, other) for other in silent)
        and not any(renders(word, language, other) for other in clear)
        for word in loose
    )
