"""Source language left in the translation."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, ClassVar

from translate.article import Span
from translate.lexicon.function_words import COMPANIONS, FUNCTION_WORDS
from translate.lexicon.lemmas import lemma_key
from translate.lexicon.loanwords import is_loan, is_shared
from translate.lexicon.text import words
from translate.lexicon.wordhood import is_word
from translate.review.answers import cognate, load_lexicon
from translate.review.checks.base import Check
from translate.review.compare.free_words import free_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from collections.abc import Set as AbstractSet

    from translate.article import Finding, Language, Severity
    from translate.lexicon.text import Word
    from translate.review.pair import Pair

_QUOTES = {"“": "”", "«": "»", '"': '"', "‘": "’"}
_SHORT = 4  # letters; shorter words are too often the same in both languages
# A foreign word that is explained or set apart was left on purpose: "sicarios, or hit men,".
_EXPLAINED = re.compile(
    r"[*_]?[)»”\"’]?(?:\s*\(|\s*[—–]|, (?:an?|una?) \w|, (?:the|el|la) (?:[\w'-]+ ){1,3}(?:of"
    r"|from|del?)\b|,? (?:or|o|ie|es decir|that is|meaning|as (?:they|the))\b)"
)
# Whoever speaks a quoted run stands so near, in letters.
_BESIDE = 60
_SPOKEN = re.compile(
    r"\b(?:chant|shout|yell|scream|banner|placard|slogan|sign (?:said|reading)|read(?:ing)?\b|grit"
    r"|core[aáoó]|lema\b|pancarta|cartel|consigna|rezaba|exclam)",
    re.IGNORECASE,
)


class UntranslatedCheck(Check):
    """Words of the source language stand in the translation: the whole segment, a run, or a word.

    A segment that is the source again is critical; a run with small words of the source's language
    ("of the", "de los") is major, and so is a lone word that only the source's language knows,
    unless the press of the other uses it (*software*, *barrio*, *kelp*) or the text explains it:
    then it is minor, as are a quoted English sentence and what a crowd shouts or a banner reads.
    Titles in quotation marks and names may stay as they are.

    Example:
        "14 pits were destroyed by Navy personnel" rendered as "14 pozas fueron destruidas por
        personnel de la Marina".

    False alarms:
        Names of works, programmes and companies without quotation marks; foreign words that the
        press uses and the dictionary does not know.

    Silence:
        ``--ignore untranslated``; quote the title, or put the word into the glossary with the
        status ``keep``.
    """

    id: ClassVar[str] = "untranslated"
    name: ClassVar[str] = "Untranslated"
    category: ClassVar[str] = "Accuracy/Untranslated"
    severity: ClassVar[Severity] = "major"

    def find(self, pair: Pair) -> Iterator[Finding]:
        """Yield one finding for the whole segment, or one for each run and word."""
        ours, theirs = words(pair.source), free_words(pair.target)
        if _is_echo(ours, theirs, pair.source_language):
            yield self.finding(
                pair,
                "The translation repeats the source in the source's language.",
                source=Span(0, len(pair.source)),
                target=Span(0, len(pair.target)),
                severity="critical",
            )
            return
        in_source = {_bare(w.key) for w in ours}
        pairs = {(one.key, other.key) for one, other in pairwise(ours)}
        for run in _runs(theirs, pair, pairs):
            span = Span(run[0].start, run[-1].end)
            if _joins_names(run, theirs, pair.source_language):
                continue
            title = _quoted(pair.target, span) and not _half_translated(pair, span)
            if title and not (_is_sentence(run, pair) or _is_spoken(pair.target, span)):
                continue
            if any(w.key in in_source for w in run):
                # A slogan may be quoted as it is; the reader is still owed its meaning.
                light = title or _is_explained_name(run, pair)
                severity: Severity = "minor" if light else self.severity
                yield self.finding(
                    pair, _message(span, pair.target), target=span, severity=severity
                )
                theirs = [w for w in theirs if w not in run]
        for word in theirs:
            span = Span(word.start, word.end)
            left = _foreign(word, pair) or _opens(word, pair) or _copied(word, pair)
            if left and _bare(word.key) in in_source and not _quoted(pair.target, span):
                yield self.finding(
                    pair,
                    _message(span, pair.target),
                    target=span,
                    severity="minor" if _is_used(word, pair) else self.severity,
                )


def _message(span: Span, text: str) -> str:
    return f"“{span.of(text)}” was left in the source's language."


def _is_echo(ours: Sequence[Word], theirs: Sequence[Word], language: Language) -> bool:
    """Tell whether the two texts are the same words, and words that could be translated."""
    if len(ours) < 3 or [w.key for w in ours] != [w.key for w in theirs]:
        return False
    small = FUNCTION_WORDS[language]
    plain = [w for w in ours if not w.capitalised and len(w.text) >= _SHORT]
    return len(plain) > 1 or any(w.key in small for w in ours)


def _runs(
    tokens: Sequence[Word], pair: Pair, source: AbstractSet[tuple[str, str]]
) -> Iterator[list[Word]]:
    """Yield stretches of two words or more that only the source's language has.

    `source` are the words that stand together in the source.
    """
    small = FUNCTION_WORDS[pair.source_language]
    near = COMPANIONS[pair.source_language] | small
    run: list[Word] = []
    for word in [*tokens, None]:
        gap = word is None or bool(
            run and len(pair.target[run[-1].end : word.start].strip(" ")) > 0
        )
        left = word is not None and (
            word.key in near or _foreign(word, pair) or _is_short(word, pair)
        )
        if word is not None and not gap and left:
            run.append(word)
            continue
        if _counts(run, small, near, pair.target_language) or _stands_so(run, source, pair):
            yield run
        run = [word] if word is not None and left else []


def _counts(
    run: Sequence[Word], small: frozenset[str], near: frozenset[str], language: Language
) -> bool:
    """Tell whether a run is language, not a name: words beside a small one, not all capitalised.

    A word that `language` borrows is none of the other's ("quetzales a month").
    """
    plain = [w for w in run if not w.capitalised and not is_loan(w.text, language)]
    if len(plain) < 2:
        return False
    return any(w.key in small for w in run) or (
        any(w.key in near for w in plain) and any(w.key not in near for w in plain)
    )


def _stands_so(run: Sequence[Word], source: AbstractSet[tuple[str, str]], pair: Pair) -> bool:
    """Tell whether the source has a run in these words, none of which is a loan ("wet dog")."""
    return len(run) > 1 and all(
        (one.key, other.key) in source
        and one.text.islower()
        and other.text.islower()
        and not is_loan(one.text, pair.target_language)
        and not is_loan(other.text, pair.target_language)
        for one, other in pairwise(run)
    )


def _is_sentence(run: Sequence[Word], pair: Pair) -> bool:
    """Tell whether a quoted run is no title: English titles have a capital on every long word."""
    return pair.source_language == "en" and any(
        _foreign(word, pair) and word.key not in FUNCTION_WORDS["en"] for word in run
    )


def _joins_names(run: Sequence[Word], tokens: Sequence[Word], language: Language) -> bool:
    """Tell whether small words stand inside a name: "Fernandez de la Vega"."""
    first, last = tokens.index(run[0]), tokens.index(run[-1])
    around = [*tokens[max(0, first - 1) : first], *tokens[last + 1 : last + 2]]
    small = COMPANIONS[language] | FUNCTION_WORDS[language]
    inside = len(around) > 1 and all(word.capitalised for word in around)
    return inside and all(word.key in small for word in run)


def _is_spoken(text: str, span: Span) -> bool:
    """Tell whether a quoted run is what a crowd shouts or a banner reads, which is no title."""
    near = text[max(0, span.start - _BESIDE) : span.end + _BESIDE]
    return _SPOKEN.search(near) is not None


def _copied(word: Word, pair: Pair) -> bool:
    """Tell whether a word that no dictionary has is one that people do translate ("relaves")."""
    bare = _bare(word.text)
    if len(bare) <= _SHORT or not (bare.islower() and bare.isalpha()) or is_shared(bare):
        return False
    source, target = pair.source_language, pair.target_language
    entry = load_lexicon()[source].get(lemma_key(bare, source))
    return (
        entry is not None
        and bool(entry.answers)
        and lemma_key(bare, target) not in load_lexicon()[target]
        and not any(cognate(lemma_key(bare, source), answer) for answer in entry.answers)
        and not is_word(bare, target)
    )


def _foreign(word: Word, pair: Pair) -> bool:
    """Tell whether only the source's language knows this word, by its dictionary."""
    bare = _bare(word.text)
    if len(bare) < _SHORT or not bare.islower() or not bare.isalpha() or is_shared(bare):
        return False
    if word.key in FUNCTION_WORDS[pair.target_language] | COMPANIONS[pair.target_language]:
        return False
    return known_only(bare, pair.source_language, pair.target_language)


def _is_short(word: Word, pair: Pair) -> bool:
    """Tell whether a word of three letters is one of the source's language alone."""
    if len(word.text) != _SHORT - 1 or not (word.text.islower() and word.text.isalpha()):
        return False
    return known_only(word.text, pair.source_language, pair.target_language)


def _opens(word: Word, pair: Pair) -> bool:
    """Tell whether the first word is one of the source's language ("Meanwhile"), and no name."""
    small = word.text.lower()
    if pair.target[: word.start].strip("«“\"'¿¡ ") or not pair.source.lower().startswith(small):
        return False
    # "Doña Herminia", "Radio Yaraví": the beginning of a name.
    if words(pair.target)[1:2] == [] or words(pair.target)[1].capitalised or len(small) < _SHORT:
        return False
    if pair.source_language == "es" and _opens_as_name(pair.source):
        return False
    if not (small.isalpha() and known_only(small, pair.source_language, pair.target_language)):
        return False
    return lemma_key(small, pair.source_language) in load_lexicon()[pair.source_language]


# Spanish words that open a sentence before its verb, and are no names.
_OPENERS = frozenset(
    "mientras cuando donde aunque todavia entonces ayer luego despues antes apenas quizas tambien"
    " tampoco nunca jamas siempre hasta como segun pronto ahora nadie nada algo alguien quien asi"
    " aun bien mal casi solo ya cuanto cuantos muchos pocos varios algunos ninguno todos ambos"
    " cada mas menos primero hoy mañana".split()
)


def _opens_as_name(text: str) -> bool:
    """Tell whether a Spanish text opens with a name: a noun bare before its verb ("Salto votó")."""
    first, second = words(text)[:2]
    verb = lemma_key(second.text, "es")
    return (
        first.key not in _OPENERS
        and not first.key.endswith(("mente", "ndo"))
        and not lemma_key(first.text, "es").endswith(("ar", "er", "ir"))
        and not text[first.end : second.start].strip()
        and second.key != verb
        and (verb.endswith(("ar", "er", "ir")) or second.key in _VERBS)
    )


# Verbs that the dictionary takes for nouns.
_VERBS = frozenset("toma gana juega pierde lucha marca lleva recibe visita prepara cierra".split())


def _is_explained_name(run: Sequence[Word], pair: Pair) -> bool:
    """Tell whether a run without small words is explained right behind it: a plant, a dish."""
    small = FUNCTION_WORDS[pair.source_language] | COMPANIONS[pair.source_language]
    return not any(word.key in small for word in run) and bool(
        _EXPLAINED.match(pair.target, run[-1].end)
    )


# Measures of land and weight that English takes over, where they are counted.
_MEASURES = re.compile(r"(?:manzana|tarea|cuerda|cuadra|arroba|fanega|quintal|vara)(?:e?s)?")
_COUNTED = re.compile(
    r"(?:\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty"
    r"|hundred|thousand|dozen|few|several))[\d.,]* $",
    re.IGNORECASE,
)


def _bare(word: str) -> str:
    return word.removesuffix("'s").removesuffix("’s")


def _is_used(word: Word, pair: Pair) -> bool:
    """Tell whether the translation's language uses the word, or the text explains it."""
    language, bare = pair.target_language, _bare(word.text)
    if is_loan(bare, language) or lemma_key(bare, language) in load_lexicon()[language]:
        return True
    if _MEASURES.fullmatch(bare) and _COUNTED.search(pair.target, 0, word.start):
        return True
    around = pair.target[word.start - 1 : word.start], pair.target[word.end : word.end + 1]
    return (
        "-" in around
        or set(around) <= {"*", "_"}
        or _EXPLAINED.match(pair.target, word.end) is not None
    )


@cache
def known_only(word: str, language: Language, other: Language) -> bool:
    """Tell whether the dictionary of `language` has `word` and that of `other` has not."""
    import simplemma

    return simplemma.is_known(word, lang=language) and not simplemma.is_known(word, lang=other)


def _half_translated(pair: Pair, span: Span) -> bool:
    """Tell whether the quotation around a run has words of the translation's language: no title."""
    marks = "".join({*_QUOTES, *_QUOTES.values()})
    before = re.split(f"[{marks}]", pair.target[: span.start])[-1]
    after = re.split(f"[{marks}]", pair.target[span.end :])[0]
    return any(
        len(word.text) >= _SHORT
        and word.text.islower()
        and known_only(word.text, pair.target_language, pair.source_language)
        for word in words(f"{before} {after}")
    )


def _quoted(text: str, span: Span) -> bool:
    """Tell whether the stretch stands inside quotation marks, as titles do."""
    before, after = text[: span.start], text[span.end :]
    for opening, closing in _QUOTES.items():
        if opening == closing:
            if before.count(opening) % 2 and closing in after:
                return True
        elif before.rfind(opening) > before.rfind(closing) and closing in after:
            return True
    return False
