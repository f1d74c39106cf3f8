"""Names that changed, went missing or came from nowhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from translate.lexicon.names import name_keys
from translate.lexicon.text import fold
from translate.review.checks.base import Check
from translate.review.compare.full_names import changed_parts
from translate.review.compare.misspellings import misspellings
from translate.review.compare.names import counterpart, is_doubtful, unanswered
from translate.review.compare.names_swapped import swapped

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translate.article import Finding, Severity, Span
    from translate.review.compare.names import Name
    from translate.review.pair import Pair


class NamesCheck(Check):
    """A name of one text is another one in the other, or is gone.

    Names are compared without case and accents; those that differ between the languages (London,
    Londres; NATO, OTAN; Brazil, Brasil or brasileño) by a table and the countries of CLDR. A
    capital may stand for its state's government (Washington). Spellings that sound alike are one
    name (Zelensky, Zelenski); others that differ by a letter are slips. Months, weekdays and common
    words with a capital (Ministry, Congreso) are no names here, but for one alone in the place of
    another name (Buenaventura, Barranquilla). A name replaced by another is critical; one that is
    only lost is minor, since an office or a pronoun may stand for it, and so is a couple of names
    that may have nothing to do with each other (a given name, a surname). Two names that changed
    places are found by the words beside them. Beside a part of a name that both texts have, another
    given name or surname is another person's (Lucía Ferreyra, Luisa Ferreyra).

    Example:
        "Ollanta Humala" rendered as "Alan García"; "Swiss citizens" as "ciudadanos suecos";
        "Pardo" as "Prado".

    False alarms:
        A name replaced by an office or a pronoun ("Humala", "el presidente"); names of works,
        parties and institutions that are customarily translated.

    Silence:
        ``--ignore names``; or add the name and its rendering to the glossary.
    """

    id: ClassVar[str] = "names"
    name: ClassVar[str] = "Names"
    category: ClassVar[str] = "Accuracy/Mistranslation"
    severity: ClassVar[Severity] = "critical"
    trusts_wording: ClassVar[bool] = True

    def find(self, pair: Pair) -> Iterator[Finding]:
        """Yield changed names first, then those left over on one side."""
        given = {w for use in pair.terms for w in name_keys(use.source.of(pair.source))}
        changed = list(changed_parts(pair))
        missing = unanswered(pair.source, pair.source_language, pair.target)
        extra = unanswered(pair.target, pair.target_language, pair.source)
        missing = [m for m in missing if not any(m.span.overlaps(c.source) for c in changed)]
        extra = [e for e in extra if not any(e.span.overlaps(c.target) for c in changed)]
        for part in changed:
            yield self._other(pair, part.source, part.target, "critical")
        for lost in (m for m in missing if fold(m.text) not in given):
            other = counterpart(lost, extra, pair.source, pair.target)
            if other is None:
                if not lost.ordinary:
                    yield self._left(pair, lost)
                continue
            extra.remove(other)
            # Two unknown acronyms left over are most likely the same body in two languages.
            if not lost.acronym or lost.known or other.known:
                yield self.finding(
                    pair,
                    f"The source names “{lost.text}”, the translation “{other.text}”.",
                    source=lost.span,
                    target=other.span,
                    suggestion="" if lost.known else lost.text,
                    severity="minor" if is_doubtful(lost, other, pair) else self.severity,
                )
        for swap in swapped(pair):
            yield self._other(pair, swap.source, swap.target, "critical")
        for slip in misspellings(pair):
            if not any(slip.source.overlaps(part.source) for part in changed):
                yield self._other(pair, slip.source, slip.target, "major")
        for name in (e for e in extra if not e.ordinary):
            yield self.finding(
                pair,
                f"The name “{name.text}” is not in the source.",
                target=name.span,
                severity="minor",
                category="Accuracy/Addition",
            )

    def _other(self, pair: Pair, source: Span, target: Span, severity: Severity) -> Finding:
        ours, theirs = source.of(pair.source), target.of(pair.target)
        return self.finding(
            pair,
            f"The source names “{ours}”, the translation “{theirs}”.",
            source=source,
            target=target,
            severity=severity,
            suggestion=ours,
        )

    def _left(self, pair: Pair, lost: Name) -> Finding:
        return self.finding(
            pair,
            f"The name “{lost.text}” is missing from the translation.",
            source=lost.span,
            severity="minor",
            category="Accuracy/Omission",
        )
