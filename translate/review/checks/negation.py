"""Denials lost or gained."""

from __future__ import annotations

import re
from math import inf
from typing import TYPE_CHECKING, ClassVar

from translate.article import Span
from translate.lexicon.concepts import flat
from translate.lexicon.denial_reach import condition, goes_on, ruled_out, stated, stopped
from translate.lexicon.negation import polarity
from translate.lexicon.recasts import recast
from translate.lexicon.text import words
from translate.review.answers import renders
from translate.review.checks.base import Check
from translate.review.checks.lost_words import surest
from translate.review.compare.bearing import kept_behind
from translate.review.compare.denied_words import (
    affirmed,
    affirmed_of_several,
    crossed,
    spoken_for,
)
from translate.review.compare.denying_verbs import denies_somehow
from translate.review.compare.figure_sides import share_of
from translate.review.compare.figures import all_changes
from translate.review.compare.polarity import said_by_opposite

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translate.article import Finding, Severity
    from translate.lexicon.denial_reach import Reach
    from translate.lexicon.negation import Manner, Polarity
    from translate.review.compare.denied_words import Side
    from translate.review.pair import Pair

# Log-odds of a lost denial from which it is worth a look, and from which an editor must look: read
# off faithful texts, of which one in fifty and one in two hundred have such a denial.
_LOST = (-1.4, 0.0)


class NegationCheck(Check):
    """One text denies something that the other affirms.

    Denials are counted on both sides; Spanish concord ("no vino nadie") counts once, idioms ("not
    only", "no obstante") not at all, and a verb or prefix that denies by itself ("failed to",
    "imposible") may stand for one. Where only one side denies at all the finding is critical; where
    the numbers merely differ it is minor, unless the other text says plainly what one of them
    denies; minor are also a lone "without" that did not become a "with",
    a denied degree ("not very", "poco") and two denials that cancel each other ("not inaccurately",
    "acertadamente"). Where both deny alike it asks what they deny: "did not say that he was"
    against "dijo que no era", "nor did he" against "pero", "stopped" against "no han dejado de"
    or "siguieron".
    A denied word whose opposite stands in the other text is said in other words ("no murió",
    "survived"), and so is a limit, a record or a lack said by its complement ("not before May",
    "in May at the earliest"; "did not reach 3%", "less than 3%"; "nine in ten lack", "one in ten
    has"), what was prevented in vain ("no impidió que", "despite") and an idiom with a word of
    denial ("no surprise that", "no es de extrañar"); "nobody" against "alguien" and
    "not yet" against "ya" are changes whatever else the texts deny.

    Where hardly a word of what is denied is kept, the thought was worded anew: a minor finding.
    What the words do not tell the networks may: each denial is taken out of its text, and if the
    other text is then no less likely, it does not deny it.

    Example:
        "differences have not been resolved" rendered as "las diferencias se han resuelto".

    False alarms:
        Litotes and their opposites ("not uncommon", "frecuente"); denials moved to another
        sentence.

    Silence:
        ``--ignore negation``, or dismiss the finding.
    """

    id: ClassVar[str] = "negation"
    name: ClassVar[str] = "Negation"
    category: ClassVar[str] = "Accuracy/Mistranslation"
    severity: ClassVar[Severity] = "critical"
    trusts_wording: ClassVar[bool] = True

    def find(self, pair: Pair) -> Iterator[Finding]:
        """Yield at most one finding: by the words, or else by what the networks miss."""
        read = next(self._by_words(pair), None)
        found = surest(self, pair, "denial", _LOST, read)
        if found is not read and any(_reworded(*s) for s in (pair.sides, pair.sides[::-1])):
            # What is said by its opposite is at most worth a look.
            found = surest(self, pair, "denial", (_LOST[0], inf), read)
        if found is not None:
            yield found

    def _by_words(self, pair: Pair) -> Iterator[Finding]:
        """Yield what the words of both texts tell: a denial lost, or one gained."""
        ours, theirs = (polarity(*side) for side in pair.sides)
        here, there = pair.sides
        if _unanswered(here, there):
            yield from self._lost(pair, ours, theirs)
        elif _unanswered(there, here):
            yield from self._gained(pair, ours, theirs)
        else:
            yield from self._turned(pair, ours, theirs)

    def doubts(self, pair: Pair, finding: Finding) -> bool:
        """A free wording proves nothing where what one text denies the other affirms."""
        here, there = pair.sides if finding.source_span else pair.sides[::-1]
        if affirmed(here, there) is not None:
            return False
        return super().doubts(pair, finding) or _worded_anew(here, there, finding)

    def _lost(self, pair: Pair, ours: Polarity, theirs: Polarity) -> Iterator[Finding]:
        """Yield a finding for what the source denies, unless it is said otherwise."""
        if _reworded(*pair.sides) or _told_by_share(pair):
            return
        word = ours.denials[-1 if theirs.denials else 0].span
        text = word.of(pair.source)
        message = f"The source says “{text}”; the translation denies nothing."
        if theirs.denials:
            message = f"The source denies more than the translation: see “{text}”."
        yield self.finding(pair, message, source=word, severity=_weight(*pair.sides))

    def _gained(self, pair: Pair, ours: Polarity, theirs: Polarity) -> Iterator[Finding]:
        """Yield a finding for what the translation denies, unless it is said otherwise."""
        if _reworded(*pair.sides[::-1]) or _told_by_share(pair):
            return
        word = theirs.denials[-1 if ours.denials else 0].span
        text = word.of(pair.target)
        message = f"The translation says “{text}”; the source denies nothing."
        if ours.denials:
            message = f"The translation denies more than the source: see “{text}”."
        yield self.finding(pair, message, target=word, severity=_weight(*pair.sides[::-1]))

    def _turned(self, pair: Pair, ours: Polarity, theirs: Polarity) -> Iterator[Finding]:
        """Yield a finding if both deny as often but not the same, or a verb that denies is lost."""
        here, there = pair.sides
        if further := _contradicted(ours, theirs):
            text = further.of(pair.source)
            message = f"“{text}” denies one thing more; the translation contrasts it instead."
            yield self.finding(pair, message, source=further, severity="major")
        elif further := _contradicted(theirs, ours):
            text = further.of(pair.target)
            message = f"“{text}” denies one thing more; the source contrasts it instead."
            yield self.finding(pair, message, target=further, severity="major")
        elif turned := _condition_turned(pair):
            source, target = turned
            words = source.of(pair.source), target.of(pair.target)
            message = "“{}” became “{}”: the condition is turned round.".format(*words)
            yield self.finding(pair, message, source=source, target=target)
        elif verbs := crossed(here, there):
            one, other = verbs
            yield self.finding(
                pair,
                f"The source denies “{one.text}”, the translation “{other.text}”.",
                source=Span(one.start, one.end),
                target=Span(other.start, other.end),
            )
        elif excluded := _excluded(pair):
            source, target = excluded
            words_of = source.of(pair.source), target.of(pair.target)
            yield self.finding(
                pair, "“{}” became “{}”.".format(*words_of), source=source, target=target
            )
        elif reaches := _reach_differs(pair):
            source, target = (reach.span for reach in reaches)
            words = source.of(pair.source), target.of(pair.target)
            message = "“{}” became “{}”: something else is denied.".format(*words)
            yield self.finding(pair, message, source=source, target=target, severity="major")
        else:
            yield from self._verb_lost(pair, ours, theirs)

    def _verb_lost(self, pair: Pair, ours: Polarity, theirs: Polarity) -> Iterator[Finding]:
        """Yield a finding for a verb that denies by itself, of which the other text has nothing."""
        here, there = pair.sides
        if over := _goes_on_instead(here, there):
            message = f"What “{over.of(pair.source)}” ends goes on in the translation."
            yield self.finding(pair, message, source=over, severity="major")
        elif over := _goes_on_instead(there, here):
            message = f"What “{over.of(pair.target)}” ends goes on in the source."
            yield self.finding(pair, message, target=over, severity="major")
        elif _told_by_share(pair):
            return
        elif ours.denying and not denies_somehow(there, here, ours.denying):
            text = ours.denying.of(pair.source)
            message = f"The source says “{text}”; the translation denies nothing."
            yield self.finding(pair, message, source=ours.denying, severity="major")
        elif theirs.denying and not denies_somehow(here, there, theirs.denying):
            text = theirs.denying.of(pair.target)
            message = f"The translation says “{text}”; the source denies nothing."
            yield self.finding(pair, message, target=theirs.denying, severity="major")


def _worded_anew(here: Side, there: Side, finding: Finding) -> bool:
    """Whether hardly a word of what one text denies is said in the other."""
    if finding.source_span and finding.target_span:
        return False
    span = finding.source_span or finding.target_span
    if span is None or span.of(here[0]).lower() in _OF_BOTH:
        return False
    kept = kept_behind(here, there, span)
    lost = kept.of - kept.rendered
    return lost == kept.of > 0 or (lost > 1 and finding.severity == "critical")


# "Neither" turns into "both", whoever they are.
_OF_BOTH = frozenset({"neither", "ni"})


def _unanswered(here: Side, there: Side) -> bool:
    """Whether one text denies what the other neither denies nor says in words that deny."""
    more, less = polarity(*here), polarity(*there)
    gap = _gap(here, there)
    contrary = frozenset() if less.denials else more.denied & less.affirmed - more.affirmed
    if gap <= 0 and not contrary:
        return False
    own, taken = spoken_for(here, there, loosely=True), spoken_for(there, here)
    free = less.softeners - taken.words
    if contrary and not (free and contrary == {"already"}):
        return True
    if gap <= 0:
        return False
    shared = 0 if less.denials else min(more.faint - taken.faint, less.faint - taken.faint)
    if not less.denials and affirmed(here, there):
        return True
    answers = free + bool(less.further) + max(0, less.idle - more.idle)
    return answers - (more.firm - own.words) - max(0, shared) < gap


def _gap(here: Side, there: Side) -> int:
    """How many denials more one text has, those aside that the other says in a way of their own."""
    more, less = polarity(*here), polarity(*there)

    def denied(text: Polarity, manner: Manner) -> int:
        return sum(denial.manner == manner for denial in text.denials)

    gap = len(more.denials) - len(less.denials)
    if less.only:
        gap -= denied(more, "except")
    if less.until and not more.until:
        gap -= denied(more, "while")
    mine, other = (condition(*side) for side in (here, there))
    if other.unless and mine.met and not mine.unless:
        # "If it is not paid" is "unless it is paid".
        gap -= 1
    # "And not to Lima" answers an "instead of" rather than a denial.
    if more.instead > less.instead:
        gap += denied(less, "contrast")
    elif less.instead > more.instead:
        gap -= denied(more, "contrast")
    if less.goes_on > more.goes_on:
        # "Not stopped" is to go on: "no dejan de", "persist".
        gap -= denied(more, "litotes")
    return gap


def _reworded(here: Side, there: Side) -> bool:
    """Whether one text says by a contrary or a complement what the other denies."""
    parts = all(_PARTS.search(side[0]) for side in (here, there))
    with_it = _weighs_light(here) and affirmed(here, there) is not None
    return (
        (said_by_opposite(here, there) and not with_it)
        or recast(here, there)
        # "Only one of the nine came", "eight of the nine did not".
        or (parts and (polarity(*there).only or bool(_ONLY_NOT.search(flat(here[0])))))
    )


def _told_by_share(pair: Pair) -> bool:
    """Whether one text counts those of whom the other denies it: nine in ten, one in ten."""
    return any(
        share_of(one) is not None and share_of(other) is not None
        for one, other in all_changes(pair).derived.pairs
    )


def _weighs_light(side: Side) -> bool:
    """Whether a text denies by "without" alone."""
    return {denial.manner for denial in polarity(*side).denials} == {"light"}


# "Only two of the ten did not": the others did.
_ONLY_NOT = re.compile(
    r"\b(?:only|just|sol[oa]s?|apenas)\b(?:\W+\w+){1,5}?\W+(?:not|no|\w+n['’]t)\b"
)
_PARTS = re.compile(r"\b(?:of|de) (?:the|its|their|los|las|sus) (?:\w+ )?\w+", re.IGNORECASE)


def _contradicted(more: Polarity, less: Polarity) -> Span | None:
    """The "nor" of one text in whose place the other has a "but" that denies nothing."""
    contrasted = less.contrasted and not (more.contrasted or less.further)
    alike = len(less.denials) <= len(more.denials)
    return more.further if contrasted and alike else None


def _condition_turned(pair: Pair) -> tuple[Span, Span] | None:
    """The "unless" of one text and the "if" of the other, where neither has the other's."""
    (ours, theirs) = (condition(*side) for side in pair.sides)
    denials = [len(polarity(*side).denials) for side in pair.sides]
    if ours.unless and theirs.met and not theirs.unless and denials[0] == denials[1]:
        return None if ours.met else (ours.unless, theirs.met)
    if theirs.unless and ours.met and not ours.unless and denials[0] == denials[1]:
        return None if theirs.met else (ours.met, theirs.unless)
    return None


def _excluded(pair: Pair) -> tuple[Span, Span] | None:
    """What one text rules out and the other does not, where each speaks of it once."""
    ours, theirs = (ruled_out(*side) for side in pair.sides)
    if len(ours) == len(theirs) == 1 and ours[0].denied != theirs[0].denied:
        return ours[0].span, theirs[0].span
    return None


def _reach_differs(pair: Pair) -> tuple[Reach, Reach] | None:
    """The verbs of which one text denies what the other affirms, if each text has one such verb."""
    for verbs, opposed in ((stated, {"verb", "clause"}), (stopped, {"verb", "neither"})):
        ours, theirs = (verbs(*side) for side in pair.sides)
        if len(ours) == len(theirs) == 1 and {ours[0].denied, theirs[0].denied} == opposed:
            return ours[0], theirs[0]
    return None


def _goes_on_instead(here: Side, there: Side) -> Span | None:
    """The verb of stopping for which the other text has one of going on."""
    ended = [reach for reach in stopped(*here) if reach.denied == "neither"]
    going = goes_on(*there)
    if len(ended) != 1 or not going or stopped(*there):
        return None
    span = ended[0].span
    verb = span.of(here[0]).split()[-1]
    if any(renders(verb, here[1], other) for other in going):
        return span
    # Another verb, where neither is said otherwise.
    if len(going) > 1 or goes_on(*here):
        return None
    said = any(renders(verb, here[1], word.text) for word in words(there[0]))
    said = said or any(renders(going[0], there[1], word.text) for word in words(here[0]))
    return None if said else span


def _weight(here: Side, there: Side) -> Severity:
    """Weigh a difference: none against some is grave, two against one least."""
    more, less = polarity(*here), polarity(*there)
    beside = more.instead > less.instead
    if any(not (beside and denial.manner == "contrast") for denial in less.denials):
        return "major" if affirmed_of_several(here, there) else "minor"
    manners = {denial.manner for denial in more.denials}
    if affirmed(here, there):
        return "major" if manners == {"light"} else "critical"
    # What still stands on the other side of a denial that was reworded shows that it was lost.
    left = {
        "litotes": less.firm > 0,
        "light": less.accompanied > more.accompanied,
        "degree": less.intense,
    }
    if all(not left.get(manner, True) for manner in manners):
        return "minor"
    return "major" if manners == {"light"} else "critical"
