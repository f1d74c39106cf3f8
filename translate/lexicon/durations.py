"""Spans of time and how often something happens, whatever they are called: all in days.

"A century and a half" is 150 years, "a fortnight" is "quince días", "24 horas" is "a day", and what
happens "twice a week" happens every three and a half days.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Literal, NamedTuple

from translate.article import Span
from translate.figures import find_figures
from translate.lexicon.concepts import flat
from translate.lexicon.distributives import distributives
from translate.lexicon.time_units import TIME_UNITS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translate.article import Language
    from translate.figures import Figure
    from translate.lexicon.time_units import TimeUnit

#: When something was, seen from the speaker or the story: three years ago, for three years, later.
When = Literal["", "past", "during", "later"]


# Bare, these are ordinals, parts and pieces of a match far more often than time.
_NEEDS_NUMBER = frozenset({"second", "quarter", "part of a day", "part of a year"})
_WHOLE = {
    "en": r"(?:(?:single|full|whole|entire|mere|solid|good|calendar|more|additional|extra) )?",
    "es": r"(?:(?:sol[oa]|enter[oa]|larg[oa]|buen|buena|breves?|escas[oa]s?|mer[oa]s?|mas) )?",
}
# "Two lean years", "three rainy weeks": an adjective, and no word of grammar.
_GRAMMAR = (
    r"(?!(?:of|in|on|at|to|and|or|but|for|from|by|with|than|the|an?|his|her|its|their|this|that"
    r"|these|those|last|next|past|per|every|each|light|man|person|time|calendar"
    r"|(?:minute|hour|day|week|month|year)s?) )"
)
_GAP: dict[Language, re.Pattern[str]] = {
    "en": re.compile(rf"[\s-](?:of an? )?{_WHOLE['en']}(?:{_GRAMMAR}[a-z]{{3,}} )?"),
    "es": re.compile(
        rf"\s(?:de )?{_WHOLE['es']}(?:(?:larg|consecutiv|ultim|primer|siguient|proxim|dur|intens"
        r"|difici|amarg|trist|buen|mal|tranquil|lluvios)[a-z]*[sz] )?"
    ),
}
_COUNTS_ONE: dict[Language, re.Pattern[str]] = {
    "en": re.compile(rf"(?<!\w)(?:an?|one|per|each|every) {_WHOLE['en']}$"),
    "es": re.compile(
        rf"(?<!\w)(?:una?|por|cada|(?<!\d )al|a la"
        r"|(?:dolares|euros|pesos|soles|reales|quetzales|lempiras|colones) (?:el|la)"
        rf") {_WHOLE['es']}$"
    ),
}
_NAMES_ONE: dict[Language, re.Pattern[str]] = {
    "en": re.compile(r"(?<!\w)(?:the|this|last|next|past|that|first)(?: [a-z]+)? $"),
    "es": re.compile(r"(?<!\w)(?:el|la|del|este|esta|ese|esa|ultimo|ultima|primer)(?: [a-z]+)? $"),
}
_TIMES: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"(?<!\w)(?:(?P<one>once)|(?P<two>twice)|(?P<three>thrice)|times)"
        r" (?:an?|per|every|each|in an?|in one) $"
    ),
    "es": re.compile(r"(?<!\w)(?:(?P<one>(?:una )?vez)|veces) (?:al?|por|cada|a la|en un[oa]?) $"),
}
_BEFORE_EVERY = re.compile(
    r"(?<!\w)(?:(?P<one>once)|(?P<two>twice|two times)|(?P<three>thrice)|times|veces)[ -]$"
)
# "The second quarter" and "los primeros años" are not two quarters and one year.
_NO_COUNT = frozenset({"time", "ordinal", "percent", "money"})
# "Three quarters of an hour" are no months.
_PARTS_OF = (" of a ", " of an ", " of the ", " of all ")
_ONLY_AN_HOUR = re.compile(r"(?<!\w)(?:early|small|wee|late|altas|primeras|ultimas|tempranas) $")
# "Alternate days", "every second week", "un día sí y otro no", "día por medio".
_ALTERNATING = re.compile(
    r" (?:si y otr[oa] no|por medio|de por medio|altern[oa]s|alternad[oa]s)(?!\w)"
)
_EVERY_SECOND = re.compile(r"(?<!\w)(?:every (?:other|second)|alternate|alternating) $")
_OR_TWO = re.compile(r" (?:or|o) (?:two|so|more|dos|mas)(?!\w)")
_POSSESSED = re.compile(r"(?<!\w)(?:his|her|their|its|su) $")
_LONG_UNIT = 400  # days
_NO_TIME = (" extra", " de oficina", " of overtime", " signed")
# "A decade-long feud", "a weeklong strike", "a century-old tree".
_LONG = re.compile(r"(?:[ -]?long|-old)(?!\w)")
#: What an indefinite number of units follows: "for weeks", "hace meses".
_LASTING: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"(?<!\w)(?:for|in|within|after|over|every|spent|took|lasted|waited|of|last(?:s|ing)?"
        r"|take[sn]?|how many|need(?:s|ed)?|lost?|cost"
        r"|a matter of|a few|several|many|mere|some|long|last|past|next|coming|first) $"
    ),
    "es": re.compile(
        r"(?<!\w)(?:durante|hace|hacia|en|tras|por|de|desde hace|dentro de|llev\w+|cuestion de"
        r"|pas\w+|cuant[oa]s|perd\w+|pierd\w+"
        r"|unos|unas|poc[oa]s|algun[oa]s|vari[oa]s|much[oa]s|larg[oa]s|ultim[oa]s|proxim[oa]s"
        r"|primer[oa]s"
        r"|tard\w+|dur\w+|tom\w+|esper\w+) $"
    ),
}
_PAST_OR_LATER: dict[Language, re.Pattern[str]] = {
    "en": re.compile(r" (?:ago|later|earlier|before|after|on end|long|ahead|in advance|of)(?!\w)"),
    "es": re.compile(r" (?:atras|despues|antes|enter[oa]s|mas tarde|y \w+)(?!\w)"),
}
_HEAPS = re.compile(
    r"(?<!\w)(?:(?P<millennium>thousands|miles|millares)|(?P<century>hundreds|cientos"
    r"|centenares)|(?P<decade>tens)) (?:of|de) $"
)
_NEWSPAPER = re.compile(r"(?<!\w)(?:el|un|del|al|los|este|ese|otro|su|the|a|tabloid) $")
_CLOCK_ROUND: dict[Language, re.Pattern[str]] = {
    "en": re.compile(r"(?<!\w)(?:around the clock|round-the-clock|24/7|day and night)(?!\w)"),
    "es": re.compile(r"(?<!\w)(?:dia y noche|24/7|noche y dia)(?!\w)"),
}
_NEARLY = {
    "en": r"(?:(?:more|less|than|about|around|some|nearly|almost|only|just|over|at|least|the|past"
    r"|last|up|to|roughly) )*",
    "es": r"(?:(?:mas|menos|de|unos|unas|casi|cerca|alrededor|apenas|solo|poco|al|ya|los|las"
    r"|ultim[oa]s|por|lo) )*",
}
_WHEN_BEFORE: dict[Language, tuple[tuple[When, re.Pattern[str]], ...]] = {
    "en": (
        ("during", re.compile(rf"(?<!\w)(?:for|throughout|lasted|took|spent) {_NEARLY['en']}$")),
        ("later", re.compile(rf"(?<!\w)(?:after|in another) {_NEARLY['en']}$")),
    ),
    "es": (
        ("during", re.compile(rf"(?<!\w)(?:durante|desde hac(?:e|ia)|lleva\w*) {_NEARLY['es']}$")),
        ("past", re.compile(rf"(?<!\w)(?:hace|hacia) {_NEARLY['es']}$")),
        ("later", re.compile(rf"(?<!\w)(?:dentro de|tras|al cabo de|a los) {_NEARLY['es']}$")),
    ),
}
_WHEN_AFTER: dict[Language, tuple[tuple[When, re.Pattern[str]], ...]] = {
    "en": (
        ("past", re.compile(r"(?:'s?)? (?:ago|earlier|before|previously|prior)(?!\w)")),
        ("later", re.compile(r"(?:'s?)? (?:later|after|afterwards?|from now|hence|on)(?!\w)")),
    ),
    "es": (
        ("during", re.compile(r" que(?!\w)")),
        ("past", re.compile(r" (?:atras|antes|previos|previas|ha)(?!\w)")),
        ("later", re.compile(r" (?:despues|mas tarde|luego)(?!\w)")),
    ),
}


# "It was two weeks before service was restored", "pasaron dos semanas antes de que".
_PASSED: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"(?<!\w)(?:it (?:was|took|would be|would take|will be)|wait(?:s|ed|ing)?|let\w* \w+ rest)"
        rf" (?:for )?{_NEARLY['en']}$"
    ),
    "es": re.compile(
        rf"(?<!\w)(?:pas(?:o|aron|arian)|transcurri\w+|esper\w+|espera de) {_NEARLY['es']}$"
    ),
}
_ERE = re.compile(r" (?:before|antes de)(?!\w)")
# "Notaron hace una década que": the clause behind is what they noticed.
_SAID_AGO = re.compile(
    rf"(?<!\w)(?!ya |y |que |pero |si |no |desde )\w+ hac(?:e|ia) {_NEARLY['es']}$"
)


class Duration(NamedTuple):
    """A span of time or the time between two occasions.

    `counted` is false where only the unit stands there ("that year"): such a one may answer another
    but is nobody's change. `figure` is the number that counts it, if there is one.
    """

    days: float
    unit: str
    span: Span
    figure: Figure | None = None
    counted: bool = True
    often: bool = False
    when: When = ""

    def equals(self, other: Duration) -> bool:
        """Whether the two are as long as each other in the way people count."""
        low, high = sorted((self.days, other.days))
        units = {self.unit, other.unit}
        # Spanish counts both ends of a week and a fortnight; four weeks pass for a month.
        both_ends = len(units) == 2 and (low, high) in {(7, 8), (14, 15)}
        share = 0.085 if units == {"week", "month"} else 0.02
        return both_ends or high - low <= share * high


@lru_cache(maxsize=1024)
def durations(text: str, language: Language) -> tuple[Duration, ...]:
    """The spans and frequencies that `text` tells, in order."""
    folded = flat(text)
    figures = find_figures(text, language)
    found = [
        _placed(duration, folded, language)
        for name, unit in TIME_UNITS.items()
        for duration in _of_unit(name, unit, (folded, language), figures)
    ]
    found += [
        Duration(1.0, "day", Span(*match.span()), often=True)
        for match in _CLOCK_ROUND[language].finditer(folded)
    ]
    found += [
        Duration(TIME_UNITS[name].days, name, span, often=True)
        for name, span in distributives(folded, language)
    ]
    return tuple(sorted(found, key=lambda duration: duration.span))


def uncounted(text: str, language: Language) -> dict[str, Span]:
    """The units of time that `text` has in the plural without a number: "for weeks"."""
    folded = flat(text)
    counted = [duration.span for duration in durations(text, language)]
    found: dict[str, Span] = {}
    for name, unit in TIME_UNITS.items():
        for match in _patterns(unit, language).plain.finditer(folded):
            span = Span(*match.span())
            beside = any(span.overlaps(other) for other in counted)
            plain = _plural(match[0]) and (unit.days >= 1 or _lasts(folded, span, language))
            if plain and not beside and name not in _NEEDS_NUMBER:
                found.setdefault(_heaped(folded, span) or name, span)
    return found


def _heaped(folded: str, span: Span) -> str:
    """Thousands of years are millennia."""
    heap = _HEAPS.search(folded, 0, span.start) if folded[span.start] in "ya" else None
    return heap.lastgroup or "" if heap else ""


def _lasts(folded: str, span: Span, language: Language) -> bool:
    """Whether units without a number tell how long something takes: minutes may be a record."""
    before = folded[: span.start]
    if _ONLY_AN_HOUR.search(before):
        return False
    lasting = _LASTING[language].search(before) or _PAST_OR_LATER[language].match(folded, span.end)
    return lasting is not None and not folded.startswith(_NO_TIME, span.end)


class _Patterns(NamedTuple):
    """How a unit of time is named, by itself and as what comes round."""

    plain: re.Pattern[str]
    unit: re.Pattern[str]
    every: re.Pattern[str]


@cache
def _patterns(unit: TimeUnit, language: Language) -> _Patterns:
    forms, every = (unit.en, unit.every_en) if language == "en" else (unit.es, unit.every_es)
    return _Patterns(
        re.compile(rf"(?<!\w)(?:{forms})(?!\w)"),
        re.compile(rf"(?<!\w)(?P<unit>{forms})(?:(?:'s?)?(?![\w'])|(?=long\b))"),
        re.compile(rf"(?<!\w)(?:{every or '(?!)'})(?!\w)"),
    )


def _of_unit(
    name: str, unit: TimeUnit, side: tuple[str, Language], figures: tuple[Figure, ...]
) -> Iterator[Duration]:
    folded, language = side
    patterns = _patterns(unit, language)
    for match in patterns.unit.finditer(folded):
        duration = _counted(name, unit, match, side, figures)
        if duration is not None:
            yield duration
    for match in patterns.every.finditer(folded):
        paper = name == "day" and _NEWSPAPER.search(folded, 0, match.start())
        often = _BEFORE_EVERY.search(folded[: match.start()])
        # "Three-hourly" is every three hours.
        counting = next((f for f in figures if f.end + 1 == match.start()), None)
        if often:
            duration = _repeated(name, unit, often, match.end(), figures)
            yield from () if duration is None else (duration,)
        elif counting and folded[counting.end] == "-":
            span = Span(counting.start, match.end())
            yield Duration(float(counting.value) * unit.days, name, span, counting, often=True)
        elif not paper:
            yield Duration(unit.days, name, Span(*match.span()), often=True)


def _counted(
    name: str,
    unit: TimeUnit,
    match: re.Match[str],
    side: tuple[str, Language],
    figures: tuple[Figure, ...],
) -> Duration | None:
    """What the unit at `match` measures, by the number that stands before or around it."""
    folded, language = side
    start, end = match.span("unit")
    if name == "quarter" and folded.startswith(_PARTS_OF, end):
        return None
    often = _TIMES[language].search(folded[:start])
    if often:
        return _repeated(name, unit, often, end, figures)
    alternating = _ALTERNATING.match(folded, end) or _EVERY_SECOND.search(folded, 0, start)
    if alternating:
        span = Span(min(start, alternating.start()), max(end, alternating.end()))
        return Duration(2 * unit.days, name, span, often=True)
    for figure in figures:
        around = figure.start <= start and end < figure.end
        around = around or (figure.start < start and end == figure.end)
        gap = folded[figure.end : start] if figure.end <= start else ""
        if (around or _GAP[language].fullmatch(gap)) and figure.kind not in _NO_COUNT:
            days = float(figure.value) * unit.days
            every = re.search(r"(?<!\w)(?:every|cada) $", folded[: figure.start])
            return Duration(
                days, name, Span(figure.start, max(end, figure.end)), figure, often=bool(every)
            )
    return None if _plural(match[0]) else _of_one(name, unit, (start, end), side)


def _of_one(
    name: str, unit: TimeUnit, place: tuple[int, int], side: tuple[str, Language]
) -> Duration | None:
    """What a unit without a number measures: "a week", "the decade-long feud", "that year"."""
    (folded, language), (start, end) = side, place
    long = _LONG.match(folded, end)
    if long:
        return Duration(unit.days, name, Span(start, long.end()))
    if name in _NEEDS_NUMBER:
        return None
    one = _COUNTS_ONE[language].search(folded, 0, start)
    # "Her decade at the head": a possessive counts the long units.
    one = one or (_POSSESSED.search(folded, 0, start) if unit.days > _LONG_UNIT else None)
    if one and _OR_TWO.match(folded, end):
        return None
    named = one or _NAMES_ONE[language].search(folded[:start])
    if named is None:
        return None
    return Duration(unit.days, name, Span(named.start(), end), counted=one is not None)


def _plural(word: str) -> bool:
    """Whether the unit stands in the plural, so that nobody can say how many there are."""
    return word.endswith("s") and word != "mes" and not word.endswith("'s")


def _repeated(
    name: str, unit: TimeUnit, often: re.Match[str], end: int, figures: tuple[Figure, ...]
) -> Duration | None:
    """As in "twice a week", "tres veces al día": the time between two occasions."""
    known = {"one": 1, "two": 2, "three": 3}
    count = float(known.get(often.lastgroup or "", 0))
    start, counting = often.start(), None
    if not count:
        counting = next((f for f in figures if f.end == often.start() - 1), None)
        if counting is None or not counting.value:
            return None
        start, count = counting.start, float(counting.value)
    return Duration(unit.days / count, name, Span(start, end), counting, often=True)


def _placed(duration: Duration, folded: str, language: Language) -> Duration:
    """`duration` with what the words around it say of when it was."""
    before = folded[: duration.span.start]
    if _PASSED[language].search(before) and _ERE.match(folded, duration.span.end):
        return duration._replace(when="later")
    for when, pattern in _WHEN_BEFORE[language]:
        if pattern.search(before):
            later = dict(_WHEN_AFTER[language]).get("during")
            told = (
                later is not None
                and later.match(folded, duration.span.end)
                and not _SAID_AGO.search(before)
            )
            return duration._replace(when="during" if told else when)
    for when, pattern in _WHEN_AFTER[language]:
        if when != "during" and pattern.match(folded, duration.span.end):
            return duration._replace(when=when)
    return duration
