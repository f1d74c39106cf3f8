"""Number and gender of Spanish words and noun phrases.

Spelling follows the stress: *interdicción*, *interdicciones*; *joven*, *jóvenes*; *luz*, *luces*.
In a phrase the head and what agrees with it change, a complement after a preposition does not:
*poza de maceración*, *pozas de maceración*.
"""

from __future__ import annotations

import re
from itertools import product

from translate.glossary.grammar import Gender, Number
from translate.glossary.spanish_words import (
    APPOSED,
    ARTICLE_PLURALS,
    ARTICLES,
    COMMON_GENDER,
    COMMON_GENDER_ENDINGS,
    COMPLEMENT_OPENERS,
    CONJUNCTIONS,
    GENDER_ENDINGS,
    GENDER_EXCEPTIONS,
    INVARIABLE,
    IRREGULAR_FEMININES,
    IRREGULAR_PLURALS,
    NO_FEMININE,
    NOT_PERSONS,
    PERSONS_WITH_FEMININE,
    PLURALS_LIKE_SINGULARS,
    PRENOMINAL,
    UNITS,
)

_ACUTE = str.maketrans("aeiou", "áéíóú")
_PLAIN = str.maketrans("áéíóú", "aeiou")
_VOWELS = "aeiouáéíóúü"
_NUCLEUS = re.compile(f"[{_VOWELS}]+")
# An accent that shows a hiatus (país, raíz, baúl) is not there for the stress alone and stays.
_STRESSED_LAST = re.compile(rf"(?<![aeo])([áéíóú])(?=[^{_VOWELS}]+$)|(?<=[aeo])([áéó])(?=[ns]$)")
_VISIBLE_GENDER = {"o": "m", "a": "f", "os": "m", "as": "f"}


def plurals(word: str) -> tuple[str, ...]:
    """The plurals in use of one noun or adjective, the one to write first.

    A word that is plural already, or does not change (*crisis*, *antidrogas*, *prestanombres*,
    *kg*, *FARC*), comes back as it is. In a hyphenated word the last part changes.
    """
    if word in IRREGULAR_PLURALS:
        return IRREGULAR_PLURALS[word]
    if word in UNITS or not word.islower() or word[-1].isdigit():
        return (word,)
    if "-" in word:
        first, last = word.rsplit("-", 1)
        return tuple(f"{first}-{form}" for form in plurals(last)) if last else (word,)
    return (_plural(word),)


def _plural(word: str) -> str:
    ending = word[-1]
    if ending in "sx":
        oxytone = _STRESSED_LAST.search(word) or len(_NUCLEUS.findall(word)) == 1 or word == "país"
        return _without_accent(word) + "es" if oxytone else word
    if ending == "z":
        return _without_accent(word)[:-1] + "ces"
    if ending == "n" and not re.search("[áéíóú]", word):
        return _stress_before_last(word) + "es"
    if ending in "ldrnyj":
        return _without_accent(word) + "es"
    return word + ("es" if ending in "íú" else "s")


def _without_accent(word: str) -> str:
    return _STRESSED_LAST.sub(lambda match: match.group().translate(_PLAIN), word)


def _stress_before_last(word: str) -> str:
    """*joven* is stressed before its last syllable and keeps that stress: *jóven*(es)."""
    nuclei = list(_NUCLEUS.finditer(word))
    if len(nuclei) < 2:
        return word
    nucleus = nuclei[-2]
    strong = re.search("[aeo]", nucleus.group())
    at = nucleus.start() + strong.start() if strong else nucleus.end() - 1
    return word[:at] + word[at].translate(_ACUTE) + word[at + 1 :]


def is_plural(noun: str) -> bool:
    """Whether a noun given as a citation form is a plural (*fuerzas*) by its ending."""
    if noun in PLURALS_LIKE_SINGULARS:
        return True
    singular_in_s = (
        noun in INVARIABLE
        or noun.startswith("anti")
        or noun.endswith(("sis", "tis", "us", "ás", "és", "ís", "ós", "ús"))
        or len(_NUCLEUS.findall(noun)) == 1
    )
    return noun.endswith("s") and noun.islower() and not singular_in_s


def feminine(word: str) -> str:
    """The feminine of a masculine adjective or participle, itself where it does not change."""
    if word.endswith("o"):
        return word[:-1] + "a"
    if word in NO_FEMININE or not word.islower():
        return word
    if word.endswith(("or", "ón", "án", "ín", "és")):
        return _without_accent(word) + "a"
    return word


def feminine_person(noun: str) -> str:
    """The feminine of a noun for a person, empty when the word is not known to have one."""
    if noun in IRREGULAR_FEMININES:
        return IRREGULAR_FEMININES[noun]
    if noun in PERSONS_WITH_FEMININE:
        return feminine(noun)
    return noun if _common_gender(noun) else ""


def _common_gender(noun: str) -> bool:
    by_ending = noun.endswith(COMMON_GENDER_ENDINGS) and not noun.endswith(NOT_PERSONS)
    return noun in COMMON_GENDER or (by_ending and noun not in GENDER_EXCEPTIONS)


def gender_of(noun: str) -> Gender:
    """The gender a noun's ending shows, empty when it shows none (*fiscal*, *retén*)."""
    word = noun.casefold()
    if word.endswith("s") and is_plural(word):
        word = word[:-1] if word.endswith(("as", "os")) else word.removesuffix("es")
        word = re.sub("ion$", "ión", word)
    if _common_gender(word):
        return ""
    known = GENDER_EXCEPTIONS.get(word) or next(
        (gender for ending, gender in GENDER_ENDINGS if word.endswith(ending)), ""
    )
    return "m" if known == "m" else "f" if known == "f" else ""


def gender_of_phrase(phrase: str) -> Gender:
    """The gender that the head of a phrase shows by its ending."""
    words = phrase.split()
    return gender_of(words[head_of(words)])


def head_of(words: list[str]) -> int:
    """The index of the head noun: the first word after articles and preceding adjectives."""
    at = 0
    while at < len(words) - 1 and words[at].casefold() in ARTICLES | PRENOMINAL.keys():
        if words[at + 1].casefold() in COMPLEMENT_OPENERS:
            break
        at += 1
    return at


def pluralise_phrase(phrase: str, gender: Gender = "") -> tuple[str, ...]:
    """The plurals of a noun phrase, the one to write first.

    After a complement an adjective may belong to the head (*pistas de aterrizaje clandestinas*)
    or to the complement (*zonas de exclusión aérea*). Gender and number decide where they can;
    where they cannot, the nearest noun has it and the other reading comes last.
    """
    words = phrase.split()
    head = head_of(words)
    choices: list[tuple[str, ...]] = [_before_head(word) for word in words[:head]]
    # Written apart, narco may be the prefix (narco pistas) or the noun (narcos colombianos).
    prefix = words[head] == "narco" and head + 1 < len(words)
    choices.append(("narcos", "narco") if prefix else plurals(words[head]))
    complement = 0
    for at in range(head + 1, len(words)):
        word = words[at]
        if word.casefold() in COMPLEMENT_OPENERS:
            complement = at
        if complement:
            choices.append(_in_complement(words, at, complement, gender or gender_of(words[head])))
        elif word in CONJUNCTIONS:
            choices.append((word,))
        elif word in APPOSED:
            choices.append(tuple(dict.fromkeys((word, *plurals(word)))))
        else:
            choices.append(plurals(word))
    return tuple(dict.fromkeys(" ".join(parts) for parts in product(*choices)))


def _before_head(word: str) -> tuple[str, ...]:
    return (ARTICLE_PLURALS.get(word) or PRENOMINAL.get(word) or word,)


def _in_complement(words: list[str], at: int, opener: int, head: Gender) -> tuple[str, ...]:
    """The forms of ``words[at]``, which stands after the preposition ``words[opener]``."""
    word = words[at]
    noun = next(
        (i for i in range(opener + 1, at) if words[i].casefold() not in ARTICLES | {"no"}), at
    )
    if at == noun or word in CONJUNCTIONS | COMPLEMENT_OPENERS | ARTICLES or not word.islower():
        return (word,)
    if word.endswith("s") and not word.endswith(("és", "ís")):
        return (word,)
    shown = _VISIBLE_GENDER.get(word[-1], "")
    nearest = gender_of(words[noun])
    if is_plural(words[noun]) or (shown and nearest and shown != nearest and shown == head):
        return plurals(word)
    if shown and head and shown != head:
        return (word,)
    return (word, *plurals(word))


def feminine_phrase(phrase: str) -> str:
    """A phrase about a man as one about a woman, empty when its head has no feminine."""
    words = phrase.split()
    head = head_of(words)
    noun = feminine_person(words[head])
    if not noun:
        return ""
    words[head] = noun
    for at in range(head):
        words[at] = {"el": "la", "un": "una"}.get(words[at], words[at])
        if words[at].endswith("o") or words[at] in {"primer", "tercer"}:
            words[at] = words[at].removesuffix("o") + "a"
    for at in range(head + 1, len(words)):
        if words[at].casefold() in COMPLEMENT_OPENERS:
            break
        if words[at] not in CONJUNCTIONS | APPOSED:
            words[at] = feminine(words[at])
    return " ".join(words)


def inflect_adjective(phrase: str) -> tuple[tuple[str, Number, Gender], ...]:
    """(form, number, gender) of an adjective phrase, whose first word agrees.

    *cargado de droga* → *cargada de droga*, *cargados de droga*, *cargadas de droga*.
    """
    first, *rest = phrase.split()
    genders: tuple[tuple[str, Gender], ...] = ((first, "m"), (feminine(first), "f"))
    if genders[0][0] == genders[1][0]:
        genders = ((first, ""),)
    found: list[tuple[str, Number, Gender]] = [(word, "s", gender) for word, gender in genders]
    found += [(form, "p", gender) for word, gender in genders for form in plurals(word)]
    return tuple((" ".join((word, *rest)), number, gender) for word, number, gender in found)
