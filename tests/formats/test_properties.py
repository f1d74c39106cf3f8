"""What holds for every document, however odd."""

from __future__ import annotations

from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.formats.support import draft, parsed
from translate.article import Article
from translate.formats import render
from translate.formats.registry import by_name

# Words, marks and traps. Runs of delimiters that touch each other are left out: CommonMark's "rule
# of three" reads them by context, and no translation produces them.
_ATOMS = st.sampled_from(
    "word río U.S. 5 3.4 Pérez *a* **b** _c_ ***d*** ~~e~~ `f_g` [l](u) [r][k] [k] ![i](p) [^1] "
    "<b>x</b> <br> \\* \\_ &amp; &copy; 5&nbsp;% [ ] [x] ! < > # 1. - + | \\| ~ 2~3 ` \\ "
    "<https://example.org/a_b> https://example.org/c_d (y) “q” end. no! *m n* [o *p* q](v) pistas1 "
    "x_y_z **s**t a*b*c &lt; . .. : --- === 2) @h #t ’ <i> <!--c-->".split()
)
_GAPS = st.sampled_from(
    [" ", " ", " ", ", ", ". ", ": ", "? ", "! ", "[^1] ", "… ", "’s ", "\n", "  \n", "\\\n", "  "]
)
_WORDS = st.lists(st.tuples(_ATOMS, _GAPS), min_size=1, max_size=8).map(
    lambda pairs: "".join(map("".join, pairs))
)
_PREFIXES = st.sampled_from(
    ["", "# ", "- ", "> ", "1. ", "* ", "## ", "- [ ] ", "> - ", "[^1]: ", "| ", "    ", "Photo: "]
)
_BLOCKS = st.tuples(_PREFIXES, _WORDS).map("".join)
_DOCUMENTS = st.tuples(
    st.lists(_BLOCKS, min_size=1, max_size=4), st.sampled_from(["\n\n", "\n", "\r\n\r\n"])
).map(lambda parts: f"{parts[1].join(parts[0])}{parts[1]}[k]: u\n\n[^1]: A note is here.\n")
_NOISE = st.text(
    alphabet=st.sampled_from(list("aB1é *_`[]()!<>#-+.:|~\\&;\n\r\t\u00a0\u2028\"«»“”¿?…^=/@'")),
    max_size=60,
)
_READINGS = st.tuples(st.sampled_from(["markdown", "text"]), st.booleans())
_FORMATS = st.sampled_from(["markdown", "text"])
_RELAXED = settings(suppress_health_check=list(HealthCheck), deadline=None)


@_RELAXED
@given(st.one_of(_DOCUMENTS, _NOISE, st.text(max_size=60)), _READINGS)
def test_nothing_is_lost_and_nothing_overlaps(text: str, reading: tuple[str, bool]) -> None:
    """Blocks and segments are sorted, apart and nested; skeleton and slices are the text."""
    article = parsed(text, reading[0], notes=reading[1])

    cursor = 0
    pieces: list[str] = []
    for block in article.blocks:
        assert block.start <= block.end <= len(text)
        for segment in block.segments:
            assert cursor <= segment.start < segment.end <= block.end
            assert block.start <= segment.start
            pieces += (text[cursor : segment.start], text[segment.start : segment.end])
            cursor = segment.end
        assert cursor <= block.end
    assert "".join((*pieces, text[cursor:])) == text


@_RELAXED
@given(st.one_of(_DOCUMENTS, _NOISE), _FORMATS)
def test_segments_are_sound(text: str, format_name: str) -> None:
    """A segment is one trimmed line; marks and protected stretches lie in it, marks are its own."""
    for segment in parsed(text, format_name).segments:
        source = text[segment.start : segment.end]
        assert segment.text == segment.text.strip()
        assert not {"\n", "\r", "\t"} & set(segment.text)
        assert all(0 <= m.start <= m.end <= len(segment.text) for m in segment.marks)
        assert all(m.opening in source and m.closing in source for m in segment.marks)
        assert all(0 <= p.start < p.end <= len(segment.text) for p in segment.protected)


@_RELAXED
@given(st.one_of(_DOCUMENTS, _NOISE), _FORMATS)
def test_rendering_what_was_read_gives_the_text(text: str, format_name: str) -> None:
    """Identity drafts change nothing."""
    article = parsed(text, format_name)

    assert render(article, [draft(s) for s in article.segments]) == text


@_RELAXED
@given(_DOCUMENTS)
def test_markdown_written_anew_is_read_the_same(text: str) -> None:
    """Words and marks put together again, and escaped, make the same blocks, words and marks."""
    article = parsed(text)
    written = by_name("markdown").load().write(article, {s.id: draft(s) for s in article.segments})
    pieces: list[str] = []
    cursor = 0
    for segment in article.segments:
        pieces += (text[cursor : segment.start], written[segment.id])
        cursor = segment.end

    assert _nature(parsed("".join((*pieces, text[cursor:])))) == _nature(article)


def _nature(article: Article) -> list[Any]:
    """Blocks, words and marks; how many spaces stand between words does not count."""
    return [
        (
            block.kind,
            block.level,
            [
                (
                    segment.text.split(),
                    [
                        (m.kind, segment.text[: m.start].split(), m.span.of(segment.text).split())
                        for m in segment.marks
                    ],
                    [p.span.of(segment.text) for p in segment.protected],
                )
                for segment in block.segments
            ],
        )
        for block in article.blocks
    ]
