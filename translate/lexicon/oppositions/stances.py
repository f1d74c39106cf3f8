"""For and against, keeping and ending, going well and going wrong, whatever the verb.

The other tables hold a word against its own opposite. Papers have many verbs for one stance, and
what was signed may be said to be vetoed as well as not to be signed: each row here sets the whole
family against the other. Rows as in `translate.lexicon.oppositions.deeds`.
"""

from __future__ import annotations

from translate.lexicon.concepts import Opposition, opposed

STANCES: tuple[Opposition, ...] = (
    # For and against a proposal, a law, a person.
    opposed(
        "accept approve back= backs= backed= backing= agree_to agreed= agrees= sign signed= allow"
        " permit authorize authorise validate uphold endorse ratify favor favour"
        " in_favor_of= in_favour_of= grant admit support embrace welcome greenlight green-light"
        " give_the_green_light rubber-stamp vote_for sign_off accede take_the_job took_the_job="
        " admissible= promulgate enact let_in allowed_to_stand= go_along_with give_its_blessing"
        " pass passed= carried= adopt sail_through throw_its_weight_behind"
        " throw_his_weight_behind side_with",
        "reject refuse oppose veto annul condemn ban block turn_down throw_out strike_down"
        " overturn quash disallow inadmissible= vote_down vote_against come_out_against"
        " against= rule_out repudiate boycott prohibit bar= barred= bars= deny denied= prevent"
        " defeat defeated= shelve torpedo scuttle fail_to_pass shoot_down knock_back rebuff"
        " thumbs_down= balk_at objected_to= object_to blackball",
        "aceptar aprobar respaldar apoyar acordar_con firmar permitir autorizar validar avalar"
        " refrendar ratificar a_favor= otorgar conceder admitir admisible acoger dar_luz_verde"
        " dar_el_visto_bueno visto_bueno= dar_el_si promulgar secundar suscribir homologar"
        " prosperar adoptar sacar_adelante convalidar tomar_partido_por acceder dar_por_valido"
        " dar_por_bueno consentir bendecir",
        "rechazar rehusar oponerse se_opus* se_opon* vetar anular condenar prohibir bloquear"
        " denegar desestimar tumbar desautorizar inadmisible negar negarse se_neg* en_contra="
        " impedir repudiar boicotear desechar invalidar echar_abajo echar_por_tierra dar_el_no"
        " impugnar fracasar archivar engavetar encarpetar torpedear naufragar",
        also=(
            (
                "sentenc* convict* critic* resist* fail* fall* negativ* without= against="
                " bank* minist* not= defend* favo* licens* give= gave= given= yield* conced*"
                " combat* fight*"
            ),
            (
                "sentenci* critic* resist* fracas* negativ* sin= banco* ministr* no= defend*"
                " favorec* favorabl* contra= frente_a= dar= dio= dan= ced* licencia* combat*"
            ),
        ),
    ),
    # What goes on as it was, and what is ended.
    opposed(
        "keep retain maintain hold_on_to hang_on_to cling_to extend renew uphold preserve"
        " leave_in_place left_in_place= stand_by stay_with stick_with stick_to"
        " continue remain_in_force remains_in_force= in_force= still_stands= still_standing="
        " re-elect re-elected= reelected= reappoint reinstate reaffirm keep_alive prolong",
        "scrap abolish call_off cancel lift lifted= drop dropped= axe sack sacked= fire dismiss"
        " part_ways with_drawn= withdraw suspend end ended= ends= ending= terminate repeal revoke"
        " rescind do_away_with abandon give_up sever lose lost= loses= break_off cut_ties oust"
        " overturn remove removed= discontinue wind_up shelve ditch pull_the_plug",
        "mantener conservar retener seguir_en_vigor en_vigor= vigente renovar prorrogar preservar"
        " ratificar conservado aferrarse seguir_con continuar reafirmar reelegir prolongar"
        " seguir_en_pie sigue_en_pie= en_pie= perdurar quedarse_con dejar_en_pie sostener",
        "suprimir abolir cancelar levantar eliminar retirar destituir despedir echar_a suspender"
        " poner_fin derogar revocar sin_efecto= dar_por_terminado desconvocar romper abandonar"
        " desistir perder cesar interrumpir rescindir desechar acabar_con renunciar_a"
        " prescindir_de deshacerse_de terminar finalizar dar_por_concluido",
        also=(
            (
                "rais* pick_up* get_up* set_up* put_up* build_up* uprising* hold* still= not="
                " last* defeat* finish*"
                " stay* leav* left= conclu* follow* build* built= quit*"
            ),
            (
                "aun= todavia= no= ultim* fin= fines= final* qued* dej* conclu* derrot* alz*"
                " constru* segu* sigu*"
            ),
        ),
    ),
    # What prospers and what founders.
    opposed(
        "win won= wins= winning= succeed success= advance prosper thrive flourish make_headway"
        " bear_fruit pay_off triumph prevail qualify re-elected= reelected= come_off work_out"
        " pull_off take_off gain_ground make_progress bloom get_off_the_ground go_well go_smoothly",
        "lose lost= loses= losing= fail founder collapse break_down fall_apart fall_through flop"
        " unravel be_defeated defeated= go_under go_bust stall fizzle come_to_nothing misfire"
        " backfire crumble flounder bog_down get_nowhere hit_a_wall go_wrong go_badly come_unstuck",
        "ganar triunfar lograr prosperar avanzar fructificar dar_fruto cuajar imponerse florecer"
        " llegar_a_buen_puerto salir_adelante ir_viento_en_popa clasificar reelegir marchar_bien"
        " salir_bien funcionar",
        "perder fracasar naufragar derrumbarse derrumbar caerse quedar_en_nada irse_al_traste"
        " venirse_abajo se_vino_abajo= venido_abajo= estancarse estancar derrotado ser_derrotado"
        " malograrse frustrarse hundirse irse_a_pique quedar_en_la_nada caer_en_saco_roto"
        " salir_mal descarrilar truncarse",
        also=(
            "beat* defeat* earn* mov* march* miss* die* death* progress*",
            "derrot* venc* muert* muri* cobr* progres*",
        ),
    ),
    # What does good and what does harm.
    opposed(
        "benefit help favor favour protect save spare shield boost do_good beneficiary="
        " beneficiaries= strengthen better_off= winner winners=",
        "harm hurt damage destroy endanger penalize penalise undermine hit_hard hardest_hit="
        " worst_hit= do_harm wreck worse_off= cripple victimize jeopardize jeopardise loser"
        " losers=",
        "beneficiar beneficiado ayudar favorecer favorecido proteger salvar resguardar amparar"
        " fortalecer ganador",
        "perjudicar perjudicado dañar destruir poner_en_peligro penalizar socavar golpeado"
        " castigado arruinar damnificado afectado lastimar lesionar perdedor",
        also=("affect* injur*", "afectar herid*"),
    ),
    # What has begun and what is over, what is called and what is called off.
    opposed(
        "begin began= begun= start launch kick_off get_under_way underway= under_way="
        " convene resume restart reopen open inaugurate declare_a_strike call_a_strike"
        " file_charges filed_charges= press_charges bring_charges charged= impose introduce"
        " restore= restored= restores= re-establish",
        "end ended= ends= call_off called_off= wrap_up conclude finish suspend halt stop cancel"
        " drop_the_charges drop_charges dropped_the_charges= dropped_charges= withdraw lift"
        " break_off broke_off= broken_off= break_down cut_off cut_ties cut= sever close shut",
        "empezar comenzar iniciar arrancar convocar lanzar emprender poner_en_marcha reanudar"
        " reabrir inaugurar abrir presentar_cargos formular_cargos imponer implantar"
        " restablecer retomar instaurar trabar entablar",
        "terminar acabar desconvocar concluir finalizar suspender detener cancelar"
        " retirar_los_cargos retirar_cargos levantar retirar romper rompieron= cortar cerrar"
        " clausurar interrumpir dar_por_terminado poner_fin",
        also=(
            "rais* reduc* arrest* near* detain* hold* held= built= put_up*",
            "alz* arrest* reduc* cerca* celebr*",
        ),
    ),
    # Held in check and out of hand.
    opposed(
        "under_control= controlled= contained= in_check= tamed= bring_under_control rein_in"
        " in_hand=",
        "out_of_control= uncontrolled= runaway= rampant= unchecked= out_of_hand= uncontained="
        " lose_control lost_control=",
        "bajo_control= controlado dominado a_raya= contenido sofocado controlar dominar sofocar",
        "fuera_de_control= descontrolado sin_control= desbocado desatado incontrolado"
        " perder_el_control perdieron_el_control= sin_freno= incontenible",
    ),
    # Into captivity, into court, and away.
    opposed(
        "turn_himself_in turned_himself_in= turned_herself_in= turned_themselves_in="
        " gave_himself_up= gave_herself_up= gave_themselves_up= surrender appear_in_court"
        " hand_himself_in",
        "flee fled= escape abscond run_away go_on_the_run on_the_run= at_large= skip_bail"
        " go_into_hiding evade elude",
        "entregarse se_entreg* ponerse_a_disposicion rendirse comparecer presentarse",
        "fugarse darse_a_la_fuga dio_a_la_fuga= dieron_a_la_fuga= huir profugo escapar eludir"
        " evadir evadirse en_fuga= a_la_fuga=",
    ),
    # Saying it again and taking it back.
    opposed(
        "stand_by stick_to reaffirm reiterate confirm repeat maintain corroborate hold_to"
        " double_down"
        " doubled_down=",
        "recant retract take_back walk_back backtrack disown withdraw withdrew= contradict renege"
        " go_back_on disavow",
        "ratificar ratificarse reafirmar reiterar confirmar mantener corroborar sostener"
        " se_mantuv* insistir",
        "retractarse retractar desdecirse se_desdij* retirar desmentir contradecir dar_marcha_atras"
        " rectificar echarse_atras",
    ),
    opposed(
        "in_debt= indebted= owe owed= owes= in_the_red= overdrawn= debt-ridden= insolvent="
        " in_arrears= run_up_a_debt behind_on=",
        "debt-free= free_of_debt= out_of_debt= in_the_black= solvent= paid_off= in_credit="
        " in_the_green= up_to_date_on=",
        "endeudado con_deudas= adeudar en_rojo= en_numeros_rojos= en_mora= moroso insolvente"
        " sobregirado atrasado_en",
        "sin_deudas= libre_de_deudas= libres_de_deudas= solvente en_numeros_negros= saldado"
        " en_verde= al_dia_en= al_corriente=",
    ),
    opposed(
        "in_the_red= lower= in_negative_territory= down= with_losses= at_a_loss=",
        "in_the_green= higher= in_positive_territory= up= with_gains= in_the_black= at_a_profit=",
        "en_rojo= a_la_baja= en_terreno_negativo= con_perdidas= en_negativo= en_numeros_rojos=",
        "en_verde= al_alza= en_terreno_positivo= con_ganancias= en_positivo= en_numeros_negros=",
        also=("fall* drop* ris* gain* lost=", "baj* sub* cay* caer gan* perd*"),
    ),
    opposed(
        "on_the_offensive= go_on_the_attack attacking= offensive=",
        "on_the_defensive= on_the_back_foot= defensive= defending= dug_in=",
        "a_la_ofensiva= al_ataque= ofensiva ofensivo",
        "a_la_defensiva= defensivo a_la_defensa= replegado",
        also=("insult* ministr* secretar*", "ministr* secretar*"),
    ),
    opposed(
        "open_fire opened_fire= shoot_at fire_on fired_on= fired_at= fire_at shot_at=",
        "hold_their_fire held_their_fire= hold_fire held_fire= cease_fire ceased_fire= stop_firing"
        " not_fire",
        "abrir_fuego abrieron_fuego= abrio_fuego= disparar tirotear balear",
        "alto_el_fuego= cesar_el_fuego cesaron_el_fuego= se_abstuv*_de_disparar= no_dispar*"
        " dejar_de_disparar contuv*_el_fuego=",
    ),
    opposed(
        "lay_down laid_down= hand_in_their_weapons turn_in_their_weapons give_up_their_weapons"
        " disarm demobilize demobilise",
        "take_up_arms took_up_arms= take_up_their_weapons arm rearm pick_up_their_weapons"
        " took_up_their_weapons=",
        "deponer_las_armas depus*_las_armas= entregar_las_armas entregaron_las_armas="
        " desarmarse desmovilizarse desarmar dejar_las_armas dejaron_las_armas=",
        "empuñar_las_armas empuñar tomar_las_armas tomaron_las_armas= armarse alzarse_en_armas"
        " rearmarse levantarse_en_armas",
        also=("armed= army=", "armado armada="),
    ),
    opposed(
        "lend lent= lends= lending= loan_out loaned= on_loan_to= lender",
        "borrow borrower borrowed= on_loan_from= be_owed",
        "prestar cedido_en_prestamo= prestamista dio_en_prestamo= ceder_en_prestamo",
        "pedir_prestado tomar_prestado tomo_prestado= tomaron_prestado= pidio_prestado="
        " pidieron_prestado= prestatario",
        also=("loan= loans= credit*", "prestamo* credit*"),
    ),
    opposed(
        "quarrel squabble at_odds= in_disagreement= disagree clash clashed= fall_out fell_out="
        " at_loggerheads="
        " in_conflict= differ on_bad_terms= feud row=",
        "in_agreement= agree agreed= see_eye_to_eye on_good_terms= get_along in_tune= reconcile"
        " on_the_same_page= make_up= of_one_mind= patch_up bury_the_hatchet",
        "pelearse pelear reñir enfrentado en_desacuerdo= discrepar enemistado en_conflicto="
        " reñido a_la_greña="
        " distanciado en_malos_terminos= discrepante enfrentar disentir",
        "de_acuerdo= coincidir en_sintonia= reconciliado en_buenos_terminos= conforme concordar"
        " entenderse reconciliarse congeniar hacer_las_paces en_armonia=",
        also=("agreement= deal= according* sign*", "acuerdo= acuerdos= segun= firm*"),
    ),
    opposed(
        "take_part taken_part= took_part= participate attend join joined= turn_out turn_up show_up"
        " showed_up= cast_a_vote voted= be_present present=",
        "boycott stay_away stayed_away= skip skipped= abstain pull_out sit_out miss missed= shun"
        " absent= stay_home snub no-show=",
        "participar asistir acudir concurrir sumarse se_sum* presentarse votar presente"
        " hacerse_presente tomar_parte concurrir",
        "boicotear ausentarse faltar abstenerse se_abstuv* retirarse no_participar ausente"
        " no_acudir desairar",
        also=("gift* lack* current* now= today=", "falta= faltan= actual* hoy= regal* enfrent*"),
    ),
    opposed(
        "standing= still_stands= upright= stay_up hold_up survive stood= in_place=",
        "collapse topple fall_down cave_in come_down crumble give_way keel_over demolish knock_down"
        " fell_down= came_down=",
        "en_pie= seguir_en_pie resistir aguantar sostenerse quedar_en_pie mantenerse_en_pie",
        "derrumbarse derrumbar derrumbado desplomarse desplomar caerse venirse_abajo colapsar"
        " ceder derribar desmoronarse demoler se_vino_abajo= se_vinieron_abajo=",
        also=("long-* fight* fought=", "luch*"),
    ),
    opposed(
        "allowed_to_stand= stood= validate award= awarded= count counted= given= stand",
        "disallow ruled_out= rule_out annul chalk_off chalked_off= overturned= waved_off="
        " called_back= cancel",
        "convalidar validar dar_por_valido valido conceder subir_al_marcador otorgar",
        "anular invalidar anulado no_conceder",
        also=("prize* account* country* counter*", "premi* cont*"),
    ),
    opposed(
        "clandestine* illegal* unlicensed= unauthorized= unauthorised= secret= makeshift= pirate="
        " illicit* unregistered= bootleg= black-market= off-the-books= undeclared= smuggled=",
        "authorized= authorised= licensed= legal= official= registered= permitted= approved="
        " declared= certified= above_board=",
        "clandestino ilegal pirata sin_licencia= sin_permiso= ilicito secreto de_contrabando="
        " no_autorizado no_declarado en_negro= sin_registro= informal irregular",
        "autorizado legal oficial registrado con_licencia= con_permiso= habilitado homologado"
        " declarado certificado reglamentario legalmente en_regla=",
        also=("allow* permit* approv* sanction* claim* said= say*", "permit* aprob* declar* dij*"),
    ),
    opposed(
        "run_out running_out= run_short short_of= lack lacking= scarce= shortage out_of_stock="
        " run_low running_low= in_short_supply= dry_up dried_up= bone-dry= deplete",
        "have_plenty plenty_of= to_spare= surplus= abundant= brim_with brimming= overflow"
        " overflowing= awash= well_stocked= in_good_supply= glut= left_over= full_of=",
        "quedarse_sin agotarse agotar faltar escasear escasez desabastecido carecer secarse"
        " se_ha_secado= a_punto_de_agotarse= falto falta= sin_existencias=",
        "sobrar abundar rebosar rebosante de_sobra= excedente abundante desbordar a_raudales="
        " bien_abastecido repleto colmado",
        also=("fault* miss* rest= over=", "culp* ausen*"),
    ),
    # Taken in or left out.
    opposed(
        "except= except_for= excluding= save_for= with_the_exception_of= other_than= bar=",
        "including= included= along_with= as_well_as=",
        "excepto= salvo= a_excepcion_de= con_excepcion_de= con_la_excepcion_de= exceptuando="
        " menos_el= menos_la= menos_los= menos_las= quitando=",
        "incluido incluyendo= inclusive= incluso= junto_con= asi_como=",
        also=("but= only= even= apart_from= not=", "sino= solo= pero= aparte_de= hasta= no="),
    ),
)
