"""A speaker whom no word of the other text renders, by a lexicon instead of a table of offices.

`voices` knows offices by name ("coroner", "fiscalía"). Here any noun will do: the only speaker of
one text and the only one of the other are two people where no word of either phrase renders a word
of the other text, and both nouns are such that a translation seldom leaves them unanswered.
Whoever may be meant by anybody's word ("officials", "sources", "she") is left out.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from translate.article import Span, other_language
from translate.lexicon.attribution import sayings
from translate.lexicon.concepts import flat
from translate.lexicon.function_words import COMPANIONS, FUNCTION_WORDS
from translate.lexicon.lemmas import lemma_key
from translate.lexicon.speakers import SPEAKERS
from translate.lexicon.text import words
from translate.review.answers import load_lexicon
from translate.review.compare.same_speakers import same_speaker
from translate.review.compare.voices import noun_phrase, telling

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translate.article import Language
    from translate.lexicon.text import Word
    from translate.review.pair import Pair

# Who may stand for any speaker, or for a document; small words; all folded.
_ANYBODY: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:officials?|authorit\w+|spokes\w+|sources?|representatives?|officers?|agents?"
        r"|deput\w+"
        r"|leaders?|members?|people|person|m[ae]n|wom[ae]n|others?|some|many|experts?|he|she|they"
        r"|it|who|which|i|we|you|everyone|everybody|nobody|no one|statements?|reports?|stud(?:y"
        r"|ies)|documents?|letters?|polls?|surveys?|figures|data|records|news|local|state|group"
        r"|organi[sz]ation|body|institution|entity|team|staff|chief|head|boss"
        r"|director|percent|half|majority|most|both|each|former|critics|supporters"
        r"|lawyers?|partners?|colleagues?|friends?|himself|herself|parties|side"
        r"|testimon\w+|accounts?|versions?|rules?|law|decision|ruling|indictment|complaint|estimat"
        r"\w+|calculations?|terms|words|results?|findings?|research|analysis|evidence|message"
        r"|plan|agreement|article|book|bulletin|communique|release|sheet|files?|footage|video)\b"
    ),
    "es": re.compile(
        r"\b(?:funcionari\w+|autoridad\w*|portavo\w+|vocer\w+|fuentes?|representante\w*|agentes?"
        r"|oficial\w*|lider\w*|miembro\w*|gente|persona\w*|hombre\w*|mujer\w*|otr[oa]s?|algun\w+"
        r"|much[oa]s?|expert\w+|especialist\w+|ell?[oa]?s?|quien\w*|que|yo|nosotros|usted\w*|nadie"
        r"|todos|comunicad\w+|declaraci\w+|informe\w*|estudio\w*|document\w+|carta\w*|encuesta\w*"
        r"|sondeo\w*|cifra\w*|datos|registro\w*|actas?|noticia\w*|local\w*|estado\w*|estatal\w*"
        r"|grupo\w*|organi\w+|organismo\w*|entidad\w*|instituci\w+"
        r"|equipo\w*|jef[ea]s?|titular\w*|director\w*|responsabl\w+|encargad\w+"
        r"|mayoria|mitad|ambos|cada|critic\w+|partidari\w+|abogad\w+|soci[oa]s?"
        r"|colega\w*|amig[oa]s?|mism[oa]s?|parte\w*|testimoni\w+|relato\w*"
        r"|version\w*|norma\w*|ley|decision\w*|fallo|sentencia|acusaci\w+|denuncia\w*|estimaci\w+"
        r"|calculo\w*|terminos|palabra\w*|resultado\w*|hallazgo\w*|investigaci\w+|analisis"
        r"|prueba\w*|mensaje\w*|plan|acuerdo\w*|articulo\w*|libro\w*|boletin\w*|nota|video\w*"
        r"|imagen\w*|mandatari\w+|dirigent\w+|empleado\w*|ejecutiv\w+)\b"
    ),
}
# What an office is called besides whose it is.
_FRAMES = re.compile(
    r"offices?|agency|agencies|departments?|service|headquarters|board|committee|commission|own"
    r"|oficinas?|agencias?|departamentos?|servicios?|direccion|sede|comision|comite|junta"
    r"|propi[oa]s?"
)
# Who is whose: "una vecina de Eulalia Quispe", "Eulalia Quispe's neighbour".
_OWNED: dict[Language, re.Pattern[str]] = {
    "en": re.compile(r"(?P<owner>.+)['’]s? (?P<head>[^'’]+)"),
    "es": re.compile(r"(?P<head>[^,]+?) del? (?P<owner>.+)"),
}
# Who speaks in another's name.
_STAND_INS = re.compile(
    r"\b(?:spokes\w+|office|lawyers?|attorneys?|team|campaign|government|administration|ministry"
    r"|company|party|press|representative\w*|portavo\w+|vocer\w+|oficina|abogad\w+|defensa|equipo"
    r"|campaña|gobierno|administracion|ministerio|empresa|partido|prensa|representante\w*|despacho"
    r"|entorno|gabinete|presidencia|report|study|informe|estudio|informacion\w*|information|log"
    r"|records?|registros?|actas?|videos?|libro"
    r"|book|letter|carta)\b"
)
# Nats of doubt that two nouns must have between them, and each.
_BOTH, _EACH = 2.2, 0.7
# Letters of a noun of weight.
_LONG = 4


class Speaker(NamedTuple):
    """The only speaker of a text: the words of the noun phrase and where it stands."""

    span: Span
    name: str
    nouns: tuple[Word, ...]


def other_speakers(pair: Pair) -> tuple[Span, Span] | None:
    """Who speaks in each text, where they cannot be the same."""
    sides = pair.sides
    ours, theirs = (_only_speaker(*side) for side in sides)
    if ours is None or theirs is None:
        return None
    if not _names(ours, sides[0][1]).isdisjoint(_names(theirs, sides[1][1])):
        return None
    doubts = [
        _unanswered(ours, sides[0][1], sides[1][0]),
        _unanswered(theirs, sides[1][1], sides[0][0]),
    ]
    if min(doubts) < _EACH or sum(doubts) < _BOTH:
        return None
    return ours.span, theirs.span


@lru_cache(maxsize=1024)
def _only_phrase(text: str, language: Language) -> Span | None:
    """The noun phrase of the only speaker of a text, where it has one."""
    said = sayings(text, language)
    spans = [*said.clear, *said.verbs] or [*telling(text, language)]
    return noun_phrase(text, spans[0], language) if len(spans) == 1 else None


@lru_cache(maxsize=1024)
def _only_speaker(text: str, language: Language) -> Speaker | None:
    stretch = _only_phrase(text, language)
    if stretch is None or _ANYBODY[language].search(_head(stretch.of(text), language)):
        return None
    found = [
        word
        for word in words(text)
        if stretch.start <= word.start < stretch.end and not word.capitalised
    ]
    nouns = tuple(w for w in found if len(w.key) >= _LONG and not _FRAMES.fullmatch(w.key))
    return Speaker(stretch, stretch.of(text), nouns) if nouns else None


def about_another(pair: Pair) -> tuple[Span, Span] | None:
    """Who speaks in each text, where it is somebody of the speaker: the mayor, the mayor's critic.

    One text names a person; in the other that person stands behind a *de*, and whoever speaks is a
    noun that nothing in the first text renders.
    """
    phrases = [_only_phrase(*side) for side in pair.sides]
    if phrases[0] is None or phrases[1] is None:
        return None
    for at in (0, 1):
        here, there = pair.sides[at], pair.sides[1 - at]
        phrase, other = phrases[at], phrases[1 - at]
        if phrase is None or other is None:
            continue
        owner = _OWNED[here[1]].fullmatch(phrase.of(here[0]))
        if owner is None or _OWNED[there[1]].fullmatch(other.of(there[0])):
            continue
        names = {w.key for w in words(owner["owner"]) if w.capitalised}
        named = names & {w.key for w in words(other.of(there[0])) if w.capitalised}
        head = [w for w in words(owner["head"]) if len(w.key) >= _LONG and not w.capitalised]
        plain = _STAND_INS.search(flat(owner["head"])) is None
        if named and head and plain and not _rendered(head, here[1], there[0]):
            return phrases[0], phrases[1]
    return None


def _rendered(some: Sequence[Word], language: Language, other: str) -> bool:
    across = other_language(language)
    small = FUNCTION_WORDS[across] | COMPANIONS[across]
    there = [o for o in words(other) if o.key not in small]
    return any(same_speaker(word, o, language) for word in some for o in there)


def _head(phrase: str, language: Language) -> str:
    """A folded phrase without whose it is: "the team's coach", "el técnico del equipo"."""
    plain = flat(phrase)
    parts = re.split(r"'s? " if language == "en" else r" del? ", plain)
    return parts[-1] if language == "en" else parts[0]


def _names(speaker: Speaker, language: Language) -> set[str]:
    """The names of a speaker, but for those of an owner."""
    head = _head(speaker.name, language)
    return {w.key for w in words(speaker.name) if w.capitalised and w.key in head}


def _unanswered(speaker: Speaker, language: Language, other: str) -> float:
    """How surely a faithful text would have had a word for the speaker, in nats."""
    across = other_language(language)
    if _rendered(speaker.nouns, language, other):
        return 0.0
    if any(who.find(speaker.name, language) and who.answered(other, across) for who in SPEAKERS):
        return 0.0
    return max(_weight(word, language) for word in speaker.nouns)


def _weight(word: Word, language: Language) -> float:
    entry = load_lexicon()[language].get(lemma_key(word.text, language))
    return entry.doubt if entry is not None else 0.0
