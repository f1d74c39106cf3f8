"""Short articles whose Spanish side loses, gains or exchanges sentences, laid side by side anew.

The models are fakes that know the back-translation of every sentence by heart.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from tests.desk import FakePackage
from tests.fakes import FakeModel
from translate.article import Language, other_language
from translate.glossary import Glossary
from translate.pairs.files import compare_files
from translate.review.checks import load_checks
from translate.workflow import Desk, RunSettings

if TYPE_CHECKING:
    from translate.review import Pair

#: One sentence in both languages and its back-translations; a list where it is several sentences.
Unit = Mapping[str, Any]
Paragraphs = Sequence[Sequence[Unit]]


def aligned(
    paragraphs: Paragraphs, row: Mapping[str, Any], language: Language, sides: tuple[str, str]
) -> tuple[Pair, ...]:
    """Lay the article's side in `language` and the other one side by side.

    Where one of `sides` is ``changed``, the Spanish text is changed as the row says: units, counted
    from 1, are left out (``drop``), put in before another (``add``) or carried there (``move``).
    """
    spanish = _changed(paragraphs, row) if "changed" in sides else paragraphs
    texts = {"en": _text(paragraphs, "en"), "es": _text(spanish, "es")}
    backs = dict(_back_translations([*paragraphs, *spanish]))
    with TemporaryDirectory() as folder:
        files = {name: Path(folder) / f"{name}.txt" for name in texts}
        for name, file in files.items():
            file.write_text(texts[name], encoding="utf-8")
        other = other_language(language)
        comparison = compare_files(files[language], files[other], _desk(backs), (language, other))
    return comparison.pairs


def _changed(paragraphs: Paragraphs, row: Mapping[str, Any]) -> Paragraphs:
    numbers = iter(range(1, 1 + sum(map(len, paragraphs))))
    numbered = [[(next(numbers), unit) for unit in paragraph] for paragraph in paragraphs]
    units = {number: unit for paragraph in numbered for number, unit in paragraph}
    gone = {*row.get("drop", ()), *(number for number, _ in row.get("move", ()))}
    new = [(before, units[number]) for number, before in row.get("move", ())]
    new += [(unit["before"], unit) for unit in row.get("add", ())]
    changed = [
        [
            one
            for number, unit in paragraph
            for one in (
                *(added for before, added in new if before == number),
                *([] if number in gone else [unit]),
            )
        ]
        for paragraph in numbered
    ]
    changed.append([unit for before, unit in new if before not in units])
    return [paragraph for paragraph in changed if paragraph]


def _text(paragraphs: Paragraphs, language: str) -> str:
    return "\n\n".join(
        " ".join(sentence for unit in paragraph for sentence in _sentences(unit[language]))
        for paragraph in paragraphs
    )


def _sentences(text: str | Sequence[str]) -> Sequence[str]:
    return [text] if isinstance(text, str) else text


def _back_translations(paragraphs: Paragraphs) -> Iterator[tuple[str, str]]:
    for unit in (unit for paragraph in paragraphs for unit in paragraph):
        for language, back in unit["back"].items():
            yield from zip(_sentences(unit[language]), _sentences(back), strict=True)


def _desk(backs: Mapping[str, str]) -> Desk:
    # The pairs are wanted here; the checks are asked of them later.
    nothing_asked = RunSettings(ignore=tuple(check.id for check in load_checks()))
    return Desk(
        Glossary(),
        nothing_asked,
        find=lambda source, target: FakePackage(source, target, "1.0", Path("none"), "bundled"),
        load=lambda _package, _threads: FakeModel(backs, otherwise=backs.__getitem__),
        find_reader=lambda: None,
    )
