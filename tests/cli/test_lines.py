"""``translate text`` and ``translate review --jsonl`` in a pipeline."""

from __future__ import annotations

import json

from tests.cli.conftest import Invoke


def test_text_is_a_filter(translate: Invoke) -> None:
    """One line in, one line out, empty lines included."""
    result = translate("text", "--from", "en", stdin="The police\n\nThe pits\n")

    assert result.exit_code == 0
    assert result.stdout == "La policía\n\nLa pozas\n"


def test_text_answers_json_lines(translate: Invoke) -> None:
    """Each record has the id, the text, the terms and the model."""
    result = translate("text", "--jsonl", stdin='{"id": 5, "text": "The pits", "from": "en"}\n')

    assert json.loads(result.stdout) == {
        "id": 5,
        "text": "La pozas",
        "terms": [{"source": "pit", "target": "poza", "form": "pozas", "applied": True}],
        "model": "fake 1.0",
    }


def test_a_bad_json_line_is_answered_and_ends_in_exit_code_one(translate: Invoke) -> None:
    """The other lines are answered all the same."""
    stdin = 'oops\n{"id": 2, "text": "The pits", "from": "en"}\n'

    result = translate("text", "--jsonl", stdin=stdin)

    first, second = (json.loads(line) for line in result.stdout.splitlines())
    assert result.exit_code == 1
    assert first["error"].startswith("line 1: this is not JSON")
    assert second["text"] == "La pozas"


def test_text_in_the_wrong_encoding_is_one_clear_sentence(translate: Invoke) -> None:
    """The line is named, and nothing looks like a crash."""
    result = translate("text", stdin=b"ma\xf1ana\n")

    assert result.exit_code == 1
    assert "Line 1 of the input is not UTF-8" in result.stderr


def test_review_finds_a_changed_number(translate: Invoke) -> None:
    """A record has a risk, and a finding with the places in both texts."""
    pair = {"source": "The police found 24 pits.", "target": "La policía halló 14 pozas."}
    faithful = {**pair, "target": "La policía halló 24 pozas."}

    result = translate("review", "--jsonl", stdin=f"{json.dumps(pair)}\n{json.dumps(faithful)}\n")

    record, same = (json.loads(line) for line in result.stdout.splitlines())
    numbers = [finding for finding in record["findings"] if finding["check"] == "numbers"]
    assert result.exit_code == 0
    assert same["findings"] == []
    assert 0 <= same["risk"] < record["risk"] <= 1
    assert numbers
    assert numbers[0]["severity"] == "critical"
    assert pair["source"][slice(*numbers[0]["source_span"])] == numbers[0]["source_text"] == "24"


def test_review_takes_the_terms_of_the_line(translate: Invoke) -> None:
    """A term that the translation does not honour is a finding."""
    pair = {
        "id": 1,
        "source": "The police found the pits.",
        "target": "La policía halló los hoyos.",
        "terms": [{"source": "pit", "target": "fosa"}],
    }

    record = json.loads(translate("review", "--jsonl", stdin=json.dumps(pair)).stdout)

    assert [f["check"] for f in record["findings"] if f["category"].startswith("Terminology")]


def test_review_fails_on_what_it_is_told_to(translate: Invoke) -> None:
    """Exit code 3 for a critical finding."""
    pair = {"source": "The police found 24 pits.", "target": "La policía halló 14 pozas."}

    result = translate("review", "--jsonl", "--fail-on", "critical", stdin=json.dumps(pair))

    assert result.exit_code == 3


def test_an_ignored_check_is_not_asked(translate: Invoke) -> None:
    """--ignore silences a check by its id, and a wrong id is told."""
    pair = json.dumps({"source": "The police found 24 pits.", "target": "La policía halló 14."})

    result = translate("review", "--jsonl", "--ignore", "numbers", stdin=pair)
    wrong = translate("review", "--jsonl", "--ignore", "figures", stdin=pair)

    assert "numbers" not in [f["check"] for f in json.loads(result.stdout)["findings"]]
    assert wrong.exit_code == 1
    assert "There is no check 'figures'" in wrong.stderr
