"""The grammar of number words: "two hundred and five thousand", "2 mil 500", "mil millones"."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from translate.figures.digits import parse_digits

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translate.article import Language
    from translate.figures.tables import NumberTable
    from translate.figures.tokens import Token

_MILLION = Decimal(10**6)
_THOUSAND = Decimal(1000)
_HUNDRED = Decimal(100)
_GAP = re.compile(r"[ \u00a0\u2009\u202f]|\s?-\s?")


class Numeral(NamedTuple):
    """A number read from ``tokens[i:after]``; `scale` is what its last scale word multiplied by."""

    value: Decimal
    after: int
    alternatives: tuple[Decimal, ...] = ()
    scale: Decimal = Decimal(1)
    digits: bool = False


class _Sum(NamedTuple):
    """A number in the making: millions and more, thousands, and what is still open."""

    high: Decimal = Decimal(0)
    low: Decimal = Decimal(0)
    group: Decimal | None = None
    ceiling: Decimal = Decimal("Infinity")
    scale: Decimal = Decimal(1)
    digits: bool = False

    @property
    def empty(self) -> bool:
        return not self.high and not self.low and self.group is None

    @property
    def total(self) -> Decimal:
        return self.high + self.low + (self.group or 0)


def adjacent(text: str, left: Token, right: Token) -> bool:
    """Whether nothing but a space or a hyphen stands between two pieces."""
    return bool(_GAP.fullmatch(text, left.end, right.start))


def read_numeral(
    text: str, tokens: Sequence[Token], i: int, table: NumberTable, language: Language
) -> Numeral | None:
    """The longest cardinal that begins at ``tokens[i]``, or ``None``."""
    token = tokens[i]
    alternatives: tuple[Decimal, ...] = ()
    if token.kind == "number":
        parsed = parse_digits(token.text, language)
        if parsed is None:
            return None
        value, alternatives = parsed
        state: _Sum | None = _Sum(group=value, digits=True)
    else:
        state = _take(_Sum(), token, table)
    if state is None:
        return None
    state, after = _read_on(text, tokens, i + 1, table, state)
    if state.scale != 1:
        # "3.500 millones" is always three and a half thousand of them.
        alternatives = () if language == "es" else tuple(a * state.scale for a in alternatives)
    return Numeral(state.total, after, alternatives, state.scale, state.digits)


def _read_on(
    text: str, tokens: Sequence[Token], i: int, table: NumberTable, state: _Sum
) -> tuple[_Sum, int]:
    while i < len(tokens) and adjacent(text, tokens[i - 1], tokens[i]):
        token = tokens[i]
        if token.key == table.joiner:
            return _read_joined(text, tokens, i, table, state)
        following = _take(state, token, table)
        if following is None:
            break
        state, i = following, i + 1
    return state, i


def _read_joined(
    text: str, tokens: Sequence[Token], i: int, table: NumberTable, state: _Sum
) -> tuple[_Sum, int]:
    """Go on over "and" or "y" if what follows belongs to the same number."""
    ahead = i + 1
    if ahead >= len(tokens) or not adjacent(text, tokens[i], tokens[ahead]) or state.digits:
        return state, i
    unit = table.units.get(tokens[ahead].key)
    if unit is None or not unit or not _may_join(state, unit, table):
        return state, i
    joined = state._replace(group=(state.group or Decimal(0)) + unit)
    result, after = _read_on(text, tokens, ahead + 1, table, joined)
    # "two hundred and three hundred" are two numbers, "two hundred and three" is one.
    stopped = tokens[after].key if after < len(tokens) else ""
    if (stopped == table.hundred and stopped) or stopped in table.scales:
        return state, i
    return result, after


def _may_join(state: _Sum, unit: int, table: NumberTable) -> bool:
    group = state.group
    if table.joiner == "y":
        return group is not None and unit < 10 and group % 100 >= 20 and group % 10 == 0
    if group is None:
        return not state.empty
    return group >= 100 and group % 100 == 0


def _take(state: _Sum, token: Token, table: NumberTable) -> _Sum | None:
    """`state` with one more word, or ``None`` if the word does not continue the number."""
    key = token.key
    if token.kind == "number":
        return _take_digits(state, token, table)
    if key in table.units:
        return _take_unit(state, table.units[key], table)
    if key in table.hundreds and state.group is None:
        return state._replace(group=Decimal(table.hundreds[key]))
    if key == table.hundred and key:
        return _take_hundred(state)
    return _take_scale(state, table.scales[key]) if key in table.scales else None


def _take_hundred(state: _Sum) -> _Sum | None:
    if state.group is None and state.empty:
        return state._replace(group=_HUNDRED)
    if state.group is not None and 0 < state.group < 100:
        return state._replace(group=state.group * 100)
    return None


def _take_digits(state: _Sum, token: Token, table: NumberTable) -> _Sum | None:
    fits = table.digits_after_scale and state.digits and state.group is None
    if not fits or not token.text.isdecimal() or len(token.text) > 3:
        return None
    return state._replace(group=Decimal(token.text))


def _take_unit(state: _Sum, unit: int, table: NumberTable) -> _Sum | None:
    if state.group is None:
        return state._replace(group=Decimal(unit)) if unit or state.empty else None
    if state.digits or not unit or state.group != int(state.group):
        return None
    rest = state.group % 100
    if rest == 0 and state.group > 0:
        return state._replace(group=state.group + unit)
    tens_before = rest >= 20 and rest % 10 == 0 and unit < 10 and table.joiner == "and"
    return state._replace(group=state.group + unit) if tens_before else None


def _take_scale(state: _Sum, scale: Decimal) -> _Sum | None:
    count = state.group if state.group is not None else Decimal(1)
    if scale < _THOUSAND:
        if state.high or state.low or state.scale != 1:
            return None
        return state._replace(group=count * scale, scale=scale)
    if scale == _THOUSAND:
        if state.low:
            return None
        return state._replace(low=count * scale, group=None, scale=scale)
    if scale >= state.ceiling or scale < _MILLION:
        return None
    open_part = state.low + (state.group or 0) or Decimal(1)
    factor = scale * (_THOUSAND if state.low and state.group is None else 1)
    return state._replace(
        high=state.high + open_part * scale,
        low=Decimal(0),
        group=None,
        ceiling=scale,
        scale=factor,
    )
