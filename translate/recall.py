"""What of an article is worded already: by an editor's decisions, or by the memory."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from translate.article import Article, Decision, Language
from translate.drafting import Wording
from translate.review.decisions import wordings

if TYPE_CHECKING:
    from translate.memory import Memory

# As many digits as the glossary's digest has in a signature.
_DIGITS = 12


def settled(
    article: Article,
    target: Language,
    decisions: Sequence[Decision] = (),
    memory: Memory | None = None,
) -> dict[str, Wording]:
    """By segment id, the translations that are not the model's to make.

    What an editor decided for this edition goes before what the memory knows from others.

    Raises:
        InputError: the memory cannot be read.

    """
    decided = wordings(decisions)
    texts = [segment.text for segment in article.segments]
    recalled: Sequence[str | None] = [None] * len(texts)
    if memory is not None:
        recalled = memory.recall(texts, article.language, target)
    found: dict[str, Wording] = {}
    for segment, approved in zip(article.segments, recalled, strict=True):
        if segment.text in decided:
            found[segment.id] = decided[segment.text]
        elif approved:
            found[segment.id] = Wording(approved, "memory")
    return found


def recalled_digest(wording: Mapping[str, Wording]) -> str | None:
    """What a signature says of the memory's part in an edition; None when it has none."""
    recalled = [(name, text) for name, (text, origin) in wording.items() if origin == "memory"]
    if not recalled:
        return None
    text = json.dumps(recalled, ensure_ascii=False)
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:_DIGITS]
