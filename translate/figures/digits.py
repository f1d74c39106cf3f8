"""Numbers written in digits, and the ways English and Spanish group and part them.

Spanish is read both ways: Spain, Argentina, Chile or Colombia write 1.200,5 and Mexico, Peru or
Central America 1,200.5 (RAE, Ortografía 2010, admits both decimal signs), so ``1.200`` has two
readings. English writes 1,200 for the whole number; its ``1.200`` is usually a decimal, but may be
a Spanish figure left as it was: two readings again. Spaces (SI) and the apostrophe (Mexico:
1'200,000) always group.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from translate.article import Language

# U+00A0, U+2009 and U+202F are the spaces typesetters group thousands with.
LITERAL = (
    r"(?:\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d)(?:[.,]\d{1,2}(?!\d))?"
    r"|\d+(?:[.,'’]\d+)*)"
)

_GROUPING = re.compile(r"[ \u00a0\u2009\u202f'’]")
_MARKS = re.compile(r"[.,]")


def parse_digits(literal: str, language: Language) -> tuple[Decimal, tuple[Decimal, ...]] | None:
    """The value of `literal` and its other readings; ``None`` if it is no number (``1.2.3``)."""
    grouped = bool(_GROUPING.search(literal))
    bare = _GROUPING.sub("", literal)
    marks = _MARKS.findall(bare)
    if not marks:
        return Decimal(bare), ()
    parts = _MARKS.split(bare)
    in_threes = len(parts[0]) <= 3 and all(len(p) == 3 for p in parts[1:])
    if len(marks) == 1:
        return _one_mark(marks[0], parts, language, in_threes=in_threes, grouped=grouped)
    if len(set(marks)) == 1:
        return (Decimal("".join(parts)), ()) if in_threes else None
    # Two different marks: the last one parts the decimals, all before it group.
    if len(set(marks[:-1])) == 1 and all(len(p) == 3 for p in parts[1:-1]):
        return Decimal("".join(parts[:-1]) + "." + parts[-1]), ()
    return None


def _one_mark(
    mark: str, parts: list[str], language: Language, *, in_threes: bool, grouped: bool
) -> tuple[Decimal, tuple[Decimal, ...]]:
    whole = Decimal("".join(parts))
    decimal = Decimal(".".join(parts))
    if grouped and len(parts[1]) == 3:  # 1'200,000
        return whole, ()
    if not in_threes or parts[0] == "0":
        return decimal, ()
    if parts[1] == "000":  # nobody writes three zeros of decimals
        return whole, ()
    if language == "es":
        return whole, (decimal,)
    return (whole, ()) if mark == "," else (decimal, (whole,))
