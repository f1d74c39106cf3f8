"""The wordings of one language with all their forms, ready to be looked up in texts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, Generic, NamedTuple, TypeVar

from translate.article import Language
from translate.glossary.forms import Form, forms_of, guess_pos
from translate.glossary.grammar import PartOfSpeech
from translate.glossary.index import Found, Index
from translate.glossary.lemmas import is_other_word, lemma, noun_lemma
from translate.glossary.spellings import (
    BOUND_PREFIXES,
    agrees,
    joined_by,
    keeps_capitals,
    spellings,
)
from translate.glossary.terms import Wording
from translate.glossary.tokens import Token, fold, plain, words

PayloadT = TypeVar("PayloadT")

_HYPHENS = "-\u2010\u2011"


class _Pattern(NamedTuple, Generic[PayloadT]):
    """One form of a wording, in one spelling."""

    wording: Wording
    pos: PartOfSpeech
    form: Form
    spelled: list[Token]
    order: int
    payload: PayloadT


@dataclass(frozen=True, slots=True)
class Candidate(Generic[PayloadT]):
    """A stretch of a text that is a form of `wording`; neighbours as in :mod:`context`."""

    wording: Wording
    pos: PartOfSpeech
    form: Form
    payload: PayloadT
    start: int
    end: int
    lemma: bool
    exact: bool
    order: int
    word: str
    before: str
    after: str

    @property
    def single(self) -> bool:
        """Whether it is one word."""
        return " " not in self.word


class Lexicon(Generic[PayloadT]):
    """Wordings of one language, each with a payload, indexed by form and by lemma.

    Of forbidden wordings only the forms as the glossary spells them are known: a warning must
    not rest on a guess.
    """

    def __init__(self, language: Language) -> None:
        self._language = language
        self._forms: Index[_Pattern[PayloadT]] = Index()
        self._unread: list[_Pattern[PayloadT]] = []
        self._nouns: Index[_Pattern[PayloadT]] = Index()
        self._verbs: Index[_Pattern[PayloadT]] = Index()
        self._order = 0

    def add(self, wording: Wording, payload: PayloadT) -> None:
        """Make `wording` findable; earlier ones win where two are the same."""
        pos = wording.pos or guess_pos(wording.text, self._language)
        known = forms_of(wording)
        if wording.status == "keep":
            known = known[:1]
        for form in known:
            for spelled, marks in spellings(form.text):
                pattern = _Pattern(wording, pos, form, spelled, self._order, payload)
                self._forms.add((token.key for token in spelled), marks, pattern)
                if wording.status == "forbidden":
                    break
        self._order += 1
        tokens = words(wording.text)
        by_lemma = pos == "verb" or (pos in {"noun", "adj"} and len(tokens) > 1)
        open_ended = not (wording.fixed or wording.exact or wording.status == "forbidden")
        if by_lemma and open_ended:
            form = Form(wording.text, "", known[0].gender)
            self._unread.append(_Pattern(wording, pos, form, tokens, self._order, payload))

    def find(self, text: str, tokens: list[Token]) -> list[list[Candidate[PayloadT]]]:
        """The candidates in `text`, those of one stretch together, the best first.

        Forms come before lemmas, exact spellings before others, citation forms before variants,
        earlier wordings before later ones.
        """
        self._read_lemmas()
        groups: dict[tuple[int, int], list[Candidate[PayloadT]]] = {}
        for found in (*self._by_form(text, tokens), *self._by_lemma(text, tokens)):
            groups.setdefault((found.start, found.end), []).append(found)
        for group in groups.values():
            group.sort(key=lambda f: (f.lemma, not f.exact, f.wording.variant, f.order))
        return list(groups.values())

    def _by_form(self, text: str, tokens: list[Token]) -> Iterator[Candidate[PayloadT]]:
        for found in self._forms.scan(text, tokens, lambda token: token.key):
            pattern = found.payload
            written = tokens[found.first : found.last + 1]
            wording = pattern.wording
            fixed = pattern.pos in {"name", "acronym"} or wording.fixed or wording.exact
            if (
                agrees(written, pattern.spelled, self._language, fixed=fixed)
                and joined_by(text, written)
                and _whole(text, tokens, found)
            ):
                candidate = _candidate(text, tokens, found)
                if not self._unlikely(candidate):
                    yield candidate

    def _by_lemma(self, text: str, tokens: list[Token]) -> Iterator[Candidate[PayloadT]]:
        for index, key in ((self._nouns, self._noun_key), (self._verbs, self._verb_key)):
            if not index:
                continue
            for found in index.scan(text, tokens, key):
                written = tokens[found.first : found.last + 1]
                spelled = found.payload.spelled
                if (
                    _whole(text, tokens, found)
                    and keeps_capitals(written, spelled)
                    and self._accented_alike(written, spelled)
                ):
                    candidate = _candidate(text, tokens, found)
                    surface = text[candidate.start : candidate.end]
                    form = Form(surface, "", candidate.form.gender)
                    yield replace(candidate, form=form, lemma=True, exact=False)

    def _accented_alike(self, written: list[Token], stored: list[Token]) -> bool:
        """Whether Spanish words have their accents, where they do not stand in capitals."""
        if self._language == "en":
            return True
        return all(
            here.text.isupper()
            or here.text.casefold() == there.text.casefold()
            or plain(here.text) != here.text
            or lemma(here.text.casefold(), "es") == lemma(there.text.casefold(), "es")
            for here, there in zip(written, stored, strict=True)
        )

    def _read_lemmas(self) -> None:
        """Index by lemma what was added since; late, for it loads the lemmatiser."""
        for pattern in self._unread:
            index = self._verbs if pattern.pos == "verb" else self._nouns
            key = self._verb_key if pattern.pos == "verb" else self._noun_key
            _, marks = next(spellings(pattern.wording.text))
            index.add((key(token) for token in pattern.spelled), marks, pattern)
        self._unread.clear()

    def _noun_key(self, token: Token) -> str:
        return fold(noun_lemma(token.text.casefold(), self._language))

    def _verb_key(self, token: Token) -> str:
        return fold(lemma(token.text.casefold(), self._language))

    def _unlikely(self, found: Candidate[PayloadT]) -> bool:
        """A Spanish verb form that the dictionary has as another word (*base*, *tala*)."""
        if self._language != "es" or found.pos != "verb" or not found.single:
            return False
        return is_other_word(found.word, found.wording.text, "es")


def _whole(text: str, tokens: list[Token], found: Found[Any]) -> bool:
    """Whether the stretch is no part of a longer word (*anti-cartel*, *kg2*)."""
    start, end = tokens[found.first].start, tokens[found.last].end
    previous, following = text[start - 1 : start], text[end : end + 1]
    if following.isalnum() or (previous.isalnum() and not previous.isdigit()):
        return False
    if previous and previous in _HYPHENS and found.first:
        return tokens[found.first - 1].key not in BOUND_PREFIXES
    return True


def _candidate(
    text: str, tokens: list[Token], found: Found[_Pattern[PayloadT]]
) -> Candidate[PayloadT]:
    first, last, pattern = found
    start, end = tokens[first].start, tokens[last].end
    surface = text[start:end].casefold()
    return Candidate(
        wording=pattern.wording,
        pos=pattern.pos,
        form=pattern.form,
        payload=pattern.payload,
        start=start,
        end=end,
        lemma=False,
        exact=surface == pattern.form.text.casefold(),
        order=pattern.order,
        word=surface,
        before=_neighbour(text, tokens, first - 1, first),
        after=_neighbour(text, tokens, last + 1, last),
    )


def _neighbour(text: str, tokens: list[Token], at: int, beside: int) -> str:
    """The word at `at` in lower case, if nothing but space parts it from that at `beside`."""
    if not 0 <= at < len(tokens):
        return ""
    first, second = sorted((tokens[at], tokens[beside]), key=lambda token: token.start)
    between = text[first.end : second.start]
    return tokens[at].text.casefold() if not between.strip() else ""
