"""What the words around a hit say about it: noun or verb, one or many, start of a sentence.

These few signs are certain enough to act on. Where they are silent a hit stands.
"""

from __future__ import annotations

from translate.article import Language
from translate.glossary.grammar import Number, PartOfSpeech

_MODALS = frozenset(
    {"can", "cannot", "could", "may", "might", "must", "shall", "should", "will", "would"}
)
_SUBJECTS = frozenset({"he", "i", "it", "she", "they", "we", "who", "you"})
_OBJECTS = frozenset({"her", "him", "his", "its", "me", "my", "our", "their", "them", "us", "your"})
_ARTICLES = frozenset({"a", "an", "the"})
_DETERMINERS = _ARTICLES | (_OBJECTS - {"him", "me", "them", "us"}) | {"another", "each", "every"}
# Spanish object pronouns that are not articles too: what follows is a verb.
_CLITICS = frozenset({"le", "les", "lo", "me", "nos", "se", "te"})

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
    is ruled out by an object pronoun before it (*se base en*).
    """
    before, hit, after = words
    if language == "es":
        return pos == "noun" and before in _CLITICS
    if pos == "verb":
        return before in _DETERMINERS and not hit.endswith("ed")
    if pos != "noun" or (cited not in _VERBS_TOO and not cited.endswith("ing")):
        return False
    as_object = after in _ARTICLES | _OBJECTS and before not in _DETERMINERS
    infinitive = before == "to" and hit == cited
    return as_object or infinitive or before in _MODALS | _SUBJECTS


def number_shown(language: Language, before: str) -> Number:
    """The number that the word before an invariable noun shows (*two aircraft*), else ""."""
    if before in _ONE[language] or before == "1":
        return "s"
    return "p" if before in _MANY[language] or before.isdigit() else ""


def starts_sentence(text: str, at: int) -> bool:
    """Whether a sentence begins at ``text[at]``, opening quotes and ¿ ¡ aside."""
    before = text[:at].rstrip(_OPENERS)
    return not before or before[-1] in _SENTENCE_STARTS
