"""Opposites of everyday reporting: kept and broken promises, lights on and off, in person, online.

Rows as in `translate.lexicon.oppositions.deeds`.
"""

from __future__ import annotations

from translate.lexicon.concepts import Opposition, opposed

# Parts of a body or a place that have a left and a right.
_SIDED_EN = (
    "flank side hand arm leg eye foot wing bank ear knee lung shoulder lane cheek back".split()
)
_SIDED_ES = (
    "flanco lado mano brazo pierna ojo pie ala margen oreja oido rodilla pulmon hombro carril"
    " costado"
    " orilla mejilla riñon tobillo banda lateral"
).split()


def _sided(nouns: list[str], before: str = "", after: str = "") -> str:
    return " ".join(f"{before}{noun}{after}" for noun in nouns)


EVERYDAY: tuple[Opposition, ...] = (
    opposed(
        _sided(_SIDED_EN, "left_", "=") + " left-handed= left-footed= southpaw=",
        _sided(_SIDED_EN, "right_", "=") + " right-handed= right-footed=",
        _sided(_SIDED_ES, after="_izquierd*") + " zurdo",
        _sided(_SIDED_ES, after="_derech*") + " diestro",
    ),
    # Promises, orders and truces that are kept or broken.
    opposed(
        "keep kept= honor honour fulfill fulfil deliver_on make_good_on stand_by obey hold held="
        " respect observe abide_by live_up_to",
        "break broke= broken= renege go_back_on betray violate breach disobey defy flout shatter"
        " collapse unravel fall_apart fail_to_keep",
        "cumplir honrar mantenerse mantener respetar acatar obedecer sostenerse resistir aguantar"
        " durar",
        "incumplir romper romperse faltar_a traicionar desdecirse violar quebrantar desacatar"
        " desobedecer colapsar desmoronarse saltar_por_los_aires venirse_abajo",
        also=("rape* stay* remain* record* bone*", "roto record* fractur*"),
    ),
    opposed(
        "go_out went_out= turn_off switch_off put_out douse extinguish power_down go_dark",
        "come_on came_on= turn_on switch_on light lit= ignite set_fire set_alight power_up",
        "apagarse apagar irse_la_luz se_fue_la_luz= extinguir sofocar quedar_a_oscuras",
        "encenderse encender prenderse prender volver_la_luz volvio_la_luz= incendiar"
        " prender_fuego",
        also=("fire*", "fueg* incend*"),
    ),
    opposed(
        "shut_down close idle decommission mothball take_offline cease_operations",
        "start_up come_on_line come_online go_into_operation begin_operations start_operations"
        " go_into_service enter_service open inaugurate",
        "cerrar clausurar parar paralizar dejar_de_funcionar desmantelar salir_de_servicio",
        "entrar_en_funcionamiento entrar_en_operacion entrar_en_servicio poner_en_marcha"
        " ponerse_en_marcha inaugurar echar_a_andar poner_en_funcionamiento",
        also=("near*", "cerca*"),
    ),
    opposed(
        "stable= in_stable_condition= out_of_danger= out_of_the_woods= on_the_mend= improving=",
        "critical= in_critical_condition= grave= gravely= life-threatening= fighting_for_his_life="
        " fighting_for_her_life= between_life_and_death= worsening=",
        "estable fuera_de_peligro= en_recuperacion= evoluciona_favorablemente= mejoria",
        "grave critico en_peligro_de_muerte= entre_la_vida_y_la_muerte= agonizar muy_delicado",
        also=("critic* serious*", "critic* tumba* seri*"),
    ),
    opposed(
        "let_up ease_off abate die_down subside lull clear_up",
        "pick_up intensify worsen rage batter lash redouble",
        "amainar ceder remitir aflojar escampar calmarse despejarse",
        "arreciar recrudecer intensificarse azotar empeorar redoblar",
        also=("collect* lift*", "recog*"),
    ),
    opposed(
        "shorter= shorten shortest=",
        "longer= lengthen longest=",
        "mas_corto acortar acortarse abreviar menos_largo",
        "mas_largo alargar alargarse prolongarse mas_prolongado",
        also=("no_longer= any_longer= more= than=", "ya_no= mas_tiempo="),
    ),
    opposed(
        "inland= into_the_interior= upcountry=",
        "coast= shore= seaward= toward_the_sea= seafront= waterfront=",
        "tierra_adentro= al_interior= del_interior=",
        "costa litoral orilla hacia_el_mar= malecon",
        also=("cost*", "cost* interior*"),
    ),
    opposed(
        "upstairs= on_the_floor_above= top_floor= upper_floor",
        "downstairs= on_the_floor_below= ground_floor= basement",
        "arriba= piso_de_arriba= planta_alta= piso_superior",
        "abajo= debajo_de= piso_de_abajo= planta_baja= sotano",
    ),
    opposed(
        "reunite bring_together get_back_together reconcile join",
        "separate split_up tear_apart break_up parted= keep_apart separated=",
        "reunir reencontrarse reencontrar reunificar juntar",
        "separar apartar distanciar dividir alejar",
        also=("meet* met= grow* grew=", "reunion*"),
    ),
    opposed(
        "disown repudiate renounce turn_his_back_on turn_her_back_on",
        "acknowledge recognize recognise embrace claim",
        "repudiar desconocer renegar desheredar dar_la_espalda",
        "reconocer aceptar abrazar",
        also=("unknown* ignor*", "ignor*"),
    ),
    opposed(
        "thin= slim= skinny= slender= lean= emaciated= scrawny= underweight=",
        "fat= obese= overweight= plump= stout= heavyset= chubby=",
        "delgado flaco esbelto enjuto desnutrido famelico",
        "gordo obeso corpulento con_sobrepeso= rollizo regordete",
    ),
    opposed(
        "paved= asphalted= tarred= blacktop=",
        "unpaved= dirt_road* dirt_track* gravel= unsurfaced=",
        "pavimentado asfaltado adoquinado",
        "de_tierra= sin_pavimentar= de_ripio= de_grava= sin_asfaltar= terraceria trocha",
    ),
    opposed(
        "two-way= both_ways= in_both_directions= round-trip= there_and_back=",
        "one-way= in_one_direction=",
        "doble_sentido= ida_y_vuelta= doble_via= ambos_sentidos= ambas_direcciones=",
        "un_solo_sentido= sentido_unico= una_sola_via= solo_de_ida= una_direccion=",
    ),
    opposed(
        "flop failure disaster fiasco washout debacle dud",
        "a_hit= box-office_hit= success triumph smash_hit blockbuster sensation",
        "fracaso fiasco chasco desastre debacle",
        "exito triunfo exitazo sensacion",
        also=("fail* natural* lose* lost=", "fracas*"),
    ),
    opposed(
        "dull= boring= tedious= dreary= lackluster= lacklustre= monotonous= drab= uneventful=",
        "exciting= thrilling= gripping= lively= riveting= entertaining= electrifying= eventful=",
        "aburrido tedioso monotono soso anodino deslucido insulso",
        "emocionante apasionante vibrante entretenido electrizante trepidante animado",
    ),
    opposed(
        "reserved= assigned= taken= occupied= booked= spoken_for=",
        "free= unreserved= vacant= available= unassigned= unoccupied=",
        "reservado asignado ocupado numerado apartado",
        "libre sin_reserva= disponible sin_asignar= desocupado vacante",
        also=("take* free* quiet*", "tom*"),
    ),
    opposed(
        "newcomer novice beginner rookie greenhorn debutant neophyte first-timer",
        "veteran old_hand seasoned= experienced= stalwart long-serving=",
        "novato recien_llegado principiante debutante neofito bisoño primerizo",
        "veterano curtido experimentado avezado ducho",
    ),
    opposed(
        "admission_is_free= free_admission= free_entry= free_of_charge= for_free= at_no_cost=",
        "paid_admission= admission_fee* entrance_fee* for_a_fee= ticketed=",
        "entrada_libre= entrada_gratuita= entrada_es_gratis= gratis= gratuito",
        "de_pago= es_de_pago= con_boleto= con_cargo= cobrar",
    ),
    opposed(
        "spacious= roomy= airy= capacious=",
        "cramped= narrow= tiny= poky= tight= confined=",
        "espacioso amplio holgado",
        "estrecho reducido diminuto angosto exiguo",
    ),
    opposed(
        "heated= fierce= bitter= stormy= acrimonious= tumultuous= fiery= bad-tempered=",
        "calm= civil= courteous= quiet= friendly= peaceful= measured= cordial= good-natured=",
        "acalorado agrio encendido tormentoso tenso crispado enconado bronco",
        "tranquilo sereno cordial pausado amistoso sosegado apacible",
        also=("civilian* hot= warm*", "civil*"),
    ),
    opposed(
        "lower_case= lowercase= small_letters=",
        "upper_case= uppercase= capital_letters= capitals= all_caps= block_letters=",
        "minuscula",
        "mayuscula",
    ),
    opposed(
        "tide_was_in= tide_came_in= tide_is_in= high_tide=",
        "tide_was_out= tide_went_out= tide_is_out= low_tide=",
        "marea_alta= pleamar subio_la_marea= marea_estaba_alta=",
        "marea_baja= bajamar bajo_la_marea= marea_estaba_baja=",
    ),
    opposed(
        "save spare rescue saved=",
        "kill murder slay take_his_life take_her_life took_his_life= took_her_life= drown",
        "salvar rescatar perdonarle_la_vida",
        "matar quitar_la_vida quitarle_la_vida asesinar ahogar",
        also=("die* dead* death*", "muer* mur*"),
    ),
    opposed(
        "come_forward step_forward turn_up present_himself present_herself speak_out show_his_face",
        "hide go_into_hiding disappear lie_low vanish go_to_ground",
        "presentarse dar_la_cara comparecer salir_a_la_luz aparecer",
        "esconderse ocultarse desaparecer esfumarse pasar_a_la_clandestinidad",
    ),
    opposed(
        "tie tied= draw drew= drawn= level stalemate",
        "lose lost= loses= losing= win won= wins= winning= beaten=",
        "empatar empate igualar tablas=",
        "perder derrota ganar vencer victoria imponerse caer_ante",
        also=("equal* link* sketch* attract* rope*", "ata* vincul* dibuj* sorte*"),
    ),
    opposed(
        "miss missed= fail_to_score off_target squander fluff shank miss_the_target",
        "score scored= convert hit find_the_net on_target slot_home bury strike",
        "fallar errar desperdiciar malograr desviar marrar no_acertar",
        "acertar anotar marcar convertir dar_en_el_blanco atinar embocar transformar",
        also=("strike= strikes= defeat*", "fallo= fallos= huelga*"),
    ),
    opposed(
        "hope hopes= hoped= hopeful= hoping=",
        "fear fears= feared= dread afraid= worry worried=",
        "esperanza esperan_que= espera_que= esperaban_que= confian_en= confia_en= esperanzado",
        "temer temor miedo preocupar preocupado",
        also=("expect* wait* trust* await*", "aguard*"),
    ),
    opposed(
        "promise pledge vow",
        "threaten threat",
        "prometer promesa comprometerse compromiso",
        "amenazar amenaza",
    ),
    opposed(
        "demand ask_for request insist_on call_for",
        "offer offered= volunteer",
        "exigir reclamar pedir solicitar exigencia",
        "ofrecer ofrecerse oferta",
        also=("bid* supply* suppl* deal*", "demanda= demandas="),
    ),
    opposed(
        "uncover expose unseal dig_out open_up",
        "cover fill_in seal plug cap cover_over board_up",
        "destapar desenterrar abrir",
        "tapar cubrir rellenar sellar tapiar",
        also=("discover* reveal* show*", "descub* revel*"),
    ),
    opposed(
        "reopen revive reactivate",
        "archive shelve close closed= drop dropped= set_aside",
        "reabrir reactivar reapertura retomar",
        "archivar cerrar sobreseer dar_carpetazo engavetar archivo=",
        also=("open* near*", "abrir cerca*"),
    ),
    opposed(
        "bury buried= inter entomb",
        "dig_up exhume unearth disinter exhumation",
        "enterrar sepultar inhumar entierro",
        "desenterrar exhumar exhumacion",
        also=("discover* found= find*", "hall* descub*"),
    ),
    opposed(
        "tie_up tied_up= bind handcuff handcuffed= chain chained= shackle",
        "untie free freed= unshackle unchain untied=",
        "atar amarrar maniatar encadenar esposar esposado",
        "desatar soltar desencadenar liberar",
        also=("wife= spouse* unleash*", "espos*"),
    ),
    opposed(
        "pro-government= pro-regime= loyalist progovernment=",
        "anti-government= anti-regime= dissident antigovernment=",
        "progubernamental oficialista afin_al_gobierno progobierno=",
        "antigubernamental opositor disidente antigobierno=",
        also=("opposition* ruling*", "gobernant*"),
    ),
    opposed(
        "legalize decriminalize legalise decriminalise",
        "criminalize criminalise outlaw penalize penalise make_illegal",
        "legalizar despenalizar descriminalizar",
        "penalizar criminalizar ilegalizar proscribir",
    ),
    opposed(
        "overvalued= overpriced= overestimated= overrated= overvalue overestimate",
        "undervalued= underpriced= underestimated= underrated= undervalue underestimate",
        "sobrevalorado sobrevaluado sobreestimar sobrevalorar inflado",
        "subvalorado infravalorado subvaluado subestimar infravalorar",
    ),
    opposed(
        "over_budget= over_the_limit= overspent= overcrowded= overstaffed= above_budget=",
        "under_budget= within_budget= within_the_limit= underspent= understaffed= below_budget=",
        "por_encima_del_presupuesto= sobre_el_presupuesto= excedido_del sobrepoblado",
        "por_debajo_del_presupuesto= dentro_del_presupuesto= dentro_del_limite= falto_de_personal",
    ),
    opposed(
        "in_person= face-to-face= face_to_face= on-site= in-person=",
        "online= remotely= virtually= by_video= by_video_link= via_zoom= by_phone= virtual=",
        "en_persona= presencial cara_a_cara= personalmente=",
        "en_linea= virtual a_distancia= por_videoconferencia= telematico por_internet= por_zoom="
        " por_telefono=",
        also=("near* personal*", "casi= practicamente= personal*"),
    ),
    opposed(
        "live= live_broadcast=",
        "recorded= pre-recorded= prerecorded= taped=",
        "en_vivo= en_directo=",
        "grabado en_diferido= pregrabado diferido",
        also=("life* living= lived= record*", "viv* record*"),
    ),
    opposed(
        "by_land= overland= by_road= by_truck=",
        "by_sea= by_boat= by_ship= by_air= by_plane=",
        "por_tierra= por_carretera= por_via_terrestre= en_camion=",
        "por_mar= en_barco= por_via_maritima= por_aire= en_avion= por_via_aerea=",
    ),
    opposed(
        "before_tax= pretax= pre-tax= gross= before_taxes=",
        "after_tax= after-tax= net= after_taxes= take-home=",
        "antes_de_impuestos= bruto",
        "despues_de_impuestos= neto liquido",
        also=("nets= fishing* domestic*", "red= redes= pib="),
    ),
    opposed(
        "full-time= full_time= fulltime=",
        "part-time= part_time= half-time=",
        "tiempo_completo= jornada_completa= a_tiempo_completo=",
        "medio_tiempo= media_jornada= tiempo_parcial= por_horas= jornada_parcial=",
    ),
    opposed(
        "short-term= short_term= in_the_short_run=",
        "long-term= long_term= in_the_long_run=",
        "corto_plazo= inmediato",
        "largo_plazo= a_la_larga=",
    ),
    opposed(
        "in_cash= cash= up_front=",
        "on_credit= by_card= in_installments= in_instalments= by_check= by_transfer=",
        "en_efectivo= al_contado= dinero_contante=",
        "a_credito= con_tarjeta= a_plazos= en_cuotas= fiado con_cheque= por_transferencia=",
    ),
    opposed(
        "freshwater= fresh_water=",
        "saltwater= salt_water= seawater= brackish= sea_water=",
        "agua_dulce= aguas_dulces=",
        "agua_salada= agua_de_mar= salobre aguas_saladas=",
    ),
    opposed(
        "even_number* even-numbered= even_days= even_dates=",
        "odd_number* odd-numbered= odd_days= odd_dates=",
        "par= pares=",
        "impar= impares=",
    ),
    opposed(
        "revenue income takings earnings= receipts=",
        "spending expenditure outlay expenses= costs=",
        "ingresos= recaudacion entradas=",
        "gasto egresos= desembolso erogacion",
        also=("profit* entr* ticket*", "ganancia* boleto*"),
    ),
    opposed(
        "supply supplies=",
        "demand= demands=",
        "oferta suministro abasto",
        "demanda= demandas=",
        also=("offer* lawsuit* suit= call*", "exig* pid* ped*"),
    ),
    opposed(
        "victim",
        "perpetrator attacker aggressor culprit assailant abuser",
        "victima agraviado",
        "agresor victimario atacante verdugo perpetrador abusador",
        also=("killer* author*", "asesin* autor*"),
    ),
    opposed(
        "defense_lawyer* defence_lawyer* defense_attorney* defense_team* defence_team* the_defense="
        " the_defence= defense_counsel*",
        "prosecutor prosecution",
        "abogad*_defensor* la_defensa= defensores= abogad*_de_la_defensa=",
        "fiscal fiscalia ministerio_publico= parte_acusadora=",
        also=("tax* fiscal* budget* minist*", "minist*"),
    ),
    opposed(
        "guest",
        "host hostess",
        "invitado huesped",
        "anfitrion",
        also=("invit* visit*", "invit* visit*"),
    ),
)
