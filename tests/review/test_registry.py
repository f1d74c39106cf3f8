"""The registry loads checks by name, built-in or not, and every check explains itself."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

import pytest

from tests.review.helpers import a_pair, check_called
from translate.article import SEVERITIES
from translate.errors import DeskError
from translate.review import review_pair
from translate.review.checks import CHECKS, load_checks
from translate.review.checks.base import Check
from translate.review.docs import SECTIONS, checks_document, page

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translate.article import Finding, Severity
    from translate.review.pair import Pair

DOCUMENT = Path(__file__).parents[2] / "docs" / "checks.md"
MQM = re.compile(r"(Accuracy|Terminology|Locale conventions|Style|Linguistic conventions)/[A-Z].+")

IDS = [check.id for check in load_checks()]


class Shouting(Check):
    """A check from outside the package: no exclamation marks."""

    id: ClassVar[str] = "shouting"
    name: ClassVar[str] = "Shouting"
    category: ClassVar[str] = "Style/Register"
    severity: ClassVar[Severity] = "minor"

    def find(self, pair: Pair) -> Iterator[Finding]:
        """Yield a finding where the translation shouts."""
        if "!" in pair.target:
            yield self.finding(pair, "The translation shouts.")


class Untidy(Shouting):
    """A check whose id is not kebab-case."""

    id: ClassVar[str] = "Untidy_Id"


OUTSIDE = f"{__name__}.Shouting"


@pytest.mark.parametrize("check_id", IDS)
def test_every_check_is_well_named(check_id: str) -> None:
    """Ids are kebab-case, categories are MQM's, and derived names agree with the id."""
    check = check_called(check_id)

    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", check.id)
    assert MQM.fullmatch(check.category)
    assert check.severity in SEVERITIES
    assert (check.anchor, check.option) == (f"check-{check_id}", f"ignore-{check_id}")


@pytest.mark.parametrize("check_id", IDS)
def test_every_check_is_documented(check_id: str) -> None:
    """A check's docstring has an example, its known false alarms and how to silence it."""
    about, sections = page(check_called(check_id))

    assert about
    assert tuple(sections) == SECTIONS
    assert all(sections.values())
    assert check_id in sections["Silence"]


def test_the_page_of_checks_is_fresh() -> None:
    """``docs/checks.md`` is what the docstrings say; ``make docs`` writes it again."""
    assert DOCUMENT.read_text(encoding="utf-8") == checks_document()


def test_ids_are_unique_and_in_order() -> None:
    """The order of the registry is the order of the ids."""
    assert len(set(IDS)) == len(CHECKS)
    assert IDS[0] == "decoding"


def test_a_check_from_outside_enters_by_the_same_door() -> None:
    """A dotted name is all it takes."""
    checks = load_checks([*CHECKS, OUTSIDE])

    review = review_pair(a_pair("They left.", "¡Se fueron!"), checks)

    assert [finding.check for finding in review.findings] == ["shouting"]


def test_a_check_can_be_left_out() -> None:
    """Ignored ids are not loaded."""
    assert "numbers" not in {check.id for check in load_checks(ignore=["numbers"])}


@pytest.mark.parametrize(
    ("names", "ignore", "message"),
    [
        (["no.such.module.Check"], [], "no.such.module.Check cannot be imported"),
        (["translate.review.checks.numbers.Nothing"], [], "cannot be imported"),
        (["translate.review.pair.Pair"], [], "translate.review.pair.Pair is not a check"),
        (["undotted"], [], "undotted cannot be imported"),
        ([OUTSIDE, OUTSIDE], [], "Two checks have the id 'shouting'"),
        ([f"{__name__}.Untidy"], [], "'Untidy_Id' .* is not kebab-case"),
        ([OUTSIDE], ["numbres"], "no check 'numbres' to ignore; the checks are shouting"),
    ],
)
def test_a_bad_name_is_named(names: list[str], ignore: list[str], message: str) -> None:
    """Errors say which name is at fault."""
    with pytest.raises(DeskError, match=message):
        load_checks(names, ignore=ignore)
