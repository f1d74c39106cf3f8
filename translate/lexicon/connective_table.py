"""The words that join clauses, the relations they state, and which relations are interchanged."""

from __future__ import annotations

from typing import Literal

Relation = Literal[
    "addition", "after", "alike", "before", "cause", "concession", "condition", "consequence",
    "contrast", "even if", "exception", "included", "instead", "purpose", "save", "since",
    "unlike", "until", "when", "while",
]  # fmt: skip


# Who is due to do something is no cause.
_DUE = (
    r"(?:(?<!is )(?<!are )(?<!was )(?<!were )(?<!be )(?<!been )|(?<=\w )(?=due to (?:the|a"
    r"|an|his|her"
    r"|its|their|this|these|lack|poor|bad|heavy|high|low|fog|rain|\w+ing)\b))due to"
)
ONE = (
    r"(?:he|she|it|they|we|i|you|there|the|a|an|his|her|its|their|no|nobody|neither|many|some"
    r"|most|few)"
)

#: Relations, and the words that state them in English and in Spanish.
TABLE: tuple[tuple[tuple[Relation, ...], str, str], ...] = (
    (("concession", "after"), r"even (?:after|as|while)", r"(?:incluso|aun) (?:despues|tras)"),
    (("even if", "concession", "when"), r"even when", r"incluso cuando"),
    (
        ("even if", "concession"),
        r"even if|no matter (?:how|if|whether|who)|whether or not",
        r"(?:aun|incluso|ni siquiera) si|aun cuando|ni aunque|asi(?= \w+(?:e|a)n?\b)",
    ),
    (("contrast", "concession", "consequence"), r"though(?=[,.])", r"(?!)"),
    (("even if", "concession"), r"even though|although|though", r"aunque"),
    (
        ("concession",),
        r"despite|in spite of|notwithstanding|regardless of|irrespective of|albeit|in defiance of",
        (
            r"a pesar del?(?: que)?|a pesar de|pese al?(?: que)?|si bien|por (?:mas|mucho"
            r"|muy)(?= \w+ que\b| que\b)"
            r"|independientemente de|sin importar|a sabiendas de|haciendo caso omiso"
        ),
    ),
    (
        ("concession", "contrast"),
        r"nevertheless|nonetheless|even so|all the same|however|still(?=,)",
        r"no obstante|(?:aun|incluso) asi|asi y todo|con todo(?=,)|sin embargo",
    ),
    (
        ("exception",),
        r"unless|except (?:if|when)|barring",
        r"a menos que|a no ser que|(?:salvo|excepto) (?:que|si|cuando)",
    ),
    (
        ("exception", "condition", "contrast", "consequence"),
        r"otherwise|or else",
        r"de lo contrario",
    ),
    (
        ("exception", "condition"),
        r"if not",
        r"si no|de no",
    ),
    (
        ("condition", "while"),
        r"as long as|so long as",
        r"siempre y cuando|mientras(?= \w+(?:e|a)n?\b)(?! que)",
    ),
    (
        ("condition",),
        (
            r"provided(?: that)?(?= (?:he|she|it|they|that|the|a)\b)|providing(?= that| the)"
            r"|on (?:the )?condition that|only if|in the event (?:of|that)|assuming(?: that)?"
            r"|conditional on|contingent on|(?<![^\n])should(?= \w+ \w+)|whether"
        ),
        (
            r"siempre que|con tal de(?: que)?|(?:a|con la|bajo la) condicion de(?: que)?|solo si"
            r"|(?:en )?caso de(?: que)?|de (?:haber|ser|tener|seguir|confirmarse|aprobarse"
            r"|cumplirse)"
        ),
    ),
    (
        ("condition", "purpose"),
        r"in case|lest",
        r"por si(?: acaso)?|no (?:sea|fuera|vaya a ser) que",
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
            r"|with (?:a view to|the aim of)|for the purpose of"
            r"|to (?:prevent|avoid|ensure|make sure|stop|keep (?=(?:\w+ ){1,6}from\b))"
        ),
        (
            r"para que|a fin de(?! (?:año|mes|curso|semana|siglo|temporada)\b)(?: que)?"
            r"|con el (?:fin|objetivo|objeto|proposito) de(?: que)?"
            r"|con (?:miras|vistas) a|con la intencion de|en aras de|a efectos de"
            r"|para (?:evitar|impedir|no|garantizar|asegurar|prevenir|que)"
        ),
    ),
    (
        ("consequence", "purpose"),
        r"so(?=,? " + ONE + r"\b)|thereby|such that",
        r"de (?:tal )?(?:modo|manera|forma|suerte) que",
    ),
    (
        ("cause",),
        r"because(?: of)?|" + _DUE + r"|owing to|on account of|as a (?:result|consequence) of"
        r"|caused by|thanks to|given (?:that|the)|in (?:view|light) of|inasmuch as|on the"
        r" grounds that"
        r"|now that|for lack of|for fear of|out of (?:fear|respect)|by virtue of|blamed on",
        (
            r"porque|debido al?|debido a que|(?:a|por) causa del?|por culpa del?|gracias al?"
            r"|ya que"
            r"|puesto que|dado que|dad[oa]s? (?:el|la|los|las)|en vista del?(?: que)?|en"
            r" virtud del?"
            r"|visto que|(?:como|a) (?:resultado|consecuencia) del?|(?:producto|fruto) del?"
            r"|toda vez que|por falta de|por (?:temor|miedo) a|ahora que|a falta de"
            r""
        ),
    ),
    (("cause", "consequence", "contrast"), r"(?!)", r"pues|de ahi|en razon de"),
    (
        ("cause", "after"),
        r"(?<!the )(?<!of )following|in the wake of|in response to",
        r"a raiz del?|tras|en respuesta a",
    ),
    (
        ("consequence",),
        (
            r"therefore|thus|hence|consequently|as a (?:result|consequence)|accordingly"
            r"|(?:which|that|this) is why|for (?:this|that) reason|leading to|resulting in"
            r"|with the result that|prompting|forcing"
        ),
        (
            r"por (?:lo )?tanto|por (?:eso|ello|esto|aquello)(?: mismo)?|por (?:esa|esta|tal"
            r"|dicha|cuya)"
            r" (?:razon|causa|motivo)|por (?:ese|este|dicho|tal|cuyo) motivo|por lo (?:que"
            r"|cual)|por ende"
            r"|por consiguiente|en consecuencia|como (?:resultado|consecuencia)|asi (?:que|pues)"
            r"|(?:razon|motivo) por (?:la|el) cual|lo (?:que|cual) (?:llevo|provoco|obligo)"
        ),
    ),
    (
        ("instead",),
        r"instead of|rather than|in (?:place|lieu) of|instead",
        r"en (?:vez|lugar) del?",
    ),
    (
        ("addition",),
        r"as well as|in addition to|(?:along|together) with|besides|on top of",
        r"ademas del?|asi como|junto (?:con|al?)|aparte del?|a la par de",
    ),
    (
        ("save", "contrast", "addition"),
        (
            r"except(?: for)?|apart from|other than|with the exception of|excluding|save for"
            r"|aside from"
        ),
        (
            r"salvo|excepto|(?:a|con) excepcion del?|con la excepcion del?|exceptuando|sin"
            r" contar|menos"
        ),
    ),
    (
        ("included",),
        r"including",
        r"incluid[oa]s?|entre (?:ellos|ellas|los que|las que)|inclusive|inclu(?:ye|ia)n?(?:do)?",
    ),
    (
        ("unlike", "contrast"),
        r"unlike|in contrast (?:to|with)|contrary to|as opposed to",
        r"a diferencia del?|en contraste con|contrario a|al contrario (?:que|de)|contrariamente a",
    ),
    (
        ("alike",),
        r"just like|similar to|in line with|as with|same as",
        (
            r"al igual que|(?:lo )?mismo que|igual que|tal (?:y )?como|de acuerdo con|en linea"
            r" con|similar a"
        ),
    ),
    (
        ("while", "contrast"),
        r"while|whilst|whereas",
        r"mientras(?: que| tanto)?|en tanto(?: que)?|cuando(?= en realidad)|siendo que",
    ),
    (("while",), r"at the same time(?: as)?|meanwhile", r"al (?:mismo )?tiempo que|a la vez que"),
    (
        ("contrast",),
        (
            r"(?<!no one )(?<!nobody )(?<!nothing )(?<!anything )(?<!all )(?<!none )(?<!everyone )"
            r"(?<!last )(?<!everything )(?<!anyone )(?<!nowhere )(?<!cannot )(?<!little )"
            r"but(?! for\b)"
            r"|(?<!as )(?<!has )(?<!have )(?<!and )yet(?! to\b| another\b)|on the other hand"
            r"|in contrast"
        ),
        r"pero|sino|en cambio|por el contrario|mas bien|ahora bien|eso si",
    ),
    (
        ("until", "before"),
        r"until(?! now\b)|till|up until(?! now\b)|through(?= (?:\w+day|the end|next|20\d\d))",
        r"hasta(?: que)?(?! (?:ahora|hoy|el momento|la fecha|aqui|donde|dentro de|con|en el)\b)",
    ),
    (("before", "instead"), r"(?!)", r"antes que"),
    (
        ("before",),
        (
            r"before|prior to|ahead of|by(?= (?:midnight|noon|dawn|\w+day|next|then|tomorrow"
            r"|the end|\d+))"
        ),
        r"antes del?(?: que)?|previo al?|en visperas de",
    ),
    (("before", "cause", "after"), r"in the face of", r"ante"),
    (("since", "after"), r"ever since", r"desde (?:que|entonces)"),
    (("since", "cause", "after"), r"since", r"desde"),
    (
        ("after", "when"),
        r"after|upon|once",
        r"(?:despues|luego) del?(?: que)?|una vez(?: que)?|al termino de",
    ),
    (
        ("when", "condition"),
        r"whenever|every time|each time|as soon as|by the time|the moment|when",
        (
            r"cada vez que|en cuanto(?! al?\b)|tan pronto(?: como)?|apenas|ni bien|para"
            r" cuando|cuando"
            r"|en el momento en que|a medida que|conforme"
        ),
    ),
    # Words that may mean nearly anything of the kind.
    (("cause", "when", "while", "alike"), r"(?:just )?as|like", r"como|segun"),
    (
        ("when", "cause", "after", "condition"),
        r"on \w+ing|by \w+ing|having",
        r"al (?=\w+r(?:se|l[aoe]s?)?\b)",
    ),
)

#: Relations of which one may well be rendered by the other.
INTERCHANGED: frozenset[frozenset[Relation]] = frozenset(
    frozenset(pair)
    for pair in (
        ("cause", "consequence"), ("cause", "since"), ("cause", "after"),
        ("concession", "contrast"),
        ("concession", "while"), ("when", "after"), ("when", "while"), ("when", "since"),
        ("when", "before"), ("when", "until"), ("until", "exception"), ("until", "before"),
        ("until", "while"), ("contrast", "addition"), ("contrast", "instead"),
        ("contrast", "while"), ("contrast", "unlike"),  ("save", "addition"), ("save", "exception"),
        ("save", "contrast"), ("after", "since"), ("condition", "when"), ("condition", "until"),
        ("after", "consequence"), ("included", "addition"), ("addition", "while"),
        ("alike", "addition"),
    )
)  # fmt: skip
