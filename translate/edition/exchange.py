"""An edition for translation programs: TMX of its sentences, XLIFF of its sentences and findings.

XLIFF is written in version 1.2, which the programs of the trade read best. Markup stands in it as
inline codes (``bpt``, ``ept``, ``ph``), the same number for the same mark on both sides.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from html import escape

from translate.article import (
    Draft,
    Edition,
    Exchange,
    Finding,
    Mark,
    Segment,
    SegmentReview,
    Severity,
)
from translate.memory import Unit, contexts, export_units
from translate.memory.unit import printable

_SUFFIXES: dict[Exchange, str] = {"tmx": "tmx", "xliff": "xlf"}

# XLIFF 1.2, section 2.2.2, note: from 1, the highest, to 10.
_PRIORITIES: dict[Severity, int] = {"critical": 1, "major": 3, "minor": 6}


def exchange_files(edition: Edition) -> dict[str, bytes]:
    """The files of the formats wanted ``also``, such as ``<slug>.xlf``, name to bytes."""
    return {
        f"{edition.slug}.{_SUFFIXES[kind]}": _WRITERS[kind](edition).encode()
        for kind in edition.also
    }


def tmx_document(edition: Edition) -> str:
    """The sentences of an edition that have a translation, as TMX 1.4b without markup."""
    texts = [segment.text for segment in edition.article.segments]
    units = (
        Unit(
            edition.article.language, segment.text, draft.text, context, edition.article.name
        ).cleaned()
        for (segment, draft, _), context in zip(edition.pairs(), contexts(texts), strict=True)
    )
    return "".join(export_units((unit for unit in units if unit.source and unit.target), "tmx"))


def xliff_document(edition: Edition) -> str:
    """The sentences of an edition as XLIFF 1.2, each with its state and the reviewer's notes."""
    article = edition.article
    made_by = _attribute(str(edition.signature.get("version", "unknown")))
    units = "".join(_unit(edition, *pair) for pair in edition.pairs())
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">\n'
        f'  <file original="{_attribute(article.name)}" source-language="{article.language}"'
        f' target-language="{edition.language}" datatype="plaintext">\n'
        '    <header><tool tool-id="bilingual-desk" tool-name="Bilingual Desk"'
        f' tool-version="{made_by}"/></header>\n'
        f"    <body>\n{units}    </body>\n  </file>\n</xliff>\n"
    )


def _unit(edition: Edition, segment: Segment, draft: Draft, review: SegmentReview) -> str:
    numbers = range(1, len(segment.marks) + 1)
    source = "".join(_inline(segment.text, segment.marks, numbers))
    target = "".join(_inline(draft.text, draft.marks, _numbers(segment.marks, draft.marks)))
    state = _state(draft, review)
    approved = "yes" if state == "signed-off" else "no"
    notes = "".join(_note(finding) for finding in review.findings)
    return (
        f'      <trans-unit id="{_attribute(segment.id)}" approved="{approved}">\n'
        f'        <source xml:lang="{edition.article.language}">{source}</source>\n'
        f'        <target xml:lang="{edition.language}" state="{state}">{target}</target>\n'
        f"{notes}      </trans-unit>\n"
    )


def _state(draft: Draft, review: SegmentReview) -> str:
    """XLIFF 1.2, section 2.3, state."""
    if review.findings:
        return "needs-review-translation"
    return "translated" if draft.origin in {"engine", "copy"} else "signed-off"


def _note(finding: Finding) -> str:
    return (
        f'        <note from="{_attribute(finding.check)}" annotates="target"'
        f' priority="{_PRIORITIES[finding.severity]}">'
        f"{_text(f'{finding.severity}: {finding.message}')}</note>\n"
    )


def _numbers(source: Sequence[Mark], target: Sequence[Mark]) -> list[int]:
    """The number that each mark of the target has in the source, in the target's order."""
    left = [(number, _looks(mark)) for number, mark in enumerate(source, start=1)]
    numbers = []
    for extra, mark in enumerate(target, start=len(source) + 1):
        like = [item for item in left if item[1] == _looks(mark)]
        numbers.append(like[0][0] if like else extra)
        left = [item for item in left if item not in like[:1]]
    return numbers


def _looks(mark: Mark) -> tuple[str, str, str]:
    return mark.opening, mark.closing, mark.kind


def _inline(text: str, marks: Sequence[Mark], numbers: Sequence[int]) -> Iterator[str]:
    """The text with its marks as inline codes; marks nest and come outermost first."""
    open_marks: list[tuple[Mark, int]] = []
    position = 0
    for mark, number in zip(marks, numbers, strict=True):
        while open_marks and open_marks[-1][0].end <= mark.start:
            closed, own = open_marks.pop()
            yield _text(text[position : closed.end]) + _code("ept", own, closed.closing)
            position = closed.end
        yield _text(text[position : mark.start])
        position = mark.start
        if mark.start == mark.end:
            yield _code("ph", number, mark.opening)
        else:
            yield _code("bpt", number, mark.opening)
            open_marks.append((mark, number))
    for closed, own in reversed(open_marks):
        yield _text(text[position : closed.end]) + _code("ept", own, closed.closing)
        position = closed.end
    yield _text(text[position:])


def _code(tag: str, number: int, content: str) -> str:
    return f'<{tag} id="{number}">{_text(content)}</{tag}>'


def _text(text: str) -> str:
    return escape(printable(text), quote=False)


def _attribute(text: str) -> str:
    return escape(printable(text))


_WRITERS: dict[Exchange, Callable[[Edition], str]] = {
    "tmx": tmx_document,
    "xliff": xliff_document,
}
