"""A model that says what a test tells it to, with the attention of a word-for-word translation."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from translate.engine.alignment import words
from translate.engine.model import Hypothesis, Piece, Settings, Token

Answer = str | Sequence[str]


def pieces_of(text: str) -> tuple[Piece, ...]:
    """One piece a word or punctuation mark."""
    return tuple(Piece(span.of(text), span) for span in words(text))


def hypothesis(
    source: str, target: str, score: float = -0.5, *, complete: bool = True
) -> Hypothesis:
    """`target` as a translation of `source` whose n-th word looks at the n-th word."""
    rows, columns = pieces_of(target), pieces_of(source)
    attention = tuple(
        tuple(
            1.0 if column == min(row, len(columns) - 1) else 0.0 for column in range(len(columns))
        )
        for row in range(len(rows))
    )
    return Hypothesis(target, score, rows, columns, attention, complete)


class FakeModel:
    """Answers from a table; what is not in it is made by `otherwise` (default: between ‹ and ›).

    `history` holds (sentences, settings, prefixes) of every decode, `scored` every pair scored.
    """

    label = "fake 1.0"

    def __init__(
        self,
        answers: Mapping[str, Answer] | None = None,
        otherwise: Callable[[str], Answer] = lambda sentence: f"‹{sentence}›",
        finish: Callable[[str, str], str] | None = None,
        pieces: Callable[[str], int] = lambda text: len(text.split()),
    ) -> None:
        self.answers = dict(answers or {})
        self.otherwise = otherwise
        self.length = pieces
        self.finish = finish or (lambda _sentence, prefix: prefix)
        self.history: list[tuple[list[str], Settings, list[str] | None]] = []
        self.scored: list[tuple[str, str]] = []

    def decode(
        self,
        sentences: Sequence[str],
        settings: Settings | None = None,
        prefixes: Sequence[str] | None = None,
    ) -> list[list[Hypothesis]]:
        """The answers of the table, best first; with a prefix, what `finish` makes of it."""
        self.history.append(
            (list(sentences), settings or Settings(), list(prefixes) if prefixes else None)
        )
        return [
            [hypothesis(sentence, self.finish(sentence, prefix))]
            if prefix
            else self._table(sentence)
            for sentence, prefix in zip(sentences, prefixes or [""] * len(sentences), strict=True)
        ]

    def score(self, pairs: Sequence[tuple[str, str]]) -> list[float]:
        """The same for every pair."""
        return [-0.6] * len(self.token_scores(pairs))

    def token_scores(self, pairs: Sequence[tuple[str, str]]) -> list[tuple[Token, ...]]:
        """The same for every word, whatever the source: what it tells of a word is nothing."""
        self.scored += pairs
        return [tuple(Token(piece.span, -0.6) for piece in pieces_of(text)) for _, text in pairs]

    def _table(self, sentence: str) -> list[Hypothesis]:
        answer = self.answers.get(sentence)
        if answer is None:
            answer = self.otherwise(sentence)
        texts = [answer] if isinstance(answer, str) else list(answer)
        return [hypothesis(sentence, text, -0.5 - 0.1 * rank) for rank, text in enumerate(texts)]
