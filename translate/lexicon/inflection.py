"""Tables of plain words turned into patterns of all their forms.

A table names a word as a dictionary does. A pattern matches folded text and may well match forms
that do not exist: no text has them. Signs after a word say how it is inflected:

====== ===================================================================
`word`  English: a verb or noun. Spanish: a verb in -ar, -er, -ir, else a noun or adjective
`word+` English: an adjective or adverb, compared and with -ly
`word=` as it stands
`word*` whatever begins so
====== ===================================================================

In a phrase (`turn_down`, `dar_luz_verde`, `mas_lento`) the first word is inflected, and in Spanish
the others agree with a noun.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from translate.lexicon.english_verbs import english_forms

if TYPE_CHECKING:
    from collections.abc import Callable

    from translate.article import Language

_AR = (
    "o|as?|an|amos|e[ns]?|emos|aste|aron|ad[oa]s?|ando|ar|aba[ns]?|abamos|ara[ns]?|are|aremos"
    "|aria[ns]?|ase[ns]?"
)
_ER = (
    "o|e[ns]?|emos|imos|i|iste|io|ieron|eron|id[oa]s?|iendo|[ei]r|ia[ns]?|[ei]ra[ns]?|[ei]ria[ns]?"
    "|i?era[ns]?|iese[ns]?|as?|an|amos|yo|yeron|yendo|yera[ns]?"
)
_CLITIC = "(?:(?<=r)(?:se|l[aoe]s?|nos)|(?<=ndo)(?:se|l[aoe]s?)){0,2}"
#: What follows a stem, by conjugation.
_ENDINGS = {"-ar": f"(?:{_AR}){_CLITIC}", "-er": f"(?:{_ER}|[oa]s?){_CLITIC}"}
_CONJUGATIONS = {kind: re.compile(endings) for kind, endings in _ENDINGS.items()}
_WORD = re.compile(r"\w+")
#: Irregular stems, and participles, by what the infinitive ends in.
_STEMS: dict[str, str] = {
    "abrir": "abr|abiert",
    "cubrir": "cubr|cubiert",
    "caer": "ca|caig|cay",
    "decir": "dec|dic|dig|dij|dir|dich",
    "ducir": "duc|duzc|duj",
    "hacer": "hac|hag|hic|hiz|har|hech",
    "ir": "",
    "morir": "mor|muer|mur|muert",
    "poner": "pon|pong|pus|pondr|puest",
    "querer": "quer|quier|quis|querr",
    "romper": "romp|rot",
    "salir": "sal|salg|saldr",
    "solver": "solv|suelv|suelt",
    "tener": "ten|tien|teng|tuv|tendr",
    "traer": "tra|traig|traj|tray",
    "venir": "ven|vien|veng|vin|vendr",
    "volver": "volv|vuelv|vuelt",
    "escribir": "escrib|escrit",
    "cribir": "crib|crit",
}
# Words as short as these end many regular verbs.
_WHOLE = {"ir"}
# Forms of verbs that are far more often another word: "entre" of "entrar", "parte" of "partir".
# What a table means by the other word it names itself ("ingresar ingreso").
_OTHER_WORDS = (
    "entre entren partes? partos? partid[oa]s? para paras casas? casos cara caras sobre contra nada"
    " como vino suma cuenta trata cura curas procesos sacos sala llamas? marchas? vueltas? falta"
    " cubiertas? sellos citas? metas? cortes? cobros acta marcas? libras? libros salvas? cierre"
    " cerca cercas cargos cargas? firme firmes dure frente tarde cambios contratos conforme"
    " ocupas? calles?"
    " datos? reservas? asienta plantas? picos pica tiros tiras? bot[ea]s? cria prendas?"
    " liquid[oa]s?"
    " matas? mate mandos regular ingresos egresos comprenden? importan? elevad[oa]s? escalas?"
    " prestamos prestad[oa]s? rios rias? queridos? sentidos? sienten? sienta amas? alta alto pagina"
    " guardas? guardia tomas? presas? derechas? ceses? reforma ligas? levante animos dispar remos?"
    " saltos penas? avisos trabajos tiendas? armas? impuest[oa]s? sumas? restas? restos pases?"
    " procesad[oa]s? celebres? cuestiones criticas? contratos entradas? salidas? retirad[oa]s?"
).split()
_SPELLED = (("c", "qu"), ("z", "c"), ("g", "gu"))
_VERB = re.compile(r"(\w+)([aei])r(?:se)?")
_LONG = 3  # letters of a Spanish noun such as "mar" that ends like a verb
_SPELLED_ER = (("c", "zc"), ("g", "j"), ("gu", "g"), ("u", "uy"), ("e", "ey"), ("a", "ay"))


# "Se han disparado" is as good as "se dispararon".
_AUXILIARY = r"(?:h(?:a|an|ay?an?|abian?|abra|abran|ubieran?) )?"
# English writes what is called off between the two: "called the strike off".
_PARTICLES = frozenset("up down off out in back away over aside through forward".split())
_BETWEEN = (
    r"(?:(?:it|them|him|her|(?:the|its|their|his|her|this|that|these|those|an?)"
    r" (?:\w+ ){0,3}\w+) )?"
)
# Adjectives whose adverb says something else: "seguramente" is likely, "ultimamente" lately.
_OTHER_ADVERBS = frozenset(
    "segura ultima justa final natural simple real alta igual misma eventual unica sola propia"
    " larga"
    " cierta buena baja primera general precisa".split()
)


def english(table: str) -> str:
    """Make one alternation of all forms of the English words in `table`."""
    return "|".join(_entry(word, _english, lambda rest: rest) for word in table.split())


def spanish(table: str) -> str:
    """Make one alternation of all forms of the Spanish words in `table`."""
    return "|".join(_entry(word, _spanish, _agreeing) for word in table.split())


def beginnings(table: str, language: Language) -> frozenset[str]:
    """Give beginnings of which a text that has a form of a word of `table` has some.

    A beginning is letters that begin a word; with a space behind them, a whole word; with the name
    of a conjugation, a stem before one of its endings.
    """
    return frozenset(
        start for word in table.split() for start in _starts(re.split(r"[_'-]", word)[0], language)
    )


def others(entry: str, language: Language) -> frozenset[str]:
    """Give the beginnings that a text with a form of `entry` has all, beside one of the first."""
    rest = (re.split(r"[-'*=+]", word)[0] for word in entry.split("_")[1:])
    if language == "es":
        rest = (word.removesuffix("o") for word in rest)
    return frozenset(filter(None, rest))


@lru_cache(maxsize=4096)
def letters(folded: str) -> frozenset[str]:
    """Give all letters with which the words of a folded text begin, none included, and the words.

    A whole word has a space behind it.
    """
    found = {""}
    for word in set(_WORD.findall(folded)):
        found.add(f"{word} ")
        found.update(word[:end] for end in range(1, len(word) + 1))
    return frozenset(found)


@lru_cache(maxsize=1024)
def begun(folded: str, language: Language) -> frozenset[str]:
    """Give every beginning that the words of a folded text have."""
    if language == "en":
        return letters(folded)
    stems = {
        word[:end] + kind
        for word in set(_WORD.findall(folded))
        for end in range(1, len(word))
        for kind, pattern in _CONJUGATIONS.items()
        if pattern.fullmatch(word, end)
    }
    return letters(folded) | stems


def _starts(word: str, language: Language) -> set[str]:
    bare = word.rstrip("=*+")
    if word.endswith("="):
        return {f"{bare} "}
    if bare != word:
        return {bare[:-1] if word.endswith("+") and bare[-1] in "ey" else bare}
    if language == "en":
        return {f"{form} " for form in english_forms(word)}
    verb = _VERB.fullmatch(word)
    if verb and len(word) > _LONG:
        return {stem + _conjugation(verb[2]) for stem in _stems(verb[1], verb[2])}
    return {word[:-1] if word[-1] in "oz" else word}


def _conjugation(kind: str) -> str:
    return "-ar" if kind == "a" else "-er"


def _entry(entry: str, inflect: Callable[[str], str], agree: Callable[[str], str]) -> str:
    """All forms of an entry; `inflect` makes those of its first word and `agree` of the others."""
    if entry[-1] in "=*":
        bare = re.escape(entry[:-1]).replace("_", " ").replace(r"\*", r"\w*")
        if bare.startswith("se "):
            bare = f"se {_AUXILIARY}{bare[3:]}"
        contracted = "l?" if bare.endswith((" de", " a")) else ""
        return bare + (r"\w*" if entry[-1] == "*" else contracted)
    first, *rest = entry.split("_")
    if len(rest) == 1 and rest[0] in _PARTICLES:
        return f"{inflect(first)} {_BETWEEN}{rest[0]}"
    return " ".join((inflect(first), *map(agree, rest)))


def _agreeing(word: str) -> str:
    """An adjective after "más" or "no" agrees with its noun."""
    return f"{word[:-1]}[oa]s?" if word.endswith("o") else f"{word}s?"


def _english(word: str) -> str:
    if word.endswith("+"):
        return _compared(word[:-1])
    return rf"(?:{'|'.join(english_forms(word))})"


def _compared(word: str) -> str:
    if word.endswith("y"):
        return rf"{word[:-1]}(?:y|ier|iest|ily|iness)"
    if word.endswith("le"):
        return rf"{word[:-1]}(?:e|er|est|y|eness)"
    stem = word.removesuffix("e")
    doubled = f"{stem[-1]}?" if stem[-1] not in "aeiouwy" else ""
    return rf"{stem}(?:e?ly|(?:{doubled}e(?:r|st))|e?ness)?" + ("e?" if word != stem else "")


def _spanish(word: str) -> str:
    verb = _VERB.fullmatch(word)
    if verb and len(word) > _LONG:
        return _verb(verb[1], verb[2])
    if word.endswith("or"):
        return f"{word}(?:a?s?|es)"
    if word.endswith("o"):
        stem = word[:-1]
        return f"{stem}[oa]s?" if f"{stem}a" in _OTHER_ADVERBS else f"{stem}(?:[oa]s?|amente)"
    if word.endswith("z"):
        return f"{word[:-1]}(?:z|ces)"
    return f"{word}(?:es|s)?" if word in _OTHER_ADVERBS else f"{word}(?:es|s|mente)?"


def _verb(stem: str, kind: str) -> str:
    stems = tuple(sorted(_stems(stem, kind)))
    barred = "|".join(word for word in _OTHER_WORDS if word.startswith(stems))
    besides = rf"(?!(?:{barred})(?!\w))" if barred else ""
    return f"{besides}(?:{'|'.join(stems)}){_ENDINGS[_conjugation(kind)]}"


def _stems(stem: str, kind: str) -> set[str]:
    """Every change of stem and of spelling that a Spanish verb may have."""
    infinitive = f"{stem}{kind}r"
    special = next((end for end in _STEMS if end not in _WHOLE and infinitive.endswith(end)), "")
    if special:
        before = infinitive.removesuffix(special)
        return {before + changed for changed in _STEMS[special].split("|")}
    stems = _changed(stem)
    for old, new in _SPELLED if kind == "a" else _SPELLED_ER:
        stems |= {s.removesuffix(old) + new for s in stems if s.endswith(old)}
    return stems


def _changed(stem: str) -> set[str]:
    """`stem` with its last vowel as it is, and as it may be under stress."""
    found = re.fullmatch(r"(.*?)([eou])([^aeiou]*(?:[gq]u)?)", stem)
    if not found:
        return {stem}
    before, vowel, after = found.groups()
    turned = {"e": ("ie", "i"), "o": ("ue", "u"), "u": ("ue",)}[vowel]
    return {stem, *(before + new + after for new in turned)}
