"""The registry of formats."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping

import pytest

from translate.article import Article, Draft
from translate.errors import InputError
from translate.formats import FORMATS, Entry, Inline, Passage, extensions, parse_article, render


class Shouting:
    """An extension: the whole text is one heading, written in capitals."""

    name = "shouting"
    extensions = (".loud",)

    def read(self, text: str) -> tuple[Passage, ...]:
        """One passage."""
        words = Inline(text, range(len(text)), range(1, len(text) + 1))
        return (Passage("heading", 0, len(text), 1, words),)

    def write(self, article: Article, drafts: Mapping[str, Draft]) -> Mapping[str, str]:
        """Each draft in capitals."""
        return {name: draft.text.upper() for name, draft in drafts.items()}


SHOUTING = Shouting()


def test_an_extension_comes_in_by_the_door_of_the_built_in_formats() -> None:
    """A format is an entry in a sequence, whoever wrote it."""
    formats = (*FORMATS, Entry("shouting", (".loud",), "tests.formats.test_registry:SHOUTING"))

    article = parse_article("No", name="a", format="shouting", language="en", formats=formats)
    draft = Draft("s1", "sí", "sí", "es", "none")

    assert render(article, [draft], formats) == "SÍ"
    assert extensions(formats)[-1] == ".loud"


@pytest.mark.parametrize("entry", FORMATS, ids=lambda entry: entry.name)
def test_an_entry_says_what_its_format_says(entry: Entry) -> None:
    """Name and extensions stand in the registry so that listing them imports nothing."""
    loaded = entry.load()

    assert (loaded.name, loaded.extensions) == (entry.name, entry.extensions)


def test_extensions_are_unique() -> None:
    """No file belongs to two formats."""
    assert len(set(extensions())) == len(extensions())


def test_an_unknown_format_is_refused_by_name() -> None:
    """The message lists the known formats."""
    with pytest.raises(InputError) as error:
        parse_article("x", name="a", format="html", language="en")

    assert str(error.value) == 'there is no format "html": the known ones are text, markdown'


def test_importing_the_formats_imports_no_parser() -> None:
    """Nothing heavy is loaded before a file is read."""
    code = (
        "import sys, translate.formats; "
        "print({'markdown_it', 'sentencex', 'simplemma'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "set()"
