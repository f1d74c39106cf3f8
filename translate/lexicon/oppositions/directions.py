"""Which way a quantity, a comparison, a traveller or a clock goes."""

from __future__ import annotations

from translate.lexicon.concepts import opposed
from translate.lexicon.oppositions.index import OppositionIndex
from translate.lexicon.oppositions.moves import MOVES

#: Up against down, more against less, sooner against later, here against there.
_QUANTITIES = (
    opposed(
        "rise increase grow growth= climb soar surge jump gain raise skyrocket spike swell"
        " multiply double triple quadruple expand escalate hike uptick upturn boom"
        " strengthen appreciate boost rallied= rebound inflate upgrade heighten step_up expansion"
        " go_up come_up ramp_up edge_up drive_up push_up up_by= on_the_rise= upward*"
        " enlarge widen lengthen intensify broaden advance creep_up inch_up tick_up nudge_up"
        " shoot_up"
        " head_up trend_up bump_up jack_up bid_up build_up snowball"
        " proliferate bolster beef_up upsurge= upswing= add_to pile_on augment fatten redouble"
        " on_the_up= mark_up markup up_from= upped= firmed= firming= sky-high= through_the_roof="
        " staff_up bulk_up scale_up pile_up peak hit_a_record heat_up stack_up mushroom balloon"
        " outgrow gather_pace gather_steam pick_up_steam",
        "fall decline decrease drop lower= lowers= lowered= lowering= shrink plunge plummet slump"
        " sink tumble slide dip diminish dwindle reduce reduction cut slash halve shed slip ease"
        " contracted= contraction lessen recede downturn weaken depreciate devalue nosedive"
        " collapse"
        " downgrade retreat go_down come_down scale_back edge_down drive_down push_down down_by="
        " downward* narrow shorten curb trim cutback* crumble ebb wane erode abate cool creep_down"
        " inch_down tick_down trend_down wind_down whittle pare slim_down taper tail_off fall_off"
        " drop_off slacken subside deplete scale_down roll_back bring_down cut_back cut_down"
        " rein_in crash crater plateau bottom_out hit_rock_bottom go_into_freefall freefall="
        " nosediving="
        " come_crashing_down ratchet_down phase_down draw_down run_down pull_back cheapen level_off"
        " downswing= sag let_up lighten alleviate mark_down markdown on_the_wane="
        " down_from= thin_out lop chop claw_back falter soften",
        "subir subida aumentar aumento crecer crecimiento crecida incrementar incremento se_dispar*"
        " repuntar repunte trepar alza ascender ascenso escalar escalada elevar elevacion"
        " multiplicar duplicar triplicar cuadruplicar ampliar ampliacion expandir expansion"
        " avanzar avance= fortalecer apreciar apreciacion impulsar remontar engrosar agrandar"
        " encarecer acrecentar reforzar intensificar ensanchar alargar salto= en_aumento= al_alza="
        " en_alza= en_ascenso= ir_a_mas en_auge= recrudecer rebrote empinar trepada= abultar"
        " potenciar"
        " agigantar redoblar engordar inflar suba= subas= encarecimiento ir_en_aumento dispararse"
        " por_las_nubes= por_los_aires= tomar_vuelo tomar_impulso cobrar_fuerza ganar_terreno"
        " sumar_puntos crecido_a",
        "caer caida bajar baja= bajas= disminuir disminucion descender descenso decrecer"
        " desplomarse desplome retroceder retroceso reducir reduccion mermar merma contraer"
        " contraccion hundir hundimiento rebajar rebaja recortar recorte ceder aminorar"
        " desacelerar depreciar depreciacion devaluar devaluacion debilitar achicar encoger"
        " estrechar acortar derrumbarse derrumbe abaratar menguar desinflar desmoronar ralentizar"
        " decaer decaimiento amainar en_descenso= a_la_baja= en_baja= en_picada= en_retroceso="
        " ir_a_menos adelgazar aflojar remitir moderar atenuar aligerar aliviar minorar tijeretazo="
        " bajon= abaratamiento en_caida= de_capa_caida= frenar venirse_abajo se_vin*_abajo="
        " venido_abajo= por_los_suelos= tocar_fondo en_picado= desinflarse perder_terreno"
        " perder_fuerza perder_fuelle ir_a_la_baja en_declive= declive= flaquear resentirse"
        " quedarse_a_la_mitad reducir_a_la_mitad",
    ),
    opposed(
        "more= greater= larger= bigger= higher= additional=",
        "less= fewer= smaller= lower=",
        "mas= mayor superior",
        "menos= menor inferior",
        # "Menores" and "mayores" are also the young and the old.
        also=(
            (
                "most= least= extra= exceed* below= under= above= over= child* minor* boy* girl*"
                " teen* kid= kids= youth* young* juvenile* adolescent* underage* elder* senior*"
                " older* adult* aged= retail* surpass* beyond= top= tops= topped="
            ),
            (
                "bajo= apenas= extra= por_encima= por_debajo= encima= debajo= super* exced* rebas*"
                " sobrepas* ancian* joven* niñ* adult*"
            ),
        ),
    ),
    opposed(
        "more=",
        "fewer= less=",
        "mas=",
        "menos=",
        also=(
            "most= least= exceed* low* high* short* over= under= above= below= another= again=",
            "al_menos= por_lo_menos= super* exced* otr* nuev* casi= por_debajo= por_encima=",
        ),
    ),
    opposed(
        "before= prior_to= ahead_of= beforehand= previously= earlier= preceding= on_the_eve_of=",
        "after= afterward= afterwards= following= later= subsequent* in_the_wake_of= thereafter="
        " just_past= right_past= beyond=",
        "antes= previo previamente= vispera anterior anteriormente= anterioridad= antesala=",
        "despues= tras= luego= posterior posteriormente= posterioridad= a_raiz_de= al_termino_de="
        " siguiente= mas_tarde= pasando= pasado_el= pasada_la= mas_alla_de=",
        also=(
            "when= until= since= once= as= by=",
            "cuando= hasta= al_*ar= al_*er= al_*ir= ante= frente_a= desde= una_vez= delante*",
        ),
    ),
    opposed(
        "better= best= improve improvement finest=",
        "worse* worst= deteriorate deterioration poorest=",
        "mejor mejorar mejora mejoria optimo",
        "peor empeorar empeoramiento deteriorar deterioro agravar agravamiento pesimo",
        also=("good= well= bad= badly= low*", "bien= mal= buen* mal* baj*"),
    ),
    opposed(
        "highest= maximum= biggest= largest= greatest= tallest= most=",
        "lowest= minimum= smallest= least= fewest=",
        "mas_alto maximo mas_elevado mayor mas_grande pico= tope=",
        "mas_bajo minimo menor mas_pequeño mas_reducido mas_chico",
        also=("top= bottom= peak*", "al_menos= como_minimo= como_maximo="),
    ),
    opposed(
        "faster= accelerate acceleration quicken speed_up quicker= quickly= swiftly= rapidly="
        " put_on_speed step_on_the_gas hurry rush",
        "slower= slow slowdown= decelerate slowly= slow_down brake hit_the_brakes"
        " slam_on_the_brakes ease_off",
        "mas_rapido acelerar aceleracion rapidamente= velozmente= con_rapidez= mas_rapidez="
        " mas_velocidad= mas_celeridad= agilizar aumentar_la_velocidad apretar_el_paso apurar"
        " pisar_el_acelerador apresurar",
        "mas_lento ralentizar desacelerar desaceleracion lentamente= despacio= frenar"
        " con_lentitud= mas_lentitud= menos_rapidez= reducir_la_velocidad bajar_la_velocidad"
        " aminorar_la_marcha disminuir_la_velocidad aflojar_el_paso pisar_el_freno",
    ),
    opposed(
        "exceed surpass outstrip top= topped= superior= greater_than= larger_than= higher_than=",
        "equal match similar_to= similar= equivalent= on_a_par= level_with= identical=",
        "superar superior exceder rebasar sobrepasar aventajar",
        "igualar igual_a iguales_a similar parecido equivaler equivalente equiparar identico"
        " al_nivel_de=",
        also=(
            "more= less= fewer= over= above= under= below= than= same= as= like= better= worse*",
            "mas= menos= mayor* menor* mism* como= tan= tant* encima= debajo= mejor* peor*",
        ),
    ),
    opposed(
        "twice= double= doubled= twofold= two-fold= two_times=",
        "half= halve halved=",
        "doble dos_veces= duplicar",
        "mitad",
        also=("half* double* twice", "medi* mitad* doble*"),
    ),
    opposed(
        "above= overhead= on_top_of= upper=",
        "below= beneath= underneath= lower=",
        "por_encima= encima= superior arriba=",
        "por_debajo= debajo= inferior abajo=",
        also=(
            "over= under= top= bottom= down* up* exceed* within= high* low*",
            "sobre= bajo= alt* baj* supera*",
        ),
    ),
    opposed(
        "under=",
        "over= atop= on_top_of=",
        "debajo= por_debajo=",
        "encima= por_encima=",
        also=("below= above= beneath= underneath=", "bajo= sobre="),
    ),
    opposed(
        "north= northern= northward* northbound= northerly=",
        "south= southern= southward* southbound= southerly=",
        "norte= norteñ* septentrional",
        "sur= sureñ* meridional austral",
    ),
    opposed(
        "east= eastern= eastward* eastbound= easterly=",
        "west= western= westward* westbound= westerly=",
        "este= oriental oriente= levante=",
        "oeste= occidental occidente= poniente=",
    ),
    opposed("northeast*", "northwest*", "noreste nordeste", "noroeste"),
    opposed("southeast*", "southwest*", "sureste sudeste", "suroeste sudoeste"),
    opposed("northeast*", "southeast*", "noreste nordeste", "sureste sudeste"),
    opposed("northwest*", "southwest*", "noroeste", "suroeste sudoeste"),
    opposed("northeast*", "southwest*", "noreste nordeste", "suroeste sudoeste"),
    opposed("northwest*", "southeast*", "noroeste", "sureste sudeste"),
    opposed("north= northern=", "east= eastern= west= western=", "norte=", "este= oeste="),
    opposed("south= southern=", "east= eastern= west= western=", "sur=", "este= oeste="),
    opposed(
        "first= firstly=",
        "last= final=",
        "primer* primera=",
        "ultimo final=",
        also=(
            "one= initial* start* begin* began= early= late* recent* past=",
            "inici* princip* comienz* pasad* recient*",
        ),
    ),
    opposed(
        "behind= at_the_rear_of= at_the_back_of= adrift_of= off_the_lead= trailing= shy_of="
        " back_of=",
        "in_front_of= ahead_of= clear_of= in_the_lead= leading=",
        "detras= atras= trasero a_la_zaga= por_detras= por_debajo_de= rezagado a_remolque="
        " desventaja=",
        "delante= enfrente= delantero por_delante= por_encima_de= de_ventaja= aventajar"
        " llevar_ventaja lleva_la_delantera= a_la_cabeza=",
    ),
    opposed(
        "inside= indoors= indoor= within=",
        "outside= outdoors= outdoor= outskirts=",
        "dentro= adentro= interior en_el_interior=",
        "fuera_de= afuera= exterior afueras= a_las_puertas_de=",
    ),
    opposed(
        "upstream= upriver= uphill=",
        "downstream= downriver= downhill=",
        "aguas_arriba= rio_arriba= cuesta_arriba=",
        "aguas_abajo= rio_abajo= cuesta_abajo=",
    ),
    opposed(
        "early= earlier= earliest= ahead_of_schedule= ahead_of_time=",
        "late= belated* overdue= behind_schedule=",
        "tempran* prematur* con_anticipacion= con_antelacion= anticipad* adelantad* principios="
        " comienzos= inicios= de_madrugada=",
        "tarde= tardi* tardanza fines= finales= retras* con_retraso= con_demora= demorad*",
        also=(
            (
                "before= ago= night= evening= afternoon= end* after= begin* start* morning= young*"
                " former* later= recent* more_than="
            ),
            (
                "noche= despues= fin= antes= primer* mañana joven* ultim* reciente* anterior*"
                " mas_tarde="
            ),
        ),
    ),
    opposed(
        "promote promotion",
        "relegate relegation demote demotion",
        "ascender ascenso promover promocion subir",
        "descender descenso relegar degradar degradacion bajar",
    ),
    opposed(
        "near= nearby= close_to=",
        "far= distant= remote= away_from=",
        "cerca= cercan* proximo junto_a= aledañ*",
        "lejos= lejan* remot* distant*",
    ),
    opposed(
        "left=",
        "right= right-hand=",
        "izquierd*",
        "derecha=",
        also=(
            "leave* rights= left-* remain* quit= left-wing= leftist* right-wing= rightist*",
            "derech* dej* queda* sali* abandon* ultraderech* rest* correct* bien= just*",
        ),
    ),
    opposed(
        "advance",
        "retreat recede withdraw withdrawal pull_back",
        "avanzar avance=",
        "retroceder retroceso replegar repliegue retirar retirada",
    ),
    opposed(
        "shallow+",
        "deep+ depth",
        "poco_profund* menos_profund* somer* superficial*",
        "profund* hond*",
    ),
    opposed(
        "previous= last= past= preceding= outgoing= prior=",
        "next= following= coming= upcoming= forthcoming=",
        "anterior previo pasado ultimo saliente",
        "siguiente proximo posterior venidero entrante que_viene=",
        also=("then= later= after= first=", "luego= entonces= despues= primer*"),
    ),
    opposed(
        "outpace outnumber outstrip outperform surpass exceed overtake",
        "lag trail fall_behind fall_short",
        "superar aventajar rebasar sobrepasar adelantar exceder",
        "rezagarse quedar_atras ir_a_la_zaga quedar_por_debajo",
    ),
    opposed(
        "long+ lengthy=",
        "short+ brief+",
        "largo prolongad* extens*",
        "corto breve",
        also=("as_long_as= no_longer= shortage*", "larg* a_lo_largo= escas* poc* pront*"),
    ),
    opposed(
        "high+ tall+",
        "low+",
        "alto elevado",
        "baja= bajos= bajas= mas_bajo= muy_bajo= nivel_bajo= escaso reducido",
        also=("highway* heavy", "bajo= alta= medi* peque* mayor* menor*"),
    ),
    opposed(
        "heat warm+ hot+",
        "cold+ cool+",
        "calor calido caliente caluroso calentar",
        "frio fresco gelid* enfri*",
    ),
)

#: Middle and edge, what gathers and loses strength, ships that sail or dock, goods that come or go.
_COURSES = (
    opposed(
        "outskirts= periphery fringes= on_the_edge_of= suburb suburbs= suburban=",
        "center= centre= downtown= heart_of= middle_of= city_center= central=",
        "afueras= extrarradio periferia periferico suburbio arrabal las_orillas= conurbado",
        "centro= centrico corazon_de= casco_urbano= casco_historico= central=",
        also=("bank* govern* committee*", "banco* gobiern* comit*"),
    ),
    opposed(
        "gain_strength gather_strength grow_in_strength gather_steam gain_momentum gain_ground"
        " pick_up_steam gather_pace pick_up_speed pick_up_pace snowball rally spread",
        "lose_steam lose_strength lose_momentum lose_ground run_out_of_steam peter_out die_down"
        " lose_pace fizzle_out die_out lose_support flag fade dwindle",
        "ganar_fuerza cobrar_fuerza tomar_fuerza ganar_terreno tomar_impulso cobrar_impulso"
        " fortalecerse extenderse tomar_cuerpo cobrar_vigor propagarse",
        "perder_fuerza perder_fuelle perder_impulso perder_terreno debilitarse apagarse decaer"
        " desinflarse extinguirse diluirse perder_vigor languidecer amainar",
        also=("wave* flag= flags= banner*", "bandera*"),
    ),
    opposed(
        "set_sail put_out_to_sea put_to_sea sail_out cast_off leave_port weigh_anchor sail_away",
        "dock moor return_to_port put_into_port come_ashore drop_anchor make_port berth",
        "zarpar hacerse_a_la_mar levar_anclas salir_a_la_mar salir_de_puerto salir_a_pescar"
        " desatracar",
        "atracar amarrar regresar_a_puerto volver_a_puerto recalar echar_anclas fondear"
        " arribar_a_puerto tocar_puerto",
    ),
    opposed(
        "import imports= imported= importing= importer",
        "export exports= exported= exporting= exporter",
        "importar importa= importan= importe= importen= importado importador importacion",
        "exportar exportador exportacion",
        also=("matter* sell* buy* sold= bought=", "vend* compr*"),
    ),
)

DIRECTION = OppositionIndex((*_QUANTITIES, *MOVES, *_COURSES))
