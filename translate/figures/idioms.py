"""Idioms whose number words count nothing: "la tercera edad", "at the eleventh hour"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from translate.lexicon.concepts import flat

if TYPE_CHECKING:
    from translate.article import Language
    from translate.figures.model import Figure

_FORMS: dict[Language, str] = {
    "en": (
        r"third (?:age|part(?:y|ies)|world|countr(?:y|ies))|fourth estate|fifth columns?"
        r"|sixth sense|seventh heaven|(?:the )?eleventh[- ]hour|zero[- ]sum|zero hour"
        r"|zero tolerance"
        r"|square one|cloud nine|catch[- ]22|forty winks|six feet under|nine[- ]to[- ]five"
        r"|(?:the )?whole nine yards|second[- ]hand|second (?:to none|thoughts?|nature|wind)"
        r"|first[- ]hand|first (?:aid|name|and foremost|responders?|lady|class|ladies)"
        r"|one by one|one[- ](?:on|to)[- ]one|one another|one and all|at one go|one of a kind"
        r"|(?:one|two) of these days|at (?:sixes and sevens|first|one time)|on all fours"
        r"|ten to one|a million (?:miles|times)|(?:a|one) thousand (?:and one )?times"
        r"|in two minds|two[- ]faced|two[- ]way|double[- ]edged|two cents|put two and two together"
        r"|third degree|fifty[- ]fifty|one[- ]sided|a hundred per ?cent sure|four corners"
        r"|four winds|four walls|dressed to the nines|ground zero|day one|number one|plan b"
        r"|one[- ]way|once and for all|nine lives"
        r"|(?:and|while|with) a (?:third|fourth|fifth)(?= (?:in|was|were|is|remain\w*|who|had"
        r"|has|died"
        r"|person|man|woman|suspect|victim|still)\b)"
        r"|half[- ](?:heart|bak|brother|sister|mast|way|time|truth|lit|dead|built|open|naked"
        r"|finish|term|light|asleep|buried|empty|full|smile|burn|brick|joking)\w*"
    ),
    "es": (
        r"(?:tercera|cuarta) edad|tercer mundo|tercer[oa]s? en discordia|terceras personas"
        r"|terceros paises|cuarto poder|quinta columna|sexto sentido|septimo (?:cielo|arte)"
        r"|septima arte|quinto infierno|quinta rueda|primera mano|segunda mano|segundo plano"
        r"|primer plano|primera dama|primer(?:a|os)? (?:auxilios|ministr[oa]s?|instancia|orden|fila"
        r"|necesidad|linea)|a la primera|de primera|de una vez (?:por todas)?|de un tiron"
        r"|cuatro gatos|cuatro paredes|(?:los )?cuatro vientos|(?:los )?cuatro costados"
        r"|cuatro esquinas|cuatro ojos|en dos por tres|en un dos por tres|no hay dos sin tres"
        r"|cada dos por tres|a mil por hora|mil (?:gracias|disculpas|perdones|veces|y una?"
        r"|maravillas)|las mil y una|una y mil|mil y un[oa]?|cero a la izquierda|desde cero"
        r"|de cero|tolerancia cero|suma cero|hora cero|kilometro cero|zona cero|dia cero"
        r"|en sus trece|ni un apice|punto cero|siete vidas|siete leguas|tres cuartos de lo mismo"
        r"|a las mil|las mil maravillas|uno por uno|una por una|uno a uno|de uno en uno"
        r"|de dos en dos|mas de un[oa]|un[oa] que otr[oa]|a partes iguales|once ideal|once titular"
        r"|once inicial|a cuatro manos|a cuatro patas|a dos velas|entre dos aguas|de tercera"
        r"|dos caras|doble filo|doble sentido|doble rasero|doble moral|un cuarto (?:oscuro"
        r"|de (?:baño|hotel|huespedes|hospital|alquiler|estar|maquinas|servicio|azotea|hostal))"
        r"|ciento por ciento segur[oa]s?|cien por cien segur[oa]s?"
        r"|a medi[oa] (?!millon|docena|kilometro|metro|siglo)\w+|medi[oa]s tintas|medi[oa] mundo"
        r"|(?:la )?mitad de (?:la decada|los años|siglo|este siglo|año|mes|semana|mandato"
        r"|temporada)"
        r"|por la mitad|media asta|media naranja|medias verdades|media luz"
    ),
}
_IDIOMS = {language: re.compile(rf"(?<!\w)(?:{forms})(?!\w)") for language, forms in _FORMS.items()}


@lru_cache(maxsize=256)
def _idioms(text: str, language: Language) -> tuple[tuple[int, int], ...]:
    return tuple(match.span() for match in _IDIOMS[language].finditer(flat(text)))


def in_idiom(text: str, language: Language, figure: Figure) -> bool:
    """Whether `figure` is part of an idiom, so that nobody misses it."""
    return any(
        start <= figure.start and figure.end <= end for start, end in _idioms(text, language)
    )
