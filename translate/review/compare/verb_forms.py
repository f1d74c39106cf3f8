"""What form of a verb a word is, as far as its ending tells."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translate.lexicon.clause_words import PASTS
from translate.lexicon.english_verbs import PARTICIPLES
from translate.lexicon.lemmas import lemma_key
from translate.lexicon.wordhood import is_word

if TYPE_CHECKING:
    from translate.article import Language
    from translate.lexicon.text import Word

#: English verbs whose past is their infinitive.
UNCHANGED = frozenset({"hit", "beat", "hurt", "cut", "set", "put", "shut", "let", "cast", "bet"})
_PARTICIPLE = re.compile(
    r"\w{2,}[aií]d[oa]s?|(?:\w*(?:vist|puest|hech|escrit|vuelt|biert|suelt|impres)|dich|muert|rot"
    r"|elect)[oa]s?"
)
_ENCLITIC = re.compile(r"(?<=[aei]r)(?:(?:me|te|se|nos)?(?:l[aeo]s?)|se)$")
_REGULAR = re.compile(r"(\w{2,})([ai])d[oa]s?")


def verb_lemma(word: Word, language: Language) -> str:
    """The infinitive of a verb, without the pronouns that Spanish writes onto it."""
    if language == "en":
        lemma = lemma_key(word.text, "en")
        return PASTS.get(word.key) or (PARTICIPLES.get(lemma) or lemma)
    bare = _ENCLITIC.sub("", word.key)
    if bare != word.key:
        return bare
    lemma = lemma_key(word.text, "es")
    regular = _REGULAR.fullmatch(lemma)
    if regular is None:
        return lemma
    # "Pedido", an order, is in the dictionary as a noun.
    verbs = [regular[1] + "ar"] if regular[2] == "a" else [regular[1] + e for e in ("ir", "er")]
    return next((verb for verb in verbs if is_word(verb, "es")), lemma)


def infinitive(word: Word) -> bool:
    """Whether a Spanish word is an infinitive, with pronouns or without; "Ovelar" is a name."""
    if word.capitalised and not is_word(word.key, "es"):
        return False
    bare = _ENCLITIC.sub("", word.key)
    return bare.endswith(("ar", "er", "ir")) and verb_lemma(word, "es") in {word.key, bare}


def participle(word: Word, language: Language) -> bool:
    """Whether a word has the form of a past participle."""
    if language == "es":
        return _PARTICIPLE.fullmatch(word.text) is not None
    lemma = verb_lemma(word, "en")
    return word.key in UNCHANGED or (lemma != word.key and word.key[-1] in "dtnkg")
