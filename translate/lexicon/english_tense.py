"""When what an English sentence says happens: its verb groups, each with its time."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from translate.article import Span
from translate.lexicon.english_auxiliaries import AUXILIARY, CONTRACTED, RULES
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
    r"|other|all|further|additional|extra|recent|future|possible|\w+['’]s|\w+(?:ed|ing|al|ous|ive|ic|an)"
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
# "The cleaners' shifts" names what is theirs.
_OWNED = re.compile(r"['’] ")
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
            owned = form == "base" and n and _OWNED.match(text, tokens[n - 1].end)
            if time is None or not (chain or (_is_predicate(tokens, n, form) and not owned)):
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
    if key in AUXILIARY and not _ends_group(tokens, n):
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
        if key in AUXILIARY:
            chain.insert(0, CONTRACTED.get(key, key))
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
    return next((time for pattern, time in RULES[form] if pattern.match(chain)), None)


def _is_predicate(tokens: list[Word], n: int, form: str) -> bool:
    """Whether a word without auxiliaries is the verb of a statement."""
    key, before = tokens[n].key, tokens[n - 1].key if n else ""
    following = tokens[n + 1].key if n + 1 < len(tokens) else ""
    joined = form == "done" and before in _JOINING and following in _BEFORE_OBJECTS
    if not joined and (not n or before in _NOMINAL):
        return False
    if form != "base":
        return form == "done" and not _is_state(key, before)
    they = following in _BEFORE_OBJECTS and _many(tokens, n)
    if (they or (before in _THEY and following)) and key not in AUXILIARY:
        return True
    if key in _PLAIN_VERBS and before not in _OBJECTS | AUXILIARY and following != "of":
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
