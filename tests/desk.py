"""A desk whose models are fakes, for tests of everything above the engine."""

from __future__ import annotations

from pathlib import Path

from tests.fakes import FakeModel
from translate.article import Language
from translate.engine.packages import Package
from translate.glossary import Glossary
from translate.memory import Memory
from translate.workflow import Desk, RunSettings

#: What the fake says instead of the words it knows; the rest comes back between ‹ and ›.
WORDS = {
    "en": {"The": "La", "police": "policía", "found": "halló", "pits": "pozas", "and": "y"},
    "es": {"La": "The", "policía": "police", "halló": "found", "pozas": "pits", "y": "and"},
}


class FakePackage(Package):
    """A package that needs no files."""

    def digest(self) -> str:
        """The same for all."""
        return "0123456789ab"


def word_by_word(source: Language) -> FakeModel:
    """A model that translates the words of :data:`WORDS` and keeps the others."""
    return FakeModel(
        otherwise=lambda sentence: " ".join(
            WORDS[source].get(word, word if not word.isalpha() else word[::-1])
            for word in sentence.split(" ")
        )
    )


def fake_desk(
    glossary: Glossary | None = None,
    settings: RunSettings | None = None,
    memory: Memory | None = None,
) -> Desk:
    """A desk that loads nothing: each direction is answered word by word."""
    return Desk(
        glossary or Glossary(),
        settings or RunSettings(),
        find=lambda source, target: FakePackage(source, target, "1.0", Path("none"), "bundled"),
        load=lambda package, _threads: word_by_word(package.source),
        find_reader=lambda: None,
        memory=memory,
    )
