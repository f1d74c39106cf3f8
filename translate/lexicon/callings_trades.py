"""Nouns for whoever may be quoted: trades and learning.

All folded singulars, as in `callings`.
"""

TRADES = {
    "health": """
doctor physician medic gp | medico doctor facultativo galeno
surgeon | cirujano
nurse | enfermero
anesthetist anaesthetist anesthesiologist | anestesista anestesiologo
physiotherapist therapist masseur masseuse | fisioterapeuta kinesiologo terapeuta masajista
midwife obstetrician gynecologist gynaecologist | partera matrona comadrona obstetra ginecologo
pharmacist chemist druggist | farmaceutico boticario quimico
pharmacologist | farmacologo
epidemiologist | epidemiologo
oncologist | oncologo
cardiologist | cardiologo
neurologist neurosurgeon | neurologo neurocirujano
pediatrician paediatrician | pediatra
psychiatrist | psiquiatra
psychologist | psicologo
dermatologist | dermatologo
ophthalmologist oculist optometrist optician | oftalmologo oculista optometrista
allergist | alergologo
dentist orthodontist | dentista odontologo
nutritionist dietitian dietician | nutricionista dietista nutriologo
virologist | virologo
immunologist | inmunologo
vet veterinarian | veterinario
hospital clinic sanatorium | hospital clinica sanatorio policlinico nosocomio
patient | paciente enfermo
healer shaman | curandero chaman sanador
paramedic ambulance | paramedico ambulancia camillero
radiologist | radiologo
anatomist pathologist | patologo anatomista
gastroenterologist | gastroenterologo
urologist | urologo
nephrologist | nefrologo
toxicologist | toxicologo
geneticist | genetista
donor | donante
caregiver carer | cuidador
""",
    "science": """
geologist volcanologist | geologo vulcanologo geologico
seismologist | sismologo
biologist zoologist ecologist | biologo zoologo ecologo
botanist | botanico
ornithologist | ornitologo
entomologist | entomologo
hydrologist | hidrologo
oceanographer | oceanografo
astronomer astrophysicist | astronomo astrofisico
physicist | fisico
mathematician | matematico
statistician | estadistico
chemist | quimico
meteorologist forecaster climatologist | meteorologo pronosticador climatologo meteorologico
agronomist | agronomo
engineer | ingeniero
architect | arquitecto
surveyor cartographer | topografo agrimensor cartografo
economist | economista
sociologist | sociologo
anthropologist ethnologist | antropologo etnologo
archaeologist archeologist | arqueologo
historian | historiador
linguist philologist | linguista filologo
philosopher | filosofo
political-scientist politologist | politologo
paleontologist palaeontologist | paleontologo
criminologist | criminologo
geographer | geografo
glaciologist | glaciologo
limnologist | limnologo
ecologist | ecologo ecologista
conservationist | conservacionista
primatologist | primatologo
herpetologist | herpetologo
mycologist | micologo
speleologist caver | espeleologo
metallurgist | metalurgico
nutritionist | nutricionista
pedagogue educator | pedagogo educador
theologian | teologo
restorer | restaurador
inventor | inventor
demographer | demografo
university college faculty academic scholar professor lecturer | universidad facultad academico\
 catedratico estudioso profesor
laboratory lab | laboratorio
institute | instituto
museum curator gallery | museo curador conservador galeria
archivist librarian archive library | archivista archivero bibliotecario archivo biblioteca
observatory | observatorio
""",
    "work": """
union guild | sindicato gremio sindical gremial
employer | patron empleador patronal
company firm corporation enterprise manufacturer maker startup | empresa compañia firma\
 corporacion fabricante fabrica
contractor builder developer | contratista constructor constructora promotora desarrollador
manager executive management | gerente gerencia ejecutivo administrador directivo
owner proprietor landlord landlady | dueño propietario casero patron
shareholder investor | accionista inversor inversionista
bank banker lender | banco banquero prestamista
insurer underwriter | asegurador aseguradora
airline carrier | aerolinea
distributor wholesaler retailer supplier | distribuidor distribuidora mayorista minorista\
 proveedor
exporter | exportador
importer | importador
trader merchant businessman businesswoman entrepreneur dealer | comerciante empresario mercader\
 negociante empresariado
shopkeeper grocer vendor seller stallholder fishmonger | tendero vendedor puestero almacenero\
 pescadero
customer client buyer shopper consumer guest | cliente comprador consumidor clientela huesped
user | usuario
subscriber | abonado suscriptor
bartender barman | cantinero barman
butcher | carnicero
cleaner sweeper | limpiador barrendero
recycler scavenger | reciclador cartonero pepenador basurero
welder | soldador
blacksmith | herrero
shoemaker cobbler | zapatero
weaver | tejedor
potter ceramist | alfarero ceramista
craftsman artisan craftswoman | artesano
watchmaker | relojero
locksmith | cerrajero
printer | impresor tipografo
bookseller | librero
florist | florista
maid housekeeper domestic | empleada criada mucama camarera domestico
nanny babysitter | niñera
undertaker gravedigger | sepulturero enterrador funerario
auctioneer | subastador rematador martillero
smuggler trafficker | contrabandista traficante
sailor seaman deckhand | marinero marino
shepherd herder | pastor arriero ovejero
cattleman cowboy | vaquero gaucho
butler | mayordomo
programmer coder | programador
hacker | hacker pirata
streamer influencer youtuber | influencer youtuber
model | modelo
lobbyist | cabildero lobista
negotiator mediator | negociador mediador
planner urbanist | urbanista planificador
creditor | acreedor
debtor borrower | deudor prestatario
saver depositor | ahorrista depositante
taxpayer | contribuyente
bidder | postor oferente licitante
apprentice trainee intern | aprendiz pasante practicante
driver chauffeur trucker haulier carter cabbie taxi operator | conductor chofer camionero\
 transportista operador taxista automovilista
pilot aviator | piloto aviador
steward stewardess attendant | azafata sobrecargo auxiliar
passenger commuter traveler traveller | pasajero viajero
docker dockworker stevedore longshoreman | estibador
porter | maletero cargador
shipowner shipping shipper | armador naviera naviero
skipper captain | capitan patron
crew crewman | tripulacion tripulante
fisherman fisher | pescador
farmer peasant grower rancher planter smallholder | agricultor campesino ganadero productor\
 hacendado estanciero cultivador cafetalero caficultor naranjero arrocero camaronero cañero\
 bananero floricultor horticultor tabacalero algodonero sojero lechero cocalero cacaotero\
 olivarero maicero papero agricola chacarero labrador
beekeeper | apicultor
winemaker vintner | viticultor vinatero bodeguero enologo
miner mineworker | minero
oilman | petrolero
worker laborer labourer workman steelworker railwayman mill | trabajador obrero jornalero peon\
 operario siderurgico ferroviario cargador
employee staffer | empleado
foreman overseer supervisor | capataz mayoral encargado supervisor
secretary clerk | secretario empleado escribiente oficinista
accountant bookkeeper | contador contable
broker agent | corredor agente
treasurer | tesorero
technician | tecnico
mechanic | mecanico
electrician | electricista
plumber | plomero fontanero
carpenter joiner | carpintero ebanista
bricklayer mason | albañil
designer | diseñador
tailor seamstress | sastre modista costurera
jeweller jeweler | joyero
baker pastry confectioner | panadero pastelero confitero repostero
cook chef | cocinero chef
waiter waitress | mesero camarero mozo
barber hairdresser | barbero peluquero
gardener | jardinero
janitor caretaker concierge doorman | conserje portero cuidador
watchman guard watcher observer | vigilante guardia guarda guardian custodio veedor observador
ranger forester warden | guardabosque guardaparque forestal
guide guidebook handbook | guia
postman postwoman mailman | cartero
keeper | farero
hunter | cazador
logger lumberjack woodcutter | leñador maderero talador
hotelier hotel innkeeper | hotelero hotel posadero
operator | operador operario
tenant renter lodger | inquilino arrendatario
consultant adviser advisor | consultor asesor consejero
""",
    "media": """
journalist reporter correspondent newspaper newspaperman daily press media magazine columnist\
 broadcaster radio station announcer presenter chronicler | periodista reportero corresponsal\
 periodico prensa medios diario revista columnista emisora radio cronista locutor presentador
editor publisher | editor editorial director editora
reader | lector
listener | oyente radioescucha
viewer | espectador televidente
photographer | fotografo
translator interpreter | traductor interprete
""",
    "arts": """
author writer novelist essayist | autor escritor novelista ensayista
poet | poeta poetisa
biographer | biografo
playwright dramatist | dramaturgo
actor actress cast | actor actriz elenco
singer vocalist | cantante cantautor vocalista
musician composer | musico compositor
pianist | pianista
painter artist | pintor artista
sculptor | escultor
dancer | bailarin
filmmaker cineast | cineasta realizador
critic reviewer | critico reseñista
audience spectator moviegoer theatergoer | publico espectador
director | director
producer | productor
illustrator cartoonist | ilustrador caricaturista dibujante
conductor | director
violinist | violinista
guitarist | guitarrista
soprano tenor baritone | soprano tenor baritono
muralist | muralista
choreographer | coreografo
comedian clown | comediante payaso humorista
storyteller | cuentista narrador
""",
    "school": """
teacher schoolteacher schoolmaster schoolmistress professor | maestro profesor docente
student pupil | estudiante alumno
disciple | discipulo
principal headmaster headmistress | director
classmate | compañero condiscipulo
graduate | egresado graduado
""",
    "sport": """
coach trainer manager | entrenador tecnico dt manager preparador
player footballer striker goalkeeper | jugador futbolista delantero arquero portero
club | club
athlete runner | atleta corredor
referee umpire | arbitro
fan | hincha hinchada aficionado
federation league | federacion liga
cyclist | ciclista
rider jockey | jinete
mountaineer climber | alpinista montañista escalador
pitcher batter thrower baseball | picher lanzador bateador pelotero
boxer | boxeador pugil
swimmer | nadador
surfer | surfista
skater | patinador
captain | capitan
champion | campeon
veteran | veterano
diver | buzo
""",
}
