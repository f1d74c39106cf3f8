"""How clauses hang together: causes, concessions, conditions, purposes, times.

A connective may state more than one relation ("since", "mientras", "so"), and then it renders any
word of either. Patterns are matched against folded text, earlier rows first.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal, NamedTuple

from translate.article import Span
from translate.lexicon.concepts import concept, flat
from translate.lexicon.lemmas import lemma_key
from translate.lexicon.text import fold, words

if TYPE_CHECKING:
    from translate.article import Language

Relation = Literal[
    "addition", "after", "alike", "before", "cause", "concession", "condition", "consequence",
    "contrast", "even if", "exception", "included", "instead", "purpose", "save", "since",
    "unlike", "until", "when", "while",
]  # fmt: skip


class Connective(NamedTuple):
    """A connective of a text and the relations that it may state."""

    span: Span
    relations: frozenset[Relation]


# Who is due to do something is no cause.
_DUE = (
    r"(?:(?<!is )(?<!are )(?<!was )(?<!were )(?<!be )(?<!been )|(?<=\w )(?=due to (?:the|a|an|his|her"
    r"|its|their|this|these|lack|poor|bad|heavy|high|low|fog|rain|\w+ing)\b))due to"
)
_ONE = (
    r"(?:he|she|it|they|we|i|you|there|the|a|an|his|her|its|their|no|nobody|neither|many|some"
    r"|most|few)"
)

#: Relations, and the words that state them in English and in Spanish.
_TABLE: tuple[tuple[tuple[Relation, ...], str, str], ...] = (
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
        r"a pesar del?(?: que)?|a pesar de|pese al?(?: que)?|si bien|por (?:mas|mucho|muy)(?= \w+ que\b| que\b)"
        r"|independientemente de|sin importar|a sabiendas de|haciendo caso omiso",
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
        r"if not|otherwise|or else",
        r"si no|de lo contrario|de no",
    ),
    (
        ("condition", "while"),
        r"as long as|so long as",
        r"siempre y cuando|mientras(?= \w+(?:e|a)n?\b)(?! que)",
    ),
    (
        ("condition",),
        r"provided(?: that)?(?= (?:he|she|it|they|that|the|a)\b)|providing(?= that| the)"
        r"|on (?:the )?condition that|only if|in the event (?:of|that)|assuming(?: that)?"
        r"|conditional on|contingent on|(?<![^\n])should(?= \w+ \w+)|whether",
        r"siempre que|con tal de(?: que)?|(?:a|con la|bajo la) condicion de(?: que)?|solo si"
        r"|(?:en )?caso de(?: que)?|de (?:haber|ser|tener|seguir|confirmarse|aprobarse|cumplirse)",
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
        r"so that|in order (?:to|that)|so as (?:not )?to|(?:in an? )?(?:effort|attempt|bid) to"
        r"|with (?:a view to|the aim of)|for the purpose of"
        r"|to (?:prevent|avoid|ensure|make sure|stop|keep (?=(?:\w+ ){1,6}from\b))",
        r"para que|a fin de(?: que)?|con el (?:fin|objetivo|objeto|proposito) de(?: que)?"
        r"|con (?:miras|vistas) a|con la intencion de|en aras de|a efectos de"
        r"|para (?:evitar|impedir|no|garantizar|asegurar|prevenir|que)",
    ),
    (
        ("consequence", "purpose"),
        r"so(?=,? " + _ONE + r"\b)|thereby|such that",
        r"de (?:tal )?(?:modo|manera|forma|suerte) que",
    ),
    (
        ("cause",),
        r"because(?: of)?|" + _DUE + r"|owing to|on account of|as a (?:result|consequence) of"
        r"|caused by|thanks to|given (?:that|the)|in (?:view|light) of|inasmuch as|on the grounds that"
        r"|now that|for lack of|for fear of|out of (?:fear|respect)|by virtue of|blamed on",
        r"porque|debido al?|debido a que|(?:a|por) causa del?|por culpa del?|gracias al?|ya que"
        r"|puesto que|dado que|dad[oa]s? (?:el|la|los|las)|en vista del?(?: que)?|en virtud del?"
        r"|visto que|(?:como|a) (?:resultado|consecuencia) del?|(?:producto|fruto) del?"
        r"|toda vez que|por falta de|por (?:temor|miedo) a|ahora que|a falta de"
        r"",
    ),
    (("cause", "consequence", "contrast"), r"(?!)", r"pues|de ahi|en razon de"),
    (
        ("cause", "after"),
        r"(?<!the )(?<!of )following|in the wake of|in response to",
        r"a raiz del?|tras|en respuesta a",
    ),
    (
        ("consequence",),
        r"therefore|thus|hence|consequently|as a (?:result|consequence)|accordingly"
        r"|(?:which|that|this) is why|for (?:this|that) reason|leading to|resulting in"
        r"|with the result that|prompting|forcing",
        r"por (?:lo )?tanto|por (?:eso|ello|esto|aquello)(?: mismo)?|por (?:esa|esta|tal|dicha|cuya)"
        r" (?:razon|causa|motivo)|por (?:ese|este|dicho|tal|cuyo) motivo|por lo (?:que|cual)|por ende"
        r"|por consiguiente|en consecuencia|como (?:resultado|consecuencia)|asi (?:que|pues)"
        r"|(?:razon|motivo) por (?:la|el) cual|lo (?:que|cual) (?:llevo|provoco|obligo)",
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
        r"except(?: for)?|apart from|other than|with the exception of|excluding|save for|aside from",
        r"salvo|excepto|(?:a|con) excepcion del?|con la excepcion del?|exceptuando|sin contar|menos",
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
        r"al igual que|(?:lo )?mismo que|igual que|tal (?:y )?como|de acuerdo con|en linea con|similar a",
    ),
    (
        ("while", "contrast"),
        r"while|whilst|whereas",
        r"mientras(?: que| tanto)?|en tanto(?: que)?|cuando(?= en realidad)|siendo que",
    ),
    (("while",), r"at the same time(?: as)?|meanwhile", r"al (?:mismo )?tiempo que|a la vez que"),
    (
        ("contrast",),
        r"but|yet(?! to\b)|on the other hand|in contrast",
        r"pero|sino|en cambio|por el contrario|mas bien|ahora bien|eso si",
    ),
    (("until", "before"), r"until|till|up until", r"hasta(?: que)?"),
    (("before", "instead"), r"(?!)", r"antes que"),
    (("before",), r"before|prior to|ahead of", r"antes del?(?: que)?|previo al?|en visperas de"),
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
        r"cada vez que|en cuanto(?! al?\b)|tan pronto(?: como)?|apenas|ni bien|para cuando|cuando"
        r"|en el momento en que|a medida que|conforme",
    ),
    # Words that may mean nearly anything of the kind.
    (("cause", "when", "while", "alike"), r"(?:just )?as|like", r"como|segun"),
    (
        ("when", "cause", "after", "condition"),
        r"on \w+ing|by \w+ing|having",
        r"al (?=\w+r(?:se|l[aoe]s?)?\b)",
    ),
)

# "Sí" is no condition.
_YES = re.compile("sí", re.IGNORECASE)
# "Since he confessed," and "Como el juez confesó,"; not "Como siempre," nor "Como si".
_OPENING: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        rf"(?:(?<=\A)|(?<=[.!?] )|(?<=[\"“]))(?P<word>since)(?= {_ONE}\b[^,.]+,)[^,.]+,"
    ),
    "es": re.compile(
        r"(?:(?<=\A)|(?<=[.!?] )|(?<=[\"“«]))(?P<word>como)(?! (?:si|siempre|nunca|dij\w+|dic\w+"
        r"|explic\w+|señal\w+|era|es|parte|muestra|resultado|consecuencia)\b)[^,.]+,"
    ),
}
_SINCE: dict[Language, frozenset[Relation]] = {
    "en": frozenset({"cause", "since"}),
    "es": frozenset({"cause"}),
}
# The verb of such a clause is among its first words.
_CLAUSE = 7

#: Relations of which one may well be rendered by the other.
_INTERCHANGED: frozenset[frozenset[Relation]] = frozenset(
    frozenset(pair)
    for pair in (
        ("cause", "consequence"), ("cause", "since"), ("cause", "after"), ("concession", "contrast"),
        ("concession", "while"), ("when", "after"), ("when", "while"), ("when", "since"),
        ("when", "before"), ("when", "until"), ("until", "exception"), ("until", "before"),
        ("until", "while"), ("contrast", "addition"), ("contrast", "instead"),
        ("contrast", "while"), ("contrast", "unlike"),  ("save", "addition"), ("save", "exception"),
        ("save", "contrast"), ("after", "since"), ("condition", "when"), ("condition", "until"),
        ("after", "consequence"), ("included", "addition"), ("addition", "while"),
        ("alike", "addition"),
    )
)  # fmt: skip


def connectives(text: str, language: Language) -> list[Connective]:
    """List the connectives of `text` in order, the longer of two that overlap."""
    plain = flat(_YES.sub("xx", text))
    found = _opening(text, plain, language)
    for relations, patterns in _PATTERNS[language]:
        for match in patterns.finditer(plain):
            span = Span(*match.span())
            if not any(span.overlaps(known.span) for known in found):
                found.append(Connective(span, relations))
    return sorted(found)


def _opening(text: str, plain: str, language: Language) -> list[Connective]:
    """The "como" or "since" that opens a sentence with its cause, a clause with a verb."""
    found: list[Connective] = []
    for match in _OPENING[language].finditer(plain):
        clause = words(text[match.end("word") : match.end()])
        if language == "en" or any(_is_finite(word.text) for word in clause[:_CLAUSE]):
            found.append(Connective(Span(*match.span("word")), _SINCE[language]))
    return found


def _is_finite(word: str) -> bool:
    """Whether the dictionary form of a Spanish word is another, and a verb."""
    lemma = lemma_key(word, "es")
    return lemma.endswith(("ar", "er", "ir")) and not fold(word).endswith(
        ("r", "do", "da", "dos", "das")
    )


def interchangeable(one: Connective, other: Connective) -> bool:
    """Whether a faithful translation may render one of the two by the other."""
    return any(
        ours == theirs or frozenset((ours, theirs)) in _INTERCHANGED
        for ours in one.relations
        for theirs in other.relations
    )


_PATTERNS: dict[Language, list[tuple[frozenset[Relation], re.Pattern[str]]]] = {
    "en": [(frozenset(r), re.compile(rf"(?<!\w)(?:{en})(?!\w)")) for r, en, _ in _TABLE],
    "es": [(frozenset(r), re.compile(rf"(?<!\w)(?:{es})(?!\w)")) for r, _, es in _TABLE],
}

#: A condition in the source must be some condition in the translation: "si" without an accent and
#: not in "si bien" or "como si", a subjunctive inversion ("de haber", "had it"), a proviso.
CONDITION = {
    "en": re.compile(
        r"(?<!as )(?<!what )(?<!only )(?<!even )\b(?:if(?! not\b)(?! (?:you|we|one) (?:look"
        r"|compar|consider|think)\w*)(?! compared\b)|unless|provided that)\b(?! only)",
        re.IGNORECASE,
    ),
    "es": re.compile(
        r"(?<!como )(?<!incluso )(?<!aun )(?<!ni )(?<!por )\b(?:si(?! bien\b)(?! no\b)(?! acaso)"
        # A way of looking at things, and a contrast of then and now, are no conditions.
        r"(?! se (?:compar|mir|consider|piens|tiene en)\w*)(?! (?:antes|ayer|en (?:19|20)\d\d)\b)"
        r"|a menos que|siempre y cuando|con tal de que)\b",
        re.IGNORECASE,
    ),
}
_ANSWERS = {
    "en": concept(
        "condition",
        r"if|unless|provided|providing|whether|as long as|so long as|in case|in the event"
        r"|otherwise|should|were|had|would|could|when|whenever|where|until|once|assum\w+"
        r"|suppos\w+|condition\w*|on condition|given|even|without|or else|but for|might|may"
        r"|can|depend\w*|except|contingent|lest|what|or|who\w*|how|question|though|although|whereas"
        r"|compar(?:ed|ing)",
        r"x^",
    ),
    "es": concept(
        "condición",
        r"x^",
        r"si|cuando|siempre|a menos|salvo|en caso|caso de|de haber|de ser|de \w+r(?:se|lo|la"
        r"|los|las)?|con tal|condicion\w*|mientras|supon\w+|supues\w+|hubier\w+|fuer[ae]\w*"
        r"|a no ser|excepto|donde|aunque|dado|bajo|al \w+r|una vez|hasta|o|podri\w+|seri\w+"
        r"|habri\w+|como|quien\w*|depend\w*|de lo contrario|cualquier\w*|que|pues|sin|siquiera"
        r"|tuvier\w+|pudier\w+|\w+[ae]ria\w*",
    ),
}


def lost_condition(source: tuple[str, Language], target: tuple[str, Language]) -> Span | None:
    """The condition of the source if nothing in the target could be one."""
    match = CONDITION[source[1]].search(source[0])
    if match is None or _ANSWERS[target[1]].find(*target):
        return None
    return Span(*match.span())
