"""Likelihood stated as fact, and fact as likelihood."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar

from translate.lexicon.attribution import sayings
from translate.lexicon.hedges import certainty, hedging
from translate.lexicon.text import words
from translate.review.answers import renders
from translate.review.checks.base import Check
from translate.review.checks.lost_words import surest
from translate.review.compare.bearing import kept_behind
from translate.review.compare.doubts import doubt_gone
from translate.review.compare.firmness import firmness_changes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translate.article import Finding, Language, Severity, Span
    from translate.lexicon.hedges import Certainty, Hedging
    from translate.review.pair import Pair

    Side = tuple[str, Language]

# Log-odds of a lost doubt from which it is worth a look, and from which an editor must look.
_LOST = (-1.9, -0.5)


class HedgesCheck(Check):
    """One text says "probably", "allegedly", "al parecer"; the other states a fact.

    Any hedge answers any other, modal verbs and conditionals included: the check asks whether each
    doubt survives, not how much of it. Loose hedges ("expected", "se cree") answer one another
    first, and what is left of them a plain one. Certainty ("sin duda", "proof") in the place of a
    loose hedge is found, too. A loose hedge that renders a plain word of the other text answers
    nothing; what is feared or hoped needs no hedge of its own, a hedge whose words are not kept is
    only worth a look, and a conditional of rumour ("estaría lista") may stand where others are
    quoted.

    A doubt is looked for in its place, too, where the words behind it are said again, and so are
    other words that take something back: "tried to", "almost", "they say", "accused of". One that
    became firmer or looser is found: "must" as "may", "accused" as "convicted". Where another doubt
    stands in the other text, the networks are asked: the word is taken out of its text, and if the
    other text is then no less likely, it does not say it.

    Example:
        "differences will probably remain" rendered as "las diferencias se mantienen".

    False alarms:
        "Suspected" and "presunto" where the other language says "accused" in another sentence;
        Spanish subjunctives that carry the doubt by themselves.

    Silence:
        ``--ignore hedges``, or dismiss the finding.
    """

    id: ClassVar[str] = "hedges"
    name: ClassVar[str] = "Hedges"
    category: ClassVar[str] = "Accuracy/Mistranslation"
    severity: ClassVar[Severity] = "major"
    trusts_wording: ClassVar[bool] = True

    def find(self, pair: Pair) -> Iterator[Finding]:
        """Yield at most one finding: doubt lost, or doubt gained."""
        found = surest(self, pair, "doubt", _LOST, next(self._by_words(pair), None))
        if found is not None:
            yield found

    def _by_words(self, pair: Pair) -> Iterator[Finding]:
        """Yield what the words of both texts tell."""
        here, there = pair.sides
        if lost := _unanswered(here, there):
            yield self._lost(pair, lost)
        elif gained := _unanswered(there, here):
            yield self._gained(pair, gained)
        elif made_sure := next(self._made_sure(pair), None):
            yield made_sure
        elif lost := doubt_gone(here, there):
            yield self._lost(pair, lost)
        elif gained := doubt_gone(there, here):
            yield self._gained(pair, gained)
        elif change := next(firmness_changes(pair), None):
            yield self.finding(pair, change.message, source=change.source, target=change.target)

    def _lost(self, pair: Pair, lost: Span) -> Finding:
        message = f"“{lost.of(pair.source)}” is lost: the translation states it as a fact."
        return self.finding(pair, message, source=lost)

    def _gained(self, pair: Pair, gained: Span) -> Finding:
        message = f"The translation adds “{gained.of(pair.target)}” where the source has no doubt."
        return self.finding(pair, message, target=gained)

    def doubts(self, pair: Pair, finding: Finding) -> bool:
        """A free wording proves nothing where the other text says that it is sure."""
        here, there = pair.sides if finding.source_span else pair.sides[::-1]
        sure = certainty(*there)
        if sure.sure or sure.knowing:
            return False
        span = finding.source_span or finding.target_span
        kept = kept_behind(here, there, span) if span else None
        return super().doubts(pair, finding) or (kept is not None and kept.rendered == 0 < kept.of)

    def _made_sure(self, pair: Pair) -> Iterator[Finding]:
        """Yield a finding if one text is sure of what the other doubts."""
        ours, theirs = (hedging(*side) for side in pair.sides)
        source, target = (certainty(*side) for side in pair.sides)
        if firm := _firmer(target, source, ours):
            message = f"The translation is sure, “{firm.of(pair.target)}”; the source is not."
            yield self.finding(pair, message, target=firm)
        elif firm := _firmer(source, target, theirs):
            message = f"The source is sure, “{firm.of(pair.source)}”; the translation is not."
            yield self.finding(pair, message, source=firm)


def _unanswered(here: Side, there: Side) -> Span | None:
    """A doubt of one text that is left when every hedge of the other has answered one."""
    more, less = hedging(*here), hedging(*there)
    plain = (*more.strong, *more.modal)
    answers = len(less.strong) + len(less.modal) + len(less.rumour)
    faint = len(less.faint)
    if len(plain) > answers and faint:
        faint -= _spoken_for(there, here)
    own = sum(not _SMALL.fullmatch(span.of(here[0])) for span in more.faint)
    spare = max(0, faint - own) + (less.claimed and bool(more.modal))
    spare = max(spare, _able(there, less) - _able(here, more)) if more.modal else spare
    if len(plain) > answers + spare:
        return plain[0]
    silent = not (answers or less.faint or less.unreal)
    # "Estaría negociando, dijeron dos fuentes": who says so carries the doubt as well.
    return more.rumour[0] if more.rumour and silent and not sayings(*here).clear else None


# Modal verbs that are no hedges ask for no answer.
_SMALL = re.compile(
    r"can|able|allow\w*|permit\w*|podido|should|would|set to|capa(?:z|ces)|f[aá]cil(?:mente)?"
    r"|danger|risks?|threats?"
    r"|peligro|riesgos?|amenazas?|dicen|cuent[ae]n?|feels?|felt",
    re.IGNORECASE,
)


# Verbs that render a modal verb of chance whatever else they may render.
_ABLE = re.compile(r"(?:may|might|could|can|pued|podr|pud[oi])\w*", re.IGNORECASE)


def _able(side: Side, said: Hedging) -> int:
    """How many loose hedges of a text are modal verbs."""
    return sum(_ABLE.fullmatch(span.of(side[0])) is not None for span in said.faint)


def _spoken_for(here: Side, there: Side) -> int:
    """How many loose hedges of `here` render words of `there` that are no hedges."""
    text, language = here
    found = hedging(*there)
    hedges = found.every
    doubting = [span.of(there[0]).split()[0] for span in (*found.strong, *found.modal)]
    others = [
        w.text for w in words(there[0]) if not any(s.start <= w.start < s.end for s in hedges)
    ]
    loose = (span.of(text).split()[0] for span in hedging(*here).faint)
    # The doubt of a conditional is in its ending, whatever the verb.
    loose = (word for word in loose if not word.endswith(("ría", "rían", "ríamos")))
    return sum(
        any(renders(word, language, other) for other in others)
        and not any(renders(word, language, other) for other in doubting)
        for word in loose
    )


def _firmer(sure: Certainty, other: Certainty, doubts: Hedging) -> Span | None:
    """A word of certainty in one text that stands for a doubt of the other."""
    if sure.sure and not other.sure and (doubts.strong or doubts.modal):
        return sure.sure
    if sure.nearly and other.even and not (other.nearly or sure.even):
        return sure.nearly
    suspected = other.suspecting and not sure.suspecting
    return sure.knowing if suspected and not other.knowing else None
