"""Candidate terms for a glossary: what a set of articles says often, and how it is rendered now.

A candidate is a run of two to five words that could be a noun phrase by its words (no function
word at its edges, none but *of*, *de*, *del*, *de la* … inside), or one long word that the
dictionary does not know. Candidates are ranked by C-value (Frantzi et al. 2000): how often they
stand, weighed by their length, less what belongs to the longer candidates that hold them.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from translate.article import LANGUAGE_NAMES, Draft, Language, Link, Span, other_language
from translate.glossary.determiners import is_determiner
from translate.glossary.grammar import PartOfSpeech
from translate.glossary.lemmas import is_verb_form, noun_lemma
from translate.glossary.matching import Matcher
from translate.glossary.terms import Entry, Glossary
from translate.lexicon.function_words import COMPANIONS, FUNCTION_WORDS

_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")

_LONGEST = 5
_SHORTEST_WORD = 3
_LONG_WORD = 8

#: What may stand inside a term, and nowhere else in it.
_INSIDE: dict[Language, frozenset[str]] = {
    "en": frozenset({"of"}),
    "es": frozenset({"de", "del", "la", "las", "los"}),
}

#: Everyday words that make no term, beside the function words.
_PLAIN: dict[Language, frozenset[str]] = {
    "en": frozenset(
        "according alone already always around away back because began billion came close "
        "come day days did dollars even ever every far few first five found four get give go "
        "good half here hundred including instead keep known last later least left less like "
        "long made make many member members million month months near never new next nobody "
        "nothing now number old once one only people place said same say says second see "
        "seven several six ten third thousand three time times today together told tons took "
        "toward towards two us used using week weeks well went whole year years yesterday "
        "yet".split()
    ),
    "es": frozenset(
        "ahora algo alguien algunas algunos alrededor aquí así ayer año años billones buena "
        "bueno casi cerca cinco cosa cosas cuatro cuyos dado decir desde después dice dicen "
        "diez dijo dos día días dólares ella embargo entonces gran grande hace hacer hacia "
        "han hasta hecho hoy kilómetros luego lugar mayor mejor menos mes meses mientras mil "
        "millas millones millón misma mucha muchas mucho muchos nada nadie ninguna ninguno "
        "nueva nuevo nunca ocho parte pero persona personas poco pocos podría primer primera "
        "primero propia puede pueden quien segunda segundo según seis semana semanas sido "
        "siempre siete sino solo sus sólo tampoco tanto tenía tiempo tiene tienen todavía "
        "toneladas tras tres tuvo unas uno unos veces vez ya".split()
    ),
}


@dataclass(frozen=True, slots=True)
class Candidate:
    """A phrase that may deserve a row; `places` are (number of the text, stretch in it)."""

    text: str
    language: Language
    places: tuple[tuple[int, Span], ...]
    value: float

    @property
    def count(self) -> int:
        """How often it stands in the texts."""
        return len(self.places)


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A candidate with the model's renderings, the commonest first, and their counts."""

    candidate: Candidate
    renderings: tuple[tuple[str, int], ...] = ()

    @property
    def consistency(self) -> float:
        """The share of its places where it has its commonest rendering; 0 without any."""
        found = sum(count for _, count in self.renderings)
        return self.renderings[0][1] / found if found else 0.0

    def entry(self) -> Entry:
        """A row for the glossary, to be looked at by an editor."""
        other = other_language(self.candidate.language)
        rendering = self.renderings[0][0] if self.renderings else "?"
        words = {self.candidate.language: self.candidate.text, other: rendering}
        others = ", ".join(f"{text} {count}" for text, count in self.renderings[1:4])
        note = (
            f"{self.candidate.count} times in {LANGUAGE_NAMES[self.candidate.language]}; "
            f"consistency {self.consistency:.0%}" + (f"; also {others}" if others else "")
        )
        pos: PartOfSpeech = "name" if _is_name(self.candidate.text) else "noun"
        return Entry(words["en"], words["es"], pos, note=note)


@dataclass(slots=True)
class _Tally:
    """The places of one phrase, by the way each is written."""

    places: list[tuple[int, Span]] = field(default_factory=list)
    written: Counter[str] = field(default_factory=Counter)


def candidates(
    texts: Sequence[str], language: Language, glossary: Glossary, *, least: int = 2
) -> tuple[Candidate, ...]:
    """The candidate terms of `texts`, the most valuable first.

    Left out are phrases that stand fewer than `least` times and those that hold, or are part of,
    a term of `glossary`.
    """
    matcher = Matcher(glossary, language)
    tallies: dict[tuple[str, ...], _Tally] = defaultdict(_Tally)
    for number, text in enumerate(texts):
        known = [Span(hit.start, hit.end) for hit in matcher.find(text)]
        for key, span in _phrases(text, language):
            if not any(span.overlaps(other) for other in known):
                tallies[key].places.append((number, span))
                tallies[key].written[_small(span.of(text))] += 1
    frequent = {key: tally for key, tally in tallies.items() if len(tally.places) >= least}
    found = [
        Candidate(tally.written.most_common(1)[0][0], language, tuple(tally.places), value)
        for key, tally in frequent.items()
        if (value := _c_value(key, frequent)) > 0
    ]
    return tuple(sorted(found, key=lambda one: (-one.value, one.text)))


def suggestions(
    found: Iterable[Candidate], texts: Sequence[str], drafts: Sequence[Draft]
) -> tuple[Suggestion, ...]:
    """The candidates with what `drafts`, the translations of `texts`, have in their place."""
    found_with = []
    for candidate in found:
        counts: Counter[str] = Counter()
        for number, span in candidate.places:
            stretch = _rendering(drafts[number], texts[number], span)
            rendering = _bare(stretch, other_language(candidate.language))
            if rendering:
                counts[_small(rendering)] += 1
        found_with.append(Suggestion(candidate, tuple(counts.most_common())))
    return tuple(found_with)


def _phrases(text: str, language: Language) -> Iterator[tuple[tuple[str, ...], Span]]:
    """Every stretch that could be a term, under the dictionary forms of its words."""
    words = [Span(*match.span()) for match in _WORD.finditer(text)]
    for first, start in enumerate(words):
        key: list[str] = []
        for last in range(first, min(first + _LONGEST, len(words))):
            if last > first and text[words[last - 1].end : words[last].start] != " ":
                break
            word = words[last].of(text).casefold()
            if word in _INSIDE[language] and last > first:
                key.append(word)
                continue
            if not _content(word, language):
                break
            key.append(noun_lemma(word, language))
            span = Span(start.start, words[last].end)
            if len(key) > 1 or _rare(words[last].of(text), language):
                yield tuple(key), span


def _content(word: str, language: Language) -> bool:
    plain = FUNCTION_WORDS[language] | COMPANIONS[language] | _PLAIN[language] | _INSIDE[language]
    return len(word) >= _SHORTEST_WORD and word not in plain and not is_verb_form(word, language)


def _rare(word: str, language: Language) -> bool:
    from simplemma import is_known

    return len(word) >= _LONG_WORD and word.islower() and not is_known(word, lang=language)


def _c_value(key: tuple[str, ...], tallies: dict[tuple[str, ...], _Tally]) -> float:
    own = len(tallies[key].places)
    longer = [
        len(tally.places)
        for other, tally in tallies.items()
        if len(other) > len(key) and _within(key, other)
    ]
    nested = sum(longer) / len(longer) if longer else 0.0
    return math.log2(len(key) + 1) * (own - nested)


def _within(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    return any(long[at : at + len(short)] == short for at in range(len(long) - len(short) + 1))


def _rendering(draft: Draft, text: str, span: Span) -> str:
    """What of the draft is aligned with ``text[span]``, from its first word to its last."""
    linked: list[Link] = [
        link
        for link in draft.alignment
        if link.source.overlaps(span) and text[link.source.start].isalnum()
    ]
    if not linked:
        return ""
    start = min(link.target.start for link in linked)
    end = max(link.target.end for link in linked)
    stretch = draft.text[start:end]
    # Links far apart are noise, not a rendering.
    return stretch if len(stretch.split()) <= len(span.of(text).split()) + 3 else ""


def _small(text: str) -> str:
    """`text` in small letters, unless it is a name or written with capitals inside."""
    words = text.split()
    inside = any(word[1:] != word[1:].lower() and not word.isupper() for word in words)
    return text if inside or _is_name(text) else text.lower()


def _is_name(text: str) -> bool:
    words = text.split()
    return sum(word[0].isupper() and not word.isupper() for word in words) > 1


def _bare(text: str, language: Language) -> str:
    """`text` without the determiners it begins with and the small words it ends in."""
    words = text.split()
    while words and is_determiner(words[0], language):
        words = words[1:]
    while words and is_determiner(words[-1], language):
        words = words[:-1]
    return " ".join(words)
