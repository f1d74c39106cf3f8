"""Two existing files, an article and its translation, aligned and reviewed."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
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
from translate.pairs.layout import Layout, lay_out
from translate.review import Pair, review_pairs
from translate.review.bitext import (
    Group,
    Sentence,
    align,
    flags,
    read_sentence,
    whole_paragraphs,
)

if TYPE_CHECKING:
    from translate.engine.decoder import Progress
    from translate.workflow import Desk


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two aligned texts and what the reviewer says of them.

    Each segment of the edition's article is a group of sentences that belong together; `pairs` are
    the same groups as the checks read them, and `layout` says how the two texts lie side by side.
    """

    edition: Edition
    pairs: tuple[Pair, ...]
    layout: Layout


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
    theirs = read_side(translation, rendered((translation,), direction, desk, progress))
    return compare_sides(lay_side_by_side(ours, theirs), ours, theirs, desk)


def lay_side_by_side(ours: Side, theirs: Side) -> list[Group]:
    """Pair the sentences of two texts; whole paragraphs left out or put in are one group each."""
    language = ours.article.language
    groups = align(ours.sentences, theirs.sentences, language, helped=True)
    return whole_paragraphs(groups, ours.sentences, theirs.sentences)


def compare_sides(groups: Sequence[Group], ours: Side, theirs: Side, desk: Desk) -> Comparison:
    """Review two sides that are aligned."""
    pairs = make_pairs(groups, ours, theirs, desk)
    layout = lay_out(groups, ours.sentences, theirs.sentences)
    return Comparison(_edition(groups, pairs, ours, theirs, desk), tuple(pairs), layout)


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


def rendered(
    articles: Sequence[Article], direction: Direction, desk: Desk, progress: Progress | None = None
) -> dict[str, str]:
    """Translate every sentence of some translations back, each once."""
    texts = list(dict.fromkeys(segment.text for a in articles for segment in a.segments))
    return dict(zip(texts, back_translations(texts, direction, desk, progress), strict=True))


def read_side(article: Article, back: Mapping[str, str] | None = None) -> Side:
    """Take an article apart; `back` has its sentences in the other language, to help aligning."""
    placed = [
        (text, number, block.kind)
        for number, block in enumerate(article.blocks)
        for text in _texts(block, article.text)
    ]
    renderings = [(back or {}).get(text, "") for text, _, _ in placed]
    return Side(
        article,
        tuple(
            read_sentence(text, number, article.language, rendering)
            for (text, number, _), rendering in zip(placed, renderings, strict=True)
        ),
        tuple(kind for _, _, kind in placed),
        tuple(renderings),
    )


def _texts(block: Block, text: str) -> list[str]:
    """What a block says; a table's cell of mere figures, never translated, is compared as well."""
    cell = text[block.start : block.end].strip()
    if block.kind == "table_cell" and not block.segments and any(c.isdigit() for c in cell):
        return [cell]
    return [segment.text for segment in block.segments]


def make_pairs(groups: Sequence[Group], ours: Side, theirs: Side, desk: Desk) -> list[Pair]:
    """Make what the checks read of each group, models' evidence and alignment included."""
    direction = ours.article.language, theirs.article.language
    book = desk.terms(*direction)
    said = flags(groups, ours.sentences, theirs.sentences)
    pairs = []
    for number, (group, alignment) in enumerate(zip(groups, said, strict=True), 1):
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
                flags=alignment,
                segment=f"s{number}",
            )
        )
    return with_scores(pairs, direction, desk)


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
