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
    r"|rar\w+|un[oa]s"
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
    r"|every(?:one|body)|every(?! other)",
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
    r"most of|most(?= \w+s\b)|the (?:vast |overwhelming )?majority",
    r"la (?:gran |inmensa )?mayoria|la mayor parte|casi tod[oa]s",
    (_MOST_EN, _MOST_ES),
)
_FEW = concept(
    "few",
    r"(?<!\ba )few(?! of us)|hardly any|very few",
    r"poc[oa]s|muy poc[oa]s|escas[oa]s",
    (_FEW_EN, _FEW_ES),
)
_MANY = concept("many", r"many|numerous|a lot of", r"much[oa]s|numeros[oa]s", (_MANY_EN, _MANY_ES))
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
)
