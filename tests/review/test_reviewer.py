"""A review gathers findings, evidence and one figure of risk for each pair."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.review.helpers import a_pair, fails, passes, sound
from translate.article import Language, Span, TermUse, other_language
from translate.engine.model import Token
from translate.review import Pair, review_pair, review_pairs
from translate.review.evidence import similarity
from translate.review.gauge import CLIP, Gauge
from translate.review.risk import Coefficients, coefficients, gravest, risk

FAITHFUL = a_pair("The teams destroyed ten airstrips.", "Los equipos destruyeron diez pistas.")
WRONG = a_pair("The teams destroyed ten airstrips.", "Los equipos destruyeron doce pistas.")
TERM = TermUse("maceration pit", "poza de maceración", Span(11, 26), None, "", "missing")


def test_reviews_come_in_reading_order() -> None:
    """One review a pair, with its segment's id and its findings."""
    other = a_pair("The army hit ten camps.", "El ejército atacó diez campamentos.")
    pairs = [replace(other, segment="s1"), replace(WRONG, segment="s2")]

    review = review_pairs(pairs)

    assert [r.segment for r in review.segments] == ["s1", "s2"]
    assert [f.segment for f in review.findings] == ["s2"]
    assert review.counts == {"minor": 0, "major": 0, "critical": 1}


def test_a_changed_figure_says_what_to_write() -> None:
    """The message names both figures and the suggestion is in the target's digits."""
    (finding,) = review_pair(WRONG).findings

    assert finding.message == "The source says “ten”, the translation “doce”."
    assert finding.suggestion == "10"


def test_a_wrong_pair_is_riskier_than_a_faithful_one() -> None:
    """Risk is a probability, and a critical finding makes it more likely than not."""
    faithful, wrong = review_pair(FAITHFUL).risk, review_pair(WRONG).risk

    assert 0 < faithful < 0.3
    assert 0.5 < wrong < 1


def test_evidence_moves_the_risk_and_may_be_absent() -> None:
    """Words nobody looks at and unlikely ones raise the risk, a strange way back may."""
    plain = review_pair(FAITHFUL).risk

    unlikely = (Token(Span(0, 3), -20.0),)
    assert review_pair(replace(FAITHFUL, source_attended=0.0)).risk > plain
    assert review_pair(replace(FAITHFUL, source_attended=4.0)).risk < plain
    assert (
        review_pair(replace(FAITHFUL, source_likely=unlikely, target_likely=unlikely)).risk > plain
    )
    assert review_pair(replace(FAITHFUL, back_translation="Nothing of it.")).risk >= plain


def test_the_back_translation_is_kept() -> None:
    """The report shows it beside the source."""
    pair = replace(FAITHFUL, back_translation="The teams destroyed ten strips.")

    assert review_pair(pair).back_translation == "The teams destroyed ten strips."


def test_two_findings_of_one_check_are_one_doubt() -> None:
    """Only the gravest finding of a check counts."""
    pair = a_pair("From 10 to 20, then 30.", "De 11 a 21, y luego 31.")

    assert gravest(review_pair(pair).findings) == ("numbers:critical",)


def test_a_check_without_a_weight_counts_by_severity() -> None:
    """A check from outside the package has the weight of its severity."""
    model = Coefficients(0.0, {}, {"critical": 100.0, "major": 0.0, "minor": 0.0}, {})

    assert risk(WRONG, review_pair(WRONG).findings, model) == 1


def test_weights_make_sense() -> None:
    """No finding lowers the risk and no good evidence raises it."""
    model = coefficients()

    assert all(weight >= 0 for weight in model.rules.values())
    assert all(gauge.weight <= 0 for gauge in model.gauges.values())


def test_far_evidence_is_clipped() -> None:
    """A score of another world counts like one at the edge of the usual."""
    gauge = Gauge(mean=-2.0, spread=0.5, weight=-1.0)

    assert gauge.log_odds(-50.0) == gauge.log_odds(-4.0) == CLIP


@pytest.mark.parametrize(
    ("one", "other", "low", "high"),
    [
        ("The strips were hit.", "the strips were hit.", 1, 1),
        ("The strips were hit.", "The strips were struck.", 0.5, 0.99),
        ("The strips were hit.", "Mañana llueve", 0, 0.3),
        ("", "", 1, 1),
    ],
)
def test_similarity(one: str, other: str, low: float, high: float) -> None:
    """Case makes no difference, other words do."""
    assert low <= similarity(one, other) <= high


@pytest.mark.parametrize(
    ("flag", "severity", "category"),
    [
        ("echo", "critical", "Accuracy/Untranslated"),
        ("empty", "critical", "Accuracy/Omission"),
        ("truncated", "critical", "Accuracy/Omission"),
        ("repetition", "major", "Accuracy/Addition"),
    ],
)
def test_flags_of_the_decoder_become_findings(flag: str, severity: str, category: str) -> None:
    """What the decoder could not put right, the editor sees."""
    (finding,) = fails("decoding", replace(FAITHFUL, flags=(flag,)))

    assert (finding.severity, finding.category) == (severity, category)


def test_an_empty_translation_is_one_critical_finding() -> None:
    """Nothing else is asked of an empty translation, flagged or not."""
    for flags in ((), ("empty",)):
        (finding,) = review_pair(replace(FAITHFUL, target=" ", flags=flags)).findings

        assert (finding.check, finding.severity) == ("decoding", "critical")


def test_unknown_flags_and_empty_sources_are_silent() -> None:
    """Other flags are not the reviewer's; nothing has no translation."""
    passes("decoding", replace(FAITHFUL, flags=("copied",)))
    passes("decoding", a_pair("", ""))


def test_a_missing_term_is_reported() -> None:
    """The finding asks for the glossary's term and points at the source."""
    pair = replace(a_pair("They found maceration pits.", "Hallaron pozos."), terms=(TERM,))

    (finding,) = fails("glossary-terms", pair)

    assert finding.suggestion == "poza de maceración"
    assert finding.source_text == "maceration pits"
    assert finding.category == "Terminology/Inconsistent with terminology resource"


def test_a_forbidden_rendering_is_pointed_at() -> None:
    """A term that stands there in a form nobody agreed to is marked in the translation."""
    term = replace(TERM, form="fosas", note="in Peru they are pozas")
    pair = replace(a_pair("They found maceration pits.", "Hallaron fosas."), terms=(term,))

    (finding,) = fails("glossary-terms", pair)

    assert finding.target_text == "fosas"
    assert "in Peru" in finding.message


def test_an_honoured_term_is_silent() -> None:
    """Applied terms need no word."""
    term = replace(TERM, target=Span(9, 29), form="pozas de maceración", origin="model")
    target = "Hallaron pozas de maceración."

    passes("glossary-terms", replace(a_pair("They found maceration pits.", target), terms=(term,)))


def test_billion_and_billon_are_explained() -> None:
    """A change of a thousandfold says why."""
    pair = a_pair("It holds 3 billion dollars.", "Tiene 3 billones de dólares.")

    (finding,) = fails("scale", pair)

    assert "billion is mil millones" in finding.message


def test_a_figure_said_once_instead_of_twice_is_minor() -> None:
    """Free style may say a figure once; the editor is told, no more."""
    pair = a_pair("Of 20 strips, 20 were hit.", "Las 20 pistas fueron atacadas.")

    assert [f.severity for f in fails("numbers", pair)] == ["minor"]


@settings(max_examples=60, deadline=None)
@given(
    st.text(alphabet="The not 12.5 Peru no «probably» el de of 3 p.m. Lima", max_size=60),
    st.text(alphabet="La no 12,5 Perú ni «quizás» el de of 15:00 Brasil", max_size=60),
    st.sampled_from(["en", "es"]),
)
def test_any_pair_can_be_reviewed(source: str, target: str, language: Language) -> None:
    """No text breaks a check, and every span holds the text it claims."""
    pair = Pair(source, target, language, other_language(language))

    review = review_pair(pair)

    assert 0 <= review.risk <= 1
    for finding in review.findings:
        sound(finding, pair)
