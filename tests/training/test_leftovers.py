"""Made pairs whose maker left words untranslated."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from training.corpora import Pair
from training.leftovers import Shared

HUMAN = [
    Pair("x", "The hospital closed the airstrip.", "El hospital cerró la pista."),
    Pair("x", "The hospital has a clinic.", "El hospital tiene una clínica."),
    Pair("x", "Many airstrips were found.", "Se hallaron muchas pistas."),
]


@pytest.mark.parametrize(
    ("en", "es", "made", "left"),
    [
        ("They found airstrips.", "Encontraron airstrips.", "es", ["airstrips"]),
        ("They found pistas.", "Encontraron pistas.", "en", ["pistas"]),
        ("The hospital is new.", "El hospital es nuevo.", "es", []),
        ("The hospital is new.", "El hospital es nuevo.", "en", []),
        ("He saw Airstrips Inc.", "Vio Airstrips Inc.", "es", []),
        ("They use co-airstrips-x.", "Usan co-airstrips-x.", "es", []),
        ("They found nothing there.", "No encontraron nada.", "es", []),
    ],
)
def test_words_left_over(en: str, es: str, made: str, left: list[str]) -> None:
    """Not words alike in both languages, nor names, nor parts of codes."""
    assert Shared.of(HUMAN).left_over(Pair("bt", en, es), made) == left


def test_data_drops_and_counts_them(tmp_path: Path) -> None:
    """Pairs that people wrote stay; made ones go by the side that a machine wrote."""
    pytest.importorskip("sacrebleu", reason="data needs the extra 'training'")
    from training.data import Inputs, gather

    human, made = tmp_path / "human.tsv", tmp_path / "made.tsv"
    human.write_text("".join(f"{p.en}\t{p.es}\n" for p in HUMAN), encoding="utf-8")
    rows = ["-0.1\tThe pistas were found.\tSe hallaron las pistas.\n"]
    rows += ["-0.1\tThe hospital was closed.\tCerraron el hospital.\n"]
    made.write_text("".join(rows), encoding="utf-8")
    taught = tmp_path / "taught.tsv"
    taught.write_text("taught-es\tThe airstrips are new.\tLas airstrips son nuevas.\n", "utf-8")
    dropped: Counter[str] = Counter()
    pairs = gather(Inputs([human, taught], {made: "en-es"}, None, []), dropped)
    assert dropped == {"left untranslated": 2}
    assert [pair.en for pair in pairs] == [p.en for p in HUMAN] + ["The hospital was closed."]
