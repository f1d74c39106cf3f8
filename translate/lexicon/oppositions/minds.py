"""What people feel and say and are like, and its opposite: to welcome and to resent, calm, angry.

Rows as in `translate.lexicon.oppositions.deeds`.
"""

from __future__ import annotations

from translate.lexicon.concepts import Opposition, opposed

MINDS: tuple[Opposition, ...] = (
    opposed(
        "satisfying= satisfactory= satisfied= pleasing= gratifying= heartening= pleased=",
        "disappointing= disappointed= disappointment= unsatisfactory= frustrating= frustrated="
        " dissatisfied= let-down= underwhelming=",
        "satisfactorio satisfecho grato gratificante complacido",
        "decepcionante decepcionado decepcion insatisfactorio frustrante insatisfecho frustrado"
        " desilusion defraudado",
    ),
    opposed(
        "welcome applaud cheer hail celebrate rejoice delight= delighted= relief= enthusiasm="
        " enthusiastic* warmly= approval= acclaim= with_open_arms= to_applause= glad= gladly=",
        "resent lament regret deplore boo jeer dismay= dismayed= displeasure= disgust= anger="
        " outrage= annoyance= coldly= hostility= dislike= unhappy= upset= angrily= scorn=",
        "celebrar aplaudir vitorear ovacionar beneplacito= agrado= entusiasmo= entusiasta jubilo="
        " alegria= alborozo= con_brazos_abiertos= alivio= saludar satisfaccion= acoger"
        " dar_la_bienvenida aplauso recibir_con_gusto",
        "lamentar deplorar abuchear disgusto= desagrado= malestar= rechazo= indignacion= enojo="
        " frialdad= hostilidad= silbar silbatina= repudio= desazon= molestia= encono= enfado="
        " rabia= a_regañadientes= mala_gana= pifia=",
        also=("receiv* accept* greet*", "recib* acept*"),
    ),
    opposed(
        "calm calmly= composed= serene* unruffled= placid* relaxed= soothe reassure coolheaded=",
        "nervous* anxious* agitated= frantic* panic alarm alarmed= furious* angry= anger enraged="
        " distraught= restless= rattle tense= hysterical*",
        "calma calmar sereno serenidad sosegado tranquilo tranquilizar apacible relajado aplomo",
        "nervioso nerviosismo ansioso agitado frenetico panico alarmar furioso enfurecer enojado"
        " alterado inquieto tenso angustiado exaltado desesperado crispado",
    ),
    opposed(
        "happy= happily= happiness= joy= joyful* joyous* cheerful* elated= glad= jubilant*"
        " overjoyed= merry=",
        "sad+ sadness= sorrow* grief= mournful* miserable= unhappy= gloom= downcast= dejected="
        " heartbroken= depressed= desolate=",
        "feliz felizmente= felicidad alegre alegria contento jubiloso dichoso euforico radiante",
        "triste tristeza dolor apenado desdichado infeliz deprimido abatido desolado"
        " cabizbajo afligido melancolico",
        also=("pain* sentence*", "condena*"),
    ),
    opposed(
        "optimistic* optimism= upbeat= bullish= hopeful= hope= rosy= sanguine= buoyant= confident*"
        " brighter= encouraging=",
        "pessimistic* pessimism= gloomy= bearish= downbeat= bleak= grim= despair= despondent="
        " hopeless* dismal= sombre= somber= discouraging=",
        "optimista optimismo esperanzador esperanzado alentador halagüeño auspicioso"
        " prometedor animado",
        "pesimista pesimismo sombrio desalentador desesperanza desesperanzador lugubre agorero"
        " funesto desanimado",
        also=("good* bad* positive* negative*", "buen* mal* positiv* negativ* bien="),
    ),
    opposed(
        "polite* courteous* courtesy= respectful* cordial* kindly= kindness= friendly="
        " gracious* warm+ amicable= amicably=",
        "rude* impolite* disrespect* insult* hostile= cruel* unkind= unfriendly= harsh* cold+"
        " surly= curt* abrasive= acrimon*",
        "cortes cortesmente= educado respetuoso cordial cordialmente= amable amabilidad"
        " amistoso calido gentil afable",
        "descortes grosero maleducado irrespetuoso hostil cruel crueldad hosco aspero frio brusco"
        " insolente tirante agrio",
        also=("civilian*", "civil*"),
    ),
    opposed(
        "brave* bravery= courage* bold+ fearless* valiant* daring=",
        "coward* cowardice= timid* fearful* afraid= craven=",
        "valiente valentia valeroso audaz osado intrepido coraje",
        "cobarde cobardia temeroso timido medroso miedoso pusilanime",
    ),
    opposed(
        "generous* generosity= lavish* unselfish* selfless* charitable=",
        "stingy= miserly= selfish* greedy= greed= tight-fisted=",
        "generoso generosidad desprendido dadivoso altruista desinteresado solidario",
        "tacaño mezquino egoista egoismo avaro avaricia codicioso",
        also=("means= meant= interest*", "interes*"),
    ),
    opposed(
        "humble* modest* humility= modesty= unassuming=",
        "arrogant* arrogance= haughty= boastful* proud* pride= conceited=",
        "humilde humildad modesto modestia sencillo",
        "arrogante arrogancia soberbio soberbia altanero engreido orgulloso vanidoso",
    ),
    opposed(
        "patient* patience=",
        "impatient* impatience=",
        "paciente pacientemente= paciencia",
        "impaciente impacientarse impaciencia",
        also=("hospital* doctor* treat*", "hospital* medic* enferm*"),
    ),
    opposed(
        "willing* readily= eager* keen= enthusias* gladly= wholeheartedly=",
        "unwilling* reluctan* grudging* hesitant* loath= averse=",
        "dispuesto gustoso de_buena_gana= de_buen_grado= con_gusto= entusiasta con_entusiasmo=",
        "reacio renuente a_regañadientes= de_mala_gana= con_desgana= reticente remiso",
        also=("willingness=", "disposicion="),
    ),
    opposed(
        "sober= sobriety=",
        "drunk= drunken* intoxicated= inebriated= tipsy=",
        "sobrio sobriedad",
        "borracho ebrio embriagado alcoholizado beodo embriaguez",
    ),
    opposed(
        "sane= sanity= lucid* rational* reasonable= reasonably= sensible= prudent* cautious*"
        " careful* wise*",
        "insane= insanity= mad= irrational* unreasonable= foolish* reckless* careless* rash*"
        " imprudent* unwise* senseless= negligent*",
        "cuerdo lucido racional razonable sensato prudente cauto cauteloso cuidadoso juicioso",
        "loco irracional irrazonable insensato imprudente temerario descuidado precipitado"
        " disparatado negligente alocado",
        also=("price* lot=", "caro= cara= caros= caras="),
    ),
    opposed(
        "honest* honesty= sincere* frank* candid* truthful* upright= trustworthy= integrity=",
        "dishonest* deceitful* insincere= liar* lying= untrustworthy= evasive* corrupt* devious*",
        "honesto honestidad honrado sincero sinceridad franco franqueza integro probo veraz",
        "deshonesto mentiroso falso hipocrita evasivo corrupto tramposo embustero",
        also=("body* bodies*", "cuerp*"),
    ),
    opposed(
        "loyal* loyalty= faithful* steadfast*",
        "desert defect defector disloyal* traitor* treacher* unfaithful* betray* betrayal="
        " renegade*",
        "leal lealtad fiel fidelidad",
        "desertar desertor desleal traidor traicionar infiel deslealtad traicion",
    ),
    opposed(
        "trust confidence= confident= believe credible= credibility= reliable=",
        "distrust mistrust doubt suspicion= skeptic* sceptic* wary= disbeliev* unreliable="
        " incredul*",
        "confiar confianza confiado creible credibilidad fiable creer",
        "desconfiar desconfianza recelo suspicacia esceptico escepticismo dudar incredulo"
        " incredulidad"
        " poco_fiable receloso descreimiento",
        also=("secur* safe* say* said=", "segur* dij* dic*"),
    ),
    opposed(
        "impartial* unbiased= neutral* objectively= objectivity= even-handed* fair+ balanced=",
        "biased= bias= partial* one-sided= prejudiced= partisan= skewed= unfair*",
        "imparcial imparcialidad neutral neutralidad objetivo ecuanime equilibrado",
        "parcial parcialidad sesgado tendencioso partidista prejuiciado sesgo",
        # Doubts about impartiality are a suspicion of bias.
        also=("goal* aim* target* doubt*", "meta* fin= fines= dud*"),
    ),
    opposed(
        "clear+ plain+ obvious* explicit* transparent* unequivocal* precise* clarity=",
        "vague* unclear= obscure* ambiguous* murky= opaque= confusing= cryptic= imprecise=",
        "claro claridad claramente= nitido explicito transparente inequivoco preciso evidente",
        "vago confuso oscuro ambiguo opaco turbio impreciso difuso borroso poco_claro",
        also=("dark* clean*", "limpi* despej*"),
    ),
    opposed(
        "remember recall memory= keep_in_mind memorable=",
        "forget forgot= forgotten= oblivion= overlook",
        "recordar acordarse memoria memorable tener_presente",
        "olvidar olvido= pasar_por_alto",
    ),
    opposed(
        "speak spoke= speak_out= speak_up= break_the_silence= broke_the_silence= talk testify"
        " open_up",
        "stay_silent keep_quiet remain_silent say_nothing said_nothing= clam_up hush",
        "hablar declarar romper_el_silencio pronunciarse testificar",
        "callar guardar_silencio enmudecer mutismo",
        also=("silen*", "silenci*"),
    ),
    opposed(
        "thank gratitude= grateful* thankful*",
        "ungrateful* ingratitude= blame curse",
        "agradecer gratitud agradecido agradecimiento",
        "desagradecido ingrato culpar maldecir reprochar",
    ),
    opposed(
        "apologize apologise apology apologetic= contrite= repent remorse* regret",
        "unapologetic* unrepentant* defiant* stand_by",
        "disculparse disculpa arrepentirse arrepentido pedir_perdon remordimiento compungido",
        "desafiante impenitente sin_remordimiento= impavido",
    ),
    opposed(
        " likes= liked= enjoy love fond= favorite= favourite= beloved=",
        "dislike hate loathe detest abhor unloved= despised= hated=",
        "gustar amar adorar disfrutar predilecto favorito querido entrañable",
        "odiar detestar aborrecer despreciar repudiado odiado abominar",
        also=("want* wish*", "desear"),
    ),
    opposed(
        " interested= curious* curiosity= fascinat* concerned= keen_on=",
        "uninterested= disinterest* indifferen* bored= boredom= apath* unconcerned=",
        "interesado curioso curiosidad fascinar entusiasmado",
        "desinteres desinteresado indiferente indiferencia aburrido apatia apatico hastio",
    ),
    opposed(
        "proud* pride= honour= honor=",
        "ashamed= shame* embarrass* humiliat* disgrace*",
        "orgulloso orgullo honra enorgullecer",
        "avergonzado vergüenza bochorno avergonzar deshonra humillar",
    ),
    opposed(
        "comfort* cozy= cosy= at_ease=",
        "uncomfortable= discomfort= uneasy= awkward* ill_at_ease=",
        "comodo comodidad confortable a_gusto= a_sus_anchas=",
        "incomodo incomodidad incomodar a_disgusto= molesto",
    ),
    opposed(
        "surprise surprising* unexpected* sudden* unannounced= abrupt* out_of_the_blue=",
        "announced= in_advance= advance_notice= prearranged= expected= predictable= predictably="
        " unsurprising* foreseeable= anticipated=",
        "sorpresivo inesperado repentino subito imprevisto sorpresa de_improviso= intempestivo"
        " abrupto",
        "esperado previsible predecible previsto anunciado con_previo_aviso= con_aviso="
        " con_antelacion=",
        also=("hope* wait* plan*", "planead* program*"),
    ),
    opposed(
        "deliberate* intentional* on_purpose= premeditated= wilful* willful* knowingly=",
        "accidental* unintentional* by_accident= by_mistake= inadvertent* unwitting*"
        " involuntary= involuntarily= unwittingly= by_chance=",
        "deliberado intencional intencionado a_proposito= adrede= premeditado a_sabiendas= doloso"
        " deliberadamente= intencionalmente=",
        "accidental accidentalmente= por_accidente= por_error= sin_querer= involuntario"
        " inadvertidamente= culposo fortuito por_descuido= casual",
        also=("accident* mistake*", "accident* error*"),
    ),
    opposed(
        "condemn denounce decry pan slam criticize criticise censure rebuke deplore lambast"
        " chide scold reprimand berate disparage blame revile",
        "praise hail laud applaud commend compliment celebrate extol acclaim congratulate"
        " salute pay_tribute glorify",
        "condenar denunciar criticar censurar repudiar fustigar vapulear defenestrar deplorar"
        " reprobar reprender regañar"
        " amonestar cuestionar arremeter vilipendiar tachar",
        "elogiar aclamar alabar aplaudir ensalzar encomiar celebrar felicitar ponderar exaltar"
        " homenajear"
        " rendir_homenaje glorificar enaltecer",
        also=("sentenc* convict* report* complain*", "sentenci* conden*"),
    ),
    opposed(
        "flatter praise cheer_on egg_on",
        "insult mock ridicule taunt boo jeer heckle",
        "halagar alentar vitorear aplaudir ovacionar adular",
        "insultar burlarse ridiculizar abuchear silbar increpar chiflar mofarse",
    ),
    opposed(
        "laugh laughter= smile grin",
        "cry weep sob tears= frown wail",
        "reir risa sonreir sonrisa carcajada",
        "llorar llanto sollozar lagrimas= fruncir_el_ceño",
        also=("tear* shout*", "grit*"),
    ),
    opposed(
        "whisper murmur softly= quietly= in_a_low_voice= under_his_breath=",
        "shout scream yell loudly= aloud= out_loud= at_the_top_of=",
        "susurrar murmurar en_voz_baja= quedamente= bajito=",
        "gritar vociferar a_gritos= en_voz_alta= a_voz_en_cuello= a_viva_voz=",
    ),
    opposed(
        "superior= outstanding= excellent* brilliant* superb* masterful* first-rate= top-notch=",
        "inferior= mediocre= poor= lousy= shoddy= second-rate= dreadful* awful* terrible=",
        "sobresaliente excelente brillante magnifico estupendo de_primera= magistral",
        "mediocre deficiente pesimo de_segunda= horrible espantoso lamentable",
        also=("bad* good* better* worse*", "buen* mal* mejor* peor* pobre*"),
    ),
    opposed(
        "clever* intelligen* smart+ bright+ shrewd* astute* wise*",
        "stupid* dumb= foolish* dim= ignorant* naive*",
        "inteligente listo astuto sagaz habil perspicaz",
        "estupido tonto necio torpe ignorante ingenuo bobo",
    ),
    opposed(
        "hard-working= hardworking= diligent* industrious*",
        "lazy= idle= slack= lax= sluggish=",
        "trabajador laborioso diligente esforzado hacendoso",
        "perezoso flojo haragan holgazan vago negligente",
        also=("work* labor* labour*", "trabaj* obrer*"),
    ),
    opposed(
        "famous= well-known= renowned=",
        "obscure= unknown= little-known= anonymous=",
        "famoso conocido renombrado celebre reconocido afamado",
        "desconocido ignoto poco_conocido anonimo",
    ),
    opposed(
        "beautiful* lovely= handsome= pretty= attractive=",
        "ugly= unattractive= hideous* unsightly=",
        "hermoso bello lindo guapo bonito atractivo precioso",
        "feo horrible espantoso antiestetico poco_atractivo",
    ),
    opposed(
        "experienced= skilled= skillful* expert= trained= qualified= competent*",
        "inexperienced= unskilled= untrained= amateur* unqualified= incompetent* clumsy=",
        "con_experiencia= experimentado diestro experto capacitado calificado cualificado"
        " competente",
        "inexperto no_calificado sin_experiencia= novato incompetente torpe improvisado"
        " sin_preparacion=",
        also=("experience* train*", "experiencia*"),
    ),
    opposed(
        "unanimous* united= united_front= in_unison= harmon* consensus=",
        "divided= split= fractured= discord* at_odds= fractious*",
        "unanime unanimidad unido al_unisono= armonia consenso",
        "dividido division fracturado discordia enfrentado discordante",
    ),
    opposed(
        "back_down relent yield give_in cave_in concede bow_to",
        "stand_firm= hold_firm= dig_in insist persist hold_out refuse_to_budge",
        "ceder claudicar dar_marcha_atras doblegarse transigir",
        "mantenerse_firme insistir persistir no_ceder empecinarse plantarse",
        also=("assign*", "entreg*"),
    ),
    opposed(
        "hawk hawkish= hardliner warmonger",
        "dove dovish= peacemaker pacifist",
        "halcon belicista intransigente",
        "paloma pacifista conciliador pacificador",
    ),
    opposed(
        "strict* stern* tough+ harsh* severe* rigorous* stringent* heavy-handed=",
        "lenient* lax* mild* soft+ loose* indulgent* permissive=",
        "estricto severo duro riguroso drastico inflexible draconiano",
        "indulgente laxo benevolo blando permisivo leve clemente suave",
    ),
    opposed(
        "flexible= flexibility= adaptable=",
        "inflexible= rigid* unyielding= intransigen* stubborn*",
        "flexible flexibilidad adaptable",
        "inflexible rigido intransigente terco inquebrantable",
    ),
)
