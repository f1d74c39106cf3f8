"""What the reviewer reads: a source text, its translation, and what is known about the two."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple

from translate.article import Span

if TYPE_CHECKING:
    from translate.article import Language, TermUse
    from translate.engine.model import Token
    from translate.engine.pair_reader import Reading

#: What can stand in another thing's place.
Kind = Literal["name", "figure", "date", "word"]


class Unit(NamedTuple):
    """Something of a text that can stand in another's place, and its words' counterparts."""

    kind: Kind
    span: Span
    counterparts: tuple[Span, ...]


class Crossed(NamedTuple):
    """Two units of the translation, in its order, whose counterparts stand the other way round."""

    first: Unit
    second: Unit

    @property
    def source(self) -> Span:
        """The stretch of the source from the one counterpart to the other."""
        return Span(self.second.counterparts[0].start, self.first.counterparts[-1].end)

    @property
    def target(self) -> Span:
        """The stretch of the translation from the one unit to the other."""
        return Span(self.first.span.start, self.second.span.end)


class Exchanged(NamedTuple):
    """What the models gain when two units of the translation are exchanged, in nats.

    `forward` is what the translation gains given the source, `backward` the source given it.
    """

    crossed: Crossed
    forward: float
    backward: float


@dataclass(frozen=True, slots=True)
class Pair:
    """One segment in both languages, whoever translated it.

    `terms` are the glossary's terms met in the source; one that is not applied is missing, and its
    `form`, if any, is what stands in the translation instead. The rest is evidence that may be
    absent: `back_translation`; `score` and `backward_score`, a model's mean log-probability per
    token of the target given the source and of the source given the target; the decoder's `flags`;
    `source_likely` and `target_likely`, that of each piece of a text given the other;
    `source_attended`, how much a model that writes the target looks at the words of the source that
    it looks at least; `source_reading` and `target_reading`, what the network that reads pairs says
    of each word of a text given the other; `source_missed` and `target_missed`, how many nats the
    other text loses when a doubtful stretch is taken out of a text; `exchanged`, what the models
    gain when two things that crossed are put into each other's places, None if not asked.
    `segment` is the id that findings carry, empty for a lone pair.
    """

    source: str
    target: str
    source_language: Language
    target_language: Language
    terms: tuple[TermUse, ...] = ()
    back_translation: str = ""
    flags: tuple[str, ...] = ()
    score: float | None = None
    segment: str = ""
    backward_score: float | None = None
    source_likely: tuple[Token, ...] = ()
    target_likely: tuple[Token, ...] = ()
    source_attended: float | None = None
    source_reading: Reading | None = None
    target_reading: Reading | None = None
    source_missed: tuple[Token, ...] = ()
    target_missed: tuple[Token, ...] = ()
    exchanged: tuple[Exchanged, ...] | None = None

    @property
    def sides(self) -> tuple[tuple[str, Language], tuple[str, Language]]:
        """Source and target, each with its language."""
        return (self.source, self.source_language), (self.target, self.target_language)
