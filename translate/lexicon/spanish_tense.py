"""When what a Spanish sentence says happens: its verb groups, each with its time.

A word is a verb if its dictionary form is; its ending tells the time, with the accents that tell
"pagara", "pagará" and "pagó" apart. Periphrases and compound tenses are read from what stands
before an infinitive, a gerund or a participle (Nueva gramática, 2009, ch. 28).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translate.article import Span
from translate.lexicon.lemmas import lemma_key
from translate.lexicon.text import fold, words
from translate.lexicon.times import Verb
from translate.lexicon.wordhood import is_word

if TYPE_CHECKING:
    from translate.lexicon.text import Word
    from translate.lexicon.times import Time

_BETWEEN = re.compile(
    r"\w+mente|no|ya|se|le|les|lo|la|los|las|me|nos|te|nunca|tambien|aun|todavia|siempre|apenas|solo"
    r"|pronto|ahora|recien"
)
_LONGEST = 6
#: What the words before an infinitive, gerund or participle say of its time, first match first.
_RULES: dict[str, tuple[tuple[str, Time], ...]] = {
    "infinitive": (
        (r"(?:va|van|voy|vamos) a", "future"),
        (r"(?:iba|iban) a|(?:estaba|estuvo|estaban|estuvieron) (?:a punto de|por)", "was going"),
        (r"(?:planeaba|preveia|pensaba|pretendia|tenia previsto)n?", "was going"),
        (r"acaban? de", "just"),
        (r"acababan? de", "pluperfect"),
        (
            (
                r"(?:acabo|acabaron|acabado|termino|terminaron|terminado|concluyo|concluyeron"
                r"|concluido|finalizo|finalizaron) de"
            ),
            "finished",
        ),
        (
            (
                r"(?:empezo|empezaron|empezado|comenzo|comenzaron|comenzado|puso|pusieron|echo"
                r"|echaron) a"
            ),
            "begun",
        ),
        (
            (
                r"(?:debia|debian|deberian?|tendrian? que|tenian que|se suponia que)(?: haber)?"
                r"|(?:debio|debieron) (?:de )?haber"
            ),
            "due",
        ),
        (r"(?:comenzaran?|empezaran?|pondran?|volveran?) a", "future"),
        (r"(?:debio|debieron)", "due"),
        (r"(?:deben?|debemos|deberan?|tienen? que|hay que|habra que|han? de)", "due"),
        (r"(?:pueden?|podran?|podrian?)", "possible"),
        (r"(?:esta|estan) (?:a punto de|por)", "about"),
        (r"(?:disponen?|dispuest[oa]s?|aprestan?) a", "about"),
        (
            (
                r"(?:planean?|preven?|pretenden?|piensan?|proyectan?|esperan?|quieren?|buscan?"
                r"|contemplan?|estudian?|evaluan?|analizan?|consideran?|barajan?|sopesan?|meditan?|valoran?"
                r"|plantean?|ansian?|desean?|anhelan?|aspiran? a|proponen?|(?:tienen?)"
                r" (?:previsto"
                r"|planeado|pensado|proyectado|la intencion de|intencion de|planes de|el plan de)"
                r"|(?:esta|estan) (?:previsto|planeando|pensando en|preparando)|han? de|prometen?)"
            ),
            "planned",
        ),
        (r"suelen?", "habit"),
        (r"solian?", "used"),
        (
            (
                r"(?:tratan?|trato|trataron|trataban?|tratado|tratando) de|(?:intentan?|intento"
                r"|intentaron|intentaban?|intentado|intentando|procuran?|procuraron|procuraban?"
                r"|busco|buscaron|buscaban?|quiso|quisieron|querian?)"
            ),
            "attempted",
        ),
        (r"(?:dejo|dejaron|deja|dejan|dejado|dejaba) de", "stopped"),
    ),
    "gerund": (
        (r"(?:han?|hemos|he) (?:estado|seguido|venido)", "has been ongoing"),
        (r"(?:habian?) (?:estado|seguido|venido)", "was ongoing"),
        (r"(?:lleva|llevan)(?: \w+){0,4}", "has been ongoing"),
        (r"(?:siguen?|continuan?|sigo|seguimos|seguian?|continuaban?|siguio|siguieron)", "goes on"),
        (r"(?:esta|estan|estoy|estamos|va|van|viene|vienen|anda|andan)", "ongoing"),
        (r"(?:estaba|estaban|iba|iban|venia|venian|llevaba|llevaban)", "was ongoing"),
        (
            (
                r"(?:estuvo|estuvieron|estuvimos|fue|fueron|fuimos|anduvo|anduvieron|vino|vinieron"
                r"|paso|pasaron)"
            ),
            "past",
        ),
        (r"(?:estaran?|seguiran?|seguiremos|continuaran?|iran?|iremos)", "future"),
        (r"(?:van?|vamos) a (?:estar|seguir|continuar|ir)", "future"),
        (r"(?:estarian?|seguirian?|continuarian?|irian?)", "conditional"),
    ),
    "participle": (
        (
            (
                r"(?:debio|debieron|debian?|deberian?|tendrian? que|tenian? que|pudo|pudieron"
                r"|podrian?|pueden?|deben?|habrian? (?:podido|debido))(?: de)? haber(?: sido)?"
            ),
            "conditional perfect",
        ),
        (r"(?:hubo|hubieron)", "pluperfect"),
        (r"(?:han?|hemos|he)(?: sido| estado)?", "perfect"),
        (r"habian?(?: sido| estado)?", "pluperfect"),
        (r"(?:habrian?|hubieran?|hubiesen?)(?: sido| estado)?", "conditional perfect"),
        (r"(?:fue|fueron|quedo|quedaron|resulto|resultaron|estuvo|estuvieron)", "past"),
        (r"(?:van?) a (?:ser|estar|quedar)", "future"),
        (r"(?:iban?) a (?:ser|estar|quedar)", "was going"),
        (r"(?:seran?|estaran?|quedaran?)", "future"),
        (r"(?:serian?|estarian?|quedarian?)", "conditional"),
        (r"(?:esta|estan) siendo", "ongoing"),
        (r"(?:estaba|estaban) siendo", "was ongoing"),
        (r"(?:eran?|estaban?)", "imperfect"),
        (r"(?:es|son|esta|estan|quedan?)", "state"),
    ),
}
_COMPILED = {
    form: [(re.compile(rf"(?<!\S)(?:{pattern})$"), time) for pattern, time in rules]
    for form, rules in _RULES.items()
}
_STRONG = frozenset(
    "dijo hizo tuvo puso vino quiso pudo supo hubo estuvo anduvo trajo condujo fue fueron vio dio"
    " cupo".split()
)
_STRONG_END = ("dijo", "hizo", "tuvo", "puso", "vino", "dujo", "trajo", "quiso")
_FUTURE_STEMS = (
    "dir",
    "har",
    "tendr",
    "pondr",
    "vendr",
    "saldr",
    "valdr",
    "podr",
    "querr",
    "sabr",
    "habr",
    "cabr",
)
_CLITIC = re.compile(r"(?<=r)(?:se|l[aoe]s?|nos|me|te){1,2}$")
# Forms of "ser" and "estar" that tell the time of what follows: "está siendo investigado".
_BEING = frozenset({"sido", "siendo", "estado", "estando"})
_AUXILIARIES = frozenset({"haber", "ser", "estar", "ir", "soler", "deber", "poder"})


def spanish_verbs(text: str) -> list[Verb]:
    """The verb groups of `text` whose time can be told, in order."""
    tokens = words(text)
    found = []
    for n, token in enumerate(tokens):
        lemma = lemma_key(token.text, "es")
        form = _form(token, lemma)
        first, time = n, None
        if token.key in _BEING:
            continue
        if form in _COMPILED:
            lemma = _verb(token.key, lemma)
            first, time = _compound(tokens, n, form)
        elif lemma.endswith(("ar", "er", "ir")) and lemma not in _AUXILIARIES:
            time = _simple(token.text.casefold(), lemma)
            time = _among(tokens, n, time)
        if time == "stopped" and _denied(tokens, first):
            time = "goes on"
        if time in {"present", "imperfect", "ongoing"} and _no_longer(tokens, first):
            time = "stopped"
        if time is not None:
            keys = frozenset({lemma, token.key})
            found.append(Verb(Span(tokens[first].start, token.end), token.start, keys, time))
    return found


def _among(tokens: list[Word], n: int, time: Time | None) -> Time | None:
    """The time that a finite form has by its ending, as the words around it see it."""
    before = tokens[n - 1].key if n else ""
    if time in {"present", "past"} and before in _NOMINAL:
        return None
    if time != "present":
        return time
    around = tokens[max(0, n - 2) : n] + tokens[n + 1 : n + 2]
    still = any(token.key in {"todavia", "aun"} for token in around)
    return None if before in _WAS else "goes on" if still else time


def _denied(tokens: list[Word], first: int) -> bool:
    """Whether a denial stands right before: "no ha dejado de caer", "sin dejar de sonar"."""
    before = {token.key for token in tokens[max(0, first - 3) : first]}
    return not before.isdisjoint({"no", "nunca", "sin", "tampoco", "jamas", "ni"})


def _no_longer(tokens: list[Word], first: int) -> bool:
    """Whether "ya no" stands right before, pronouns aside."""
    before = [t.key for t in tokens[max(0, first - 4) : first] if t.key not in _PRONOUNS]
    return before[-2:] == ["ya", "no"]


# After these a word is an adjective: "estaba oculta".
_WAS = frozenset("era eran fue fueron estaba estaban estuvo estuvieron es son esta estan".split())
_PRONOUNS = frozenset("se le les lo la los las me nos te".split())
# After these a word is a noun: "la compra", "su venta", "el pago".
_NOMINAL = frozenset(
    "el un una los unos unas su sus del al este esta ese esa estos estas cada de en por con sin"
    " sobre ante tras gran primer".split()
)


def _form(token: Word, lemma: str) -> str:
    key = token.key
    if key.endswith(("ando", "iendo", "yendo")):
        return "gerund"
    if lemma in {key, _CLITIC.sub("", key)} and lemma.endswith(("ar", "er", "ir")):
        return "infinitive"
    if re.search(r"(?:[ai]d|ich|ech|uest|iert|rit|uelt|ot|vist)[oa]s?$", key):
        return "participle"
    return ""


def _verb(key: str, lemma: str) -> str:
    """The verb of a participle that the dictionary takes for a noun or an adjective."""
    if lemma.endswith(("ar", "er", "ir")):
        return lemma
    if re.search(r"ad[oa]s?$", key):
        return re.sub(r"ad[oa]s?$", "ar", key)
    # "Pedido", an order, is in the dictionary as a noun.
    stem = re.sub(r"[ií]d[oa]s?$", "", key)
    verbs = (stem + "ir", stem + "er") if stem != key else ()
    return next((verb for verb in verbs if is_word(verb, "es")), lemma)


def _compound(tokens: list[Word], n: int, form: str) -> tuple[int, Time | None]:
    """What the words before a form without time say of it, and where they begin."""
    before = [k for k in range(max(0, n - _LONGEST), n) if not _BETWEEN.fullmatch(tokens[k].key)]
    chain = " ".join(tokens[k].key for k in before)
    for pattern, time in _COMPILED[form]:
        match = pattern.search(chain)
        if match:
            first = before[-match[0].count(" ") - 1]
            # "Ordenó que quedara detenido" foretells nothing.
            wish = time == "future" and tokens[first].text.casefold().endswith(("ra", "ran"))
            return first, None if wish else time
    return n, None


def _simple(word: str, lemma: str) -> Time | None:
    """The time that the ending of a finite form tells; none for subjunctives."""
    folded = fold(word)
    if word.endswith(("á", "án", "é", "ás", "emos")) and _is_future(folded, lemma):
        return "future"
    if word.endswith(("ía", "ían", "íamos")) and _is_future(folded, lemma):
        return "conditional"
    if word.endswith(("ó", "aron", "ieron", "jeron", "yeron")):
        return "past"
    if folded in _STRONG or folded.endswith(_STRONG_END):
        return "past"
    # "Varía" is the present of "variar".
    er_or_ir = not lemma.endswith("ar") and word.endswith(("ía", "ían", "íamos"))
    if er_or_ir or folded.startswith(lemma[:-1] + "ba"):
        return "imperfect"
    indicative = ("a", "an", "o", "amos") if lemma.endswith("ar") else ("e", "en", "o", "imos")
    # "Comparan" and "retira" are of verbs in -rar.
    plain = lemma.endswith("ar") and folded in {lemma[:-1], lemma[:-1] + "n"}
    subjunctive = not plain and re.search(r"(?:[ai]e?ra|[ai]e?se|[ae]ran|iesen|asen)$", folded)
    return "present" if folded.endswith(indicative) and not subjunctive else None


def _is_future(folded: str, lemma: str) -> bool:
    stem = re.sub(r"(?:a|an|e|as|emos|ia|ian|iamos)$", "", folded)
    return stem == lemma or stem.endswith(_FUTURE_STEMS)
