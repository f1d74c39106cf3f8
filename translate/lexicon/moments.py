"""Days, seasons, feasts and eras of which none ever stands for another.

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
        (r"previous|day earlier|\w+day", r"vispera|anterior"),
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
        r"(?:the|this|last|next|early|late|of|in|every|each) spring|springtime",
        r"primavera\w*",
    ),
    concept("summer", r"summers?", r"veranos?|estival\w*|estio"),
    concept("autumn", r"autumn\w*|(?:the|this|last|next|early|late|every) fall(?! of)", r"otoñ\w+"),
    concept("winter", r"winters?|wintertime|wintry", r"inviernos?|invernal\w*"),
)
_TWELVE = _apart(
    concept("noon", r"noon|midday", r"mediodia", (r"12", r"12|doce")),
    concept("midnight", r"midnight", r"medianoche", (r"12", r"12|doce")),
)
_RAINS = _apart(
    concept(
        "the rains",
        r"(?:rainy|wet) season",
        r"(?:temporada|epoca|estacion) (?:de lluvias?|lluviosa)",
    ),
    concept("the dry season", r"dry season", r"(?:temporada|epoca|estacion) seca|estiaje"),
)
_FEASTS = _apart(
    concept("Christmas Eve", r"christmas eve", r"nochebuena"),
    concept("Christmas", r"christmas(?: day)?(?! eve)", r"navidad\w*|navideñ\w+|nochebuena"),
    concept(
        "New Year's Eve", r"new year's eve", r"nochevieja|fin de año|año viejo|ultima noche del año"
    ),
    concept("New Year's Day", r"new year's day", r"año nuevo|primero de enero|1 de enero"),
    concept("Easter", r"easter|holy week", r"pascua\w*|semana santa"),
    concept("Carnival", r"carnival|mardi gras", r"carnaval\w*"),
    concept(
        "the dead", r"day of the dead|all souls'? day", r"dia de (?:los )?(?:muertos|difuntos)"
    ),
    concept("Thanksgiving", r"thanksgiving", r"accion de gracias"),
    concept("Ramadan", r"ramadan", r"ramadan"),
    concept("Independence Day", r"independence day", r"(?:dia|fiesta) de la independencia"),
    concept(
        "Labor Day",
        r"labou?r day|may day",
        r"dia (?:del trabajo|del trabajador|de los trabajadores)",
    ),
    concept("Halloween", r"halloween", r"halloween|noche de brujas"),
    concept("Mother's Day", r"mother's day", r"dia de la madre|dia de las madres"),
    concept("Father's Day", r"father's day", r"dia del padre"),
    concept(
        "Valentine's Day", r"valentine's day", r"san valentin|dia de los enamorados|dia del amor"
    ),
)
_ERAS = _apart(
    concept(
        "before Christ",
        r"b\.\s?c\.?(?:\s?e\.?)?|bce?|before christ",
        r"a\.\s?(?:de\s?)?c\.?|a\.\s?n\.\s?e\.?|antes de cristo|antes de nuestra era",
    ),
    concept(
        "after Christ",
        r"a\.\s?d\.?|(?<=\d )ad|c\.\s?e\.?|(?<=\d )ce|anno domini",
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

#: Moments of which none ever stands for another.
MOMENTS: tuple[Opposition, ...] = (
    *_DAYS,
    *_SEASONS,
    *_TWELVE,
    *_RAINS,
    *_FEASTS,
    *_ERAS,
    *_KINDS_OF_DAY,
)
