"""Whether the figures of a source stand in its translation: ``python bench/figures_kept.py``.

Translates the sentences of newstest2012 that hold a number in digits, both directions, the way the
desk does (without a glossary), and once more by the bare model's best hypothesis. A figure is kept
when the translation has one of the same value, in either language's form or rightly spelt out
(``translate.figures``). Numbers in words are counted apart. The aim is 98 % of those in digits.

``--lines`` takes the first so many sentences, ``--packages`` other packages than the bundled ones,
``--show`` prints what is lost, ``--json`` a line of JSON a direction, ``--write`` keeps the
translations, to be scored apart.
"""

from __future__ import annotations

import argparse
import json
import lzma
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from translate.article import Language
from translate.engine.packages import find_package
from translate.errors import DeskError
from translate.figures import Figure, compare_figures, find_figures
from translate.glossary import Glossary
from translate.lines import Line, translate_lines
from translate.workflow import Desk

DEVELOPMENT = Path(__file__).resolve().parents[2] / "shared" / "dev"
DIRECTIONS: tuple[tuple[Language, Language], ...] = (("en", "es"), ("es", "en"))


@dataclass(frozen=True)
class Tally:
    """How many figures the sources hold and how many are lost, in digits and in words."""

    digits: int
    digits_lost: int
    words: int
    words_lost: int

    @property
    def kept(self) -> float:
        """The share of the figures in digits that stand in the translations."""
        return 1 - self.digits_lost / max(self.digits, 1)

    @property
    def words_kept(self) -> float:
        """The share of the figures in words that do."""
        return 1 - self.words_lost / max(self.words, 1)


def read(source: Language, target: Language, lines: int | None) -> list[str]:
    """The sources with a digit, the first `lines` of them."""
    path = DEVELOPMENT / f"mt-newstest2012.{source}-{target}.jsonl.xz"
    with lzma.open(path, "rt", encoding="utf-8") as rows:
        texts = [str(json.loads(row)["source"]) for row in rows]
    return [text for text in texts if any(character.isdigit() for character in text)][:lines]


def in_digits(figure: Figure) -> bool:
    """Whether the text writes the figure with a digit."""
    return any(character.isdigit() for character in figure.text)


def lost(
    text: str, translation: str, direction: tuple[Language, Language]
) -> tuple[tuple[Figure, ...], tuple[Figure, ...]]:
    """The figures of `text` that count, and those of them that the translation lacks."""
    figures = tuple(f for f in find_figures(text, direction[0]) if not f.weak)
    return figures, compare_figures(text, direction[0], translation, direction[1]).missing


def tally(
    texts: Sequence[str], translations: Sequence[str], direction: tuple[Language, Language]
) -> Tally:
    """Count over all sentences."""
    here: list[Figure] = []
    gone: list[Figure] = []
    for text, translation in zip(texts, translations, strict=True):
        figures, missing = lost(text, translation, direction)
        here += figures
        gone += missing
    digits, digits_lost = sum(map(in_digits, here)), sum(map(in_digits, gone))
    return Tally(digits, digits_lost, len(here) - digits, len(gone) - digits_lost)


def by_desk(texts: Sequence[str], desk: Desk, direction: tuple[Language, Language]) -> list[str]:
    """Translate as ``translate text`` does; DeskError as there."""
    found = translate_lines([Line(text, *direction) for text in texts], desk)
    for one in found:
        if isinstance(one, DeskError):
            raise one
    return [one.text for one in found if not isinstance(one, DeskError)]


def by_model(texts: Sequence[str], desk: Desk, direction: tuple[Language, Language]) -> list[str]:
    """The model's best hypothesis for each text as it stands."""
    return [found[0].text for found in desk.decoder(*direction).model.decode(texts)]


SYSTEMS: dict[str, Callable[[Sequence[str], Desk, tuple[Language, Language]], list[str]]] = {
    "desk": by_desk,
    "model": by_model,
}


def main() -> None:
    """Measure and print both directions."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n")[0])
    parser.add_argument("--lines", type=int)
    parser.add_argument("--packages", type=Path, help="folder of .argosmodel files")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--show", action="store_true")
    parser.add_argument("--write", type=Path, help="folder for the translations")
    options = parser.parse_args()
    desk = Desk(
        Glossary(),
        find=lambda *way: find_package(*way, directories=(), bundled=options.packages),
    )
    for direction in DIRECTIONS:
        texts = read(*direction, options.lines)
        by_model(texts[:8], desk, direction)  # loads what is not measured
        for name, system in SYSTEMS.items():
            started = time.perf_counter()
            made = system(texts, desk, direction)
            seconds = time.perf_counter() - started
            report(name, direction, tally(texts, made, direction), seconds, as_json=options.json)
            if options.write:
                options.write.mkdir(parents=True, exist_ok=True)
                file = options.write / f"{'-'.join(direction)}.{name}.txt"
                file.write_text("".join(f"{text}\n" for text in made), encoding="utf-8")
            if options.show and name == "desk":
                show(texts, made, direction)


def report(
    name: str,
    direction: tuple[Language, Language],
    found: Tally,
    seconds: float,
    *,
    as_json: bool,
) -> None:
    """Print one system's line."""
    if as_json:
        row = {"system": name, "way": "-".join(direction), "kept": round(found.kept, 4)}
        print(json.dumps(row | asdict(found) | {"seconds": round(seconds, 1)}))
    else:
        print(
            f"{'→'.join(direction)} {name:5}  digits {found.kept:.1%} of {found.digits},"
            f" words {found.words_kept:.1%} of {found.words}, {seconds:.0f} s"
        )


def show(
    texts: Sequence[str], translations: Sequence[str], direction: tuple[Language, Language]
) -> None:
    """Print what is lost, with source and translation."""
    for text, translation in zip(texts, translations, strict=True):
        _, missing = lost(text, translation, direction)
        if missing:
            print(f"  {[f.text for f in missing]}\n    {text}\n    {translation}")


if __name__ == "__main__":
    main()
