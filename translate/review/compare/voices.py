"""Who speaks in a text: the speaker beside each word of saying, read from the clause around it.

A speaker stands before the verb, or behind it where nothing does ("dijo la fiscalía"); behind
"according to" and "según". An owner is none ("her client's lawyer"), nor is whoever is spoken to.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from translate.article import Span
from translate.lexicon.attribution import sayings
from translate.lexicon.concepts import flat
from translate.lexicon.saying_verbs import SAYS_EN, SAYS_ES
from translate.lexicon.speakers import RUMOUR, SPEAKERS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translate.article import Language
    from translate.lexicon.concepts import Concept


class Voice(NamedTuple):
    """A speaker, where it is named, and the words of saying."""

    speaker: Concept
    span: Span
    saying: Span


# What names the source of a statement before the speaker.
_BY = re.compile(
    r"(?:according to|in the (?:words|view|opinion|judgment|eyes) of|segun|de acuerdo|a juicio"
    r"|en (?:las )?palabras|en (?:su )?opinion|a ojos|(?:a|al) decir|en boca|por boca)"
)
# Whose a report is that finds or shows something.
_REPORT: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:study|report|survey|poll|audit|analysis|inquiry|investigation) (?:by|from|of)(?= )"
    ),
    "es": re.compile(
        r"\b(?:estudio|informe|reporte|encuesta|sondeo|auditoria|analisis|investigacion)"
        r" (?:realizad[oa] por|elaborad[oa] por|del?)(?= )"
    ),
}
# More verbs that tell who speaks, where the telling itself is not in question.
_TELLS: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        rf"\b(?:{SAYS_EN}|reports?|(?:speaks?|spoke|talks?|talked) of|blame[sd]?|attribut(?:es|ed)"
        r"|describe[sd]?|charges?(?! of)|answers|found|complains?|shows?|showed|reveals?|revealed"
        r"|indicate[sd]?|suggests?|(?:put|chalk)(?:s|ed)? (?:[\w'-]+ ){1,6}"
        r"(?:down|up) to|pin(?:s|ned) (?:[\w'-]+ ){1,5}on)\b"
    ),
    "es": re.compile(
        rf"\b(?:{SAYS_ES}|repit(?:e|en|io|ieron)|repetian?|(?:report|habl|culp|critic|acus|reclam|celebr)(?:o|a|an|aron)"
        r"|atribuy(?:e|en|o|eron)|hall(?:o|aron)|describ(?:e|en|io|ieron)|muestran?|mostr(?:o|aron)"
        r"|revelan?|indican?|sugier(?:e|en)|sugiri(?:o|eron))\b"
    ),
}
# Who is spoken to stands behind these.
_TO: dict[Language, re.Pattern[str]] = {
    "en": re.compile(r"\btold(?= (?!that\b)\w)"),
    "es": re.compile(
        r"\b(?:dij\w+|cont\w+|declar\w+|confes\w+|explic\w+|asegur\w+|relat\w+|confirm\w+"
        r"|inform\w+|coment\w+) (?:al?|ante)(?= )"
    ),
}
# Where the clause of a word of saying ends before it and behind it.
_BEFORE = re.compile(
    r"[.,;:!?()—“”\"«»]|\b(?:that|que|and|y|but|pero|while|mientras|as|because|where|donde|although|aunque"
    r"|though|whereas|ni|nor|unless|until)\b"
)
_AFTER: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"[.,;:!?()—“”\"«»]|\b(?:that|who|whose|which|to|after|before|from|in|at|on|when|as|during"
        r"|while|with|about|for|and|against)\b"
    ),
    "es": re.compile(
        r"[.,;:!?()—“”\"«»]|\b(?:que|quien|cuyo|cuya|a|al|ante|tras|en|desde|durante|cuando|antes"
        r"|despues|mientras|con|contra|sobre|para|y)\b"
    ),
}
# Where an English noun phrase ends: what follows belongs to its head.
_OF = re.compile(r"\b(?:of|in|at|for|from|with|on|near|who|whose)\b")
_OWNER = re.compile(r"'s?(?!\w)(?! (?:office|department|service|secretariat|headquarters)\b)")
# Behind these stands who is spoken to or of: "blamed the airline".
_ADDRESSED = re.compile(
    r"(?:accus|blam|critici|prais|ask|urg|tell|told|warn|condemn|denounc|demand|attribut|describ"
    r"|assur|inform|found|show|reveal|den(?:y|ied|ies)|disput|reject|doubt|contest|brief|alert)"
)
# What makes an English word of saying passive, and what names its speaker then.
_PASSIVE = re.compile(r"\b(?:is|are|was|were|been|being) (?:\w+ly |not )?$")
_AGENT = re.compile(r" by ")
# Verbs by which somebody answers what another said.
_DISPUTES: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:dispute[sd]?|reject(?:s|ed)|doubt(?:s|ed)|contest(?:s|ed)|denie[sd])\b"
    ),
    "es": re.compile(
        r"\b(?:discut(?:e|en|io|ieron)|disput(?:o|a|an|aron)|rechaz(?:o|a|an|aron)|niegan?"
        r"|neg(?:o|aron)|dud(?:o|a|an|aron)|cuestion(?:o|a|an|aron)|desmient\w+|desminti\w+)\b"
    ),
}
# Whose view it is: "for the union, it is revenge".
_VIEWED: dict[Language, re.Pattern[str]] = {
    "en": re.compile(r"(?:^|(?<=[.;:] )|(?<=while )|(?<=but ))for(?= (?:[\w'-]+ ){0,5}[\w'-]+,)"),
    "es": re.compile(
        r"(?:^|(?<=[.;:] )|(?<=mientras )|(?<=pero ))para(?= (?:[\w'-]+ ){0,5}[\w'-]+,)"
    ),
}
# A subject that opens a sentence has so many words at most.
_SUBJECT = 4
_SENTENCE = re.compile(r"[.;!?] ")
# "Daughter-in-law".
_WHOLE = re.compile(r"-?in-law(?!\w)")
_RELATIVE = re.compile(
    r" (?:that|who|which|whom|seen|obtained|reviewed|interviewed|al? (?:l[ao]s? )?(?:que|quien\w*)"
    r"|que|quien\w*|obtenid\w+|consultad\w+|entrevistad\w+)\b"
)
# "A la empresa la acusó el sindicato": who stands first is spoken of.
_OBJECT = re.compile(r" ?al? (?:[\w'-]+ ){1,6}l[aeo]s? ")
# Adverbs and the like are no speakers.
_EMPTY = re.compile(
    r"(?:\W|\b(?:has|have|had|ha|han|habia|was|also|tambien|later|then|ayer|hoy|yesterday|today"
    r"|se|le|les|me|nos|lo|ya|asi|not|no|\w+ly|\w+mente)\b)*"
)


@lru_cache(maxsize=1024)
def voices(text: str, language: Language, *, all_sides: bool = False) -> tuple[Voice, ...]:
    """The speakers of `text` that are known, in the order of their words of saying.

    With `all_sides`, those as well who dispute something or whose view it is.
    """
    plain = flat(text)
    found: list[Voice] = []
    said = sayings(text, language)
    spans = {*said.clear, *said.verbs}
    spans |= {Span(*match.span()) for match in _REPORT[language].finditer(plain)}
    spans |= set(telling(text, language))
    if all_sides:
        for pattern in (_VIEWED[language], _DISPUTES[language]):
            spans |= {Span(*match.span()) for match in pattern.finditer(plain)}
    for saying in sorted(spans):
        if any(saying.overlaps(voice.saying) for voice in found):
            continue
        named = _named(plain, _stretch(plain, saying, language), language)
        if named is None:
            named = _named(plain, _before_relative(plain, saying), language)
        if named is not None:
            found.append(Voice(*named, saying))
    rumour = RUMOUR.find(text, language)
    if rumour is not None:
        found.append(Voice(RUMOUR, rumour, rumour))
    return tuple(found)


@lru_cache(maxsize=1024)
def hearers(text: str, language: Language) -> tuple[Voice, ...]:
    """Who is known to be spoken to in `text`."""
    plain = flat(text)
    found: list[Voice] = []
    for match in _TO[language].finditer(plain):
        end = _BEFORE.search(plain, match.end())
        stretch = Span(match.end(), end.start() if end else len(plain))
        named = _named(plain, stretch, language)
        if named is not None:
            found.append(Voice(*named, Span(*match.span())))
    return tuple(found)


def telling(text: str, language: Language) -> Iterator[Span]:
    """Where `text` has more verbs that tell who speaks."""
    return (Span(*match.span()) for match in _TELLS[language].finditer(flat(text)))


def noun_phrase(text: str, saying: Span, language: Language) -> Span | None:
    """Where `text` names the speaker of some words of saying, whoever that is."""
    plain = flat(text)
    stretch = _stretch(plain, saying, language)
    if language == "en":
        cut = _OF.search(plain, stretch.start, stretch.end)
        if cut and plain[stretch.start : cut.start()].strip():
            stretch = Span(stretch.start, cut.start())
    said = stretch.of(text)
    start = stretch.start + len(said) - len(said.lstrip())
    end = stretch.start + len(said.rstrip())
    return Span(start, end) if start < end else None


def _stretch(plain: str, saying: Span, language: Language) -> Span:
    """Where the speaker of some words of saying may stand."""
    words = saying.of(plain)
    if words in {"for", "para"} or _BY.match(words) or _REPORT[language].match(f"{words} "):
        end = _BEFORE.search(plain, saying.end)
        return Span(saying.end, end.start() if end else len(plain))
    # "Neighbours say", "what the opposition calls": the words hold the speaker.
    verb = saying.start + words.rfind(" ") + 1
    if language == "en" and _PASSIVE.search(plain[:verb]):
        # "Accused by the police": who is accused does not speak.
        by = _AGENT.match(plain, saying.end)
        end = _BEFORE.search(plain, saying.end)
        return Span(by.end(), end.start() if end else len(plain)) if by else Span(verb, verb)
    starts = [match.end() for match in _BEFORE.finditer(plain, 0, verb)]
    before = Span(starts[-1] if starts else 0, verb)
    if not _EMPTY.fullmatch(before.of(plain)) and not _OBJECT.fullmatch(before.of(plain)):
        return before
    if language == "en" and _ADDRESSED.match(plain, verb):
        return Span(verb, verb)
    # "Said the mayor", or the verb of a subject that stands before a relative clause.
    end = _AFTER[language].search(plain, saying.end)
    return Span(saying.end, end.start() if end else len(plain))


def _before_relative(plain: str, saying: Span) -> Span:
    """Where a sentence opens whose subject has a clause of its own: "emails that we saw show"."""
    start = max((m.end() for m in _SENTENCE.finditer(plain, 0, saying.start)), default=0)
    opened = _RELATIVE.search(plain, start, saying.start)
    near = opened and len(plain[start : opened.start()].split()) <= _SUBJECT
    return Span(start, opened.start()) if opened and near else Span(start, start)


def _named(plain: str, stretch: Span, language: Language) -> tuple[Concept, Span] | None:
    """The known speaker that heads the noun phrase of a stretch."""
    text = stretch.of(plain)
    if language == "en":
        cut = _OF.search(text)
        text = text[: cut.start()] if cut and text[: cut.start()].strip() else text
    found = []
    for who in SPEAKERS:
        span = who.find(text, language)
        if span is not None and not _OWNER.match(text, span.end):
            found.append((span.end if language == "en" else -span.start, who, span))
    if not found:
        return None
    _, who, span = max(found, key=lambda item: item[0])
    end = _WHOLE.match(plain, stretch.start + span.end)
    return who, Span(stretch.start + span.start, end.end() if end else stretch.start + span.end)
