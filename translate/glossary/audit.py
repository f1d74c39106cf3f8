"""What in a sound glossary may still surprise its owner."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from translate.article import LANGUAGE_NAMES, LANGUAGES, Language, other_language
from translate.glossary.lexicon import Candidate, Lexicon
from translate.glossary.terms import Glossary, Term, Wording
from translate.glossary.tokens import tokenize


class Remark(NamedTuple):
    """A row that works, but perhaps not as meant; `line` is where it stands in its file."""

    line: int
    kind: str
    message: str


def audit(glossary: Glossary) -> tuple[Remark, ...]:
    """Ambiguous wordings, terms hidden inside longer ones, bans without an alternative.

    *ambiguous*: one wording stands for two terms; the row that comes first decides.
    *hidden*: a term is part of a longer one whose rendering does not hold the short one's; the
    longer term wins, which is mostly meant and sometimes not.
    *no-alternative*: a rendering is forbidden and no other is given.
    """
    found = [remark for source in LANGUAGES for remark in _direction(glossary, source)]
    return tuple(sorted(dict.fromkeys(found)))


def _direction(glossary: Glossary, source: Language) -> Iterator[Remark]:
    target = other_language(source)
    terms = glossary.for_direction(source, target)
    lexicon: Lexicon[Term] = Lexicon(source)
    for term in terms:
        for wording in term.sources:
            lexicon.add(wording, term)
        if not term.renderings:
            banned = term.forbidden[0].text
            yield Remark(
                term.line,
                "no-alternative",
                f"“{banned}” is forbidden for “{term.source}” and nothing is given instead",
            )
    for term in terms:
        for wording in term.sources:
            groups = lexicon.find(wording.text, tokenize(wording.text))
            for group in groups:
                yield from _clashes(term, wording, group, source)


def _clashes(
    term: Term, wording: Wording, group: list[Candidate[Term]], source: Language
) -> Iterator[Remark]:
    whole = group[0].start == 0 and group[0].end == len(wording.text)
    for other in dict.fromkeys(found.payload for found in group if not found.lemma):
        if other == term or _same_renderings(term, other):
            continue
        if whole and other.line < wording.line:
            yield Remark(
                wording.line,
                "ambiguous",
                f"in {LANGUAGE_NAMES[source]}, “{wording.text}” also belongs to “{other.source}” "
                f"(line {other.line}), which comes first and decides",
            )
        elif not whole and not wording.variant and not _rendered_within(other, term):
            yield Remark(
                other.line,
                "hidden",
                f"in {LANGUAGE_NAMES[source]}, “{other.source}” is not applied inside "
                f"“{term.source}” (line {term.line})",
            )


def _same_renderings(a: Term, b: Term) -> bool:
    return {w.text for w in a.renderings} == {w.text for w in b.renderings}


def _rendered_within(short: Term, long: Term) -> bool:
    """Whether the long term's rendering holds the short one's, so that nothing is lost."""
    return any(
        inner.text.casefold() in outer.text.casefold()
        for inner in short.renderings
        for outer in long.renderings
    )
