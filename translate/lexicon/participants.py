"""Nouns for those who act in the news: one key for a noun's forms in both languages.

A row is ``English words | Spanish words``, folded singulars; near-synonyms share a row, since the
rows only serve to tell which of two somebody is. Plurals, Spanish feminines and *ex-* are known
by rule. A word may stand in several rows.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from translate.lexicon.noun_forms import noun_forms, spanish_genders

if TYPE_CHECKING:
    from collections.abc import Mapping

    from translate.article import Language

_ROWS = """
army military troop soldier serviceman | ejercito militar tropa soldado uniformado efectivo
police policeman policewoman officer cop constable patrol | policia agente patrulla patrullero\
 oficial uniformado
navy sailor marine coastguard | marina armada marino marinero guardacostas infante
government administration | gobierno ejecutivo
state | estado
president leader head | presidente mandatario jefe lider gobernante
minister secretary | ministro secretario titular canciller
ministry department | ministerio cartera secretaria departamento
congress parliament senate lawmaker legislator congressman congresswoman assembly | congreso\
 parlamento senado legislador congresista diputado asamblea camara parlamentario
senator | senador
mayor | alcalde edil intendente burgomaestre
hall municipality council city town | alcaldia ayuntamiento municipalidad municipio cabildo\
 intendencia concejo ciudad consejo
councilman councilwoman councilor councillor alderman | concejal edil regidor
governor | gobernador
court tribunal panel | corte tribunal juzgado panel sala
judge justice magistrate | juez magistrado jurista
prosecutor prosecution attorney | fiscal fiscalia procurador procuraduria ministerio
comptroller auditor | contralor auditor contraloria
lawyer attorney counsel | abogado letrado defensor
witness | testigo
victim | victima
defendant accused suspect | procesado acusado imputado sospechoso
plaintiff claimant complainant | demandante querellante denunciante
rebel insurgent guerrilla fighter | rebelde insurgente guerrilla guerrillero subversivo\
 combatiente
paramilitary militia | paramilitar milicia miliciano autodefensa
cartel gang mob | cartel banda pandilla mafia
gangster mobster member | pandillero mafioso miembro marero integrante
smuggler trafficker dealer narco | contrabandista traficante narcotraficante narco
capo kingpin boss chief | capo jefe cabecilla patron
hitman gunman man assassin killer | sicario pistolero asesino hombre matador
opposition | oposicion opositor
union | sindicato gremio
company firm business corporation | empresa compañia firma sociedad corporacion
contractor builder | contratista constructora constructor
oil oilman | petrolera
bank banker lender | banco banquero prestamista
insurer | aseguradora
airline | aerolinea
utility | electrica distribuidora
worker employee laborer labourer | trabajador obrero empleado jornalero peon
manager director executive | gerente director directivo ejecutivo
owner landlord proprietor | dueño propietario casero
tenant renter | inquilino arrendatario
landowner | terrateniente hacendado latifundista
miner | minero
mine | mina minera
farmer peasant grower | agricultor campesino granjero productor
rancher cattleman | ganadero hacendado estanciero
fisherman fisher | pescador
patrol | patrulla patrullera
teacher professor | maestro profesor docente catedratico
student pupil | estudiante alumno
school university college | escuela colegio universidad
doctor physician surgeon | medico doctor cirujano galeno
nurse | enfermero
intern resident | interno residente pasante
patient | paciente
hospital clinic | hospital clinica
journalist reporter correspondent | periodista reportero corresponsal
editor | editor
newspaper paper daily | diario periodico
photographer | fotografo
protester demonstrator marcher | manifestante
activist campaigner | activista militante
villager resident neighbor neighbour inhabitant | aldeano vecino poblador habitante residente\
 lugareño comunero
community | comunidad
commando | comando
caretaker keeper | cuidador
family household | familia hogar
fan supporter | hincha aficionado seguidor fanatico simpatizante
driver chauffeur trucker | conductor chofer camionero transportista automovilista
pilot aviator | piloto aviador practico
captain skipper | capitan
colonel | coronel
general | general
sergeant | sargento
admiral | almirante
bishop archbishop priest pastor cleric cardinal | obispo arzobispo cura sacerdote pastor\
 clerigo cardenal parroco
pope | papa pontifice
church diocese | iglesia diocesis
king queen monarch | rey reina monarca
mother | madre
father | padre
son child boy | hijo niño chico muchacho
daughter girl | hija niña chica muchacha
brother | hermano
sister | hermana
husband | esposo marido
wife | esposa mujer
widow widower | viudo viuda
neighbor neighbour | vecino
woman | mujer señora
man | hombre señor sujeto
girlfriend boyfriend fiance fiancee lover partner companion | novio pareja prometido amante\
 compañero conviviente enamorado
friend buddy pal | amigo
ex ex-wife ex-husband | exesposo exmarido exmujer expareja
grandson granddaughter grandchild | nieto
grandmother grandma | abuela
grandfather grandpa grandparent | abuelo
stepfather stepmother | padrastro madrastra
stepson stepdaughter | hijastro
mother-in-law father-in-law | suegro
son-in-law daughter-in-law | yerno nuera
brother-in-law sister-in-law | cuñado
niece | sobrina
godfather godmother | padrino madrina
godson goddaughter | ahijado
twin | gemelo mellizo
relative kin | familiar pariente
parent | padre progenitor
colleague coworker co-worker | colega compañero
deputy lieutenant | adjunto suplente lugarteniente segundo teniente
predecessor | antecesor predecesor
successor | sucesor
vicar | vicario
shopkeeper grocer storekeeper | tendero comerciante almacenero
baker | panadero
barber hairdresser | barbero peluquero
mechanic | mecanico
gardener | jardinero
butcher | carnicero
tailor seamstress | sastre modista costurera
translator interpreter | traductor interprete
spokesman spokeswoman spokesperson | portavoz vocero
contractor | contratista
registrar notary | notario registrador escribano
inspector | inspector
curator | curador
organiser organizer | organizador
trustee | fideicomisario
carpenter | carpintero
waiter waitress | mesero camarero mozo
deacon | diacono
rabbi | rabino
imam | iman
nun | monja religiosa
uncle | tio
aunt | tia
nephew | sobrino
cousin | primo
guard warden jailer | guardia custodio guardian celador carcelero vigilante
prisoner inmate detainee convict | preso recluso reo detenido interno prisionero
thief robber burglar mugger | ladron asaltante atracador
hostage captive | rehen cautivo
kidnapper abductor captor | secuestrador captor plagiario
dog | perro
team club side | equipo club once conjunto
coach trainer manager | entrenador tecnico dt
referee umpire | arbitro referi
player | jugador futbolista tenista ajedrecista beisbolista
goalkeeper keeper | arquero portero guardameta
striker forward | delantero
champion | campeon
challenger rival opponent | rival retador contrincante adversario oponente
boxer fighter | boxeador pugil
customer client shopper | cliente comprador
seller vendor dealer | vendedor
buyer purchaser | comprador
supplier | proveedor
bidder | postor oferente
creditor | acreedor
debtor | deudor
cooperative co-op | cooperativa
foundation charity | fundacion
agency | agencia organismo
commission committee | comision comite
envoy emissary ambassador diplomat | enviado emisario embajador diplomatico
adviser advisor aide assistant | asesor asistente ayudante consejero colaborador
accountant | contador contable
treasurer | tesorero
engineer | ingeniero
architect | arquitecto
scientist researcher | cientifico investigador
author writer novelist poet | autor escritor novelista poeta
painter artist | pintor artista
singer musician | cantante musico cantautor
actor | actor
publisher | editorial editor
candidate nominee | candidato aspirante postulante
incumbent | mandatario titular
voter | votante elector
migrant immigrant | migrante inmigrante
refugee | refugiado
deserter defector | desertor
informant informer snitch | informante soplon delator confidente
spy agent | espia agente
hacker | pirata hacker jaquer
broker middleman intermediary | intermediario corredor comisionista
dentist | dentista odontologo
pawnbroker moneylender | prestamista usurero
duchess duke | duquesa duque
countess earl baron baroness | conde condesa baron baronesa
prince princess | principe princesa
pharmacist chemist | farmaceutico boticario
postman postwoman mailman | cartero
sculptor | escultor
plumber | plomero fontanero gasfiter
electrician | electricista
bricklayer mason builder | albañil
psychologist | psicologo
psychiatrist | psiquiatra
librarian | bibliotecario
archivist | archivista archivero
bookseller | librero
astronomer | astronomo
geologist | geologo
archaeologist archeologist | arqueologo
surveyor | topografo agrimensor
vet veterinarian | veterinario
sailor seaman mariner | marinero marino
bailiff | alguacil
auctioneer | subastador rematador martillero
jeweller jeweler | joyero
watchmaker | relojero
locksmith | cerrajero
undertaker | funerario enterrador
gravedigger | sepulturero enterrador
organist | organista
pianist | pianista
violinist | violinista
soprano | soprano
dancer | bailarin danzarin
clown | payaso
magician | mago
puppeteer | titiritero
shepherd | pastor ovejero
miller | molinero
beekeeper | apicultor
winemaker vintner | viticultor bodeguero vinatero
brewer brewery | cervecero cerveceria
boatswain bosun | contramaestre
forger counterfeiter | falsificador
pickpocket | carterista
abbot abbess | abad abadesa
friar monk | fraile monje
sacristan verger | sacristan
chaplain | capellan
parishioner | feligres
pilgrim | peregrino
beggar | mendigo pordiosero limosnero
caretaker janitor | conserje portero
midwife | partera matrona comadrona
apprentice trainee intern | aprendiz pasante practicante
dean | decano
rector chancellor provost | rector
sniper | francotirador
mercenary | mercenario
cadet recruit | cadete recluta
biologist | biologo
chemist | quimico
historian | historiador
economist | economista
sociologist | sociologo
anthropologist | antropologo
therapist | terapeuta
stonemason | cantero picapedrero
blacksmith | herrero
tanner | curtidor
weaver | tejedor
potter | alfarero ceramista
florist | florista
fishmonger | pescadero
nanny babysitter | niñera
stowaway | polizon
ranger forester | guardabosque guardaparque
lifeguard | salvavidas socorrista
tycoon magnate | magnate
drug-trafficker trafficker | narcotraficante traficante narco
arsonist | incendiario piromano
impostor | impostor
dissident | disidente
whistleblower whistle-blower | denunciante alertador
emperor empress | emperador emperatriz
pedestrian | peaton
cyclist | ciclista
motorcyclist biker | motociclista motorizado
passenger | pasajero
firefighter fireman | bombero
diver | buzo
climber mountaineer | alpinista montañista escalador
hunter poacher | cazador furtivo
logger | maderero leñador
heir | heredero
orphan | huerfano
settler | colono
consultant | consultor
secretary clerk | secretario empleado
bodyguard escort | guardaespaldas escolta
maid housekeeper | empleada criada
cook chef | cocinero chef
sweeper | barrendero
"""
# Things that act and are acted on, for they collide.
_THINGS = """
trawler | pesquero arrastrero
boat vessel ship launch | lancha barco buque nave embarcacion bote
truck lorry tanker | camion cisterna trailer gandola
bus coach minibus | autobus bus colectivo omnibus guagua microbus
car vehicle taxi van | auto carro coche vehiculo taxi camioneta automovil
motorcycle motorbike | moto motocicleta
train | tren
plane aircraft jet helicopter | avion avioneta aeronave helicoptero
bull cow horse | toro vaca caballo
shark whale crocodile | tiburon ballena cocodrilo caiman
"""


@cache
def _people() -> tuple[str, ...]:
    return tuple(_ROWS.replace("\\\n", "").strip().splitlines())


@cache
def _rows() -> Mapping[Language, Mapping[str, frozenset[int]]]:
    found: dict[Language, dict[str, set[int]]] = {"en": defaultdict(set), "es": defaultdict(set)}
    for number, row in enumerate([*_people(), *_THINGS.strip().splitlines()]):
        english, spanish = (cell.split() for cell in row.split("|"))
        for noun in english:
            found["en"][noun].add(number)
        for noun in spanish:
            for form in spanish_genders(noun):
                found["es"][form].add(number)
    return {x: {noun: frozenset(r) for noun, r in found[x].items()} for x in found}


@lru_cache(maxsize=16384)
def participant(word: str, language: Language) -> frozenset[int]:
    """The rows in which a folded word stands, in whichever form; none if it is no such noun."""
    rows = _rows()[language]
    return next((rows[form] for form in noun_forms(word, language) if form in rows), frozenset())


def is_somebody(word: str, language: Language) -> bool:
    """Tell whether a folded word is a noun for people, not for a thing that moves."""
    return any(row < len(_people()) for row in participant(word, language))
