"""Of what a percentage is a share: "38 percent of the votes", "el 38 % del electorado".

A word may be of several bases, so that what two papers call otherwise is one ("pupils" are children
and students). Only what follows the percentage as its whole counts.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from translate.lexicon.concepts import flat

if TYPE_CHECKING:
    from translate.article import Language
    from translate.figures import Figure

_BASES: tuple[tuple[str, str, str], ...] = (
    (
        "people",
        (
            r"population|people|residents|inhabitants|citizens|respondents|those|adults|households"
            r"|voters|families|nationals|individuals|public|\w+(?:ans|ards)"
        ),
        (
            r"poblacion|personas?|habitantes|ciudadan\w+|encuestad\w+|gente|vecin\w+|consultad\w+"
            r"|adult\w+|quienes|moradores|entrevistad\w+|(?:mexic|peru|colombi|chil|argentin|venezol"
            r"|hondur|salvador|guatem|ecuat|bolivi|urugu|paragu|cuba|domin|español|estadouni)\w+"
        ),
    ),
    ("votes", r"votes?|ballots?|vote", r"votos?|sufragios|papeletas|votacion"),
    (
        "electorate",
        r"electorate|voters|electoral roll|electors|voter rolls?",
        r"electorado|votantes|electores|padron|censo|inscrit\w+|empadronad\w+",
    ),
    (
        "homes",
        r"households|homes|families|housing|dwellings|houses",
        r"hogares|familias|viviendas|casas",
    ),
    (
        "workers",
        (
            r"workforce|workers|employees|staff|labou?r force|jobs|employment|working population"
            r"|payroll"
        ),
        (
            r"trabajadores|emplead\w+|plantilla|fuerza laboral|mano de obra|personal|poblacion"
            r"|empleos?|puestos|nomina|asalariad\w+|ocupad\w+"
        ),
    ),
    ("unemployed", r"unemployed|jobless", r"desemplead\w+|parad\w+|desocupad\w+|cesantes"),
    ("women", r"women|girls|mothers|females", r"mujeres|niñas|madres|chicas"),
    ("men", r"men|boys|fathers|males", r"hombres|varones|padres|niños|chicos"),
    (
        "children",
        r"children|minors|kids|pupils|schoolchildren|boys|girls|under-\w+|infants|babies|newborns",
        r"niñ\w+|menores|infancia|alumn\w+|escolar(?:es)?|bebes|recien nacidos|lactantes|hijos",
    ),
    (
        "students",
        r"students|pupils|undergraduates|schoolchildren|graduates|freshmen",
        r"estudiant\w+|alumn\w+|universitari\w+|escolar(?:es)?|matricula|egresad\w+",
    ),
    (
        "the young",
        r"young(?:er)?|youths?|teenagers|adolescents|young people",
        r"jovenes|adolescentes|juventud|muchach\w+",
    ),
    (
        "the old",
        r"pensioners|retirees|elderly|seniors|older|retired",
        r"jubilad\w+|pensionad\w+|pensionistas|ancian\w+|mayores|retirad\w+",
    ),
    ("teachers", r"teachers|faculty", r"maestr\w+|docentes|profesor\w+|profesorado"),
    ("health staff", r"doctors|physicians|nurses|medics", r"medic[oa]s|doctor\w+|enfermer\w+"),
    ("patients", r"patients|cases|sick", r"pacientes|enferm[oa]s|casos"),
    ("cases", r"cases|infections", r"casos|contagi\w+|infecciones|infectad\w+"),
    (
        "deaths",
        r"deaths|fatalities|dead|victims|killings|murders",
        r"muert\w+|fallec\w+|decesos|victimas|defunciones|asesinat\w+",
    ),
    (
        "crimes",
        r"crimes?|murders|homicides|killings|robberies|thefts|offen[cs]es",
        r"delitos?|crimenes|homicidios|asesinatos|robos|hurtos|delincuencia",
    ),
    ("complaints", r"complaints|reports|claims|lawsuits", r"denuncias|quejas|reclam\w+|demandas"),
    (
        "prisoners",
        r"inmates|prisoners|detainees|prison population",
        r"pres[oa]s|reclus[oa]s|intern[oa]s|detenid\w+|poblacion",
    ),
    (
        "migrants",
        r"migrants|immigrants|refugees|asylum seekers|arrivals",
        r"migrantes|inmigrantes|refugiad\w+|solicitantes|llegadas",
    ),
    (
        "seats",
        r"seats|lawmakers|deputies|legislators|senators|members",
        r"escaños|curules|diputad\w+|legislador\w+|senador\w+|congresistas|miembros|bancas",
    ),
    (
        "purchasing power",
        r"purchasing power|buying power|spending power",
        r"poder (?:adquisitivo|de compra)|capacidad adquisitiva",
    ),
    (
        "income",
        (
            r"incomes?|earnings|wages?|salar(?:y|ies)|pay|paychecks?|revenues?|turnover|takings"
            r"|receipts"
            r"|profits?"
        ),
        r"ingresos?|sueldos?|salari\w+|paga|haberes|facturacion|recaudacion|renta|remuneracion\w*",
    ),
    ("profits", r"profits?|earnings|net income|gains", r"ganancias|utilidad\w*|beneficios|lucro"),
    (
        "spending",
        r"spending|expenditures?|expenses|costs?|outlays|bills?",
        r"gastos?|egresos|cost[oe]s?|desembolsos?|factura",
    ),
    ("budget", r"budget|funds|funding|spending", r"presupuest\w+|fondos|recursos|partida|gasto"),
    (
        "the economy",
        r"gdp|gross domestic product|economy|output",
        r"pib|pbi|producto (?:interno|interior)|economia",
    ),
    ("exports", r"exports?|shipments|sales abroad|foreign sales", r"exporta\w+|ventas|envios"),
    ("imports", r"imports?|purchases", r"importa\w+|compras"),
    ("sales", r"sales|revenues?|turnover|market", r"ventas|facturacion|mercado"),
    (
        "production",
        r"production|output|crops?|harvests?|yield",
        r"produccion|cosechas?|rendimiento|cultivos?",
    ),
    ("consumption", r"consumption|demand|use|usage|needs", r"consumo|demanda|uso|necesidades"),
    (
        "supply",
        r"supply|supplies|stocks?|reserves",
        (
            r"oferta|suministro|abasto|abastecimiento"
            r"|existencias|reservas"
        ),
    ),
    ("price", r"price|value|cost|asking price|appraisal", r"precio|valor|cost[oe]|avaluo|tasacion"),
    ("debt", r"debts?|loans|bonds|liabilities", r"deuda|prestamos|bonos|creditos|pasivos"),
    (
        "capital",
        r"shares|stake|stock|equity|capital|company|firm",
        r"acciones|capital|participacion|empresa|compañia|sociedad|paquete",
    ),
    (
        "companies",
        r"companies|firms|businesses|employers",
        (
            r"empresas|compañias|negocios|firmas"
            r"|empresari\w+|empleadores|comercios"
        ),
    ),
    (
        "land",
        r"land|territory|area|farmland|country|region|district|island|city|fields|hectares",
        r"tierras?|territorio|superficie|suelo|pais|region|distrito|isla|ciudad|campos|hectareas",
    ),
    ("forests", r"forests?|woodland|rain ?forest|jungle|trees", r"bosques?|selva|arboles"),
    (
        "water",
        r"water|reservoirs?|rainfall|rain|glaciers?|ice",
        r"aguas?|embalses?|lluvias?|glaciar\w*|hielo|represas?",
    ),
    ("power", r"electricity|power|energy|generation", r"electricidad|energia|luz|generacion"),
    ("schools", r"schools|classrooms", r"escuelas|colegios|aulas|planteles"),
    ("hospitals", r"hospitals|clinics|beds", r"hospitales|clinicas|camas"),
    (
        "vehicles",
        r"cars|vehicles|buses|trucks|fleet",
        (
            r"autos|coches|carros|vehiculos|autobuses"
            r"|camiones|flota|parque automotor"
        ),
    ),
)
# What a whole may have before its noun, and what ends it.
_WHOLE: dict[Language, re.Pattern[str]] = {
    "en": re.compile(r" of (?P<whole>[\w'-]+(?: [\w'-]+){0,5})"),
    "es": re.compile(r" del? (?P<whole>[\w-]+(?: [\w-]+){0,3})"),
}
_ENDS: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"(?:of|in|on|to|for|from|by|with|who|that|which|and|or|is|are|was|were|has|have|had"
        r"|will|would"
        r"|can|could|say|said|live[sd]?|lost|backed|still|lack\w*|think|thought|do|did|does"
        r"|want|went"
        r"|came|at|as|\w+ed)"
    ),
    "es": re.compile(
        r"(?:en|a|por|para|con|que|y|o|se|es|son|era|eran|esta|estan|fue|fueron|ha|han|no|cree|vive"
        r"|viven|del|de)"
    ),
}


def bases(text: str, language: Language, figure: Figure) -> frozenset[str]:
    """What `figure`, a percentage of `text`, is a share of, as far as the words are known."""
    match = _WHOLE[language].match(flat(text), figure.end)
    if match is None:
        return frozenset()
    found: frozenset[str] = frozenset()
    words = match["whole"].split()
    for n, word in enumerate(words):
        if found and _ENDS[language].fullmatch(word):
            break
        named = _named(" ".join(words[n:]), language)
        # The head of an English whole is its last noun, that of a Spanish one its first, with an
        # adjective perhaps: "la población escolar".
        if found and language == "es":
            return found | named
        found |= named
    return found


def _named(words: str, language: Language) -> frozenset[str]:
    named = (_pattern(n, language).match(words) for n in range(len(_BASES)))
    return frozenset(row[0] for row, match in zip(_BASES, named, strict=True) if match)


@cache
def _pattern(row: int, language: Language) -> re.Pattern[str]:
    return re.compile(rf"(?:{_BASES[row][1 if language == 'en' else 2]})(?!\w)")
