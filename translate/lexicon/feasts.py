"""Feasts and days of remembrance by their names in both languages.

A row is the feast, the day of its month where that is fixed, and its names, folded. Eves and longer
names stand before the feasts that they contain.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from translate.article import Span
from translate.lexicon.concepts import flat, whole

if TYPE_CHECKING:
    from translate.article import Language


class Feast(NamedTuple):
    """A feast that a text names."""

    name: str
    day: int
    span: Span


_DAY_OF = r"(?:dia (?:internacional |mundial |nacional )?(?:de |del )(?:l[oa]s? )?)"
_ROWS: tuple[tuple[str, int, str, str], ...] = (
    ("Christmas Eve", 24, r"christmas eve", r"nochebuena|vispera de navidad"),
    ("Boxing Day", 26, r"boxing day|st\.? stephen's day", r"san esteban"),
    ("Christmas", 25, r"christmas(?: day)?|xmas", r"navidad\w*|navideñ\w+"),
    ("Holy Innocents", 28, r"holy innocents|april fools?'?(?: day)?", r"(?:santos )?inocentes"),
    (
        "New Year's Eve",
        31,
        r"new year's eve",
        (
            r"nochevieja|noche ?vieja|(?:noche|cena|fiestas?|brindis|festejos?|uvas) de fin de año"
            r"|año viejo|ultima noche del año|vispera de año nuevo"
        ),
    ),
    (
        "New Year's Day",
        1,
        r"new year's day|new year(?!'s)(?! eve)",
        r"año nuevo(?! chino| lunar| judio| persa)|primero de enero",
    ),
    ("Lunar New Year", 0, r"(?:lunar|chinese) new year", r"año nuevo (?:chino|lunar)"),
    (
        "Epiphany",
        6,
        r"epiphany|three kings(?:'? day)?|twelfth night|three wise men(?:'s day)?",
        (
            r"epifania|reyes magos"
            r"|(?:dia|noche|vispera|fiesta|rosca|roscon|bajada|cabalgata|pascua) de"
            r" (?:los )?reyes(?: magos)?"
        ),
    ),
    ("Candlemas", 2, r"candlemas", r"candelaria"),
    (
        "Valentine's Day",
        14,
        r"valentine's day|st\.? valentine",
        r"san valentin|dia de los enamorados|dia del amor(?: y la amistad)?",
    ),
    ("Ash Wednesday", 0, r"ash wednesday", r"miercoles de ceniza"),
    ("Carnival", 0, r"carnival|mardi gras|shrove tuesday", r"carnaval\w*|martes de carnaval"),
    ("Palm Sunday", 0, r"palm sunday", r"domingo de ramos"),
    ("Maundy Thursday", 0, r"maundy thursday|holy thursday", r"jueves santo"),
    ("Good Friday", 0, r"good friday", r"viernes santo"),
    ("Holy Saturday", 0, r"holy saturday|easter saturday", r"sabado (?:santo|de gloria)"),
    (
        "Easter Sunday",
        0,
        r"easter sunday",
        r"domingo de (?:resurreccion|pascua|gloria)|pascua de resurreccion",
    ),
    ("Easter Monday", 0, r"easter monday", r"lunes de pascua"),
    ("Easter", 0, r"easter|holy week", r"pascuas?|semana santa"),
    (
        "Lent",
        0,
        (
            r"lent(?= (?:and|began|begins|starts|ends|season|fast))|lenten|during lent"
            r"|(?:for|by|before|after|until|since|of|in) lent"
            r"(?! out| itself| me| him| her| them| us)|lent of (?=\d)"
        ),
        r"cuaresma\w*",
    ),
    ("Advent", 0, r"advent(?! of (?!\d))", r"adviento"),
    ("Pentecost", 0, r"pentecost|whit ?sunday", r"pentecostes"),
    ("Ascension Day", 0, r"ascension (?:day|thursday)", r"(?:dia|jueves) de la ascension"),
    ("the Annunciation", 25, r"feast of the annunciation", r"(?:dia|fiesta) de la anunciacion"),
    ("Corpus Christi", 0, r"corpus christi", r"corpus(?: christi)?"),
    (
        "Saint John's",
        24,
        (
            r"(?:st\.?|saint) john(?:'s)? (?:day|eve|night|bonfires)|feast of (?:st\.?|saint) john"
            r"|eve of (?:st\.?|saint) john|midsummer(?:'s)? (?:eve|night|day)"
        ),
        r"(?:noche|fiesta|dia|hogueras?|vispera) de san juan",
    ),
    ("the Assumption", 15, r"feast of the assumption|assumption day", r"dia de la asuncion"),
    (
        "the Immaculate Conception",
        8,
        r"immaculate conception",
        r"inmaculada(?: concepcion)?|purisima",
    ),
    ("Our Lady of Guadalupe", 12, r"(?:our lady|virgin) of guadalupe", r"virgen de guadalupe"),
    ("All Saints", 1, r"all saints'?(?: day)?", r"todos (?:los )?santos"),
    (
        "the dead",
        2,
        r"day of the dead|all souls'?(?: day)?",
        r"dia de (?:los )?(?:muertos|difuntos)|fieles difuntos",
    ),
    ("Halloween", 31, r"halloween", r"halloween|noche de brujas"),
    ("Thanksgiving", 0, r"thanksgiving", r"accion de gracias"),
    ("Black Friday", 0, r"black friday", r"black friday|viernes negro"),
    ("Cyber Monday", 0, r"cyber monday", r"cyber monday|ciberlunes|lunes cibernetico"),
    ("Ramadan", 0, r"ramadan", r"ramadan"),
    ("Eid", 0, r"eid(?: al-fitr| al-adha)?", r"eid(?: al-fitr| al-adha)?|fiesta del cordero"),
    ("Hanukkah", 0, r"hanukkah|chanukah", r"januca|hanukkah|hanuka|jánuca"),
    ("Passover", 0, r"passover", r"pesaj|pascua judia"),
    ("Yom Kippur", 0, r"yom kippur", r"yom kip+ur"),
    ("Rosh Hashanah", 0, r"rosh hashanah|jewish new year", r"rosh hashan\w+|año nuevo judio"),
    ("Purim", 0, r"purim", r"purim"),
    ("Sukkot", 0, r"sukkot", r"sucot|sukkot|fiesta de las cabañas"),
    ("Nowruz", 0, r"nowruz|persian new year", r"nouruz|noruz|nowruz|año nuevo persa"),
    ("Diwali", 0, r"diwali", r"diwali"),
    ("Inti Raymi", 24, r"inti raymi", r"inti raymi"),
    (
        "Independence Day",
        0,
        r"independence day|fourth of july|(?:patriotic|national) holidays",
        r"(?:dia|fiestas?|aniversario) de la independencia|fiestas patrias",
    ),
    ("Bastille Day", 14, r"bastille day", r"toma de la bastilla"),
    ("Juneteenth", 19, r"juneteenth", r"juneteenth|diecinueve de junio"),
    (
        "Martin Luther King Day",
        0,
        r"(?:martin luther king|mlk)(?:,? jr\.?)?(?:'s)? day",
        r"dia de martin luther king",
    ),
    ("Presidents' Day", 0, r"presidents'? day", r"dia de los presidentes"),
    (
        "Saint Peter and Saint Paul",
        29,
        r"(?:saints?|sts?\.?) peter and (?:saint |st\.? )?paul",
        r"san pedro y san pablo",
    ),
    ("Saint Joseph's", 19, r"(?:st\.?|saint) joseph's day", r"dia de san jose"),
    ("Memorial Day", 0, r"memorial day", r"dia de los caidos"),
    (
        "Veterans Day",
        11,
        r"veterans'? day|armistice day",
        r"dia de los veteranos|dia del armisticio",
    ),
    (
        "Labor Day",
        1,
        r"labou?r day|may day|(?:international )?workers'? day",
        rf"{_DAY_OF}(?:trabajo|trabajador(?:es)?)",
    ),
    (
        "Columbus Day",
        12,
        r"columbus day|indigenous peoples'? day",
        (
            r"dia de la (?:raza|hispanidad)|dia de la resistencia indigena|doce de octubre"
            r"|encuentro de dos mundos"
        ),
    ),
    ("Women's Day", 8, r"(?:international )?women's day", rf"{_DAY_OF}mujer(?:es)?"),
    (
        "Children's Day",
        0,
        r"children's day",
        rf"{_DAY_OF}niñ[oa]s?|dia de la niñez|dia de la infancia",
    ),
    (
        "Teachers' Day",
        0,
        r"teachers?'?s? day",
        rf"{_DAY_OF}(?:maestr[oa]s?|profesor(?:es)?|docentes?)",
    ),
    ("Mother's Day", 0, r"mothers?'?s? day", rf"{_DAY_OF}madres?"),
    ("Father's Day", 0, r"fathers?'?s? day", rf"{_DAY_OF}padres?"),
    ("Flag Day", 0, r"flag day", r"dia de la bandera"),
    ("Constitution Day", 0, r"constitution day", r"dia de la constitucion"),
    (
        "Revolution Day",
        0,
        r"revolution day|day of the revolution",
        r"(?:dia|aniversario) de la revolucion",
    ),
    (
        "Armed Forces Day",
        0,
        r"armed forces day|army day",
        r"dia de las fuerzas armadas|dia del ejercito",
    ),
    ("Earth Day", 22, r"earth day", r"dia de la tierra"),
    ("World Water Day", 22, r"world water day", r"dia mundial del agua"),
    ("St Patrick's", 17, r"st\.? patrick's(?: day)?", r"san patricio"),
)
#: English says Christmas of the evening before as well.
_SAME = frozenset({("Christmas", "Christmas Eve"), ("Easter", "Easter Sunday")})


@lru_cache(maxsize=256)
def feasts(text: str, language: Language) -> tuple[Feast, ...]:
    """The feasts that `text` names, in order."""
    return tuple(
        Feast(*_ROWS[int(match.lastgroup[1:])][:2], Span(*match.span()))
        for match in _pattern(language).finditer(flat(text))
        if match.lastgroup
    )


def feast_days(text: str) -> frozenset[int]:
    """The days of the month on which the feasts fall that `text` names: 25 for Christmas."""
    languages: tuple[Language, ...] = ("en", "es")
    return frozenset(feast.day for one in languages for feast in feasts(text, one) if feast.day)


def same_feast(english: Feast, spanish: Feast) -> bool:
    """Whether the two names may render each other."""
    return english.name == spanish.name or (english.name, spanish.name) in _SAME


@cache
def _pattern(language: Language) -> re.Pattern[str]:
    rows = "|".join(
        f"(?P<n{n}>{row[2] if language == 'en' else row[3]})" for n, row in enumerate(_ROWS)
    )
    return whole(rows)
