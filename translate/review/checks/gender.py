"""A woman become a man, or a man a woman."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from translate.lexicon.people import GENDERS
from translate.review.checks.clash import ClashCheck

if TYPE_CHECKING:
    from translate.article import Severity
    from translate.lexicon.concepts import Opposition


class GenderCheck(ClashCheck):
    """One text speaks only of a woman, the other only of a man.

    Pronouns, words of kinship and Spanish offices with their article count; *su* and masculine
    plurals tell nothing, nor do names.

    Example:
        "she denied the charge" of a witness rendered as "el testigo negó el cargo".

    False alarms:
        Spanish nouns whose gender is not the person's (*la víctima*); generic masculines.

    Silence:
        ``--ignore gender``, or dismiss the finding.
    """

    id: ClassVar[str] = "gender"
    name: ClassVar[str] = "Gender of people"
    category: ClassVar[str] = "Accuracy/Mistranslation"
    severity: ClassVar[Severity] = "major"
    trusts_wording: ClassVar[bool] = True
    oppositions: ClassVar[tuple[Opposition, ...]] = GENDERS
    told: ClassVar[str] = "another gender"
