"""The forms of Spanish verbs that stand in news prose.

Regular conjugation with its changes of spelling (*erradique*, *pague*, *dirija*) and of stem
(*siembra*, *persigue*). Source: Nueva gramática básica § 4. The forms are for finding a term, not
for writing it: tense and person are the translation's own affair. Limits: compound tenses are
found through the participle; *voseo* and *vosotros* are left out; of a verb in ``IRREGULAR`` only
the forms without person are made, the others are left to the lemmatiser.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_ACUTE = str.maketrans("aeiou", "áéíóú")
_CLITICS = ("lo", "la", "los", "las", "le", "les", "se", "nos")

# Verbs whose finite forms follow no table here; compounds (mantener, deshacer) go with them.
IRREGULAR = (
    "andar", "caber", "caer", "dar", "decir", "ducir", "estar", "haber", "hacer", "ir", "oír",
    "oler", "poder", "poner", "querer", "reír", "saber", "salir", "satisfacer", "ser", "tener",
    "traer", "valer", "venir", "ver",
)  # fmt: skip
# Short ones of these end many regular verbs (resolver, destruir, mandar): only they themselves.
_WHOLE_WORDS = frozenset({"andar", "dar", "estar", "ir", "oír", "oler", "saber", "ser", "ver"})

# Stem changes of the verbs of the beat and their compounds; "accent" is for *envía*, *actúa*.
STEM_CHANGES: dict[str, str] = {
    **dict.fromkeys(
        (
            "acertar", "apretar", "atravesar", "calentar", "cerrar", "comenzar", "confesar",
            "despertar", "empezar", "enterrar", "gobernar", "negar", "pensar", "plegar",
            "quebrar", "recomendar", "sembrar", "sentar", "temblar", "tropezar",
            "defender", "encender", "entender", "extender", "perder", "tender", "verter",
            "advertir", "convertir", "divertir", "herir", "invertir", "mentir", "preferir",
            "referir", "sentir", "transferir",
        ),
        "ie",
    ),
    **dict.fromkeys(
        (
            "acordar", "almorzar", "apostar", "aprobar", "colgar", "comprobar", "contar",
            "costar", "encontrar", "esforzar", "forzar", "mostrar", "probar", "recordar",
            "rodar", "soltar", "sonar", "volar", "disolver", "doler", "llover", "morder",
            "mover", "resolver", "volver", "dormir", "morir",
        ),
        "ue",
    ),
    **dict.fromkeys(
        (
            "competir", "corregir", "despedir", "elegir", "impedir", "medir", "pedir", "rendir",
            "repetir", "seguir", "servir", "vestir",
        ),
        "i",
    ),
    **dict.fromkeys(
        (
            "actuar", "ampliar", "confiar", "continuar", "criar", "desviar", "efectuar", "enviar",
            "espiar", "evaluar", "fiar", "fotografiar", "guiar", "situar", "vaciar", "variar",
        ),
        "accent",
    ),
}  # fmt: skip

# Participles that are not regular, with those of their compounds (descubierto, devuelto).
PARTICIPLES = {
    "abrir": "abierto", "cubrir": "cubierto", "decir": "dicho", "escribir": "escrito",
    "hacer": "hecho", "imprimir": "impreso", "morir": "muerto", "poner": "puesto",
    "resolver": "resuelto", "disolver": "disuelto", "romper": "roto", "satisfacer": "satisfecho",
    "ver": "visto", "volver": "vuelto",
}  # fmt: skip

# Endings by tense; in the present the persons with the stress on the stem come first.
_ENDINGS: dict[str, dict[str, tuple[str, ...]]] = {
    "ar": {
        "stressed": ("o", "as", "a", "an"),
        "plain": (
            "amos", "é", "aste", "ó", "aron", "aba", "abas", "ábamos", "aban", "ara", "áramos",
            "aran", "ase", "asen",
        ),
        "subjunctive": ("e", "es", "en"),
        "subjunctive_plain": ("emos",),
    },
    "er": {
        "stressed": ("o", "es", "e", "en"),
        "plain": (
            "emos", "í", "iste", "ió", "imos", "ieron", "ía", "ías", "íamos", "ían", "iera",
            "iéramos", "ieran", "iese", "iesen",
        ),
        "subjunctive": ("a", "as", "an"),
        "subjunctive_plain": ("amos",),
    },
}  # fmt: skip
_FUTURE = ("é", "ás", "á", "emos", "án", "ía", "ías", "íamos", "ían")
# Endings before which e and o of an -ir verb change to i and u (sintió, durmieron, pidiendo).
_RAISING = ("ió", "ieron", "iera", "iéramos", "ieran", "iese", "iesen", "amos")


def is_infinitive(word: str) -> bool:
    """Whether a word ends as an infinitive does, with or without the reflexive *se*."""
    return re.fullmatch(r"\w{2,}(?:[aei]r|ír)(?:se)?", word) is not None


def conjugate(infinitive: str) -> tuple[str, ...]:
    """The infinitive and its finite forms, gerund and forms with a clitic; no participles."""
    verb = infinitive.removesuffix("se") if infinitive.endswith("rse") else infinitive
    gerund = _gerund(verb)
    accented = re.sub("([ae])(ndo)$", lambda m: m[1].translate(_ACUTE) + m[2], gerund)
    forms = [infinitive, verb, *(verb + clitic for clitic in _CLITICS)]
    forms += [gerund, *(accented + clitic for clitic in _CLITICS)]
    if not _irregular(verb):
        forms += [verb.replace("í", "i") + ending for ending in _FUTURE]
        forms += _finite(verb)
    return tuple(dict.fromkeys(forms))


def participle(infinitive: str) -> str:
    """The masculine singular participle (*interceptado*, *extraído*, *descubierto*)."""
    verb = infinitive.removesuffix("se") if infinitive.endswith("rse") else infinitive
    for ending, form in PARTICIPLES.items():
        if verb == ending or (len(ending) > 3 and verb.endswith(ending)):
            return verb.removesuffix(ending) + form
    stem = verb[:-2]
    if verb.endswith("ar"):
        return stem + "ado"
    return stem + ("ído" if stem.endswith(("a", "e", "o")) else "ido")


def _irregular(verb: str) -> bool:
    return any(
        verb == base or (base not in _WHOLE_WORDS and verb.endswith(base)) for base in IRREGULAR
    )


def _gerund(verb: str) -> str:
    stem = verb[:-2]
    if verb.endswith("ar"):
        return stem + "ando"
    if stem.endswith(("a", "e", "o", "u")) and not stem.endswith(("gu", "qu")):
        return stem + "yendo"
    return (_raised(stem) if _change(verb) and not verb.endswith("er") else stem) + "iendo"


def _finite(verb: str) -> Iterator[str]:
    stem, kind = verb[:-2], "ar" if verb.endswith("ar") else "er"
    change = _change(verb)
    stressed = _changed(stem, change)
    table = _ENDINGS[kind]
    for ending in table["stressed"]:
        yield _spell(_glide(stressed, verb, ending), ending, verb)
    for ending in table["plain"]:
        if ending == "emos" and verb.endswith("ir"):
            continue
        raised = change and verb.endswith("ir") and ending in _RAISING
        yield _spell(_raised(stem) if raised else stem, ending, verb)
    for ending in table["subjunctive"]:
        yield _spell(_glide(stressed, verb, ending), ending, verb)
    for ending in table["subjunctive_plain"]:
        raised = change and verb.endswith("ir")
        yield _spell(_glide(_raised(stem) if raised else stem, verb, ending), ending, verb)


def _change(verb: str) -> str:
    return next((new for base, new in STEM_CHANGES.items() if verb.endswith(base)), "")


def _changed(stem: str, change: str) -> str:
    """The stem under stress: *sembr* → *siembr*, *volv* → *vuelv*, *envi* → *enví*."""
    if change == "accent":
        return stem[:-1] + stem[-1].translate(_ACUTE)
    old = "o" if change == "ue" else "e"
    at = stem.rfind(old)
    return stem[:at] + change + stem[at + 1 :] if change and at >= 0 else stem


def _raised(stem: str) -> str:
    at = max(stem.rfind("e"), stem.rfind("o"))
    return stem[:at] + {"e": "i", "o": "u"}[stem[at]] + stem[at + 1 :] if at >= 0 else stem


def _glide(stem: str, verb: str, ending: str) -> str:
    """Verbs in -uir take y (*destruye*, *destruya*); those in -guir and -quir do not."""
    takes = verb.endswith("uir") and not verb.endswith(("guir", "quir"))
    return stem + "y" if takes and ending[0] in "oaeéá" else stem


def _spell(stem: str, ending: str, verb: str) -> str:
    """Join stem and ending, keeping the sound of the stem's last consonant."""
    back = ending[0] in "aoáó"
    swaps: tuple[tuple[str, str], ...] = ()
    if verb.endswith("ar") and not back:
        swaps = (("c", "qu"), ("g", "gu"), ("z", "c"))
    elif not verb.endswith("ar") and back:
        vowel_before_c = re.search("[aeiou]c$", stem) is not None
        swaps = (("gu", "g"), ("g", "j"), ("c", "zc" if vowel_before_c else "z"))
    for old, new in swaps:
        if stem.endswith(old):
            stem = stem.removesuffix(old) + new
            break
    vowel_before = stem.endswith(("a", "e", "o", "u")) and not stem.endswith(("gu", "qu"))
    if vowel_before and ending.startswith(("ie", "ió", "ié")):
        return stem + "y" + ending[1:]
    if ending.startswith("i") and stem.endswith(("a", "e", "o")):
        return stem + "í" + ending[1:]
    return stem + ending
