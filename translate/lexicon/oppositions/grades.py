"""How strong and how good things are, by contrast: mild or fierce, used or new, harmful or not.

Rows as in `translate.lexicon.oppositions.deeds`.
"""

from __future__ import annotations

from translate.lexicon.concepts import Opposition, opposed

GRADES: tuple[Opposition, ...] = (
    # How strong, how big, how good things are.
    opposed(
        "light= slight= gentle= faint= weak=",
        "heavy= strong= intense= torrential=",
        "debil leve ligero suave tenue",
        "fuerte intenso copioso torrencial",
        also=("bright* lit* fire* turnout*", "luz= luces= fueg*"),
    ),
    opposed(
        "mild= gentle= benign= meek=",
        "extreme= violent* fierce* wild* savage* ferocious*",
        "benigno suave leve apacible manso",
        "extremo violento feroz salvaje fiero virulento",
    ),
    opposed(
        "profound* deep* deeply=",
        "slight* superficial* skin-deep=",
        "profundo hondo",
        "leve ligero superficial",
    ),
    opposed(
        "giant= gigantic= colossal= mammoth= enormous= towering=",
        "tiny= minuscule= miniature= diminutive=",
        "gigante gigantesco colosal descomunal enorme",
        "diminuto minusculo enano pequeño",
    ),
    opposed(
        "loud* noisy= noisily= with_fanfare= with_great_fanfare= shouted= shouting=",
        "quietly= discreet* without_fanfare= whispered= in_whispers= under_the_radar=",
        "ruidoso estruendoso con_bombo_y_platillo= a_bombo_y_platillo= a_gritos= a_voces=",
        "discreto calladamente= con_discrecion= en_susurros= sin_alboroto= sin_hacer_ruido=",
    ),
    opposed(
        "fall_silent go_quiet went_quiet= fell_silent= go_silent",
        "ring_out rang_out= blare resound sound_off",
        "silenciarse enmudecer callar",
        "sonar resonar retumbar tronar",
    ),
    opposed(
        "pale= pallid= wan=",
        "ruddy= flushed= rosy-cheeked= florid=",
        "palido demacrado",
        "rubicundo sonrosado colorado",
    ),
    opposed(
        "white=",
        "black=",
        "blanco",
        "negro",
        also=("target* blank* dark* african* gray* grey*", "objetiv* oscur* gris*"),
    ),
    opposed(
        "dusty= grimy= tarnished=",
        "gleaming= shiny= polished= sparkling=",
        "polvoriento empolvado deslustrado",
        "reluciente pulido lustroso resplandeciente",
    ),
    opposed(
        "watery= runny= diluted=",
        "thick= creamy=",
        "aguado acuoso diluido",
        "espeso denso cremoso",
    ),
    opposed(
        "murky= murkiness= turbid* cloudy= cloudiness=",
        "clarity= limpid= crystal-clear= transparent=",
        "turbio turbiedad turbidez",
        "claridad cristalino limpido transparente nitidez",
    ),
    opposed(
        "fluctuating= changing= changeable= shifting= erratic* variable=",
        "stable= steady= steadily= constant= fixed= unchanging=",
        "cambiante fluctuante oscilante variable erratico",
        "estable constante fijo invariable sostenido",
    ),
    opposed(
        "used= second-hand= secondhand= pre-owned=",
        "new= brand-new= unused=",
        "usado de_segunda_mano=",
        "nuevo flamante sin_estrenar=",
        also=("use= using= news= again* old*", "uso= usa= usan= viej*"),
    ),
    opposed(
        "up-to-date= cutting-edge= state-of-the-art= modern=",
        "outdated= obsolete= antiquated= old-fashioned= outmoded=",
        "actualizado puntero de_vanguardia= moderno al_dia=",
        "obsoleto desfasado anticuado caduco desactualizado",
    ),
    opposed(
        "cut-price= dirt-cheap= bargain= next_to_nothing= cheap= inexpensive=",
        "overpriced= costly= a_fortune= exorbitant= dear=",
        "barato ganga de_bajo_precio= a_bajo_precio= tirado_de_precio",
        "caro costoso de_alto_precio= una_fortuna= carisimo prohibitivo",
        also=("agree* negotiat* plea* wealth*", "negoci* riqueza*"),
    ),
    opposed(
        "younger= youngest= junior=",
        "older= elder= eldest= oldest= senior=",
        "mas_joven menor",
        "mas_viejo mayor mas_veterano",
        also=(
            "child* minor* adult* less* more* smaller* larger* old= age* least* most* young=",
            "niñ* adult* mayor_parte= edad* menos= mas=",
        ),
    ),
    opposed(
        "communal= collective* shared= common=",
        "individual* personal*",
        "comunal colectivo compartido comun",
        "individual individualmente= personal",
        also=("people* person* people= staff*", "persona personas= individuos="),
    ),
    opposed("maternal*", "paternal*", "materno maternal", "paterno paternal"),
    opposed(
        "physical*",
        "mental* psychological* emotional*",
        "fisico",
        "mental psiquico psicologico animico",
    ),
    opposed("manual* by_hand=", "automatic* automated=", "manual a_mano=", "automatico"),
    opposed("digital*", "analog analogue paper-based=", "digital", "analogico en_papel="),
    opposed("amateur", "professional*", "amateur aficionado", "profesional"),
    opposed("religious* sacred=", "secular* lay= profane=", "religioso sagrado", "laico profano"),
    opposed(
        "real= actual=",
        "imaginary= fictional= fictitious= imagined=",
        "real verdadero autentico",
        "imaginario ficticio de_ficcion=",
    ),
    opposed("explicit*", "implicit* tacit*", "explicito", "implicito tacito"),
    opposed("literal*", "figurative* metaphorical*", "literal", "figurado metaforico"),
    opposed("absolute*", "relative*", "absoluto", "relativo", also=("kin* famil*", "famili*")),
    opposed("abstract*", "concrete*", "abstracto", "concreto", also=("cement*", "cemento*")),
    opposed(
        "in_writing= written=",
        "orally= verbally= by_word_of_mouth= oral= verbal=",
        "por_escrito= escrito",
        "de_palabra= verbalmente= oralmente= oral verbal",
        also=("write* wrote=", "escrib*"),
    ),
    opposed(
        "ripe= ripened=",
        "green= unripe=",
        "maduro",
        "verde",
        also=("mature* grown*", "adult*"),
    ),
    # What is right, fit, likely.
    opposed(
        "inevitable= inevitably= unavoidable= inescapable=",
        "avoidable= preventable= unnecessary= needless*",
        "inevitable ineludible inexorable",
        "evitable prevenible innecesario",
    ),
    opposed(
        "unlikely= improbable= surprising=",
        "predictable= foreseeable= likely=",
        "improbable insolito inverosimil sorprendente",
        "previsible predecible esperable probable",
        also=("not= unpredict*", "no= imprevis*"),
    ),
    opposed(
        "understandable= natural= logical=",
        "strange= odd= baffling= weird=",
        "comprensible natural logico",
        "extraño raro insolito desconcertante",
    ),
    opposed(
        "harmful= damaging= detrimental= noxious= pernicious=",
        "harmless= beneficial= innocuous= healthful=",
        "nocivo dañino perjudicial lesivo pernicioso",
        "inofensivo inocuo beneficioso benefico saludable",
    ),
    opposed(
        "to_the_benefit_of= for_the_benefit_of= in_favor_of= in_favour_of= in_support_of="
        " in_aid_of=",
        "to_the_detriment_of= at_the_expense_of= in_opposition_to= against=",
        "en_beneficio_de= a_favor_de= en_favor_de= en_apoyo_de= en_pro_de=",
        "en_perjuicio_de= en_detrimento_de= en_contra_de= a_costa_de= contra=",
        also=("vot* oppos* result*", "vot* frente_a= resultado*"),
    ),
    opposed(
        "contrary_to= in_defiance_of= in_breach_of=",
        "in_accordance_with= in_line_with= in_keeping_with=",
        "contrariamente_a= al_contrario_de= en_contra_de= en_violacion_de=",
        "de_acuerdo_con= conforme_a= en_linea_con= acorde_con= en_consonancia_con=",
    ),
    opposed(
        "instead_of= in_place_of= rather_than=",
        "in_addition_to= as_well_as= along_with= on_top_of=",
        "en_lugar_de= en_vez_de=",
        "ademas_de= junto_con= asi_como=",
    ),
    opposed("virtuous=", "vicious=", "virtuoso", "vicioso"),
    opposed(
        "mistaken* erroneous* flawed= wrongly= false=",
        "sound= rightly= correct* valid= well-founded=",
        "erroneo equivocado falso errado infundado",
        "acertado valido solido fundado con_razon=",
        also=("sounds= solid= noise*", "sonid* ruid*"),
    ),
    opposed(
        "legitimate= legitimately= valid=",
        "irregular* fraudulent* invalid= spurious=",
        "legitimo valido",
        "irregular fraudulento espurio invalido",
    ),
    opposed(
        "restrictive= strict= stringent= harsh* severe= austere=",
        "permissive= lenient* lax= expansionary= indulgent* lightly=",
        "restrictivo estricto riguroso severo austero",
        "permisivo laxo indulgente expansivo benevolente",
    ),
    opposed(
        "downside drawback disadvantage shortcoming",
        "upside advantage virtue good_side",
        "inconveniente desventaja lado_malo defecto",
        "ventaja lado_bueno virtud acierto",
    ),
    opposed(
        "achievement accomplishment success feat",
        "failure shortcoming fiasco blunder",
        "logro exito hazaña acierto",
        "fracaso fiasco desacierto traspie",
        also=("fault* error*", "falla* error*"),
    ),
    opposed(
        "shortfall shortage dearth lack scarcity",
        "excess surplus glut overabundance",
        "falta escasez carencia deficit penuria",
        "exceso excedente sobreabundancia superavit pletora",
        also=("fault* foul* miss* need* without=", "culp* sin="),
    ),
    opposed("deflation*", "inflation*", "deflacion deflacionario", "inflacion inflacionario"),
    opposed(
        "abstention abstentionism",
        "turnout=",
        "abstencion abstencionismo",
        "participacion concurrencia",
    ),
    opposed(
        "disparate= diverse= unlike= differ",
        "kindred= alike= identical= matching=",
        "dispar disimil diferir distar",
        "afin semejante parecido identico coincidente",
    ),
    opposed(
        "contradictory= conflicting= inconsistent=",
        "consistent= matching= concordant= compatible=",
        "contradictorio discordante incompatible discrepante",
        "coincidente concordante coherente compatible",
    ),
)
