"""What must change around a term that was put in another's place.

In Spanish the words before it (*los 20* → *las 20*) and after it (*construidos* → *construidas*,
*que fue destruido* → *que fueron destruidas*) follow its gender and number; in English only the
determiner does. Nueva gramática de la lengua española, 13 (adjectives), 33 (subject and verb).

The rules see words, not clauses: a participle is made to agree when it follows the term directly,
or after a form of *ser*, *estar* or the like whose subject the term can be. The model's score
decides in the end whether a sentence is better with these changes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from translate.article import Edit, Language, Span
from translate.glossary.determiners import determiner_before, is_determiner
from translate.glossary.forms import Form
from translate.glossary.grammar import Gender, Number
from translate.glossary.lemmas import has_feminine
from translate.glossary.spanish_words import (
    COPULAS,
    IRREGULAR_PARTICIPLES,
    PARTITIVES,
    PERFECTS,
    PRENOMINAL_FORMS,
    QUANTITIES,
)

_WORD = re.compile(r"\w+(?:-\w+)*")

_QUOTES = " “”\"«»'‘’"

_NUMERALS: dict[Language, frozenset[str]] = {
    "en": frozenset("two three four five six seven eight nine ten twelve twenty".split()),
    "es": frozenset(
        "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince "
        "veinte treinta cuarenta cincuenta cien mil".split()
    ),
}

_ADVERBS = frozenset(
    "ya aún también recién más muy tan no nunca casi apenas luego después antes recientemente "
    "completamente totalmente parcialmente temporalmente".split()
)
_PREPOSITIONS = frozenset("a al ante bajo con contra de del desde en entre hacia por sin".split())
_PARTICIPLE = re.compile(r"\w{2,}(?:ad|id|íd)(?:o|a|os|as)")
_VARYING = re.compile(r"(\w{2,}?)(o|a|os|as)")

# Words in -o, -a, -os, -as that are no adjectives where they stand.
_UNVARYING = frozenset(
    "ahora antes cada como contra cuando dentro entonces fuera hasta junto juntos luego mucho nada "
    "para poco solo sólo todo una uno unas unos vez".split()
)

#: Words between a term and its verb that still let us see the two as subject and verb.
_COMPLEMENT = 5


class Around(NamedTuple):
    """The edits before and after a term; `start` is where the first of them begins."""

    start: int
    before: tuple[Edit, ...]
    after: tuple[Edit, ...]


def agreement(text: str, span: Span, form: Form, language: Language) -> Around:
    """What must change around ``text[span]`` once `form` stands there.

    An empty gender (a common noun for persons, an English word) leaves gender alone.
    """
    number, gender = form.number, form.gender
    lead = _lead(text, span.start, form, language)
    before, after = [*lead.edits], []
    if language == "es" and number and gender:
        before += _participle_before(text, lead.start, number, gender)
        subject = not lead.governed and _can_be_subject(text, lead.start, number)
        after = [*_after(text, span.end, number, gender, subject=subject)]
    changed = tuple(sorted(edit for edit in before if text[edit.start : edit.end] != edit[2]))
    start = min((edit.start for edit in changed), default=span.start)
    return Around(start, changed, tuple(after))


def is_numeral(word: str, language: Language) -> bool:
    """Whether `word` is a number above one in figures or (the common ones) in words."""
    return word.isdigit() or word.casefold() in _NUMERALS[language]


class _Lead(NamedTuple):
    """What stands before a noun in its phrase: where it begins, whether with a preposition."""

    start: int
    governed: bool
    edits: tuple[Edit, ...]


def _lead(text: str, start: int, form: Form, language: Language) -> _Lead:
    """The determiner, over numerals, quotation marks and adjectives that stand between."""
    at, following = start, form.text
    number, gender = form.number, form.gender
    edits: list[Edit] = []
    while True:
        determiner = determiner_before(text, at, language)
        if determiner:
            agreeing = determiner.agreeing(number, gender, following)
            edits.append(Edit(*determiner.span, agreeing))
            if gender and agreeing.casefold().startswith("de "):
                edits += _partitive(text, determiner.span.start, gender)
            governed = determiner.forms[0] in {"del", "al"}
            return _Lead(determiner.span.start, governed, tuple(edits))
        word = _word_before(text, at)
        written = word.of(text) if word else ""
        folded = written.casefold()
        if word and language == "es" and folded in PRENOMINAL_FORMS and number and gender:
            agreeing = PRENOMINAL_FORMS[folded][2 * (number == "p") + (gender == "f")]
            edits.append(Edit(*word, _like(agreeing, written)))
        elif not word or not is_numeral(written, language):
            return _Lead(at, governed=False, edits=tuple(edits))
        at, following = word.start, written


def _word_before(text: str, at: int) -> Span | None:
    """The word that ends just before `at`, quotation marks between them aside."""
    while at and text[at - 1] in _QUOTES:
        at -= 1
    found = re.search(r"\w+$", text[:at])
    return Span(found.start(), found.end()) if found else None


def _partitive(text: str, start: int, gender: Gender) -> list[Edit]:
    """*algunos* before *de las pistas*."""
    word = _word_before(text, start)
    forms = PARTITIVES.get(word.of(text).casefold()) if word else None
    return [Edit(*word, _like(forms[gender == "f"], word.of(text)))] if word and forms else []


def _participle_before(text: str, start: int, number: Number, gender: Gender) -> Iterator[Edit]:
    """*fueron destruidos dos …*: a participle whose subject follows at once."""
    word = _word_before(text, start)
    verb = _word_before(text, word.start) if word else None
    if word and verb and verb.of(text).casefold() in COPULAS:
        yield from _varied(text, word, number, gender)
        yield from _copula(text, verb, number)


def _can_be_subject(text: str, start: int, number: Number) -> bool:
    """Whether nothing before the noun phrase makes it an object or a complement.

    *un total de 20 pistas* may rule the verb although a preposition stands before it.
    """
    before = _word_before(text, start)
    if before is None or before.of(text).casefold() not in _PREPOSITIONS:
        return True
    quantity = _word_before(text, before.start)
    return number == "p" and quantity is not None and quantity.of(text).casefold() in QUANTITIES


def _after(text: str, end: int, number: Number, gender: Gender, *, subject: bool) -> Iterator[Edit]:
    """Adjectives and participles right after the term, then those after a copula."""
    words = [Span(*match.span()) for match in _WORD.finditer(text, end)]
    at = 0
    while at < len(words) and _joined(text, end, words, at):
        edits = [*_varied(text, words[at], number, gender)]
        if not edits and words[at].of(text) not in _ADVERBS | {"y", "e", "o"}:
            break
        yield from edits
        at += 1
    relative = at < len(words) and words[at].of(text) in {"que", "cuando", "donde"}
    if relative and words[at].of(text) == "que":
        yield from _predicate(text, words, at + 1, number, gender)
    elif subject and not relative:
        for verb in range(at, min(at + _COMPLEMENT, len(words))):
            if not _joined(text, end, words, verb):
                return
            if words[verb].of(text) in COPULAS or words[verb].of(text) in PERFECTS:
                yield from _predicate(text, words, verb, number, gender)
                return


def _predicate(
    text: str, words: list[Span], at: int, number: Number, gender: Gender
) -> Iterator[Edit]:
    """A verb, then what agrees through it: *ya había sido destruido y abandonado*.

    After *haber* alone nothing does: *habían tomado*.
    """
    copula = False
    while at < len(words) and (not at or not _apart(text, words[at - 1], words[at])):
        word = words[at].of(text)
        if word in COPULAS or word in PERFECTS:
            copula = copula or word in COPULAS
            yield from _copula(text, words[at], number)
        elif copula:
            edits = [*_varied(text, words[at], number, gender)]
            if not edits and word not in _ADVERBS | {"y", "e", "o"}:
                return
            yield from edits
        elif word not in _ADVERBS | {"se"}:
            return
        at += 1


def _copula(text: str, verb: Span, number: Number) -> Iterator[Edit]:
    written = verb.of(text).casefold()
    forms = COPULAS.get(written) or PERFECTS[written]
    yield Edit(*verb, _like(forms[number == "p"], verb.of(text)))


def _varied(text: str, word: Span, number: Number, gender: Gender) -> Iterator[Edit]:
    """The word in that number and gender, if it is an adjective or participle in -o, -a."""
    written = word.of(text)
    shape = _VARYING.fullmatch(written)
    if not shape or not written.islower() or written in _UNVARYING:
        return
    if is_determiner(written, "es"):
        return
    masculine = shape[1] + "o"
    if (
        _PARTICIPLE.fullmatch(written)
        or masculine in IRREGULAR_PARTICIPLES
        or has_feminine(masculine)
    ):
        ending = ("o", "a", "os", "as")[2 * (number == "p") + (gender == "f")]
        yield Edit(*word, shape[1] + ending)


def _joined(text: str, end: int, words: list[Span], at: int) -> bool:
    previous = Span(end, end) if not at else words[at - 1]
    return not _apart(text, previous, words[at])


def _apart(text: str, first: Span, second: Span) -> bool:
    """Whether more than space or a closing quotation mark stands between two words."""
    return bool(text[first.end : second.start].strip(_QUOTES))


def _like(word: str, model: str) -> str:
    if len(model) > 1 and model.isupper():
        return word.upper()
    return word[:1].upper() + word[1:] if model[:1].isupper() else word
