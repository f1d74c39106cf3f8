"""Dictionary forms of words, from simplemma; loaded when first asked for."""

from __future__ import annotations

from translate.article import Language

# What the lemmatiser's lists get wrong in the words of the beat, found by tests/glossary.
_CORRECTIONS: dict[Language, dict[str, str]] = {
    "en": {"leaves": "leaf", "mules": "mule"},
    "es": {"mula": "mula", "mulas": "mula", "paras": "para", "retenes": "retén"},
}

# Nouns and adjectives that are infinitives too; a glossary means the noun unless it says verb.
_NOUNS_TOO = frozenset(
    {"auxiliar", "deber", "haber", "lugar", "militar", "parecer", "pesar", "placer", "poder", "ser"}
)


def lemma(word: str, language: Language) -> str:
    """The dictionary form of a word in lower case; the word itself when it is not known."""
    from simplemma import lemmatize

    corrected = _CORRECTIONS[language].get(word)
    return corrected or str(lemmatize(word, lang=language)).casefold()


def is_verb(infinitive: str) -> bool:
    """Whether a Spanish word in -ar, -er or -ir is a verb: whether its preterite leads to it.

    This tells *lavar* from *hogar* and *mujer*; the participle would not do, for *lavado* is a
    noun too.
    """
    word = infinitive.removesuffix("se") if infinitive.endswith("rse") else infinitive
    preterite = word[:-2] + ("aron" if word.endswith("ar") else "ieron")
    return word not in _NOUNS_TOO and lemma(preterite, "es") == word


def has_feminine(word: str) -> bool:
    """Whether a Spanish word in -o is led to by its own feminine: *médica*, but not *puerta*."""
    return word.endswith("o") and lemma(word[:-1] + "as", "es") == word


def noun_lemma(word: str, language: Language) -> str:
    """The dictionary form of a word read as a noun or adjective: only its number and gender go.

    A participle, gerund or finite verb is left as it is, so that *safe housing* is not found as
    *safe house*, nor *puso de control* as *puesto de control*.
    """
    form = lemma(word, language)
    if language == "en":
        return word if word.endswith(("ing", "ed")) else form
    return word if form.endswith(("ar", "er", "ir", "ír")) else form


def is_other_word(word: str, infinitive: str, language: Language) -> bool:
    """Whether the dictionary knows `word` and not as a form of `infinitive`."""
    from simplemma import is_known

    verb = infinitive.removesuffix("se") if infinitive.endswith("rse") else infinitive
    return lemma(word, language) != verb and bool(is_known(word, lang=language))


def is_verb_form(word: str, language: Language) -> bool:
    """Whether the dictionary leads `word` to a verb: a sign that it is no part of a term.

    In English only -ing and -ed forms show it; Spanish participles, which are adjectives too, do
    not count.
    """
    if language == "en":
        return False
    form = lemma(word, language)
    participle = word.endswith(("ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas"))
    return form != word and form.endswith(("ar", "er", "ir")) and not participle
