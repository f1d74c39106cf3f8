"""Which pairs stay, what is mended, and what never gets in."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from training.association import associations
from training.casing import Casing
from training.clean import clean, key, normalise, numbers
from training.corpora import Pair, read_made, read_pairs, sources
from training.leakage import evaluation_keys

GOOD = Pair("x", "The mayor spent 1,200 euros.", "El alcalde gastó 1.200 euros.")


def _rule(pair: Pair) -> str | None:
    dropped: Counter[str] = Counter()
    return None if list(clean([pair], frozenset(), dropped)) else next(iter(dropped))


def test_a_good_pair_stays() -> None:
    """Figures written in each language's own way agree."""
    assert _rule(GOOD) is None


@pytest.mark.parametrize(
    ("en", "es", "rule"),
    [
        ("He paid 12 euros.", "Pagó 13 euros.", "numbers differ"),
        ("He left.", "Se fue y no volvió nunca más a su casa.", "length ratio"),
        ("See &nbsp; here now.", "Vea aquí ahora mismo.", "markup"),
        ("The New York Times.", "The New York Times", "copy"),
        ("El juez de la causa y el fiscal.", "El juez de la causa y fiscal.", "not English"),
        ("== 1 == 2 ==", "== 1 == 2 ==", "too few letters"),
    ],
)
def test_a_bad_pair_goes_by_name(en: str, es: str, rule: str) -> None:
    """Each rule says why it dropped a pair."""
    assert _rule(Pair("x", en, es)) == rule


def test_near_duplicates_go() -> None:
    """A pair that differs in case, stops or digits only says nothing new."""
    again = Pair("x", "The mayor spent 1,300 euros!", "El alcalde gastó 1.300 euros!")
    dropped: Counter[str] = Counter()
    assert list(clean([GOOD, again], frozenset(), dropped)) == [GOOD]
    assert dropped == {"near-duplicate": 1}


def test_evaluation_sentences_never_get_in(tmp_path: Path) -> None:
    """Either side counts, whatever its case and stops."""
    file = tmp_path / "set.jsonl"
    row = {"source": "x", "reference": "EL ALCALDE gastó 1.200 euros"}
    file.write_text(json.dumps(row) + "\n", encoding="utf-8")
    dropped: Counter[str] = Counter()
    assert not list(clean([GOOD], evaluation_keys([file]), dropped))
    assert dropped == {"in an evaluation set": 1}


def test_numbers_are_compared_as_digits() -> None:
    """Thousands may be set off by comma, stop or space."""
    assert numbers("1,234.5 and 10 000") == numbers("1.234,5 y 10.000")


def test_text_is_normalised() -> None:
    """Control characters and runs of spaces go; letters are composed."""
    assert normalise("a\u0301 \u200b b\t c") == "á b c"
    assert key("¡Hola, Mundo!") == "holamundo"


def test_a_lost_capital_is_given_back() -> None:
    """A sentence begins with a capital when its other side does."""
    (pair,) = clean([Pair("x", "This is it.", "ésa es.")], frozenset(), Counter())
    assert pair.es == "Ésa es."


def test_casing_mends_what_clean_text_always_capitalises() -> None:
    """Two words together are mended; the same word alone is left."""
    casing = Casing(["Viajó a los Estados Unidos ayer."] * 12)
    assert casing.mend("En los estados Unidos hay estados.") == "En los Estados Unidos hay estados."


def test_a_misaligned_pair_scores_lowest() -> None:
    """The stranger among translations shares no words with its other side."""
    words = [("dog", "perro"), ("cat", "gato"), ("bird", "ave"), ("fish", "pez")]
    pairs = [Pair("x", f"{a} {c}", f"{b} {d}") for a, b in words for c, d in words] * 2
    pairs.append(Pair("x", "dog cat", "ave pez"))
    scores = associations(pairs)
    assert scores.argmin() == len(pairs) - 1


def test_a_bad_line_is_named(tmp_path: Path) -> None:
    """The error says which file and line, and what was expected."""
    file = tmp_path / "bad.tsv"
    file.write_text("a\tb\njust one\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"bad\.tsv, line 2: 1 columns; expected 'en, es'"):
        list(read_pairs(file))


def test_made_text_is_only_ever_a_source(tmp_path: Path) -> None:
    """The clean side of a back-translation is its target."""
    file = tmp_path / "made.tsv"
    file.write_text("-0.1\tmade\tlimpio\n", encoding="utf-8")
    assert list(read_made(file, "en-es", "bt-es")) == [Pair("bt-es", "made", "limpio", "en-es")]


def test_every_source_has_a_licence_and_an_address() -> None:
    """The table is what the model card is written from."""
    table = sources()
    assert "other" in table
    assert all(row.licence and row.address and row.share > 0 for row in table.values())
