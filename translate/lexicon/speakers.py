"""Who is quoted in the news, by office: a mayor's words are not the police's.

Each row: the forms that name the speaker, then more words that may stand for the same one.
Officials, authorities and spokesmen may be any of them and are no rows.
"""

from __future__ import annotations

from translate.lexicon.concepts import Concept, concept


def _speaker(en: str, es: str, wide_en: str = "", wide_es: str = "") -> Concept:
    return concept(en, en, es, (wide_en or "x^", wide_es or "x^"))


# One speaker a row: English forms and more that may stand for them; Spanish forms, and more.
_ROWS = r"""
mayor | city_hall town_hall municipal\w* he she | (?:ex)?alcalde (?:ex)?alcaldesa intendent[ea]\
 | alcaldia edil\w* municip\w+ ayuntamiento ella
police policem[ae]n policewom[ae]n detectives? | officers? agents? investigators? cops? guards?\
 sheriff\w* constab\w+ commissioner | policias? carabineros? | agentes? policial\w* oficial\w*\
 guardia gendarm\w* comisari\w+ uniformad\w+ detective\w* investigador\w* efectivo\w*
minister ministry | secretary department government he she | (?:ex)?ministr[oa] ministerio |\
 secretari\w+ cartera gobierno canciller\w* cancilleria despacho
prosecutors? prosecution | attorney\w* state public ministry district | fiscal fiscales\
 fiscalia | procurad\w+ ministerio publico acusacion
judges? | court\w* justice\w* magistrate\w* tribunal bench | juez jueza jueces | tribunal\w*\
 magistrad\w+ corte juzgado sala justicia
witness(?:es)? | bystanders? passer\w* onlook\w+ resident\w* neighbo\w+ | testigos? |\
 presenci\w+ vecin\w+ transeunt\w+
doctors? surgeons? hospital clinic | physician\w* medic\w* team nurse\w* | medic[oa]s? doctora?\
 hospital clinica cirujan[oa]s? | doctor\w* galen\w+ facultativ\w+ sanatorio centro equipo
neighbou?rs? residents? villagers? townspeople | local\w* inhabitant\w* people communit\w+\
 witness\w* | vecin[oa]s? residentes? pobladores aldean[oa]s? lugareñ[oa]s? comuner[oa]s? |\
 habitant\w+ comuner\w+ comunidad\w* testig\w+ gente poblador\w*
defen[cs]e lawyers? | attorney\w* counsel legal team | defensa abogad[oa]s? | defensor\w*\
 letrad\w+ representante\w*
president | chair\w* he she head leader presidency government palace | (?:ex)?president[ea] |\
 presiden\w+ mandatari\w+ ejecutivo gobierno palacio dirigente titular
governor | he she state | gobernadora? | gobernacion estado ella mandatari\w+
bishops? | archbishop church he priest cleric diocese | obispos? | arzobispo prelad\w+ iglesia\
 sacerdote diocesis cura
farmers? peasants? ranchers? growers? | producer\w* | agricultor(?:es)? campesin[oa]s?\
 ganader[oa]s? | productor\w* cultivador\w* comuner\w+ estancier\w+
victims? survivors? | passenger\w* | victimas? sobrevivientes? | superviv\w+ pasajer\w+\
 agraviad\w+
scientists? researchers? geologists? biologists? astronomers? experts? | expert\w* team stud\w+\
 universit\w+ specialist\w* author\w* | cientific[oa]s? investigadora?s? investigadores\
 geolog[oa]s? biolog[oa]s? astronom[oa]s? expert[oa]s? | expert\w+ especialist\w+ equipo\
 estudi\w+ universi\w+ autor\w*
unions? | workers? labor labour federation teacher\w* miner\w* association | sindicatos?\
 gremios? | sindical\w* central trabajador\w* federacion docente\w* minero\w* asociacion
army soldiers? troops | military armed forces command officer\w* captain general\w* colonel |\
 ejercito soldados? tropas | general coronel militar\w* armad\w+ fuerzas mando oficial\w*\
 uniformad\w+ capitan
(?<!prosecutor_)(?<!attorney_)(?<!inspector_)(?<!auditor_)(?<!secretary_)generals?\
 colonels? lieutenant sergeant commander | military officer\w* army captain chief |\
 general(?:es)? coronel(?:a|es)? teniente sargent[oa] comandante | militar\w* oficial\w*\
 ejercito capitan jefe
government | administration minist\w+ president\w* state cabinet executive mayor governor\
 congress agency department council | gobierno | administracion minist\w+ president\w* estado\
 gabinete ejecutivo alcald\w+ gubernam\w+ agencia departamento secretari\w+
opposition | opponent\w* | oposicion | opositor\w*
rebels? guerrillas? insurgents? | fighter\w* armed group | rebeldes? guerrillas?\
 guerriller[oa]s? insurgentes? | insurgent\w+ combatiente\w* grupo armado
protesters? demonstrators? marchers? | crowd activist\w* people | manifestantes? | activist\w*\
 marcha\w* gente
coach | manager trainer | entrenadora? tecnico | seleccionador\w* dt estratega director
captain skipper | player\w* officer\w* army | capitana? | jugador\w* oficial\w* militar\w*
relatives? famil(?:y|ies) parents? mother father widow widower daughter son sister brother wife\
 husband grandmother | kin loved her his loved she he | familiares? familias? padres? madres?\
 padre madre viud[oa] hij[oa]s? herman[oa] espos[oa] abuela marido\
 nueras? yernos? suegr[oa]s? cuñad[oa]s? | pariente\w* deudos\
 allegad\w+ mujer
compan(?:y|ies) firms? miner manufacturers? airlines? laborator(?:y|ies) contractors? refinery\
 | corporat\w+ business maker operator owner spokes\w+ management | empresa compañia petrolera\
 minera fabricante aerolinea laboratorios? constructora firma refineria | corporac\w+\
 operador\w* direccion concesionaria
bank | lender | banco | entidad
students? pupils? | youth\w* | estudiantes? alumn[oa]s? | joven\w* universitari\w+
teachers? professors? | educat\w+ union lecturer\w* | maestr[oa]s? profesor(?:a|es|as)?\
 docentes? | educador\w* magisterio sindicato catedratic\w+
activists? environmentalists? campaigners? | group\w* organi[sz]ation\w* ngo\w* | activistas?\
 ambientalistas? ecologistas? | grupo\w* organizacion\w* ong\w*
ngos? | non-governmental nonprofit charit\w+ group\w* organi[sz]ation\w* activist\w* | ongs? |\
 no gubernamental\w* organizacion\w* grupo\w* fundacion
un united_nations u\.n\. | unicef unesco agency who unhcr rapporteur | onu naciones_unidas |\
 unicef unesco agencia oms acnur relator\w*
university | academic\w* school professor\w* research\w* scien\w+ | universidad |\
 universitari\w+ academic\w* facultad investig\w+ cientif\w+ escuela
investigators? inspectors? | police detective\w* prosecut\w+ agents? expert\w* |\
 investigador(?:es|a|as)? inspector(?:es|a|as)? peritos? | polic\w+ detective\w* fiscal\w*\
 agentes? expert\w* cientif\w+
economists? analysts? | expert\w* bank\w* consult\w+ | economistas? analistas? | expert\w*\
 banco\w* consult\w+ especialist\w+
fishermen fisherman | fishing sailor\w* boat\w* | pescador(?:es|a|as)? | pesca pesquer\w+\
 marin\w+
firefighters? | fire service brigade rescue\w* crew\w* | bomberos? | rescat\w+ socorrist\w+\
 brigad\w+
nurses? | medical health staff hospital | enfermer[oa]s? | sanitari\w+ salud personal hospital
senators? senate | lawmaker\w* congress\w* legislat\w+ | senador(?:es|a|as)? senado |\
 legislador\w* congres\w+ parlament\w+
lawmakers? congress(?:m[ae]n|wom[ae]n)? parliament | legislat\w+ senat\w+ deput\w+ mps? house\
 assembly opposition | legislador(?:es|a|as)? congreso congresistas? diputad[oa]s? parlamento |\
 parlament\w+ senad\w+ camara asamblea oposicion
ombudsman ombudswoman | rights defender | defensora?_del_pueblo defensoria | defensor\w*\
 derechos
comptroller auditors? | watchdog audit\w* treasury | contralora? contraloria\
 auditor(?:es|a|as)? | auditor\w* tribunal cuentas
journalists? reporters? newspaper radio reuters | press media paper correspondent\w* outlet\w*\
 report\w* daily | periodistas? reporter[oa]s? periodico diario radio reuters | prensa medios\
 corresponsal\w* emisora rotativo
drivers? | he she trucker\w* motorist\w* man | conductor(?:es|a)? chofer(?:es)? camioneros? |\
 transportista\w* automovilista\w* motorista\w*
pilots? | captain crew flier\w* airline association | pilotos? | capitan tripula\w+ aviador\w*\
 aerolinea asociacion
inmates? prisoners? detainees? | convict\w* | pres[oa]s? reclus[oa]s? detenid[oa]s? internos? |\
 reo\w* prisioner\w+ preso\w*
suspect defendant accused | man woman he she alleged | sospechos[oa] acusad[oa] imputad[oa]\
 procesad[oa] | hombre mujer presunt\w+ encartad\w+
exporters? importers? traders? merchants? businessm[ae]n | trade seller\w* owner\w* |\
 exportador(?:es|as)? importador(?:es|as)? comerciantes? empresari[oa]s? | dueñ\w+ comercio
church parish | priest\w* bishop\w* diocese catholic\w* | iglesia parroquia | obispo\w* cura\w*\
 diocesis
embassy ambassador consulate | diplomat\w* envoy\w* foreign | embajada embajadora? consulado |\
 diplomatic\w* enviad\w* canciller\w*
organizers? | promoter\w* event | organizador(?:es|as)? | promotor\w* organiz\w+
party campaign | candidate\w* politic\w* leader\w* | partido campaña | candidat\w+ dirigente\w*\
 politic\w*
director managers? management executive headmaster | chief head boss principal chair\w* |\
 director(?:a|es)? gerent[ea]s? gerencia ejecutiv[oa]s? exdirectora? |\
 jef\w+ directiv\w+ titular encargad\w+
architects? engineers? | design\w+ builder\w* expert\w* | arquitect[oa]s? ingenier[oa]s? |\
 experto\w* tecnico\w* constructor\w*
watchman guard | man security worker | vigilante guardia sereno | hombre segurid\w+ custodi\w+\
 vigil\w+
widow | wife woman she | viuda | esposa mujer
shopkeepers? vendors? sellers? | trader\w* merchant\w* stall\w* owner\w* | tenderos?\
 vendedor(?:es|as)? comerciantes? | puest\w* dueñ\w* mercad\w*
foreman forem[ae]n forewoman overseers? | boss chief supervisor\w* crew |\
 capata(?:z|ces) mayoral encargad[oa]s? | jef\w+ supervisor\w* cuadrilla
priests? vicar\w* parson rector | church cleric\w* father bishop\w* parish | cura parroco\
 sacerdotes? | padre iglesia cler\w+ obispo\w* parroquia
sacristan sexton verger | church\w* | sacristan(?:a)? | iglesia parroquia
wardens? prison penitentiary jailers? | guard\w* jail\w* correction\w* governor | penal alcaide\
 carcel penitenciari\w+ carcelari\w+ | celador\w* guardi\w* custodi\w+ reclusorio centro\
 cereso
owners? shipowners? | company firm he she proprietor\w* landlord\w* operator\w* | dueñ[oa]s?\
 propietari[oa]s? armador(?:a|es|as)? | empresa compañia firma naviera titular\w* patron\w*
media press newspapers outlets? | reporter\w* journalist\w* report\w* news\w* radio television\
 daily paper magazine | medios prensa diarios periodicos | periodist\w+ reporter\w+ noticier\w+\
 television emisora\w* radio revista diario
passengers? commuters? | travell?er\w* rider\w* witness\w* survivor\w* | pasajer[oa]s? |\
 viajer\w+ usuari\w+ ocupante\w* testig\w+ sobreviv\w+
patients? | he she woman man | pacientes? | enferm[oa]s? mujer hombre joven
voters? electorate | people citizen\w* | votantes? electores | ciudadan\w+ gente personas
crew sailors? | captain seam[ae]n member\w* | tripula\w+ marin[oe]r?[oa]s? | capitan miembro\w*
rescuers? rescue | firefighter\w* team\w* crew\w* civil worker\w* | rescatistas?\
 socorristas? rescate | bomber\w+ equipo\w* brigad\w+ proteccion
electoral | election\w* authorit\w+ board commission tribunal | electoral | comicios\
 eleccion\w+
meteorologists? forecasters? weather met_office | service agency cent(?:er|re)\
 | meteorolog\w+ pronosticador\w+ | servicio agencia centro clima\w* tiempo
audits? e-?mails? documents? records files memos? recordings? transcripts? filings? footage |\
 report\w* stud\w+ papers? letters? video\w* images? messages? statement\w* data figures\
 auditor\w* survey\w* log\w* analysis | auditorias? correos? documentos? registros? expedientes?\
 memorandos? memorandums? grabacion(?:es)? transcripcion(?:es)? actas? imagenes | informe\w*\
 reporte\w* estudio\w* papeles carta\w* video\w* mensaje\w* comunicad\w+ datos cifras\
 auditor\w* encuesta\w* archivo\w* escrito\w* analisis
employees? staffers? clerks? | worker\w* staff personnel man woman he she | (?:ex)?emplead[oa]s? |\
 trabajador\w* personal funcionari\w+ obrer\w+ oficinist\w+
navy sailors? coast_guard | marine\w* military ship\w* boat\w* | marina armada guardacostas |\
 naval\w* marin\w+ prefectura capitania
customs | officer\w* official\w* authorit\w+ port agents? | aduanas? aduaner[oa]s? | agentes?\
 autoridad\w* fisc\w+ puerto
port_authority harbourmaster harbormaster harbour_master | port\w* harbou?r\w* captain\w* |\
 autoridad_portuaria capitania | puerto\w* portuari\w+ capitan\w*
insurers? underwriters? | insur\w+ compan\w+ firm\w* | aseguradoras? | seguro\w* compañia\w*\
 empresa\w*
curators? | museum\w* galler\w+ | curadora? conservadora? comisari[oa] | muse\w+ galeri\w+
coroner medical_examiner pathologists? | doctor\w* forensic\w* expert\w* autops\w+ | forenses?\
 medico_legista patolog[oa]s? | medic\w+ perit\w+ autops\w+
landlords? landladies landlady | owner\w* | caser[oa]s? arrendadora? | dueñ\w+ propietari\w+
tenants? renters? | resident\w* | inquilin[oa]s? arrendatari[oa]s? | residente\w* vecin\w+
midwives midwife | nurs\w+ health | parteras? matronas? comadronas? | enfermer\w+ sanit\w+
historians? archaeologists? archivists? | expert\w* scholar\w* research\w* academic\w*\
 scien\w+ team | historiador(?:a|es|as)? arqueolog[oa]s? archiver[oa]s? | expert\w+ academic\w+\
 investigador\w* estudios\w+ cientif\w+ equipo
board | director\w* club management council | directiva | directori\w* junta club consejo\
 directiv\w+
"""


def _read(row: str) -> Concept:
    """One speaker from its four cells."""
    english, more, spanish, mas = (_forms(cell) for cell in row.split(" | "))
    return _speaker(english, spanish, more, mas)


def _forms(cell: str) -> str:
    return "|".join(cell.split()).replace("_", " ")


#: What everybody says, and nobody.
RUMOUR = _speaker(
    r"word (?:\w+ ){1,4}is|rumou?rs?(?: has it)?|it is said|people say|legend has it|gossip",
    r"corre\w* (?:\w+ ){0,4}(?:version|rumor|voz|bulo)|se rumorea|rumor(?:es)?|dicen las malas"
    r" lenguas|es vox populi|las malas lenguas|la voz popular",
    r"reportedly|said to|word|rumou?r\w*|talk|whisper\w*|unconfirmed|locals?|villagers?",
    r"version\w*|se dice|dicen|se comenta|cuentan|trascendi\w+|rumor\w*|habladuri\w+",
)
SPEAKERS: tuple[Concept, ...] = (
    *(_read(row) for row in _ROWS.replace("\\\n", "").strip().splitlines()),
    RUMOUR,
    # What somebody says in person.
    _speaker(
        r"(?:he|she) (?:himself|herself)|they themselves",
        r"(?:el|ella) mism[oa]|ell[oa]s mism[oa]s",
        r"\w+sel(?:f|ves)|personally|in person|own",
        r"mism[oa]s?|propi[oa]s?|personalmente|en persona",
    ),
)
