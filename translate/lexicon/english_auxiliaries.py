"""What English auxiliaries say of the time of the verb behind them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from translate.lexicon.times import Time

#: Words that stand before a verb and tell its time.
AUXILIARY = frozenset(
    "be is are am was were been being has have had having do does did will would shall can could"
    " may might must should to going about used due set expected scheduled slated poised likely"
    " planning plans plan planned preparing prepares prepared intends intend intended intending"
    " aims aim aimed hopes hope hoping hoped wants want wanted expects expect expecting means meant"
    " yet must should ought needs need may might finished finishes finish finishing completed"
    " completing began begins begun start starts started starting tries try tried trying"
    " attempts attempt attempted attempting seeks seek sought seeking"
    " continues continue continued continuing keeps keep kept keeping goes go went on stopped stop"
    " stops ceased ceases cease quit ready promises vows getting get gets got not bound begun"
    " ll won't wouldn't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't"
    " considering mulling weighing contemplating can't cannot couldn't shouldn't verge of point"
    " remains remain remained he'll she'll it'll"
    " they'll we'll i'll you'll he's she's it's they're we're i'm they've we've i've who's".split()
)
#: What is written together with who does it, or with a denial.
CONTRACTED = {
    "won't": "will", "wouldn't": "would", "don't": "do", "doesn't": "does", "didn't": "did",
    "isn't": "is", "aren't": "are", "wasn't": "was", "weren't": "were", "hasn't": "has",
    "haven't": "have", "hadn't": "had", "can't": "can", "cannot": "can", "couldn't": "could",
    "shouldn't": "should", "he'll": "will", "she'll": "will", "it'll": "will", "they'll": "will",
    "we'll": "will", "i'll": "will", "you'll": "will", "they're": "are", "we're": "are",
    "i'm": "am", "they've": "have", "we've": "have", "i've": "have", "he's": "is", "she's": "is",
    "it's": "is", "who's": "is",
}  # fmt: skip

_PLANS = (
    r"(?:(?:is|are|am|been|be|was|were) (?:due|set|expected|scheduled|slated|poised"
    r"|planning|preparing"
    r"|ready|bound|likely|hoping|expecting) to"
    r"|(?:plans?|planned|intends?|intended|aims?|hopes?|hoped|wants?|wanted|expects?|means"
    r"|prepares?"
    r"|prepared|promises|vows) to|(?:^|(?<=[^ ] ))(?:is|are) to)(?: be)?"
)
#: What the auxiliaries before a verb say of its time, for each form of the verb, first match first.
_TABLE: dict[str, tuple[tuple[str, Time], ...]] = {
    "ing": (
        (r"(?:will|shall)(?: be)? (?:keep|continue|go on|start|begin|finish|stop|cease)", "future"),
        (r"would (?:keep|continue|go on|start|begin|finish|stop|cease)", "conditional"),
        (r"(?:may|might|can|could) (?:keep|continue|go on|start|begin|stop|cease)", "possible"),
        (r"(?:finish(?:es|ed)?|completed)", "finished"),
        (r"(?:began|begun|started)", "begun"),
        (r"(?:stopped|stops?|ceased|ceases?|quit)", "stopped"),
        (r"(?:had been|was|were|got) kept", "pluperfect"),
        (r"(?:has|have) been kept", "perfect"),
        (r"(?:keeps?|kept|(?:goes|go|went) on|continues?|continued|still)", "goes on"),
        (r"(?:is|are|am) (?:considering|mulling|weighing|contemplating)", "planned"),
        (r"(?:has|have) been(?: getting)?", "has been ongoing"),
        (r"had been", "was ongoing"),
        (r"(?:will|shall) be", "future"),
        (r"would be", "conditional"),
        (r"(?:is|are|am) (?:on )?(?:the )?(?:verge|point) of", "about"),
        (r"(?:is|are|am)(?: going on)?", "ongoing"),
        (r"(?:was|were)", "was ongoing"),
    ),
    "done": (
        (r"(?:will|shall)(?: have)?(?: been| be| get)?", "future"),
        (
            r"(?:would|could|should|might|may|must|ought to) have(?: been)?",
            "conditional perfect",
        ),
        (
            (
                r"(?<!to )(?<!may )(?<!might )(?<!can )(?<!could )(?<!should )(?<!must )(?:has"
                r"|have)(?: been| got)?"
            ),
            "perfect",
        ),
        (r"(?:has|have) yet to be", "perfect"),
        (r"had yet to be", "pluperfect"),
        (r"had(?: been)?", "pluperfect"),
        (r"would be", "conditional"),
        (r"(?:is|are|am) being", "ongoing"),
        (r"(?:was|were) being", "was ongoing"),
        (r"(?:is|are) going to be", "future"),
        (r"(?:was|were) (?:going|about) to be", "was going"),
        (r"(?:is|are) about to be", "about"),
        (r"(?:should|ought to|must|has to|have to|needs? to) be", "due"),
        (r"(?:may|might) be", "possible"),
        (_PLANS, "planned"),
        (r"(?:was|were|got)", "past"),
        (r"", "past"),
    ),
    "base": (
        (r"(?:will|shall) (?:continue|go on|keep|start|begin|cease) to", "future"),
        (r"(?:may|might|can|could) (?:continue|go on|start|begin|cease) to", "possible"),
        (r"(?:began|begun|started) to", "begun"),
        (r"(?:should|ought to|must|has to|have to|needs? to)", "due"),
        (r"(?:may|might)", "possible"),
        (r"(?:has|have) yet to", "perfect"),
        (r"had yet to", "pluperfect"),
        (r"(?:will|shall)", "future"),
        (r"would", "conditional"),
        (r"did", "past"),
        (r"(?:do|does)", "present"),
        (r"(?:is|are|am) going to", "future"),
        (
            (
                r"(?:was|were) (?:going|about|due|set|expected|scheduled|supposed|meant"
                r"|planned|planning|slated|poised) to"
            ),
            "was going",
        ),
        (r"(?:is|are|am) about to", "about"),
        (r"(?<!\bis )(?<!are )(?<!was )(?<!were )(?<!be )(?<!been )(?<!being )used to", "used"),
        (
            r"(?:tries|try|tried|trying|attempts?|attempted|attempting|seeks?|sought|seeking) to",
            "attempted",
        ),
        (r"(?:continues?|continued|continuing|keeps?) to", "goes on"),
        (_PLANS, "planned"),
        (r"", "present"),
    ),
}
#: The same, ready to be matched against all auxiliaries before a verb.
RULES = {
    form: [
        (re.compile(rf"(?:^|.* ){pattern}$" if pattern else "^$"), time) for pattern, time in rules
    ]
    for form, rules in _TABLE.items()
}
