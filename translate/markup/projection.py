"""Carry inline markup from a sentence onto its translation by word alignment.

Each mark goes to the contiguous stretch of target words that best collects the words aligned to
its own and leaves out the others. Outer marks are placed first and bound the inner ones, so nesting
holds by construction; every mark is placed exactly once, if need be by relative position.
"""

from __future__ import annotations

from collections.abc import Sequence

from translate.article import Link, Mark, Span
from translate.markup.edges import CLOSING, dress
from translate.markup.words import Words

# What an unaligned word inside the stretch costs: little, so that it is bridged between two
# aligned ones, but enough that the stretch does not grow over it at an edge.
_BRIDGE = 0.2
# Marks whose text is copied, not translated: they belong on its copy.
_VERBATIM = frozenset({"code", "autolink"})


def project_marks(
    marks: Sequence[Mark], alignment: Sequence[Link], source: str, target: str
) -> tuple[Mark, ...]:
    """`marks` of `source` put onto `target`, each once, properly nested, within bounds.

    A mark over words gets at least one word, unless `target` has none; one over the whole sentence
    stays over the whole sentence, its final punctuation in or out as before. A point mark goes
    after the word that renders the one it followed. Offsets of `alignment` are in `source` and
    `target`; a mark none of whose words is aligned keeps its relative position.
    """
    placing = _Placing(marks, alignment, Words(source), Words(target))
    ranges = sorted(
        (i for i, mark in enumerate(marks) if mark.start < mark.end),
        key=lambda i: (marks[i].start, -marks[i].end, i),
    )
    for index in ranges:
        placing.place(index)
    for index, mark in enumerate(marks):
        if mark.start >= mark.end:
            placing.point(index)
    return placing.result()


class _Placing:
    """The state of one projection: which mark has found which stretch of the target."""

    def __init__(
        self, marks: Sequence[Mark], alignment: Sequence[Link], source: Words, target: Words
    ) -> None:
        self._marks = marks
        self._source = source
        self._target = target
        self._links = [
            (i, j)
            for link in alignment
            for i in source.within(link.source)
            for j in target.within(link.target)
        ]
        self._found: dict[int, Span] = {}

    def place(self, index: int) -> None:
        """Find the stretch of one mark; those around it are placed already."""
        mark = self._marks[index]
        bounds = self._bounds(index)
        alone = not self._siblings(index) and bounds == Span(0, len(self._target.text))
        if alone and self._covers_all(mark):
            self._found[index] = self._whole(mark)
            return
        free = self._free(index, bounds)
        span = (
            self._copy(mark, free) or self._by_alignment(mark, free) or self._by_place(mark, free)
        )
        if span is None:
            # Fewer words than marks: this one shares its neighbour's word, or an empty target.
            self._found[index] = self._shared(bounds)
            return
        room = self._gap(index, bounds, span)
        span = Span(max(span.start, room.start), min(span.end, room.end))
        self._found[index] = dress(mark.span.of(self._source.text), self._target.text, span, room)

    def point(self, index: int) -> None:
        """Find the place of one point mark."""
        mark = self._marks[index]
        offset = self._after(mark)
        if mark.kind == "line_break":
            offset = self._at_space(offset)
        for other, span in self._found.items():
            around = self._marks[other]
            inside = around.start < mark.start < around.end
            if inside and around.start < around.end:
                offset = min(max(offset, span.start), span.end)
            elif span.start < offset < span.end:
                offset = span.end
        self._found[index] = Span(offset, offset)

    def result(self) -> tuple[Mark, ...]:
        """The marks in their new places, sorted by start, outermost first."""

        def order(index: int) -> tuple[int, bool, int, int]:
            span, mark = self._found[index], self._marks[index]
            opened = any(
                self._marks[i].start == mark.start < self._marks[i].end
                for i in range(index)
                if self._found[i].start == span.start
            )
            after = span.start < span.end or opened or mark.start > 0
            return span.start, after, -span.end, index

        return tuple(
            Mark(
                *self._found[i], self._marks[i].opening, self._marks[i].closing, self._marks[i].kind
            )
            for i in sorted(self._found, key=order)
        )

    def _bounds(self, index: int) -> Span:
        """The stretch of the innermost mark around this one; the whole target if there is none."""
        mark = self._marks[index]
        around = [
            self._found[i]
            for i in self._found
            if self._marks[i].start <= mark.start and mark.end <= self._marks[i].end
        ]
        return min(around, key=lambda s: s.end - s.start, default=Span(0, len(self._target.text)))

    def _siblings(self, index: int) -> list[Span]:
        """The stretches already given to marks that lie beside this one in the source."""
        mark = self._marks[index]
        return [
            span
            for i, span in self._found.items()
            if self._marks[i].end <= mark.start or mark.end <= self._marks[i].start
        ]

    def _free(self, index: int, bounds: Span) -> list[range]:
        """Runs of target words inside `bounds` that no sibling has taken."""
        taken = self._siblings(index)
        runs: list[list[int]] = [[]]
        for number in self._target.within(bounds):
            span = self._target.spans[number]
            inside = bounds.start <= span.start and span.end <= bounds.end
            if inside and not any(span.overlaps(other) for other in taken):
                runs[-1].append(number)
            else:
                runs.append([])
        return [range(run[0], run[-1] + 1) for run in runs if run]

    def _gap(self, index: int, bounds: Span, span: Span) -> Span:
        """How far `span` may grow over punctuation: to its bounds or the nearest sibling."""
        siblings = self._siblings(index)
        start = max([bounds.start, *(s.end for s in siblings if s.start < span.start)])
        end = min([bounds.end, *(s.start for s in siblings if s.end > span.end)])
        return Span(start, end)

    def _covers_all(self, mark: Mark) -> bool:
        return len(self._source) > 0 and self._source.within(mark.span) == range(len(self._source))

    def _whole(self, mark: Mark) -> Span:
        source, target = self._source, self._target
        if not len(target):
            return Span(0, len(target.text))
        start, end = target.stretch(range(len(target)))
        if mark.start <= len(source.text) - len(source.text.lstrip()) or mark.start == 0:
            start = 0
        if mark.end >= len(source.text.rstrip()):
            end = len(target.text)
        return dress(
            mark.span.of(source.text), target.text, Span(start, end), Span(0, len(target.text))
        )

    def _copy(self, mark: Mark, free: list[range]) -> Span | None:
        """The copy of the mark's own text in the target: code, an address, a name."""
        text = mark.span.of(self._source.text).strip()
        whole = self._target.text
        places: list[Span] = []
        at = whole.find(text)
        while text and at >= 0:
            places.append(Span(at, at + len(text)))
            at = whole.find(text, at + 1)
        sound = [p for p in places if self._is_free(p, free)]
        if mark.kind in _VERBATIM:
            return sound[0] if sound else None
        alone = len(places) == 1 and self._source.text.count(text) == 1
        return sound[0] if alone and sound else None

    def _is_free(self, span: Span, free: list[range]) -> bool:
        words = self._target.within(span)
        if not words:
            return False
        whole = self._target.stretch(words)
        kept = span.start <= whole.start and whole.end <= span.end
        return kept and any(words[0] in run and words[-1] in run for run in free)

    def _by_alignment(self, mark: Mark, free: list[range]) -> Span | None:
        own = set(self._source.within(mark.span))
        gain: dict[int, float] = {}
        for i, j in self._links:
            weight = self._source.weight(i)
            gain[j] = gain.get(j, 0.0) + (weight if i in own else -weight)
        found = [(run, *best) for run in free if (best := _best_stretch(run, gain))]
        if not found:
            return None
        # The most aligned words; of equals, the shortest stretch.
        run, stretch, _ = max(found, key=lambda f: (f[2], -len(f[1])))
        return self._target.stretch(self._widened(stretch, run, self._source.within(mark.span)))

    def _widened(self, stretch: range, run: range, own: range) -> range:
        """`stretch` with the unaligned words at its edges, if the mark has such words there.

        "In Manta" with only the name aligned is "En Manta", not "Manta".
        """
        aligned = {i for i, _ in self._links}
        reached = {j for _, j in self._links}
        first, last = stretch[0], stretch[-1]
        for i in own:
            if i in aligned or first - 1 not in run or first - 1 in reached:
                break
            first -= 1
        for i in reversed(own):
            if i in aligned or last + 1 not in run or last + 1 in reached:
                break
            last += 1
        return range(first, last + 1)

    def _by_place(self, mark: Mark, free: list[range]) -> Span | None:
        """The stretch at the same relative place, in the free run that holds most of it."""
        if not free:
            return None
        words = self._source.within(mark.span)
        ratio = len(self._target) / max(1, len(self._source))
        first = round((words[0] if words else self._source.before(mark.start) + 1) * ratio)
        count = max(1, round(len(words) * ratio))
        run = min(free, key=lambda r: max(0, r[0] - first, first - r[-1]))
        first = min(max(first, run[0]), run[-1])
        return self._target.stretch(range(first, min(first + count, run[-1] + 1)))

    def _shared(self, bounds: Span) -> Span:
        """A stretch taken already, smallest first, for a mark that no word is left for."""
        inside = [
            s for s in self._found.values()
            if bounds.start <= s.start < s.end <= bounds.end
        ]  # fmt: skip
        return min(inside, key=lambda s: s.end - s.start, default=bounds)

    def _after(self, mark: Mark) -> int:
        """The place in the target after the word, and the punctuation, that the mark followed."""
        source, target = self._source, self._target
        number = source.before(mark.start)
        if number < 0 or not len(target):
            return 0 if number < 0 else len(target.text)
        passed = source.text[source.spans[number].end : mark.start]
        if number == len(source) - 1:
            word = len(target) - 1
        else:
            linked = [j for i, j in self._links if i == number]
            ratio = len(target) / len(source)
            word = max(linked) if linked else min(len(target) - 1, int((number + 0.5) * ratio))
        offset = target.spans[word].end
        wants = CLOSING if any(c in CLOSING for c in passed) else ""
        while offset < len(target.text) and target.text[offset] in wants:
            offset += 1
        return offset

    def _at_space(self, offset: int) -> int:
        """The white space inside the target nearest to `offset`, where a line can be broken."""
        text = self._target.text
        inner = [i for i in range(1, len(text) - 1) if text[i] == " "]
        return min(inner, key=lambda i: abs(i - offset), default=len(text))


def _best_stretch(run: range, gain: dict[int, float]) -> tuple[range, float] | None:
    """The contiguous part of `run` that gains most, if any part gains anything (Kadane, 1984)."""
    best: tuple[range, float] | None = None
    start, total = run[0], 0.0
    for number in run:
        if total <= 0:
            start, total = number, 0.0
        total += gain.get(number, -_BRIDGE)
        if total > 0 and (best is None or total > best[1]):
            best = (range(start, number + 1), total)
    return best
