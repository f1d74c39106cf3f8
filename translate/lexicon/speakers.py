"""Who is quoted in the news, by office: a mayor's words are not the police's.

Each row: the forms that name the speaker, then more words that may stand for the same one.
Officials and authorities may be any of them and are no rows.
"""

from __future__ import annotations

from translate.lexicon.concepts import Concept, concept

_ANYBODY = (
    r"officials?|authorit(?:y|ies)|spokes\w+|sources?|leaders?|chief|head|government",
    (
        r"funcionari\w+|autoridad\w*|voce(?:ro|ra|ros|ras)|portavo\w+|fuentes?|lider\w*|jef[ea]s?"
        r"|titular|mandatari\w+|gobierno"
    ),
)


def _speaker(en: str, es: str, wide_en: str = "", wide_es: str = "") -> Concept:
    answers = (_join(wide_en, _ANYBODY[0]), _join(wide_es, _ANYBODY[1]))
    return concept(en, en, es, answers)


def _join(*forms: str) -> str:
    return "|".join(filter(None, forms))


SPEAKERS: tuple[Concept, ...] = (
    _speaker(
        r"mayor",
        r"alcalde|alcaldesa|intendente",
        r"city hall|town hall|municipal\w*|he"
        r"|she",
        r"alcaldia|edil\w*|municip\w+|ayuntamiento|ella",
    ),
    _speaker(
        r"police",
        r"policia|policias",
        r"officers?|agents?|detectives?|investigators?|cops?|guards?|sheriff\w*",
        r"agentes?|policial\w*|oficial\w*|guardia|gendarm\w*|comisari\w+|uniformad\w+",
    ),
    _speaker(r"minister", r"ministr[oa]", r"ministry|secretary", r"ministeri\w+|secretari\w+"),
    _speaker(
        r"prosecutors?|prosecution", r"fiscal|fiscales|fiscalia", r"attorney\w*", r"procurad\w+"
    ),
    _speaker(r"judges?", r"juez|jueza|jueces", r"court\w*|justice\w*", r"tribunal\w*|magistrad\w+"),
    _speaker(r"witness(?:es)?", r"testigos?", r"bystanders?", r"presencia\w+"),
    _speaker(r"doctors?", r"medic[oa]s?|doctora?", r"physician\w*|medic\w*", r"doctor\w*|galen\w+"),
    _speaker(r"neighbou?rs?", r"vecin[oa]s?", r"resident\w*|local\w*|villager\w*", r"habitant\w+"),
    _speaker(r"lawyers?", r"abogad[oa]s?", r"attorney\w*|counsel", r"defens\w+|letrad\w+"),
    _speaker(r"president", r"president[ea]", r"chair\w*|he|she", r"presiden\w+"),
    _speaker(r"governor", r"gobernadora?", r"he|she|state", r"gobernacion|estado|ella"),
    _speaker(
        r"bishop",
        r"obispo",
        r"archbishop|church|he|priest|cleric",
        r"arzobispo|prelado"
        r"|iglesia|sacerdote",
    ),
    _speaker(
        r"farmers?", r"agricultor(?:es)?|campesin[oa]s?", r"peasant\w*|grower\w*", r"productor\w*"
    ),
    _speaker(r"victims?", r"victimas?", r"survivor\w*", r"sobrevivient\w+"),
    _speaker(
        r"scientists?", r"cientific[oa]s?", r"research\w*|expert\w*", r"investigador\w*|expert\w+"
    ),
    _speaker(r"union", r"sindicato", r"workers?", r"gremi\w+|sindical\w*|central"),
    _speaker(r"army", r"ejercito", r"military|soldiers?|armed", r"militar\w*|soldado\w*|armad\w+"),
    _speaker(
        r"government",
        r"gobierno",
        r"administration|minist\w+|president\w*|state|cabinet|executive|mayor|governor|congress",
        r"administracion|minist\w+|president\w*|estado|gabinete|ejecutivo|alcald\w+|gubernam\w+",
    ),
    _speaker(r"opposition", r"oposicion", r"", r"opositor\w*"),
    _speaker(r"rebels?", r"rebeldes?", r"guerrilla\w*|insurgent\w*", r"guerriller\w+|insurgent\w+"),
)
#: Speakers that are one body whatever it is called; a text that never names one quotes another.
INSTITUTIONS = frozenset(
    {"government", "police", "army", "opposition", "union", "mayor", "governor", "bishop"}
)
