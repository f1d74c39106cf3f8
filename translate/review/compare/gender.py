"""Where one text speaks of a woman and the other of a man.

Two questions. Of each family of words (*daughter*, *son*): has one text more women and the other
more men? Of the person that the sentence is about: do the English pronouns and the Spanish nouns
agree, when nothing else in either text is of the pronouns' gender?
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from translate.article import Span
from translate.lexicon.concepts import flat
from translate.lexicon.people import (
    FEMININE_PLURAL,
    FIRST_NAMES,
    GROWN,
    KINDS,
    MARKS,
    MEN_OR_BOTH,
    PREDICATES,
    SELVES,
    SPOKEN_OF,
    WOMEN,
)
from translate.lexicon.text import words
from translate.review.answers import renders
from translate.review.compare.gender_sides import one_sided

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translate.article import Language
    from translate.lexicon.people import Kind
    from translate.review.pair import Pair

# "Él" with its accent is a pronoun; after a preposition it may be a thing.
_SUBJECT = (re.compile(r"\bella\b"), re.compile(r"\bél\b"))
_AFTER = re.compile(
    r"\b(?:de|a|en|con|por|para|sobre|ante|contra|hacia|entre|sin|como)\s(?:el |la |un |una )?$"
)
# "Del juez" and "al juez" have theirs inside.
_JOINED = re.compile(r"(?:del|al)\b")
# "La secretaría", "la asesoría" are offices, no women; "una policía" is one.
_OFFICE = re.compile(r"(?<!polic)ía$|\b(?:música|política|química|física|técnica|gráfica)$")
# Titles are capitals beside a name; other words of kin with one are part of it: "Madre de Dios".
_TITLE = re.compile(r"señor|do[nñ]|sor|lady|mrs?|ms|mother|father|sister|brother|wom[ae]n|m[ae]n")
# Whom something is done to, or whose turn it is, may be anybody: "yelled at her", "in her turn".
_ASIDE = re.compile(
    r"\b(?:at|to|with|on|against|told|asked) (?:her|him)"
    r"(?=[ ]?[.,;:!?]|$| (?:to|that|about|for|in|on|and|when|if)\b)|in (?:her|his) turn"
)
# "The nurse who treated him": whoever he is, she is another.
_ANOTHER = re.compile(r"who (?:\w+ ){1,2}(?:him|her)(?!\w)")
_SAID = re.compile(r"\s(?:says?|said|adds?|added|explain\w*|claim\w*|admit\w*|stress\w*)\b")
_QUOTES = re.compile(r"[\"«»“”]")
_OWN = (r"\bher (?:[\w-]+ ){0,2}", r"\bhis (?:[\w-]+ ){0,2}")
# Before these a predicate is of nobody else: a name, a clause that has just opened.
_AT_NAME = re.compile(
    r"(?:^|[,.;:«“\"(] ?(?:que |quien |y |pero |cuando )?|\b[A-ZÁÉÍÓÚÑ]\w+ (?:que )?"
    r"|\b(?:cuando|porque|aunque|mientras|donde|quien|y|tras) )"
    r"(?:(?:no|ya|también|luego|nunca|se) )*$"
)
# So many words at most stand before a person who opens a text: "The former judge Ana".
_FIRST = 4
# A pronoun among the first words has no noun before it.
_OPENING = 14


class GenderChange(NamedTuple):
    """The words of each text that tell another gender."""

    source: Span
    target: Span


def gender_changes(pair: Pair) -> Iterator[GenderChange]:
    """Yield the words that changed gender: those of a family, else of the person spoken of."""
    found = list(_kinds(pair))
    yield from found
    if not found:
        for change in (
            _pronouns(pair),
            _selves(pair),
            _swapped(pair),
            _nobody_else(pair),
            _person(pair),
            _predicates(pair),
            _grown(pair),
            _one_sided(pair),
        ):
            if change is not None:
                yield change
                return


@lru_cache(maxsize=4096)
def _said(pattern: re.Pattern[str], text: str) -> tuple[Span, ...]:
    """Where `text` has a word of a family, unless it is part of a name."""
    return tuple(span for span in _spans(pattern, text) if not _in_name(text, span))


def _spans(pattern: re.Pattern[str], text: str) -> Iterator[Span]:
    return (Span(*match.span()) for match in pattern.finditer(flat(text)))


def _in_name(text: str, span: Span) -> bool:
    word = span.of(text)
    opens = (
        not text[: span.start].strip("\"«»“”'‘’(¿¡—– ") or text[: span.start].rstrip()[-1] in ".!?:"
    )
    return word[0].isupper() and not opens and not _TITLE.match(flat(word))


def _kinds(pair: Pair) -> Iterator[GenderChange]:
    ours, theirs = pair.sides
    taken: list[Span] = []
    for kind in KINDS:
        for here, there in ((kind.women, kind.men), (kind.men, kind.women)):
            less = len(_said(here[ours[1]], ours[0])) > len(_said(here[theirs[1]], theirs[0]))
            before, after = (len(_said(there[tongue], text)) for text, tongue in (ours, theirs))
            if ours[1] == "en" and there is kind.men:
                before += len(_said(kind.either, ours[0]))
            elif theirs[1] == "en" and here is kind.men:
                # "Hijos" may be children: who lost sons for daughters must have no children.
                less = less and not kind.either.search(flat(theirs[0]))
            if less and before < after:
                change = GenderChange(
                    _said(here[ours[1]], ours[0])[0], _said(there[theirs[1]], theirs[0])[0]
                )
                if not any(change.source.overlaps(t) for t in taken):
                    taken.append(change.source)
                    yield change


def _texts(pair: Pair) -> tuple[str, str]:
    """The English and the Spanish text."""
    return (
        (pair.source, pair.target) if pair.source_language == "en" else (pair.target, pair.source)
    )


def _change(pair: Pair, english: Span, spanish: Span) -> GenderChange:
    first, second = (english, spanish) if pair.source_language == "en" else (spanish, english)
    return GenderChange(first, second)


@lru_cache(maxsize=1024)
def _marks(text: str, language: Language) -> tuple[list[Span], list[Span]]:
    """Where a text tells of a woman, and where of a man: by marks and by first names."""
    folded = flat(text)
    found: tuple[list[Span], list[Span]] = ([], [])
    for side, mark, names in zip(found, MARKS[language], FIRST_NAMES, strict=True):
        side += [
            Span(*m.span())
            for m in mark.finditer(folded)
            if not _OFFICE.search(text[m.start() : m.end()].lower())
        ]
        side += [Span(*m.span()) for m in names.finditer(folded) if text[m.start()].isupper()]
        side.sort()
    return found


def _pronouns(pair: Pair) -> GenderChange | None:
    """A Spanish subject pronoun that no English word of its gender answers."""
    english, spanish = _texts(pair)
    women, men = _marks(english, "en")
    for pattern, same, other in zip(_SUBJECT, (women, men), (men, women), strict=True):
        hits = [
            m
            for m in pattern.finditer(spanish.lower())
            if not _AFTER.search(spanish.lower(), 0, m.start())
        ]
        spoken = [s for s in same if s.of(english).lower() not in {"her", "hers", "him", "his"}]
        if hits and other and not spoken and len(other) > len(_marks(spanish, "es")[same is women]):
            return _change(pair, other[0], Span(*hits[0].span()))
    return None


def _person(pair: Pair) -> GenderChange | None:
    """English pronouns of one gender, and a Spanish person of the other before everything else."""
    english, spanish = _texts(pair)
    told = _marks(english, "en")
    named = _marks(spanish, "es")
    for here in (0, 1):
        same, opposite = told[here], told[1 - here]
        if not same or opposite or named[here] or not named[1 - here]:
            continue
        kin = [(kind.women, kind.men)[here] for kind in KINDS]
        # "Her husband's lawyer": he is spoken of, too.
        if _ANOTHER.search(flat(english)):
            continue
        others = "|".join(_kin(kind, 1 - here, "en").pattern for kind in KINDS)
        if re.search(rf"{_OWN[here]}(?:{others})'s", flat(english)):
            continue
        # "Her mother": she is not the mother. Else the pronoun may be hers.
        owned = any(re.search(_OWN[here] + k["en"].pattern, flat(english)) for k in kin)
        if not owned and any(k["es"].search(flat(spanish)) for k in kin):
            continue
        pronoun, person = same[0], named[1 - here][0]
        if all(_of_another(english, told_of, spanish, person) for told_of in same):
            continue
        predicate = spanish[: person.start].endswith("como ")
        if _opens(english, pronoun) and not (predicate or _opens(spanish, person)):
            continue
        if predicate or _leads(spanish, person):
            return _change(pair, pronoun, person)
    return None


def _of_another(english: str, pronoun: Span, spanish: str, person: Span) -> bool:
    """Whether the pronoun is hardly the person's: "her co-worker", "yelled at her", who quotes."""
    folded = flat(english)
    if pronoun.of(folded) in {"her", "his"} and person.of(flat(spanish)).startswith("su "):
        return True
    if any(m.start() <= pronoun.start < m.end() for m in _ASIDE.finditer(folded)):
        return True
    quoted = len(_QUOTES.findall(spanish[: person.start])) % 2 == 1
    return quoted and _SAID.match(folded, pronoun.end) is not None


def _swapped(pair: Pair) -> GenderChange | None:
    """She and he in one order, and "él" and "ella" in the other."""
    english, spanish = _texts(pair)
    she, he = (re.findall(rf"\b{word}\b", english.lower()) for word in ("she", "he"))
    ella, el = (list(pattern.finditer(spanish.lower())) for pattern in _SUBJECT)
    if not len(she) == len(he) == len(ella) == len(el) == 1:
        return None
    first = re.search(r"\bs?he\b", english.lower())
    if first is None or (first[0] == "she") == (ella[0].start() < el[0].start()):
        return None
    spoken = min(ella[0], el[0], key=lambda found: found.start())
    return _change(pair, Span(*first.span()), Span(*spoken.span()))


def _selves(pair: Pair) -> GenderChange | None:
    """She herself, where the other text has "él mismo", or the reverse."""
    english, spanish = _texts(pair)
    here = [pattern.search(flat(english)) for pattern in SELVES["en"]]
    there = [pattern.search(flat(spanish)) for pattern in SELVES["es"]]
    for one in (0, 1):
        told, said = here[one], there[1 - one]
        if told and said and not here[1 - one] and not there[one]:
            return _change(pair, Span(*told.span()), Span(*said.span()))
    return None


def _nobody_else(pair: Pair) -> GenderChange | None:
    """She who opens both texts is "he" later in English, where Spanish speaks of no man at all."""
    english, spanish = _texts(pair)
    named, flatted = _marks(spanish, "es"), flat(spanish)
    called = _marks(english, "en")
    for here in (0, 1):
        told, other = (SPOKEN_OF[n].search(flat(english)) for n in (here, 1 - here))
        if not told or other or named[here] or not named[1 - here]:
            continue
        first = min(called[1 - here], default=None)
        person = named[1 - here][0]
        if first is None or first.start > told.start() or not _leads(spanish, person):
            continue
        opens = len(words(english[: first.start])) < _FIRST
        if opens and not any(_kin(kind, here).search(flatted) for kind in KINDS):
            return _change(pair, Span(*told.span()), named[1 - here][0])
    return None


def _predicates(pair: Pair) -> GenderChange | None:
    """English tells of a woman only, and Spanish what is said of a man ("fue detenido")."""
    english, spanish = _texts(pair)
    told, named = _marks(english, "en"), _marks(spanish, "es")
    flatted = flat(spanish)
    for here in (0, 1):
        said = PREDICATES[1 - here].search(flatted)
        if told[here] and not told[1 - here] and said and not PREDICATES[here].search(flatted):
            nouns = [s for s in named[here] if not s.of(spanish)[0].isupper()]
            said_of = _AT_NAME.search(spanish, 0, said.start())
            kin = any(
                (kind.women, kind.men)[1 - here]["en"].search(flat(english)) for kind in KINDS
            )
            if (
                said_of
                and not nouns
                and not kin
                and not any(_kin(kind, here).search(flatted) for kind in KINDS)
            ):
                return _change(pair, told[here][0], Span(*said.span()))
    return None


def _grown(pair: Pair) -> GenderChange | None:
    """English "women" or "men", and in Spanish only people of the other gender."""
    english, spanish = (flat(text) for text in _texts(pair))
    named = _marks(_texts(pair)[1], "es")
    for here in (0, 1):
        grown, other = (GROWN[n].search(english) for n in (here, 1 - here))
        many = WOMEN.search(spanish)
        same = bool(named[here]) or any(_kin(kind, here).search(spanish) for kind in KINDS)
        if not grown or other or same or (here == 0 and (many or _women_of(pair, grown.end()))):
            continue
        if here == 1 and many and _leads(_texts(pair)[1], Span(*many.span())):
            return _change(pair, Span(*grown.span()), Span(*many.span()))
        if named[1 - here] and _leads(_texts(pair)[1], named[1 - here][0]):
            return _change(pair, Span(*grown.span()), named[1 - here][0])
        both = MEN_OR_BOTH.search(spanish)
        if here == 0 and both and not FEMININE_PLURAL.search(spanish):
            return _change(pair, Span(*grown.span()), Span(*both.span()))
    return None


def _women_of(pair: Pair, end: int) -> bool:
    """Whether "women" is the gender of a Spanish noun: "women playwrights", "dramaturgas"."""
    english, spanish = _texts(pair)
    noun = next((w for w in words(english) if w.start > end), None)
    return noun is not None and any(
        w.key.endswith("as") and renders(noun.text, "en", w.text) for w in words(spanish)
    )


def _one_sided(pair: Pair) -> GenderChange | None:
    found = one_sided(*_texts(pair))
    if found and found[0].of(_texts(pair)[0]).lower() == "women" and _women_of(pair, found[0].end):
        return None
    return _change(pair, *found) if found else None


def _kin(kind: Kind, here: int, language: Language = "es") -> re.Pattern[str]:
    return (kind.women, kind.men)[here][language]


def _opens(text: str, span: Span) -> bool:
    return len(words(text[: span.start])) < 2 and span.start < _OPENING


def _leads(text: str, span: Span) -> bool:
    """Whether the person is no one's object, and nobody is named before."""
    folded = flat(text)
    if _AFTER.search(folded, 0, span.start) or _JOINED.match(folded, span.start):
        return False
    return not any(w.capitalised for w in words(text[: span.start])[1:])
