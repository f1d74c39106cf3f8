"""Ways to go, places and times to be, and their opposites: into and out of, early and late.

Rows as in `translate.lexicon.oppositions.deeds`.
"""

from __future__ import annotations

from translate.lexicon.concepts import Opposition, opposed

MOVES: tuple[Opposition, ...] = (
    opposed(
        "into= back_into= enter entering entry= come_in get_in break_in sneak_in let_in bring_in"
        " pour_in flow_in move_in check_in incoming= inbound= inflow* influx= arrive arrival"
        " put_in smuggle_in pull_into roll_into drive_into walk_into ride_into file_into storm"
        " storm_into cross_into flee_into step_into march_into come_back_to get_back_to"
        " move_into check_into bring_into let_into head_into sneak_into smuggle_into fly_in"
        " fly_into pull_in ship_in truck_in rush_into burst_in flood_in stream_in pour_into"
        " sail_into usher_in",
        "out_of= back_out= exit leave come_out get_out break_out sneak_out let_out pour_out"
        " flow_out move_out check_out outgoing= outbound= outflow* outflux= smuggle_out pull_out"
        " remove depart departure go_out take_out pull_out_of roll_out_of drive_out walk_out"
        " walk_out_of file_out march_out flee slip_out head_out drive_off storm_out vacate evacuate"
        " check_out fly_out get_away stream_out flood_out rush_out be_flown_out ship_out"
        " truck_out clear_out bow_out usher_out quit exodus"
        " away_from=",
        "entrar entrada ingresar ingreso adentrarse internarse penetrar meter introducir colarse"
        " irrumpir"
        " adentro= hacia_adentro= hacia_el_interior= afluencia= llegar llegada arribar arribo"
        " mudarse_a instalarse importar meterse acceder_a cruzar_a",
        "salir salida abandonar irse egresar egreso escapar sacar fugarse afuera= fuera_de="
        " hacia_afuera= hacia_el_exterior= salir_de evacuar marcharse retirarse_de huir"
        " escabullirse dejar_la= dejar_el= desalojar ausentarse partir exodo mudarse_de",
        also=(
            (
                "inside= within= from= join admit* hospital* turn* income*"
                " earning* account* go= goes= went= way="
            ),
            "dentro= hacia= interior* convert* sum* dej* qued* public* difund* present*",
        ),
    ),
    opposed(
        "toward= towards= approach near= close_in get_closer draw_near move_closer nearer= closer="
        " close_on",
        "away_from= move_away distance= pull_away farther= further_from= drift_away away=",
        "acercar aproximar hacia= rumbo_a= en_direccion_a= acercamiento arrimar",
        "alejar distanciar alejamiento apartar lejos_de=",
        also=("into= kilomet* mile* steal* stole* took*", "desde= quit* kilomet*"),
    ),
    opposed(
        "return come_back go_back homecoming= back_home=",
        "leave set_out depart departure set_off abandon",
        "volver regresar retornar regreso= retorno=",
        "partir marcharse irse abandonar partida= salir salida",
    ),
    opposed(
        "ascend climb clamber uphill= upstairs= go_up come_up upward*",
        "descend descent climb_down downhill= downstairs= go_down come_down downward*",
        "ascender ascenso subir subida escalar trepar arriba= cuesta_arriba= escaleras_arriba=",
        "descender descenso bajar bajada abajo= cuesta_abajo= escaleras_abajo=",
        also=("rise* fall* drop* low* high*", "aument* caid* baj* alt*"),
    ),
    opposed(
        "take_off takeoff= lift_off blast_off become_airborne",
        "land landing= touch_down touchdown=",
        "despegar despegue decolar",
        "aterrizar aterrizaje tomar_tierra amerizar",
    ),
    opposed(
        "emigrate emigration= emigrant expatriate outmigration=",
        "immigrate immigration= immigrant",
        "emigrar emigracion emigrante",
        "inmigrar inmigracion inmigrante",
        also=("migra*", "migra*"),
    ),
    opposed(
        "bring_forward move_up advance= advances= advanced= hasten earlier= expedite",
        "put_back push_back put_off delay postpone later= defer move_back hold_over set_back",
        "adelantar anticipar antes_de_lo_previsto= apurar",
        "aplazar posponer postergar retrasar demorar atrasar diferir prorrogar mas_tarde=",
    ),
    opposed(
        "sooner= earlier= early= promptly= without_delay= ahead_of_time=",
        "later= late= belatedly= with_delay= behind_time= longer_wait= delay",
        "antes= mas_temprano= mas_pronto= temprano= con_menos_demora= mas_rapido= con_mas_rapidez="
        " sin_demora= sin_dilacion= con_antelacion= con_anticipacion=",
        "mas_tarde= mas_demora= con_demora= con_retraso= tarde= tardiamente= con_mas_retraso="
        " con_mas_tardanza= con_tardanza=",
        also=("then= afternoon*", "luego= siesta= por_la_tarde="),
    ),
    opposed(
        "ahead_of= prior_to= in_the_run-up_to= on_the_eve_of= leading_up_to=",
        "after= in_the_wake_of= on_the_heels_of=",
        "antes_de= previo_a= en_visperas_de= vispera= en_la_antesala_de=",
        "despues_de= tras= luego_de= al_cabo_de= a_raiz_de=",
        also=(
            "when= once= at= by= as= from= later= precede* follow* in= on= before= upon= past=",
            "cuando= al= una_vez= ante= desde= por= para= proxim* hasta= antes= despues= pasad*",
        ),
    ),
    opposed(
        "cheaper= cheapen cut-price= discount bargain= undercut come_down_in_price less_expensive="
        " get_cheaper price_cut price_cuts= lower_price*",
        "dearer= costlier= more_expensive= pricier= go_up_in_price price_rise* price_hike*"
        " raise_price* surcharge= mark_up cost_more get_dearer more_costly= higher_price*"
        "",
        "abaratar mas_barato rebajar rebaja= descuento abaratamiento mas_economico bajar_de_precio",
        "encarecer mas_caro encarecimiento subir_de_precio mas_costoso recargo",
    ),
    opposed(
        "ease lighten relieve alleviate reduce lessen cut lower= soften",
        "add_to increase worsen compound aggravate raise burden deepen pile_on heap raise toughen"
        " exacerbate weigh_on",
        "aliviar aligerar reducir mitigar atenuar paliar suavizar descargar disminuir aminorar",
        "agravar aumentar incrementar acrecentar empeorar elevar recargar engrosar"
        " profundizar ahondar",
        also=("more= less= high* low*", "mas= menos= mayor* menor*"),
    ),
    opposed(
        "raise upgrade improve lift hike boost revise_up revise_upward*",
        "trim cut lower= lowers= lowered= lowering= downgrade slash reduce worsen revise_down"
        " revise_downward* shave pare",
        "mejorar subir elevar aumentar al_alza= incrementar",
        "recortar rebajar reducir bajar empeorar a_la_baja=",
    ),
    opposed(
        "widen broaden open_up stretch grow extend increase lengthen yawn",
        "narrow close closed= close_the_gap bridge shrink tighten reduce shorten cut trim",
        "ampliar ensanchar agrandar alargar aumentar ahondar extender crecer",
        "estrechar acortar reducir cerrar cerrar_la_brecha achicar encoger recortar angostar",
    ),
    opposed(
        " summit= peak= upper= at_the_top= highest=",
        " lower= at_the_bottom= lowest=",
        "cima cumbre parte_alta= tope= superior arriba= lo_alto=",
        " parte_baja= inferior abajo=",
        also=("above= below= best* worst* low* high*", "por_debajo= por_encima= alt* baj* lider*"),
    ),
    opposed(
        "front= forefront=",
        " rear= hind=",
        " delantero delante= proa vanguardia",
        "trasero detras= parte_posterior= popa retaguardia",
        also=(
            (
                "return* home= come* go= came= pay* support* again= outside= confront*"
                " opposite= first*"
            ),
            "vuel* volv* regres* ante= front* contra= respald*",
        ),
    ),
    opposed(
        "port= left-hand= leftward* leftmost= on_the_left= to_the_left=",
        "starboard= right-hand= rightward* rightmost= on_the_right= to_the_right=",
        "babor= a_la_izquierda= mano_izquierda=",
        "estribor= a_la_derecha= mano_derecha=",
        also=("left= right=", "izquierd* derech*"),
    ),
    opposed(
        "clockwise=",
        "counterclockwise= anticlockwise= counter-clockwise=",
        "sentido_horario= sentido_de_las_agujas= sentido_de_las_manecillas=",
        "sentido_antihorario= sentido_contrario=",
    ),
    opposed(
        "onshore= ashore= on_land= inland=",
        "offshore= at_sea= out_at_sea= afloat=",
        "en_tierra= tierra_adentro= tierra_firme= a_tierra=",
        "mar_adentro= en_alta_mar= en_el_mar= costa_afuera= a_flote=",
        also=("coast* beach* shore*", "cost* playa* orill*"),
    ),
    opposed(
        "above_ground= overground= on_the_surface= surface=",
        "underground= below_ground= underwater= buried= subterranean=",
        "en_la_superficie= superficie= a_ras_de= al_aire_libre=",
        "subterraneo bajo_tierra= bajo_el_agua= enterrado soterrado submarino",
    ),
    opposed(
        "nearest= closest= next_door= nearby= a_stone's_throw= stone's_throw= neighboring="
        " neighbouring= adjacent=",
        "farthest= furthest= remotest= far-off= faraway= distant= remote= miles_away=",
        "mas_cercano mas_proximo contiguo vecino cercano aledaño a_un_paso= a_tiro_de_piedra=",
        "mas_lejano mas_alejado apartado lejano distante remoto recondito alejado",
        also=("neighbo* near* far= resident*", "vecin* lejos= cerca="),
    ),
    opposed(
        "beginning= start= outset= onset= early= first_half= first_minutes= eve_of=",
        "end= ending= late= final= second_half= last_minutes=",
        "comienzo inicio principio arranque principios= primera_mitad= primer_tiempo=",
        "fin= final cierre termino ocaso fines= finales= segunda_mitad= segundo_tiempo=",
        also=(
            "first* last* finish* stop* conclu* until= by= half* weekend* over= since= from=",
            "primer* ultim* termin* acab* conclu* segund* hasta= desde= tras= entrad*",
        ),
    ),
    opposed(
        "eldest= older= oldest= elder= firstborn= senior=",
        "youngest= younger= lastborn= junior=",
        "hijo_mayor hermano_mayor hija_mayor hermana_mayor primogenito mas_viejo el_mayor="
        " la_mayor= los_mayores= las_mayores= mayor_de",
        "hijo_menor hermano_menor hija_menor hermana_menor benjamin= mas_joven mas_chico"
        " mas_pequeño el_menor= la_menor= menor_de",
        also=("minor* large* small* more= less= great*", "parte= numero= cantidad= mas= menos="),
    ),
    opposed(
        "overtake take_the_lead pull_ahead leapfrog go_ahead jump_ahead surpass",
        "fall_behind lag trail drop_behind lose_ground lose_the_lead slip_behind",
        "adelantar rebasar superar tomar_la_delantera ponerse_por_delante aventajar",
        "rezagarse quedar_atras perder_terreno quedarse_atras ir_por_detras quedar_a_la_zaga",
    ),
    opposed(
        "lead leader= first_place= leading= league_leader* top_of_the_table= table-topping="
        " front-runner*",
        "last_place= bottom_of_the_table= rock-bottom= cellar= trailing= tail-ender*",
        "lider puntero primer_lugar= a_la_cabeza= liderato primera_posicion= encabezar",
        "colista ultimo_lugar= a_la_cola= farolillo_rojo= ultima_posicion= sotanero",
    ),
    opposed(
        "move_up climb rise jump leap mov*_up_*_places= climb*_*_places= jump*_*_places="
        " rose_*_places= gain*_*_places=",
        "slip slide drop tumble fall sink move_down drop*_*_places= slip*_*_places= los*_*_places="
        " fell_*_places= slid_*_places= mov*_down_*_places=",
        "ascender subir escalar trepar saltar ganar_puestos gan*_*_puestos= escalar_posiciones"
        " sub*_*_puestos= escal*_*_puestos= gan*_*_lugares= gan*_*_posiciones=",
        "descender caer bajar resbalar hundirse retroceder perd*_*_puestos= perder_puestos"
        " perd*_*_lugares= perd*_*_posiciones=",
        also=("defeat* first* last*", "derrot*"),
    ),
    opposed(
        "outnumber outweigh exceed outstrip",
        "fall_short undershoot lag outnumbered=",
        "superar_en_numero exceder sobrepasar",
        "quedarse_corto no_alcanzar por_debajo_de=",
    ),
    opposed(
        "gain gains= added= net_gain= recoup recover",
        "lose lost= loses= losing= loss= losses= shed forfeit",
        "ganar sumar recuperar ganancia",
        "perder perdida ceder",
        also=("win* won= beat*", "venc* triunf* derrot*"),
    ),
    opposed(
        "more= a_larger_number= higher_number=",
        "fewer= less= reduced= a_smaller_number= lower_number=",
        "mas= mayor_numero= mayor_cantidad= adicional* mas_cantidad=",
        "menos= menor_numero= menor_cantidad= reducid*",
        also=(
            (
                "than= over= under= most= least= other= large* great* big* small* lower= higher="
                " above= below= nearly= another= longer= again= additional* even= older= exceed*"
                " almost= short* worse* better*"
            ),
            "mayor* menor* otr* casi= super* exced* por_debajo= por_encima= nuev* larg*",
        ),
    ),
    opposed(
        "headwind= upwind= windward= against_the_current= against_the_wind= against_the_tide=",
        "tailwind= downwind= leeward= with_the_current= with_the_wind= with_the_tide=",
        "viento_en_contra= contracorriente= a_contracorriente= barlovento=",
        "viento_a_favor= a_favor_de_la_corriente= sotavento= viento_en_popa=",
    ),
    opposed(
        "high_tide= rising_tide= flood_tide=",
        "low_tide= ebb_tide= falling_tide=",
        "marea_alta= pleamar=",
        "marea_baja= bajamar=",
    ),
    opposed(
        "summer= midsummer= heatwave= heat_wave=",
        "winter= midwinter= cold_snap= cold_spell=",
        "verano= veraniego estival ola_de_calor=",
        "invierno= invernal ola_de_frio=",
    ),
    opposed("spring= springtime=", "autumn= autumnal=", "primavera primaveral", "otoño otoñal"),
    opposed(
        "dawn= daybreak= sunrise= sunup= first_light=",
        "dusk= nightfall= sunset= sundown= twilight=",
        "amanecer= amanecio= alba= aurora= salida_del_sol= despuntar_el_dia",
        "anochecer= anochecio= atardecer= ocaso= puesta_del_sol= caida_la_noche= crepusculo=",
        also=("morning* evening* night* dark*", "mañan* noche* oscur* madrugad* tarde="),
    ),
    opposed(
        "morning= mornings=",
        "evening= evenings= afternoon= afternoons=",
        "mañana= mañanas= matutin* manana=",
        "tarde= tardes= vespertin*",
        also=(
            "tomorrow* dawn* night* noon* early= late* hour*",
            "madrugad* noche* tempran* mas_tarde= tardar* hora* dia= mediodia= amanec*",
        ),
    ),
    opposed(
        "tomorrow= following_day= next_day= the_day_after=",
        "yesterday= day_before= previous_day= the_eve=",
        "mañana= dia_siguiente= al_otro_dia=",
        "ayer= dia_anterior= vispera=",
        also=("morning*", "por_la_mañana= la_mañana="),
    ),
    opposed(
        "day_after_tomorrow=",
        "day_before_yesterday=",
        "pasado_mañana=",
        "anteayer= antier=",
    ),
    opposed(
        "northbound= upstate= northernmost= due_north= to_the_north=",
        "southbound= downstate= southernmost= due_south= to_the_south=",
        "rumbo_al_norte= mas_al_norte= mas_septentrional hacia_el_norte=",
        "rumbo_al_sur= mas_al_sur= mas_meridional hacia_el_sur=",
    ),
    opposed(
        "coastal= seaside= lowland* lowlands=",
        "inland= highland* mountain=",
        "costero costeño litoral= tierras_bajas= llano",
        "del_interior= serrano altiplano= tierras_altas= montaña sierra",
        also=("coast* land* interior*", "cost* mar="),
    ),
    opposed(
        "sink go_under submerge founder",
        "float surface refloat resurface stay_afloat",
        "hundir naufragar sumergir irse_a_pique",
        "flotar reflotar emerger salir_a_flote mantenerse_a_flote",
    ),
    opposed(
        "extend lengthen prolong draw_out drag_on",
        "shorten cut_short curtail truncate",
        "prolongar extender alargar prorrogar dilatar",
        "acortar abreviar truncar recortar interrumpir",
    ),
    opposed(
        "scatter disperse spread_out fan_out",
        "gather assemble concentrate converge congregate huddle",
        "dispersar esparcir desperdigar desconcentrar",
        "reunir congregar concentrar agrupar juntar confluir",
    ),
    opposed(
        "insert put_in install fit attach",
        "remove take_out extract pull_out uninstall detach strip",
        "introducir insertar instalar colocar meter",
        "extraer sacar retirar desinstalar quitar desmontar",
    ),
    opposed(
        "fill refill top_up replenish",
        "drain empty deplete run_dry bleed_dry",
        "llenar rellenar recargar reponer",
        "vaciar drenar agotar secar desaguar",
    ),
    opposed(
        "enter_the_race= step_in run_for= throw_hat=",
        "drop_out pull_out bow_out step_aside stand_down withdraw",
        "postularse presentarse entrar_en_carrera lanzarse",
        "retirarse bajarse declinar hacerse_a_un_lado renunciar",
        also=("resign*", "dimit*"),
    ),
)
