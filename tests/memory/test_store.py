"""The memory as a file: what comes back, and what an accident leaves."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from translate.errors import InputError, OutputError
from translate.memory import Memory, Unit, contexts, default_path
from translate.memory import store as store_module

PITS = Unit("en", "They found “24” pits.", "Hallaron 24 pozas.", article="pits.en.txt")


@pytest.fixture
def memory(tmp_path: Path) -> Memory:
    """A memory of one sentence, in a folder that was not there."""
    kept = Memory(tmp_path / "data" / "memoria ñ #1?.sqlite3")
    kept.store([PITS])
    return kept


def _recall(memory: Memory, text: str) -> str | None:
    (found,) = memory.recall([text], "en", "es")
    return found


def test_an_approved_text_comes_back_as_it_is(memory: Memory) -> None:
    """However the same source is typed."""
    assert memory.recall(['They  found "24" pits.', "They left."], "en", "es") == [
        "Hallaron 24 pozas.",
        None,
    ]


def test_an_approved_pair_answers_in_both_directions(memory: Memory) -> None:
    """What was approved from English is an answer for a Spanish article."""
    assert memory.recall(["Hallaron 24 pozas."], "es", "en") == ["They found “24” pits."]


def test_what_was_approved_in_a_direction_goes_before_the_other(memory: Memory) -> None:
    """The way back is a second choice."""
    memory.store([Unit("es", "Hallaron 24 pozas.", "They discovered 24 pits.")])

    assert memory.recall(["Hallaron 24 pozas."], "es", "en") == ["They discovered 24 pits."]
    assert _recall(memory, PITS.source) == PITS.target


def test_the_latest_approval_is_valid(memory: Memory) -> None:
    """The older translation is replaced, and the tally says so."""
    tally = memory.store([Unit("en", PITS.source, "Encontraron 24 pozas."), PITS])

    assert tally == (0, 0, 2)
    assert _recall(memory, PITS.source) == PITS.target


def test_storing_tells_what_was_new(memory: Memory) -> None:
    """Added, same, replaced."""
    new = Unit("en", "They left.", "Se fueron.")
    other = Unit("en", PITS.source, "Encontraron 24 pozas.")

    assert memory.store([PITS, new, other]) == (1, 1, 1)
    assert memory.statistics().units == 2


def test_the_same_neighbours_go_before_the_latest(memory: Memory) -> None:
    """“No.” after a question is not “No.” after a name."""
    article, other = ["Did he come?", "No.", "He fled."], ["Dr.", "No.", "A film."]
    memory.store(
        [
            Unit("en", "No.", "No vino.", contexts(article)[1]),
            Unit("en", "No.", "Núm.", contexts(other)[1]),
        ]
    )

    assert memory.recall(article, "en", "es")[1] == "No vino."
    assert memory.recall(other, "en", "es")[1] == "Núm."
    assert _recall(memory, "No.") == "Núm."


def test_a_text_without_a_character_has_no_answer(memory: Memory) -> None:
    """Empty segments match nothing."""
    memory.store([Unit("en", "", "vacío")])

    assert memory.recall(["", " "], "en", "es") == [None, None]


def test_units_come_in_the_order_they_were_approved(memory: Memory) -> None:
    """With all that is known of them."""
    second = Unit("es", "¡Sí, señor!", "Yes, sir! 👍", "c0", "sí.es.md")
    memory.store([second])

    assert list(memory.units()) == [PITS, second]


def test_statistics_count_directions_and_articles(memory: Memory) -> None:
    """And tell the day of the last change."""
    memory.store([Unit("es", "Se fue.", "He left."), Unit("en", "Ten.", "Diez.")])

    units, english, spanish, articles, changed = memory.statistics()

    assert (units, english, spanish, articles) == (3, 2, 1, 1)
    assert len(changed) == len("2026-01-31")


def test_ten_thousand_segments_are_looked_up_by_index(memory: Memory) -> None:
    """Neither direction goes through the whole table."""
    memory.store(Unit("en", f"Pit {n} burned.", f"Ardió la poza {n}.") for n in range(10_000))

    found = memory.recall([f"Pit {n} burned." for n in range(10_000)], "en", "es")

    assert found == [f"Ardió la poza {n}." for n in range(10_000)]
    with sqlite3.connect(memory.path) as database:
        for query in (store_module._FORWARD, store_module._BACKWARD):
            values = ["en", "Pit 1 burned.", ""][: query.count("?")]
            plan = " ".join(
                row[3] for row in database.execute(f"EXPLAIN QUERY PLAN {query}", values)
            )
            assert "SEARCH unit USING INDEX" in plan
            assert "SCAN" not in plan
    database.close()


def test_an_interrupted_import_leaves_the_memory_as_it_was(memory: Memory) -> None:
    """Ctrl-C in the middle of many units takes back those before it."""

    def units() -> Iterator[Unit]:
        yield from (Unit("en", f"Pit {n}.", f"Poza {n}.") for n in range(500))
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        memory.store(units())

    assert list(memory.units()) == [PITS]


def test_a_full_disk_leaves_the_memory_as_it_was(
    memory: Memory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SQLite is given no more pages than it has; the error says what to do."""
    prepare = store_module._prepare

    def full(database: sqlite3.Connection, path: Path) -> None:
        prepare(database, path)
        database.execute("PRAGMA max_page_count = 8")

    monkeypatch.setattr(store_module, "_prepare", full)

    with pytest.raises(OutputError, match="no space is left"):
        memory.store(Unit("en", f"Pit {n}." * 20, f"Poza {n}.") for n in range(5_000))
    assert list(memory.units()) == [PITS]


def test_runs_at_once_wait_for_each_other(tmp_path: Path) -> None:
    """Each of several writers keeps all it approved, a new file included."""
    memory = Memory(tmp_path / "memory.sqlite3")
    together = threading.Barrier(4)
    failed: list[BaseException] = []

    def approve(writer: int) -> None:
        together.wait()
        try:
            for n in range(10):
                memory.store([Unit("en", f"Pit {writer}-{n}.", "Poza.")])
                memory.recall(["Pit 0-0."], "en", "es")
        except BaseException as error:  # noqa: BLE001 - told in the main thread
            failed.append(error)

    writers = [threading.Thread(target=approve, args=(number,)) for number in range(4)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()

    assert not failed
    assert memory.statistics().units == 40


def test_a_file_that_is_locked_is_told(memory: Memory, monkeypatch: pytest.MonkeyPatch) -> None:
    """After waiting, one sentence."""
    monkeypatch.setattr(store_module, "_PATIENCE", 0.01)
    other = sqlite3.connect(memory.path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")

    try:
        with pytest.raises(OutputError, match="in use by another program"):
            memory.recall(["x"], "en", "es")
    finally:
        other.close()


def test_without_a_memory_the_way_to_one_is_told(tmp_path: Path) -> None:
    """Reading makes no file."""
    memory = Memory(tmp_path / "none.sqlite3")

    with pytest.raises(InputError, match=r"no translation memory at .*translate review decide"):
        memory.statistics()
    assert not memory.path.exists()


@pytest.mark.parametrize("kept", [0, 60, 1500])
def test_a_damaged_file_is_told(memory: Memory, kept: int) -> None:
    """Text in its place, or pages overwritten: one sentence, and the way out."""
    data = memory.path.read_bytes()
    memory.path.write_bytes(data[:kept] + b"not a database " * 1000)

    with pytest.raises(InputError, match=r"damaged.*translate memory import"):
        list(memory.units())


def test_another_programs_database_is_left_alone(tmp_path: Path) -> None:
    """No table is put into it."""
    path = tmp_path / "places.sqlite"
    database = sqlite3.connect(path)
    database.execute("CREATE TABLE bookmarks (url)")
    database.close()
    before = path.read_bytes()

    with pytest.raises(InputError, match="another program's database"):
        Memory(path).store([PITS])
    assert path.read_bytes() == before


def test_a_memory_of_a_newer_version_is_left_alone(memory: Memory) -> None:
    """The error says what to do."""
    database = sqlite3.connect(memory.path)
    database.execute("PRAGMA user_version = 2")
    database.close()

    with pytest.raises(InputError, match="newer version"):
        memory.recall(["x"], "en", "es")


def test_a_folder_that_may_not_be_written_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file stands where the folder should be made."""
    (tmp_path / "data").write_text("mine", encoding="utf-8")

    with pytest.raises(OutputError, match="data cannot be made"):
        Memory(tmp_path / "data" / "memory.sqlite3").store([PITS])


def test_a_memory_that_may_not_be_written_can_still_be_read(
    memory: Memory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Refused here by SQLite itself: an administrator may write what others may not."""
    prepare = store_module._prepare

    def read_only(database: sqlite3.Connection, path: Path) -> None:
        prepare(database, path)
        database.execute("PRAGMA query_only = 1")

    monkeypatch.setattr(store_module, "_prepare", read_only)

    assert _recall(memory, PITS.source) == PITS.target
    with pytest.raises(OutputError, match="cannot be opened or written"):
        memory.store([Unit("en", "New.", "Nuevo.")])


@pytest.mark.parametrize(
    ("platform", "environment", "expected"),
    [
        ("linux", {"XDG_DATA_HOME": "/data"}, "/data/bilingual-desk/memory.sqlite3"),
        ("linux", {}, "~/.local/share/bilingual-desk/memory.sqlite3"),
        ("win32", {"LOCALAPPDATA": "/local"}, "/local/bilingual-desk/memory.sqlite3"),
    ],
)
def test_the_memory_lies_among_the_users_data(
    platform: str,
    environment: dict[str, str],
    expected: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Where each system keeps such things."""
    monkeypatch.setattr("sys.platform", platform)

    assert default_path(environment) == Path(expected).expanduser()
