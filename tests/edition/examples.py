"""Three editions: English to Spanish, Spanish to English, and an article that means harm."""

from __future__ import annotations

from translate.article import Edit, Edition, Step

from .factory import Pair, Part, edition_of, find, finding, mark, term

_HEAD = ("Airstrips return to the river valleys", "Las pistas vuelven a los valles fluviales")
_LEAD = (
    "Police destroyed ten narco-airstrips before midday on Tuesday 17, the Interior Ministry said.",
    "La policía destruyó 10 narcopistas antes del mediodía del martes 17, dijo el Ministerio "
    + "del Interior.",
)
_PITS = (
    "Agents counted 14 maceration pits, although the joint communiqué says 24.",
    "Los agentes contaron 14 fosas de maceración, según el comunicado conjunto 24.",
)
_HEDGE = (
    "It is likely, though not certain, that flights have resumed.",
    "Es seguro que los vuelos se han reanudado.",
)
_QUOTE = (
    "“Nobody told us they were coming,” said a farmer in Santa Rosa.",
    "«Nadie nos dijo que venían», dijo un agricultor de Santa Rosa.",
)
_LINK = (
    "The full figures are in the ministry’s report, which covers October.",
    "Las cifras completas están en el informe del ministerio, que abarca octubre.",
)
_ITEMS = (
    ("Fill in the craters within a week.", "Rellenar los cráteres en una semana."),
    ("Move the fuel by river.", "Trasladar el combustible por río."),
)
_TONS = (
    "Each plane carries 350 kilos, and 1.2 tons leave the valley every day.",
    "Cada avión lleva 350 kilos y 1,2 toneladas salen del valle cada día.",
)


def example() -> Edition:
    """English to Spanish: every kind of block, terms, markup, and findings of each severity."""
    return edition_of(
        [
            Part("front_matter", kept="---\ntitle: Airstrips\n---"),
            Part("heading", (Pair(*_HEAD),), level=1, prefix="# "),
            Part("paragraph", (_lead(), _pits())),
            Part("caption", kept="strips1"),
            Part("paragraph", (_hedge(), Pair(*_TONS, risk=0.08))),
            Part("heading", (Pair("What villagers saw", "Lo que vieron los vecinos"),), level=2),
            Part("quotation", (Pair(*_QUOTE, risk=0.12),), prefix="> ", level=1),
            Part("paragraph", (_linked(),)),
            Part("list_item", (Pair(*_ITEMS[0]),), prefix="1. ", level=1),
            Part("list_item", (Pair(*_ITEMS[1]),), prefix="2. ", level=1),
            Part("see_also", kept="SEE ALSO: River news and profiles"),
            Part("credit", kept="Photo: Ana Quispe / Desk"),
            Part("markup", kept="***"),
            Part("footnote", kept="*A version of this article appeared in the weekend edition."),
        ],
        summary=(1, 2, 4),
    )


def spanish_example() -> Edition:
    """Spanish to English: a short article without findings."""
    return edition_of(
        [
            Part("heading", (Pair(_HEAD[1], _HEAD[0]),), level=1, prefix="# "),
            Part("paragraph", (Pair(_LEAD[1], _LEAD[0]), Pair(_TONS[1], _TONS[0]))),
            Part("credit", kept="Foto: Ana Quispe / Mesa"),
        ],
        language="es",
        name="pistas-del-rio.es.md",
        summary=(1,),
    )


def _lead() -> Pair:
    note = "The clandestine landing strip; “pista clandestina” is admitted."
    strip = term(
        _LEAD,
        "narco-airstrip",
        "narcopista",
        surface="narco-airstrips",
        form="narcopistas",
        origin="replacement",
        note=note,
    )
    ministry = term(_LEAD, "Interior Ministry", "Ministerio del Interior")
    lower = Step("Spanish months and days", (Edit(*find(_LEAD[1], "martes"), "martes"),))
    raw = _LEAD[1].replace("martes", "Martes")
    return Pair(
        *_LEAD,
        back="The police destroyed 10 narco-airstrips before midday on Tuesday 17, the Interior "
        "Ministry said.",
        terms=(strip, ministry),
        steps=(lower,),
        raw=raw,
    )


def _pits() -> Pair:
    return Pair(
        *_PITS,
        back="Agents counted 14 maceration graves, according to the joint statement 24.",
        risk=0.71,
        terms=(
            term(
                _PITS,
                "maceration pit",
                "poza de maceración",
                surface="maceration pits",
                origin="missing",
            ),
            term(_PITS, "joint communiqué", "comunicado conjunto"),
        ),
        findings=(
            finding(
                _PITS,
                "connectives",
                "critical",
                "The contrast is lost: the source sets 14 against 24, the other does not.",
                source_text="although",
                target_text="según",
                suggestion="aunque",
            ),
            finding(
                _PITS,
                "glossary",
                "major",
                "The glossary asks for “poza de maceración”.",
                category="Terminology/Inconsistent with terminology resource",
                source_text="maceration pits",
                target_text="fosas de maceración",
                suggestion="pozas de maceración",
            ),
            finding(
                _PITS,
                "length",
                "minor",
                "The translation says less than the source.",
                category="Accuracy/Omission",
            ),
        ),
    )


def _hedge() -> Pair:
    return Pair(
        *_HEDGE,
        back="It is certain that flights have resumed.",
        risk=0.93,
        findings=(
            finding(
                _HEDGE,
                "hedges",
                "critical",
                "Two hedges of the source are gone.",
                source_text="likely, though not certain",
                target_text="seguro",
                suggestion="probable, aunque no seguro",
            ),
        ),
        flags=("repetition",),
    )


def _linked() -> Pair:
    return Pair(
        *_LINK,
        source_marks=(
            mark(_LINK[0], "ministry’s report", "link", "[", "](https://example.org/report)"),
            mark(_LINK[0], "report", "strong", "**", "**"),
            mark(_LINK[0], "October", "emphasis", "*", "*"),
        ),
        target_marks=(
            mark(_LINK[1], "informe del ministerio", "link", "[", "](https://example.org/report)"),
            mark(_LINK[1], "informe", "strong", "**", "**"),
            mark(_LINK[1], "octubre", "emphasis", "*", "*"),
        ),
        risk=0.22,
        findings=(
            finding(
                _LINK,
                "numbers",
                "minor",
                "A month stands without its year in both texts.",
                category="Locale conventions/Date format",
                source_text="October",
                target_text="octubre",
            ),
        ),
    )


HOSTILE = (
    "<script>alert('x')</script> \"><img src=x onerror=alert(1)> {{ 7*7 }} &amp; \x00 \u202e"
    + ("w" * 400)
)
LINK = "javascript:alert(1)"


def hostile_edition() -> Edition:
    """An article that tries to be more than text wherever it can."""
    marks = (mark(HOSTILE, "alert", "link", "[", f"]({LINK})"),)
    pair = (HOSTILE, HOSTILE)
    trap = finding(pair, '"><script>', "major", HOSTILE, source_text="alert", suggestion=HOSTILE)
    return edition_of(
        [
            Part("heading", (Pair(HOSTILE, HOSTILE),), level=1),
            Part("caption", kept=HOSTILE),
            Part("code", kept="</pre></style></script>" + HOSTILE),
            Part(
                "paragraph",
                (
                    Pair(
                        HOSTILE,
                        HOSTILE,
                        back=HOSTILE[::-1],
                        findings=(trap,),
                        source_marks=marks,
                        target_marks=marks,
                        flags=("<b>",),
                    ),
                ),
            ),
        ],
        name=f"{HOSTILE[:40]}.md",
        summary=(0, 1),
        signature={"glossary": HOSTILE, "<i>": ["<b>", {"a": "<u>"}]},
    )
