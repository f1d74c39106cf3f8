"""What the words around a hit say about it: noun or verb, one or many, start of a sentence.

These few signs are certain enough to act on. Where they are silent a hit stands.
"""

from __future__ import annotations

from translate.article import Language
from translate.glossary.grammar import Number, PartOfSpeech
from translate.glossary.lemmas import lemma, noun_lemma
from translate.glossary.spanish_words import (
    ARTICLES,
    COMPLEMENT_OPENERS,
    CONJUNCTIONS,
    PRENOMINAL,
)

_MODALS = frozenset(
    {"can", "cannot", "could", "may", "might", "must", "shall", "should", "will", "would"}
)
_SUBJECTS = frozenset({"he", "i", "it", "she", "they", "we", "who", "you"})
_OBJECTS = frozenset({"her", "him", "his", "its", "me", "my", "our", "their", "them", "us", "your"})
_ARTICLES = frozenset({"a", "an", "the"})
_DETERMINERS = _ARTICLES | (_OBJECTS - {"him", "me", "them", "us"}) | {"another", "each", "every"}
# Spanish object pronouns that are not articles too: what follows is a verb.
_CLITICS = frozenset({"le", "les", "lo", "me", "nos", "se", "te"})

# Spanish nouns for persons that are adjectives too (zona cocalera, red narcotraficante).
_ADJECTIVES_TOO = frozenset(
    {
        "campesino", "cocalero", "ganadero", "guerrillero", "maderero", "mafioso", "mercenario",
        "migrante", "minero", "narcotraficante", "químico",
    }
)  # fmt: skip
# Words before a noun that are neither determiners nor prepositions.
_OTHERS = frozenset(
    {"como", "cien", "cientos", "joven", "mil", "miles", "más", "menos", "ni", "que"}
)

# English nouns that are verbs in the same form; those in -ing are too.
_VERBS_TOO = frozenset(
    {
        "ambush", "arrest", "attack", "base", "bomb", "bribe", "charge", "claim", "control",
        "deal", "export", "fight", "front", "hit", "import", "kidnap", "mine", "murder",
        "patrol", "process", "protest", "raid", "ransom", "release", "report", "sabotage",
        "search", "sentence", "ship", "shield", "stash", "strike", "tap", "target", "trade",
        "transport", "wiretap",
    }
)  # fmt: skip

_ONE: dict[Language, frozenset[str]] = {
    "en": frozenset({"a", "an", "another", "each", "every", "one", "that", "this"}),
    "es": frozenset(
        {"algún", "aquel", "cada", "del", "el", "ese", "este", "otro", "su", "un"}
        | {"alguna", "aquella", "esa", "esta", "la", "otra", "una", "al"}
    ),
}
_MANY: dict[Language, frozenset[str]] = {
    "en": frozenset(
        {"both", "eight", "few", "five", "four", "many", "nine", "seven", "several", "six", "ten"}
        | {"these", "those", "three", "two", "various", "dozen", "hundred", "thousand"}
    ),
    "es": frozenset(
        {"algunas", "algunos", "aquellas", "aquellos", "esas", "esos", "estas", "estos", "las"}
        | {"los", "muchas", "muchos", "otras", "otros", "pocas", "pocos", "sus", "unas", "unos"}
        | {"varias", "varios", "ambas", "ambos", "dos", "tres", "cuatro", "cinco", "seis"}
        | {"siete", "ocho", "nueve", "diez"}
    ),
}

_OPENERS = " \t\u00a0\"“”«»'‘’([*_"
_SENTENCE_STARTS = ".!?…:;\n¿¡—"


def contradicts(
    pos: PartOfSpeech, language: Language, words: tuple[str, str, str], cited: str
) -> bool:
    """Whether its neighbours show that a one-word hit is another part of speech.

    `words` are the word before, the hit and the word after, in lower case; a neighbour is empty
    at the edge and across punctuation. `cited` is the citation form of the hit.

    An English noun that can be a verb is ruled out by a modal verb or a subject before it (*they
    raid*, *will raid*), by *to* before it (*to raid*, but not *due to raids*), and by a
    determiner after it with none before (*police raids the*). An English verb is ruled out by a
    determiner before it (*the intercept*), save in -ed (*the intercepted flight*). A Spanish noun
    is ruled out by an object pronoun before it (*se base en*), and one that can be an adjective
    by a noun before it (*zona cocalera*).
    """
    before, hit, after = words
    if language == "es":
        follows_noun = cited in _ADJECTIVES_TOO and _is_noun(before)
        return pos == "noun" and (before in _CLITICS or follows_noun)
    if pos == "verb":
        return before in _DETERMINERS and not hit.endswith("ed")
    if pos != "noun" or (cited not in _VERBS_TOO and not cited.endswith("ing")):
        return False
    as_object = after in _ARTICLES | _OBJECTS and before not in _DETERMINERS
    infinitive = before == "to" and hit == cited
    return as_object or infinitive or before in _MODALS | _SUBJECTS


def _is_noun(word: str) -> bool:
    """Whether a Spanish word is neither a function word, a number, a verb nor such an adjective.

    Verbs are known by the lemmatiser (*detuvieron narcotraficantes*), adjectives that stand
    before nouns by a list (*presunto narcotraficante*).
    """
    function_words = COMPLEMENT_OPENERS | CONJUNCTIONS | ARTICLES | _ONE["es"] | _MANY["es"]
    if not word.isalpha() or word in function_words or word in PRENOMINAL or word in _OTHERS:
        return False
    singular = word.removesuffix("s")
    return singular not in PRENOMINAL and noun_lemma(word, "es") == lemma(word, "es")


def number_shown(language: Language, before: str) -> Number:
    """The number that the word before an invariable noun shows (*two aircraft*), else ""."""
    if before in _ONE[language] or before == "1":
        return "s"
    return "p" if before in _MANY[language] or before.isdigit() else ""


def starts_sentence(text: str, at: int) -> bool:
    """Whether a sentence begins at ``text[at]``, opening quotes and ¿ ¡ aside."""
    before = text[:at].rstrip(_OPENERS)
    return not before or before[-1] in _SENTENCE_STARTS
