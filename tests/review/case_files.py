"""The case files as questions: which pairs a check is asked of, and whether it must speak.

Read by the tests and by ``bench/review_checks.py``; ``cases/README.md`` explains the fields.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.bundled import bundled_package
from translate.article import LANGUAGES, other_language
from translate.review import Pair
from translate.review.asking import with_evidence
from translate.review.checks import CHECKS, load_checks

if TYPE_CHECKING:
    from translate.article import Finding, Language
    from translate.engine.model import Model
    from translate.engine.pair_reader import PairReader
    from translate.glossary import TermBook
    from translate.review.checks.base import Check

CASES = Path(__file__).parent / "cases"
FREE = Path(__file__).parent / "free.json"
JUDGED = Path(__file__).parent / "judged.json"

Row = Mapping[str, Any]
_ENGLISH = {"en", "changed_en"}
#: The two fields of a row that are read as source and translation.
Sides = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Question:
    """A text and its translation, one pair or several, and whether the meaning `differs`.

    `severity` is that of the gravest finding expected, empty where the case does not say;
    `known_failure` is the reason why the check is known to get this one wrong.
    """

    check: str
    name: str
    pairs: tuple[Pair, ...]
    differs: bool
    severity: str = ""
    known_failure: str = ""

    @property
    def texts(self) -> tuple[tuple[str, str], ...]:
        """Source and translation of each pair."""
        return tuple((pair.source, pair.target) for pair in self.pairs)

    def findings(self) -> list[Finding]:
        """What the check says."""
        return asked(check_called(self.check), self.pairs)

    def alarms(self) -> list[Finding]:
        """What all checks together say that an editor must decide on: major or critical."""
        found = [f for check in _every_check() for f in asked(check, self.pairs)]
        return [finding for finding in found if finding.severity != "minor"]


def check_called(check_id: str) -> Check:
    """Load one check by its id."""
    return {check.id: check for check in _every_check()}[check_id]


@cache
def _every_check() -> tuple[Check, ...]:
    return load_checks(CHECKS)


def asked(check: Check, pairs: Sequence[Pair]) -> list[Finding]:
    """What `check` says of the pairs, and of the text they make if they have segment ids."""
    found = [finding for pair in pairs for finding in check.run(pair)]
    return [*found, *check.across([pair for pair in pairs if pair.segment])]


def a_pair(source: str, target: str, language: Language = "en") -> Pair:
    """Build a pair whose source is in `language`."""
    return Pair(source, target, language, other_language(language))


def questions(check_id: str) -> list[Question]:
    """The questions of a check's case file, each in the directions in which it makes sense.

    Those of checks that weigh what the models think come with it.
    """
    asked = list(_questions(check_id))
    return heard_questions(asked) if check_id in {"omission", "wording"} else asked


def _questions(check_id: str) -> Iterator[Question]:
    if check_id == "wording":
        # Wrong words have no cases that can be asserted one by one.
        wrong = (q for q in judged_questions() if q.check == "wrong-word")
        yield from (replace(question, check=check_id) for question in wrong)
        return
    data = json.loads((CASES / f"{check_id}.json").read_text(encoding="utf-8"))
    for kind, differs in (
        ("flagged", True),
        ("silent", False),
        ("minimal", True),
        ("minimal", False),
    ):
        for row in data.get(kind, []):
            for sides in _directions(row, changed=differs):
                yield _question(check_id, data, row, sides, differs=differs)


def free_questions() -> Iterator[Question]:
    """The free but faithful pairs that belong to no check, in both directions."""
    for row in json.loads(FREE.read_text(encoding="utf-8")):
        for sides in _directions(row):
            yield _question("free", {}, row, sides, differs=False)


def judged_questions() -> Iterator[Question]:
    """The pairs that only the networks can judge, changed and faithful; the kind is the check."""
    for row in json.loads(JUDGED.read_text(encoding="utf-8")):
        for field, differs in (("changed", True), ("faithful", False)):
            pair = a_pair(row["source"], row[field], row["from"])
            yield Question(row["kind"], f"{row['kind']}: {row['comment']}", (pair,), differs)


def heard(pairs: Sequence[Pair]) -> list[Pair]:
    """The pairs with what the bundled models think of them, as every review has it."""
    found = list(pairs)
    for source in LANGUAGES:
        asked = [n for n, pair in enumerate(pairs) if pair.source_language == source]
        forward, backward = bundled_model(source), bundled_model(other_language(source))
        for n, pair in zip(
            asked,
            with_evidence([pairs[n] for n in asked], forward, backward, _reader()),
            strict=True,
        ):
            found[n] = pair
    return found


def heard_questions(some: Sequence[Question]) -> list[Question]:
    """The questions with what the bundled models think of their pairs."""
    answers = iter(heard([pair for question in some for pair in question.pairs]))
    return [
        replace(question, pairs=tuple(next(answers) for _ in question.pairs)) for question in some
    ]


@cache
def bundled_model(source: Language) -> Model:
    """The bundled model that translates from `source`, opened once."""
    from translate.engine.model import CTranslate2Model

    return CTranslate2Model(bundled_package(source))


@cache
def _reader() -> PairReader:
    from translate.engine.pair_reader import find_reader_file

    file = find_reader_file()
    assert file is not None, "models/ holds no network that reads pairs"
    return file.open()


def once_each(some: Iterable[Question]) -> list[Question]:
    """The questions without those that ask of the same texts for another check."""
    return list({question.texts: question for question in some}.values())


def _directions(row: Row, *, changed: bool = False) -> tuple[Sides, ...]:
    """The fields that are source and translation, in every direction that the row has."""
    if "from" in row:
        return (("source", "changed" if changed and "changed" in row else "target"),)
    spanish = "changed" if changed and {"changed", "article"} & row.keys() else "es"
    english = "changed_en" if changed and "changed_en" in row else "en"
    return (english, spanish), (spanish, english)


def _question(check_id: str, data: Row, row: Row, sides: Sides, *, differs: bool) -> Question:
    source, target = sides
    return Question(
        check_id,
        f"{check_id}: {row['label']} ({source} → {target})",
        _pairs(check_id, data, row, sides),
        differs,
        # The other direction may be a matter of another check as well.
        row.get("severity", "") if source in {*_ENGLISH, "source"} else "",
        row.get("known_failure", {}).get(f"{source} → {target}", ""),
    )


def _pairs(check_id: str, data: Row, row: Row, sides: Sides) -> tuple[Pair, ...]:
    source, target = sides
    language: Language = row.get("from") or ("en" if source in _ENGLISH else "es")
    if "article" in row:
        from tests.review.case_articles import aligned

        return aligned(data["articles"][row["article"]], row, language, sides)
    if isinstance(row[source], list):
        numbered = enumerate(zip(row[source], row[target], strict=True), 1)
        return tuple(
            _with_terms(data, replace(a_pair(ours, theirs, language), segment=f"s{n}"))
            for n, (ours, theirs) in numbered
        )
    pair = a_pair(row[source], row[target], language)
    if check_id == "decoding":
        pair = _decoded(pair, complete=target not in row.get("cut", ()))
    return (_with_terms(data, pair),)


def _decoded(pair: Pair, *, complete: bool) -> Pair:
    """Add the flags that the decoder would give its own output."""
    from translate.engine.faults import find_faults

    languages = (pair.source_language, pair.target_language)
    faults = find_faults(pair.source, pair.target, languages, complete=complete)
    return replace(pair, flags=faults.flags)


def _with_terms(data: Row, pair: Pair) -> Pair:
    """Add what became of the terms of the file's own glossary."""
    if "glossary" not in data:
        return pair
    from translate.glossary import check_terms

    book = _book(json.dumps(data["glossary"]), pair.source_language)
    return replace(pair, terms=check_terms(book, pair.source, pair.target))


@cache
def _book(rows: str, language: Language) -> TermBook:
    from translate.glossary import Entry, Glossary, TermBook

    entries = (Entry(**row) for row in json.loads(rows))
    return TermBook(Glossary(tuple(entries)), language, other_language(language))
