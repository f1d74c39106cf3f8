"""A draft and what an editor made of it, both against the source."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from translate.pairs.files import (
    Comparison,
    Side,
    compare_sides,
    lay_side_by_side,
    make_pairs,
    read_both,
    read_side,
    rendered,
)
from translate.pairs.threeway import Triple, triples
from translate.review import Pair, review_pairs
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
    its groups that the draft words otherwise, or lacks, or alone has, is among the changes.

    Raises:
        InputError: a file cannot be read.
        LanguageError: a language cannot be told, or source and translations share one.
        ModelError: no package answers for a direction.

    """
    source, draft, edited = files
    original, before = read_both(source, draft, languages)
    _, after = read_both(source, edited, languages)
    back = rendered((before, after), (original.language, before.language), desk, progress)
    ours, old, new = read_side(original), read_side(before, back), read_side(after, back)
    together = _together(ours, old, new)
    comparison = compare_sides([_after(t) for t in together], ours, new, desk)
    drafted = _drafted(together, comparison.pairs, ours, old, desk)
    reviews = review_pairs(drafted, desk.checks).segments
    return comparison, tuple(
        compare_edit(pair.source, (was.target, first), (pair.target, second))
        for pair, second, was, first in zip(
            comparison.pairs, comparison.edition.review.segments, drafted, reviews, strict=True
        )
        if pair.target != was.target
    )


def _together(ours: Side, old: Side, new: Side) -> list[Triple]:
    return triples(
        drafted=lay_side_by_side(ours, old),
        edited=lay_side_by_side(ours, new),
        versions=align(old.sentences, new.sentences, None),
    )


def _drafted(
    together: Sequence[Triple], edited: Sequence[Pair], ours: Side, old: Side, desk: Desk
) -> list[Pair]:
    """The draft's pairs; where the editor changed nothing they are the edited text's."""
    words = [" ".join(old.sentences[j].text for j in t.draft) for t in together]
    changed = [n for n, pair in enumerate(edited) if pair.target != words[n]]
    fresh = make_pairs([_before(together[n]) for n in changed], ours, old, desk)
    drafted = list(edited)
    for n, pair in zip(changed, fresh, strict=True):
        drafted[n] = replace(pair, segment=edited[n].segment)
    return drafted


def _before(triple: Triple) -> Group:
    return Group(triple.source, triple.draft, triple.moved[0])


def _after(triple: Triple) -> Group:
    return Group(triple.source, triple.edited, triple.moved[1])
