"""Spanish number words. Billón is 10^12 and mil millones 10^9 (RAE, «billón»).

"Segundo" and "cuarto" are also a unit of time and a room; "medio" is also a means: all weak.
"""

from __future__ import annotations

import re
from decimal import Decimal

from translate.figures.tables import NumberTable, Special

_UNITS = (
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince "
    "dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro "
    "veinticinco veintiseis veintisiete veintiocho veintinueve"
).split()
_TENS = "treinta cuarenta cincuenta sesenta setenta ochenta noventa".split()
_HUNDREDS = (
    "ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos "
    "novecientos"
).split()
_ORDINAL_UNITS = {
    "primer": 1, "segund": 2, "tercer": 3, "cuart": 4, "quint": 5, "sext": 6, "septim": 7,
    "octav": 8, "noven": 9,
}  # fmt: skip
_ORDINAL_TENS = {
    "decim": 10, "vigesim": 20, "trigesim": 30, "cuadragesim": 40, "quincuagesim": 50,
    "sexagesim": 60, "septuagesim": 70, "octogesim": 80, "nonagesim": 90,
}  # fmt: skip
# Peru and Uruguay write sétimo; forms in -avo are fractions, and ordinals of everyday speech.
_ORDINAL_STEMS = (
    _ORDINAL_UNITS
    | _ORDINAL_TENS
    | {
        f"{ten}o{unit}": tens + units
        for ten, tens in _ORDINAL_TENS.items()
        for unit, units in _ORDINAL_UNITS.items()
    }
    | {
        "setim": 7, "undecim": 11, "duodecim": 12, "decimosetim": 17, "decimoctav": 18,
        "centesim": 100, "ducentesim": 200, "tricentesim": 300, "quingentesim": 500,
        "milesim": 1000, "millonesim": 10**6, "onceav": 11, "doceav": 12, "treceav": 13,
        "catorceav": 14, "quinceav": 15, "dieciseisav": 16, "diecisieteav": 17, "dieciochoav": 18,
        "diecinueveav": 19, "veinteav": 20, "treintav": 30, "cuarentav": 40, "cincuentav": 50,
    }
)  # fmt: skip

_ENDINGS = ("o", "a", "os", "as")
_ORDINALS = {f"{stem}{e}": n for stem, n in _ORDINAL_STEMS.items() for e in _ENDINGS} | {
    stem: n for stem, n in _ORDINAL_STEMS.items() if stem.endswith(("primer", "tercer"))
}
_FIRST_FOUR = ("primer", "segund", "cuart")

_I = re.IGNORECASE
_DAYTIME = r"\s(?:de|por)\sla\s"


def _weak(value: int | str, *alternatives: int | str) -> Special:
    return Special(Decimal(value), alternatives=tuple(Decimal(a) for a in alternatives))


SPANISH = NumberTable(
    units={w: n for n, w in enumerate(_UNITS)}
    | {w: 10 * n for n, w in enumerate(_TENS, 3)}
    | {"un": 1, "una": 1, "veintiun": 21, "veintiuna": 21},
    hundreds={w: 100 * n for n, w in enumerate(_HUNDREDS, 1)}
    | {w[:-2] + "as": 100 * n for n, w in enumerate(_HUNDREDS, 1) if n > 1}
    | {"cien": 100},
    hundred="",
    scales={
        "decena": Decimal(10),
        "docena": Decimal(12),
        "docenas": Decimal(12),
        "veintena": Decimal(20),
        "treintena": Decimal(30),
        "cincuentena": Decimal(50),
        "centena": Decimal(100),
        "decenas": Decimal(10),
        "veintenas": Decimal(20),
        "centenas": Decimal(100),
        "centenares": Decimal(100),
        "millares": Decimal(1000),
        "centenar": Decimal(100),
        "millar": Decimal(1000),
        "mil": Decimal(10**3),
        "millon": Decimal(10**6),
        "millones": Decimal(10**6),
        # From French, admitted since 1995 (RAE, «millardo»).
        "millardo": Decimal(10**9),
        "millardos": Decimal(10**9),
        "billon": Decimal(10**12),
        "billones": Decimal(10**12),
    },
    ordinals=_ORDINALS,
    denominators={
        "tercio": 3,
        "tercios": 3,
        "cuarto": 4,
        "cuartos": 4,
        "quinto": 5,
        "quintos": 5,
        "sexto": 6,
        "sextos": 6,
        "septimos": 7,
        "octavos": 8,
        "novenos": 9,
        "decimo": 10,
        "decimos": 10,
        "decimas": 10,
        "centesimos": 100,
        "centesimas": 100,
        "milesimas": 1000,
    }
    | {
        f"{stem}{e}": n
        for stem, n in _ORDINAL_STEMS.items()
        if stem.endswith("av")
        for e in _ENDINGS
    },
    joiner="y",
    weak_ones=frozenset({"un", "una", "uno"}),
    weak_ordinals=frozenset(f"{stem}{e}" for stem in _FIRST_FOUR for e in _ENDINGS)
    | {"primer", "tercero", "terceros"},
    vague={
        # "Docenas" and "decenas" are both what English calls dozens.
        "decenas": Decimal(10),
        "docenas": Decimal(10),
        "veintenas": Decimal(10),
        "cientos": Decimal(100),
        "centenares": Decimal(100),
        "centenas": Decimal(100),
        "miles": Decimal(10**3),
        "millares": Decimal(10**3),
        "millones": Decimal(10**6),
        "millardos": Decimal(10**9),
        "billones": Decimal(10**12),
    },
    vague_before=frozenset({"varios", "varias", "algunos", "algunas", "pocos", "muchos", "unos"}),
    special={
        "mitad": Special(Decimal("0.5"), "fraction", weak=False),
        "medio": Special(Decimal("0.5"), "fraction"),
        "media": Special(Decimal("0.5"), "fraction"),
        "cuarto": Special(Decimal(4), "ordinal", (Decimal("0.25"),)),
        "tercio": Special(Decimal(1) / Decimal(3), "fraction"),
        "ambos": _weak(2),
        "ambas": _weak(2),
        "doble": _weak(2),
        "dobles": _weak(2),
        "par": _weak(2),
        "pareja": _weak(2),
        "duo": _weak(2),
        "gemelos": _weak(2),
        "gemelas": _weak(2),
        "mellizos": _weak(2),
        "mellizas": _weak(2),
        "trillizos": _weak(3),
        "milenio": _weak(1000),
        "bimestre": _weak(2),
        "nonagenario": _weak(90),
        "nonagenaria": _weak(90),
        "octogenario": _weak(80),
        "octogenaria": _weak(80),
        "septuagenario": _weak(70),
        "septuagenaria": _weak(70),
        "sexagenario": _weak(60),
        "sexagenaria": _weak(60),
        # "A nineteenth-century house", in one word.
        "decimononico": _weak(19),
        "decimononica": _weak(19),
        "bienio": _weak(2),
        "triple": _weak(3),
        "trio": _weak(3),
        "trimestre": _weak(3, "0.25"),
        "trienio": _weak(3),
        "cuatrimestre": _weak(4),
        "cuadruple": _weak(4),
        "quintuple": _weak(5),
        "sextuple": _weak(6),
        "lustro": _weak(5),
        "quinquenio": _weak(5),
        "semestre": _weak(6, "0.5"),
        "sexenio": _weak(6),
        "semana": _weak(7, 8),
        "quincena": _weak(15, 14, 2),
        "decada": _weak(10),
        "decenio": _weak(10),
        "cuarentena": _weak(40),
        "millonario": _weak(10**6),
        "millonaria": _weak(10**6),
        "millonarios": _weak(10**6),
        "millonarias": _weak(10**6),
        "multimillonario": _weak(10**6, 10**9),
        "multimillonaria": _weak(10**6, 10**9),
        "bicameral": _weak(2),
        "bilateral": _weak(2),
        "siglo": _weak(100),
        "centenario": _weak(100),
        "bicentenario": _weak(200),
        "mediodia": Special(Decimal(720), "time"),
        "medianoche": Special(Decimal(0), "time", (Decimal(1440),)),
        "solo": _weak(1),
        "unico": _weak(1),
        "unica": _weak(1),
    },
    multiples=re.compile(
        r"(?P<n2>dobles?|duplic\w+)|(?P<n3>triples?|triplic\w+)|(?P<n4>cuadrupl\w+)"
        r"|(?P<n5>quintupl\w+)|(?P<n6>sextupl\w+)|(?P<n7>septupl\w+)"
        r"|(?P<n8>octupl\w+)|(?P<n9>nonupl\w+)|(?P<n10>decupl\w+)|(?P<n100>centupl\w+)"
    ),
    ordinal_suffix=re.compile(
        r"\.?\s?[ºª°](?!\s?[CF]\b)|\.?(?:er|r[oa]|d[oa]|t[oa]|m[oa]|v[oa])\b"
    ),
    percent=re.compile(r"\s?(?:%|por\s?cientos?\b|por\scien\b)", _I),
    points=re.compile(r"\s?(?:(?:de\s)?puntos?\sporcentual(?:es)?|p\.\s?p\.|pp)(?!\w)", _I),
    currency_after=re.compile(
        r"\s?(?:de\s)?(?:d[oó]lares|d[oó]lar|pesos?|euros?|nuevos\ssoles|soles|bolivianos?|"
        r"bol[ií]vares|reales|quetzales|lempiras?|c[oó]rdobas?|colones|libras|centavos|"
        r"USD|EUR|MXN|COP|PEN)\b|\s?€",
        _I,
    ),
    morning=re.compile(
        r"\s?a\.?\s?m\b\.?|(?:\sen\spunto)?" + _DAYTIME + r"(?:mañana|madrugada)\b", _I
    ),
    evening=re.compile(
        r"\s?p\.?\s?m\b\.?|(?:\sen\spunto)?"
        + _DAYTIME
        + r"(?:tarde|noche)\b|\sdel?\s(?:mediod[ií]a|d[ií]a)\b",
        _I,
    ),
    clock=re.compile(r"\sen\spunto\b|\shoras?\b(?=[.,;)]|$)|\sh(?:rs)?\b", _I),
    clock_before=re.compile(r"\b(?:a|hasta|desde|hacia|sobre|de)\slas?\s$", _I),
    decade_before=re.compile(
        r"\b(?:años\s|d[eé]cadas?\sde(?:l|\slos)?\s(?:años\s)?|decenio\sde\s)['’]?$", _I
    ),
    decade_after=re.compile(r"(?!)"),
    # In Mexico and Central America in the plural: "los noventas".
    decades={f"{word}s": 10 * n for n, word in enumerate(("veinte", *_TENS), 2)},
    half_after=re.compile(r"(?:\s[^\W\d]+)?\sy\smedi[oa]\b(?!\s(?:docena|mill))", _I),
    part_after=re.compile(r"\spartes?\b", _I),
    spans=(
        (re.compile(r"\s(?:d[eé]cadas?|decenios?)\b", _I), Decimal(10)),
        (re.compile(r"\ssiglos?\b", _I), Decimal(100)),
        (re.compile(r"\saños?\b", _I), Decimal(12)),
        (re.compile(r"\ssemanas?\b", _I), Decimal(7)),
        (re.compile(r"\sd[ií]as?\b", _I), Decimal(24)),
    ),
    range_between=re.compile(r"\s?[-–—]\s?|\s(?:a|y|o|u|al)\s(?:el\s|los\s)?(?:\$|US\$)?", _I),
    digits_after_scale=True,
)
