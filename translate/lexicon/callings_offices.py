"""Nouns for whoever may be quoted: offices, sides, families and papers.

All folded singulars, as in `callings`.
"""

OFFICES = {
    "state": """
government administration executive cabinet presidency | gobierno ejecutivo administracion\
 intendencia gobernacion gabinete presidencia gubernamental
president | presidente mandatario presidencia
minister ministry secretary secretariat department treasury chancellor | ministro ministerio\
 secretario secretaria cartera canciller cancilleria hacienda
mayor municipality hall council city prefect | alcalde alcaldia intendente intendencia municipio\
 municipalidad ayuntamiento edil prefecto burgomaestre cabildo comuna
governor prefect superintendent intendant | gobernador gobernacion intendente intendencia\
 prefecto
councilman councilwoman councillor councilor alderman council | concejal edil regidor concejo\
 consejero
senator senate | senador senado
deputy lawmaker legislator congressman congresswoman congress parliament parliamentarian assembly\
 | diputado legislador congresista congreso parlamento parlamentario asamblea asambleista
embassy ambassador consulate consul diplomat envoy attache mission | embajada embajador consulado\
 consul diplomatico enviado agregado legacion mision
customs | aduana aduanero
comptroller auditor watchdog controller | contralor contraloria auditor auditoria
ombudsman ombudswoman | defensor defensoria
tax revenue treasury | fisco hacienda recaudador tributario
regulator watchdog superintendency | regulador superintendencia ente
inspector inspectorate inspection | inspector inspectoria inspeccion
registrar notary registry clerk | notario escribano registrador registro secretario
census statistic statistician pollster surveyor | estadistica estadistico censo encuestador
electoral | electoral
ruling-party coalition | oficialismo oficialista
""",
    "law": """
judge court magistrate justice judiciary tribunal bench chamber panel ruling | juez corte\
 magistrado tribunal juzgado sala judicatura justicia judicial camara togado fallo sentencia\
 instruccion
prosecutor prosecution attorney counsel | fiscal fiscalia procurador procuraduria ministerio\
 acusacion
lawyer attorney counsel defense defence barrister solicitor jurist legal | abogado letrado\
 defensor defensa jurista
jury juror | jurado
plaintiff claimant complainant accuser | demandante querellante denunciante acusador
defendant accused suspect detainee | acusado imputado procesado sospechoso detenido
witness bystander onlooker passerby | testigo transeunte
coroner pathologist examiner | forense patologo legista
inmate prisoner convict | preso recluso reo interno prisionero presidiario
warden jailer jail prison guard governor keeper | alcaide carcelero carcel penal celador guardia\
 guarda custodio penitenciaria director
bailiff sheriff | alguacil
clerk | secretario escribano actuario
arbitrator arbiter mediator | arbitro mediador
probation parole | condicional
executor | albacea
heir | heredero
forensic | forense
""",
    "forces": """
police policeman policewoman officer cop constable detective sheriff commissioner sergeant\
 superintendent\
 inspector carabinero investigator headquarters | policia agente carabinero detective comisario\
 comisaria comisionado uniformado gendarme patrullero sargento oficial inspector investigador\
 jefatura
army soldier troop military commander | ejercito militar soldado tropa comandante
general | general
colonel | coronel
captain master | capitan
sergeant corporal lieutenant major | sargento cabo teniente mayor
navy sailor coastguard marine admiral naval coast | marina armada marino guardacostas almirante\
 naval prefectura
fireman firefighter fire brigade | bombero brigada
rescuer rescue lifeguard paramedic | rescatista socorrista rescate paramedico socorro salvavidas
rebel guerrilla insurgent | rebelde guerrilla guerrillero insurgente
militia paramilitary | milicia paramilitar
veteran | veterano excombatiente
harbormaster harbourmaster port harbor harbour | puerto portuario capitania practico capitan
""",
    "belief": """
bishop archbishop | obispo arzobispo
priest parson vicar pastor preacher rector cleric father | sacerdote cura parroco pastor clerigo\
 predicador padre
chaplain | capellan
nun | monja religiosa
monk friar abbot brother | monje fraile fray abad religioso
pope vatican | papa pontifice vaticano
church diocese | iglesia diocesis
congregation | congregacion
parishioner | feligres
rabbi | rabino
imam | iman
pilgrim | peregrino
sacristan verger | sacristan
""",
    "people": """
resident neighbor neighbour villager village townspeople townsfolk inhabitant dweller | residente\
 vecino aldeano poblador habitante lugareño comunero morador
protester demonstrator marcher | manifestante
activist campaigner environmentalist conservationist | activista ambientalista ecologista\
 militante
voter electorate | votante elector
migrant immigrant | migrante inmigrante
refugee | refugiado
settler | colono
survivor | superviviente sobreviviente
tourist visitor holidaymaker | turista visitante veraneante
commuter | usuario viajero
pedestrian | peaton
squatter | ocupante invasor
indigenous | indigena
elder | anciano
teenager adolescent youngster youth | adolescente joven
boy girl | chico niño muchacho
hostage captive | rehen cautivo
exile | exiliado
caller | oyente
donor benefactor | donante benefactor
pensioner retiree | jubilado pensionado
motorist | automovilista conductor
child | niño
ngo charity foundation | ong fundacion
chamber | camara
""",
    "kin": """
family relative kin | familia familiar pariente
mother | madre
father | padre
parent | padre progenitor
wife | esposa mujer
husband | esposo marido
widow | viuda esposa
widower | viudo
brother | hermano
sister | hermana
son | hijo
daughter | hija
grandmother | abuela
grandfather | abuelo
uncle | tio
aunt | tia
nephew | sobrino
stepfather | padrastro
stepmother | madrastra
stepson stepdaughter | hijastro
father-in-law mother-in-law | suegro
partner companion | pareja compañero
ex | ex exmarido exesposa
niece | sobrina
cousin | primo
grandson granddaughter grandchild | nieto
son-in-law | yerno
daughter-in-law | nuera
brother-in-law sister-in-law | cuñado
godfather godmother | padrino madrina
boyfriend girlfriend fiance fiancee | novio prometido
roommate flatmate | compañero
""",
    "sides": """
critic detractor opponent | critico detractor opositor
supporter defender advocate backer proponent | partidario defensor simpatizante seguidor
ally | aliado
rival competitor adversary opponent | rival competidor adversario contrincante
friend | amigo
enemy foe | enemigo
opposition | oposicion opositor
conservative | conservador
socialist | socialista
republican | republicano
democrat | democrata
communist | comunista
nationalist | nacionalista
independent | independiente
reformer reformist | reformista reformador
dissident | disidente
loyalist | leal oficialista
candidate nominee | candidato aspirante postulante
signatory | firmante
delegate steward | delegado
participant attendee | participante asistente
liberal | liberal
colleague coworker peer | colega compañero
predecessor | antecesor predecesor
successor | sucesor
heir | heredero
organizer organiser promoter | organizador promotor
creator inventor | creador inventor
founder | fundador
sponsor funder | patrocinador
victim | victima
skeptic sceptic | esceptico
""",
    "papers": """
report study survey poll audit analysis inquiry investigation review census scan paper evaluation\
 | informe estudio encuesta sondeo auditoria analisis investigacion reporte censo pesquisa\
 indagacion instruccion averiguacion evaluacion parte
statement communique release | comunicado declaracion
document file record log ledger | documento expediente registro acta papel archivo libro
letter email e-mail memo cable | carta correo memorando misiva cable despacho
exhibition exhibit exposition show | muestra exposicion exhibicion
leaflet brochure pamphlet booklet handout | prospecto folleto volante cuadernillo
explanation | explicacion
legend joke proverb saying | leyenda broma chiste refran dicho
""",
}
