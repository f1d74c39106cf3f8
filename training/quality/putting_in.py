"""Changes that put something in that the other side does not say."""

from __future__ import annotations

from collections.abc import Sequence

from training.quality.tokens import Label, Side, Token, tokenise
from training.quality.turn import (
    OPENERS,
    Turn,
    drawn,
    is_news,
    phrases,
    release,
    shuffled,
    word_at,
)

AUXILIARIES = frozenset(
    "is are was were will can could would should has have had do does did must may might"
    " been be".split()
)
#: How often a Spanish word must have stood after *no* to be taken for a verb.
VERBS_AFTER_NO = 8


def put(side: Side, place: int, tokens: Sequence[Token]) -> None:
    """Put tokens in at a place."""
    side.tokens[place:place] = list(tokens)


def add_word(turn: Turn) -> bool:
    """Put in a word that often stands between its new neighbours."""
    side, other, stock = turn.side, turn.other, turn.stock
    said = other.lemmas()
    for i in shuffled(stock, range(1, len(side.tokens)))[:12]:
        if side.tokens[i].glued and side.tokens[i].is_word:
            continue
        for word in drawn(turn, word_at(side, i - 1), word_at(side, i)):
            if is_news(side, word, said):
                put(side, i, [Token(word, label=Label.UNSAID)])
                return True
    return False


def add_phrase(turn: Turn) -> bool:
    """Put in a phrase or clause of another sentence where one may begin or end."""
    side, other, stock = turn.side, turn.other, turn.stock
    giver = Side(side.language, tokenise(stock.rng.choice(stock.sentences[side.language])))
    said = other.lemmas()
    places = [
        i
        for i, t in enumerate(side.tokens)
        if i > 1 and (t.text in ",.;" or t.text.lower() in OPENERS[side.language])
    ]
    for first, end in phrases(giver, stock):
        words = [t for t in giver.tokens[first:end] if giver.is_content(t)]
        if places and words and all(is_news(side, t.text, said) for t in words):
            new = [Token(t.text, t.glued, -1, Label.UNSAID) for t in giver.tokens[first:end]]
            put(side, stock.rng.choice(places), new)
            return True
    return False


def add_sentence(turn: Turn) -> bool:
    """Put the end of another sentence in the place of this one's, as a model does that drifts."""
    side, stock = turn.side, turn.stock
    if len(side.tokens) < 8:
        return False
    giver = tokenise(stock.rng.choice(stock.sentences[side.language]))
    cut = stock.rng.randint(1, len(side.tokens) - 3)
    gone, new = side.tokens[cut:], giver[len(giver) // 2 :]
    if len(new) < 3:
        return False
    side.tokens[cut:] = [Token(t.text, t.glued, -1, Label.UNSAID) for t in new]
    release(turn, gone)
    return True


def negate(turn: Turn) -> bool:
    """Put in a negation."""
    side, stock = turn.side, turn.stock
    if side.language == "en":
        places = [
            i + 1
            for i, t in enumerate(side.tokens)
            if t.text.lower() in AUXILIARIES and word_at(side, i + 1).lower() != "not"
        ]
        word = "not"
    else:
        fluency = stock.fluency["es"]
        places = [
            i
            for i, t in enumerate(side.tokens)
            if i
            and t.is_word
            and fluency.met("no", t.text) >= VERBS_AFTER_NO
            and fluency.met(word_at(side, i - 1), "no")
            and word_at(side, i - 1).lower() not in ("no", "nunca")
        ]
        word = "no"
    if not places:
        return False
    put(side, stock.rng.choice(places), [Token(word, label=Label.UNSAID)])
    return True


def repeat(turn: Turn) -> bool:
    """Say a phrase twice, as a model does that loops."""
    side, stock = turn.side, turn.stock
    if len(side.tokens) < 6:
        return False
    size = stock.rng.randint(1, 6)
    first = stock.rng.randrange(1, max(2, len(side.tokens) - size))
    again = [Token(t.text, t.glued, -1, Label.UNSAID) for t in side.tokens[first : first + size]]
    if not any(side.is_content(t) for t in again):
        return False
    put(side, first + size, again)
    return True
