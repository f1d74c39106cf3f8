"""Where a missing term belongs in a translation, and how it is written there."""

from __future__ import annotations

from collections.abc import Iterator

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


def find_place(source: str, hypothesis: Hypothesis, hit: Hit) -> Span | None:
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
    return Span(spans[best[0]].start, spans[best[-1]].end)


def writings(text: str, place: Span, hit: Hit, language: Language) -> Iterator[tuple[int, Edit]]:
    """Edits of `text` that put the term of `hit` at `place`, with the rank of the rendering.

    Rank 0 is the preferred rendering. The determiner in front is made to agree with each form;
    punctuation between them stays.
    """
    determiner = determiner_before(text, place.start, language)
    opens = not text[: determiner.span.start if determiner else place.start].strip(' “«"¿¡(')
    for rank, wording in enumerate(hit.term.renderings[:_RENDERINGS]):
        for form in _fitting_forms(wording, hit):
            term = _cased(form.text, wording, hit, at_start=opens and determiner is None)
            if place.start == place.end:
                yield rank, Edit(place.start, place.end, f" {term}")
                continue
            if determiner is None:
                yield rank, Edit(place.start, place.end, term)
                continue
            between = text[determiner.span.end : place.start]
            agreeing = determiner.agreeing(form.number, form.gender, form.text)
            yield rank, Edit(determiner.span.start, place.end, agreeing + between + term)


def _after_neighbour(source: str, hypothesis: Hypothesis, hit: Hit) -> Span | None:
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
    return Span(ends[-1], ends[-1]) if ends else None


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
