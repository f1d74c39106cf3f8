"""Where the terms of a glossary stand in a text, in any of their forms.

A :class:`Matcher` is built once for a glossary and a language; :func:`find_rendering` and
:func:`find_forbidden` look a term's renderings up in a translation.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TypeVar

from translate.article import Language, other_language
from translate.glossary.context import contradicts, number_shown, starts_sentence
from translate.glossary.forms import Form
from translate.glossary.grammar import Gender, Number
from translate.glossary.lexicon import Candidate, Lexicon
from translate.glossary.terms import Entry, Glossary, Status, Term, Wording
from translate.glossary.tokens import tokenize


@dataclass(frozen=True, slots=True)
class Hit:
    """A term of the glossary met in a text of its source language.

    ``text[start:end]`` is what stands there, quotation marks and possessive *'s* left out.
    `wording` and `form` say which way of writing it and which form was met; `lemma` that it was
    found through the dictionary form of its words. `number` is empty where neither the form nor
    the word before it shows one.
    """

    term: Term
    wording: Wording
    form: Form
    start: int
    end: int
    text: str
    number: Number
    lemma: bool
    opening: bool

    @property
    def entry(self) -> Entry:
        """The row that decides how the term is rendered."""
        return self.term.entries[0]

    @property
    def case_like(self) -> str:
        """What :func:`translate.glossary.forms.render` should copy the case of.

        The hit itself in capitals and at the start of a sentence; elsewhere a capital is that of
        a headline in Title Case, which says nothing about the rendering.
        """
        if self.opening or self.text.isupper():
            return self.text
        return self.text.lower()

    @property
    def why(self) -> str:
        """How the text came to match, in words for the glossary's owner."""
        wording = self.wording
        kind = "variant" if wording.variant else "term"
        reasons = [f"{kind} “{wording.text}”" + (f" of “{self.term.source}”" * wording.variant)]
        if self.lemma:
            reasons.append("by dictionary form")
        elif self.form.text != wording.text:
            reasons.append(f"form “{self.form.text}”")
        if self.text.casefold() != self.form.text.casefold():
            reasons.append("spelled otherwise")
        reasons += [{"s": "singular", "p": "plural"}[self.number]] if self.number else []
        reasons += [f"line {wording.line}"] if wording.line else []
        return ", ".join(reasons)


@dataclass(frozen=True, slots=True)
class Rendering:
    """One place of a translation where a wording of a term stands."""

    wording: Wording
    form: Form
    start: int
    end: int
    text: str
    lemma: bool

    @property
    def number(self) -> Number:
        """The number its form shows, if any."""
        return self.form.number

    @property
    def gender(self) -> Gender:
        """The gender its form shows, if any."""
        return self.form.gender

    @property
    def status(self) -> Status:
        """Preferred, admitted, forbidden or keep."""
        return self.wording.status


StretchT = TypeVar("StretchT", Hit, Rendering)


class Matcher:
    """Finds the terms of a glossary in texts of one language."""

    def __init__(self, glossary: Glossary, language: Language) -> None:
        self.language = language
        self.terms = glossary.for_direction(language, other_language(language))
        self._lexicon: Lexicon[int] = Lexicon(language)
        for number, term in enumerate(self.terms):
            for wording in term.sources:
                self._lexicon.add(wording, number)

    def find(self, text: str) -> tuple[Hit, ...]:
        """The terms in `text`, in order; the longest wins and none overlap.

        Not found are: parts of words, words in addresses, files, handles and hashtags, names in
        another case than theirs, and words whose neighbours show them to be another part of
        speech (*police raid the house* is not the noun *raid*).
        """
        tokens = tokenize(text)
        kept: list[Hit] = []
        for group in self._lexicon.find(text, tokens):
            best = next((found for found in group if not self._misread(found)), None)
            if best is not None:
                kept.append(self._hit(text, best, group))
        return tuple(_longest(kept))

    def _misread(self, found: Candidate[int]) -> bool:
        return found.single and contradicts(
            found.pos, self.language, (found.before, found.word, found.after), found.wording.text
        )

    def _hit(self, text: str, best: Candidate[int], group: list[Candidate[int]]) -> Hit:
        numbers = {
            found.form.number
            for found in group
            if found.wording == best.wording and found.lemma == best.lemma
        }
        number = best.form.number if len(numbers) == 1 else ""
        if not number and best.pos == "noun":
            number = number_shown(self.language, best.before)
        return Hit(
            term=self.terms[best.payload],
            wording=best.wording,
            form=best.form,
            start=best.start,
            end=best.end,
            text=text[best.start : best.end],
            number=number,
            lemma=best.lemma,
            opening=starts_sentence(text, best.start),
        )


def find_rendering(term: Term, target_text: str, language: Language) -> tuple[Rendering, ...]:
    """Where an accepted rendering of `term`, in any form, stands in `target_text`.

    A stretch that is part of a longer forbidden rendering, or exactly one, does not count
    (*narco-pista* where only *narcopista* is accepted).
    """
    return tuple(
        found for found in _renderings(term, target_text, language) if found.status != "forbidden"
    )


def find_forbidden(term: Term, target_text: str, language: Language) -> tuple[Rendering, ...]:
    """Where a forbidden rendering of `term`, in any form, stands in `target_text`."""
    return tuple(
        found for found in _renderings(term, target_text, language) if found.status == "forbidden"
    )


def _renderings(term: Term, text: str, language: Language) -> list[Rendering]:
    lexicon = _target_lexicon(term.renderings, term.forbidden, language)
    found = [
        Rendering(
            best.wording, best.form, best.start, best.end, text[best.start : best.end], best.lemma
        )
        for best, *_ in lexicon.find(text, tokenize(text))
    ]
    return _longest(found)


# A term is looked up in many candidate translations; its forms are worked out once.
@lru_cache(maxsize=4096)
def _target_lexicon(
    renderings: tuple[Wording, ...], forbidden: tuple[Wording, ...], language: Language
) -> Lexicon[None]:
    lexicon: Lexicon[None] = Lexicon(language)
    for wording in (*renderings, *forbidden):
        lexicon.add(wording, None)
    return lexicon


def _longest(found: list[StretchT]) -> list[StretchT]:
    """The longest of overlapping stretches, the first of equally long ones, in text order."""
    kept: list[StretchT] = []
    taken: set[int] = set()
    for one in sorted(found, key=lambda one: (one.start - one.end, one.start)):
        span = range(one.start, one.end)
        if taken.isdisjoint(span):
            taken.update(span)
            kept.append(one)
    return sorted(kept, key=lambda one: one.start)
