"""The registry of checks: an ordered tuple of dotted names, imported only when a review begins.

The checks of this package stand in it like anybody else's: to add one, hand `load_checks` its
dotted name.
"""

from __future__ import annotations

import re
from importlib import import_module
from typing import TYPE_CHECKING

from translate.errors import DeskError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translate.review.checks.base import Check

__all__ = ["CHECKS", "load_checks"]

#: In the order in which findings are shown: what is broken first, then meaning, then wording.
CHECKS: tuple[str, ...] = (
    "translate.review.checks.decoding.DecodingCheck",
    "translate.review.checks.alignment.AlignmentCheck",
    "translate.review.checks.numbers.NumbersCheck",
    "translate.review.checks.scale.ScaleCheck",
    "translate.review.checks.percentage.PercentageCheck",
    "translate.review.checks.units.UnitsCheck",
    "translate.review.checks.currency.CurrencyCheck",
    "translate.review.checks.bounds.BoundsCheck",
    "translate.review.checks.dates.DatesCheck",
    "translate.review.checks.durations.DurationsCheck",
    "translate.review.checks.negation.NegationCheck",
    "translate.review.checks.names.NamesCheck",
    "translate.review.checks.roles.RolesCheck",
    "translate.review.checks.hedges.HedgesCheck",
    "translate.review.checks.attribution.AttributionCheck",
    "translate.review.checks.quantifiers.QuantifiersCheck",
    "translate.review.checks.focus.FocusCheck",
    "translate.review.checks.direction.DirectionCheck",
    "translate.review.checks.antonyms.AntonymsCheck",
    "translate.review.checks.connectives.ConnectivesCheck",
    "translate.review.checks.tense.TenseCheck",
    "translate.review.checks.gender.GenderCheck",
    "translate.review.checks.false_friends.FalseFriendsCheck",
    "translate.review.checks.omission.OmissionCheck",
    "translate.review.checks.wording.WordingCheck",
    "translate.review.checks.glossary_terms.GlossaryTermsCheck",
    "translate.review.checks.untranslated.UntranslatedCheck",
    "translate.review.checks.invented_words.InventedWordsCheck",
    "translate.review.checks.consistency.ConsistencyCheck",
    "translate.review.checks.repetition.RepetitionCheck",
    "translate.review.checks.length.LengthCheck",
)
_KEBAB = re.compile(r"[a-z]+(?:-[a-z]+)*")


def load_checks(names: Sequence[str] = CHECKS, *, ignore: Sequence[str] = ()) -> tuple[Check, ...]:
    """Import the checks with these dotted names, leaving out the ids in `ignore`.

    Raises :class:`DeskError` for a name that cannot be imported or is no check, for an id that is
    taken or not kebab-case, and for an id to ignore that no check has.
    """
    checks: dict[str, Check] = {}
    for name in names:
        check = _load(name)
        if not _KEBAB.fullmatch(check.id):
            raise DeskError(f"The id {check.id!r} of the check {name} is not kebab-case.")
        if check.id in checks:
            raise DeskError(f"Two checks have the id {check.id!r}; give {name} another one.")
        checks[check.id] = check
    unknown = [name for name in ignore if name not in checks]
    if unknown:
        known = ", ".join(checks)
        raise DeskError(f"There is no check {unknown[0]!r} to ignore; the checks are {known}.")
    return tuple(check for id_, check in checks.items() if id_ not in ignore)


def _load(name: str) -> Check:
    from translate.review.checks.base import Check

    module, _, attribute = name.rpartition(".")
    try:
        found = getattr(import_module(module), attribute)
    except (ImportError, AttributeError, ValueError) as error:
        raise DeskError(
            f"The check {name} cannot be imported ({error}); check its name."
        ) from error
    if not (isinstance(found, type) and issubclass(found, Check)):
        raise DeskError(f"{name} is not a check; it must be a subclass of {Check.__name__}.")
    return found()
