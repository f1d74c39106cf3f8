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
from typing import TYPE_CHECKING

from translate.article import Article, Draft, Edition, Language, Review, Summary
from translate.summary.length import DEFAULT_LENGTH, Length

if TYPE_CHECKING:
    from translate.engine.decoder import Decoder, Progress
    from translate.engine.model import Model
    from translate.engine.packages import Package
    from translate.glossary import Glossary
    from translate.glossary.enforcement import TermBook
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
    names checks that are not asked.
    """

    summary: Length = DEFAULT_LENGTH
    translate_notes: bool = False
    threads: int = 0
    ignore: tuple[str, ...] = ()

    def record(self) -> dict[str, object]:
        """What of these settings an edition's content depends on."""
        return {"summary": str(self.summary), "translate_notes": self.translate_notes}


def _load(package: Package, threads: int) -> Model:
    from translate.engine.model import CTranslate2Model

    return CTranslate2Model(package, threads)


def _find(source: Language, target: Language) -> Package:
    from translate.engine.packages import find_package

    return find_package(source, target)


@dataclass(slots=True)
class Desk:
    """Models, glossary and settings of a run; `find` and `load` can be replaced in tests."""

    glossary: Glossary
    settings: RunSettings = field(default_factory=RunSettings)
    find: Callable[[Language, Language], Package] = _find
    load: Callable[[Package, int], Model] = _load
    _decoders: dict[tuple[Language, Language], Decoder] = field(default_factory=dict)
    _packages: dict[tuple[Language, Language], Package] = field(default_factory=dict)
    _digests: dict[tuple[Language, Language], str] = field(default_factory=dict)
    _books: dict[tuple[Language, Language], TermBook] = field(default_factory=dict)

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

    def signature(self, article: Article, target: Language) -> dict[str, object]:
        """Everything an edition of `article` depends on; equal signatures mean equal editions."""
        return {
            "version": _version("bilingual-desk"),
            "source_sha256": hashlib.sha256(article.source).hexdigest(),
            "languages": [article.language, target],
            "model": self._model_record(article.language, target),
            "back_translation_model": self._model_record(target, article.language),
            "glossary": self.glossary.digest,
            "checks": [check.id for check in self.checks],
            "settings": self.settings.record(),
            "libraries": {name: _version(name) for name in _LIBRARIES},
        }

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
    ) -> list[Edition]:
        """Make the editions of (slug, article) pairs that share one direction.

        Raises:
            ModelError: no package answers for the direction or its reverse.

        """
        from translate.drafting import Group, draft
        from translate.summary import summarise

        source = articles[0][1].language
        terms = self.terms(source, target)
        drafts = draft(
            [Group(article.segments, terms) for _, article in articles],
            self.decoder(source, target),
            _stage(progress, "translating"),
        )
        reviews = self._review([a for _, a in articles], drafts, progress)
        return [
            Edition(
                slug=slug,
                article=article,
                language=target,
                drafts=own,
                review=review,
                summary=summarise(article, own, self.settings.summary),
                signature=self.signature(article, target),
            )
            for (slug, article), own, review in zip(articles, drafts, reviews, strict=True)
        ]

    def summary(self, article: Article, target: Language, *, both_sides: bool = True) -> Summary:
        """The summary alone, without a review of the translation.

        `both_sides` chooses its sentences on both languages rather than on the article's alone.
        """
        from translate.drafting import Group, draft
        from translate.summary import summarise

        group = Group(article.segments, self.terms(article.language, target))
        (drafts,) = draft([group], self.decoder(article.language, target))
        return summarise(article, drafts, self.settings.summary, both_sides=both_sides)

    def _review(
        self,
        articles: Sequence[Article],
        drafts: Sequence[Sequence[Draft]],
        progress: StageProgress | None,
    ) -> list[Review]:
        from translate.drafting import translate_plain
        from translate.review import Pair, review_pairs

        source, target = articles[0].language, drafts[0][0].language
        reverse, checks = self.decoder(target, source), self.checks
        texts = [
            (segment.text, draft.text)
            for article, own in zip(articles, drafts, strict=True)
            for segment, draft in zip(article.segments, own, strict=True)
        ]
        advance = _stage(progress, "reviewing")
        back = iter(translate_plain([draft for _, draft in texts], reverse, advance))
        scores = iter(reverse.model.score([(draft, text) for text, draft in texts]))
        return [
            review_pairs(
                [
                    Pair(
                        source=segment.text,
                        target=draft.text,
                        source_language=source,
                        target_language=target,
                        terms=draft.terms,
                        back_translation=next(back),
                        flags=draft.flags,
                        score=draft.score,
                        backward_score=next(scores),
                        segment=segment.id,
                    )
                    for segment, draft in zip(article.segments, own, strict=True)
                ],
                checks,
            )
            for article, own in zip(articles, drafts, strict=True)
        ]


def _stage(progress: StageProgress | None, name: str) -> Progress | None:
    return None if progress is None else partial(progress, name)


def _version(distribution: str) -> str:
    try:
        return version(distribution)
    except PackageNotFoundError:
        return "unknown"
