"""What one thing does to another and its opposite: to spur and to curb, to add and to deduct.

Rows as in `translate.lexicon.oppositions.deeds`.
"""

from __future__ import annotations

from translate.lexicon.concepts import Opposition, opposed

EFFECTS: tuple[Opposition, ...] = (
    # What sets a thing going and what holds it back.
    opposed(
        "spur stimulate foster promote fuel encourage boost incentivize incentivise galvanize",
        "curb restrain dampen inhibit stifle combat rein_in hold_back discourage smother",
        "impulsar estimular fomentar promover incentivar alentar espolear avivar"
        " propiciar inductor",
        "frenar contener inhibir refrenar combatir reprimir sofocar desalentar ahogar coartar",
        also=("contain* brak*", "contien* conten* luch*"),
    ),
    opposed(
        "facilitate liberalize liberalise free_up make_it_easier simplify",
        "restrict hamper hinder complicate impede obstruct make_it_harder",
        "facilitar liberalizar liberar agilizar simplificar allanar",
        "restringir poner_trabas obstaculizar entorpecer complicar dificultar trabar estorbar",
        also=("limit* ban= bans= banned=", "limit* prohib*"),
    ),
    opposed(
        "halt slow_to_a_stop bring_to_a_halt stall brake",
        "speed_up accelerate hasten quicken hurry",
        "detener frenar parar estancar",
        "acelerar apresurar agilizar apurar",
        also=("arrest* detain*", "arrest*"),
    ),
    opposed(
        "cause provoke trigger bring_about unleash spark set_off",
        "avert head_off solve eliminate eradicate stave_off forestall remedy",
        "causar provocar desencadenar desatar ocasionar originar acarrear suscitar",
        "prevenir evitar resolver solucionar eliminar erradicar conjurar remediar atajar subsanar",
        also=("avoid* prevent* warn*", "imped* impid* advert* adviert*"),
    ),
    opposed(
        "revive rekindle reignite resurrect breathe_new_life",
        "scrap kill_off eliminate extinguish abolish snuff_out put_an_end_to",
        "reavivar revivir resucitar reactivar revitalizar",
        "eliminar suprimir extinguir abolir acabar_con enterrar sepultar",
    ),
    opposed(
        "resumption restart renewal reopening resume reinstate",
        "end_to= suspension suspend halt cessation stoppage interruption",
        "reanudacion reinicio reanudar reiniciar retomar",
        "cese suspension suspender interrupcion interrumpir paralizacion paralizar",
        also=("stop* break* paus*", "pausa*"),
    ),
    opposed(
        "undermine sap erode chip_away weaken dispel dissipate",
        "bolster shore_up reinforce buttress restore cement consolidate rebuild",
        "socavar minar erosionar debilitar disipar mermar desvanecer",
        "reforzar apuntalar afianzar restaurar restablecer cimentar consolidar robustecer",
    ),
    opposed(
        "aggravating= aggravate worsen compound exacerbate",
        "mitigating= extenuating= mitigate alleviate ease relieve limit limiting=",
        "agravante agravar empeorar recrudecer exacerbar",
        "atenuante atenuar mitigar aliviar limitar paliar",
    ),
    opposed(
        "ruin wreck spoil doom",
        "rescue save salvage redeem",
        "malograr arruinar estropear echar_a_perder",
        "rescatar salvar redimir",
        also=("except* cost*", "salvo="),
    ),
    # What is put to a thing and what is taken from it.
    opposed(
        "add added= adding= tack_on",
        "deduct subtract detract take_off take_away removed_the= remove_the=",
        "añadir agregar sumar adicionar",
        "descontar restar deducir sustraer quitar",
        also=("include* say* said= total* tell* told=", "inclu* dij* dic* total* import*"),
    ),
    opposed(
        "absorb soak_up take_up take_in suck_up",
        "emit give_off release exude exhale radiate",
        "absorber captar succionar",
        "emitir despedir desprender liberar exudar exhalar irradiar",
        also=("fire* sack*", "lleva*"),
    ),
    opposed(
        "fill refill fill_up",
        "empty emptied= empties= drain drained=",
        "llenar rellenar colmar",
        "vaciar drenar vaciamiento desaguar",
        also=("fulfil* complet*", "cumpl* complet*"),
    ),
    opposed(
        "put_up set_up assemble pitch pitched= erect",
        "take_down dismantle disassemble pull_down took_down= taken_down=",
        "montar armar instalar erigir",
        "desmontar desmantelar desarmar retirar derribar",
    ),
    opposed(
        "collect pocket",
        "hand_out distribute pay_out disburse dole_out share_out",
        "percibir cobrar embolsarse recaudar",
        "repartir distribuir desembolsar",
        also=("perceiv* charg* receiv*", "percib* recib*"),
    ),
    opposed(
        "discard throw_away throw_out toss_out dump dispose_of get_rid_of",
        "keep kept= preserve store stored= save save_up",
        "descartar desechar tirar botar deshacerse_de",
        "conservar guardar preservar almacenar",
        also=("shop* warehouse* shoot* shot= pull* rule*", "almacen almacenes dispar*"),
    ),
    opposed(
        "renounce relinquish forfeit waive give_up shed",
        "acquire obtain assume take_on gain",
        "renunciar_a desprenderse_de",
        "adquirir obtener asumir conseguir",
        also=("resign*", "dimit*"),
    ),
    opposed(
        "share shared=",
        "fight_over fought_over= vie_for compete_for contest dispute",
        "compartir",
        "disputarse se_disput* pelearse_por competir_por",
    ),
    opposed(
        "disperse scatter spread_out disband",
        "gather assemble congregate converge",
        "dispersar esparcir disgregar diseminar",
        "congregar reunir juntar agrupar",
        also=("meet* met=", "reunion*"),
    ),
    opposed(
        "melt thaw defrost",
        "freeze froze= frozen= solidify",
        "derretir fundir descongelar deshelar",
        "congelar solidificar helar",
        also=("merg* cast*", "fusion*"),
    ),
    opposed(
        "sink sank= sunk= founder capsize",
        "float afloat= refloat",
        "hundir hundirse naufragar zozobrar",
        "flotar reflotar a_flote=",
    ),
    opposed(
        "inflate inflated=",
        "deflate deflated=",
        "inflar hinchar",
        "desinflar deshinchar",
    ),
    opposed(
        "fold roll_up furl",
        "unfold unroll unfurl spread_out",
        "doblar plegar enrollar",
        "desdoblar desplegar desenrollar extender",
        also=("double* bend* bent=", "redobl*"),
    ),
    # What is said to another to do or leave.
    opposed(
        "order ordered= instruct oblige require prescribe prescribed=",
        "ban banned= forbid forbade= forbidden= prohibit bar barred=",
        "ordenar mandar obligar exigir prescribir recetar",
        "prohibir vedar vetar",
        also=("orders= command* so= not=", "orden= ordenes= mandato* no="),
    ),
    opposed(
        "recommend endorse",
        "advise_against advised_against= warn_against discourage",
        "recomendar aconsejar",
        "desaconsejar disuadir",
        also=("not=", "no="),
    ),
    opposed(
        "ignore disregard flout brush_aside",
        "heed follow obey comply_with take_into_account pay_attention_to",
        "ignorar caso_omiso= desoir desatender hacer_oidos_sordos",
        "acatar obedecer al_pie_de_la_letra= tener_en_cuenta tomar_en_cuenta prestar_atencion"
        " seguir_a_la_letra",
        also=("know* unaware* unknown*", "sab* desconoc*"),
    ),
    opposed(
        "hush_up keep_quiet_about cover_up silence suppress to_themselves= to_himself= to_herself=",
        "denounce broadcast spread air voice proclaim trumpet make_public speak_out",
        "silenciar acallar callar encubrir ocultar",
        "denunciar difundir divulgar pregonar airear proclamar vocear ventilar",
        also=("silen* plane* wind*", "aire= aires="),
    ),
    opposed(
        "deny denied= denies= denying= refute",
        "claimed= claiming= assert insist maintain affirm assure promise confirm",
        "negar_haber negar desmentir refutar",
        "afirmar asegurar sostener aseverar prometer confirmar",
        also=("reject* refus* secure* insur*", "rechaz* rehus* deneg*"),
    ),
    opposed(
        "denial refusal deny denied= refuse",
        "granting= grant granted= concession award",
        "denegacion denegar negativa negar",
        "concesion conceder otorgar otorgamiento adjudicar",
        also=("negative*", "negativ*"),
    ),
    opposed(
        "contradict refute disprove belie debunk",
        "confirm bear_out bore_out= corroborate back_up attest",
        "contradecir refutar desmentir rebatir desvirtuar",
        "confirmar corroborar ratificar respaldar atestiguar",
        also=("deny* denie*", "neg* nieg*"),
    ),
    opposed(
        "rule_out ruled_out= exclude",
        "forecast predict propose confirm consider contemplate float",
        "descartar excluir",
        "pronosticar prever proponer plantear contemplar barajar confirmar predecir",
        also=("poss* unlikely*", "posib* improbab*"),
    ),
    opposed(
        "doubt cast_doubt question call_into_question",
        "take_for_granted took_for_granted= be_certain believe_firmly be_convinced",
        "dudar poner_en_duda cuestionar poner_en_entredicho",
        "dar_por_cierto dar_por_hecho dar_por_sentado estar_seguro_de estar_convencido",
    ),
    opposed(
        "resolve solve settle settled= clear_up clarify sort_out shed_light",
        "confuse complicate muddle cloud deepen muddy",
        "resolver aclarar esclarecer dirimir zanjar dilucidar",
        "complicar enredar confundir enturbiar oscurecer ahondar embrollar",
    ),
    # What is done to people.
    opposed(
        "tolerate condone put_up_with turn_a_blind_eye indulge",
        "condemn punish persecute crack_down_on repress",
        "tolerar consentir condonar hacer_la_vista_gorda",
        "condenar castigar perseguir reprimir sancionar",
    ),
    opposed(
        "forgive forgave= forgiven= pardon",
        "avenge take_revenge get_even retaliate vengeance revenge",
        "perdonar perdon",
        "vengar vengarse venganza represalia desquitarse",
    ),
    opposed(
        "praise commend laud extol compliment hail",
        "mock ridicule deride scoff_at sneer_at reproach jeer lampoon",
        "elogiar elogio alabar alabanza encomiar ensalzar",
        "burlarse mofarse ridiculizar escarnecer reproche reprochar burla mofa",
    ),
    opposed(
        "back backed= support stand_by",
        "attack attacked= turn_on assail",
        "respaldar apoyar arropar",
        "atacar arremeter embestir",
        also=("back= behind= return*", "espalda* detras* atras* vuelt*"),
    ),
    opposed(
        "defend stand_up_for vindicate",
        "denounce condemn repudiate",
        "defender reivindicar",
        "denunciar condenar repudiar",
        also=("against= complain* report*", "contra= querell* denuncia="),
    ),
    opposed(
        "challenge defy take_on confront stand_up_to",
        "placate appease bow_to yield_to give_in_to submit_to cave_in_to",
        "desafiar retar encarar plantar_cara hacer_frente",
        "aplacar apaciguar ceder_ante someterse_a doblegarse complacer contemporizar",
    ),
    opposed(
        "disappoint let_down dash",
        "fulfil fulfill satisfy live_up_to exceed",
        "defraudar decepcionar frustrar",
        "cumplir satisfacer colmar",
    ),
    opposed(
        "delight enchant thrill captivate enthral love loved=",
        "bore bored= weary tire disgust repel",
        "encantar fascinar deleitar entusiasmar apasionar cautivar",
        "aburrir hastiar cansar hartar asquear repugnar",
        also=("charm* drill*", "taladr*"),
    ),
    opposed(
        "avoid shun eschew steer_clear_of shy_away_from",
        "seek_out sought= embrace court welcome",
        "evitar rehuir eludir esquivar",
        "buscar procurar perseguir abrazar",
        also=(
            "prevent* keep* not= try* tri* stop* so= without= trib* law* judg* escap*",
            "imped* impid* para_no= no= sin= tribunal* corte* juzgad*",
        ),
    ),
    opposed(
        "come_to_terms came_to_terms= strike_a_deal struck_a_deal= reach_an_agreement"
        " agree agreed=",
        "fall_out fell_out= quarrel break_with row=",
        "pactar llegar_a_un_acuerdo ponerse_de_acuerdo acordar",
        "enemistarse pelearse reñir distanciarse",
    ),
    opposed(
        "confrontation clash standoff showdown",
        "agreement accord understanding harmony",
        "enfrentamiento choque encontronazo pugna",
        "acuerdo pacto entendimiento avenencia armonia",
        also=("end* settl* resol*", "fin= pon* resol*"),
    ),
    opposed(
        "start began= begin begun= take_up took_up= embark_on",
        "stop quit cease give_up gave_up= come_off kick_the_habit",
        "empezar_a comenzar_a ponerse_a echarse_a iniciar",
        "dejar_de dejo_de= dejaron_de= abandonar cesar_de parar_de",
        also=("left= leav* finish* end* until=", "hasta= termin* acab*"),
    ),
    opposed(
        "quarantine shut_out keep_out kept_out= exclude",
        "let_in allow_in admit welcome",
        "dejar_fuera mantener_fuera excluir cerrar_el_paso",
        "dejar_entrar dejar_pasar admitir franquear",
    ),
)
