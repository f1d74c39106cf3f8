"""The summary is reviewed: nothing in it that the article does not say as surely."""

from __future__ import annotations

import pytest

from translate.article import SummarySentence
from translate.summary import review_summary, summarise

from .factory import Pair, article_of

RAID: Pair = (
    "Police destroyed ten airstrips near Pichari in the valley on Tuesday.",
    "La policía destruyó diez pistas cerca de Pichari, en el valle, el martes.",
)
PLANES: Pair = (
    "The planes of the network carried 350 kilos of cocaine each.",
    "Las avionetas de la red llevaban 350 kilos de cocaína cada una.",
)


@pytest.mark.parametrize(
    ("check", "language", "altered"),
    [
        ("numbers", "es", "La policía destruyó doce pistas cerca de Pichari el martes."),
        ("names", "es", "La policía destruyó diez pistas cerca de Iquitos el martes."),
        ("negation", "es", "La policía no destruyó diez pistas cerca de Pichari el martes."),
        ("hedges", "es", "Probablemente la policía destruyó diez pistas cerca de Pichari."),
        ("numbers", "en", "Police destroyed twelve airstrips near Pichari on Tuesday."),
        ("names", "en", "Police destroyed ten airstrips near Iquitos on Tuesday."),
        ("negation", "en", "Police never destroyed ten airstrips near Pichari on Tuesday."),
        ("hedges", "en", "Police allegedly destroyed ten airstrips near Pichari on Tuesday."),
    ],
)
def test_what_the_article_does_not_say_is_critical(check: str, language: str, altered: str) -> None:
    """A figure, name, denial or hedge that is not the article's is found in either language."""
    article, drafts = article_of([("paragraph", [RAID, PLANES])])
    edited = (altered, RAID[1]) if language == "en" else (RAID[0], altered)

    findings = review_summary([SummarySentence("s1", *edited)], article, drafts)

    assert {(f.check, f.severity) for f in findings} >= {(check, "critical")}
    assert all(f.segment == "s1" for f in findings)


def test_faithful_sentences_have_no_findings() -> None:
    """What the article says is silent."""
    article, drafts = article_of([("paragraph", [RAID, PLANES])])

    assert summarise(article, drafts, 2).findings == ()


@pytest.mark.parametrize(
    "doubt",
    [
        ("That is likely, though not certain.", "Eso es probable, aunque no es seguro."),
        ("But the ministry denied it.", "Pero el ministerio lo negó."),
        ("This could not be confirmed.", "Esto no se pudo confirmar."),
    ],
)
@pytest.mark.parametrize("language", ["en", "es"])
def test_hedge_lost_by_taking_a_sentence_out_of_its_context_is_flagged(
    language: str, doubt: Pair
) -> None:
    """A statement whose doubt stands in the next sentence is not given as plain fact."""
    article, drafts = article_of([("paragraph", [RAID, doubt])], "en" if language == "en" else "es")
    sentence = SummarySentence("s1", *(RAID if language == "en" else RAID[::-1]))

    (finding,) = review_summary([sentence], article, drafts)

    assert (finding.check, finding.severity, finding.segment) == ("context", "major", "s1")
    assert "s2" in finding.message


def test_doubt_that_comes_along_is_not_flagged() -> None:
    """With the next sentence in the summary nothing is lost."""
    doubt = ("That is likely, though not certain.", "Eso es probable, aunque no es seguro.")
    article, drafts = article_of([("paragraph", [RAID, doubt])])
    both = [SummarySentence("s1", *RAID), SummarySentence("s2", *doubt)]

    assert review_summary(both, article, drafts) == ()


def test_doubt_about_something_else_is_not_flagged() -> None:
    """A next sentence that does not point back leaves this one as sure as it was."""
    other = (
        "Experts will probably visit the valley in March.",
        "Los expertos visitarán probablemente el valle en marzo.",
    )
    article, drafts = article_of([("paragraph", [RAID, other])])

    assert review_summary([SummarySentence("s1", *RAID)], article, drafts) == ()


def test_sentence_with_a_distorted_figure_is_not_chosen() -> None:
    """Where the translation changed a figure, another sentence is taken."""
    distorted = (RAID[0], RAID[1].replace("diez", "doce"))
    article, drafts = article_of([("paragraph", [distorted, PLANES])])

    assert [s.segment for s in summarise(article, drafts, 2).sentences] == ["s2"]
