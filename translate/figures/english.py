"""English number words. Billion is 10^9 and trillion 10^12, as in all press usage today."""

from __future__ import annotations

import re
from decimal import Decimal

from translate.figures.tables import NumberTable, Special

_UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
).split()
_TENTHS = ("twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth").split()

_I = re.IGNORECASE

# "second", "seconds" also measure time; "first" often answers to "por primera vez" or "antes".
_WEAK_ORDINALS = frozenset({"first", "second"})

_HALF = Special(Decimal("0.5"), "fraction", weak=False)

ENGLISH = NumberTable(
    units={w: n for n, w in enumerate(_UNITS)} | {w: 10 * n for n, w in enumerate(_TENS, 2)},
    hundreds={},
    hundred="hundred",
    scales={
        "dozen": Decimal(12),
        "thousand": Decimal(10**3),
        "million": Decimal(10**6),
        "billion": Decimal(10**9),
        "trillion": Decimal(10**12),
        "millions": Decimal(10**6),
        "billions": Decimal(10**9),
        "trillions": Decimal(10**12),
    },
    ordinals={w: n for n, w in enumerate(_ORDINALS, 1)}
    | {w: 10 * n for n, w in enumerate(_TENTHS, 2)}
    | {"hundredth": 100, "thousandth": 1000, "millionth": 10**6},
    denominators={f"{w}{s}": n for n, w in enumerate(_ORDINALS, 1) if n > 2 for s in ("", "s")}
    | {f"{w}{s}": 10 * n for n, w in enumerate(_TENTHS, 2) for s in ("", "s")}
    | {"quarter": 4, "quarters": 4, "hundredths": 100, "thousandths": 1000},
    joiner="and",
    weak_ones=frozenset({"one"}),
    weak_ordinals=_WEAK_ORDINALS,
    vague={
        # Dozens, tens and scores are one order of magnitude: Spanish "decenas".
        "dozens": Decimal(10),
        "tens": Decimal(10),
        "scores": Decimal(10),
        "hundreds": Decimal(100),
        "thousands": Decimal(10**3),
        "millions": Decimal(10**6),
        "billions": Decimal(10**9),
        "trillions": Decimal(10**12),
    },
    vague_before=frozenset({"several", "few", "many", "multi", "some", "couple"}),
    special={
        "half": _HALF,
        "halves": _HALF,
        "halving": Special(Decimal("0.5"), "fraction"),
        "halved": Special(Decimal("0.5"), "fraction"),
        "quarter": Special(Decimal("0.25"), "fraction", (Decimal(3),)),
        "quarterly": Special(Decimal(3)),
        "both": Special(Decimal(2)),
        "couple": Special(Decimal(2)),
        "pair": Special(Decimal(2)),
        "either": Special(Decimal(2)),
        "twin": Special(Decimal(2)),
        "duo": Special(Decimal(2)),
        "trio": Special(Decimal(3)),
        "once": Special(Decimal(1)),
        "single": Special(Decimal(1)),
        "sole": Special(Decimal(1)),
        "week": Special(Decimal(7), alternatives=(Decimal(8),)),
        # "Quince días" counts both ends of a fortnight; so do the readings here.
        "fortnight": Special(Decimal(14), alternatives=(Decimal(15), Decimal(2))),
        "score": Special(Decimal(20)),
        "nonagenarian": Special(Decimal(90)),
        "octogenarian": Special(Decimal(80)),
        "septuagenarian": Special(Decimal(70)),
        "sexagenarian": Special(Decimal(60)),
        "biennial": Special(Decimal(2)),
        "millionaire": Special(Decimal(10**6)),
        "billionaire": Special(Decimal(10**9), alternatives=(Decimal(10**6),)),
        "bilateral": Special(Decimal(2)),
        "decade": Special(Decimal(10)),
        "century": Special(Decimal(100)),
        "centenary": Special(Decimal(100)),
        "centennial": Special(Decimal(100)),
        "millennium": Special(Decimal(1000)),
        "twins": Special(Decimal(2)),
        "triplets": Special(Decimal(3)),
        "bicentennial": Special(Decimal(200)),
        "bicentenary": Special(Decimal(200)),
        "noon": Special(Decimal(720), "time"),
        "midday": Special(Decimal(720), "time"),
        "midnight": Special(Decimal(0), "time", (Decimal(1440),)),
    },
    multiples=re.compile(
        r"(?P<n2>twice|doubl(?:e|es|ed|ing)|twofold)|(?P<n3>thrice|tripl(?:e|es|ed|ing)|treble[sd]?"
        r"|trebling|threefold)|(?P<n4>quadrupl(?:e|es|ed|ing)|fourfold)|(?P<n5>quintupl\w+|fivefold)"
        r"|(?P<n6>sextupl\w+|sixfold)|(?P<n7>sevenfold|septupl\w+)|(?P<n8>eightfold)|(?P<n9>ninefold)"
        r"|(?P<n10>tenfold)|(?P<n12>twelvefold)|(?P<n20>twentyfold)|(?P<n30>thirtyfold)"
        r"|(?P<n40>fortyfold)|(?P<n50>fiftyfold)|(?P<n100>hundredfold|centupl\w+)"
        r"|(?P<n1000>thousandfold)"
    ),
    ordinal_suffix=re.compile(r"(?:st|nd|rd|th)\b", _I),
    percent=re.compile(
        r"(?:\s(?:of\s)?(?:a|one)\s(?=per)|\s|-)?(?:%|percent\b|per\s+cent\b|pct\b)(?!\w)(?!age)",
        _I,
    ),
    points=re.compile(r"(?:\s(?:of\s)?an?\s|\s|-)?(?:percentage[\s-]points?|pp)\b", _I),
    currency_after=re.compile(
        r"\s?(?:US\s)?(?:dollars?|pesos?|euros?|soles|bolivianos?|bol[ií]vares|reais|quetzals?|"
        r"quetzales|lempiras?|c[oó]rdobas?|col[oó]n(?:es)?|pounds|cents|USD|EUR|MXN|COP|PEN)\b|\s?€",
        _I,
    ),
    morning=re.compile(r"\s?a\.?\s?m\b\.?|\s(?:o['’]clock\s)?in\sthe\smorning\b", _I),
    evening=re.compile(
        r"\s?p\.?\s?m\b\.?|\s(?:o['’]clock\s)?(?:in\sthe\s(?:afternoon|evening)|at\snight)\b", _I
    ),
    clock=re.compile(r"\s?o['’]clock\b|\shrs?\b(?=\s+(?:GMT|UTC|local))", _I),
    clock_before=re.compile(r"(?!)"),
    decade_before=re.compile(r"(?!)"),
    decade_after=re.compile(r"['’]?s\b"),
    decades={
        "twenties": 20,
        "thirties": 30,
        "forties": 40,
        "fifties": 50,
        "sixties": 60,
        "seventies": 70,
        "eighties": 80,
        "nineties": 90,
    },
    half_after=re.compile(
        r"(?:\s|-)and(?:\s|-)a(?:\s|-)half\b(?!\sdozen)|\s\w+\sand\sa\shalf\b", _I
    ),
    part_after=re.compile(r"(?!)"),
    spans=(
        (re.compile(r"(?:\s|-)decades?\b", _I), Decimal(10)),
        (re.compile(r"(?:\s|-)centur(?:y|ies)\b", _I), Decimal(100)),
        (re.compile(r"(?:\s|-)years?\b", _I), Decimal(12)),
        (re.compile(r"(?:\s|-)weeks?\b", _I), Decimal(7)),
        (re.compile(r"(?:\s|-)days?\b", _I), Decimal(24)),
    ),
    range_between=re.compile(r"\s?[-–—]\s?|\s(?:to|and|or)\s(?:\$|US\$)?", _I),
    digits_after_scale=False,
)
