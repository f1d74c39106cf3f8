"""Where a missing term belongs in a translation, and how it is written there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from translate.article import Edit, Language, Span, Step, other_language
from translate.engine.alignment import MINIMUM_WEIGHT, word_weights, words
from translate.engine.model import Hypothesis
from translate.glossary.agreement import agreement, is_numeral
from translate.glossary.copies import copied_from
from translate.glossary.determiners import definite_article, determiner_before, is_determiner
from translate.glossary.forms import Form, forms_of, guess_pos, like_case
from translate.glossary.matching import Hit
from translate.glossary.terms import Wording

#: Words this far apart are one rendering: *pitas de maceración* has little weight on *de*.
_GAP = 2

#: A neighbour of the word that attends to the term most belongs to the rendering from this share
#: of that word's weight on.
_SHARE = 0.4

#: Words that join a phrase to its sentence and are never the edge of a rendering.
_JOINING: dict[Language, frozenset[str]] = {
    "en": frozenset("and at by for from in into near on or over the through with".split()),
    "es": frozenset("con desde e en hasta o para por que sobre u y".split()),
}

#: The Spanish forms that may render an English one in -ed, in -ing, and any other.
_TENSES = {
    "past": re.compile(r"(?:ó|aron|ieron|aba|aban|ía|ían|[ai]d[oa]s?)$"),
    "going": re.compile(r"(?:[aei]r|ando|iendo)$"),
    "base": re.compile(r"(?:[aei]r|a|e|an|en)$"),
}

#: Words looked back over for the neighbour of a name that attention links to nothing.
_BACK = 3

#: Places tried for one term, and renderings tried in a place (the preferred one and one other).
_PLACES = 2
_RENDERINGS = 2


@dataclass(frozen=True, slots=True)
class Place:
    """Where a term belongs: the stretch to replace, and words inside it that are not the term's."""

    span: Span
    kept: str = ""


@dataclass(frozen=True, slots=True)
class Writing:
    """One way to write a term in a sentence: the term itself and what must change around it.

    `rank` is that of the rendering, 0 for the preferred one.
    """

    rank: int
    form: Form
    edit: Edit
    before: tuple[Edit, ...] = ()
    after: tuple[Edit, ...] = ()
    kept: str = ""

    def prefix(self, text: str, others: Sequence[Edit] = ()) -> str:
        """The beginning of a sentence that ends in the term; `others` are made as well."""
        earlier = [edit for edit in others if edit.end <= self.edit.start]
        start = Step("glossary-term", tuple(sorted((*earlier, *self.before))))
        return start.apply(text[: self.edit.start]) + self.edit.replacement

    def edits(self, *, agreeing: bool) -> tuple[Edit, ...]:
        """The replacements in a sentence that stays as it is otherwise."""
        term = self.edit._replace(replacement=self.edit.replacement + self.kept)
        return (*self.before, term, *(self.after if agreeing else ()))


def find_places(
    source: str, hypothesis: Hypothesis, hit: Hit, taken: Sequence[Span] = ()
) -> tuple[Place, ...]:
    """Where in the hypothesis the rendering of `hit` may stand, going by attention; best first.

    A place is the word that looks at the hit most and its neighbours that look there too,
    determiners, numerals and prepositions at the edges left out; `taken` stretches belong to other
    terms. A copy of one of the term's words, whole or in part, is a place whatever it looks at. A
    term that nothing looks at belongs right after what renders the word before it (*unit Dirandro*,
    *two hitmen*): an empty stretch. No place means that there is no sign of it.
    """
    text, language = hypothesis.text, other_language(hit.wording.language)
    spans = words(text)
    usable = [
        bool(text[span.start].isalnum()) and not any(span.overlaps(other) for other in taken)
        for span in spans
    ]
    own, any_ = _mass(source, hypothesis, Span(hit.start, hit.end))
    for mass in (own, any_):
        usual = [weight * free for weight, free in zip(mass, usable, strict=True)]
        places = _places(usual, spans, text, language)
        if places:
            break
    copies = (n for n in _copies(source, hypothesis, hit) if usable[n])
    places = [
        *(Place(spans[n]) for n in copies if not any(p.span.overlaps(spans[n]) for p in places)),
        *places,
    ]
    if places:
        return tuple(places[:_PLACES])
    find_gap = _after_neighbour if hit.wording.fixed else _after_determiner
    gap = find_gap(source, hypothesis, hit)
    return (gap,) if gap else ()


def _places(
    mass: list[float], spans: tuple[Span, ...], text: str, language: Language
) -> list[Place]:
    """The words with most of `mass`, which is used up, and their neighbours."""
    places: list[Place] = []
    while len(places) < _PLACES:
        peak = max(range(len(spans)), key=lambda n: (mass[n], -n), default=None)
        if peak is None or mass[peak] < MINIMUM_WEIGHT:
            break
        group = _grown(peak, mass)
        for number in group:
            mass[number] = 0.0
        trimmed = _trim(group, spans, text, language)
        if trimmed:
            places.append(_place(trimmed, spans, text, language))
    return places


def _copies(source: str, hypothesis: Hypothesis, hit: Hit) -> Iterator[int]:
    """The words of the hypothesis that the model copied from the hit."""
    here = Span(hit.start, hit.end)
    inside = [span.of(source) for span in words(source) if span.overlaps(here)]
    outside = [span.of(source) for span in words(source) if not span.overlaps(here)]
    for number, span in enumerate(words(hypothesis.text)):
        if copied_from(span.of(hypothesis.text), inside, outside):
            yield number


def _mass(source: str, hypothesis: Hypothesis, hit: Span) -> tuple[list[float], list[float]]:
    """How much each word of the hypothesis looks at the hit.

    In the first list words that look more at some other word of the source count for nothing.
    """
    inside = {n for n, span in enumerate(words(source)) if span.overlaps(hit)}
    weights = word_weights(source, hypothesis)
    own, whole = [0.0] * len(words(hypothesis.text)), [0.0] * len(words(hypothesis.text))
    for number, looks in enumerate(weights):
        whole[number] = sum(weight for column, weight in looks.items() if column in inside)
        elsewhere = (weight for column, weight in looks.items() if column not in inside)
        own[number] = whole[number] if whole[number] >= max(elsewhere, default=0.0) else 0.0
    return own, whole


def _grown(peak: int, mass: list[float]) -> list[int]:
    least = max(MINIMUM_WEIGHT, _SHARE * mass[peak])
    group = [peak]
    for step in (-1, 1):
        at, last = peak + step, peak
        while 0 <= at < len(mass) and abs(at - last) <= _GAP:
            if mass[at] >= least:
                group.append(at)
                last = at
            at += step
    return sorted(group)


def _place(group: list[int], spans: tuple[Span, ...], text: str, language: Language) -> Place:
    between = [spans[n].of(text) for n in range(group[0], group[-1]) if n not in group]
    # A word between that is no preposition belongs to somebody else: *antidrogas Dirandro unit*.
    kept = "".join(
        f" {word}" for word in between if word.isalnum() and not is_determiner(word, language)
    )
    return Place(Span(spans[group[0]].start, spans[group[-1]].end), kept)


def writings(
    source: str, text: str, place: Place, hit: Hit, language: Language
) -> Iterator[Writing]:
    """Ways to put the term of `hit` at `place` of `text`, the preferred rendering first.

    Determiners and adjectives around it are made to agree with each form. Where the source has a
    definite article and the translation no determiner, the article is tried as well.
    """
    start, end = place.span
    opens = not text[:start].strip(' “«"¿¡(')
    bare = determiner_before(text, start, language) is None
    for rank, wording in enumerate(hit.term.renderings[:_RENDERINGS]):
        for form in _fitting_forms(wording, hit):
            around = agreement(text, place.span, form, language)
            after = tuple(e for e in around.after if text[e.start : e.end] != e.replacement)
            term = _cased(form.text, wording, hit, at_start=opens)
            if start == end:
                before = () if wording.fixed else around.before
                yield Writing(rank, form, Edit(start, end, f" {term}"), before)
                continue
            plain = Writing(rank, form, Edit(start, end, term), around.before, after, place.kept)
            yield plain
            if bare and not around.before and not hit.term.keep and _definite(source, hit):
                article = definite_article(form.number, form.gender, form.text, language)
                inside = _cased(form.text, wording, hit, at_start=False)
                written = f"{like_case(article, 'X') if opens else article} {inside}"
                yield replace(plain, edit=Edit(start, end, written))


def _definite(source: str, hit: Hit) -> bool:
    """Whether a definite article stands before the hit in its source."""
    language = hit.wording.language
    before = determiner_before(source, hit.start, language)
    articles = {"en": {"the"}, "es": {"el", "la", "los", "las", "del", "al"}}
    return before is not None and before.text.casefold().split()[-1] in articles[language]


def _after_neighbour(source: str, hypothesis: Hypothesis, hit: Hit) -> Place | None:
    """The empty place after what renders the words before the hit, back to a punctuation mark."""
    near: set[int] = set()
    source_words = words(source)
    before = [n for n, span in enumerate(source_words) if span.end <= hit.start]
    for number in reversed(before[-_BACK:]):
        if not source[source_words[number].start].isalnum():
            break
        near.add(number)
    text, language = hypothesis.text, other_language(hit.wording.language)
    ends = [
        span.end
        for span, looks in zip(words(text), word_weights(source, hypothesis), strict=False)
        if looks
        and max(looks, key=lambda column: looks[column]) in near
        and text[span.start].isalnum()
        and not is_determiner(span.of(text), language)
    ]
    return Place(Span(max(ends), max(ends))) if ends else None


def _after_determiner(source: str, hypothesis: Hypothesis, hit: Hit) -> Place | None:
    """The empty place after what renders the determiner or numeral right before the hit."""
    source_words, text = words(source), hypothesis.text
    before = [n for n, span in enumerate(source_words) if span.end <= hit.start]
    if not before or not _opens_phrase(source_words[before[-1]].of(source), hit.wording.language):
        return None
    language = other_language(hit.wording.language)
    looking = (
        (looks[before[-1]], -number, span.end)
        for number, (span, looks) in enumerate(
            zip(words(text), word_weights(source, hypothesis), strict=False)
        )
        if looks.get(before[-1], 0.0) >= MINIMUM_WEIGHT and _opens_phrase(span.of(text), language)
    )
    best = max(looking, default=None)
    return Place(Span(best[2], best[2])) if best else None


def _opens_phrase(word: str, language: Language) -> bool:
    return is_determiner(word, language) or is_numeral(word, language)


def _trim(group: list[int], spans: tuple[Span, ...], text: str, language: Language) -> list[int]:
    def joins(number: int) -> bool:
        word = spans[number].of(text)
        return _opens_phrase(word, language) or word.casefold() in _JOINING[language]

    while group and joins(group[0]):
        group = group[1:]
    while group and joins(group[-1]):
        group = group[:-1]
    return group


def _fitting_forms(wording: Wording, hit: Hit) -> Iterator[Form]:
    """One form for each number and gender that the hit allows; all numbers where it shows none."""
    if hit.term.keep:
        yield Form(hit.text, "", wording.gender)
        return
    pos = wording.pos or guess_pos(wording.text, wording.language)
    known = forms_of(wording)
    if pos == "verb":
        yield from _like_verb(known, hit.text)
        return
    if wording.fixed:
        # Names are singular for what stands around them (*el Sendero Luminoso fue …*).
        known = (known[0]._replace(number="s"),)
    fitting = [form for form in known if not hit.number or form.number in {hit.number, ""}]
    seen: set[tuple[str, str]] = set()
    for form in fitting or known[:1]:
        # Further forms of one number (cárteles, cartels) are for finding, the first for writing.
        if (form.number, form.gender) not in seen:
            seen.add((form.number, form.gender))
            yield form


def _like_verb(known: Sequence[Form], hit: str) -> Iterator[Form]:
    """The forms of a verb in about the tense of the source's; English has few and all are tried."""
    first = hit.split(maxsplit=1)[0].casefold()
    kind = "past" if first.endswith("ed") else "going" if first.endswith("ing") else "base"
    seen: set[str] = set()
    for form in known:
        word = form.text.split()[0]
        spanish = known[0].text.split()[0].endswith(("ar", "er", "ir", "se"))
        if (not spanish or _TENSES[kind].search(word)) and form.text not in seen:
            seen.add(form.text)
            yield Form(form.text, "", "")


def _cased(text: str, wording: Wording, hit: Hit, *, at_start: bool) -> str:
    if hit.term.keep:
        return text
    if wording.fixed:
        return text[:1].upper() + text[1:] if at_start else text
    if wording.exact:
        return text
    if len(hit.text) > 1 and hit.text.isupper():
        return text.upper()
    return like_case(text, "X") if at_start else text
