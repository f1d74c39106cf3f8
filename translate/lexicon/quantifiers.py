"""How many of a set: all, most, many, some, few.

Only words that quantify a noun; `answers` widen a side for free translations that stay faithful.
"""

from __future__ import annotations

from translate.lexicon.concepts import Opposition, concept

_ALL_EN = (
    r"all(?! but| right| along| over)|every(?:one|body|thing)?|each|entire(?:ly)?|whole|throughout"
    r"|always|completely|any|full(?:y)?|both|total(?:ly)?"
)
_ALL_ES = (
    r"tod[oa]s?|cada|enter[oa]s?|complet\w+|total\w*|siempre|integr\w+|cualquier\w*|amb[oa]s"
    r"|plen\w+|generalizad\w+|cuant[oa]s"
)
_SOME_EN = r"some(?! \d)|several|certain|a number of|a handful of|various"
_SOME_ES = (
    r"algun[oa]?s?|algun|vari[oa]s|ciert[oa]s?|un punado de|un par|parte|un numero de|divers[oa]s"
    r"|determinad[oa]s|un[oa]s"
)
_MOST_EN = r"most(?: of)?|majority|mostly|largely|mainly|bulk"
_MOST_ES = (
    r"mayor\w*|casi tod[oa]s|la mayor parte|mas \w*|grueso|sobre todo|principal\w*|much[oa]s"
    r"|en gran medida|grand\w+|cas[i]"
)
_FEW_EN = (
    r"few(?! of us)|(?:a )?few|little|hardly any|minority|handful|scarcely|rare\w*|small number"
)
_FEW_ES = (
    r"poc[oa]s?|escas\w+|minori\w+|un par|un puñado|contad[oa]s|apenas|alg[uú]n\w*|vari[oa]s"
    r"|rar\w+|un[oa]s|casi (?:nadie|nada|ningun\w*)"
)
_MANY_EN = r"many|numerous|a lot of|lots of|plenty of|much|countless|a great (?:many|deal)"
_MANY_ES = (
    r"much\w+|numeros\w+|multitud|gran (?:cantidad|numero|parte)|infinidad|abundan\w+|cuantios\w+"
    r"|bastant\w+|tant[oa]s|sinnumero|multipl\w+|innumerabl\w+|cientos|miles|decenas|larg\w+"
    r"|buena? (?:numero|parte)|no poc[oa]s"
)

_ALL = concept(
    "all",
    r"(?<!\bat )(?<!\bafter )(?<!\babove )all(?! but| right| along| over| that| this| it| in)"
    r"|every(?:one|body)|every(?! other)|each of",
    r"todos|todas|cada un[oa]",
    (_ALL_EN, _ALL_ES),
)
_SOME = concept(
    "some",
    r"some(?= of|\s\w+s\b)(?! of us| days| times)|several|a handful of",
    r"algun[oa]s|vari[oa]s|un puñado",
    (_SOME_EN, _SOME_ES),
)
_MOST = concept(
    "most",
    r"most of|most(?= \w+s\b)|(?:a|the) (?:vast |overwhelming |large )?majority",
    r"(?:la|una) (?:gran |inmensa |amplia )?mayoria|la mayor parte|casi tod[oa]s",
    (_MOST_EN, _MOST_ES),
)
_FEW = concept(
    "few",
    r"(?<!\ba )few(?! of us)|hardly any|very few|a (?:small )?minority|a small (?:part|fraction)",
    r"poc[oa]s|muy poc[oa]s|escas[oa]s|una (?:pequeña )?minoria|una pequeña parte",
    (_FEW_EN, _FEW_ES),
)
_MANY = concept(
    "many",
    r"many|numerous|a lot of|countless|innumerable",
    r"much[oa]s|numeros[oa]s|innumerables|incontables|un sinnumero de",
    (_MANY_EN, _MANY_ES),
)
_OFTEN = concept(
    "often",
    r"often|frequently|usually|regularly",
    r"a menudo|con frecuencia|frecuentemente|muchas veces|habitualmente",
    (
        (
            r"always|commonly|repeated\w*|many times|tend\w*|normally|typical\w*|general\w*"
            r"|most\w*|regular\w*"
        ),
        (
            r"frecuente\w*|habitual\w*|suele\w*|soli\w+|regular\w*|normalmente|seguido|cada"
            r"|general\w*|usual\w*|siempre|mayor\w*"
        ),
    ),
)
_RARELY = concept(
    "rarely",
    r"rarely|seldom|hardly ever|almost never",
    r"rara vez|raramente|pocas veces|casi nunca",
    (
        r"few|little|not|never|occasional\w*|rare|scarce\w*|hardly",
        r"no|nunca|poco|rar\w+|escas\w+|ocasional\w*|apenas",
    ),
)
_ALWAYS = concept(
    "always",
    r"always",
    r"siempre",
    (
        _ALL_EN + r"|ever|constant\w*|forever|every|invariabl\w+|consistent\w*|continu\w+|still"
        r"|permanent\w*|regular\w*",
        _ALL_ES + r"|constante\w*|permanente\w*|continu\w+|invariable\w*",
    ),
)
_SOMETIMES = concept(
    "sometimes",
    r"sometimes|occasionally|at times",
    r"a veces|en ocasiones|algunas veces|de vez en cuando",
    (
        r"often|frequent\w*|at one time|now and then|some\w*|once|may|might|can",
        r"ocasional\w*|por momentos|hay veces|algun\w*|puede\w*|cuando",
    ),
)

_WHOLE = concept(
    "whole",
    r"everything(?! but\b| from\b)|all of|the (?:whole|entire)|entirely|wholly",
    r"todo lo que|todo el|toda la|la totalidad|por completo|enteramente",
    (_ALL_EN, _ALL_ES + r"|entera\w*|tras|a lo largo|durante"),
)
_PART = concept(
    "part",
    r"(?<!take )(?<!took )part of (?:the|its|his|her|their|what)|partly|partially|half of",
    # "Por parte de", "forma parte de" and "gran parte de" are none.
    r"(?<!por )(?<!de )(?<!a )(?<!forma )(?<!forman )(?<!formar )(?<!formo )(?<!formaba )"
    r"(?<!formaban )(?<!gran )(?<!mayor )(?<!buena )(?<!es )(?<!son )(?<!era )(?<!eran )"
    r"parte de (?:lo|la|los|las|su|sus)|parcialmente|(?:la|una) parte del?|la mitad de",
    (
        (
            r"part\w*|portion\w*|half|halv\w+|some(?! \d)|something|section\w*|share\w*|piece\w*"
            r"|much|most\w*|area\w*|chunk\w*|stretch\w*|side\w*|fraction\w*"
        ),
        (
            r"parte\w*|parcial\w*|mitad|medi[oa]s?|porcion\w*|tramo\w*|algo|sector\w*|pedazo\w*"
            r"|trozo\w*|algun\w*|zona\w*|lado\w*|fraccion\w*"
        ),
    ),
)
_NONE = concept(
    "none",
    r"none|(?<!almost )no one|(?<!almost )nobody",
    r"(?<!casi )(?<!apenas )(?:ningun[oa]?|nadie)",
    (
        r"no|not|never|nothing|without|any\w*|\w+n't|nor|neither|zero",
        r"no|nunca|jamas|nada|ni|sin|tampoco|cero",
    ),
)
_NEVER = concept(
    "never",
    r"never",
    r"nunca|jamas",
    (
        r"no|not|\w+n't|nobody|nothing|without|rarely|seldom|hardly|ever|any\w*|neither|nor",
        r"no|nadie|nada|sin|rara|raras|apenas|ni|tampoco|ningun\w*",
    ),
)

QUANTIFIERS: tuple[Opposition, ...] = (
    Opposition(_ALL, _SOME),
    Opposition(_ALL, _FEW),
    Opposition(_MOST, _FEW),
    Opposition(_MOST, _ALL),
    Opposition(_MOST, _SOME),
    Opposition(_MANY, _FEW),
    Opposition(_MANY, _ALL),
    Opposition(_OFTEN, _RARELY),
    Opposition(_ALWAYS, _SOMETIMES),
    Opposition(_ALWAYS, _RARELY),
    Opposition(_WHOLE, _PART),
)
#: Of which one side denies by itself.
DENYING_QUANTIFIERS: tuple[Opposition, ...] = (
    Opposition(_NONE, _FEW),
    Opposition(_NONE, _MANY),
    Opposition(_NEVER, _SOMETIMES),
)
