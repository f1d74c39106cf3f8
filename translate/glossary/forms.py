"""The inflected forms of a term, and the right one for a place in a translation.

`forms` serves both finding (every form in use) and writing (for each number and gender the first
form is the one to write). Names, acronyms and terms to keep do not inflect. Of verbs, forms are
made for finding only. Limits: see the tables in ``spanish_words`` and ``english_words``; a noun
for a person that is not listed there has no feminine (give it as a variant); the plural of
coordinated heads inflects both (*compras y ventas*).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from translate.article import Language
from translate.glossary import english, spanish, spanish_verbs
from translate.glossary.grammar import Gender, Number, PartOfSpeech
from translate.glossary.lemmas import has_feminine, is_verb
from translate.glossary.terms import Entry, Wording


class Form(NamedTuple):
    """One inflected form; `number` and `gender` are empty where the form shows none."""

    text: str
    number: Number
    gender: Gender


def forms(
    term: str,
    language: Language,
    pos: PartOfSpeech = "",
    gender: Gender = "",
    *,
    plural: str = "",
) -> tuple[Form, ...]:
    """All forms of `term`, its citation form first.

    `gender` is that of a Spanish noun; where it is empty the ending of the head is asked. A
    missing part of speech is guessed: see :func:`guess_pos`. A `plural` takes the place of those
    that the rules make.
    """
    pos = pos or guess_pos(term, language)
    if pos in {"name", "acronym"}:
        return (Form(term, "", gender),)
    makers = {"noun": _noun, "verb": _verb, "adj": _adjective}
    made = tuple(dict.fromkeys(makers[pos](term, language, gender)))
    if not plural:
        return made
    # A citation form with a plural of its own is a singular, whatever its ending looks like.
    singular = tuple(form for form in made if form.number != "p") or (made[0]._replace(number="s"),)
    return (*singular, Form(plural, "p", singular[0].gender))


def forms_of(wording: Wording) -> tuple[Form, ...]:
    """All forms of a wording as the glossary describes it."""
    pos = wording.pos or guess_pos(wording.text, wording.language)
    return forms(wording.text, wording.language, pos, wording.gender, plural=wording.plural)


def guess_pos(term: str, language: Language) -> PartOfSpeech:
    """The part of speech of a term given without one.

    All capitals make an acronym, a capital on every word of two or more a name (*Sendero
    Luminoso*; small words aside); a Spanish infinitive that the lemmatiser knows as one is a
    verb, a Spanish word in -o with a feminine of its own an adjective (*asintomático*, and
    harmlessly *médico*); anything else is taken for a noun.
    """
    words = term.split()
    if len(words) == 1 and len(term) > 1 and term.isupper():
        return "acronym"
    notable = [word for word in words if len(word) > 3 or not word.islower()]
    if len(words) > 1 and notable and all(word[0].isupper() for word in notable):
        return "name"
    if language == "es" and spanish_verbs.is_infinitive(words[0]) and is_verb(words[0]):
        return "verb"
    if language == "es" and len(words) == 1 and has_feminine(term.casefold()):
        return "adj"
    return "noun"


def _noun(term: str, language: Language, gender: Gender) -> Iterator[Form]:
    words = term.split()
    if language == "en":
        plural = english.is_plural(words[english.head_of(words)])
        yield Form(term, "p" if plural else "s", "")
        if not plural:
            yield from (Form(text, "p", "") for text in english.pluralise_phrase(term))
        return
    gender = gender or spanish.gender_of_phrase(term)
    if spanish.is_plural(words[spanish.head_of(words)]):
        yield Form(term, "p", gender)
        return
    women = spanish.feminine_phrase(term) if gender != "f" else ""
    genders: list[tuple[str, Gender]] = [(term, gender)]
    if women:
        genders = [(term, "m"), (women, "f")]
    yield from (Form(text, "s", of) for text, of in genders)
    for text, of in genders:
        yield from (Form(form, "p", of) for form in spanish.pluralise_phrase(text, of))


def _verb(term: str, language: Language, _gender: Gender) -> Iterator[Form]:
    first, *rest = term.split()
    makers = {"en": english.conjugate, "es": spanish_verbs.conjugate}
    for form in makers[language](first):
        yield Form(" ".join((form, *rest)), "", "")
    if language == "es":
        passive = " ".join((spanish_verbs.participle(first), *rest))
        yield from _adjective(passive, language, "")


def _adjective(term: str, language: Language, _gender: Gender) -> Iterator[Form]:
    if language == "en":
        yield Form(term, "", "")
        return
    for text, number, gender in spanish.inflect_adjective(term):
        yield Form(text, number, gender)


def render_form(
    entry: Entry, language: Language, number: Number, gender: Gender, case_like: str
) -> str:
    """The citation form of `entry` in `language`, inflected and cased; see :func:`render`."""
    return render(entry.wording(language), number, gender, case_like)


def render(wording: Wording, number: Number, gender: Gender, case_like: str) -> str:
    """`wording` in the form for `number` and `gender`, with the case of `case_like`.

    An empty number or gender asks for that of the citation form. A form that does not exist (the
    plural of *maquinaria* in English, the feminine of a thing) is never made up: the nearest
    form that exists is given, number before gender. Verbs stay in the infinitive.
    """
    if wording.fixed:
        return wording.text
    pos = wording.pos or guess_pos(wording.text, wording.language)
    if pos in {"verb", "name", "acronym"}:
        chosen = wording.text
    else:
        known = forms_of(wording)
        number = number or known[0].number
        gender = gender or known[0].gender
        chosen = min(
            known,
            key=lambda form: (form.number not in {number, ""}, form.gender not in {gender, ""}),
        ).text
    own_case = wording.exact or pos in {"name", "acronym"}
    return chosen if own_case else like_case(chosen, case_like)


def like_case(text: str, model: str) -> str:
    """`text`, a form as the glossary writes it, with the case of `model`.

    A model in capitals (two letters or more) gives capitals; one that begins with a capital
    gives a capital at the start; any other leaves the text alone. Capitals that the glossary
    itself writes are never lowered. Names and acronyms are not brought here.
    """
    letters = [character for character in model if character.isalpha()]
    if len(letters) > 1 and all(letter.isupper() for letter in letters):
        return text.upper()
    first = next((at for at, character in enumerate(text) if character.isalnum()), 0)
    if letters and letters[0].isupper():
        return text[:first] + text[first : first + 1].upper() + text[first + 1 :]
    return text
