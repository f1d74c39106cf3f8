"""The speakers of a text of whom it says what they are, whatever they do with words.

`voices` reads who says or finds something; here those speak as well who recommend, fear or rule,
and whose view or account it is. A speaker is known by nouns of `callings`.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from translate.article import Span
from translate.lexicon.attribution import sayings
from translate.lexicon.callings import calling, is_paper, is_wide
from translate.lexicon.concepts import flat
from translate.review.compare.closeness import content_words
from translate.review.compare.voices import noun_phrase, telling

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translate.article import Language
    from translate.lexicon.text import Word

# Verbs of opinion, advice and verdict, and hearing.
_SPEAKS: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:(?:recommend|learn|fear|doubt|question|call|demand|detect|suspect|expect|hold|tell"
        r"|order|condemn|reject|detail|ask|request|vouch|consider|argu|want|warn|claim|regard|view"
        r"|reckon|caution|plead|contest|sum|greet|list|diagnos)s"
        r"|(?:recommend|fear|doubt|question|call|demand|suspect|expect|detect|order|condemn|reject"
        r"|detail|ask|request|vouch|consider|regard|view|plead|contest|list|learn)(?:ed)?"
        r"|(?:advis|propos|rul|hop|urg|prais|criticiz|criticis|disput|recogniz|recognis|describ"
        r"|judg|attribut|calculat|evaluat|diagnos)e[sd]?|dismiss(?:es|ed)?|express(?:es|ed)?"
        r"|held|foresaw|foresees?|heard|says?|said|told|wrote|writes?|sees? (?:in|it)|saw in)\b"
    ),
    "es": re.compile(
        r"\b(?:(?:recomend|recomiend|aconsej|orden|dud|cuestion|reclam|elogi|critic|conden|rechaz"
        r"|calific|tild|tach|demand|detect|sospech|esper|evalu|disput|descart|solicit|imput|valor"
        r"|diagnostic|dictamin|enumer|pregunt|celebr|recuerd|ruega|resum)(?:a|an|o|aron|aba|aban|e"
        r"|en)|(?:propon|exig|describ|tem|pid|defiend|defend|defin|prev|preve|exhort|juzg)(?:e|en"
        r"|a|an|o|io|ieron|ia|ian|aron)|propus(?:o|ieron)|dispus(?:o|ieron)|pidi(?:o|eron)"
        r"|oyo|oyeron|ven? en|vio en)\b"
    ),
}
# Whose view or account it is: "in the doctor's view", "la lectura del alcalde".
_OWNED: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?P<who>(?:the|an?|his|her|its|their|[\w-]+) (?:[\w-]+ ){0,3}?[\w-]+?)(?:'s|s')"
        r" (?:own )?(?:view|account|opinion|version|estimates?|calculations?|assessment|arguments?"
        r"|complaints?|conclusions?|warnings?|claims?|words|belief|reading|interpretation"
        r"|testimony|verdict|eyes|statement|accusation|report|findings?|forecast|contention"
        r"|aspirations?|demands?|criticism|judge?ment|analysis|theory|advice|recommendations?)\b"
    ),
    "es": re.compile(
        r"\b(?:vision|relato|opinion|version|estimacion(?:es)?|calculos?|evaluacion|argumentos?"
        r"|quejas?|conclusion(?:es)?|advertencias?|afirmacion|palabras|creencia|lectura"
        r"|interpretacion|testimonio|veredicto|ojos|declaracion|acusacion|denuncia|temor|parecer"
        r"|juicio|entender|criterio|aspiraciones|exigencias?|reclamos?|tesis|fallo|dictamen"
        r"|criticas?|analisis|teoria|consejo|recomendacion(?:es)?|pronostico|alegato)(?= del? )"
    ),
}
# What ends a Spanish owner.
_UNTIL = re.compile(
    r"[.,;:!?()—“”\"«»]| (?:que|quien|cuy[oa]s?|y|en|sobre|por|para|con|como|contra|de que|al?)\b"
)
_COMPLEMENT = re.compile(r" del? ")
_OWNER = re.compile(r"['’]s? ")
# How no subject begins.
_NO_SUBJECT: dict[Language, re.Pattern[str]] = {
    "en": re.compile(r"(?:to|of|in|at|on|from|with|for|as|than)\b"),
    "es": re.compile(r"(?:al?|de|del|por|con|en|se|sin|entre|durante|desde|sobre|tras|hasta)\b"),
}
_CLOSING = (",", "—", "”", "»", '"')
# What stands before a Spanish noun besides small words.
_BEFORE_NOUN = re.compile(
    r"propi[oa]s?|mism[oa]s?|antigu[oa]s?|actual(?:es)?|segund[oa]s?|primer[oa]?s?|tercer[oa]?"
    r"|maxim[oa]|principal(?:es)?|viej[oa]s?|jovenes|joven|nuev[oa]s?|otr[oa]s?|vari[oa]s|ambos"
    r"|ambas|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|vice\w*|unic[oa]s?|gran|\d+"
)
# Words of a phrase that is only a speaker.
_SHORT = 5


class Speaker(NamedTuple):
    """A speaker: the noun phrase, the words of saying, and its words of weight."""

    span: Span
    saying: Span
    name: str
    words: tuple[Word, ...]
    #: Those of them that say what the speaker is, and those of the head among them.
    nouns: tuple[Word, ...]
    heads: tuple[Word, ...]
    #: Names in the head.
    names: tuple[Word, ...]
    #: Whether the phrase is nothing but a speaker.
    plain: bool
    #: Whether he may be anybody of some kinds.
    wide: bool


@lru_cache(maxsize=1024)
def named_speakers(text: str, language: Language) -> tuple[Speaker, ...]:
    """The speakers of a text that are known by a noun, in order."""
    found: list[Speaker] = []
    for span, saying in _places(text, language):
        if any(span.overlaps(other.span) for other in found):
            continue
        speaker = _read(text, span, saying, language)
        if speaker is not None:
            found.append(speaker)
    return tuple(sorted(found))


def _places(text: str, language: Language) -> Iterator[tuple[Span, Span]]:
    """Where a speaker may stand, and the words of saying beside it."""
    plain = flat(text)
    said = sayings(text, language)
    spans = {*said.clear, *said.verbs, *telling(text, language)}
    spans |= {Span(*match.span()) for match in _SPEAKS[language].finditer(plain)}
    for saying in sorted(spans):
        phrase = noun_phrase(text, saying, language)
        if phrase is None:
            continue
        if phrase.start > saying.start and any(other.start == phrase.start for other in spans):
            # "Según indican las encuestas": the verb has the speaker.
            continue
        if not _spoken_of(plain, phrase, saying, language):
            yield phrase, saying
    for match in _OWNED[language].finditer(plain):
        if language == "en":
            yield Span(*match.span("who")), Span(*match.span())
        else:
            start = match.end() + 1
            end = _UNTIL.search(plain, start + len("del "))
            yield Span(start, end.start() if end else len(plain)), Span(*match.span())


def _spoken_of(plain: str, phrase: Span, saying: Span, language: Language) -> bool:
    """Whether a phrase is none for a speaker: an object, who is spoken to, whose something is."""
    if _NO_SUBJECT[language].match(plain, phrase.start) and phrase.start < saying.start:
        return True
    if plain.startswith(" whose", phrase.end):
        return True
    if phrase.start <= saying.start or _SPEAKS[language].fullmatch(saying.of(plain)) is None:
        return False
    return not plain[: saying.start].rstrip().endswith(_CLOSING)


def _read(text: str, span: Span, saying: Span, language: Language) -> Speaker | None:
    inside = [w for w in content_words(text, language) if span.start <= w.start < span.end]
    nouns = tuple(w for w in inside if calling(w.key, language))
    if not nouns:
        return None
    head = _head(text, span, language)
    heads = tuple(w for w in nouns if head.start <= w.start < head.end)
    if all(is_paper(w.key, language) for w in heads):
        # "The operator's statement": whoever states is the owner.
        heads = nouns
    names = tuple(w for w in inside if head.start <= w.start < head.end and w.capitalised)
    name = span.of(text)
    plain = _first(inside, language) in heads and len(head.of(text).split()) <= _SHORT
    wide = any(is_wide(w.key, language) for w in heads)
    return Speaker(span, saying, name, tuple(inside), nouns, heads, names, plain, wide)


def _head(text: str, span: Span, language: Language) -> Span:
    """A noun phrase without whose it is."""
    if language == "es":
        cut = _COMPLEMENT.search(text, span.start + len("del"), span.end)
        return Span(span.start, cut.start()) if cut else span
    owners = [match.end() for match in _OWNER.finditer(text, span.start, span.end)]
    return Span(owners[-1], span.end) if owners else span


def _first(inside: list[Word], language: Language) -> Word | None:
    """The word that should be the noun: the first in Spanish, the last but names in English."""
    if language == "es":
        return next((w for w in inside if not _BEFORE_NOUN.fullmatch(w.key)), None)
    return next((w for w in reversed(inside) if not w.capitalised), None)
