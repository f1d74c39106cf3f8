"""Changes that leave something out, of which the other side then says more."""

from __future__ import annotations

from training.quality.tokens import Label, Side, Token
from training.quality.turn import Turn, phrases, release, shuffled, untouched, word_at
from translate.article import Language

NEGATORS: dict[Language, frozenset[str]] = {
    "en": frozenset("not never no nobody nothing without neither nor none cannot n't".split()),
    "es": frozenset("no nunca nadie nada sin ni ninguno ninguna ningún jamás tampoco".split()),
}


def remove(side: Side, first: int, end: int) -> list[Token]:
    """Take tokens out and return them; what begins the sentence then gets a capital."""
    gone = side.tokens[first:end]
    side.tokens[first:end] = []
    if first == 0 and side.tokens and side.tokens[0].is_word:
        side.tokens[0] = side.tokens[0].first()
    return gone


def drop_word(turn: Turn) -> bool:
    """Leave out a word without which the sentence still reads well."""
    side, other, stock = turn.side, turn.other, turn.stock
    for i in shuffled(stock, turn.contents()):
        if i and stock.fluency[side.language].met(word_at(side, i - 1), word_at(side, i + 1)):
            partner = turn.both.partner(side, side.tokens[i])
            remove(side, i, i + 1)
            other.mark(partner if partner is not None else -2, Label.UNSAID)
            return True
    return False


def drop_phrase(turn: Turn) -> bool:
    """Leave out a phrase or clause whose words are answered by a stretch of the other side."""
    side, other, stock = turn.side, turn.other, turn.stock
    for first, end in phrases(side, stock):
        gone = side.tokens[first:end]
        if not all(untouched(t) for t in gone):
            continue
        numbers = [p for t in gone if (p := turn.both.partner(side, t)) is not None]
        places = [p for n in numbers if (p := other.place(n)) is not None]
        if not places or max(places) - min(places) > 2 * (end - first) + 2:
            continue
        if not any(side.is_content(t) for t in gone):
            continue
        remove(side, first, end)
        release(turn, gone)
        return True
    return False


def cut_short(turn: Turn) -> bool:
    """Leave out the end of the text, as a model does that stops too soon."""
    side, stock = turn.side, turn.stock
    if len(side.tokens) < 10:
        return False
    cut = stock.rng.randint(len(side.tokens) // 3, len(side.tokens) - 4)
    gone = side.tokens[cut:]
    kept = side.tokens[:cut]
    if not any(turn.both.partner(side, t) is not None for t in gone):
        return False
    side.tokens[:] = [*kept, *([gone[-1]] if gone[-1].text in ".?!" else [])]
    release(turn, gone[:-1])
    return True


def affirm(turn: Turn) -> bool:
    """Leave out a negation; on the other side the only one is unsaid, several are unknown."""
    side, other = turn.side, turn.other
    mine = [
        i for i, t in enumerate(side.tokens) if t.text.lower() in ("not", "no", "never", "nunca")
    ]
    its = [t for t in other.tokens if t.text.lower() in NEGATORS[other.language]]
    if len(mine) != 1 or not its or not mine[0]:
        return False
    remove(side, mine[0], mine[0] + 1)
    for token in its:
        other.mark(token.number, Label.UNSAID if len(its) == 1 else Label.UNKNOWN)
    return True
