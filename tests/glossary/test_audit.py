"""What is pointed out in a glossary that loads."""

from __future__ import annotations

from translate.glossary import Entry, Glossary, Remark, audit


def remarks(*entries: Entry) -> list[tuple[int, str]]:
    """Line and kind of what is remarked."""
    return [(remark.line, remark.kind) for remark in audit(Glossary(entries))]


def test_one_wording_of_two_terms_is_ambiguous() -> None:
    """The later row is named, and which one decides."""
    found = audit(
        Glossary(
            (
                Entry("airstrip", "pista", en_variants=("strip",), line=2),
                Entry("gauze", "venda", en_variants=("strip",), line=3),
            )
        )
    )

    assert found == (
        Remark(
            3,
            "ambiguous",
            "in English, “strip” also belongs to “airstrip” (line 2), "
            "which comes first and decides",
        ),
    )


def test_a_term_inside_a_longer_one_is_hidden() -> None:
    """The longer term wins, and its rendering says nothing of the shorter one's."""
    assert remarks(
        Entry("airstrip", "pista", "noun", line=2),
        Entry("clandestine airstrip", "aeródromo ilegal", "noun", line=3),
    ) == [(2, "hidden")]


def test_a_term_that_the_longer_rendering_holds_is_not_hidden() -> None:
    """Nothing is lost where the longer rendering contains the shorter."""
    assert (
        remarks(
            Entry("airstrip", "pista", "noun", line=2),
            Entry("clandestine airstrip", "pista clandestina", "noun", line=3),
        )
        == []
    )


def test_a_ban_without_an_alternative_is_pointed_out() -> None:
    """Forbidding alone leaves the translator without a word."""
    assert remarks(Entry("raid", "razia", "noun", status="forbidden", line=2)) == [
        (2, "no-alternative")
    ]


def test_rows_of_one_term_are_not_ambiguous() -> None:
    """Preferred, admitted and forbidden renderings belong together."""
    assert (
        remarks(
            Entry("raid", "redada", "noun", line=2),
            Entry("raid", "batida", "noun", status="admitted", line=3),
            Entry("raid", "razia", "noun", status="forbidden", line=4),
        )
        == []
    )
