"""Verbs that only claim something, and verbs that show it to be so.

"The mayor claims that" commits nobody but the mayor; "the mayor proves that" makes it a fact.
Neither is a word for the other, though both say who speaks. All folded.
"""

from __future__ import annotations

from translate.lexicon.concepts import concept

_THAT_EN = r"(?= (?:\w+ ){0,3}that\b| (?:he|she|they|it|there) \w)"
_THAT_ES = r"(?= (?:\w+ ){0,3}que\b)"

#: Verbs of claiming before a clause, and all words that may be meant by one.
CLAIMING = concept(
    "claim",
    rf"(?:claim(?:s|ed)?|alleg(?:e|es|ed)|contend(?:s|ed)?|assert(?:s|ed)?|maintain(?:s|ed)?"
    rf"|insist(?:s|ed)?|argue[sd]?|sa(?:y|ys|id)|suggest(?:s|ed)?|believe[sd]?){_THAT_EN}",
    rf"(?:aleg(?:a|o|an|aron)|afirm(?:a|o|an|aron)|sostien\w+|sostuv\w+|asegur(?:a|o|an|aron)"
    rf"|aduc\w+|adujo|argument(?:a|o|an|aron)|insist(?:e|en|io|ieron)|dice|dijo|dicen|dijeron"
    rf"|sugier\w+|sugir\w+|cree|creen|creia|pretend(?:e|en)){_THAT_ES}",
    (
        (
            r"claim\w*|alleg\w+|conten(?:d|t)\w*|assert\w*|maintain\w*|insist\w*|argu\w+|sa(?:y"
            r"|ys|id"
            r"|ying)"
            r"|suggest\w*|believ\w+|accord\w+|told|stat\w+|declar\w+|not(?:e|es|ed)|warn\w*|add\w*"
        ),
        (
            r"aleg\w+|afirm\w+|sost(?:ien|uv|en)\w+|asegur\w+|aduc\w+|adujo|argu\w+|insist\w+"
            r"|di(?:c"
            r"|j)\w+"
            r"|decir|sug(?:ie|i|e)r\w+|cre(?:e|en|ia|ian|er|yo)|segun|acuerdo|declar\w+|señal\w+"
            r"|indic\w+"
            r"|pretend\w+|manten\w+|mantien\w+|adv(?:ie|i)rt\w+"
        ),
    ),
)
#: Verbs of proof before a clause, and all words that may be meant by one.
PROVING = concept(
    "prove",
    rf"(?:prove[sd]?|proven|demonstrat(?:e|es|ed)|ha(?:s|ve) shown|establish(?:es|ed)"
    rf"|verif(?:ies|ied)){_THAT_EN}",
    rf"(?:demuestra\w*|demostr(?:o|aron|ado)|prueban?|prob(?:o|aron|ado)|comprueban?"
    rf"|comprob(?:o|aron|ado)|acredit(?:a|o|an|aron)|verific(?:o|aron)"
    rf"|constat(?:o|aron)){_THAT_ES}",
    (
        (
            r"pro(?:ve|of|ving)\w*|demonstrat\w+|show\w*|establish\w*|confirm\w*|verif\w+|evidence"
            r"|found"
            r"|finds?|reveal\w*|note[sd]?|conclud\w+|ascertain\w*|certif\w+|attest\w*|corroborat\w+"
        ),
        (
            r"demostr\w+|demuestr\w+|pr(?:ob|ueb)\w+|compr(?:ob|ueb)\w+|confirm\w*|acredit\w+"
            r"|verific\w+"
            r"|constat\w+|muestr\w+|mostr\w+|revel\w+|evidenci\w+|hall\w+|conclu\w+|certific\w+"
            r"|corrobor\w+"
        ),
    ),
)
#: Verbs of claiming that imply some doubt, and of confirming, which leaves none.
ALLEGING = concept(
    "allege",
    rf"(?:claim(?:s|ed)?|alleg(?:e|es|ed)|contend(?:s|ed)?|purport(?:s|ed)?){_THAT_EN}",
    rf"(?:aleg(?:a|o|an|aron)|aduc\w+|adujo|pretend(?:e|en|ia|io)){_THAT_ES}",
    (
        r"claim\w*|alleg\w+|conten(?:d|t)\w*|purport\w*|assert\w*|insist\w*|maintain\w*|argu\w+",
        (
            r"aleg\w+|adu[cj]\w+|pretend\w+|sost(?:ien|uv|en)\w+|asegur\w+|afirm\w+|insist\w+"
            r"|argu\w+|reivindic\w+"
        ),
    ),
)
CONFIRMING = concept(
    "confirm",
    rf"confirm(?:s|ed)?{_THAT_EN}",
    rf"confirm(?:a|o|an|aron){_THAT_ES}",
    (r"confirm\w*|corroborat\w+|verif\w+|pro(?:ve|of)\w*", r"confirm\w*|corrobor\w+|verific\w+"),
)
