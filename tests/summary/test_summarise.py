"""From an article and its drafts to a summary in both languages."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from translate.article import BlockKind, Language, Summary, SummarySentence, other_language
from translate.edition import summary_record
from translate.summary import MOST_KEY_FIGURES, summarise

from .factory import Pair, article_of

LEAD: Pair = (
    "Police destroyed ten airstrips in the valley on Tuesday, December 17.",
    "La policía destruyó diez pistas en el valle el martes 17 de diciembre.",
)
LOAD: Pair = (
    "Each plane carries 350 kilos of cocaine, and 1.2 tons leave the valley every day.",
    "Cada avioneta lleva 350 kilos de cocaína, y del valle salen 1,2 toneladas al día.",
)
TITLE: Pair = ("Raid on the air bridge", "Golpe al puente aéreo")
DOUBT: Pair = (
    "Experts doubt that destroying airstrips stops the planes.",
    "Los expertos dudan de que destruir pistas detenga a las avionetas.",
)
STORY: list[tuple[BlockKind, list[Pair]]] = [("paragraph", [LEAD, LOAD]), ("paragraph", [DOUBT])]


def test_sentences_come_in_both_languages_with_their_segment() -> None:
    """Each sentence is the segment's text and its draft's, unchanged."""
    article, drafts = article_of(STORY)

    summary = summarise(article, drafts, 1)

    assert [(s.segment, s.source, s.target) for s in summary.sentences] == [("s1", *LEAD)]


@pytest.mark.parametrize("count", [1, 2, 3])
def test_both_sides_of_an_article_give_the_same_segments(count: int) -> None:
    """Summarising the English side or the Spanish side picks the same sentences."""
    sides: tuple[Language, Language] = ("en", "es")
    english, spanish = (summarise(*article_of(STORY, side), count) for side in sides)

    assert [s.segment for s in english.sentences] == [s.segment for s in spanish.sentences]
    assert [s.source for s in english.sentences] == [s.target for s in spanish.sentences]


@pytest.mark.parametrize(
    "kind", ["heading", "caption", "credit", "see_also", "footnote", "quotation", "list_item"]
)
def test_only_paragraphs_are_summarised(kind: BlockKind) -> None:
    """Headings, captions, credits, notes, lists and quotations set apart are never chosen."""
    article, drafts = article_of([(kind, [LEAD]), ("paragraph", [DOUBT])])

    assert [s.segment for s in summarise(article, drafts).sentences] == ["s2"]


def test_article_without_paragraphs_has_an_empty_summary() -> None:
    """Where there is no prose nothing is made up."""
    assert summarise(*article_of([("list_item", [LEAD])])) == Summary(())


def test_key_figures_say_what_is_counted_in_both_languages() -> None:
    """A figure comes with the words after it; the day of a date is none."""
    summary = summarise(*article_of(STORY))

    assert [(f.segment, f.source, f.target) for f in summary.key_figures] == [
        ("s1", "ten airstrips", "diez pistas"),
        ("s2", "350 kilos of cocaine", "350 kilos de cocaína"),
        ("s2", "1.2 tons … every day", "1,2 toneladas al día"),
    ]


@pytest.mark.parametrize(
    ("pair", "expected"),
    [
        (
            ("They found two recently constructed maceration pits.", "Hallaron dos pozas nuevas."),
            ("two recently constructed maceration pits", "dos pozas nuevas"),
        ),
        (
            ("The 40 “narco-airstrips” in the valley closed.", "Las 40 «narcopistas» cerraron."),
            ("40 “narco-airstrips”", "40 «narcopistas»"),
        ),
        (("Prices fell 40 percent.", "Bajaron un 40 por ciento."), ("40 percent", "40 por ciento")),
        (
            ("Soldiers burned 24 pits of maceration there.", "Quemaron 24 pozas de maceración."),
            ("24 pits of maceration", "24 pozas de maceración"),
        ),
    ],
)
def test_phrase_of_a_figure_ends_with_its_noun(pair: Pair, expected: Pair) -> None:
    """The words shown are the noun phrase, neither less nor the verb after it."""
    (figure,) = summarise(*article_of([("paragraph", [pair])])).key_figures

    assert (figure.source, figure.target) == expected


def test_distorted_figure_is_not_shown() -> None:
    """A figure that the translation changed is the reviewer's matter, not the summary's."""
    pair = ("They found 14 pits in the jungle.", "Hallaron 24 pozas en la selva.")

    assert summarise(*article_of([("paragraph", [pair])])).key_figures == ()


def test_figure_that_only_a_doubtful_reading_saves_is_not_shown() -> None:
    """22.640 millones are 22,640 millions; that the digits could be read as 22.64 is no excuse."""
    pair = ("The loan is 22.64 million dollars.", "El préstamo es de 22.640 millones de dólares.")
    article, drafts = article_of([("paragraph", [pair])], "es")

    summary = summarise(article, drafts)

    assert (summary.key_figures, summary.sentences) == ((), ())


def test_same_figure_of_the_same_thing_is_shown_once() -> None:
    """Repeating a figure does not make it more."""
    again = ("The ten airstrips lie near rivers.", "Las diez pistas están junto a ríos.")
    article, drafts = article_of([("paragraph", [LEAD, again])])

    assert [f.segment for f in summarise(article, drafts).key_figures] == ["s1"]


def test_table_of_figures_stays_an_overview() -> None:
    """Of many figures the summary's own and those in digits are kept, in the article's order."""
    pairs = [
        (f"Team {n} found {n}0 pits near the river bank.", f"El equipo {n} halló {n}0 pozas.")
        for n in range(11, 23)
    ]
    summary = summarise(*article_of([("paragraph", [LEAD, *pairs])]), 1)

    assert len(summary.key_figures) == MOST_KEY_FIGURES
    assert summary.key_figures[0].segment == "s1"
    numbers = [int(figure.segment[1:]) for figure in summary.key_figures]
    assert numbers == sorted(numbers)


@pytest.mark.parametrize("language", ["en", "es"])
def test_record_has_english_and_spanish_whichever_was_the_source(language: Language) -> None:
    """The record for ``--json`` puts each sentence and figure under its language."""
    article, drafts = article_of([("heading", [TITLE]), *STORY[:1]], language)

    record = summary_record(summarise(article, drafts, 1), language, other_language(language))

    tuesday = {"en": "Tuesday, December 17", "es": "martes 17 de diciembre"}
    assert record == {
        "source_language": language,
        "headline": {"en": TITLE[0], "es": TITLE[1]},
        "standfirst": {"segment": "s2", "en": LEAD[0], "es": LEAD[1]},
        "summary": {
            "en": [{"segment": "s2", "text": LEAD[0], "paragraph": 1}],
            "es": [{"segment": "s2", "text": LEAD[1], "paragraph": 1}],
        },
        "key_figures": [
            {"segment": "s2", "en": "ten airstrips", "es": "diez pistas", "when": tuesday},
            {"segment": "s3", "en": "350 kilos of cocaine", "es": "350 kilos de cocaína"},
            {"segment": "s3", "en": "1.2 tons … every day", "es": "1,2 toneladas al día"},
        ],
        "findings": [],
    }


def test_second_heading_is_the_standfirst() -> None:
    """Where the article has a line below its headline, that line is the standfirst."""
    below = ("A show of will.", "Una muestra de voluntad.")
    article, drafts = article_of([("heading", [TITLE]), ("heading", [below]), *STORY])

    standfirst = summarise(article, drafts).standfirst

    assert standfirst == SummarySentence("s2", *below)


def test_place_of_a_sentence_is_its_paragraph() -> None:
    """Paragraphs of running text are counted from 1; headings and captions are not."""
    article, drafts = article_of(
        [("heading", [TITLE]), ("caption", [TITLE]), STORY[0], ("paragraph", [DOUBT])]
    )

    summary = summarise(article, drafts, 3)

    assert [(s.segment, s.paragraph) for s in summary.sentences] == [
        ("s3", 1),
        ("s4", 1),
        ("s5", 2),
    ]


def test_choice_can_be_left_to_the_source_alone() -> None:
    """Then only the article's own words decide whether a sentence stands."""
    pair = ("Planes go on flying over the valley.", "Además, las avionetas siguen volando.")
    article, drafts = article_of([("paragraph", [pair, DOUBT])])

    assert [s.segment for s in summarise(article, drafts, 1, both_sides=False).sentences] == ["s1"]
    assert [s.segment for s in summarise(article, drafts, 1).sentences] == ["s2"]


CIRCUMSTANCES = json.loads((Path(__file__).parent / "cases" / "circumstances.json").read_text())


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("case", CIRCUMSTANCES, ids=lambda case: case["label"])
def test_figure_comes_with_what_both_sentences_tell_of_it(
    case: dict[str, Any], language: Language
) -> None:
    """Who, when and where in the forms of each language; what only one side says is left out."""
    article, drafts = article_of([("paragraph", [(case["en"], case["es"])])], language)

    figure = summarise(article, drafts, 1).key_figures[0]

    order = slice(None) if language == "en" else slice(None, None, -1)
    for name in ("who", "when", "where"):
        assert list(getattr(figure, name))[order] == case["expected"].get(name, ["", ""]), name


@pytest.mark.parametrize(
    ("pair", "expected"),
    [
        (
            ("They seized 1.2 tons there.", "Decomisaron allí 1.2 toneladas."),
            ("1.2 tons", "1,2 toneladas"),
        ),
        (
            ("They seized 23,500 kilos there.", "Decomisaron allí 23,500 kilos."),
            ("23,500 kilos", "23.500 kilos"),
        ),
        (
            ("It cost 1.6 million dollars.", "Costó 1.6 millones de dólares."),
            ("1.6 million dollars", "1,6 millones de dólares"),
        ),
        (
            ("The limit is .05 grams.", "El límite es de .05 gramos."),
            ("0.05 grams", "0,05 gramos"),
        ),
        (
            ("It cost 22,640 million dollars.", "Costó 22.640 millones de dólares."),
            ("22,640 million dollars", "22.640 millones de dólares"),
        ),
        (
            ("They seized 12.5 kilos there.", "Decomisaron allí 12,5 kilos."),
            ("12.5 kilos", "12,5 kilos"),
        ),
    ],
)
def test_figures_are_written_as_each_language_writes_them(pair: Pair, expected: Pair) -> None:
    """A decimal point or a comma of the other language is put right in the table."""
    (figure,) = summarise(*article_of([("paragraph", [pair])])).key_figures

    assert (figure.source, figure.target) == expected
