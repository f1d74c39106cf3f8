"""How exact a statement is where no figure stands: exactly, roughly; only, among others.

Rows as in `translate.lexicon.oppositions.deeds`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translate.article import Span
from translate.lexicon.concepts import flat, opposed
from translate.lexicon.oppositions.index import OppositionIndex

if TYPE_CHECKING:
    from translate.article import Language

#: What is exact against what is about so, what goes beyond a limit against what stays within.
EXACTNESS = OppositionIndex(
    (
        opposed(
            "exactly= exact= precisely= precise= to_the_penny= to_the_letter= on_the_dot= sharp=",
            "roughly= approximately= approximate= more_or_less= or_so= about= around= loosely="
            " broadly= or_thereabouts=",
            "exactamente= exacto precisamente= justo= justamente= al_pie_de_la_letra= en_punto="
            " ni_mas_ni_menos= tal_cual=",
            "aproximadamente= aproximado mas_o_menos= alrededor_de= a_grandes_rasgos= cerca_de="
            " poco_mas_o_menos= a_ojo= en_torno_a=",
            also=("just= almost= near* circa=", "casi= unos= unas= hacia= sobre="),
        ),
        opposed(
            "just_over= a_little_over= slightly_over= just_above= slightly_above= a_bit_over="
            " slightly_more_than= a_little_more_than= little_more_than= just_more_than="
            " barely_over= narrowly_exceed* marginally_over=",
            "just_under= a_little_under= slightly_under= just_below= slightly_below= a_bit_under="
            " slightly_less_than= a_little_less_than= little_less_than= just_less_than="
            " just_short_of= nearly= almost= not_quite= shy_of=",
            "poco_mas_de= poco_mas_del= algo_mas_de= algo_mas_del= supera*_por_poco="
            " supero_por_poco= apenas_por_encima= ligeramente_superior* un_poco_mas_de="
            " ligeramente_por_encima= apenas_mas_de= poco_por_encima=",
            "poco_menos_de= poco_menos_del= algo_menos_de= algo_menos_del= casi= cerca_de="
            " apenas_por_debajo= ligeramente_inferior* un_poco_menos_de= roza* apenas_menos_de="
            " ligeramente_por_debajo= poco_por_debajo= sin_llegar_a=",
            also=(
                "about= around= some= roughly= more_than= over= less_than= under= at_least=",
                "unos= unas= alrededor_de= mas_de= menos_de= al_menos= no_lleg*",
            ),
        ),
        opposed(
            "at_least= at_the_very_least= no_less_than= more_than= exceed* in_excess_of=",
            "at_most= at_the_most= no_more_than= up_to= less_than=",
            "al_menos= por_lo_menos= como_minimo= mas_de= supera* exced* por_encima_de="
            " rebasa* sobrepasa* cuando_menos=",
            "a_lo_sumo= como_maximo= como_mucho= menos_de= por_debajo_de= cuando_mucho=",
            also=(
                (
                    "more= less= fewer= almost= nearly= not= n't= no= never= age* year* until= to="
                    " most= least= low* high* old* young* close* better= half= over= above= beyond="
                    " minimum= maximum= floor= ceiling= cap= under= below= short_of= within="
                ),
                (
                    "mas= menos= casi= no= nunca= ni= sin= edad* año* mayor* menor* cerca* alt*"
                    " baj* mitad= super* inferior* sobre= minim* maxim* hasta= dentro_de= tope*"
                ),
            ),
        ),
    )
)

# Where "only" limits whom or what a statement is about.
_ONLY: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"(?:^|[.;:] |\bthat )[\s“\"]*only (?=(?:the |those |a |an |people )?\w{3,})"
        r"(?!(?:after|when|if|then|once|in|on|by|with|through|recently|last|one|two|three|four"
        r"|five|about|half|at|because|today|now|yesterday)\b)"
    ),
    "es": re.compile(
        r"(?:^|[.;:] |\bque )[\s“«\"¿¡]*(?:solo|solamente|unicamente) "
        r"(?=(?:l[oa]s?|el|quien(?:es)?|aquell[oa]s|un[oa]?s?) )(?!un[oa]? de)"
        r"(?!(?:el|la|los|las|en) (?:pasad[oa]s?|ultim[oa]s?|proxim[oa]s?|semana|mes|año|dia|noche"
        r"|mañana|tarde|lunes|martes|miercoles|jueves|viernes|sabado|domingo)\b)"
    ),
}
# What may say so otherwise.
_EXCLUSIVE: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:only|just|alone|sole\w*|exclusiv\w+|no one|nobody|none|no other|not|never|except"
        r"|unless|restrict\w*|limit\w*|reserv\w+|but|other than|confin\w+|merely|lone|single"
        r"|barely|hardly|few|until|no|nothing|simply|apart from|mere|little|without)\b|n't\b"
    ),
    "es": re.compile(
        r"\b(?:sol[oa]s?|solamente|unic\w+|exclusiv\w+|nadie|ningun\w*|no|nunca|salvo|excepto"
        r"|sino|apenas|limit\w*|restring\w*|reserv\w+|menos|mas que|nada|sin|ni|poc[oa]s?|hasta"
        r"|simple\w*|mer[oa]s?|aparte|fuera de|contad[oa]s)\b"
    ),
}


def only_about(text: str, language: Language) -> Span | None:
    """The "only" with which `text` limits whom a statement is about, if it does."""
    found = _ONLY[language].search(flat(text))
    return Span(*found.span()) if found else None


def is_exclusive(text: str, language: Language) -> bool:
    """Whether anything in `text` excludes the rest."""
    return _EXCLUSIVE[language].search(flat(text)) is not None
