"""A draft and what an editor made of it, both against the source."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from translate.pairs.files import (
    Comparison,
    Side,
    compare_sides,
    make_pairs,
    read_both,
    read_side,
    whole_paragraphs,
)
from translate.review import review_pairs
from translate.review.bitext import Group, align
from translate.review.edits import Edited, compare_edit

if TYPE_CHECKING:
    from translate.article import Language
    from translate.engine.decoder import Progress
    from translate.workflow import Desk


def compare_edited(
    files: tuple[Path, Path, Path],
    desk: Desk,
    languages: tuple[Language | None, Language | None] = (None, None),
    progress: Progress | None = None,
) -> tuple[Comparison, tuple[Edited, ...]]:
    """Review an edited translation and judge each change of the editor against the source.

    `files` are source, draft and edited text. The comparison is that of the edited text; each of
    its groups that the draft renders in other words, or not at all, is among the changes.

    Raises:
        InputError: a file cannot be read.
        LanguageError: a language cannot be told, or source and translations share one.
        ModelError: no package answers for a direction.

    """
    source, draft, edited = files
    original, before = read_both(source, draft, languages)
    _, after = read_both(source, edited, languages)
    direction = original.language, before.language
    ours = read_side(original)
    old = read_side(before, direction, desk, progress)
    new = read_side(after, direction, desk, progress)
    groups, partners = _partners(ours, old, new)
    comparison = compare_sides(groups, ours, new, desk)
    drafted = make_pairs(
        [Group(g.source, p) for g, p in zip(groups, partners, strict=True)], ours, old, desk
    )
    reviews = review_pairs(drafted, desk.checks).segments
    return comparison, tuple(
        compare_edit(pair.source, (was.target, first), (pair.target, second))
        for pair, second, was, first in zip(
            comparison.pairs, comparison.edition.review.segments, drafted, reviews, strict=True
        )
        if pair.target != was.target
    )


def _partners(ours: Side, old: Side, new: Side) -> tuple[list[Group], list[tuple[int, ...]]]:
    """Groups of source and edited sentences, each with the draft's sentences that it replaces."""
    language = ours.article.language
    first = align(ours.sentences, old.sentences, language, helped=True)
    second = align(ours.sentences, new.sentences, language, helped=True)
    joined = _joined(second, [g.source for g in first if len(g.source) > 1])
    groups = whole_paragraphs(joined, ours, new)
    drafted = {i: g.target for g in first for i in g.source}
    written = [old.sentences[g.target[0]].text for g in first if not g.source]
    alone = dict(zip(written, [g.target for g in first if not g.source], strict=True))
    partners = [
        tuple(sorted({j for i in g.source for j in drafted[i]}))
        if g.source
        else alone.get(new.sentences[g.target[0]].text, ())
        for g in groups
    ]
    return groups, partners


def _joined(groups: Sequence[Group], wider: Sequence[tuple[int, ...]]) -> list[Group]:
    """Join groups whose source sentences the draft renders together."""
    joined = list(groups)
    for run in wider:
        members = [g for g in joined if set(g.source) & set(run)]
        if len(members) > 1:
            place = joined.index(members[0])
            source = tuple(sorted({i for g in members for i in g.source}))
            target = tuple(sorted({j for g in members for j in g.target}))
            joined = [g for g in joined if g not in members]
            joined.insert(place, Group(source, target))
    return joined
