"""Words of the translation that no dictionary knows."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING, ClassVar

from translate.article import Span
from translate.lexicon.lemmas import lemma_key
from translate.lexicon.text import words
from translate.lexicon.wordhood import is_word, may_be_word
from translate.review.answers import load_lexicon
from translate.review.checks.base import Check
from translate.review.compare.free_words import free_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from translate.article import Finding, Severity
    from translate.lexicon.text import Word
    from translate.review.pair import Pair

# Letters that a word made from a name shares with it: Saltillo, saltillense.
_STEM = 5
# Letters of the two languages.
_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyzáéíóúüñ")
_QUOTES = frozenset("\"“”«»‘’'")
# A technical term shares so much of its letters with its rendering.
_COGNATE = 0.7


class InventedWordsCheck(Check):
    """A word of the translation is in no dictionary: a model made it up, or somebody mistyped it.

    Small models spell words they do not know piece by piece: "dispató" for *despachó*. Words with
    usual prefixes and endings are words, as are numerals and compounds; so are those of the source,
    of the glossary, words made from a name, and those that look like a rare word of the source
    (*mesotelioma*). Names, words between hyphens and of third languages are not looked at. What may
    be made from a word by a rarer rule (*aguatero*, *alcanzapelotas*) is minor.

    Example:
        "The strips were blown up." rendered as "Los estrajes fueron volados."

    False alarms:
        New and rare words; terms of a trade that the glossary lacks.

    Silence:
        ``--ignore invented-words``, dismiss the finding, or add the word to the glossary.
    """

    id: ClassVar[str] = "invented-words"
    name: ClassVar[str] = "Invented words"
    category: ClassVar[str] = "Accuracy/Mistranslation"
    severity: ClassVar[Severity] = "major"

    def find(self, pair: Pair) -> Iterator[Finding]:
        """Yield every such word of the target once."""
        source = words(pair.source)
        given = {word.key for word in source}
        given |= {word.key for term in pair.terms for word in words(f"{term.form} {term.target}")}
        names = {word.key[:_STEM] for word in source if word.capitalised}
        tokens = free_words(pair.target)
        for n, word in enumerate(tokens):
            span = Span(word.start, word.end)
            if word.key in given or word.key[:_STEM] in names:
                continue
            if _stands_alone(span, pair.target) and not _known(word, pair):
                given.add(word.key)
                yield self.finding(
                    pair,
                    f"No dictionary knows “{word.text}”: it may be made up or mistyped.",
                    target=span,
                    severity="minor" if _may_stand(tokens, n, pair) else self.severity,
                )


def _known(word: Word, pair: Pair) -> bool:
    """Whether a word need not be asked about, or is one in either language."""
    if not (word.text.isalpha() and word.text.islower()):
        return True
    # A word of the other language is no invention; whether it may stand here is asked elsewhere.
    if is_word(word.text, pair.target_language) or is_word(word.text, pair.source_language):
        return True
    return lemma_key(word.text, pair.target_language) in load_lexicon()[pair.target_language] or (
        _is_foreign(word) or _is_term(word, pair)
    )


def _may_stand(tokens: Sequence[Word], n: int, pair: Pair) -> bool:
    """Whether a rarer rule may make the word, or it is set apart, or part of a foreign phrase.

    A phrase of a third language has more words that no dictionary knows ("joie de vivre").
    """
    word = tokens[n]
    near = [tokens[at] for at in range(max(0, n - 2), min(len(tokens), n + 3)) if at != n]
    if any(not _known(other, pair) for other in near):
        return True
    around = pair.target[word.start - 1 : word.start] + pair.target[word.end : word.end + 1]
    apart = len(around) > 1 and set(around) <= _QUOTES
    return apart or may_be_word(word.text, pair.target_language)


def _is_foreign(word: Word) -> bool:
    """Whether a letter shows that the word is of a third language (“českých”)."""
    return not set(word.text) <= _LETTERS


def _is_term(word: Word, pair: Pair) -> bool:
    """Whether it looks like a word of the source that is rare itself (“mesotelioma”)."""
    lexicon = load_lexicon()[pair.source_language]
    return any(
        SequenceMatcher(None, word.key, other.key, autojunk=False).ratio() >= _COGNATE
        for other in words(pair.source)
        if abs(len(other.key) - len(word.key)) < _STEM - 1
        and lemma_key(other.text, pair.source_language) not in lexicon
    )


def _stands_alone(span: Span, text: str) -> bool:
    """Whether no hyphen joins the word to another."""
    return text[span.start - 1 : span.start] != "-" and text[span.end : span.end + 1] != "-"
