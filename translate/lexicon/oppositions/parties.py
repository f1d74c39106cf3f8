"""People and what moves them, by contrast: fury or joy, docile or unruly, victim or attacker.

Rows as in `translate.lexicon.oppositions.deeds`.
"""

from __future__ import annotations

from translate.lexicon.concepts import Opposition, opposed

PARTIES: tuple[Opposition, ...] = (
    # People and what moves them.
    opposed(
        "fury= rage= wrath= anger= indignation=",
        "joy= delight= glee= elation= happiness=",
        "furia ira colera rabia indignacion",
        "alegria jubilo gozo regocijo felicidad",
    ),
    opposed(
        "worrying= worrisome= alarming= unease= disquiet= concern= worry=",
        "comforting= reassuring= relief= reassurance=",
        "preocupante inquietante alarmante inquietud desasosiego zozobra",
        "tranquilizador reconfortante alivio tranquilidad",
        also=("aid* help* sculpt*", "ayud* auxili*"),
    ),
    opposed(
        "coldness= coolness= aloofness=",
        "warmth= cordiality= friendliness=",
        "frialdad distanciamiento",
        "calidez cordialidad calor",
    ),
    opposed(
        "aversion dislike distaste loathing= antipathy",
        "fondness= taste_for= passion_for= liking= love_of= affinity",
        "aversion antipatia animadversion tirria repulsion",
        "aficion simpatia gusto_por pasion_por cariño",
    ),
    opposed(
        "detest loathe hate abhor",
        "relish savor savour cherish treasure",
        "detestar odiar aborrecer abominar",
        "deleitarse saborear disfrutar atesorar",
    ),
    opposed(
        "accustomed= used_to_being= inured=",
        "unaccustomed= unused_to=",
        "acostumbrado habituado avezado",
        "desacostumbrado poco_acostumbrado poco_habituado no_acostumbrado",
    ),
    opposed(
        "painstaking* meticulous* carefully= diligent* with_care=",
        "careless* sloppy= slapdash= slipshod= indifferen*",
        "con_esmero= con_cuidado= meticuloso minucioso esmerado",
        "con_descuido= descuidado chapucero desidia dejadez con_indiferencia=",
    ),
    opposed(
        "talkative= chatty= loquacious= garrulous= voluble=",
        "taciturn= tight-lipped= laconic= quiet=",
        "parlanchin locuaz hablador dicharachero",
        "taciturno callado laconico parco",
    ),
    opposed(
        "calm= unhurried= leisurely= serene=",
        "hurried= hasty= rushed= frantic=",
        "sereno pausado sosegado calmado",
        "apresurado precipitado atropellado presuroso",
    ),
    opposed(
        "conscious=",
        "unconscious= comatose= asleep=",
        "consciente despierto",
        "inconsciente desmayado dormido",
        also=("aware* know*", "sab*"),
    ),
    opposed(
        "docile= tame= obedient= submissive= meek= compliant=",
        "rebellious* unruly= defiant= disobedient= insubordinate=",
        "docil sumiso obediente manso",
        "rebelde indocil discolo insumiso desobediente levantisco",
        also=("rebel= rebels= guerrilla* insurgent*", "guerriller* insurgent*"),
    ),
    opposed(
        "divided= split=",
        "agreed= united= unanimous*",
        "dividido fragmentado escindido",
        "unanime unido de_acuerdo=",
        also=("state* nation* kingdom* deal*", "estado* naciones reino*"),
    ),
    opposed(
        "supporter advocate defender backer proponent follower fan",
        "detractor critic critics= opponent enemy enemies=",
        "partidario defensor adepto seguidor simpatizante",
        "detractor criticos= enemigo adversario opositor",
        also=("rival* defen* lawyer*", "rival* abogad*"),
    ),
    opposed(
        "opposition=",
        "ruling-party= pro-government= government-aligned=",
        "opositor de_oposicion=",
        "oficialista del_oficialismo= progubernamental",
    ),
    opposed("slave enslaved=", "free= freed= freeborn=", "esclavo cautivo", "libre liberto"),
    opposed(
        "barefoot= barefooted= shoeless=",
        "in_his_shoes= in_her_shoes= shod= with_shoes_on=",
        "descalzo",
        "calzado con_los_zapatos con_zapatos=",
    ),
    opposed(
        "victim",
        "perpetrator attacker aggressor assailant",
        "victima",
        "agresor victimario atacante perpetrador",
    ),
    opposed("predator", "prey=", "depredador", "presa", also=("dam= dams=", "represa*")),
    opposed("host", "guest", "anfitrion", "invitado huesped", also=("hotel*", "hotel*")),
    opposed("heaven paradise", "hell", "paraiso cielo", "infierno", also=("skies*", "cielos=")),
    opposed("virtue", "vice= vices= sin", "virtud", "vicio pecado"),
)
