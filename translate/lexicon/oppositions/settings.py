"""When and where and in what shape things are, by contrast: dawn or dusk, shade or sun.

Rows as in `translate.lexicon.oppositions.deeds`.
"""

from __future__ import annotations

from translate.lexicon.concepts import Opposition, opposed

SETTINGS: tuple[Opposition, ...] = (
    # Times.
    opposed(
        "dawn= sunrise= daybreak= first_light= sunup=",
        "dusk= sunset= nightfall= sundown= twilight=",
        "amanecer alba alborada aurora salida_del_sol clarear",
        "anochecer atardecer ocaso puesta_del_sol crepusculo oscurecer",
    ),
    opposed(
        "morning= mornings= matinal",
        "night= nights= nighttime= nocturnal=",
        "matutino matinal por_la_mañana=",
        "nocturno noche por_la_noche=",
        also=("dawn* early* hours* day* evening* tonight*", "madrugada* temprano* dia* amanec*"),
    ),
    opposed(
        "summer* midsummer=",
        "winter* midwinter=",
        "verano veraniego estival",
        "invierno invernal",
        also=("southern* hemisphere*", "austral* hemisferio*"),
    ),
    opposed(
        "spring= springtime=",
        "autumn* fall=",
        "primavera primaveral",
        "otoño otoñal",
        also=("fell= falling= southern*", "austral* caid* cae*"),
    ),
    opposed(
        "in_his_lifetime= in_her_lifetime= in_their_lifetime= while_alive= during_his_lifetime=",
        "after_his_death= after_her_death= after_their_death= posthumous*",
        "en_vida= estando_vivo",
        "tras_su_muerte= despues_de_su_muerte= despues_de_morir= postumo",
    ),
    opposed(
        "sudden* abrupt* all_at_once= overnight= at_a_stroke=",
        "gradual* little_by_little= bit_by_bit= step_by_step= slowly=",
        "repentino subito de_golpe= brusco de_repente= abrupto de_la_noche_a_la_mañana=",
        "gradual paulatino poco_a_poco= lentamente= paso_a_paso= despacio=",
        also=("night* nights=", "noche="),
    ),
    opposed(
        "slowly= slowness= at_a_crawl= at_a_stroll= inch inching= leisurely= unhurried=",
        "swiftness= quickly= hurriedly= in_a_hurry= at_a_run= at_full_speed= in_haste="
        " race racing=",
        "lentitud despacio= lentamente= poco_a_poco= a_paso_lento= parsimonia",
        "rapidez aprisa= deprisa= a_toda_prisa= a_la_carrera= a_toda_velocidad= a_toda_marcha=",
        also=("inches= ethnic* racial*", "carrera carreras="),
    ),
    opposed(
        "haste= hurry= rush=",
        "delay= slowness= tardiness=",
        "prisa premura apremio precipitacion",
        "demora tardanza lentitud dilacion",
    ),
    opposed(
        "in_advance= upfront= up_front= beforehand=",
        "in_arrears= afterwards= after_the_fact=",
        "por_adelantado= de_antemano= anticipadamente=",
        "a_mes_vencido= con_atraso= a_posteriori= vencido",
    ),
    opposed(
        "outgoing= departing=",
        "incoming=",
        "saliente",
        "entrante",
    ),
    opposed("predecessor", "successor", "predecesor antecesor", "sucesor"),
    opposed("ancestor forebear forefather", "descendant", "antepasado ancestro", "descendiente"),
    # Places and shapes.
    opposed(
        "abroad= overseas=",
        "at_home= domestically= in_the_country=",
        "en_el_extranjero= en_el_exterior= fuera_del_pais=",
        "en_casa= dentro_del_pais= en_el_pais=",
        also=("house* return*", "hogar* regres* volv*"),
    ),
    opposed(
        "foreign= foreigner non-native=",
        "local= native= home-grown= homegrown=",
        "extranjero foraneo",
        "local nativo autoctono criollo",
        also=("abroad* national* ministr*", "nacional* canciller* ministr*"),
    ),
    opposed(
        "rear= hind= back_door* back_row* back_seat* back_page* back_wheel* back_leg* back_yard*",
        "front=",
        "trasero posterior de_atras=",
        "delantero frontal de_delante= de_adelante=",
        also=("later* subsequent*", "frente*"),
    ),
    opposed(
        "forefront= vanguard= at_the_head_of= at_the_top_of= front-runner",
        "rear= tail_end= rearguard= at_the_bottom_of= at_the_back_of= bringing_up_the_rear=",
        "vanguardia a_la_cabeza= a_la_delantera= puntero",
        "retaguardia a_la_cola= a_la_zaga= en_la_cola= farolillo colista",
    ),
    opposed(
        "central= core= fundamental=",
        "tangential* marginal* peripheral* incidental*",
        "central medular fundamental",
        "tangencial marginal periferico accesorio",
        also=("bank* america* govern*", "banco* america* gobiern*"),
    ),
    opposed("below_zero= sub-zero= subzero=", "above_zero=", "bajo_cero=", "sobre_cero="),
    opposed(
        "perpendicular* right_angle*",
        "slant slanting= oblique* diagonal* askew=",
        "perpendicular angulo_recto",
        "oblicuo diagonal inclinado sesgado",
    ),
    opposed("convex*", "concave*", "convexo", "concavo"),
    opposed(
        "straight=",
        "curved= crooked= winding= bent=",
        "recto rectilineo",
        "curvo torcido sinuoso encorvado",
    ),
    opposed("level=", "heaped= heaping=", "raso", "colmado copeteado", also=("levels=", "nivel*")),
    opposed(
        "in_the_shade= shade shaded= out_of_the_sun=",
        "in_the_sun= in_full_sun= sunlit=",
        "a_la_sombra= sombreado umbrio",
        "al_sol= a_pleno_sol= soleado",
    ),
    opposed(
        "in_a_mess= in_disarray= topsy-turvy= upside_down=",
        "in_order= tidy= shipshape=",
        "patas_arriba= en_desorden= manga_por_hombro=",
        "en_orden= ordenado",
    ),
    opposed(
        "evident= obvious= plain_to_see= manifest= apparent=",
        "hidden= concealed= disguised= veiled=",
        "evidente patente manifiesto ostensible palpable",
        "oculto escondido disimulado velado encubierto",
        also=("apparently= seem*", "aparente* parec*"),
    ),
    opposed(
        "in_hiding= hidden_away= buried= submerged=",
        "in_plain_sight= in_the_open= poke_out protruding= visible=",
        "oculto escondido enterrado sepultado sumergido",
        "a_la_vista= al_descubierto= visible a_plena_luz=",
    ),
    opposed(
        "loaded= laden= carrying=",
        "empty= empty-handed= unladen=",
        "cargado repleto",
        "vacio sin_carga= con_las_manos_vacias=",
    ),
    opposed(
        "saturated= saturation= overfilled= overloaded= swamped= brimming= full=",
        "empty= drained= dry=",
        "saturado saturacion sobrecargado desbordado lleno",
        "vacio seco agotado",
        also=("emptied* drie*", "vaci*"),
    ),
    opposed(
        "drought dry_season dry_spell",
        "rains= rainy_season wet_season downpour floods= flooding=",
        "sequia temporada_seca epoca_seca estacion_seca",
        "lluvias= temporada_lluviosa= temporada_de_lluvias= epoca_de_lluvias= inundacion",
    ),
    opposed(
        "heat_wave* heatwave*",
        "cold_snap* cold_spell* cold_wave* cold_front*",
        "ola_de_calor olas_de_calor=",
        "ola_de_frio olas_de_frio= frente_frio",
    ),
    opposed(
        "cool_down chill refrigerate",
        "heat_up warm_up reheat",
        "enfriar refrigerar",
        "calentar entibiar caldear recalentar",
    ),
)
