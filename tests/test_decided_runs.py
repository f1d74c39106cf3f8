"""Decisions and runs: what an editor decided holds in the next edition, and survives it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.desk import fake_desk
from translate import batch
from translate.article import Verdict
from translate.batch import Outcome, Request
from translate.glossary import Entry, Glossary
from translate.memory import Memory, Unit
from translate.pairs import decide_on_edition
from translate.pairs.decisions import Taken
from translate.review.decisions import Ruling

ARTICLE = """\
The police found 24 pits in the valley.

They burned the boats of the north.

The soldiers and the police left.
"""
FOLDER = Path("out/pits")
DECISIONS = FOLDER / "decisions.toml"
GLOSSARY = Glossary((Entry("valley", "valle", "noun", "m"), Entry("boat", "lancha", "noun", "f")))


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working folder with one article, whose edition is made."""
    monkeypatch.chdir(tmp_path)
    Path("pits.en.txt").write_text(ARTICLE, encoding="utf-8")
    _run()
    return tmp_path


def _run(*, fresh: bool = False, memory: Memory | None = None) -> Outcome:
    desk = fake_desk(GLOSSARY, memory=memory)
    (outcome,) = batch.run((Path("pits.en.txt"),), desk, Request(Path("out"), fresh=fresh))
    assert not outcome.error
    return outcome


def _review() -> dict[str, Any]:
    record = json.loads((FOLDER / "review.json").read_text(encoding="utf-8"))
    assert isinstance(record, dict)
    return record


def _drafts() -> list[dict[str, Any]]:
    record = json.loads((FOLDER / "edition.json").read_text(encoding="utf-8"))
    return [segment["draft"] for segment in record["segments"]]


def _some_finding() -> str:
    return str(_review()["findings"][0]["key"])


def _decide(verdict: Verdict, *names: str, words: str = "", memory: Memory | None = None) -> Taken:
    ruling = Ruling(names, verdict, words)
    return decide_on_edition(FOLDER, ruling, memory)


def _bytes() -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in FOLDER.iterdir()}


def test_a_dismissed_finding_is_not_counted_in_the_next_edition() -> None:
    """The record and the page say that it was dismissed, and why."""
    before, key = len(_review()["findings"]), _some_finding()
    _decide("dismissed", key, words="“vega” is the local word")

    outcome = _run()

    record = _review()
    assert outcome.status == "written"
    assert outcome.counts == record["counts"]
    assert sum(record["counts"].values()) == len(record["findings"]) == before - 1
    assert key not in {finding["key"] for finding in record["findings"]}
    (dismissed,) = record["dismissed"]
    assert (dismissed["key"], dismissed["decision"]["reason"]) == (key, "“vega” is the local word")
    page = (FOLDER / "review.html").read_text(encoding="utf-8")
    assert "Dismissed: “vega” is the local word" in page


def test_an_accepted_finding_is_still_counted() -> None:
    """Its page says that an editor has seen it."""
    before, key = _review()["counts"], _some_finding()
    _decide("accepted", key, words="to be rewritten")

    assert _run().counts == before
    page = (FOLDER / "review.html").read_text(encoding="utf-8")
    assert "Accepted by an editor: to be rewritten" in page


def test_an_editors_text_stands_in_the_next_edition() -> None:
    """In the article, marked as edited, and reviewed like any other."""
    _decide("edited", "s2", words="Quemaron las lanchas del norte.")

    outcome = _run()

    assert outcome.origins == {"engine": 2, "edited": 1}
    assert (_drafts()[1]["text"], _drafts()[1]["origin"]) == (
        "Quemaron las lanchas del norte.",
        "edited",
    )
    article = (FOLDER / "pits.es.txt").read_text(encoding="utf-8")
    assert "\n\nQuemaron las lanchas del norte.\n\n" in article
    assert "An editor’s own words" in (FOLDER / "review.html").read_text(encoding="utf-8")


def test_the_glossary_still_judges_an_editors_text() -> None:
    """A term the editor left out is a finding, which can be dismissed in its turn."""
    _decide("edited", "s2", words="Quemaron los botes del norte.")
    _run()

    keys = [
        f["key"] for f in _review()["findings"] if f["target_text"] == "" and f["segment"] == "s2"
    ]
    _decide("dismissed", *keys, words="they were boats")
    _run()

    assert {f["segment"] for f in _review()["dismissed"]} == {"s2"}
    assert not [f for f in _review()["findings"] if f["segment"] == "s2" and f["key"] in keys]
    assert _review()["void"] == []


def test_decisions_survive_every_run() -> None:
    """Ordinary, --fresh, and with the article changed: the file stays to the byte."""
    _decide("dismissed", _some_finding(), words="agreed")
    _decide("approved", "s3")
    DECISIONS.write_text(f"# ours\n{DECISIONS.read_text(encoding='utf-8')}", encoding="utf-8")
    before = DECISIONS.read_bytes()

    _run()
    assert DECISIONS.read_bytes() == before
    _run(fresh=True)
    assert DECISIONS.read_bytes() == before
    Path("pits.en.txt").write_text(ARTICLE.replace("24", "14"), encoding="utf-8")
    _run()
    assert DECISIONS.read_bytes() == before


def test_a_crash_between_two_renames_loses_no_decision() -> None:
    """The old folder waits beside the place; the next run finds its decisions there."""
    key = _some_finding()
    _decide("dismissed", key, words="agreed")
    FOLDER.rename("out/.pits.old.tmp")

    _run()

    assert [finding["key"] for finding in _review()["dismissed"]] == [key]
    assert DECISIONS.exists()


def test_the_same_decisions_make_the_same_bytes() -> None:
    """The second run does nothing, and a fresh one writes what was there."""
    _decide("dismissed", _some_finding(), words="agreed")
    _decide("edited", "s2", words="Quemaron las lanchas del norte.")
    _decide("approved", "s3")
    _run()
    before = _bytes()

    assert _run().status == "unchanged"
    assert _run(fresh=True).status == "written"
    assert _bytes() == before


def test_a_changed_text_makes_its_decisions_void_and_no_others() -> None:
    """The editor is told in the record; what was edited is translated again."""
    _decide("edited", "s1", words="La policía halló 24 pozas en el valle.")
    _decide("edited", "s2", words="Quemaron las lanchas del norte.")
    Path("pits.en.txt").write_text(ARTICLE.replace("24", "14"), encoding="utf-8")

    outcome = _run()

    assert [draft["origin"] for draft in _drafts()] == ["engine", "edited", "engine"]
    (void,) = _review()["void"]
    assert (void["verdict"], void["source"]) == (
        "edited",
        "The police found 24 pits in the valley.",
    )
    assert outcome.review
    assert len(outcome.review.void) == 1
    page = (FOLDER / "review.html").read_text(encoding="utf-8")
    assert "no longer hold, since the texts have changed: 1" in page


def test_a_broken_decisions_file_fails_its_article_and_touches_nothing() -> None:
    """The error names file and line; the edition and the file stay as they were."""
    DECISIONS.write_text('[[decision]]\nverdict = "perhaps"\n', encoding="utf-8")
    before = _bytes()

    desk = fake_desk(GLOSSARY)
    (outcome,) = batch.run((Path("pits.en.txt"),), desk, Request(Path("out"), fresh=True))

    assert outcome.status == "failed"
    assert "out/pits/decisions.toml, line 2: the verdict must be" in outcome.error
    assert _bytes() == before


def test_an_approval_comes_back_in_another_article(tmp_path: Path) -> None:
    """In the other direction as well; the record says where it comes from."""
    memory = Memory(tmp_path / "memory.sqlite3")
    _decide("edited", "s2", words="Quemaron las lanchas del norte.", memory=memory)
    taken = _decide("approved", "s3", memory=memory)
    Path("pits.en.txt").write_text(
        "A new day and a new text in English.\n\nThey burned the boats of the north.\n",
        encoding="utf-8",
    )
    DECISIONS.unlink()

    outcome = _run(memory=memory)

    assert taken.learnt == (1, 0, 0)
    assert outcome.origins == {"engine": 1, "memory": 1}
    assert outcome.record()["segments"] == {
        "engine": 1,
        "memory": 1,
        "edited": 0,
        "approved": 0,
        "copy": 0,
    }
    assert [unit.article for unit in memory.units()] == ["pits.en.txt"] * 2
    assert "translation memory" in (FOLDER / "bilingual.html").read_text(encoding="utf-8")


def test_an_edition_is_made_anew_when_the_memory_answers_otherwise(tmp_path: Path) -> None:
    """And left alone when the memory has grown elsewhere."""
    memory = Memory(tmp_path / "memory.sqlite3")
    memory.store([Unit("en", "Something else.", "Otra cosa.")])
    assert _run(memory=memory).status == "unchanged"

    memory.store([Unit("en", "They burned the boats of the north.", "Ardieron las lanchas.")])

    assert _run(memory=memory).status == "written"
    assert _run(memory=memory).status == "unchanged"


def test_a_damaged_memory_fails_the_article_with_one_sentence(tmp_path: Path) -> None:
    """The edition stays as it was."""
    path = tmp_path / "memory.sqlite3"
    path.write_bytes(b"not a database " * 500)
    before = _bytes()

    desk = fake_desk(GLOSSARY, memory=Memory(path))
    (outcome,) = batch.run((Path("pits.en.txt"),), desk, Request(Path("out"), fresh=True))

    assert outcome.status == "failed"
    assert "is not a translation memory, or is damaged" in outcome.error
    assert _bytes() == before
