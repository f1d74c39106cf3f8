"""The words that join clauses by causes, conditions, purposes and the like."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translate.lexicon.connective_times import ONE

if TYPE_CHECKING:
    from translate.lexicon.connective_relations import Relation


# Who is due to do something is no cause.
_DUE = (
    r"(?:(?<!is )(?<!are )(?<!was )(?<!were )(?<!be )(?<!been )|(?<=\w )(?=due to (?:the|a"
    r"|an|his|her"
    r"|its|their|this|these|lack|poor|bad|heavy|high|low|fog|rain|\w+ing)\b))due to"
)
# What was just said: "a consecuencia de ello".
_THAT = r"(?:ello|esto|eso|lo cual|lo que|lo anterior)"
#: Relations, and the words that state them in English and in Spanish.
REASONS: tuple[tuple[tuple[Relation, ...], str, str], ...] = (
    (("concession", "after"), r"even after", r"(?:incluso|aun) (?:despues|luego|tras)"),
    (
        ("concession", "while"),
        r"even (?:as|while|during)",
        r"(?:incluso|aun) (?:mientras|en plen[oa])",
    ),
    # What is done last, "not until" in other words.
    (
        ("after", "until", "when"),
        r"(?:only|not) (?:after|when|once|until)",
        (
            r"(?:solo|solamente|unicamente|recien) (?:despues|cuando|tras|una vez|al|luego|hasta)"
            r"|no sino hasta|hasta despues"
        ),
    ),
    (
        ("even if", "concession"),
        (
            r"even (?:if|when|where|supposing)"
            r"|no matter (?:how|if|whether|who|what|where|when)(?![,.;:])"
            r"|regardless of (?:whether|how|who|what)|come what may"
        ),
        (
            r"(?:aun|incluso|ni siquiera|ni aun|hasta) (?:si|cuando)|ni aunque|ni cuando"
            r"|asi(?= (?!(?:que|como|se|le|la|de|una|esta|era|fue|ha|donde|este|para|entre|sobre"
            r"|tiene"
            r"|puede|hace|dice|nace|surge|sea)\b)\w+(?:e|a)n?\b)|tanto si|independientemente de si"
            r"|pase lo que pase"
            r"|sea (?:cual|quien|como) sea|sin (?:que import(?:e|ara)|importar)"
            r" (?:si|que|quien|cuant[oa]s?|donde)"
        ),
    ),
    (("even if", "concession", "condition"), r"whether or not", r"(?!)"),
    (("contrast", "concession", "consequence"), r"though(?=[,.])", r"(?!)"),
    (("even if", "concession"), r"even though|although|(?<!as )though", r"aunque"),
    (
        ("concession",),
        (
            r"despite|in spite of|notwithstanding|regardless of|irrespective of|albeit"
            r"|in defiance of|in the teeth of|even (?:with|without|knowing|having|being)"
            r"|for all (?:the|its|his|her|their)(?= \w+,| \w+ \w+,)|(?<!as )much as|heedless of"
            r"|(?:over|against|ignoring) (?:the|his|her|its|their) (?:\w+ )?(?:objections?|advice"
            r"|wish(?:es)?|will"
            r"|orders|opposition|warnings?|protests?)|undeterred by|unfazed by|be that as it may"
            r"|however(?= (?:much|many|hard|long)\b)"
        ),
        (
            r"a pesar del?(?: que)?|a pesar de|pese al?(?: que)?|si bien|por (?:mas|mucho"
            r"|muy)(?= \w+ que\b| que\b)|no obstante(?= (?:el|la|los|las|que)\b)"
            r"|independientemente de|sin importar|a sabiendas de|haciendo caso omiso|y eso que"
            r"|(?:aun|ni) (?:con|sin)|incluso sin|aun (?=\w+ndo\b)\w+|aun a riesgo|a despecho del?"
            r"|mal que|con todo y|desoyendo|(?:en )?contra (?:de )?(?:la voluntad|los deseos"
            r"|el consejo|la opinion|las advertencias|las ordenes)|a espaldas de|por encima de las"
        ),
    ),
    (
        ("concession",),
        (
            r"nevertheless|nonetheless|even so|all the same|just the same|however|still(?=,)"
            r"|that said|having said that|be that as it may|for all that|in spite of that"
        ),
        (
            r"no obstante|(?:aun|incluso) asi|asi y todo|con todo(?=,)|sin embargo|empero"
            r"|dicho esto|de todos modos|de todas (?:formas|maneras)"
            r"|a pesar de (?:ello|eso|todo)|pese a (?:ello|eso|todo)"
        ),
    ),
    (
        ("exception",),
        r"unless|except (?:if|when|where)|barring|short of|failing that",
        (
            r"a menos que|a no ser (?:que|por)|(?:salvo|excepto|como no sea) (?:que|si|cuando)"
            r"|como no (?:sea|fuera)|fuera de que"
        ),
    ),
    (
        ("exception", "condition", "contrast", "consequence"),
        r"otherwise|or else|if not(?=,)|failing which",
        r"de lo contrario|(?:en|de) otr[ao] (?:caso|modo|manera|forma)|si no(?=,)|caso contrario",
    ),
    # "Rich if not famous", "poor but for the land".
    (("exception", "condition", "concession", "contrast"), r"if not(?! for\b)", r"(?!)"),
    (("concession", "included", "addition"), r"(?!)", r"incluso con"),
    # "Con llover tres días": even so, or if only.
    (
        ("concession", "condition"),
        r"(?!)",
        (
            r"(?<![^\n])con(?= (?!(?:mujer|poder|placer|mar|lugar|hogar|militar|popular|pesar|ayer"
            r"|taller|azar|deber|pilar)\b)\w{2,}[aei]r(?:se|l[aeo]s?)?\b)"
        ),
    ),
    # A way of looking at things, and what must be done for an end.
    (
        ("condition", "cause", "concession"),
        r"if (?:you|we|one) (?:consider|look|think)\w*|given that",
        r"si (?:se|uno) (?:consider|tiene en cuenta|mir|piens|compar)\w*",
    ),
    (
        ("condition", "purpose", "exchange"),
        r"if(?= (?:\w+ ){1,5}(?:is|are) (?:ever )?to\b)",
        r"si(?= (?:se )?(?:quier|pretend|dese)\w+ \w+r\b)",
    ),
    (("condition", "when", "cause"), r"in the case of", r"en el caso de"),
    (
        ("exception", "condition"),
        (
            r"(?:had it not been|were it not|if it (?:was|were|had)(?: not|n't)(?: been)?"
            r"|(?<=\w )but) for"
            r"|if not for"
        ),
        (
            r"(?:de no|a no) (?:ser|haber sido|mediar|existir)(?: por)?"
            r"|si no (?:fuera|fuese|hubiera sido|hubiese sido|es) por|(?<!como )si no"
            r"|(?<!con tal )(?<!fin )(?<!acusado )(?<!acaba )(?<!a pesar )de no"
        ),
    ),
    (
        ("so long",),
        r"(?<!for )(?:as|so) long as|insofar as|to the extent that",
        (
            r"siempre y cuando|mientras(?= \w+(?:e|a)n?\b)(?! que)|en la medida en que"
            r"|en tanto(?= \w+(?:e|a)n?\b)"
        ),
    ),
    # "For as long as anyone can remember" is since then.
    (("since", "while", "condition"), r"for as long as", r"(?!)"),
    (("until",), r"(?!)", r"mientras no|en tanto no|hasta tanto(?: no)?"),
    (
        ("condition",),
        (
            r"(?<!turn )(?<!has )(?<!have )(?<!had )(?<!also )provided(?: that)?(?= (?:he|she|it"
            r"|they|that|the|a)\b)|providing(?= that| the)"
            r"|on (?:the )?condition that|only if|in the event (?:of|that)|assuming(?: that)?"
            r"|in case of|conditional on|contingent on|(?<![^\n])(?:should|were|had)(?= \w+ \w+)"
            r"|whether"
            r"|suppos(?:e|ing)(?= that| the| \w+ly)|subject to|dependent on"
            r"|depending on|on the understanding that"
        ),
        (
            r"siempre que|con tal de que|(?:a|con la|bajo la) condicion de(?: que)?|solo si"
            r"|en caso de(?: que)?|caso de que"
            # "Dejan de tener", "ha de ser" state none.
            r"|(?:(?<=[,;:.—(] )|(?<![^\n])|(?<=\by )|(?<=\bque ))de (?:haber(?:se)?|ser(?: asi)?"
            r"|tener|seguir|mantenerse|continuar|ganar|fracasar)"
            r"|de (?:confirmarse|aprobarse|cumplirse|prosperar|concretarse|producirse)"
            r"|en el supuesto de(?: que)?|suponiendo que|sujet[oa]s? al?|supeditad[oa]s? al?"
            r"|condicionad[oa]s? (?:al?|por)|dependiendo de|si es que|a poco que|en funcion de"
        ),
    ),
    (
        ("lest",),
        r"(?:just )?in case(?! of\b)|lest|as a precaution|to be on the safe side",
        (
            r"por si(?: acaso| las moscas)?|no (?:sea|fuera|fuese|vaya a ser) que|por las dudas"
            r"|por precaucion|ante la eventualidad"
        ),
    ),
    (
        ("lest", "cause"),
        r"for fear (?:of|that)|fearing",
        (r"ante el temor de que|por (?:temor|miedo) a(?: que)?|temiendo"),
    ),
    (("unlike",), r"as if|as though", r"como si"),
    (
        ("condition", "when"),
        r"if(?! any\b| ever\b)",
        r"(?<!\bque )si(?! bien\b| acaso\b| mism[oa])",
    ),
    (
        ("purpose",),
        (
            r"so that|in order (?:to|that)|so as (?:not )?to|(?:in an? )?(?:effort|attempt|bid) to"
            r"|with (?:a view to|an eye to(?:ward)?|the (?:aim|goal|intention|hope|idea|purpose) of"
            r"|the intent (?:of|to))|for the (?:purpose|sake) of|in (?:the )?hopes? (?:of|that)"
            r"|aim(?:ed|ing) to|in the interests? of"
            r"|(?:seeking|looking|hoping) to|toward \w+ing"
            r"|(?<!was )(?<!is )(?<!were )(?<!are )(?<!wants )(?<!want )(?<!failed )"
            r"(?:not )?to (?:prevent|avoid|ensure|make sure|stop|keep (?=(?:\w+ ){1,6}from\b)"
            r"|stop (?=(?:\w+ ){1,6}from\b))"
        ),
        (
            r"para que|a fin de(?! (?:año|mes|curso|semana|siglo|temporada)\b)(?: que)?"
            r"|con el (?:fin|objetivo|objeto|proposito|afan|animo) de(?: que)?|con tal fin"
            r"|con (?:miras|vistas|animo de|fines de) al?|con (?:la intencion|la finalidad"
            r"|la esperanza|la idea|la mira|el interes|animo|afan) de(?: que)?|con miras"
            r"|en (?:aras|pos|busca|procura) del?|a efectos de"
            r"|en un (?:intento|esfuerzo) (?:por|de)"
            r"|para (?:asi )?(?:evitar|impedir|no|garantizar|asegurar|prevenir|frenar|que)"
            r"|en (?:un )?intento (?:de|por)|en interes de|buscando(?= \w+[aei]r\b| que)"
        ),
    ),
    (
        ("consequence", "purpose"),
        r"so(?=,? "
        + ONE
        + r"\b)|(?<=, )so(?! (?:far|much|many|long|too|does|do|did|is|are|was|were"
        r"|has|have|had|to speak|be it|on|forth|as|what|that|will|would|can|could|say|says|said)\b"
        r"|,)(?! \w+(?: \w+)? that\b)|thereby|such that|in such a way that|in this way",
        (
            r"de (?:tal )?(?:modo|manera|forma|suerte) que|de (?:est|es)[ea] (?:modo|manera|forma)"
            r"|(?<=ndo )asi"
        ),
    ),
    (
        ("exchange",),
        r"in (?:return|exchange) for|in payment for|in return",
        (
            r"a cambio del?(?: que)?|en (?:canje|pago|retribucion|contrapartida) (?:de|por)"
            r"|como contrapartida|a cambio"
        ),
    ),
    (
        ("at the wish",),
        (
            r"at (?:the )?(?:\w+ )?(?:request|behest|urging|insistence|invitation|instigation)"
            r"(?: of)?|on (?:the )?(?:orders|instructions|advice|recommendation) (?:of|from)"
            r"|by order of"
        ),
        (
            r"a (?:peticion|pedido|solicitud|instancias?|ruego|requerimiento|instigacion) del?"
            r"|por (?:orden|encargo|indicacion|mandato|pedido|instruccion|consejo|recomendacion"
            r"|invitacion|insistencia)(?:es)? del?"
        ),
    ),
    (
        ("cause",),
        (
            r"because(?: of)?|" + _DUE + r"|owing to|on account of|as a (?:direct )?(?:result"
            r"|consequence) of|(?:caused|prompted|triggered|spurred|sparked|driven|motivated"
            r"|brought on|brought about|fuell?ed) by|thanks (?:in part |largely )?to"
            r"(?! (?:that|this|it|which)\b)"
            r"|given (?:that|the|his|her|its|their)|in (?:view|light|consequence) of"
            r"|inasmuch as|on the grounds (?:that|of)|now that|for (?:lack|want) of"
            r"|out of (?:fear|respect|spite|solidarity|necessity|habit|concern|loyalty|pity)"
            r"|by (?:virtue|reason|dint) of|(?:blamed|put down) (?:on|to)|attribut(?:ed|able) to"
            r"|stem(?:ming|med|s) from|seeing (?:that|as)|considering that|in that(?= \w+ \w+ed)"
            r"|for (?:the|one) (?:simple )?reason that|through (?:the fault|lack|no fault) of"
            r"|what with|courtesy of|the reason (?:is|was|being)"
        ),
        (
            r"porque|debid[oa]s? al?|debido a que|(?:a|por) causa del?|por (?:culpa|obra) del?"
            r"|gracias al?(?: que)?(?! " + _THAT + r")|merced al?|ya que|puesto que|dado que"
            r"|(?<!ha )(?<!han )(?<!habia )(?<!habian )(?<!haber )dad[oa]s? (?:el|la|los"
            r"|las|su|sus)|en vista del?(?: que)?|en (?:virtud|razon|atencion) (?:del?|al?)"
            r"|por (?:razones|motivos?|razon) del?|visto que"
            r"|(?:como|a) (?:resultado|consecuencia|resultas) del?(?! " + _THAT + r")"
            r"|(?:producto|fruto) del?"
            r"|toda vez que|(?:por|a|ante la) falta del?|ahora que|por cuanto|habida cuenta del?"
            r"|comoquiera que|considerando que|teniendo en cuenta que|maxime cuando"
            r"|(?:causad|provocad|motivad|ocasionad|originad|impulsad|desencadenad|desatad)[oa]s?"
            r" por|(?<!los )(?<!de )(?<!sus )derivad[oa]s? del?|atribui(?:d[oa]s?|ble) al?"
            r"|a fuerza de"
            r"|por (?:no )?(?:haber(?:se|l[aeo]s?)?|estar|tratarse|carecer)|por no (?!hablar"
            r"|mencionar|decir)\w+r"
            r"|por lo \w+ que (?:es|son|era|eran|esta|estan|resultan?|fue|fueron)"
            r"|al (?:no )(?:\w+[aei]r)|por el hecho de|(?:con|bajo) el argumento de"
            r"|por (?:respeto|solidaridad|lealtad|costumbre|necesidad|despecho)"
        ),
    ),
    # What somebody is punished or praised for.
    (
        ("cause", "purpose"),
        (
            r"(?:fired|sacked|dismissed|jailed|arrested|fined|punished|sentenced|convicted"
            r"|suspended"
            r"|expelled|criticized|criticised|praised|sued|thanked|condemned|rebuked|charged"
            r"|detained"
            r"|honou?red|killed|banned|removed) (?:\w+ ){0,2}?for(?= (?:not |\w+ly )?\w+ing\b)"
        ),
        (
            r"(?:despid|despe[dp]|destitu|encarcel|arrest|deten|detuv|mult|castig|sentenci|conden"
            r"|suspend|expuls|critic|elogi|demand|agrade|reprend|acus|mat|remov|sancion)\w+"
            r" (?:\w+ ){0,2}?por(?= (?:no )?(?:haber |\w+[aei]r(?:se|l[aeo]s?)?\b))"
        ),
    ),
    (("cause", "after"), r"(?!)", r"al haber(?:se|l[aeo]s?)?"),
    (("cause", "consequence"), r"(?!)", r"pues"),
    (
        ("cause", "after"),
        (
            r"(?<!the )(?<!of )following|in the (?:wake|aftermath) of"
            r"|in (?:response|reply|reaction) to|in (?:retaliation|revenge|reprisal) for"
            r"|in protest (?:at|over|against|of)|on the heels of"
        ),
        (
            r"a raiz del?|(?:en|como) (?:respuesta|reaccion|replica) al?|tras"
            r"|en (?:represalia|venganza|protesta|castigo|reclamo|rechazo|repudio) (?:por|del?"
            r"|al?|contra)|por reaccion a"
        ),
    ),
    (
        ("consequence",),
        (
            r"therefore|thus|hence|so(?= \w+(?: \w+)? that\b)|consequently|as a (?:result"
            r"|consequence)|accordingly"
            r"|(?:which|that|this) (?:is|was) (?:partly |precisely |exactly )?why"
            r"|for (?:this|that|which) reason|(?:leading|which led) to|resulting in"
            r"|with the result that|prompting|forcing|to the point (?:that|of|where)"
            r"|so much so that|in consequence|hence why|on that account|because of (?:this|that)"
            r"|thanks to (?:that|this|it|which)"
            r"|which (?:prompted|forced|caused|led|meant|resulted)"
        ),
        (
            r"por (?:lo )?tanto|tan(?= \w+(?: \w+)? que\b)|(?:es )?por (?:eso|ello|esto"
            r"|aquello)(?: mismo| que)?"
            r"|por (?:esa|esta|tal|dicha|cuya|la misma) (?:razon|causa|motivo)"
            r"|por (?:ese|este|dicho|tal|cuyo) motivo|por lo (?:que|cual)|por ende"
            r"|por consiguiente|(?:en|como) consecuencia|como resultado|asi (?:que|pues)|conque"
            r"|(?:razon|motivo|causa) por (?:la|el) (?:cual|que)|(?:razon|motivo) de mas"
            r"|lo (?:que|cual) (?:llevo|provoco|obligo|hizo|derivo|causo|ocasiono|genero|motivo)"
            r"|de ahi(?: que)?|(?<=, )con lo (?:que|cual)"
            r"|(?:a tal|hasta (?:el|tal)|al) punto(?: de)?(?: que)?"
            r"|al (?:grado|extremo) de(?: que|(?= \w+[aei]r\b))|de resultas"
            r"|(?:(?:como|a) (?:resultado|consecuencia|resultas)|gracias a|a raiz de) (?:de )?"
            + _THAT
        ),
    ),
    (
        ("instead",),
        r"instead of|rather than|in (?:place|lieu|preference) of|instead|as a substitute for",
        r"en (?:vez|lugar|sustitucion|reemplazo) del?|antes bien",
    ),
)
