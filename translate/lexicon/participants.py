"""Nouns for those who act in the news: one key for a noun's forms in both languages.

A row is ``English forms | Spanish forms``, folded single words. Words that are as often something
else (Spanish "capital", "oficial") are left out. The rows serve `translate.review.role_changes`,
which only asks who of two acts: near-synonyms share a row.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from translate.article import Language

_ROWS = """
army armies military troops soldier soldiers | ejercito ejercitos militar militares tropa tropas\
 soldado soldados
police policeman policemen policewoman officer officers | policia policias agente agentes
navy sailors marines | marina armada marinos marineros
government governments | gobierno gobiernos ejecutivo
president presidents | presidente presidenta presidentes mandatario mandataria
minister ministers | ministro ministra ministros ministras
congress parliament senate lawmakers legislators | congreso parlamento senado legisladores\
 congresistas diputados
senator senators | senador senadora senadores
mayor mayors | alcalde alcaldesa alcaldes
governor governors | gobernador gobernadora gobernadores
court courts tribunal | corte tribunal tribunales juzgado
judge judges | juez jueza jueces
prosecutor prosecutors prosecution | fiscal fiscala fiscales fiscalia
lawyer lawyers attorney attorneys | abogado abogada abogados
witness witnesses | testigo testigos
victim victims | victima victimas
defendant defendants | procesado procesada procesados
rebel rebels insurgents guerrillas guerrilla | rebelde rebeldes insurgentes guerrilla guerrillas\
 guerrilleros
paramilitary paramilitaries militia militias | paramilitares milicia milicias
cartel cartels gang gangs | cartel carteles banda bandas pandilla pandillas
smuggler smugglers trafficker traffickers | contrabandista contrabandistas traficante traficantes\
 narcotraficantes narcos
opposition | oposicion
union unions | sindicato sindicatos
company companies firm firms | empresa empresas compañia compañias firma
bank banks | banco bancos
worker workers employee employees | trabajador trabajadores obrero obreros empleado empleados
miner miners | minero mineros
farmer farmers peasants | agricultor agricultores campesino campesinos
teacher teachers | maestro maestra maestros maestras profesor profesora profesores docentes
student students | estudiante estudiantes alumno alumnos
doctor doctors | medico medica medicos doctor doctora doctores
nurse nurses | enfermera enfermeras enfermero enfermeros
patient patients | paciente pacientes
journalist journalists reporter reporters | periodista periodistas reportero reporteros
protester protesters demonstrators | manifestante manifestantes
villager villagers residents neighbors neighbours | aldeano aldeanos vecino vecinos pobladores
driver drivers | conductor conductora conductores chofer
pilot pilots | piloto pilotos
captain captains | capitan capitana capitanes
colonel colonels | coronel coroneles
general generals | general generales
bishop bishops priest priests | obispo obispos cura curas sacerdote sacerdotes
king kings queen | rey reina reyes
mother mothers | madre madres
father fathers | padre padres
son sons | hijo hijos
daughter daughters | hija hijas
brother brothers | hermano hermanos
sister sisters | hermana hermanas
husband husbands | esposo marido
wife wives | esposa mujer
guard guards | guardia guardias custodio custodios
prisoner prisoners inmate inmates detainees | preso presos recluso reclusos reo detenidos
thief thieves robbers | ladron ladrones asaltantes
dog dogs | perro perros
team teams | equipo equipos
coach coaches | entrenador entrenadora entrenadores
referee referees | arbitro arbitra arbitros
church | iglesia
tenants tenant | inquilino inquilinos
landlord landlords landowners | casero caseros terratenientes hacendados
customers clients | cliente clientes
"""


@cache
def participants(language: Language) -> dict[str, str]:
    """From each form of `language` to the key of its row."""
    side = 0 if language == "en" else 1
    found: dict[str, str] = {}
    for row in _ROWS.replace("\\\n", "").strip().splitlines():
        cells = row.split("|")
        key = cells[0].split()[0]
        found |= dict.fromkeys(cells[side].split(), f"the {key}")
    return found
