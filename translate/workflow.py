"""The main job: from articles to editions, all articles of a run together.

A :class:`Desk` holds what a run needs (models, glossary, settings), loads each model once and
only when it is wanted, and turns articles into :class:`Edition` values. It writes nothing.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from importlib.metadata import PackageNotFoundError, version
from itertools import chain, islice
from typing import TYPE_CHECKING

from translate.article import (
    Article,
    Decision,
    Draft,
    Edition,
    Exchange,
    Language,
    Review,
    Summary,
)
from translate.summary.length import DEFAULT_LENGTH, Length

if TYPE_CHECKING:
    from translate.drafting import Wording
    from translate.engine.decoder import Decoder, Progress
    from translate.engine.model import Model
    from translate.engine.packages import Package
    from translate.engine.pair_reader import PairReader, ReaderFile
    from translate.glossary import Glossary
    from translate.glossary.enforcement import TermBook
    from translate.memory import Memory
    from translate.review.checks.base import Check

#: The libraries whose version can change an edition's bytes.
_LIBRARIES = ("ctranslate2", "sentencepiece", "sentencex", "simplemma", "text2num", "Babel")

#: Told a stage's name, how many sentences are done since the last call, and how many there are.
StageProgress = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True)
class RunSettings:
    """What an editor can choose for a run.

    `summary` is the length of the summary; `translate_notes` also rewrites captions, credits,
    see-also lines and starred footnotes; `threads` are CPU threads, all cores when 0; `ignore`
    names checks that are not asked; `also` are further formats of an edition.
    """

    summary: Length = DEFAULT_LENGTH
    translate_notes: bool = False
    threads: int = 0
    ignore: tuple[str, ...] = ()
    also: tuple[Exchange, ...] = ()

    def record(self) -> dict[str, object]:
        """What of these settings an edition's content depends on."""
        return {
            "summary": str(self.summary),
            "translate_notes": self.translate_notes,
            "also": list(self.also),
        }


def _load(package: Package, threads: int) -> Model:
    from translate.engine.model import CTranslate2Model

    return CTranslate2Model(package, threads)


def _find(source: Language, target: Language) -> Package:
    from translate.engine.packages import find_package

    return find_package(source, target)


def _find_reader() -> ReaderFile | None:
    from translate.engine.pair_reader import find_reader_file

    return find_reader_file()


@dataclass(slots=True)
class Desk:
    """Models, glossary, memory and settings of a run.

    `find`, `load` and `find_reader` can be replaced in tests.
    """

    glossary: Glossary
    settings: RunSettings = field(default_factory=RunSettings)
    find: Callable[[Language, Language], Package] = _find
    load: Callable[[Package, int], Model] = _load
    find_reader: Callable[[], ReaderFile | None] = _find_reader
    memory: Memory | None = None
    _decoders: dict[tuple[Language, Language], Decoder] = field(default_factory=dict)
    _packages: dict[tuple[Language, Language], Package] = field(default_factory=dict)
    _digests: dict[tuple[Language, Language], str] = field(default_factory=dict)
    _books: dict[tuple[Language, Language], TermBook] = field(default_factory=dict)
    _reader: list[PairReader | None] = field(default_factory=list)
    _reader_signed: list[dict[str, str] | None] = field(default_factory=list)

    def package(self, source: Language, target: Language) -> Package:
        """The package that answers for a direction; raises ModelError when there is none."""
        direction = (source, target)
        if direction not in self._packages:
            self._packages[direction] = self.find(source, target)
        return self._packages[direction]

    def decoder(self, source: Language, target: Language) -> Decoder:
        """The decoder of a direction, its model loaded on first use."""
        from translate.engine.decoder import Decoder

        direction = (source, target)
        if direction not in self._decoders:
            model = self.load(self.package(source, target), self.settings.threads)
            self._decoders[direction] = Decoder(model, source, target)
        return self._decoders[direction]

    @property
    def reader(self) -> PairReader | None:
        """The network that reads pairs, loaded on first use; None where none is bundled."""
        if not self._reader:
            file = self.find_reader()
            self._reader.append(file.open(self.settings.threads) if file else None)
        return self._reader[0]

    def terms(
        self, source: Language, target: Language, own: Sequence[Mapping[str, object]] = ()
    ) -> TermBook:
        """The glossary compiled for a direction, built on first use.

        `own` are ``{"source", "target"}`` pairs that hold for one text and go before the glossary.

        Raises:
            GlossaryError: one of `own` lacks a word on either side.

        """
        from translate.glossary import Glossary, merge
        from translate.glossary.enforcement import TermBook

        direction = (source, target)
        if own:
            mine = Glossary.from_pairs(own, source, target)
            return TermBook(merge(self.glossary, mine), source, target)
        if direction not in self._books:
            self._books[direction] = TermBook(self.glossary, source, target)
        return self._books[direction]

    def signature(
        self, article: Article, target: Language, decisions: Sequence[Decision] = ()
    ) -> dict[str, object]:
        """Everything an edition of `article` depends on; equal signatures mean equal editions."""
        from translate.recall import settled

        known = settled(article, target, decisions, self.memory)
        return self._signed(article, target, decisions, known)

    def _signed(
        self,
        article: Article,
        target: Language,
        decisions: Sequence[Decision],
        known: Mapping[str, Wording],
    ) -> dict[str, object]:
        from translate.recall import recalled_digest
        from translate.review.decisions import digest

        return {
            "version": _version("bilingual-desk"),
            "source_sha256": hashlib.sha256(article.source).hexdigest(),
            "languages": [article.language, target],
            "model": self._model_record(article.language, target),
            "back_translation_model": self._model_record(target, article.language),
            "reader": self._reader_record(),
            "glossary": self.glossary.digest,
            "decisions": digest(decisions),
            "memory": recalled_digest(known),
            "checks": [check.id for check in self.checks],
            "settings": self.settings.record(),
            "libraries": {name: _version(name) for name in _LIBRARIES},
        }

    def _reader_record(self) -> dict[str, str] | None:
        if not self._reader_signed:
            file = self.find_reader()
            signed = {"label": file.label, "digest": file.digest()} if file else None
            self._reader_signed.append(signed)
        return self._reader_signed[0]

    @property
    def checks(self) -> tuple[Check, ...]:
        """The checks to ask; raises DeskError for an ignored one that does not exist."""
        from translate.review.checks import load_checks

        return load_checks(ignore=self.settings.ignore)

    def _model_record(self, source: Language, target: Language) -> dict[str, str]:
        direction = (source, target)
        if direction not in self._digests:
            self._digests[direction] = self.package(source, target).digest()
        return {"label": self.package(source, target).label, "digest": self._digests[direction]}

    def editions(
        self,
        articles: Sequence[tuple[str, Article]],
        target: Language,
        progress: StageProgress | None = None,
        decisions: Mapping[str, Sequence[Decision]] | None = None,
    ) -> list[Edition]:
        """Make the editions of (slug, article) pairs that share one direction.

        `decisions` are those of editors, by slug.

        Raises:
            InputError: the memory cannot be read.
            ModelError: no package answers for the direction or its reverse.

        """
        from translate.drafting import Group, draft
        from translate.recall import settled
        from translate.summary import summarise

        source = articles[0][1].language
        terms = self.terms(source, target)
        decided = [tuple((decisions or {}).get(slug, ())) for slug, _ in articles]
        worded = [
            settled(article, target, own, self.memory)
            for (_, article), own in zip(articles, decided, strict=True)
        ]
        drafts = draft(
            [
                Group(article.segments, terms, known)
                for (_, article), known in zip(articles, worded, strict=True)
            ],
            self.decoder(source, target),
            _stage(progress, "translating"),
        )
        reviews = self._review([a for _, a in articles], drafts, decided, progress)
        return [
            Edition(
                slug=slug,
                article=article,
                language=target,
                drafts=own,
                review=review,
                summary=summarise(article, own, self.settings.summary),
                signature=self._signed(article, target, ruled, known),
                also=self.settings.also,
            )
            for (slug, article), own, review, ruled, known in zip(
                articles, drafts, reviews, decided, worded, strict=True
            )
        ]

    def summary(self, article: Article, target: Language, *, both_sides: bool = True) -> Summary:
        """The summary alone, without a review of the translation.

        `both_sides` chooses its sentences on both languages rather than on the article's alone.
        """
        from translate.drafting import Group, draft
        from translate.recall import settled
        from translate.summary import summarise

        terms = self.terms(article.language, target)
        group = Group(article.segments, terms, settled(article, target, memory=self.memory))
        (drafts,) = draft([group], self.decoder(article.language, target))
        return summarise(article, drafts, self.settings.summary, both_sides=both_sides)

    def _review(
        self,
        articles: Sequence[Article],
        drafts: Sequence[Sequence[Draft]],
        decided: Sequence[Sequence[Decision]],
        progress: StageProgress | None,
    ) -> list[Review]:
        from translate.drafting import translate_plain
        from translate.review import Pair, review_pairs
        from translate.review.asking import with_evidence
        from translate.review.decisions import apply_decisions

        source, target = articles[0].language, drafts[0][0].language
        forward, reverse = self.decoder(source, target), self.decoder(target, source)
        advance = _stage(progress, "reviewing")
        texts = [draft.text for own in drafts for draft in own]
        back = iter(translate_plain(texts, reverse, advance))
        plain = [
            [
                Pair(
                    source=segment.text,
                    target=draft.text,
                    source_language=source,
                    target_language=target,
                    terms=draft.terms,
                    back_translation=next(back),
                    flags=draft.flags,
                    segment=segment.id,
                )
                for segment, draft in zip(article.segments, own, strict=True)
            ]
            for article, own in zip(articles, drafts, strict=True)
        ]
        every = list(chain.from_iterable(plain))
        told = iter(with_evidence(every, forward.model, reverse.model, self.reader))
        pairs = [list(islice(told, len(own))) for own in plain]
        return [
            apply_decisions(
                list(zip(own, review_pairs(own, self.checks).segments, strict=True)), ruled
            )
            for own, ruled in zip(pairs, decided, strict=True)
        ]


def _stage(progress: StageProgress | None, name: str) -> Progress | None:
    return None if progress is None else partial(progress, name)


def _version(distribution: str) -> str:
    try:
        return version(distribution)
    except PackageNotFoundError:
        return "unknown"
