"""The memory as a file: SQLite, so that it is whole whatever happens and shared between runs."""

from __future__ import annotations

import os
import sqlite3
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from translate.article import Language
from translate.errors import InputError, OutputError
from translate.memory.unit import Unit, contexts, key

# "BDtm": tells our files from other programs' databases (SQLite, "PRAGMA application_id").
_APPLICATION = 0x4244746D
_VERSION = 1

# Seconds to wait while another program writes.
_PATIENCE = 30.0

_SCHEMA = (
    """
CREATE TABLE unit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    source_language TEXT NOT NULL CHECK (source_language IN ('en', 'es')),
    source TEXT NOT NULL,
    target TEXT NOT NULL,
    source_key TEXT NOT NULL,
    target_key TEXT NOT NULL,
    context TEXT NOT NULL,
    article TEXT NOT NULL,
    changed TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP,
    UNIQUE (source_language, source_key, context)
)
""",
    "CREATE INDEX unit_by_target ON unit (source_language, target_key)",
    f"PRAGMA application_id = {_APPLICATION}",
    f"PRAGMA user_version = {_VERSION}",
)

_COLUMNS = "source_language, source, target, context, article"

# The newest answer is the valid one; one given between the same neighbours goes before it.
_FORWARD = """
SELECT target FROM unit WHERE source_language = ? AND source_key = ?
ORDER BY context = ? DESC, id DESC LIMIT 1
"""
_BACKWARD = """
SELECT source FROM unit WHERE source_language = ? AND target_key = ? ORDER BY id DESC LIMIT 1
"""


class Tally(NamedTuple):
    """What storing units did: new ones, known ones, and known sources with another translation."""

    added: int
    same: int
    replaced: int


class Statistics(NamedTuple):
    """What a memory holds; `changed` is the day of the last change, empty for an empty memory."""

    units: int
    from_english: int
    from_spanish: int
    articles: int
    changed: str


@dataclass(frozen=True, slots=True)
class Memory:
    """The approved translations kept at `path`; the file is opened for each question anew.

    Every method raises InputError when the file is not a memory or is damaged, and OutputError
    when it cannot be written.
    """

    path: Path

    def recall(self, texts: Sequence[str], source: Language, target: Language) -> list[str | None]:
        """The approved translation of each text of an article, None where there is none.

        `texts` stand in reading order: a text between the same neighbours is preferred. What was
        approved from `target` to `source` answers as well.
        """
        with self._opened() as database:
            return [
                _first(database, _FORWARD, (source, name, context))
                or _first(database, _BACKWARD, (target, name))
                if name
                else None
                for name, context in zip(map(key, texts), contexts(texts), strict=True)
            ]

    def store(self, units: Iterable[Unit]) -> Tally:
        """Keep units, all of them or, when anything goes wrong, none.

        A unit whose source is known in that context takes the place of the older translation.
        """
        counts = {"added": 0, "same": 0, "replaced": 0}
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise OutputError(
                f"The folder {self.path.parent} cannot be made ({error.strerror}); name another "
                "file with --memory."
            ) from error
        with self._opened(create=True) as database, _transaction(database, "IMMEDIATE"):
            for unit in units:
                counts[_store(database, unit.cleaned())] += 1
        return Tally(**counts)

    def units(self) -> Iterator[Unit]:
        """All units, the oldest first."""
        with self._opened() as database:
            for row in database.execute(f"SELECT {_COLUMNS} FROM unit ORDER BY id"):  # noqa: S608 - constant
                yield Unit(*row)

    def statistics(self) -> Statistics:
        """How much there is."""
        with self._opened() as database:
            row = database.execute(
                "SELECT count(*), count(*) FILTER (WHERE source_language = 'en'),"
                " count(*) FILTER (WHERE source_language = 'es'),"
                " count(DISTINCT article) FILTER (WHERE article != ''),"
                " coalesce(date(max(changed)), '') FROM unit"
            ).fetchone()
            return Statistics(*row)

    @contextmanager
    def _opened(self, *, create: bool = False) -> Iterator[sqlite3.Connection]:
        if not create and not self.path.is_file():
            raise InputError(
                f"There is no translation memory at {self.path}; approve segments with "
                "`translate review decide`, or bring one in with `translate memory import`."
            )
        # For reading, too, the file is opened to be written where that is allowed: what a crash
        # has left half done is only then taken back.
        mode = "rwc" if create else "rw"
        database: sqlite3.Connection | None = None
        try:
            address = f"{self.path.absolute().as_uri()}?mode={mode}"
            database = sqlite3.connect(address, timeout=_PATIENCE, isolation_level=None, uri=True)
            _prepare(database, self.path)
            yield database
        except sqlite3.Error as error:
            raise _told(error, self.path) from error
        finally:
            if database is not None:
                database.close()


def default_path(environment: Mapping[str, str] = os.environ) -> Path:
    """Where the memory lies when nobody says otherwise: among the user's data.

    That is the XDG data folder, on Windows the local application data. Raises InputError where
    there is no home directory.
    """
    name = "LOCALAPPDATA" if sys.platform == "win32" else "XDG_DATA_HOME"
    try:
        data = Path(environment.get(name) or Path.home() / ".local" / "share")
    except RuntimeError as error:
        raise InputError("There is no home directory; name the memory with --memory.") from error
    return data / "bilingual-desk" / "memory.sqlite3"


def _first(database: sqlite3.Connection, query: str, values: tuple[str, ...]) -> str | None:
    row = database.execute(query, values).fetchone()
    return None if row is None else str(row[0])


def _store(database: sqlite3.Connection, unit: Unit) -> str:
    place = (unit.source_language, key(unit.source), unit.context)
    known = database.execute(
        "SELECT id, source, target FROM unit"
        " WHERE source_language = ? AND source_key = ? AND context = ?",
        place,
    ).fetchone()
    if known and known[1:] == (unit.source, unit.target):
        return "same"
    if known:
        database.execute("DELETE FROM unit WHERE id = ?", known[:1])
    database.execute(
        "INSERT INTO unit (source_language, source_key, context, source, target, target_key,"
        " article) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (*place, unit.source, unit.target, key(unit.target), unit.article),
    )
    return "replaced" if known else "added"


def _prepare(database: sqlite3.Connection, path: Path) -> None:
    """Make sure that the file is a memory; a new one is made of an empty file.

    Each look is one transaction: a memory that another run makes meanwhile is seen whole or not
    at all. What is empty is looked at again once nobody else can write.
    """
    with _transaction(database, "DEFERRED"):
        if not _is_empty(database, path):
            return
    with _transaction(database, "IMMEDIATE"):
        if _is_empty(database, path):
            for statement in _SCHEMA:
                database.execute(statement)


def _is_empty(database: sqlite3.Connection, path: Path) -> bool:
    """Whether the file belongs to nobody yet, else it is a memory; InputError for any other."""
    (application,) = database.execute("PRAGMA application_id").fetchone()
    (version,) = database.execute("PRAGMA user_version").fetchone()
    if (application, version) == (_APPLICATION, _VERSION):
        return False
    if application == _APPLICATION:
        raise InputError(
            f"{path} was written by a newer version of this program; update it to read the memory."
        )
    if database.execute("SELECT count(*) FROM sqlite_master").fetchone() != (0,):
        raise InputError(f"{path} is another program's database; name another with --memory.")
    return True


@contextmanager
def _transaction(database: sqlite3.Connection, kind: str) -> Iterator[None]:
    """A transaction that is left undone when anything is raised: closing takes it back."""
    database.execute(f"BEGIN {kind}")
    yield
    database.execute("COMMIT")


def _told(error: sqlite3.Error, path: Path) -> InputError | OutputError:
    """The sentence for what SQLite reports; by result code, since its words may change."""
    name = getattr(error, "sqlite_errorname", "")
    if name.startswith("SQLITE_FULL"):
        return OutputError(f"{path}: no space is left on the disk; nothing was changed.")
    if name.startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM", "SQLITE_IOERR")):
        return OutputError(
            f"{path} cannot be opened or written ({error}); check the permissions, or name "
            "another file with --memory. Nothing was changed."
        )
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return OutputError(f"{path} is in use by another program; try again when it is done.")
    return InputError(
        f"{path} is not a translation memory, or is damaged ({error}); move it away and bring a "
        "copy or an export back with `translate memory import`."
    )
