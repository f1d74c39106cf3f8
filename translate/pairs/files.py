"""Two existing files, an article and its translation, aligned and reviewed."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from translate.article import (
    LANGUAGE_NAMES,
    Article,
    Block,
    BlockKind,
    Draft,
    Edition,
    Language,
    Segment,
    Summary,
    other_language,
)
from translate.edition import slug_for
from translate.errors import LanguageError
from translate.formats import read_article
from translate.glossary.enforcement import check_terms
from translate.pairs.evidence import Direction, back_translations, with_scores
from translate.review import Pair, review_pairs
from translate.review.bitext import Group, align
from translate.review.bitext.sentences import Sentence, read_sentence

if TYPE_CHECKING:
    from translate.engine.decoder import Progress
    from translate.workflow import Desk


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two aligned texts and what the reviewer says of them.

    Each segment of the edition's article is a group of sentences that belong together; `pairs` are
    the same groups as the checks read them.
    """

    edition: Edition
    pairs: tuple[Pair, ...]


class Side(NamedTuple):
    """The sentences of one text with their paragraphs, and what each was in the file."""

    article: Article
    sentences: tuple[Sentence, ...]
    kinds: tuple[BlockKind, ...]
    back: tuple[str, ...]


def compare_files(
    source: Path,
    target: Path,
    desk: Desk,
    languages: tuple[Language | None, Language | None] = (None, None),
    progress: Progress | None = None,
) -> Comparison:
    """Align and review the article in the file `source` and its translation in `target`.

    `languages` are those of the two files where the user said so.

    Raises:
        InputError: a file cannot be read.
        LanguageError: a language cannot be told, or both texts are in the same one.
        ModelError: no package answers for a direction.

    """
    original, translation = read_both(source, target, languages)
    direction = original.language, translation.language
    ours = read_side(original)
    theirs = read_side(translation, direction, desk, progress)
    groups = align(ours.sentences, theirs.sentences, original.language, helped=True)
    return compare_sides(whole_paragraphs(groups, ours, theirs), ours, theirs, desk)


def compare_sides(groups: Sequence[Group], ours: Side, theirs: Side, desk: Desk) -> Comparison:
    """Review two sides that are aligned."""
    pairs = make_pairs(groups, ours, theirs, desk)
    return Comparison(_edition(groups, pairs, ours, theirs, desk), tuple(pairs))


def read_both(
    source: Path, target: Path, languages: tuple[Language | None, Language | None]
) -> tuple[Article, Article]:
    """Read both files; their languages must be two.

    Raises:
        InputError: a file cannot be read.
        LanguageError: a language cannot be told, or both texts are in the same one.

    """
    first, second = languages
    original = read_article(source, first or (other_language(second) if second else None))
    translation = read_article(target, second)
    if original.language == translation.language:
        name = LANGUAGE_NAMES[original.language]
        raise LanguageError(
            f"{source} and {target}: both texts are {name}; give an article and its translation, "
            "or say --from and --to."
        )
    return original, translation


def read_side(
    article: Article,
    direction: Direction | None = None,
    desk: Desk | None = None,
    progress: Progress | None = None,
) -> Side:
    """Take an article apart; with a desk, its sentences are translated back to help aligning."""
    placed = [
        (segment.text, number, block.kind)
        for number, block in enumerate(article.blocks)
        for segment in block.segments
    ]
    texts = [text for text, _, _ in placed]
    back = [""] * len(texts)
    if desk is not None and direction is not None:
        back = back_translations(texts, direction, desk, progress)
    return Side(
        article,
        tuple(
            read_sentence(text, number, article.language, rendering)
            for (text, number, _), rendering in zip(placed, back, strict=True)
        ),
        tuple(kind for _, _, kind in placed),
        tuple(back),
    )


def whole_paragraphs(groups: Sequence[Group], ours: Side, theirs: Side) -> list[Group]:
    """Join the dropped or added sentences of a paragraph of which nothing else is left."""
    joined: list[Group] = []
    for key, run in groupby(groups, key=lambda group: _lonely_paragraph(group, ours, theirs)):
        members = list(run)
        if key is None or len(members) == 1:
            joined += members
            continue
        ours_alone = key[0] == "source"
        side = ours if ours_alone else theirs
        indices = tuple(i for group in members for i in group.source or group.target)
        if len(indices) == sum(s.paragraph == key[1] for s in side.sentences):
            joined.append(Group(indices, ()) if ours_alone else Group((), indices))
        else:
            joined += members
    return joined


def _lonely_paragraph(group: Group, ours: Side, theirs: Side) -> tuple[str, int] | None:
    if not group.target:
        return "source", ours.sentences[group.source[0]].paragraph
    if not group.source:
        return "target", theirs.sentences[group.target[0]].paragraph
    return None


def make_pairs(groups: Sequence[Group], ours: Side, theirs: Side, desk: Desk) -> list[Pair]:
    """Make what the checks read of each group, models' evidence and alignment included."""
    direction = ours.article.language, theirs.article.language
    book = desk.terms(*direction)
    pairs = []
    for number, group in enumerate(groups, 1):
        source = " ".join(ours.sentences[i].text for i in group.source)
        target = " ".join(theirs.sentences[j].text for j in group.target)
        pairs.append(
            Pair(
                source=source,
                target=target,
                source_language=direction[0],
                target_language=direction[1],
                terms=check_terms(book, source, target) if source and target else (),
                back_translation=" ".join(theirs.back[j] for j in group.target),
                flags=_flags(group, ours, theirs),
                segment=f"s{number}",
            )
        )
    return with_scores(pairs, direction, desk)


def _flags(group: Group, ours: Side, theirs: Side) -> tuple[str, ...]:
    if group.moved:
        return ("moved",)
    if group.source and group.target:
        return ()
    name, side = ("dropped", ours) if group.source else ("added", theirs)
    indices = group.source or group.target
    paragraph = side.sentences[indices[0]].paragraph
    whole = len(indices) == sum(s.paragraph == paragraph for s in side.sentences)
    return (f"{name}-paragraph",) if whole else (name,)


def _edition(
    groups: Sequence[Group], pairs: Sequence[Pair], ours: Side, theirs: Side, desk: Desk
) -> Edition:
    article = _laid_out(groups, pairs, ours)
    language = theirs.article.language
    drafts = tuple(
        Draft(pair.segment, pair.target, pair.target, language, "", terms=pair.terms)
        for pair in pairs
    )
    signature = desk.signature(article, language) | {
        "reviewed": theirs.article.name,
        "reviewed_sha256": hashlib.sha256(theirs.article.source).hexdigest(),
    }
    return Edition(
        slug=slug_for(Path(article.name)),
        article=article,
        language=language,
        drafts=drafts,
        review=review_pairs(pairs, desk.checks),
        summary=Summary(()),
        signature=signature,
    )


def _laid_out(groups: Sequence[Group], pairs: Sequence[Pair], ours: Side) -> Article:
    """The source as an article of one block a group, so that every group is a segment."""
    blocks, position = [], 0
    for number, (group, pair) in enumerate(zip(groups, pairs, strict=True)):
        end = position + len(pair.source)
        kind = ours.kinds[group.source[0]] if group.source else "paragraph"
        segment = Segment(pair.segment, number, position, end, pair.source)
        blocks.append(Block(kind, position, end, segments=(segment,)))
        position = end + 2
    original = ours.article
    text = "\n\n".join(pair.source for pair in pairs)
    return Article(original.name, "text", original.language, text, tuple(blocks), original.source)
