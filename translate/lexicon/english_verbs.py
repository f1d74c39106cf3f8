"""The irregular verbs of English news prose, and every form of any verb."""

from __future__ import annotations

_TABLE = """
be was been, bear bore borne, beat beat beaten, become became become, begin began begun,
bend bent bent, bet bet bet, bind bound bound, bite bit bitten, bleed bled bled, blow blew blown,
break broke broken, breed bred bred, bring brought brought, broadcast broadcast broadcast,
build built built, burn burned burned, burst burst burst, buy bought bought, cast cast cast,
catch caught caught, choose chose chosen, cling clung clung, come came come, cost cost cost,
creep crept crept, cut cut cut, deal dealt dealt, dig dug dug, do did done, draw drew drawn,
drink drank drunk, drive drove driven, eat ate eaten, fall fell fallen, feed fed fed,
feel felt felt, fight fought fought, find found found, flee fled fled, fling flung flung,
fly flew flown, forbid forbade forbidden, foresee foresaw foreseen, forget forgot forgotten,
forgive forgave forgiven, freeze froze frozen, get got got, give gave given, go went gone,
grow grew grown, hang hung hung, have had had, hear heard heard, hide hid hidden, hit hit hit,
hold held held, hurt hurt hurt, keep kept kept, know knew known, lay laid laid, lead led led,
leave left left, lend lent lent, let let let, lose lost lost, make made made, mean meant meant,
meet met met, mistake mistook mistaken, outdo outdid outdone, overcome overcame overcome,
oversee oversaw overseen, overthrow overthrew overthrown, overtake overtook overtaken,
pay paid paid, put put put, quit quit quit, read read read, rebuild rebuilt rebuilt,
ride rode ridden, ring rang rung, rise rose risen, run ran run, say said said, see saw seen,
seek sought sought, sell sold sold, send sent sent, set set set, shake shook shaken,
shed shed shed, shine shone shone, shoot shot shot, show showed shown, shrink shrank shrunk,
shut shut shut, sing sang sung, sink sank sunk, sit sat sat, sleep slept slept, slide slid slid,
speak spoke spoken, spend spent spent, spill spilled spilled, spin spun spun, split split split,
spread spread spread, spring sprang sprung, stand stood stood, steal stole stolen,
stick stuck stuck, strike struck struck, strive strove striven, swear swore sworn,
sweep swept swept, swell swelled swollen, swim swam swum, swing swung swung, take took taken,
teach taught taught, tear tore torn, tell told told, think thought thought, throw threw thrown,
undergo underwent undergone, understand understood understood, undertake undertook undertaken,
uphold upheld upheld, wake woke woken, wear wore worn, weep wept wept, win won won,
withdraw withdrew withdrawn, withhold withheld withheld, withstand withstood withstood,
write wrote written, rewrite rewrote rewritten, string strung strung, undo undid undone,
redo redid redone, retake retook retaken, resell resold resold, mislead misled misled,
arise arose arisen, awake awoke awoken, foretell foretold foretold, outgrow outgrew outgrown,
retell retold retold
"""

#: base: (past, participle); -ing and -s are regular.
IRREGULAR_VERBS: dict[str, tuple[str, str]] = {
    base: (past, participle)
    for base, past, participle in (row.split() for row in _TABLE.split(","))
}
#: Pasts that are no participles, and the verbs that they are forms of.
PASTS = {past: base for base, (past, _) in IRREGULAR_VERBS.items()}
#: Participles, those that are pasts as well among them, and the verbs that they are forms of.
PARTICIPLES = {participle: base for base, (_, participle) in IRREGULAR_VERBS.items()}

_VOWELS = "aeiou"


def english_forms(verb: str) -> tuple[str, ...]:
    """Give all forms of `verb`; where spelling depends on stress or country, with each spelling."""
    past, participle = IRREGULAR_VERBS.get(verb, ("", ""))
    forms = {verb, past, participle} - {""}
    if verb.endswith("y") and verb[-2:-1] not in _VOWELS:
        stem = verb[:-1]
        return tuple(sorted({*forms, stem + "ies", stem + "ied", verb + "ing"}))
    if verb.endswith("e"):
        ing = verb[:-1] + "ing" if not verb.endswith(("ee", "ye", "oe")) else verb + "ing"
        forms |= {verb + "s", ing, *(() if past else (verb + "d",))}
        return tuple(sorted(forms))
    hissing = verb.endswith(("s", "x", "z", "ch", "sh", "o"))
    forms |= {verb + ("es" if hissing else "s")}
    stems = [verb]
    if verb[-2:-1] and verb[-2] in _VOWELS and verb[-1] not in "wxy" + _VOWELS:
        stems.append(verb + verb[-1])
    forms |= {stem + "ing" for stem in stems}
    if not past:
        forms |= {stem + "ed" for stem in stems}
    return tuple(sorted(forms))
