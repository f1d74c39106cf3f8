"""Where a missing term belongs in a translation, and how it is written there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from translate.article import Edit, Language, Span, other_language
from translate.engine.alignment import align, words
from translate.engine.model import Hypothesis
from translate.glossary.determiners import determiner_before, is_determiner
from translate.glossary.forms import Form, forms, guess_pos, like_case
from translate.glossary.matching import Hit
from translate.glossary.terms import Wording

#: Linked words this far apart are one rendering: *pitas de maceración* has no link for *de*.
_GAP = 2

#: Words looked back over for the neighbour of a name that attention links to nothing.
_BACK = 3

#: Renderings tried in a place: the preferred one and one other.
_RENDERINGS = 2


@dataclass(frozen=True, slots=True)
class Place:
    """Where a term belongs: the stretch to replace, and words inside it that are not the term's."""

    span: Span
    kept: str = ""


class Writing(NamedTuple):
    """One way to write a term: the stretch it replaces, the term with its determiner, what follows.

    `rank` is that of the rendering, 0 for the preferred one.
    """

    rank: int
    span: Span
    term: str
    kept: str

    def prefix(self, text: str) -> str:
        """The beginning of a sentence that ends in the term."""
        return text[: self.span.start] + self.term

    @property
    def edit(self) -> Edit:
        """The replacement in a sentence that stays as it is otherwise."""
        return Edit(self.span.start, self.span.end, self.term + self.kept)


def find_place(source: str, hypothesis: Hypothesis, hit: Hit) -> Place | None:
    """Where in the hypothesis the rendering of `hit` stands, going by attention.

    The largest group of neighbouring target words linked to the hit, determiners and prepositions
    at its edges left out. A name that attention links to nothing belongs right after what renders
    the word before it (*unit Dirandro*): an empty span. None when there is no sign of it.
    """
    text, language = hypothesis.text, other_language(hit.wording.language)
    spans = words(text)
    linked = {
        link.target
        for link in align(source, hypothesis)
        if link.source.overlaps(Span(hit.start, hit.end))
    }
    groups: list[list[int]] = []
    for number, span in enumerate(spans):
        if span not in linked or not text[span.start].isalnum():
            continue
        if groups and number - groups[-1][-1] <= _GAP:
            groups[-1].append(number)
        else:
            groups.append([number])
    trimmed = [group for group in (_trim(g, spans, text, language) for g in groups) if group]
    if not trimmed:
        return _after_neighbour(source, hypothesis, hit) if hit.wording.fixed else None
    best = max(trimmed, key=len)
    between = [spans[n].of(text) for n in range(best[0], best[-1]) if n not in best]
    # A word between that is no preposition belongs to somebody else: *antidrogas Dirandro unit*.
    kept = "".join(f" {word}" for word in between if not is_determiner(word, language))
    return Place(Span(spans[best[0]].start, spans[best[-1]].end), kept)


def writings(text: str, place: Place, hit: Hit, language: Language) -> Iterator[Writing]:
    """Ways to put the term of `hit` at `place` of `text`, the preferred rendering first.

    The determiner in front is made to agree with each form; punctuation between them stays.
    """
    start, end = place.span
    determiner = determiner_before(text, start, language)
    opens = not text[: determiner.span.start if determiner else start].strip(' “«"¿¡(')
    for rank, wording in enumerate(hit.term.renderings[:_RENDERINGS]):
        for form in _fitting_forms(wording, hit):
            term = _cased(form.text, wording, hit, at_start=opens and determiner is None)
            if start == end:
                yield Writing(rank, place.span, f" {term}", place.kept)
            elif determiner is None:
                yield Writing(rank, place.span, term, place.kept)
            else:
                between = text[determiner.span.end : start]
                agreeing = determiner.agreeing(form.number, form.gender, form.text)
                span = Span(determiner.span.start, end)
                yield Writing(rank, span, agreeing + between + term, place.kept)


def _after_neighbour(source: str, hypothesis: Hypothesis, hit: Hit) -> Place | None:
    """The empty place after what renders the words before the hit, back to a punctuation mark."""
    near: list[Span] = []
    for word in reversed([span for span in words(source) if span.end <= hit.start][-_BACK:]):
        if not source[word.start].isalnum():
            break
        near.append(word)
    text, language = hypothesis.text, other_language(hit.wording.language)
    ends = sorted(
        link.target.end
        for link in align(source, hypothesis)
        if link.source in near and not is_determiner(link.target.of(text), language)
    )
    return Place(Span(ends[-1], ends[-1])) if ends else None


def _trim(group: list[int], spans: tuple[Span, ...], text: str, language: Language) -> list[int]:
    while group and is_determiner(spans[group[0]].of(text), language):
        group = group[1:]
    while group and is_determiner(spans[group[-1]].of(text), language):
        group = group[:-1]
    return group


def _fitting_forms(wording: Wording, hit: Hit) -> Iterator[Form]:
    """One form for each number and gender that the hit allows; all numbers where it shows none."""
    pos = wording.pos or guess_pos(wording.text, wording.language)
    known = forms(wording.text, wording.language, pos, wording.gender)
    if wording.fixed or pos == "verb":
        known = known[:1]
    fitting = [form for form in known if not hit.number or form.number in {hit.number, ""}]
    seen: set[tuple[str, str]] = set()
    for form in fitting or known[:1]:
        # Further forms of one number (cárteles, cartels) are for finding, the first for writing.
        if (form.number, form.gender) not in seen:
            seen.add((form.number, form.gender))
            yield form


def _cased(text: str, wording: Wording, hit: Hit, *, at_start: bool) -> str:
    if wording.fixed:
        return text
    if len(hit.text) > 1 and hit.text.isupper():
        return text.upper()
    return like_case(text, "X") if at_start else text
