"""What those in power do, and its opposite: to allow and to ban, to arrest and to release.

Rows as in `translate.lexicon.oppositions.deeds`.
"""

from __future__ import annotations

from translate.lexicon.concepts import Opposition, opposed

RULINGS: tuple[Opposition, ...] = (
    opposed(
        "accept acceptance= agree_to embrace welcome grant heed",
        "reject rejection refuse refusal decline deny turn_down rebuff spurn dismiss",
        "aceptar aceptacion acceder acoger admitir conceder acordar atender dar_la_bienvenida",
        "rechazar rechazo negarse negativa rehusar denegar desestimar declinar desoir",
        also=("fall* drop* negative*", "descend* baj*"),
    ),
    opposed(
        "approve approval pass ratify endorse authorize authorise adopt sign_off greenlight",
        "veto reject rejection overturn block repeal annul revoke strike_down vote_down scrap"
        " disapprove disapproval",
        "aprobar aprobacion ratificar avalar autorizar autorizacion adoptar promulgar dar_luz_verde"
        " respaldar",
        "vetar veto rechazar rechazo anular anulacion revocar derogar bloquear tumbar desechar"
        " desaprobar",
    ),
    opposed(
        "allow permit authorize authorise let legalize legalise enable",
        "ban prohibit prohibition forbid barred= block outlaw disallow prevent impede veto",
        "permitir permiso= autorizar autorizacion habilitar legalizar facultar consentir",
        "prohibir prohibicion vetar impedir bloquear ilegalizar vedar proscribir inhabilitar"
        " obstaculizar",
        also=("lead* give* leav* left=", "abandon*"),
    ),
    opposed(
        "support supporter to_back= will_back= would_back= who_back= backs= backed= backing="
        " backer favor favour favored= favoured="
        " endorse endorsement champion advocate in_favor_of= in_favour_of= defend",
        "oppose opponent opposition= object_to resist against=",
        "apoyar apoyo respaldar respaldo favorecer favorable a_favor= partidario defender"
        " auspiciar secundar",
        "oponerse opositor oposicion opus* en_contra= contrario adversario detractor rechazar"
        " combatir contra=",
        also=(
            "reject* rival* critic* for= from= with=",
            "rival* critic* respecto* frente_a= vuelt* regres*",
        ),
    ),
    opposed(
        "convict conviction guilty= guilt= condemn sentence",
        "acquit acquittal innocent innocence exonerate absolve cleared_of= exculpate",
        "culpable culpabilidad culpa condenar condena sentenciar",
        "inocente inocencia absolver absolucion exonerar exculpar sobreseer",
        also=("blam* fault* culprit*", "clar*"),
    ),
    opposed(
        "arrest detain detention capture imprison jail incarcerate seize custody= lock_up",
        "release free= freed= frees= freeing= liberate liberation set_free let_go parole",
        "arrestar arresto detener detencion capturar captura apresar aprehender encarcelar"
        " encarcelamiento recluir prision_preventiva=",
        "liberar liberacion excarcelar excarcelacion soltar en_libertad= quedar_libre"
        " dejar_libre indultar",
        also=("publi* issue* stop*", "difund* divulg* publi* emit* lanz*"),
    ),
    opposed(
        "praise applaud hail commend laud compliment celebrate acclaim tribute",
        "criticize criticise criticism condemn denounce slam decry pan censure lambast rebuke"
        " deplore",
        "elogiar elogio aclamar alabar encomiar aplaudir celebrar ensalzar ponderar felicitar",
        "criticar criticas= condenar denunciar censurar repudiar cuestionar reprobar fustigar"
        " deplorar",
        also=("sentenc* convict* report* complain*", "conden* sentenci*"),
    ),
    opposed(
        "confess own_up plead_guilty confirm confirmation acknowledge admit admission concede",
        "deny denial refute dispute rebut disavow",
        "confesar confesion confirmar confirmacion reconocer admitir corroborar ratificar",
        "negar desmentir desmentido refutar rebatir descartar negativa",
        also=("reject* refus* let= allow*", "rechaz* permit*"),
    ),
    opposed(
        "lift ease relax loosen scrap eliminate remove",
        "impose uphold imposition tighten toughen introduce reimpose",
        "levantar aliviar relajar flexibilizar suavizar eliminar retirar",
        "imponer ratificar reafirmar confirmar imposicion endurecer reforzar implantar instaurar",
        also=("rais* revok* repeal* facilit*", "facilit*"),
    ),
    opposed(
        "hide hid= hidden= conceal cover_up withhold suppress keep_secret",
        "reveal revelation disclose disclosure show expose unveil publish uncover make_public",
        "ocultar esconder encubrir callar omitir disimular silenciar",
        "revelar revelacion divulgar mostrar publicar exponer destapar desvelar difundir exhibir"
        " dar_a_conocer",
    ),
    opposed(
        "accuse charged_with= indict indictment prosecute blame",
        "defend acquit exonerate absolve",
        "acusar acusacion imputar imputacion inculpar culpar",
        "defender absolver exonerar exculpar sobreseer",
        also=("defens* defenc* lawyer* charg*", "defens* abogad* cobr* carg*"),
    ),
    opposed(
        "include inclusion",
        "exclude exclusion omit omission leave_out",
        "incluir inclusion abarcar",
        "excluir exclusion omitir omision dejar_fuera",
    ),
    opposed(
        "encourage urge promote incite persuade",
        "discourage dissuade deter",
        "alentar animar incentivar fomentar instar promover estimular",
        "desalentar disuadir desanimar desincentivar",
    ),
    opposed(
        "create creation establish found",
        "abolish abolition dissolve dissolution eliminate disband scrap",
        "crear creacion establecer fundar instaurar",
        "abolir abolicion disolver disolucion eliminar suprimir supresion desmantelar",
        also=("find*", "hall* encontr*"),
    ),
    opposed(
        "comply compliance obey respect honor honour abide_by observe",
        "violate violation breach flout defy break_the_law infringe disobey disregard",
        "cumplir cumplimiento respetar acatar obedecer observar",
        "incumplir incumplimiento violar violacion infringir desobedecer desacatar vulnerar"
        " transgredir desafiar",
        also=("rape*", "abus*"),
    ),
    opposed(
        "agree agreement= consensus concur",
        "disagree disagreement differ discrepancy",
        "acordar acuerdo coincidir coincidencia consenso concordar convenir",
        "desacuerdo discrepar discrepancia disentir diferir",
    ),
    opposed(
        "nationalize nationalise nationalization nationalisation expropriate",
        "privatize privatise privatization privatisation",
        "nacionalizar nacionalizacion estatizar estatizacion expropiar expropiacion",
        "privatizar privatizacion",
    ),
    opposed(
        "cancel cancellation call_off scrap",
        "go_ahead take_place took_place= was_held= were_held= be_held= been_held= hold reinstate",
        "cancelar cancelacion suspender suspension",
        "celebrar se_realiz* se_llev* llevar_a_cabo restituir",
        also=("stop* interrupt* suspen*", "suspen*"),
    ),
    opposed(
        "forgive pardon amnesty",
        "punish punishment sanction penalize penalise",
        "perdonar perdon indultar indulto amnistia",
        "castigar castigo sancionar sancion penalizar",
    ),
    opposed(
        "inflate overestimate exaggerate overstate",
        "understate underestimate play_down downplay minimize minimise",
        "inflar sobrestimar exagerar abultar",
        "subestimar minimizar restar_importancia",
    ),
    opposed(
        "unlock unfreeze release",
        "freeze frozen= block",
        "desbloquear descongelar",
        "congelar bloquear",
    ),
)
