"""What is one thing or its opposite: legal or illegal, rich or poor, public or private.

Rows as in `translate.lexicon.oppositions.deeds`.
"""

from __future__ import annotations

from translate.lexicon.concepts import Opposition, opposed

STATES: tuple[Opposition, ...] = (
    opposed(
        "legal+ lawful+ legitimate+ legality= legalize licit",
        "illegal* unlawful* illegitimate* illicit* illegality= clandestine* outlawed=",
        "legal legalmente= licito legitimo legalidad legalizar",
        "ilegal ilegalmente= ilicito ilegitimo ilegalidad clandestino ilegalizar",
        also=("judicial* law*", "juridic* judicial*"),
    ),
    opposed(
        "constitutional*",
        "unconstitutional*",
        "constitucional constitucionalidad",
        "inconstitucional inconstitucionalidad anticonstitucional",
        also=("constitution=", "constitucion="),
    ),
    opposed(
        "public+ publicly=",
        "private+ privacy= secret* behind_closed_doors= confidential* classified=",
        "publico publicamente=",
        "privado secreto en_privado= privadamente= a_puerta_cerrada= confidencial reservado",
        also=("public= audience* publicity*", "publico= ciudadan* opinion*"),
    ),
    opposed(
        "true+ truth= genuine* authentic* real= truthful*",
        "false* fake= forged= bogus= counterfeit* untrue= phony= falsehood*",
        "verdadero verdad= autentico genuino veraz veridico real=",
        "falso falsificado falsedad apocrifo mentira trucho fraudulento",
        also=("actual* really=", "efectiv* realmente="),
    ),
    opposed(
        "rich+ wealth+ wealthy= affluent= prosperous= well-off=",
        "poor+ poverty= impoverished= needy= destitute=",
        "rico riqueza adinerado acaudalado prospero pudiente acomodado",
        "pobre pobreza empobrecido necesitado humilde precario",
        also=("low* bad* badly=", "deficient* mal* escas*"),
    ),
    opposed(
        "cheap+ inexpensive= affordable= low-cost=",
        "expensive* costly= pricey= dear= exorbitant=",
        "barato economico asequible abaratar accesible",
        "caro costoso encarecer oneroso carestia",
        also=("cost* econom*", "costo* precio*"),
    ),
    opposed(
        "permanent* definitive* indefinite* lasting= perpetual* tenured=",
        "temporary= temporarily= provisional* interim= transitory= short-lived= casual=",
        "permanente permanentemente= definitivo indefinido perpetuo duradero fijo de_planta=",
        "temporal temporalmente= provisional provisorio interino transitorio pasajero eventual"
        " momentaneo temporero",
        also=("final* seasonal*", "final* estacional*"),
    ),
    opposed(
        "urban= metropolitan=",
        "rural= countryside=",
        "urbano citadino",
        "rural campesino",
        also=("countr* cities= farm*", "campo* ciudad* pais*"),
    ),
    opposed(
        "majority= most=",
        "minority= minorities= handful=",
        "mayoria mayoritari*",
        "minoria minoritari*",
    ),
    opposed(
        "surplus* profit profits= profitable= profitability= earnings=",
        "deficit* loss= losses= shortfall* loss-making= unprofitable=",
        "superavit excedente ganancia beneficios= utilidad rentable lucro lucrativo",
        "deficit perdida quebranto deficitario",
        also=("benefit* gain* lose* lost=", "perd* gan*"),
    ),
    opposed(
        "friend ally allied= friendly= partner",
        "enemy enemies= foe hostile= adversary rival",
        "amigo aliado amistoso socio",
        "enemigo hostil adversario rival",
        also=("opponent*", "opositor* contrincante*"),
    ),
    opposed(
        "peace= peaceful* truce= ceasefire=",
        "war= warfare= wartime= hostilities= violent*",
        "paz pacifico pacificamente= tregua alto_el_fuego=",
        "guerra belico hostilidades violento",
    ),
    opposed(
        "optimistic* optimism= hopeful=",
        "pessimistic* pessimism= gloomy=",
        "optimista optimismo esperanzado",
        "pesimista pesimismo",
    ),
    opposed(
        "positive* favorable favourable favorably= encouraging=",
        "negative* unfavorable unfavourable adverse= discouraging=",
        "positivo favorable alentador",
        "negativo desfavorable adverso desalentador",
        also=("good= bad= badly=", "bien= mal= buen* mal*"),
    ),
    opposed(
        "voluntary= voluntarily= optional=",
        "involuntar* compulsory= mandatory= forced= forcibly= obligatory=",
        "voluntario voluntariamente= opcional optativo facultativo",
        "involuntario obligatorio forzoso forzado a_la_fuerza=",
    ),
    opposed(
        "known= identified= well-known= familiar=",
        "unknown= unidentified= anonymous=",
        "conocido identificado",
        "desconocido no_identificado sin_identificar= anonimo ignoto",
    ),
    opposed(
        "guilty= responsible=",
        "innocent= blameless=",
        "culpable responsable",
        "inocente",
        also=("convict* acquit*", "conden* absol* absuel*"),
    ),
    opposed(
        "internal* domestic* national=",
        "external* foreign* overseas= abroad= international*",
        "interno interior domestico nacional",
        "externo exterior extranjero foraneo internacional",
        also=("home* countr* inside= outside=", "pais* ministeri*"),
    ),
    opposed(
        "honest* clean= upright=",
        "dishonest* corrupt* crooked=",
        "honesto honrado integro probo",
        "deshonesto corrupto",
    ),
    opposed(
        "independent* independence= autonomous=",
        "dependent= dependence= subordinate=",
        "independiente independencia autonomo",
        "dependiente dependencia subordinado",
    ),
    opposed(
        "satisfied= happy= satisfaction= pleased= content= happiness=",
        "dissatisfied= unhappy= dissatisfaction= displeased= discontent= sad+",
        "satisfecho feliz satisfaccion contento complacido",
        "insatisfecho infeliz insatisfaccion descontento disconforme triste",
    ),
    opposed(
        "active* busy=",
        "inactive* idle= dormant= retired=",
        "activo en_actividad=",
        "inactivo ocioso inactividad",
    ),
    opposed(
        "equal* equality= fair+ just= justice= fairness=",
        "unequal* inequality= unfair* unjust* injustice= disparity=",
        "igual igualdad equitativo justo justicia",
        "desigual desigualdad injusto injusticia inequitativo",
        also=("same= court* judici*", "mism* tribunal* judici*"),
    ),
    opposed(
        "democratic* democracy=",
        "undemocratic* dictatorship= authoritarian*",
        "democratico democracia",
        "antidemocratico dictadura autoritario",
    ),
    opposed(
        "human= humane=",
        "inhuman* inhumane*",
        "humano",
        "inhumano infrahumano",
    ),
    opposed(
        "left-wing= leftist= leftists= the_left= progressive=",
        "right-wing= rightist= rightists= far-right= conservative*",
        "izquierdista la_izquierda= de_izquierda= progresista zurdo",
        "derechista la_derecha= de_derecha= ultraderecha conservador",
    ),
    opposed(
        "day= daytime= daylight= by_day=",
        "night= nighttime= overnight= by_night= nightfall=",
        "dia diurno de_dia=",
        "noche nocturno de_noche= anoche=",
        also=(
            "evening* daily= today* yesterday= tonight= dawn= dusk=",
            "tarde= madrugada* hoy= ayer= amanec* anochec* jornada*",
        ),
    ),
    opposed(
        "civilian civil=",
        "military= soldier",
        "civil paisano",
        "militar soldado castrense",
        also=("army= civil_war= forces= troops=", "ejercit* tropas= guerra_civil="),
    ),
    opposed(
        "employed= employment= jobs=",
        "unemployed= unemployment= jobless*",
        "empleado empleo ocupado",
        "desempleado desempleo desocupado desocupacion paro=",
        also=("work* labor* labour*", "trabaj*"),
    ),
    opposed(
        "armed=",
        "unarmed=",
        "armado a_mano_armada=",
        "desarmado sin_armas=",
        also=("army= weapon* gun*", "fuerzas_armadas= arma="),
    ),
    opposed(
        "vaccinated= insured= paid= authorized= registered= licensed= documented="
        " married= planned=",
        "unvaccinated= uninsured= unpaid= unauthorized= unregistered= unlicensed= undocumented="
        " unmarried= unplanned=",
        "vacunado asegurado pagado autorizado registrado documentado casado planificado",
        "no_vacunado sin_vacunar= sin_seguro= impago no_autorizado sin_autorizacion= no_registrado"
        " indocumentado soltero imprevisto",
        also=("owe* debt* single=", "deud* adeud* deb*"),
    ),
    opposed(
        "winner champion victor",
        "loser runner-up",
        "ganador campeon vencedor",
        "perdedor subcampeon",
    ),
    opposed(
        "likely= probable= probably=",
        "unlikely= improbable=",
        "probable probablemente=",
        "improbable poco_probable dificilmente=",
    ),
    opposed(
        "hard-line= hardline= hardliner= radical=",
        "moderate=",
        "de_linea_dura= radical",
        "moderado",
    ),
    opposed(
        "experienced= veteran= seasoned=",
        "inexperienced= rookie= novice=",
        "con_experiencia= experimentado veterano",
        "inexperto novato principiante",
    ),
    opposed(
        "birth= born=",
        "death= died= dead=",
        "nacer nacimiento natalicio",
        "morir muerte muerto fallecer fallecimiento deceso",
        also=("kill* birthplace* anniversary*", "mat* asesin* anivers*"),
    ),
    opposed(
        "responsible* responsibility=",
        "irresponsible* irresponsibility=",
        "responsable responsabilidad",
        "irresponsable irresponsabilidad",
    ),
)
