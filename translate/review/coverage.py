"""What the back-translation leaves out of the source, and what it has too much."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from translate.article import Span
from translate.lexicon.function_words import COMPANIONS, FUNCTION_WORDS
from translate.lexicon.text import words
from translate.review.differences import word_differences

if TYPE_CHECKING:
    from translate.article import Language
    from translate.review.pair import Pair

# Content words of a run that are surely not a matter of style, and that are worth a look.
_LONG = 4
_SHORT = 2
# Letters by which two words count as the same wherever they stand.
_STEM = 4


class Stretch(NamedTuple):
    """A run of words that only one text has; `span` is in the source, or the whole target."""

    span: Span
    text: str
    long: bool


class Uncovered(NamedTuple):
    """The longest runs missing from and added by the back-translation."""

    lost: Stretch | None
    gained: Stretch | None


def uncovered(pair: Pair) -> Uncovered:
    """Compare source and back-translation; nothing without a back-translation."""
    if not pair.back_translation.strip():
        return Uncovered(None, None)
    lost, gained = _runs(pair.source, pair.back_translation, pair.source_language)
    whole = Span(0, len(pair.target))
    return Uncovered(
        _stretch(lost, pair.source, pair.source_language),
        _stretch(gained, pair.back_translation, pair.source_language, whole),
    )


@lru_cache(maxsize=8)
def _runs(source: str, back: str, language: Language) -> tuple[Span | None, Span | None]:
    lost, gained = [], []
    for difference in word_differences(source, back, language):
        if difference.kind == "missing" and not _elsewhere(difference.a.of(source), back, language):
            lost.append(difference.a)
        if difference.kind == "added" and not _elsewhere(difference.b.of(back), source, language):
            gained.append(difference.b)

    def longest(spans: list[Span], text: str) -> Span | None:
        return max(spans, key=lambda s: len(_content(s.of(text), language)), default=None)

    return longest(lost, source), longest(gained, back)


def _stretch(
    span: Span | None, text: str, language: Language, shown: Span | None = None
) -> Stretch | None:
    if span is None:
        return None
    count = len(_content(span.of(text), language))
    if count < _SHORT:
        return None
    return Stretch(shown or span, span.of(text), count >= _LONG)


def _content(text: str, language: Language) -> list[str]:
    small = FUNCTION_WORDS[language] | COMPANIONS[language]
    return [w.key for w in words(text) if w.key not in small and len(w.key) > 2]


def _elsewhere(run: str, text: str, language: Language) -> bool:
    """Whether most of a run stands in another place of the other text: moved, not lost."""
    own = _content(run, language)
    stems = {key[:_STEM] for key in _content(text, language)}
    return not own or 2 * sum(key[:_STEM] in stems for key in own) >= len(own)
