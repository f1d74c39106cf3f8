"""Changes of one text of a pair after which the other still says the same.

They keep the network from calling strange what is only unusual: a typing error, a synonym, a
clause that moved.
"""

from __future__ import annotations

from training.quality.changes import Change
from training.quality.tokens import Label
from training.quality.turn import Turn, cased, word_at
from translate.lexicon.lemmas import lemma_key

ARTICLES = {"en": ("the", "a", "an"), "es": ("el", "la", "los", "las", "un", "una")}


def mistype(turn: Turn) -> bool:
    """Make a typing error in a longer word: two letters change places, one is lost or doubled."""
    side, stock = turn.side, turn.stock
    places = [i for i, t in enumerate(side.tokens) if t.is_word and len(t.text) > 5]
    if not places:
        return False
    i = stock.rng.choice(places)
    token = side.tokens[i]
    n = stock.rng.randrange(1, len(token.text) - 1)
    text = token.text
    changed = stock.rng.choice(
        (
            text[:n] + text[n + 1] + text[n] + text[n + 2 :],
            text[:n] + text[n + 1 :],
            text[:n] + text[n] + text[n:],
        )
    )
    side.tokens[i] = token.written(changed)
    return True


def synonym(turn: Turn) -> bool:
    """Put a word that also answers the other side's word in a word's place, if it reads well."""
    side, other, stock = turn.side, turn.other, turn.stock
    for i in turn.contents():
        token = side.tokens[i]
        number = turn.both.partner(side, token)
        place = other.place(number) if number is not None else None
        if place is None or stock.rng.random() < 0.5:
            continue
        answer = other.entry(other.tokens[place].text)
        if answer is None:
            continue
        its = lemma_key(other.tokens[place].text, other.language)
        found = stock.fluency[side.language].between(word_at(side, i - 1), word_at(side, i + 1))
        for word in stock.rng.sample(found, len(found)):
            if (
                word != token.text.lower()
                and lemma_key(word, side.language) in answer.answers
                and (entry := side.entry(word))
                and its in entry.answers
            ):
                side.tokens[i] = token.written(cased(word, token.text))
                return True
    return False


def turn_round(turn: Turn) -> bool:
    """Let the sentence begin with what stands after its last comma, or before its first."""
    side = turn.side
    commas = [i for i, t in enumerate(side.tokens) if t.text == ","]
    end = side.tokens[-1] if side.tokens and side.tokens[-1].text in ".?!" else None
    body = side.tokens[:-1] if end else side.tokens
    if len(commas) != 1 or not 2 < commas[0] < len(body) - 3 or not body[0].is_word:
        return False
    comma = body[commas[0]]
    first, second = body[: commas[0]], body[commas[0] + 1 :]
    if not second[0].is_word:
        return False
    tail = first[0]
    if tail.text.lower() in (*ARTICLES[side.language], "in", "en", "on", "when", "cuando", "si"):
        tail = tail.written(tail.text.lower())
    stop = [end] if end else []
    side.tokens[:] = [second[0].first(), *second[1:], comma, tail, *first[1:], *stop]
    return True


def lose_article(turn: Turn) -> bool:
    """Leave out an article."""
    side, stock = turn.side, turn.stock
    places = [
        i
        for i, t in enumerate(side.tokens)
        if i and t.text in ARTICLES[side.language] and t.label == Label.SAID
    ]
    if not places:
        return False
    del side.tokens[stock.rng.choice(places)]
    return True


#: Each harmless change and how often it is tried, as parts of all.
HARMLESS: tuple[tuple[float, Change], ...] = (
    (1.0, mistype),
    (3.0, synonym),
    (1.0, turn_round),
    (0.7, lose_article),
)
