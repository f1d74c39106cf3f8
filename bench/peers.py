"""Another checker of translations on our own cases, beside ours.

    python bench/peers.py --pofilter PATH/TO/pofilter

``pofilter`` is translate-toolkit's (``pip install translate-toolkit`` in an environment of its own:
its import name is ours). The cases of ``tests/review/cases`` and ``tests/review/free.json`` become
PO files, one a language. The peer has flagged a pair when any of its filters speaks of it; of the
changed pairs those are also counted of which a filter speaks that looks at meaning rather than
form. Of changed pairs ours is the check that the file is named after, without a model; of faithful
ones it is whatever any check calls major or critical. The cases were written for our checks: the
table shows what a peer does not look for, and how often it speaks of a sound translation.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from tests.review.case_files import Question, free_questions, once_each, questions
from translate.review import Pair
from translate.review.checks import load_checks

#: Filters that look at meaning, as far as one can without languages; the others look at form.
MEANING = frozenset(
    "numbers acronyms blank doublewords emails filepaths long notranslatewords sentencecount short"
    " unchanged untranslated urls".split()
)


class Case(NamedTuple):
    """The questions of one case file, or the free translations."""

    name: str
    changed: tuple[Question, ...]
    faithful: tuple[Question, ...]


def cases() -> Iterator[Case]:
    """The case files of all checks, then the free translations, which are all faithful."""
    for check in load_checks():
        asked = once_each(questions(check.id))
        yield Case(
            check.id,
            tuple(question for question in asked if question.differs),
            tuple(question for question in asked if not question.differs),
        )
    yield Case("free", (), tuple(once_each(free_questions())))


def peer_flags(pairs: Sequence[Pair], pofilter: Path) -> list[frozenset[str]]:
    """The filters that speak of each pair."""
    said: list[frozenset[str]] = [frozenset()] * len(pairs)
    for target in ("es", "en"):
        chosen = [n for n, pair in enumerate(pairs) if pair.target_language == target]
        with tempfile.TemporaryDirectory() as folder:
            source, result = Path(folder) / "pairs.po", Path(folder) / "found.po"
            source.write_text(_po([(n, pairs[n]) for n in chosen], target), encoding="utf-8")
            subprocess.run(
                (pofilter, f"--language={target}", "--progress=none", source, result),
                check=True,
                capture_output=True,
            )
            for number, filters in _found(result):
                said[number] = filters
    return said


def _po(pairs: Sequence[tuple[int, Pair]], language: str) -> str:
    head = (
        'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
        f'"Language: {language}\\n"\n'
    )
    units = (
        f'msgctxt "pair-{n}"\nmsgid {_quoted(pair.source)}\nmsgstr {_quoted(pair.target)}\n'
        for n, pair in pairs
    )
    return "\n".join([head, *units])


def _quoted(text: str) -> str:
    return json.dumps(" ".join(text.split()), ensure_ascii=False)


def _found(result: Path) -> Iterator[tuple[int, frozenset[str]]]:
    """The pairs in what the peer wrote, each with the names of the filters in its notes."""
    if not result.exists():
        return
    for unit in result.read_text(encoding="utf-8").split("\n\n"):
        number = re.search(r'^msgctxt "pair-(\d+)"', unit, re.MULTILINE)
        if number:
            notes = re.findall(r"^# \(pofilter\) (\w+)", unit, re.MULTILINE)
            yield int(number[1]), frozenset(notes)


def main() -> None:
    """Print a table: what each finds of the changed pairs, and says of the faithful ones."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--pofilter", type=Path, required=True, help="the peer's command")
    options = parser.parse_args()
    listed = list(cases())
    pairs = list(
        dict.fromkeys(p for c in listed for q in (*c.changed, *c.faithful) for p in q.pairs)
    )
    said = dict(zip(pairs, peer_flags(pairs, options.pofilter), strict=True))
    print("| cases | changed | ours | pofilter | for meaning | faithful | ours | pofilter |")
    print("|---|---:|---:|---:|---:|---:|---:|---:|")
    for case in listed:
        print(_line(case, said))


def _line(case: Case, said: Mapping[Pair, frozenset[str]]) -> str:
    def peer(asked: Sequence[Question], filters: frozenset[str] | None = None) -> str:
        spoken = [
            any(said[p] if filters is None else said[p] & filters for p in q.pairs) for q in asked
        ]
        return _share(sum(spoken), len(asked))

    found = _share(sum(bool(q.findings()) for q in case.changed), len(case.changed))
    alarms = _share(sum(bool(q.alarms()) for q in case.faithful), len(case.faithful))
    return (
        f"| {case.name} | {len(case.changed)} | {found} | {peer(case.changed)}"
        f" | {peer(case.changed, MEANING)} | {len(case.faithful)} | {alarms}"
        f" | {peer(case.faithful)} |"
    )


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.0%}" if whole else "–"


if __name__ == "__main__":
    main()
