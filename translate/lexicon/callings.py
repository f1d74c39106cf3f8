"""Nouns for whoever may be quoted, by what they are: a trade, an office, a tie, a document.

A row is ``English words | Spanish words``, folded singulars, of those that may be one and the same
speaker; rows stand under kinds. Wide words ("official", "experto") may be anybody of their kinds.
Who might be anybody at all ("source", "portavoz", "líder") is left out.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from translate.lexicon.callings_offices import OFFICES
from translate.lexicon.callings_trades import TRADES
from translate.lexicon.noun_forms import noun_forms, spanish_genders

if TYPE_CHECKING:
    from collections.abc import Mapping

    from translate.article import Language

_KINDS = {**OFFICES, **TRADES}
# Who may be anybody of some kinds.
_WIDE = """
state law forces | official authority functionary bureaucrat office | funcionario autoridad\
 burocrata oficina despacho
science health law work papers | expert specialist | experto especialista perito entendido
science health papers arts | scientist researcher investigator author team group | cientifico\
 investigador equipo grupo autor
science health forces work sport state people | team squad crew brigade | equipo brigada cuadrilla
science health work | technician analyst | tecnico analista
health | health medical | sanitario salud
state forces law work | agent agency officer service | agente agencia oficial servicio
state law science people work belief school sport | institution body organization organisation\
 entity agency board committee commission panel council group | institucion organismo organizacion\
 entidad junta comite comision panel consejo grupo
science people work belief school sport | association federation league society group |\
 asociacion federacion liga sociedad grupo
work state science school media arts forces law | manager boss head chief director | jefe director\
 titular gerente directivo encargado
work | business industry staff personnel businesspeople | negocio industria personal plantilla\
 empresariado
people | locals people community | lugareño gente comunidad poblacion ciudadano pueblo
"""


def _table(rows: str) -> list[str]:
    return rows.replace("\\\n", "").strip().splitlines()


@cache
def _rows_of_kind() -> Mapping[str, range]:
    found, start = {}, 0
    for kind, table in _KINDS.items():
        found[kind] = range(start, start + len(_table(table)))
        start = found[kind].stop
    return found


@cache
def _rows() -> Mapping[Language, Mapping[str, frozenset[int]]]:
    """The rows of each noun, the wide ones in all rows of their kinds."""
    found: dict[Language, dict[str, set[int]]] = {"en": defaultdict(set), "es": defaultdict(set)}
    of_kind = _rows_of_kind()
    for kind, table in _KINDS.items():
        for number, row in zip(of_kind[kind], _table(table), strict=True):
            english, spanish = (cell.split() for cell in row.split("|"))
            _enter(found, english, spanish, {number})
    for row in _table(_WIDE):
        kinds, english, spanish = (cell.split() for cell in row.split("|"))
        _enter(found, english, spanish, set().union(*(of_kind[kind] for kind in kinds)))
    return {x: {noun: frozenset(r) for noun, r in found[x].items()} for x in found}


def _enter(
    found: dict[Language, dict[str, set[int]]],
    english: list[str],
    spanish: list[str],
    rows: set[int],
) -> None:
    for noun in english:
        found["en"][noun] |= rows
    for noun in spanish:
        for form in spanish_genders(noun):
            found["es"][form] |= rows


@lru_cache(maxsize=16384)
def calling(word: str, language: Language) -> frozenset[int]:
    """The rows in which a folded word stands, in whichever form; none if it is no such noun."""
    rows = _rows()[language]
    return next((rows[form] for form in noun_forms(word, language) if form in rows), frozenset())


@cache
def _wide() -> Mapping[Language, frozenset[str]]:
    english: set[str] = set()
    spanish: set[str] = set()
    for row in _table(_WIDE):
        _, some, others = (cell.split() for cell in row.split("|"))
        english.update(some)
        spanish.update(form for noun in others for form in spanish_genders(noun))
    return {"en": frozenset(english), "es": frozenset(spanish)}


def is_wide(word: str, language: Language) -> bool:
    """Tell whether a folded word may be anybody of some kinds."""
    return not _wide()[language].isdisjoint(noun_forms(word, language))


def is_paper(word: str, language: Language) -> bool:
    """Tell whether a folded word is a noun for what somebody wrote or said, and nothing else."""
    rows = calling(word, language)
    return bool(rows) and rows <= frozenset(_rows_of_kind()["papers"])
