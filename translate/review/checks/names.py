"""Names that changed, went missing or came from nowhere."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING, ClassVar, NamedTuple

from translate.article import Span
from translate.lexicon.calendar import is_date_word
from translate.lexicon.names import (
    capitalised,
    exonyms,
    is_headline,
    is_proper,
    name_keys,
    stands,
)
from translate.lexicon.text import fold, words
from translate.review.checks.base import Check

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from translate.article import Finding, Language, Severity
    from translate.review.pair import Pair

# Two spellings of one name share so much of their letters: Yanukóvich, Yanukovych.
_ALIKE = 0.72
# A name shorter than this is too often a word of its own (Al, Ben, Del).
_SHORTEST = 3


class _Name(NamedTuple):
    """A name of one text, and whether it stands in the table of names."""

    span: Span
    text: str
    known: bool


class NamesCheck(Check):
    """A name of one text is another one in the other, or is gone.

    Names are compared without case and accents; those that differ between the languages (London,
    Londres; NATO, OTAN; Brazil, Brasil or brasileño) by a table and the countries of CLDR. Months,
    weekdays, nationalities and common words with a capital (Ministry, Congreso) are no names here.

    Example:
        "Ollanta Humala" rendered as "Alan García"; "Bolivia" rendered as "Brasil".

    False alarms:
        A name replaced by an office or a pronoun ("Humala", "el presidente"); names of works,
        parties and institutions that are customarily translated.

    Silence:
        ``--ignore names``; or add the name and its rendering to the glossary.
    """

    id: ClassVar[str] = "names"
    name: ClassVar[str] = "Names"
    category: ClassVar[str] = "Accuracy/Mistranslation"
    severity: ClassVar[Severity] = "critical"

    def find(self, pair: Pair) -> Iterator[Finding]:
        """Yield changed names first, then those left over on one side."""
        given = {w for use in pair.terms for w in name_keys(use.source.of(pair.source))}
        missing = _unanswered(pair.source, pair.source_language, pair.target)
        extra = _unanswered(pair.target, pair.target_language, pair.source)
        for lost in (m for m in missing if fold(m.text) not in given):
            other = _counterpart(lost, extra)
            if other is None:
                yield self._left(pair, lost)
                continue
            extra.remove(other)
            # Two unknown acronyms left over are most likely the same body in two languages.
            if not _is_acronym(lost.text) or (lost.known and other.known):
                yield self.finding(
                    pair,
                    f"The source names “{lost.text}”, the translation “{other.text}”.",
                    source=lost.span,
                    target=other.span,
                    suggestion="" if lost.known else lost.text,
                )
        for name in extra:
            yield self.finding(
                pair,
                f"The name “{name.text}” is not in the source.",
                target=name.span,
                severity="minor",
                category="Accuracy/Addition",
            )

    def _left(self, pair: Pair, lost: _Name) -> Finding:
        return self.finding(
            pair,
            f"The name “{lost.text}” is missing from the translation.",
            source=lost.span,
            severity="minor" if _is_acronym(lost.text) else "major",
            category="Accuracy/Omission",
        )


def _is_acronym(name: str) -> bool:
    return name.removesuffix("'s").removesuffix("’s").removesuffix("s").isupper()


def _counterpart(name: _Name, others: Sequence[_Name]) -> _Name | None:
    """Choose the name that may stand in the place of `name`: acronyms only for acronyms."""
    acronym = _is_acronym(name.text)
    return next((o for o in others if _is_acronym(o.text) == acronym), None)


def _unanswered(text: str, language: Language, other: str) -> list[_Name]:
    """List the names of `text` that `other` does not have, in order, each once."""
    tokens, keys = words(text), name_keys(other)
    other_keys = {fold(k) for k in keys}
    lost: list[_Name] = []
    covered: list[Span] = []
    for known in exonyms().find(tokens, language):
        covered.append(known.span)
        if not any(stands(form, keys) for form in known.forms):
            lost.append(_Name(known.span, known.span.of(text), known=True))
    headline = is_headline(tokens)
    for n in capitalised(text, tokens):
        word = tokens[n]
        span = Span(word.start, word.end)
        if any(span.overlaps(c) for c in covered) or len(word.text) < _SHORTEST:
            continue
        if headline or not _is_name(word.text, language):
            continue
        if not _answered(word.key.removesuffix("'s"), other_keys, acronym=_is_acronym(word.text)):
            lost.append(_Name(span, word.text, known=False))
    return _once(sorted(lost))


def _is_name(word: str, language: Language) -> bool:
    key = fold(word)
    if any(c.isdigit() for c in word) or key.startswith("i'") or is_date_word(key):
        return False
    bare = word.removesuffix("'s").removesuffix("’s")
    return _is_acronym(bare) or is_proper(bare, language)


def _answered(key: str, others: set[str], *, acronym: bool) -> bool:
    if key in others:
        return True
    if acronym:
        # Acronyms are translated too often to be missed where the other text has any like it.
        return any(sorted(o) == sorted(key) for o in others)
    prefix = max(4, round(0.6 * len(key)))
    return any(
        (o[:prefix] == key[:prefix] and len(o) > 3)
        or (abs(len(o) - len(key)) < 4 and len(o) > 3 and _ratio(o, key) >= _ALIKE)
        for o in others
    )


def _ratio(one: str, other: str) -> float:
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    return matcher.ratio() if matcher.quick_ratio() >= _ALIKE else 0.0


def _once(names: Sequence[_Name]) -> list[_Name]:
    seen: dict[str, _Name] = {}
    for name in names:
        seen.setdefault(fold(name.text), name)
    return list(seen.values())
