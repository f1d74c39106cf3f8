"""Spanish words that the rules of :mod:`translate.glossary.spanish` would get wrong, or must know.

Rules and lists follow the Nueva gramática básica of the academies (number of nouns: § 3; gender:
§ 2) and the Diccionario panhispánico de dudas ("plural"); usage is Latin American first.
"""

from __future__ import annotations

# Plurals that no rule gives; where two are in use the one to write comes first.
IRREGULAR_PLURALS: dict[str, tuple[str, ...]] = {
    "burrier": ("burriers", "burrieres"),  # Peru; the press keeps the English ending
    "carácter": ("caracteres",),  # the stress moves
    "chárter": ("chárteres", "chárter"),
    "club": ("clubes", "clubs"),
    "especimen": ("especímenes",),
    "espécimen": ("especímenes",),  # the stress moves
    "go-fast": ("go-fast",),
    "hub": ("hubs",),
    "lord": ("lores",),
    "máster": ("másteres",),
    "récord": ("récords",),
    "régimen": ("regímenes",),  # the stress moves
    "álbum": ("álbumes",),
}

# Units are written the same for one and for many.
UNITS = frozenset({"cm", "g", "ha", "kg", "km", "l", "m", "mg", "mm", "t"})

# Nouns in -s that are singular and plural alike although their ending does not show it. Verb +
# noun compounds are listed, for their first part also begins other words (paramilitares).
INVARIABLE = frozenset(
    {
        "caries", "cumpleaños", "dosis", "guardacostas", "guardaespaldas", "jueves",
        "lanzacohetes", "lanzagranadas", "lanzamisiles", "lunes", "martes", "miércoles", "oasis",
        "parabrisas", "paracaídas", "portaaviones", "portacontenedores", "prestanombres",
        "rascacielos", "rompehielos", "salvavidas", "tapabocas", "viernes",
    }
)  # fmt: skip
# Plurals whose ending is otherwise that of a singular (virus, tesis).
PLURALS_LIKE_SINGULARS = frozenset({"espíritus", "ímpetus", "pies", "tribus"})

# Words that open a complement: nothing after them agrees with the head. "bajo" and "fuera" are
# here for "agente bajo cubierta" and "motor fuera de borda"; "no" for "zona de no vuelo".
COMPLEMENT_OPENERS = frozenset(
    {
        "a", "al", "ante", "bajo", "con", "contra", "de", "del", "desde", "durante", "en",
        "entre", "fuera", "hacia", "hasta", "no", "para", "por", "que", "según", "sin", "sobre",
        "tras",
    }
)  # fmt: skip
CONJUNCTIONS = frozenset({"e", "o", "u", "y"})
ARTICLE_PLURALS = {"el": "los", "la": "las", "un": "unos", "una": "unas"}
ARTICLES = frozenset({*ARTICLE_PLURALS, *ARTICLE_PLURALS.values(), "lo"})

# Adjectives that stand before the noun, with their plural where it is not regular.
PRENOMINAL: dict[str, str] = {
    "alta": "altas", "alto": "altos", "antigua": "antiguas", "antiguo": "antiguos",
    "buen": "buenos", "doble": "dobles", "ex": "ex", "gran": "grandes", "libre": "libres",
    "mal": "malos", "media": "medias", "medio": "medios", "nueva": "nuevas", "nuevo": "nuevos",
    "presunta": "presuntas", "presunto": "presuntos", "primer": "primeros",
    "primera": "primeras", "supuesta": "supuestas", "supuesto": "supuestos",
    "tercer": "terceros", "vieja": "viejas", "viejo": "viejos",
}  # fmt: skip

# Nouns in apposition, which stay singular: empresas fachada, coberturas radar, pastas base.
APPOSED = frozenset(
    {
        "base", "bomba", "clave", "cumbre", "estrella", "fachada", "fantasma", "fueraborda",
        "go-fast", "límite", "modelo", "nodriza", "pantalla", "piloto", "puente", "radar",
        "récord", "relámpago", "satélite", "trampa",
    }
)  # fmt: skip

# Nouns for persons with a feminine of their own. A list and not a rule: the same endings name
# things (helicóptero, motor), and pozo/poza, puerto/puerta are pairs of different words.
PERSONS_WITH_FEMININE = frozenset(
    {
        "abogado", "acusado", "asesino", "barón", "campesino", "cocalero", "colaborador",
        "comisario", "condenado", "coordinador", "cultivador", "desaparecido", "desplazado",
        "detenido", "director", "distribuidor", "embajador", "estibador", "extorsionador",
        "fiscalizador", "fugitivo", "funcionario", "ganadero", "guerrillero", "imputado",
        "informador", "ingeniero", "investigador", "jefe", "juez", "ladrón", "legislador",
        "líder", "lugarteniente", "maderero", "mafioso", "magistrado", "mercenario", "migrante",
        "minero", "ministro", "mochilero", "narco", "operador", "pandillero", "pasador",
        "pescador", "pistolero", "presidente", "prófugo", "proveedor", "químico", "reo",
        "secuestrador", "senador", "señor", "sicario", "sospechoso", "vocero",
    }
)  # fmt: skip
IRREGULAR_FEMININES = {
    "barón": "baronesa", "jefe": "jefa", "juez": "jueza", "ladrón": "ladrona",
    "líder": "lideresa", "narco": "narco", "lugarteniente": "lugarteniente", "reo": "rea",
    "migrante": "migrante", "presidente": "presidenta",
}  # fmt: skip

# Nouns for persons with one form for men and women; those in -ista and -cida follow by rule.
COMMON_GENDER = frozenset(
    {
        "agente", "atacante", "burrier", "cabecilla", "combatiente", "comandante", "cómplice",
        "denunciante", "dirigente", "disidente", "fabricante", "fiscal", "gobernante", "guardia",
        "guía", "informante", "integrante", "intermediario", "militante", "militar", "miembro",
        "narcotraficante", "piloto", "policía", "portavoz", "prestanombres", "rehén", "soldado",
        "teniente", "testaferro", "testigo", "traficante", "vigilante",
    }
)  # fmt: skip
COMMON_GENDER_ENDINGS = ("ista", "cida")
# … but these in -ista are things, and feminine.
NOT_PERSONS = ("conquista", "pista", "revista", "vista")

# Nouns whose gender their ending belies.
GENDER_EXCEPTIONS: dict[str, str] = {
    "arma": "f", "avión": "m", "base": "f", "camión": "m", "cárcel": "f", "carne": "f",
    "clase": "f", "costa": "f", "cruz": "f", "día": "m", "droga": "f", "flor": "f", "foto": "f",
    "fase": "f", "frontera": "f", "fuente": "f", "gente": "f", "hambre": "f", "juez": "m",
    "labor": "f", "ley": "f", "línea": "f", "lista": "f", "luz": "f", "mano": "f",
    "mapa": "m", "mente": "f", "moto": "f", "muerte": "f", "nave": "f", "noche": "f", "orden": "f",
    "parte": "f", "paz": "f", "peatón": "m", "planeta": "m", "radio": "f", "razón": "f", "red": "f",
    "sangre": "f", "señal": "f", "sede": "f", "serie": "f", "tarde": "f", "voz": "f",
}  # fmt: skip
# Longest first; the first ending that fits decides. Greek -ma and -ta words are masculine.
GENDER_ENDINGS: tuple[tuple[str, str], ...] = (
    ("grama", "m"), ("blema", "m"), ("stema", "m"), ("quema", "m"), ("clima", "m"),
    ("umbre", "f"), ("ción", "f"), ("sión", "f"), ("xión", "f"), ("gión", "f"), ("nión", "f"),
    ("aje", "m"), ("dad", "f"), ("tad", "f"), ("tud", "f"), ("dor", "m"), ("tor", "m"),
    ("ín", "m"), ("ón", "m"), ("o", "m"), ("a", "f"),
)  # fmt: skip

# Adjectives in a consonant that do take -a: nationalities in -és and agentives in -or; these do
# not, although they end alike.
NO_FEMININE = frozenset(
    {
        "anterior", "cortés", "exterior", "inferior", "interior", "marrón", "mayor", "mejor",
        "menor", "peor", "posterior", "superior", "ulterior",
    }
)  # fmt: skip

# Adjectives that mostly stand before the noun, in all forms: m s, f s, m p, f p. Used to make them
# agree with a noun put in another's place.
PRENOMINAL_FORMS: dict[str, tuple[str, ...]] = {
    form: forms
    for forms in (
        ("antiguo", "antigua", "antiguos", "antiguas"),
        ("buen", "buena", "buenos", "buenas"),
        ("cierto", "cierta", "ciertos", "ciertas"),
        ("gran", "gran", "grandes", "grandes"),
        ("mal", "mala", "malos", "malas"),
        ("mayor", "mayor", "mayores", "mayores"),
        ("mejor", "mejor", "mejores", "mejores"),
        ("mismo", "misma", "mismos", "mismas"),
        ("nuevo", "nueva", "nuevos", "nuevas"),
        ("numeroso", "numerosa", "numerosos", "numerosas"),
        ("peor", "peor", "peores", "peores"),
        ("principal", "principal", "principales", "principales"),
        ("pequeño", "pequeña", "pequeños", "pequeñas"),
        ("presunto", "presunta", "presuntos", "presuntas"),
        ("primer", "primera", "primeros", "primeras"),
        ("propio", "propia", "propios", "propias"),
        ("segundo", "segunda", "segundos", "segundas"),
        ("supuesto", "supuesta", "supuestos", "supuestas"),
        ("tercer", "tercera", "terceros", "terceras"),
        ("viejo", "vieja", "viejos", "viejas"),
        ("último", "última", "últimos", "últimas"),
        ("único", "única", "únicos", "únicas"),
    )
    for form in forms
}

# Verbs through which a participle or adjective agrees with the subject, singular and plural.
COPULAS: dict[str, tuple[str, str]] = {
    form: (singular, plural)
    for singular, plural in (
        ("es", "son"), ("era", "eran"), ("fue", "fueron"), ("será", "serán"),
        ("sería", "serían"), ("sea", "sean"), ("fuera", "fueran"), ("está", "están"),
        ("estaba", "estaban"), ("estuvo", "estuvieron"), ("estará", "estarán"),
        ("queda", "quedan"), ("quedó", "quedaron"), ("quedaba", "quedaban"),
        ("resultó", "resultaron"), ("permanece", "permanecen"), ("sido", "sido"),
        ("estado", "estado"), ("quedado", "quedado"),
    )
    for form in (singular, plural)
}  # fmt: skip

# Forms of *haber*, after which a participle alone does not change (*habían tomado*).
PERFECTS: dict[str, tuple[str, str]] = {
    form: (singular, plural)
    for singular, plural in (
        ("ha", "han"), ("había", "habían"), ("habría", "habrían"), ("haya", "hayan"),
        ("habrá", "habrán"), ("hubiera", "hubieran"),
    )
    for form in (singular, plural)
}  # fmt: skip

# Participles whose ending is not -ado or -ido, in the masculine singular.
IRREGULAR_PARTICIPLES = frozenset(
    {
        "abierto", "cubierto", "descubierto", "dicho", "deshecho", "devuelto", "disuelto",
        "escrito", "hecho", "impuesto", "inscrito", "muerto", "opuesto", "propuesto", "puesto",
        "resuelto", "roto", "satisfecho", "visto", "vuelto",
    }
)  # fmt: skip

# What stands before *de los* and agrees with the noun after it (*algunas de las pistas*).
PARTITIVES: dict[str, tuple[str, str]] = {
    form: (masculine, feminine)
    for masculine, feminine in (
        ("uno", "una"), ("ninguno", "ninguna"), ("algunos", "algunas"), ("muchos", "muchas"),
        ("pocos", "pocas"), ("varios", "varias"), ("otros", "otras"), ("todos", "todas"),
    )
    for form in (masculine, feminine)
}  # fmt: skip

# Nouns of quantity after which the noun that follows may rule the verb (NGLE 33.8: "un total de
# 20 pistas fueron destruidas").
QUANTITIES = frozenset(
    {
        "centenar", "centenares", "cientos", "decena", "decenas", "docena", "docenas", "mayoría",
        "miles", "mitad", "número", "par", "parte", "resto", "serie", "total", "varios",
    }
)  # fmt: skip
