"""When what an English sentence says happens: its verb groups, each with its time."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from translate.article import Span
from translate.lexicon.english_verbs import IRREGULAR_VERBS, PARTICIPLES, PASTS
from translate.lexicon.lemmas import lemma_key
from translate.lexicon.participants import is_somebody
from translate.lexicon.text import words
from translate.lexicon.times import Verb

if TYPE_CHECKING:
    from translate.lexicon.text import Word
    from translate.lexicon.times import Time

_ADVERB = re.compile(
    r"\w+ly|not|already|also|never|still|just|always|now|then|ever|only|even|soon|once|long"
    r"|finally|again|both|all|since|therefore|thus"
)
_AUXILIARY = frozenset(
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
_CONTRACTED = {
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
_RULES: dict[str, tuple[tuple[str, Time], ...]] = {
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
_COMPILED = {
    form: [
        (re.compile(rf"(?:^|.* ){pattern}$" if pattern else "^$"), time) for pattern, time in rules
    ]
    for form, rules in _RULES.items()
}
# Before these a word in -ed is an adjective, and one without ending a noun.
_NOMINAL = frozenset(
    "the a an his her its their our my this that these those of in for with on at from by no any"
    " each every some more most and or than as despite amid between"
    " among against without under over about"
    " into through during before after since until toward towards like via per within upon new"
    " such other many several few street public mass".split()
)
# After these, and before those, a word in -s is a plural.
_COUNTING = re.compile(
    r"\d.*|two|three|four|five|six|seven|eight|nine|ten|\w+teen|\w+ty|many|several|few|new"
    r"|other|all|\w+(?:ed|ing|al|ous|ive|ic|an)"
)
_AFTER_NOUNS = frozenset(
    "of and or were are have had will would who which that was is has can could may might"
    " do did in on".split()
)
# Before these a verb without an ending is a present.
_THEY = frozenset({"they", "we", "i", "you"})
_SUBJECTS = _THEY | {"he", "she", "it"}
# Verbs that are hardly nouns: a present wherever no auxiliary and nobody's doing stands before.
_PLAIN_VERBS = frozenset(
    "go come sell eat bring wear speak believe think sleep send earn live carry grow give pay"
    " ask tell buy teach arrive remain become belong lead follow".split()
)
_OBJECTS = frozenset({"them", "him", "her", "it", "me", "us", "help", "let", "make", "made"})
# After these a participle is an adjective, and so it is after an adverb of degree.
_BECOMING = frozenset(
    "become becomes became becoming remain remains remained remaining seem seems seemed feel feels"
    " felt look looks looked mean means meant keep keeps kept relatively fully highly less newly"
    " increasingly occupationally well badly poorly heavily being".split()
)
#: No forms of verbs, whatever stands before them.
_NEVER = _NOMINAL | frozenset(
    "something anything nothing everything morning evening during he she it they we you who whom"
    " what which there here him them us me so too very up out off down over about".split()
)
_NO_VERBS = frozenset(
    "hundred united indeed theirs its his this thus speed seed red bed thing together abroad away"
    " apart alike overseas ahead online outside inside alone worldwide afterwards instead"
    " king spring ring string wing building including"
    " according following being having going used based wedding meeting concerned related".split()
)
# A denial, and "yet" without "to", say nothing of time.
_IDLE = re.compile(r"\bnot\b ?|\byet\b(?! to) ?")
_MARK = re.compile(r"[,;:.!?()–—]")
_NO_LONGER = frozenset({"no", "longer"})
# Auxiliaries that are often a verb of their own.
_FULL_VERBS_TOO = frozenset(
    "expected planned stopped tried wanted sought seek seeks prepared hoped kept got finished"
    " completed began begun started go goes went remain remains remained need needs needed used"
    " has have had".split()
)
# "Exceed" is no past.
_ENDING_SO = frozenset("need exceed proceed succeed feed bleed breed heed".split())
_HAVING = frozenset({"has", "have", "had"})
# What stands before them was so once: "women once walked".
_FORMERLY = frozenset({"once", "formerly"})
_JOINING = frozenset({"that", "who", "which", "and", "then"})
_PEOPLE = frozenset({"people", "police", "women", "men", "children", "who", "both"})
# After these a verb is one, and no adjective or noun.
_BEFORE_OBJECTS = frozenset(
    "the a an his her its their our my your this that these those no any each every some all two"
    " three four five several many few him them it us me how what where why whether for from to"
    " at on with in into over against fast well badly better more less best only".split()
)
# Not "unchanged".
_UNDOING = (
    "under", "unveil", "unearth", "unleash", "unload", "unpack", "unfold", "unlock", "unit", "unif",
    "unravel", "unseat", "uncover", "unplug", "unwrap", "untangl",
)  # fmt: skip
# The longest chain of auxiliaries and adverbs, in words; the shortest verb in -s, in letters.
_LONGEST, _SHORTEST = 7, 4


def english_verbs(text: str) -> list[Verb]:
    """The verb groups of `text` whose time can be told, in order."""
    tokens = words(text)
    found = []
    for n, token in enumerate(tokens):
        first, chain = _chain(tokens, n, text)
        for form, keys in _readings(tokens, n, chain):
            time = _time(form, chain)
            if time == "past" and not chain and _supposed(tokens, n):
                time = "pluperfect"
            if time == "present" and n > 1 and tokens[n - 1].key in _SUBJECTS:
                time = "past" if tokens[n - 2].key in {"did", "didn't"} else time
            if time == "past" and n and tokens[n - 1].key in _FORMERLY:
                time = "used"
            if time == "stopped" and " not " in f" {text[tokens[first].start : token.start]}":
                time = "goes on"
            if time is None or not (chain or _is_predicate(tokens, n, form)):
                continue
            if time in {"ongoing", "present", "past"} and _no_longer(tokens, first, n):
                time = "stopped"
            elif time in {"ongoing", "present"} and _still(tokens, first, n):
                time = "goes on"
            found.append(Verb(Span(tokens[first].start, token.end), token.start, keys, time))
            break
    return found


def _readings(tokens: list[Word], n: int, chain: str) -> list[tuple[str, frozenset[str]]]:
    """The forms that a word may be, and what it may be looked up as."""
    key = tokens[n].key
    lemma = lemma_key(tokens[n].text, "en")
    if not key.isalpha() or key in _NEVER or _ADVERB.fullmatch(key):
        return []
    if key in _AUXILIARY and not _ends_group(tokens, n):
        return []
    if key in _NO_VERBS and not chain:
        return []
    if key.endswith("ing"):
        return [("ing", frozenset({lemma, *_stems(key.removesuffix("ing"))}))]
    found = []
    if key in PASTS or (key in PARTICIPLES and (chain or key not in IRREGULAR_VERBS)):
        base = PASTS.get(key) or PARTICIPLES[key]
        found.append(("done", frozenset({base, lemma, key})))
    elif key.endswith("ed") and key not in _ENDING_SO:
        return [("done", frozenset({lemma, *_stems(key.removesuffix("ed"))}))]
    if key in IRREGULAR_VERBS or not found:
        found.append(("base", frozenset({lemma, key, *_singular(key)})))
    return found


def _singular(key: str) -> tuple[str, ...]:
    """What a present in -s may be without it: "crosses" is of "cross", "carries" of "carry"."""
    if key.endswith("ies"):
        return (key[:-3] + "y",)
    return (key[:-2], key[:-1]) if key.endswith("es") else ()


def _stems(stem: str) -> tuple[str, ...]:
    """What a verb may be without its ending: "clos" is of "close", "stopp" of "stop"."""
    undoubled = stem[:-1] if stem[-2:-1] == stem[-1:] else stem
    return stem, stem + "e", undoubled, stem[:-1] + "y" if stem.endswith("i") else stem


def _ends_group(tokens: list[Word], n: int) -> bool:
    """Whether an auxiliary stands alone as a verb: "expected", "planned", "went"."""
    if tokens[n].key not in _FULL_VERBS_TOO:
        return False
    following = tokens[n + 1].key if n + 1 < len(tokens) else ""
    if tokens[n].key in _HAVING:
        return following in _BEFORE_OBJECTS
    return following not in {"to", "on"} and not following.endswith("ing")


def _chain(tokens: list[Word], n: int, text: str) -> tuple[int, str]:
    """The auxiliaries right before the word at `n`, and the index of the first."""
    chain: list[str] = []
    first = at = n
    while at > 0 and n - at < _LONGEST:
        key = tokens[at - 1].key
        if at == n and _MARK.search(text[tokens[at - 1].end : tokens[at].start]):
            break
        if key in _AUXILIARY:
            chain.insert(0, _CONTRACTED.get(key, key))
            first = at - 1
        elif key == "longer" and at > 1 and tokens[at - 2].key == "no":
            at -= 1
        elif not (_ADVERB.fullmatch(key) or (key == "and" and _joins_adverbs(tokens, at - 1))):
            break
        at -= 1
    auxiliaries = _IDLE.sub("", " ".join(chain)).strip()
    return (first if auxiliaries else n), auxiliaries


def _joins_adverbs(tokens: list[Word], n: int) -> bool:
    """Whether an "and" stands between two adverbs: "properly and quickly delivered"."""
    return 0 < n < len(tokens) - 1 and all(tokens[n + k].key.endswith("ly") for k in (-1, 1))


def _supposed(tokens: list[Word], n: int) -> bool:
    """Whether "had" stands before who did not: "had it kept its weapons"."""
    return n > 1 and tokens[n - 2].key == "had" and tokens[n - 1].key in _SUBJECTS


def _time(form: str, chain: str) -> Time | None:
    return next((time for pattern, time in _COMPILED[form] if pattern.match(chain)), None)


def _is_predicate(tokens: list[Word], n: int, form: str) -> bool:
    """Whether a word without auxiliaries is the verb of a statement."""
    key, before = tokens[n].key, tokens[n - 1].key if n else ""
    following = tokens[n + 1].key if n + 1 < len(tokens) else ""
    if form == "done" and before in _JOINING and following in _BEFORE_OBJECTS:
        return not _is_state(key, before)
    if not n or before in _NOMINAL:
        return False
    if form != "base":
        return form == "done" and not _is_state(key, before)
    if before in _THEY and following and key not in _AUXILIARY:
        return True
    if _many(tokens, n) and key not in _AUXILIARY and following in _BEFORE_OBJECTS:
        return True
    if key in _PLAIN_VERBS and before not in _OBJECTS | _AUXILIARY and following != "of":
        return tokens[n - 1].key.endswith("s") or tokens[n - 1].capitalised
    noun = (
        _COUNTING.fullmatch(before) or before in PASTS or following in _AFTER_NOUNS or not following
    )
    noun = noun or (is_somebody(key, "en") and following not in _NOMINAL)
    return len(key) >= _SHORTEST and key.endswith("s") and not key.endswith("ss") and not noun


def _is_state(key: str, before: str) -> bool:
    """Whether a participle tells what something is like: "becoming impoverished", "unchanged"."""
    undone = key.startswith("un") and key.endswith("ed") and not key.startswith(_UNDOING)
    return before in _BECOMING or undone


def _many(tokens: list[Word], n: int) -> bool:
    """Whether a plural noun stands right before, adverbs aside: "the growers still compare"."""
    at = n - 1
    while at > 0 and _ADVERB.fullmatch(tokens[at].key):
        at -= 1
    key = tokens[at].key if at >= 0 else ""
    plural = key.endswith("s") and not key.endswith(("ss", "us", "is", "'s", "’s"))
    return key in _PEOPLE or (plural and lemma_key(tokens[at].text, "en") != key)


def _no_longer(tokens: list[Word], first: int, n: int) -> bool:
    return any(
        {one.key, other.key} == _NO_LONGER for one, other in pairwise(tokens[max(0, first - 2) : n])
    )


def _still(tokens: list[Word], first: int, n: int) -> bool:
    return any(token.key == "still" for token in tokens[max(0, first - 1) : n])
