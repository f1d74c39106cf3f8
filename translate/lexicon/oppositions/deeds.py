"""Doings that undo one another: to accept and to reject, to open and to close, to hide and to show.

Each row: one side and the other in English, then in Spanish, in the signs of
`translate.lexicon.inflection`. A word that belongs to both sides, or to another idea as well,
stands under `also`: it may render either and then nothing is said.
"""

from __future__ import annotations

from translate.lexicon.concepts import Opposition, opposed

DEEDS: tuple[Opposition, ...] = (
    opposed(
        "open opening reopen inaugurate unlock",
        "close closure shut shutdown seal shutter lock",
        "abrir apertura reabrir reapertura inaugurar inauguracion destapar",
        "cerrar cierre clausurar clausura sellar",
        also=("near* end*", "cerc* estrech*"),
    ),
    opposed(
        "win won= winner victory victorious triumph prevail gain",
        "lose lost= loser loss losses= defeat",
        "ganar ganador victoria triunfar triunfo imponerse vencedor se_impus* se_impon*",
        "perder perdedor perdida derrota derrotado",
        also=(
            "beat* defeat* overc* down* earn* oust*",
            "venc* derrot* super* bat* cobr* salario* caid*",
        ),
    ),
    opposed(
        "hire recruit appoint appointment employ",
        "fire dismiss dismissal sack lay_off layoff oust remove",
        "contratar contratacion nombrar nombramiento designar designacion reclutar fichar",
        "despedir despido destituir destitucion cesado cesantear remover",
        also=("blaze* flame* shot* shoot*", "fueg* incend* dispar*"),
    ),
    opposed(
        "build construct construction erect rebuild",
        "destroy destruction demolish demolition raze tear_down dismantle wreck ruin",
        "construir construccion edificar levantar erigir reconstruir",
        "destruir destruccion demoler demolicion derribar derribo arrasar desmantelar derruir",
    ),
    opposed(
        "join accede enlist enrol enroll",
        "quit leave withdraw resign_from desert defect",
        "unirse= unieron= uniran= se_sumaron= se_sumo= se_sumaran= plegarse ingresar"
        " incorporarse adherirse afiliarse"
        " se_uni* se_incorpor*",
        "abandonar retirarse desertar renunciar",
        also=("left-*", "izquierd*"),
    ),
    opposed(
        "start begin began= begun= launch initiate commence kick_off onset",
        "end finish conclude conclusion terminate completion",
        "comenzar comienzo empezar iniciar inicio arrancar arranque emprender lanzar",
        "terminar acabar finalizar finalizacion concluir conclusion culminar",
        also=(
            "finally= eventual* at_the_end= weekend* stop*",
            "final* fin= fines= a_partir_de= al_fin= principi*",
        ),
    ),
    opposed(
        "continue continuation keep carry_on go_on maintain resume persist proceed",
        "stop halt cease suspend suspension discontinue interrupt abandon",
        "continuar continuacion seguir mantener proseguir persistir reanudar",
        "suspender suspension detener dejo_de= deja_de= dejan_de= dejaron_de="
        " dejar_de= dejado_de= interrumpir interrupcion paralizar pararon= parado="
        " abandonar",
        also=("arrest* detain*", "arrest*"),
    ),
    opposed(
        "protect protection safeguard shield defend",
        "endanger threaten harm expose jeopardize jeopardise",
        "proteger proteccion resguardar amparar defender",
        "poner_en_peligro amenazar dañar desproteger perjudicar",
    ),
    opposed(
        "help aid assist facilitate ease",
        "hinder hamper impede obstruct complicate thwart",
        "ayudar ayuda facilitar asistir colaborar contribuir",
        "dificultar obstaculizar entorpecer impedir complicar frustrar obstruir",
    ),
    opposed(
        "unite unify unification merge reunify",
        "divide division split separate separation",
        "unieron= unido= unida= unidos= unidas= unidad= unificar fusionar reunificar",
        "dividir division separar separacion escindir fracturar",
        also=("trade_union* union*", "sindicat*"),
    ),
    opposed(
        "buy bought= purchase acquire acquisition buyer",
        "sell sold= sale seller vendor",
        "comprar compra comprador adquirir adquisicion adquier*",
        "vender venta vendedor",
        also=("bargain* shop* trad* market*", "comerci* mercad* rebaj*"),
    ),
    opposed(
        "lend lender lent= creditor",
        "borrow borrower debtor",
        "prestar prestamista acreedor",
        "pedir_prestado prestatario deudor endeudarse tomar_prestado",
        also=("loan* credit*", "prestam* credit*"),
    ),
    opposed(
        "attack assault raid offensive",
        "defend defense= defence= retreat",
        "atacar ataque asaltar asalto ofensiva",
        "defender defensa retirada replegarse",
        also=("ministr* secretar* lawyer*", "ministr* secretari* abogad*"),
    ),
    opposed(
        "worsen aggravate exacerbate deepen deteriorate intensify",
        "ease alleviate relieve mitigate improve lessen soften",
        "agravar empeorar recrudecer exacerbar profundizar intensificar",
        "aliviar mejorar mitigar paliar atenuar suavizar reducir",
    ),
    opposed(
        "survive survivor survival alive=",
        "die died= dead= death kill perish",
        "sobrevivir sobreviviente superviviente supervivencia vivo con_vida= ileso",
        "morir muerte muerto fallecer fallecimiento perecer matar mato= muri* fallecido asesinar",
        also=(
            "unhurt* unharmed* unscathed* victim* live* lives= life=",
            "victim* ves* vida= deceso* vive* vivi*",
        ),
    ),
    opposed(
        "trust confide confidence",
        "distrust mistrust suspect suspicion doubt",
        "confiar confianza fiarse creer",
        "desconfiar desconfianza recelar recelo sospechar dudar duda",
    ),
    opposed(
        "love likes= liked= admire adore",
        "hate hatred dislike loathe despise detest",
        "amar admirar gustar adorar",
        "odiar odio detestar despreciar aborrecer",
    ),
    opposed(
        "remember recall",
        "forget forgot= forgotten=",
        "recordar acordarse rememorar",
        "olvidar olvido=",
    ),
    opposed(
        "succeed success= successful* manage_to achieve",
        "fail failure= unsuccessful*",
        "lograr conseguir exito exitos* triunfar acertar alcanzar",
        "fracasar fracaso fallar sin_exito= malogr*",
        also=("lose* lost=", "perd* pierd* fallo= fallos= suspend* quiebr*"),
    ),
    opposed(
        "delay postpone postponement put_off push_back defer",
        "bring_forward hasten expedite speed_up",
        "retrasar retraso demorar demora aplazar aplazamiento postergar posponer diferir",
        "adelantar anticipar apresurar agilizar acelerar",
        also=("lat*", "tard*"),
    ),
    opposed(
        "spend squander waste splurge",
        "save saving",
        "gastar gasto despilfarrar derrochar malgastar",
        "ahorrar ahorro",
        also=("rescu* except", "salv* rescat*"),
    ),
    opposed(
        "give donate donation hand_over deliver provide supply",
        "take_away withhold confiscate seize deprive",
        "dar entregar entrega donar donacion suministrar proporcionar otorgar",
        "quitar retener confiscar incautar decomisar privar arrebatar",
        also=("tak*", "tom*"),
    ),
    opposed(
        "send sent= dispatch export",
        "receive receipt",
        "enviar envio mandar remitir despachar",
        "recibir recepcion",
        also=("get* got=", "obten*"),
    ),
    opposed(
        "appear appearance emerge emerge",
        "disappear disappearance vanish",
        "aparecer aparicion surgir",
        "desaparecer desaparicion desvanecerse esfumarse",
    ),
    opposed(
        "attract lure draw",
        "repel drive_away scare_off",
        "atraer atraccion",
        "ahuyentar repeler espantar disuadir",
    ),
    opposed(
        "arm rearm",
        "disarm disarmament",
        "armar rearmar rearme",
        "desarmar desarme",
        also=("army* armed weapon*", "arma= armas= armado* armada*"),
    ),
    opposed(
        "wake awake",
        "sleep asleep= fall_asleep",
        "despertar despierto",
        "dormir dormido",
    ),
    opposed(
        "connect connection link",
        "disconnect cut_off isolate isolation",
        "conectar conexion vincular enlazar",
        "desconectar desconexion aislar aislamiento incomunicar",
    ),
    opposed(
        "load embark",
        "unload offload disembark",
        "cargar embarcar",
        "descargar desembarcar desembarco",
    ),
    opposed(
        "activate turn_on switch_on",
        "deactivate turn_off switch_off",
        "activar encender prender",
        "desactivar apagar",
    ),
    opposed(
        "raise lift hoist unfurl",
        "lower= lowers= lowered= lowering= furl",
        "izar alzar elevar levantar desplegar",
        "arriar bajar rebajar plegar recoger",
    ),
    opposed(
        "teach taught= instruct",
        "learn learnt=",
        "enseñar instruir impartir",
        "aprender",
    ),
    opposed(
        "push",
        "pull",
        "empujar",
        "jalar halar",
    ),
    opposed(
        "marry marriage wed wedding",
        "divorce separate",
        "casarse casar matrimonio boda",
        "divorciarse divorcio separarse",
    ),
    opposed(
        "increase_in= rise_in= growth_in= growth_of=",
        "decrease_in= drop_in= fall_in= decline_in= reduction_in=",
        "aumento alza incremento subida crecimiento",
        "caida descenso reduccion disminucion baja retroceso",
    ),
    opposed(
        "sign_up register",
        "drop_out deregister",
        "inscribirse matricularse",
        "darse_de_baja desertar",
    ),
    opposed(
        "win_over convince persuade",
        "alienate dissuade",
        "convencer persuadir",
        "disuadir distanciar",
    ),
    opposed(
        "reconcile reconciliation make_peace",
        "break_off split break_up",
        "reconciliarse reconciliacion",
        "romper ruptura distanciarse",
    ),
    opposed(
        "arrive arrival enter reach come_in",
        "depart departure leave exit flee fled= set_off",
        "llegar llegada arribar arribo ingresar ingreso entrar entrada aterrizar",
        "partir partida salir salida irse marcharse huir huida abandonar zarpar despegar se_fue="
        " se_fueron=",
        also=(
            "come* came= go= went= going= gone= left-* get* got=",
            "ir= va= van= vino= venir izquierd* dej* qued*",
        ),
    ),
    opposed(
        "import importer",
        "export exporter",
        "importar importacion importador",
        "exportar exportacion exportador",
    ),
)
