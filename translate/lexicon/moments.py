"""Days, seasons, eras, meals and hours of which none ever stands for another.

A faithful translation may turn "yesterday" into a weekday, but never into "hoy". Spanish "mañana"
is the morning, too, after an article or a preposition. The seasons are of the same hemisphere in
both texts.
"""

from __future__ import annotations

from itertools import combinations

from translate.lexicon.concepts import Concept, Opposition, concept


def _apart(*concepts: Concept) -> tuple[Opposition, ...]:
    """Every two of `concepts` exclude each other."""
    return tuple(Opposition(one, other) for one, other in combinations(concepts, 2))


_DAYS = _apart(
    concept(
        "the day before yesterday",
        r"(?:the )?day before yesterday",
        r"anteayer|antier|antes de ayer|antenoche|anteanoche",
        (r"two days ago", r"hace dos dias"),
    ),
    concept(
        "yesterday",
        r"(?<!before )yesterday|last night",
        r"(?<!antes de )ayer|anoche",
        (
            r"previous|day earlier|(?:mon|tues|wednes|thurs|fri|satur|sun)day",
            r"vispera|anterior|lunes|martes|miercoles|jueves|viernes|sabado|domingo",
        ),
    ),
    concept(
        "today",
        r"today|tonight",
        r"hoy|esta noche",
        (r"this|nowadays|now|current\w*|modern\w*", r"esta|este|actual\w*|ahora"),
    ),
    concept(
        "tomorrow",
        r"(?<!after )tomorrow",
        r"(?<!la )(?<!de )(?<!esta )(?<!una )(?<!pasado )(?<!cada )mañana",
    ),
    concept("the day after tomorrow", r"day after tomorrow", r"pasado mañana"),
)
_SEASONS = _apart(
    concept(
        "spring",
        r"(?:the|this|last|next|early|late|of|in|every|each|since|until|by|mid|during|all"
        r"|\w+est|that"
        r"|one|whole|per|previous|following|coming|before|after)[ -]spring(?! water| rolls?)"
        r"|springtime"
        r"|spring (?:of|season|rains?|20\d\d|19\d\d|term|semester|election\w*|offensive)",
        r"primavera\w*",
    ),
    concept("summer", r"summers?", r"veranos?|estival\w*|estio"),
    concept(
        "autumn",
        r"autumn\w*|(?:the|this|last|next|early|late|every|each|\w+est|since last"
        r"|mid) fall(?! (?:of|in|from))",
        r"otoñ\w+",
    ),
    concept("winter", r"winters?|wintertime|wintry", r"inviernos?|invernal\w*"),
)
_TWELVE = _apart(
    concept("noon", r"noon|midday", r"mediodia", (r"12", r"12|doce")),
    concept("midnight", r"midnight", r"medianoche", (r"12", r"12|doce")),
)
_MEALS = _apart(
    concept("breakfast", r"breakfast\w*", r"desayun\w+", (r"meals?", r"comidas?|almuerzo")),
    concept(
        "lunch",
        r"lunch(?:es|time|room)?|(?:midday|noon) meal",
        r"almuerzos?|almorz\w+|almuerz\w+|comida del mediodia",
        (r"meals?|ate|eat\w*|noon|brunch", r"comidas?|com(?:er|en|io|ia|ian|ieron)|mediodia"),
    ),
    concept(
        "dinner",
        r"dinners?|dinnertime|suppers?|evening meal|dined?",
        r"cenas?|cen(?:ar|aba|aban|aron|ando|ado)",
        (
            r"meal|ate|eat\w*|dining|banquet\w*",
            r"comidas?|com(?:er|en|io|ia|ian|ieron)|banquete\w*",
        ),
    ),
)
_HOW_LONG_AGO = _apart(
    concept(
        "long ago",
        r"long ago|a long time ago|long since|(?:for )?ages ago|(?:years|decades|centuries) ago",
        r"hace (?:ya )?(?:mucho|muchisimo|tiempo|años|decadas|siglos)|de antaño|tiempo atras",
        (r"long\w*|old\w*|once|former\w*", r"antigu\w+|viej\w+|antes|años"),
    ),
    concept(
        "a short while ago",
        r"(?<!until )(?:recently|not long ago|moments ago|minutes ago|a (?:short|little) while ago"
        r"|just now|of late|lately)",
        r"(?<!hasta )hace (?:muy )?poco|recientemente|hace (?:un momento|un rato|instantes"
        r"|unos minutos)"
        r"|ultimamente|recien",
        (r"recent\w*|just|new\w*|late\w*|last", r"reciente\w*|acab\w+ de|nuev\w+|ultim\w+"),
    ),
)
_RAINS = _apart(
    concept(
        "the rains",
        r"(?:rainy|wet) season",
        r"(?:temporada|epoca|estacion) (?:de lluvias?|lluviosa)",
    ),
    concept("the dry season", r"dry season", r"(?:temporada|epoca|estacion) seca|estiaje"),
)
_ERAS = _apart(
    concept(
        "before Christ",
        r"b\.\s?c\.?(?:\s?e\.?)?|bce?|before christ",
        r"a\.\s?(?:de\s?)?c\.?|a\.\s?n\.\s?e\.?|antes de cristo|antes de nuestra era",
    ),
    concept(
        "after Christ",
        r"a\.\s?d\.?|(?<=[\dy] )ad|c\.\s?e\.?|(?<=[\dy] )ce|anno domini",
        r"d\.\s?(?:de\s?)?c\.?|d\.\s?n\.\s?e\.?|despues de cristo|de nuestra era",
    ),
)
_KINDS_OF_DAY = _apart(
    concept(
        "working days",
        r"(?:business|working) days?|weekdays?",
        r"dias? (?:habil(?:es)?|laborables?)|entre semana",
    ),
    concept(
        "weekends", r"weekends?", r"fin(?:es)? de semana", (r"saturday|sunday", r"sabado|domingo")
    ),
    concept("calendar days", r"calendar days?", r"dias? (?:naturales|corridos|calendario)"),
)
_HOURS_OF_SERVICE = _apart(
    concept(
        "at all hours",
        r"around the clock|round-the-clock|24 hours a day|twenty-four hours a day|24/7"
        r"|day and night|night and day|all day and all night|at all hours",
        r"las 24 horas|las veinticuatro horas|dia y noche|noche y dia|24/7|a toda hora"
        r"|a todas horas|permanente\w*|ininterrumpid\w+|sin (?:descanso|tregua|parar)",
        (r"constant\w*|permanent\w*|non-?stop|always", r"constante\w*|siempre|continu\w+"),
    ),
    concept(
        "by day",
        r"during the day|by day|daytime|(?:in|during) daylight(?: hours)?|in broad daylight"
        r"|during office hours|during business hours",
        r"durante el dia|de dia(?! y)|diurn[oa]s?|a plena luz del dia|en horas del dia"
        r"|en horario de oficina|horas de oficina",
    ),
    concept(
        "by night",
        r"at night|by night|night-?time|during the night|overnight|nocturnal\w*|after dark"
        r"|through the night|all night|in the dead of night|under cover of darkness",
        r"de noche(?! a)|por las? noches?|durante la noche|nocturn[oa]s?|en la noche"
        r"|toda la noche|a altas horas|al amparo de la (?:noche|oscuridad)|noches?",
        (r"dark\w*|evening\w*|midnight|dawn|night\w*", r"madrugada|anoche\w*|oscur\w+|medianoche"),
    ),
)

#: Moments of which none ever stands for another.
MOMENTS: tuple[Opposition, ...] = (
    *_DAYS,
    *_SEASONS,
    *_TWELVE,
    *_MEALS,
    *_HOW_LONG_AGO,
    *_RAINS,
    *_ERAS,
    *_KINDS_OF_DAY,
    *_HOURS_OF_SERVICE,
)
