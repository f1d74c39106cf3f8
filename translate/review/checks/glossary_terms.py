"""Glossary terms that the translation does not honour."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from translate.article import Span
from translate.review.checks.base import Check

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translate.article import Finding, Severity
    from translate.review.pair import Pair


class GlossaryTermsCheck(Check):
    """A glossary term of the source is rendered otherwise, or by a forbidden term.

    The glossary finds its terms in both texts, inflection included; this check only reports.

    Example:
        "narco-airstrip" rendered as "franja de aterrizaje" where the glossary says "narcopista".

    False alarms:
        A pronoun or an omitted subject in the place of a term just named; a word of the source that
        has another sense here.

    Silence:
        ``--ignore glossary-terms``; or add the rendering to the glossary's variants, with the
        status ``admitted``.
    """

    id: ClassVar[str] = "glossary-terms"
    name: ClassVar[str] = "Glossary terms"
    category: ClassVar[str] = "Terminology/Inconsistent with terminology resource"
    severity: ClassVar[Severity] = "major"

    def find(self, pair: Pair) -> Iterator[Finding]:
        """Yield one finding for each term that is not applied."""
        for use in pair.terms:
            if use.applied:
                continue
            wanted = f"the glossary asks for “{use.target_term}”"
            at = pair.target.find(use.form) if use.form else -1
            if at < 0:
                message = f"“{use.source.of(pair.source)}” is not rendered as agreed: {wanted}."
                target = None
            else:
                message = f"“{use.form}” is not the agreed term: {wanted}."
                target = Span(at, at + len(use.form))
            if use.note:
                message = f"{message[:-1]} ({use.note.rstrip('.')})."
            yield self.finding(
                pair, message, source=use.source, target=target, suggestion=use.target_term
            )
