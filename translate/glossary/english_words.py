"""English words that the rules of :mod:`translate.glossary.english` would get wrong, or must know.

The rules are those of any school grammar (Quirk et al., A Comprehensive Grammar of the English
Language, § 3 and § 5); the lists hold what news about crime, politics and the environment uses.
"""

from __future__ import annotations

IRREGULAR_PLURALS: dict[str, str] = {
    "alumnus": "alumni", "axis": "axes", "calf": "calves", "child": "children",
    "criterion": "criteria", "foot": "feet", "goose": "geese", "half": "halves",
    "hanger-on": "hangers-on", "knife": "knives", "leaf": "leaves", "life": "lives",
    "loaf": "loaves", "man": "men", "mouse": "mice", "passer-by": "passers-by",
    "passerby": "passersby", "person": "people", "phenomenon": "phenomena",
    "runner-up": "runners-up", "self": "selves", "shelf": "shelves", "thief": "thieves",
    "tooth": "teeth", "wife": "wives", "wolf": "wolves", "woman": "women",
}  # fmt: skip
# Those whose compounds go with them (hitman, cloverleaf, penknife) …
COMPOUNDING = ("child", "foot", "knife", "leaf", "loaf", "man", "shelf", "thief", "tooth", "wife")
# … but for these words.
REGULAR_COMPOUNDS = frozenset(
    {"caiman", "german", "human", "norman", "ottoman", "roman", "shaman", "talisman"}
)

# Nouns in -o that take -es; all others take -s (kilos, narcos).
PLURALS_IN_OES = frozenset(
    {"cargo", "echo", "embargo", "hero", "potato", "tomato", "torpedo", "veto"}
)

# One form for one and for many.
INVARIABLE = frozenset(
    {
        "aircraft", "crossroads", "fish", "g", "headquarters", "hovercraft", "kg", "km", "means",
        "offspring", "series", "sheep", "spacecraft", "species", "watercraft",
    }
)  # fmt: skip

# Nouns that are not counted: no plural is made of them.
UNCOUNTABLE = frozenset(
    {
        "aid", "airspace", "cash", "contraband", "corruption", "crime", "equipment", "evidence",
        "impunity", "information", "intelligence", "machinery", "money", "personnel", "police",
        "poverty", "surveillance", "violence", "wildlife",
    }
)  # fmt: skip
# Activities in -ing are not counted either; these, and compounds of the longer ones, name single
# things.
COUNTABLE_IN_ING = frozenset(
    {
        "bearing", "beating", "bombing", "briefing", "building", "clearing", "crossing",
        "dwelling", "filing", "finding", "gathering", "hearing", "holding", "kidnapping",
        "killing", "king", "landing", "lynching", "meeting", "offering", "painting", "poisoning",
        "posting", "proceeding", "recording", "reading", "ring", "ruling", "sentencing",
        "setting", "shooting", "sighting", "sitting", "stabbing", "string", "thing", "warning",
        "wing", "wiring", "writing",
    }
)  # fmt: skip

# Singular nouns in -s that is neither -ss, -us nor -is.
SINGULAR_IN_S = frozenset({"bias", "canvas", "chaos", "gas", "lens", "news"})

PREPOSITIONS = frozenset(
    {
        "about", "against", "at", "between", "by", "for", "from", "in", "into", "of", "on", "over",
        "per", "to", "under", "with", "without",
    }
)  # fmt: skip

# The noun comes first in these two-word titles: attorneys general, courts-martial.
POSTPOSED_ADJECTIVES = frozenset({"general", "martial", "elect", "designate", "emeritus"})
HEADS_BEFORE_POSTPOSED = frozenset(
    {
        "attorney", "auditor", "court", "governor", "inspector", "mayor", "minister",
        "president", "professor", "secretary", "solicitor", "surgeon",
    }
)  # fmt: skip

# Verbs of more than one syllable, stressed on the last, that double their consonant.
DOUBLING = frozenset(
    {
        "admit", "allot", "commit", "compel", "confer", "control", "defer", "deter", "embed",
        "equip", "expel", "incur", "infer", "kidnap", "occur", "omit", "patrol", "permit",
        "prefer", "propel", "rebel", "rebut", "recur", "refer", "regret", "repel", "submit",
        "transfer", "transmit", "transship",
    }
)  # fmt: skip
# Doubled in British English only: both spellings are found.
DOUBLING_BRITISH = frozenset(
    {"cancel", "channel", "fuel", "label", "level", "libel", "model", "signal", "travel", "tunnel"}
)
