"""Changes that put something else in the place of what the other side says."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from training.quality.tokens import Label, Token
from training.quality.turn import Turn, cased, drawn, is_news, shuffled, untouched, word_at
from translate.lexicon.lemmas import lemma_key


def _exchange(turn: Turn, place: int, text: str) -> None:
    side, other, both = turn.side, turn.other, turn.both
    token = side.tokens[place]
    partner = both.partner(side, token)
    side.tokens[place] = Token(text, token.glued, -1, Label.SAID_OTHERWISE)
    if partner is not None:
        other.mark(partner, Label.SAID_OTHERWISE)


def replace_word(turn: Turn) -> bool:
    """Put another word in a word's place, one that reads well there and means something else."""
    side = turn.side
    return _replace(turn, lambda i: drawn(turn, word_at(side, i - 1), word_at(side, i + 1)))


def replace_by_like(turn: Turn) -> bool:
    """Put a word that is used like another in its place: the sentence reads as well as before."""
    side, stock = turn.side, turn.stock
    fluency = stock.fluency[side.language]

    def alike(i: int) -> Iterable[str]:
        before, after = word_at(side, i - 1), word_at(side, i + 1)
        words = stock.likeness[side.language].alike(side.tokens[i].text)
        return (
            word
            for word in shuffled(stock, words)
            if fluency.met(before, word) or fluency.met(word, after)
        )

    return _replace(turn, alike)


def _replace(turn: Turn, words_for: Callable[[int], Iterable[str]]) -> bool:
    """Put the first word that says something else in a content word's place, of some tried."""
    side, said = turn.side, turn.other.lemmas()
    for i in shuffled(turn.stock, turn.contents())[:12]:
        token = side.tokens[i]
        for word in words_for(i):
            if _says_other(turn, token.text, word) and is_news(side, word, said):
                _exchange(turn, i, cased(word, token.text))
                return True
    return False


def _says_other(turn: Turn, old: str, new: str) -> bool:
    """Whether two words of the side share no answer, nor one any answer's answer with the other."""
    side, other = turn.side, turn.other
    mine, its = side.entry(old), side.entry(new)
    if not mine or not its or not mine.answers.isdisjoint(its.answers):
        return False
    across = other.entries
    return all(
        lemma_key(new, side.language) not in across[answer].answers
        for answer in mine.answers
        if answer in across
    )


def replace_in_class(turn: Turn) -> bool:
    """Put a word of the same closed class in a word's place: other numbers, days, hedges, genders.

    What on the other side answers a word without a link is unknown there: the class's words are.
    """
    side, other, stock = turn.side, turn.other, turn.stock
    fitting = [
        (i, row)
        for i, t in enumerate(side.tokens)
        if untouched(t)
        for row in stock.classes[side.language]
        if t.text.lower() in row
    ]
    if not fitting:
        return False
    i, row = stock.rng.choice(fitting)
    token = side.tokens[i]
    chosen = stock.rng.choice([w for w in row if w != token.text.lower()])
    if turn.both.partner(side, token) is None:
        share = len(other.tokens) / len(side.tokens)
        for j in range(int((i - 4) * share), int((i + 5) * share)):
            if (
                0 <= j < len(other.tokens)
                and untouched(other.tokens[j])
                and turn.both.partner(other, other.tokens[j]) is None
            ):
                other.tokens[j] = other.tokens[j].labelled(Label.UNKNOWN)
    _exchange(turn, i, cased(chosen, token.text))
    return True


def replace_number(turn: Turn) -> bool:
    """Change digits."""
    side, stock = turn.side, turn.stock
    places = [i for i, t in enumerate(side.tokens) if untouched(t) and t.text[0].isdigit()]
    if not places:
        return False
    i = stock.rng.choice(places)
    old = side.tokens[i].text
    digits = [n for n, c in enumerate(old) if c.isdigit()]
    n = stock.rng.choice(digits)
    new = stock.rng.choice([c for c in "123456789" if c != old[n]])
    _exchange(turn, i, old[:n] + new + old[n + 1 :])
    return True


def replace_name(turn: Turn) -> bool:
    """Put another name in a name's place."""
    side, stock = turn.side, turn.stock
    places = [
        i
        for i, t in enumerate(side.tokens)
        if i and untouched(t) and t.text.istitle() and turn.both.partner(side, t) is not None
    ]
    if not places or not stock.names[side.language]:
        return False
    i = stock.rng.choice(places)
    name = stock.rng.choice(stock.names[side.language])
    if name == side.tokens[i].text:
        return False
    _exchange(turn, i, name)
    return True


def swap(turn: Turn) -> bool:
    """Let two words change places: who did it to whom, which figure belongs to what."""
    side, stock = turn.side, turn.stock
    fluency = stock.fluency[side.language]
    answered = turn.contents()
    names = [i for i in answered if i and side.tokens[i].text[0].isupper()]
    figures = [i for i, t in enumerate(side.tokens) if untouched(t) and t.text[0].isdigit()]
    pairs = [
        (i, j) for group in (answered, names, names, figures) for i in group for j in group if i < j
    ]
    for i, j in stock.rng.sample(pairs, min(len(pairs), 40)):
        one, two = side.tokens[i], side.tokens[j]
        alike = one.text[0].isupper() == two.text[0].isupper() or i == 0
        fits = (
            one.text[0].isdigit()
            or (one.text[0].isupper() and i > 0)
            or (
                fluency.met(word_at(side, i - 1), two.text)
                and fluency.met(word_at(side, j - 1), one.text)
                and j - i > 1
            )
        )
        if alike and fits and one.text.lower() != two.text.lower():
            _exchange(turn, i, cased(two.text, one.text) if i == 0 else two.text)
            _exchange(turn, j, one.text)
            return True
    return False


def leave_untranslated(turn: Turn) -> bool:
    """Leave a word in the language of the other side."""
    side, other, stock = turn.side, turn.other, turn.stock
    for i in shuffled(stock, turn.contents())[:6]:
        number = turn.both.partner(side, side.tokens[i])
        place = other.place(number) if number is not None else None
        if place is None:
            continue
        text = other.tokens[place].text
        if text.islower() and text != side.tokens[i].text and not side.entry(text):
            _exchange(turn, i, text)
            return True
    return False
