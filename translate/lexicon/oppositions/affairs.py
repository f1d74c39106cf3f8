"""What courts, firms, hospitals, teams and states do, and its opposite: to discharge and to admit.

Rows as in `translate.lexicon.oppositions.deeds`.
"""

from __future__ import annotations

from translate.lexicon.concepts import Opposition, opposed

AFFAIRS: tuple[Opposition, ...] = (
    opposed(
        "seize confiscate expropriate impound take_away",
        "return give_back hand_back restore reimburse refund",
        "confiscar incautar decomisar expropiar requisar despojar quitar",
        "devolver restituir reintegrar reembolsar devolucion",
        also=("come* go= went= back=", "volv* regres* retir*"),
    ),
    opposed(
        "hand_over surrender deliver",
        "keep retain hold_on_to withhold",
        "entregar ceder",
        "conservar retener quedarse_con guardar",
    ),
    opposed(
        "sack fire lay_off dismiss let_go axe make_redundant redundancy redundancies discharge"
        " layoff",
        "take_on hire recruit sign_up employ reinstate rehire",
        "despedir despido cesantear desvincular cesado finiquitar",
        "contratar contratacion reclutar incorporar fichar emplear recontratar reincorporar",
        also=("flame* burn* fire= fires= gun* shot*", "fueg* incend* dispar*"),
    ),
    opposed(
        "let_through wave_through clear release let_pass allow_through green-light",
        "hold_back hold_up detain retain seize block impound turn_back withhold intercept"
        " confiscate",
        "dejar_pasar liberar despachar dar_paso dar_via_libre franquear",
        "retener detener incautar frenar bloquear decomisar interceptar confiscar",
    ),
    opposed(
        "behind_closed_doors= in_private= in_camera= closed-door= closed_hearing= closed_session="
        " in_secret= secretly= privately= off_the_record=",
        "in_open_court= in_public= publicly= open_hearing= public_hearing= open_session= openly="
        " on_the_record= in_full_view=",
        "a_puerta_cerrada= en_privado= en_secreto= a_escondidas= en_reserva= reservadamente="
        " secretamente= a_puertas_cerradas= de_manera_reservada=",
        "en_audiencia_publica= en_publico= publicamente= a_puertas_abiertas= abiertamente="
        " en_sesion_publica= a_la_vista_de= a_la_luz_del_dia=",
        also=("public* secret* private*", "public* secret* privad*"),
    ),
    opposed(
        "discharge= discharged= sent_home= discharging= leave_hospital="
        " left_hospital= left_the_hospital=",
        "admit admission= admissions= hospitalize hospitalise hospitalization= check_in"
        " taken_to_hospital= rushed_to_hospital= put_in_hospital=",
        "de_alta= el_alta= dar_de_alta darse_de_alta externar",
        "ingresar hospitalizar hospitalizacion internar internacion",
        also=("high* confess* concede* allow*", "alto* admit* entrad*"),
    ),
    opposed(
        "safe= suitable= apt= drinkable= potable= edible= wholesome=",
        "unsafe= unfit= unsuitable= undrinkable= inedible= contaminated= tainted= toxic=",
        "apto potable adecuado comestible",
        "no_apto inapto inadecuado contaminado toxico inseguro nocivo insalubre no_potable"
        " incomestible",
        also=("secur*", "asegur*"),
    ),
    opposed(
        "mild= mildly= benign= harmless= slight= attenuated= weak+ low-grade=",
        "virulent* severe* aggressive= deadly= lethal= malignant= dangerous* highly_pathogenic="
        " acute=",
        "leve benigno suave inofensivo atenuado debil de_baja_patogenicidad=",
        "virulento severo agresivo letal mortal maligno peligroso grave altamente_patogeno agudo",
    ),
    opposed(
        "alive= survive survivor unharmed= safe_and_sound=",
        "dead= lifeless= deceased= corpse died= drowned= killed=",
        "vivo con_vida= sobrevivir sobreviviente superviviente sano_y_salvo ileso",
        "muerto sin_vida= fallecido cadaver occiso ahogado exanime inerte difunto",
        also=("injur* wound* victim* life= live*", "herid* victim* vida= vive* viv*"),
    ),
    opposed(
        "unscathed= unhurt= unharmed= uninjured= intact= undamaged= untouched= safe_and_sound=",
        "injured= hurt= wounded= harmed= damaged= maimed= battered= destroyed=",
        "ileso indemne intacto sano_y_salvo incolume",
        "herido lesionado lastimado dañado malherido maltrecho destrozado",
    ),
    opposed(
        "heal recover recovery cure mend get_better rehabilitate",
        "sicken fall_ill relapse deteriorate infect worsen get_worse",
        "sanar recuperarse curar mejorarse recuperacion rehabilitar convalecer",
        "enfermar recaer recaida infectar empeorar contagiar agravarse",
    ),
    opposed(
        "ally friend allied= backer",
        "rival adversary foe enemy enemies opponent antagonist",
        "aliado socio amigo",
        "rival adversario enemigo contrincante opositor antagonista",
        also=("opposit*", "oposic*"),
    ),
    opposed(
        "loosen relax ease deregulate unshackle liberalize liberalise",
        "tighten toughen harden stiffen clamp_down crack_down",
        "aflojar relajar flexibilizar suavizar desregular liberalizar distender",
        "apretar endurecer estrechar tensar",
        also=("strength* adjust*", "fortalec*"),
    ),
    opposed(
        "acquit cleared_of= exonerate absolve not_guilty= exculpate drop_the_charges="
        " dismiss_the_case="
        " throw_out vindicate",
        "convict find_guilty= found_guilty= sentence condemn jail",
        "absolver exonerar sobreseer exculpar declarar_inocente inocente absolucion desestimar",
        "condenar declarar_culpable hallar_culpable sentenciar condena culpable",
    ),
    opposed(
        "uphold confirm affirm ratify sustain let_stand",
        "overturn quash strike_down reverse annul void throw_out invalidate nullify set_aside"
        " rescind",
        "confirmar ratificar mantener convalidar",
        "anular revocar invalidar dejar_sin_efecto tumbar revertir dejar_sin_valor rescindir"
        " echar_abajo",
    ),
    opposed(
        "turn_down reject refuse deny dismiss throw_out rebuff decline vote_down spurn",
        "approve accept grant green-light endorse admit uphold allow",
        "rechazar denegar desestimar negar desechar declinar rehusar tumbar",
        "aprobar aceptar conceder acoger avalar admitir acceder otorgar autorizar respaldar",
        also=("bank* fund* vote*", "banco* vot*"),
    ),
    opposed(
        " plaintiff claimant accuser",
        "defendant accused=",
        "demandante querellante parte_acusadora acusador",
        "demandado acusado imputado procesado",
        also=("minist* prosecut* defen* attorney* lawyer*", "minist* abogad* defensor*"),
    ),
    opposed(
        "landlord lessor=",
        "tenant lessee renter",
        "arrendador casero propietario",
        "inquilino arrendatario",
        also=("owner* hous*", "dueñ*"),
    ),
    opposed(
        "employer boss bosses=",
        "employee worker labour_union=",
        "empleador patron patronal empresario",
        "empleado trabajador obrero asalariado",
        also=("union* compan* work*", "sindicat* empres*"),
    ),
    opposed(
        "buyer purchaser importer",
        "seller vendor supplier exporter",
        "comprador importador",
        "vendedor proveedor exportador",
    ),
    opposed(
        "wholesale= wholesaler",
        "retail= retailer",
        "mayorista al_por_mayor= al_mayoreo=",
        "minorista al_por_menor= al_detalle= al_menudeo= detallista",
    ),
    opposed(
        "boom prosperity= expansion= upturn= thrive flourish prosper",
        "bankrupt= go_bankrupt recession slump= depression= downturn= stagnation= bust= languish"
        " stagnate",
        "auge bonanza prosperidad expansion prosperar florecer",
        "quebrar quiebra bancarrota ruina recesion depresion estancamiento desaceleracion"
        " languidecer decaer estancarse marchitar",
    ),
    opposed(
        "tax_cut* tax_break* subsidize subsidise subsidy exempt exemption",
        "tax_hike* tax_increase* levy surcharge penalty",
        "subsidiar subsidio eximir exencion exonerar bonificar incentivo",
        "gravar gravamen recargo tributo",
    ),
    opposed(
        "solvent= creditworthy= in_the_black= afloat=",
        "insolvent= bankrupt= bankruptcy= in_the_red= default",
        "solvente solvencia en_numeros_negros= a_flote=",
        "insolvente quebrado bancarrota en_numeros_rojos= quiebra concurso_de_acreedores= en_rojo=",
    ),
    opposed(
        "pay settle repay pay_off",
        "default evade dodge",
        "pagar saldar abonar liquidar",
        " incumplir evadir impagar",
        also=("debt* unpaid* charge*", "deud* cobr*"),
    ),
    opposed(
        "invest pour_money= fund finance",
        "divest disinvest defund cut_funding=",
        "invertir financiar inversion",
        "desinvertir desinversion desfinanciar",
    ),
    opposed(
        "centralize centralise centralization=",
        "decentralize decentralise decentralization= devolve",
        "centralizar centralizacion centralista",
        "descentralizar descentralizacion",
    ),
    opposed(
        "regime_change= overthrow topple depose oust unseat",
        "install restore prop_up reinstate swear_in crown",
        "derrocar derrocamiento deponer destituir tumbar",
        "instalar restaurar restituir entronizar juramentar",
    ),
    opposed(
        "resign quit step_down bow_out resignation= stand_down",
        "take_office= swear_in sworn_in= stay_on take_over",
        "renunciar dimitir renuncia dimision abdicar",
        "asumir juramentar tomar_posesion permanecer_en_el_cargo jurar_el_cargo",
        also=("swear* tak*", "jur*"),
    ),
    opposed(
        "incumbent ruling_party= governing= in_power= in_office=",
        "challenger opposition= out_of_power= ousted=",
        "oficialista gobernante en_el_poder= en_funciones= en_ejercicio=",
        "opositor oposicion desafiante aspirante",
        also=("govern*", "gobiern*"),
    ),
    opposed(
        "majority= mainstream=",
        "minority= fringe=",
        "mayoria mayoritario",
        "minoria minoritario marginal",
    ),
    opposed(
        "cease-fire= ceasefire= truce= lay_down_arms= laid_down_their_arms= demobilize demobilise"
        " disarm peace",
        "war= take_up_arms= took_up_arms= hostilities= mobilize mobilise",
        "tregua cese_al_fuego= alto_el_fuego= deponer_las_armas desmovilizar desarmar paz",
        "guerra hostilidades tomar_las_armas movilizar",
    ),
    opposed(
        "surrender give_up capitulate turn_himself_in lay_down",
        "resist hold_out fight_on fight_back defy",
        "rendirse entregarse capitular rendicion",
        "resistir resistencia combatir luchar desafiar",
        also=("deliver*", "entreg*"),
    ),
    opposed(
        "occupy seize invade capture annex conquer",
        "withdraw vacate liberate cede relinquish evacuate",
        "ocupar invadir capturar anexar conquistar ocupacion invasion",
        "retirarse desocupar liberar ceder evacuar desalojar liberacion",
    ),
    opposed(
        "deploy send_in mobilize mobilise",
        "withdraw pull_out demobilize bring_home",
        "desplegar despliegue movilizar",
        "retirar retirada replegar repliegue desmovilizar",
    ),
    opposed(
        "deport expel expulsion deportation= banish evict kick_out turn_away exile send_back"
        " turn_back",
        " take_in readmit readmission= shelter repatriate harbour harbor welcome",
        "deportar expulsar deportacion expulsion desterrar desalojar exiliar devolver echar"
        " echar_a ahuyentar",
        "acoger admitir readmitir reincorporar albergar asilar dar_refugio hospedar"
        " dar_la_bienvenida recibir",
    ),
    opposed(
        "qualify qualified= advance= advanced= go_through",
        "be_eliminated= eliminated= knocked_out= crash_out bow_out exit",
        "clasificar clasificacion avanzar pasar_de_ronda",
        "eliminar eliminacion quedar_fuera quedar_eliminado descalificar",
        also=("class*", "clas*"),
    ),
    opposed(
        "win won= victory victorious= beat= beats= triumph",
        " drew= drawn= tied= lose lost= suffer_defeat= a_defeat= in_defeat= stalemate",
        "ganar vencer victoria triunfo triunfar imponerse",
        "empatar empate perder derrota caer_ante igualar",
        also=("defeat* beat* match* title* cup* game*", "derrot* venc* sortear* partid*"),
    ),
    opposed(
        " at_home= home_team= home_side= hosts=",
        " visitors= away_side= away_team=",
        " en_casa= equipo_local= anfitrion de_local=",
        "visitante a_domicilio= de_visita= de_visitante=",
        also=("house* local* from= home*", "cas* hogar* visit* fuer*"),
    ),
    opposed(
        " striker forward=",
        "defender= defenders= goalkeeper",
        "delantero ariete",
        "defensor zaguero arquero portero guardameta",
        also=("goal* crime*", "delit*"),
    ),
    opposed(
        "pass passed= pass_the_exam",
        "fail flunk failing=",
        "aprobar",
        "reprobar desaprobar",
    ),
    opposed(
        " connect turn_on switch_on power_up plug_in",
        "cut_off shut_off turn_off switch_off unplug disconnect shut_down",
        "conectar encender prender enchufar restablecer activar reconectar",
        "cortar apagar desconectar desenchufar desactivar",
    ),
    opposed(
        "speed_up accelerate fast-track streamline expedite hasten",
        "slow_down bog_down hold_up stall drag_out delay stonewall slow",
        "acelerar agilizar apurar apresurar",
        "frenar ralentizar entorpecer demorar estancar dilatar retrasar trabar",
    ),
    opposed(
        "unlock unblock reopen clear_the unclog",
        "block blockade barricade obstruct clog close_off seal_off",
        "desbloquear despejar reabrir destrabar destapar",
        "bloquear cortar obstruir taponar trancar cerrar",
    ),
    opposed(
        "reveal admit disclose make_public come_clean go_public",
        "hide cover_up conceal keep_quiet hush_up",
        "revelar admitir hacer_publico destapar transparentar",
        "ocultar encubrir esconder silenciar tapar",
        also=("den* hospital*", "deneg* hospital*"),
    ),
    opposed(
        "save rescue preserve conserve salvage",
        "destroy wreck ruin doom scrap sacrifice demolish wipe_out squander",
        "salvar rescatar preservar conservar conservacion",
        "destruir arruinar sacrificar demoler aniquilar desechar destrozar",
        also=("cost* econom*", "ahorr*"),
    ),
    opposed(
        "plant sow reforest reforestation=",
        "harvest reap fell cut_down deforest deforestation= uproot logging=",
        "plantar sembrar reforestar reforestacion siembra",
        "cosechar talar tala deforestar deforestacion arrancar desmontar cosecha",
        also=("plant= plants= facilit*", "planta*"),
    ),
    opposed(
        "donate give_away contribute gift",
        "steal stole= stolen= rob loot embezzle siphon",
        "donar regalar aportar obsequiar contribuir",
        "robar hurtar saquear malversar embolsarse sustraer",
    ),
    opposed(
        "free_of_charge= complimentary= at_no_cost= for_free= gratis=",
        "paid= for_a_fee= fee=",
        "gratis gratuito sin_costo= de_balde= sin_cargo= gratuitamente=",
        "de_pago= pagado con_costo= cobrar cobro previo_pago",
        also=("releas* freedom* pay*", "libr* pag*"),
    ),
    opposed(
        "optional= voluntary= voluntarily= non-binding= nonbinding= at_their_discretion=",
        "mandatory= compulsory= obligatory= binding= required= forced= under_duress=",
        "optativo opcional voluntario facultativo no_vinculante",
        "obligatorio forzoso vinculante imperativo preceptivo por_la_fuerza=",
    ),
    opposed(
        "valid= validity= in_force= in_effect=",
        "invalid= void= null_and_void= expired= lapsed= out_of_date=",
        "valido vigente en_vigor= vigencia",
        "invalido nulo caducado vencido expirado sin_efecto= caduco",
        also=("present* defeat* today*", "actual* venc*"),
    ),
    opposed(
        "national= nationwide= domestic= homegrown= native= indigenous=",
        "foreign= imported= international= overseas= global= worldwide= non-native= invasive=",
        "nacional interno autoctono nativo endemico",
        "extranjero importado internacional foraneo global mundial exotico invasor",
        also=("country* abroad= place*", "pais* mund* exterior*"),
    ),
)
