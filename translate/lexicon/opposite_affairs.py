"""What courts, firms, hospitals, teams and states do, and its opposite: to discharge and to admit.

Rows as in `translate.lexicon.opposite_deeds`.
"""

from __future__ import annotations

from translate.lexicon.concepts import Opposition, opposed

AFFAIRS: tuple[Opposition, ...] = (
    opposed(
        "seize confiscate expropriate impound take_away strip",
        "return give_back hand_back restore reimburse refund",
        "confiscar incautar decomisar expropiar requisar despojar quitar",
        "devolver restituir reintegrar reembolsar devolucion",
        also=("come* go= went= back=", "volv* regres* retir*"),
    ),
    opposed(
        "hand_over surrender deliver submit",
        "keep retain hold_on_to withhold",
        "entregar ceder rendir",
        "conservar retener quedarse_con guardar",
    ),
    opposed(
        "sack fire lay_off dismiss let_go axe make_redundant redundancy redundancies discharge"
        " layoff",
        "take_on hire recruit sign_up engage employ reinstate rehire contract",
        "despedir despido cesantear echar desvincular cesar finiquitar correr_a",
        "contratar contratacion reclutar incorporar fichar emplear recontratar reincorporar"
        " tomar_a",
        also=("flame* burn* fire= fires= gun* shot*", "fueg* incend* dispar*"),
    ),
    opposed(
        "let_through wave_through clear release let_pass allow_through green-light pass",
        "hold_back hold_up detain retain seize stop block impound turn_back withhold intercept"
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
        "discharge= discharged= release= released= sent_home= discharging= leave_hospital="
        " left_hospital= left_the_hospital= let_out",
        "admit admission= admissions= hospitalize hospitalise hospitalization= intern check_in"
        " taken_to_hospital= rushed_to_hospital= put_in_hospital=",
        "alta= dar_de_alta darse_de_alta externar",
        "ingresar ingreso hospitalizar hospitalizacion internar internacion",
        also=("high* confess* concede* allow*", "alto* admit* entrad*"),
    ),
    opposed(
        "safe= fit= suitable= apt= drinkable= potable= edible= wholesome=",
        "unsafe= unfit= unsuitable= undrinkable= inedible= contaminated= tainted= toxic=",
        "apto potable adecuado comestible seguro",
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
        "alive= living= survive survivor unharmed= safe_and_sound= rescued=",
        "dead= lifeless= deceased= corpse body= bodies= died= drowned= killed=",
        "vivo con_vida= sobrevivir sobreviviente superviviente sano_y_salvo ileso",
        "muerto sin_vida= fallecido cadaver cuerpo occiso ahogado exanime inerte difunto",
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
        "sanar recuperarse curar cura mejorarse recuperacion rehabilitar convalecer",
        "enfermar recaer recaida infectar empeorar contagiar agravarse",
    ),
    opposed(
        "ally partner friend supporter allied= backer",
        "rival adversary foe enemy enemies opponent critic antagonist detractor",
        "aliado socio amigo compañero partidario",
        "rival adversario enemigo contrincante opositor critico detractor antagonista",
        also=("opposit*", "oposic*"),
    ),
    opposed(
        "loosen relax ease lift deregulate unshackle liberalize liberalise",
        "tighten toughen harden stiffen clamp_down crack_down squeeze regulate",
        "aflojar relajar flexibilizar suavizar desregular liberalizar distender",
        "apretar endurecer estrechar tensar intensificar ajustar regular reforzar",
        also=("strength* adjust*", "fortalec*"),
    ),
    opposed(
        "acquit clear exonerate absolve not_guilty= exculpate drop_the_charges= dismiss_the_case="
        " throw_out vindicate",
        "convict find_guilty= found_guilty= sentence condemn jail",
        "absolver exonerar sobreseer exculpar declarar_inocente inocente absolucion desestimar",
        "condenar declarar_culpable hallar_culpable sentenciar condena culpable",
    ),
    opposed(
        "uphold confirm affirm ratify sustain let_stand",
        "overturn quash strike_down reverse annul void throw_out invalidate nullify set_aside"
        " rescind",
        "confirmar ratificar mantener convalidar sostener",
        "anular revocar invalidar dejar_sin_efecto tumbar revertir dejar_sin_valor rescindir"
        " echar_abajo",
    ),
    opposed(
        "turn_down reject refuse deny dismiss throw_out rebuff decline vote_down spurn",
        "approve accept grant agree back pass green-light endorse admit uphold allow",
        "rechazar denegar desestimar negar desechar declinar rehusar tumbar",
        "aprobar aceptar conceder acoger avalar admitir acceder otorgar autorizar respaldar",
        also=("bank* fund* vote*", "banco* vot*"),
    ),
    opposed(
        "sue plaintiff claimant prosecution= prosecutor accuser",
        "defendant defense= defence= accused=",
        "demandante querellante parte_acusadora acusador fiscalia fiscal",
        "demandado defensa acusado imputado procesado",
        also=("minist* attorney* lawyer*", "minist* abogad* defensor*"),
    ),
    opposed(
        "landlord lessor= let_out",
        "tenant lessee renter",
        "arrendador casero propietario",
        "inquilino arrendatario",
        also=("owner* hous*", "dueñ*"),
    ),
    opposed(
        "employer boss bosses= management= owner",
        "employee worker staff= labour_union=",
        "empleador patron patronal empresario jefe",
        "empleado trabajador obrero asalariado",
        also=("union* compan* work*", "sindicat* empres*"),
    ),
    opposed(
        "buyer purchaser customer consumer importer",
        "seller vendor supplier producer exporter",
        "comprador cliente consumidor importador",
        "vendedor proveedor productor exportador",
    ),
    opposed(
        "wholesale= wholesaler bulk=",
        "retail= retailer",
        "mayorista al_por_mayor= al_mayoreo=",
        "minorista al_por_menor= al_detalle= al_menudeo= detallista",
    ),
    opposed(
        "boom prosperity= recovery= expansion= upturn= thrive flourish prosper",
        "recession slump= depression= downturn= stagnation= bust= languish struggle stagnate"
        " crisis",
        "auge bonanza prosperidad recuperacion expansion prosperar florecer",
        "recesion depresion estancamiento crisis desaceleracion languidecer decaer estancarse"
        " marchitar",
    ),
    opposed(
        "tax_cut* tax_break* subsidize subsidise subsidy exempt exemption incentive",
        "tax_hike* tax_increase* tax= levy surcharge penalty",
        "subsidiar subsidio eximir exencion exonerar bonificar incentivo",
        "gravar gravamen impuesto multa recargo tributo",
    ),
    opposed(
        "solvent= creditworthy= in_the_black= afloat=",
        "insolvent= bankrupt= bankruptcy= broke= in_the_red= default",
        "solvente solvencia en_numeros_negros= a_flote=",
        "insolvente quebrado bancarrota en_numeros_rojos= quiebra concurso_de_acreedores= en_rojo=",
    ),
    opposed(
        "pay settle repay pay_off",
        "default owe evade dodge withhold",
        "pagar saldar abonar liquidar cancelar",
        "adeudar incumplir evadir impagar",
        also=("debt* unpaid* charge*", "deud* cobr*"),
    ),
    opposed(
        "invest pour_money= fund finance",
        "divest disinvest defund cut_funding=",
        "invertir financiar inversion",
        "desinvertir desinversion desfinanciar",
    ),
    opposed(
        "centralize centralise centralization= concentrate",
        "decentralize decentralise decentralization= devolve",
        "centralizar centralizacion centralista",
        "descentralizar descentralizacion federal",
    ),
    opposed(
        "regime_change= overthrow topple depose oust unseat",
        "install restore prop_up reinstate swear_in crown",
        "derrocar derrocamiento deponer destituir tumbar",
        "instalar restaurar restituir entronizar sostener juramentar",
    ),
    opposed(
        "resign quit step_down bow_out resignation= stand_down",
        "take_office= swear_in sworn_in= assume stay_on take_over",
        "renunciar dimitir renuncia dimision abdicar",
        "asumir juramentar tomar_posesion permanecer_en_el_cargo jurar_el_cargo",
        also=("swear* tak*", "jur*"),
    ),
    opposed(
        "incumbent ruling= governing= in_power= in_office= sitting=",
        "challenger opposition= former= out_of_power= ousted=",
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
        "war= take_up_arms= took_up_arms= hostilities= mobilize mobilise offensive= combat=",
        "tregua cese_al_fuego= alto_el_fuego= deponer_las_armas desmovilizar desarmar paz",
        "guerra hostilidades tomar_las_armas movilizar ofensiva combate",
    ),
    opposed(
        "surrender give_up capitulate turn_himself_in lay_down",
        "resist hold_out fight_on fight_back defy",
        "rendirse entregarse capitular rendicion",
        "resistir resistencia combatir luchar desafiar",
        also=("deliver*", "entreg*"),
    ),
    opposed(
        "occupy seize take_over invade capture annex conquer",
        "withdraw vacate liberate cede relinquish evacuate",
        "ocupar tomar invadir capturar anexar conquistar ocupacion invasion",
        "retirarse desocupar liberar ceder evacuar desalojar liberacion",
    ),
    opposed(
        "deploy send_in mobilize mobilise",
        "withdraw pull_out recall demobilize bring_home",
        "desplegar despliegue movilizar",
        "retirar retirada replegar repliegue desmovilizar",
    ),
    opposed(
        "deport expel expulsion deportation= banish evict kick_out turn_away exile",
        "admit take_in shelter host welcome asylum= repatriate harbour harbor",
        "deportar expulsar deportacion expulsion desterrar desalojar exiliar",
        "acoger admitir albergar recibir asilo= asilar dar_refugio hospedar",
    ),
    opposed(
        "qualify qualified= advance= advanced= go_through progress",
        "be_eliminated= eliminated= knocked_out= crash_out bow_out exit",
        "clasificar clasificacion avanzar pasar_de_ronda",
        "eliminar eliminacion quedar_fuera quedar_eliminado descalificar",
        also=("class*", "clas*"),
    ),
    opposed(
        "win won= victory victorious= beat= beats= triumph",
        "draw drew= drawn= tie tied= lose lost= defeat= stalemate",
        "ganar vencer victoria triunfo triunfar imponerse",
        "empatar empate perder derrota caer_ante igualar",
        also=("defeat* beat* match* title* cup* game*", "derrot* venc* sortear* partid*"),
    ),
    opposed(
        "home= at_home= home_side= hosts=",
        "away= visitors= on_the_road= visiting=",
        "local en_casa= anfitrion de_local=",
        "visitante a_domicilio= de_visita= forastero de_visitante=",
        also=("house* local* from= home*", "cas* hogar* visit* fuer*"),
    ),
    opposed(
        "attacker striker forward= offense= offence=",
        "defender= defenders= goalkeeper back=",
        "delantero atacante ofensiva ariete",
        "defensor zaguero defensa arquero portero guardameta",
        also=("goal* crime*", "delit*"),
    ),
    opposed(
        "pass passed= pass_the_exam",
        "fail flunk failing=",
        "aprobar superar",
        "reprobar suspender desaprobar",
    ),
    opposed(
        "pick_up connect turn_on switch_on power_up plug_in restore start_up",
        "cut_off shut_off turn_off switch_off unplug disconnect shut_down",
        "conectar encender prender enchufar restablecer activar reconectar",
        "cortar apagar desconectar desenchufar desactivar interrumpir",
    ),
    opposed(
        "speed_up accelerate fast-track streamline expedite hasten",
        "slow_down bog_down hold_up stall drag_out delay stonewall slow",
        "acelerar agilizar apurar apresurar",
        "frenar ralentizar entorpecer demorar estancar dilatar retrasar trabar",
    ),
    opposed(
        "unlock unblock reopen clear unclog",
        "block blockade barricade obstruct clog close_off seal_off",
        "desbloquear despejar reabrir destrabar destapar",
        "bloquear cortar obstruir taponar trancar cerrar",
    ),
    opposed(
        "reveal admit disclose make_public come_clean go_public",
        "hide cover_up conceal deny keep_quiet hush_up",
        "revelar admitir hacer_publico destapar transparentar",
        "ocultar encubrir esconder negar silenciar tapar",
        also=("den* hospital*", "deneg* hospital*"),
    ),
    opposed(
        "save rescue spare preserve conserve salvage",
        "destroy wreck ruin doom scrap sacrifice demolish wipe_out squander",
        "salvar rescatar preservar conservar conservacion",
        "destruir arruinar sacrificar demoler aniquilar desechar destrozar",
        also=("cost* econom*", "ahorr*"),
    ),
    opposed(
        "plant sow reforest reforestation= seed",
        "harvest reap fell cut_down log deforest deforestation= uproot logging=",
        "plantar sembrar reforestar reforestacion siembra",
        "cosechar talar tala deforestar deforestacion arrancar desmontar cosecha",
        also=("plant= plants= facilit*", "planta*"),
    ),
    opposed(
        "donate give_away contribute lend grant gift",
        "steal stole= stolen= rob loot embezzle pocket siphon",
        "donar regalar aportar obsequiar contribuir",
        "robar hurtar saquear malversar embolsarse sustraer desviar",
    ),
    opposed(
        "free_of_charge= free= complimentary= at_no_cost= for_free= gratis=",
        "paid= charge= charged= for_a_fee= fee=",
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
        "valid= validity= in_force= in_effect= current= standing=",
        "invalid= void= null_and_void= expired= lapsed= out_of_date=",
        "valido vigente en_vigor= vigencia",
        "invalido nulo caducado vencido expirado sin_efecto= caduco",
        also=("present* defeat* today*", "actual* venc*"),
    ),
    opposed(
        "national= nationwide= domestic= homegrown= local= native= indigenous=",
        "foreign= imported= international= overseas= global= worldwide= non-native= invasive=",
        "nacional interno local autoctono nativo endemico",
        "extranjero importado internacional foraneo global mundial exotico invasor",
        also=("country* abroad= place*", "pais* mund* exterior*"),
    ),
    opposed(
        "male= man= men= boy= boys= masculine=",
        "female= woman= women= girl= girls= feminine=",
        "hombre varon masculino macho niño",
        "mujer femenino hembra niña mujeres=",
        also=("person* people* child* lad* he= she= human*", "person* gente hij* chic* human*"),
    ),
)
