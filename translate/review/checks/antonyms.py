"""A word's opposite in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from translate.lexicon.antonyms import ANTONYMS
from translate.review.checks.opposites import OppositesCheck

if TYPE_CHECKING:
    from translate.article import Severity
    from translate.lexicon.opposition_index import OppositionIndex


class AntonymsCheck(OppositesCheck):
    """A word stands for its opposite: won for lost, guilty for innocent, open for closed.

    Asked only where each text has one side of the opposition and not the other, and both deny
    alike; the table is short and of the press.

    Example:
        "the court acquitted him" rendered as "el tribunal lo condenó".

    False alarms:
        Idioms with one of the words; a sentence about both sides that names one in each text.

    Silence:
        ``--ignore antonyms``, or dismiss the finding.
    """

    id: ClassVar[str] = "antonyms"
    name: ClassVar[str] = "Antonyms"
    category: ClassVar[str] = "Accuracy/Mistranslation"
    severity: ClassVar[Severity] = "major"
    trusts_wording: ClassVar[bool] = True
    oppositions: ClassVar[OppositionIndex] = ANTONYMS
    told: ClassVar[str] = "the opposite"
