"""The glossary terms of an edition: where they stand, and what became of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from translate.article import Draft, Mark, Span, TermOrigin, TermUse
from translate.edition.inline import Layer, covers

_ORIGINS: dict[TermOrigin, str] = {
    "model": "the model’s own choice",
    "n-best": "taken from the model’s alternatives",
    "prefix": "decoded again from the term",
    "replacement": "put in by replacement",
    "kept": "kept as in the source",
    "missing": "not in the translation",
}


@dataclass(frozen=True, slots=True)
class TermView:
    """A glossary term that occurs in the article, and what became of it where."""

    id: str
    source: str
    target: str
    note: str
    uses: tuple[tuple[str, str, str], ...]


class Terms:
    """The glossary terms of an edition, numbered in reading order."""

    def __init__(self, drafts: Iterable[Draft]) -> None:
        self._uses: dict[tuple[str, str], list[tuple[TermUse, str]]] = {}
        for draft in drafts:
            for use in draft.terms:
                key = (use.source_term, use.target_term)
                self._uses.setdefault(key, []).append((use, draft.segment))
        self._ids = {key: f"term-{number}" for number, key in enumerate(self._uses, 1)}

    def views(self) -> tuple[TermView, ...]:
        """One entry a term: each use as (segment, form, what became of it)."""
        return tuple(
            TermView(
                self._ids[key],
                *key,
                note=next((use.note for use, _ in uses if use.note), ""),
                uses=tuple((segment, use.form, _ORIGINS[use.origin]) for use, segment in uses),
            )
            for key, uses in self._uses.items()
        )

    def layers(self, draft: Draft, marks: tuple[Mark, ...], side: str) -> Iterator[Layer]:
        """The terms of `draft` as layers over its ``"source"`` or ``"target"`` text."""
        for use in draft.terms:
            span = use.source if side == "source" else use.target
            if span is not None and span.start < span.end:
                yield self._layer(use, span, focusable=not covers(span, marks, "link"))

    def _layer(self, use: TermUse, span: Span, *, focusable: bool) -> Layer:
        note = f"{use.source_term} = {use.target_term}; {_ORIGINS[use.origin]}"
        attributes = [
            ("class", "term" if use.applied else "term missing"),
            ("aria-describedby", self._ids[use.source_term, use.target_term]),
            ("data-note", f"{note}. {use.note}" if use.note else note),
        ]
        if focusable:  # HTML forbids a second tab stop inside a link
            attributes.append(("tabindex", "0"))
        return Layer(*span, "span", tuple(attributes), rank=3)
