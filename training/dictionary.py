"""The written dictionary: which words and phrases render which, by people who know both languages.

Counting finds what usually stands in translations of a word: for a rare word whatever its few
sentences speak of, for "rectangle" the triangle beside it. ``training/dictionary`` says which words
render which. Each line is ``headword|rendering, rendering``; a headword of ``english.txt`` and
``spanish.txt`` is a word as `lemma_key` gives it, of ``phrases.txt`` English, one word or several;
renderings may be phrases anywhere. What renders is rendered: every line counts both ways.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path

from translate.article import Language, other_language
from translate.lexicon.lemmas import lemma_key
from translate.lexicon.text import words
from translate.review.answers import JOINT, WITHIN

#: The files of the dictionary, and the language of their headwords.
FILES: Mapping[str, Language] = {"english.txt": "en", "spanish.txt": "es", "phrases.txt": "en"}
#: Words of a phrase that say nothing of themselves; particles do ("strike down").
SILENT: Mapping[Language, frozenset[str]] = {
    "en": frozenset("a an the to of".split()),
    "es": frozenset("el la los las un una de del al".split()),
}

#: Of each language, the words and what renders them: keys, those of a phrase joined by `JOINT`,
#: after `WITHIN` if they render the word only beside others.
Renderings = dict[Language, dict[str, set[str]]]


def read(folder: Path) -> Renderings:
    """Read the dictionary.

    Raises:
        ValueError: a line has no headword or no rendering; names file and line.

    """
    found: Renderings = {"en": defaultdict(set), "es": defaultdict(set)}
    for name, language in FILES.items():
        across = other_language(language)
        for headword, rendering in _lines(folder / name):
            single = name != "phrases.txt"
            ours = headword if single else key_of(headword, language)
            _enter(found, language, ours, key_of(rendering, across))
    return found


def key_of(phrase: str, language: Language) -> str:
    """Return the keys of the words of `phrase` that say something, sorted and joined."""
    keys = [lemma_key(word.text, language) for word in words(phrase) if word.text[0].isalpha()]
    telling = [key for key in keys if key not in SILENT[language]] or keys
    return JOINT.join(sorted(set(telling)))


def _lines(path: Path) -> Iterator[tuple[str, str]]:
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        headword, bar, renderings = line.partition("|")
        if not (headword.strip() and bar and renderings.strip()):
            raise ValueError(f"{path}:{number}: no `headword|rendering, rendering`: {line}")
        for rendering in renderings.split(","):
            yield headword.strip(), rendering.strip()


def _enter(found: Renderings, language: Language, ours: str, theirs: str) -> None:
    # Each word of a phrase is rendered by the other side, if all of the phrase stands there: that
    # is asked where the other side is looked up.
    for one, other, tongue in (
        (ours, theirs, language),
        (theirs, ours, other_language(language)),
    ):
        if not one or not other:
            continue
        if JOINT not in one:
            found[tongue][one].add(other)
            found[tongue][one].discard(WITHIN + other)
        elif JOINT in other:
            for part in one.split(JOINT):
                if other not in found[tongue][part]:
                    found[tongue][part].add(WITHIN + other)
