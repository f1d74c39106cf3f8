"""Who acts on whom in the one text, and the other way round in the other.

The acts of both texts are read one by one (module `acts`). Two whose verbs answer each other are
compared: a change is told when the one who acts here is among those acted on there and the reverse,
and no other act of the same verb has the roles as they were. What one sells another buys: there the
same one acting in both texts is the change.
"""

from __future__ import annotations

from collections import Counter
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from translate.article import Span, other_language
from translate.lexicon.clause_words import (
    ACT_NOUNS,
    CONVERSE,
    DONE_TO_PEOPLE,
    LIGHT,
    OF,
    REVERSIBLE,
    SAME_ACTS,
)
from translate.lexicon.lemmas import lemma_key
from translate.lexicon.participants import participant
from translate.lexicon.text import words
from translate.review.answers import load_lexicon, renders
from translate.review.compare.acts import RoleChange, acts
from translate.review.compare.nominal_acts import nominal_acts
from translate.review.compare.owners_changed import turned_owners
from translate.review.compare.persons import is_person
from translate.review.compare.phrases import Phrase
from translate.review.compare.relatives import turned_relative
from translate.review.compare.rivals import rivals
from translate.review.compare.same_words import place_of, same_word
from translate.review.compare.verb_forms import verb_lemma

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from translate.article import Language
    from translate.lexicon.text import Word
    from translate.review.compare.acts import Act
    from translate.review.pair import Pair

# Letters by which a noun and its verb are known to belong together (denuncia, denunciar).
_STEM = 6
# Letters by which two words of one text are of one family: president, presidential.
_ROOT = 4


class _Match(NamedTuple):
    """Two acts of verbs that answer each other."""

    ours: Act
    theirs: Act
    converse: bool


def role_change(pair: Pair) -> RoleChange | None:
    """The change of roles, or ``None`` when there is none or a text leaves them open."""
    language = pair.source_language
    ours, theirs = ([*acts(*side), *nominal_acts(*side)] for side in pair.sides)
    matches = [m for m in _matches(ours, theirs, language) if not _both_said(m, pair)]
    agreeing = [_agrees(m, language) for m in matches]
    agreed = [m for m, agrees in zip(matches, agreeing, strict=True) if agrees]
    settled = _settled(agreed)
    known = {id(act) for m in agreed for act in m[:2]}
    for match, agrees in zip(matches, agreeing, strict=True):
        met = {id(match.ours), id(match.theirs)}
        patient = _crossed(match, language) if met.isdisjoint(settled) else None
        if patient is None and agrees:
            patient = _owners_crossed(match, language)
        if patient is None and met.isdisjoint(known):
            patient = _half_crossed(match, pair)
            if patient is None:
                patient = _voice_turned(match, pair)
        if patient is not None:
            agent = match.ours.agent.words
            name = pair.source[agent[0].start : agent[-1].end] if agent else "someone"
            return RoleChange(name, patient.text, _stretch(match.ours), _stretch(match.theirs))
    return turned_relative(pair) or turned_owners(pair)


def _half_crossed(match: _Match, pair: Pair) -> Word | None:
    """Somebody acts here and is acted on there, and nothing in either text names the second one.

    So it is when the tables lack the word for one of the two: then it must stand in the right place
    in both texts, where nothing else answers it.
    """
    language, across = pair.source_language, pair.target_language
    ours, theirs = words(pair.source), words(pair.target)
    if match.converse or not (match.ours.agent.words and match.theirs.agent.words):
        return None
    for one, other, tongue, there, here in (
        (match.ours, match.theirs, language, theirs, ours),
        (match.theirs, match.ours, across, ours, theirs),
    ):
        second = next((p for p in one.others if p.opened in _OBJECTS), None)
        crossed = (_meet(one.agent, p, tongue) for p in other.others if p.opened in _OBJECTS)
        first = next((w for w in crossed if w is not None), None)
        if second is None or first is None or not _is_somebody(first, tongue):
            continue
        reverse = other_language(tongue)
        if _is_missing(second, tongue, there) and _is_missing(other.agent, reverse, here):
            return (second if one is match.ours else other.agent).words[0]
    return None


def _voice_turned(match: _Match, pair: Pair) -> Word | None:
    """Somebody to whom something is done here, nobody says by whom, and who does it there."""
    languages = pair.source_language, pair.target_language
    verbs = frozenset(
        verb_lemma(act.verb, tongue) for act, tongue in zip(match[:2], languages, strict=True)
    )
    if verbs not in _joined(DONE_TO_PEOPLE):
        return None
    for one, other, tongue in (
        (match.ours, match.theirs, languages[0]),
        (match.theirs, match.ours, languages[1]),
    ):
        if one.agent.words or not other.agent.words:
            continue
        heads = [_head(p, tongue) for p in one.others if p.opened in _OBJECTS]
        for head in heads:
            person = _meet(head, other.agent, tongue)
            alike = any(_meet(head, o, tongue) for o in other.others)
            if person is not None and not alike and _is_somebody(person, tongue):
                return person
    return None


def _head(phrase: Phrase, language: Language) -> Phrase:
    """The noun of a phrase: the last word in English, the first in Spanish; all of a name."""
    named = tuple(w for w in phrase.words if w.capitalised)
    noun = phrase.words[-1:] if language == "en" else phrase.words[:1]
    return phrase._replace(words=noun + named)


# What opens an object: nothing, or the Spanish *a* before a person.
_OBJECTS = frozenset({"", "a", "al"})


def _is_missing(phrase: Phrase, language: Language, others: Sequence[Word]) -> bool:
    """Whether no word of the other text answers a phrase."""
    return not any(same_word(w, o, language) for w in phrase.words for o in others)


def _owners_crossed(match: _Match, language: Language) -> Word | None:
    """The name acted on in ours whose bearer owns the agent of theirs, and the reverse.

    "Mexico's navy handed over to Guatemala" and "La Marina de Guatemala entregó a México": the
    agents agree, whose they are does not.
    """
    tongues: tuple[Language, Language] = (language, other_language(language))
    owners, others = zip(
        *(_sides(act, tongue) for act, tongue in zip(match[:2], tongues, strict=True)), strict=True
    )

    def meets(some: Sequence[Word], more: Sequence[Word]) -> Word | None:
        return next((w for w in some if any(same_word(w, o, language) for o in more)), None)

    if meets(owners[0], owners[1]) or not meets(owners[0], others[1]):
        return None
    return meets(others[0], owners[1])


def _sides(act: Act, language: Language) -> tuple[list[Word], list[Word]]:
    """The names of whose the agent is, and the names in what is acted on."""
    nation = [w for w in act.agent.words if not w.capitalised]
    owners = [*act.agent.owners, *nation] if nation else list(act.agent.owners)
    others = [w for p in act.others for w in (*p.words, *p.owners)]
    named = [
        [w for w in some if w.capitalised or place_of(w.text, language) is not None]
        for some in (owners, others)
    ]
    return named[0], named[1]


def _settled(agreed: Sequence[_Match]) -> set[int]:
    """The ids of the acts that have a partner with the same roles, all to themselves."""
    partners = Counter(id(act) for match in agreed for act in match[:2])
    return {
        id(match[mine])
        for match in agreed
        for mine, theirs in ((0, 1), (1, 0))
        if partners[id(match[theirs])] == 1
    }


def _both_said(match: _Match, pair: Pair) -> bool:
    """Whether each text has both verbs: "buys more than it sells", "vende menos que compra"."""
    if not match.converse:
        return False
    verbs = match.theirs.verb, match.ours.verb
    own = match.ours.verb, match.theirs.verb
    return all(
        any(w.start != mine.start and _is_form(w, tongue, verb) for w in words(text))
        for (text, tongue), mine, verb in zip(pair.sides, own, verbs, strict=True)
    )


def _is_form(word: Word, language: Language, verb: Word) -> bool:
    """Whether a word is a form of a verb for the act of `verb`, which is of the other language."""
    lemma = verb_lemma(verb, other_language(language))
    # "Compra" is a noun to the dictionary.
    forms = {verb_lemma(word, language), f"{word.key}r"}
    return any(frozenset({form, lemma}) in _same_acts() for form in forms)


def _matches(ours: Sequence[Act], theirs: Sequence[Act], language: Language) -> Iterator[_Match]:
    for n, act in enumerate(ours):
        for other in rivals(theirs, n / len(ours)):
            if _converse(act, other, language):
                yield _Match(act, other, converse=True)
            elif _same_act(act, other, language):
                yield _Match(act, other, converse=False)


def _agrees(match: _Match, language: Language) -> bool:
    if match.converse or _meet(match.ours.agent, match.theirs.agent, language) is None:
        return False
    # Two boats: each may answer the other, but then what is acted on must agree as well.
    ours, theirs = ([p for p in act.others if p.opened in _OBJECTS] for act in match[:2])
    return _crossed(match, language) is None or any(
        _meet(one, other, language) for one in ours for other in theirs
    )


def _crossed(match: _Match, language: Language) -> Word | None:
    """The patient of ours that acts in theirs while our agent is acted on there."""
    if match.converse:
        if _meet(match.ours.agent, match.theirs.agent, language) is None:
            return None
        sides = [[p for p in act.others if p.opened in _SIDES] for act in match[:2]]
        if all(sides):
            return sides[0][0].words[0]
        met = (
            (_meet(p, o, language), _gives(p, match.ours) or _gives(o, match.theirs))
            for p in match.ours.others
            for o in match.theirs.others
        )
        return next((w for w, got in met if w and (got or _is_somebody(w, language))), None)
    across = other_language(language)
    # "The insurance companies" are "las compañías de seguros": what is of one is not acted on.
    ours, theirs = (
        [p for p in _acted_on(act) if p.opened not in OF[tongue] or is_person(p.words, tongue)]
        for act, tongue in zip(match[:2], (language, across), strict=True)
    )
    mine = _first_met([match.ours.agent], theirs, language)
    yours = _first_met(ours, [match.theirs.agent], language)
    if mine is None or yours is None or _of_one_root(mine[0], yours[0], language):
        return None
    # Where one is nobody, a reading may be wrong: "prestige would bring to football".
    people = all(_acts(one, language) or _acts(other, across) for _, one, other in (mine, yours))
    return yours[0] if people else None


def _of_one_root(one: Word, other: Word, language: Language) -> bool:
    """Whether two words of a text answer each other's rendering, too: Europe, European."""
    place = place_of(one.text, language)
    return one.key[:_ROOT] == other.key[:_ROOT] or (
        place is not None and place == place_of(other.text, language)
    )


def _acts(phrase: Phrase, language: Language) -> bool:
    """Whether a phrase names somebody, or a thing that moves ("the truck")."""
    return is_person(phrase.words, language) or any(
        participant(word.key, language) for word in phrase.words
    )


def _first_met(
    some: Sequence[Phrase], others: Sequence[Phrase], language: Language
) -> tuple[Word, Phrase, Phrase] | None:
    """The first word of `some` that `others` render, and the two phrases in which it stands."""
    met = ((_meet(one, other, language), one, other) for one in some for other in others)
    return next(((word, one, other) for word, one, other in met if word is not None), None)


def _is_somebody(word: Word, language: Language) -> bool:
    return word.capitalised or bool(participant(word.key, language))


def _acted_on(act: Act) -> Iterator[Phrase]:
    """Whatever else has a part in an act, and whose it is: "seized the carpenter's house"."""
    for phrase in act.others:
        yield phrase
        if phrase.owners and not phrase.opened:
            yield Phrase("", phrase.owners)


def _gives(phrase: Phrase, act: Act) -> bool:
    """Whether something comes from a phrase; a later *de* rather tells of what ("la pesca de")."""
    return phrase.opened == "from" or (phrase.opened in OF["es"] and phrase is act.others[0])


# What opens the other side of a sale or a loan.
_SIDES = frozenset(
    {"to", "from", "a", "al", "de", "del", "against", "contra", "ante", "con", "with"}
)


def _meet(one: Phrase, other: Phrase, language: Language) -> Word | None:
    """The word of `one` that some word of `other` renders."""
    return next(
        (w for w in one.words if any(same_word(w, o, language) for o in other.words)),
        None,
    )


def _same_act(act: Act, other: Act, language: Language) -> bool:
    across = other_language(language)
    ours, theirs = _predicates(act, language), _predicates(other, across)
    if any(lemma in REVERSIBLE for lemma in (ours[0], theirs[0])):
        return False
    return any(_answer(one, language, two) for one in ours for two in theirs)


def _predicates(act: Act, language: Language) -> list[str]:
    """The verb, and the noun it carries when it is a light one."""
    verb = verb_lemma(act.verb, language)
    if verb in LIGHT and act.others and not act.others[0].opened:
        return [verb, *(lemma_key(w.text, language) for w in act.others[0].words)]
    return [verb]


def _answer(one: str, language: Language, two: str) -> bool:
    if frozenset({one, two}) in _same_acts() or renders(one, language, two):
        return True
    across = other_language(language)
    lexicon = load_lexicon()
    for word, tongue, answer in ((one, language, two), (two, across, one)):
        entry = lexicon[tongue].get(word)
        if entry and any(a[:_STEM] == answer[:_STEM] and len(a) >= _STEM for a in entry.answers):
            return True
    return False


@cache
def _joined(table: str) -> frozenset[frozenset[str]]:
    """Every word of the left of a row with every word of its right."""
    found = set()
    for row in filter(None, table.splitlines()):
        one, other = (cell.split() for cell in row.split("|"))
        found |= {frozenset({o, t}) for o in one for t in other}
    return frozenset(found)


def _same_acts() -> frozenset[frozenset[str]]:
    return _joined(SAME_ACTS + ACT_NOUNS)


def _converses() -> frozenset[frozenset[str]]:
    return _joined(CONVERSE)


def _converse(act: Act, other: Act, language: Language) -> bool:
    across = other_language(language)
    verbs = verb_lemma(act.verb, language), verb_lemma(other.verb, across)
    return frozenset(verbs) in _converses()


def _stretch(act: Act) -> Span:
    every = [act.verb, *act.agent.words, *(w for p in act.others[:1] for w in p.words)]
    return Span(min(w.start for w in every), max(w.end for w in every))
