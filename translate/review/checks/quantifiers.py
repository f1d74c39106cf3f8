"""All, most, many, some, few."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar

from translate.lexicon.concepts import flat
from translate.review.checks.base import Check
from translate.review.compare.amounts import amount_changes
from translate.review.compare.polarity import denials_differ, opposites_meet, says_the_reverse

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translate.article import Finding, Language, Severity
    from translate.lexicon.amounts import Mention
    from translate.review.compare.amounts import AmountChange
    from translate.review.pair import Pair

# What a denial on one side only may turn round: "all failed", "none succeeded".
_TURNED = frozenset({"all", "none", "any", "both", "always", "never", "rarely"})


# Amounts that the press renders by each other more often than it should.
_NEIGHBOURS = frozenset({frozenset({"several", "many"}), frozenset({"several times", "often"})})


# Amounts of a subject that one text may leave to its bare plural: "many refugees face", "refugees
# face". "Some of the refugees" limits a set and is sure.
_BARE = frozenset({"some", "several", "many", "dozens"})
_OF_THE = re.compile(
    r"\s?(?:of|de) (?:the|them|those|these|los|las|ellos|ellas|sus|his|her|their|its)\b"
)
# How far apart, as a part of their texts, two amounts are that surely stand for each other.
_SAME_PLACE = 0.08


class QuantifiersCheck(Check):
    """All became some, most became half, each became one, always became sometimes.

    Amounts that may render each other are matched first, "a few" with "some", "gran parte" with
    "much of"; what is left in each text and stands in the other's place was exchanged, and what
    limits a subject or a set ("some of the") and is left alone was lost or gained. Where one text
    denies more than the other, "all", "none" and "never" may have been turned round.

    Example:
        "most of the strips" rendered as "pocas de las pistas".

    False alarms:
        Quantifiers of two different nouns in a long sentence.

    Silence:
        ``--ignore quantifiers``, or dismiss the finding.
    """

    id: ClassVar[str] = "quantifiers"
    name: ClassVar[str] = "Quantifiers"
    category: ClassVar[str] = "Accuracy/Mistranslation"
    severity: ClassVar[Severity] = "major"
    trusts_wording: ClassVar[bool] = True

    def find(self, pair: Pair) -> Iterator[Finding]:
        """Yield one finding for each quantifier exchanged, lost or gained."""
        for change in amount_changes(pair):
            source = change.source.span if change.source else None
            target = change.target.span if change.target else None
            if source and target:
                if not _turned_round(pair, change):
                    ours, theirs = source.of(pair.source), target.of(pair.target)
                    message = f"“{ours}” became “{theirs}”."
                    weight = "minor" if _names(change) in _NEIGHBOURS else self.severity
                    yield self.finding(pair, message, source=source, target=target, severity=weight)
            elif source:
                message = f"“{source.of(pair.source)}” is lost: the translation speaks of all."
                weight = self._of_alone(change.source, pair.source)
                yield self.finding(pair, message, source=source, severity=weight)
            elif target:
                message = f"The translation adds “{target.of(pair.target)}”; the source has all."
                weight = self._of_alone(change.target, pair.target)
                yield self.finding(pair, message, target=target, severity=weight)

    def _of_alone(self, mention: Mention | None, text: str) -> Severity:
        """How grave it is that one text has no counterpart of `mention` at all."""
        if mention is None or mention.amount.name not in _BARE:
            return self.severity
        said, after = mention.span.of(text), text[mention.span.end :]
        of_a_set = said.endswith(" of") or _OF_THE.match(after)
        opening = mention.amount.name == "some" and mention.span.start == 0
        return self.severity if of_a_set or opening else "minor"

    def doubts(self, pair: Pair, finding: Finding) -> bool:
        """What stands in the very place of its opposite is no matter of wording."""
        spans = finding.source_span, finding.target_span
        if spans[0] and spans[1]:
            places = [
                span.start / len(text)
                for span, (text, _) in zip(spans, pair.sides, strict=True)
                if span
            ]
            if abs(places[0] - places[1]) < _SAME_PLACE:
                return False
        return super().doubts(pair, finding)


def _turned_round(pair: Pair, change: AmountChange) -> bool:
    """Whether a denial on one side only makes the two amounts one: "all failed", "none won"."""
    names = _names(change)
    if names == {"most", "half"} and len({_half_of(*side) for side in pair.sides}) > 1:
        # "More than half had none" is "menos de la mitad tenía".
        return says_the_reverse(pair)
    if "few" in names and names & {"most", "nearly all", "many", "all"}:
        # "Few remember" is "most have forgotten".
        return opposites_meet(*pair.sides)
    if names == {"all", "not all"}:
        return not denials_differ(pair)
    return names <= _TURNED and denials_differ(pair)


def _half_of(text: str, language: Language) -> bool:
    """Whether a text says "less than half"."""
    return _LESS_THAN_HALF[language].search(flat(text)) is not None


_LESS_THAN_HALF: dict[Language, re.Pattern[str]] = {
    "en": re.compile(r"(?:less|fewer) than half|under half"),
    "es": re.compile(r"menos de la mitad"),
}


def _names(change: AmountChange) -> frozenset[str]:
    return frozenset(mention.amount.name for mention in change if mention)
