"""Shares and halves: "two in five", "half a million", "siglo y medio", "cuartos de final"."""

from __future__ import annotations

from decimal import Decimal

from translate.figures.readers import Found, Reader

# Half of these is as often said in the next smaller unit: "medio siglo" is fifty years.
_SPANS = {
    "siglo": 100, "century": 100, "decada": 10, "decade": 10, "año": 12, "year": 12, "hora": 60,
    "hour": 60, "dia": 24, "day": 24, "minuto": 60, "minute": 60,
}  # fmt: skip
# Nouns that stand alone before "y medio": "el año y medio".
_HALVED = frozenset({"mes", "semana", "tonelada", "kilo", "metro", "punto", "litro", *_SPANS})
# What stands between the two numbers of a share.
_SHARES = (
    ("out", "of", "every"), ("out", "of", "each"), ("out", "of"), ("in", "every"), ("of", "every"),
    ("in", "each"), ("de", "cada"), ("de", "entre"), ("por", "cada"), ("for", "every"),
)  # fmt: skip
# "Nine in ten" is a share, "two in three days" is not.
_WHOLES = frozenset(map(Decimal, (2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 100, 1000)))
_NOT_SHARED = frozenset(
    "second seconds minute minutes hour hours day days week weeks month months year years decades"
    " night nights games matches".split()
)
# What stands between "one" and "in" only where no share is meant.
_NOT_COUNTED = frozenset(
    "of and or in to from was is were are has had killed injured dead wounded missing arrested"
    " y o de en a fue es era".split()
)
_PARTS = {"half": "0.5", "medio": "0.5", "media": "0.5", "quarter": "0.25", "cuarto": "0.25"}
# English names these rounds by the sides that are left, Spanish by the matches.
_ROUNDS = {"octavos": (8, 16), "cuartos": (4, 8), "dieciseisavos": (16, 32)}


def read_half_scale(reader: Reader, i: int) -> Found | None:
    """As in "half a million", "medio millón", "a quarter of a million", "media docena"."""
    key = reader.key(i)
    if key not in _PARTS:
        return None
    ahead = i + 1
    while reader.joined(ahead) and reader.key(ahead) in {"a", "an", "of", "de"}:
        ahead += 1
    if not reader.joined(ahead):
        return None
    share = Decimal(_PARTS[key])
    scale = reader.table.scales.get(reader.key(ahead))
    if scale is not None:
        return Found(share * scale, ahead + 1, scale=scale)
    span = _SPANS.get(reader.key(ahead))
    if span is not None:
        return Found(share, ahead + 1, "fraction", (share * span,), weak=True)
    # "A quarter of the bridges" is a quantity, "the last quarter of 2019" a time.
    counted = key == "quarter" and reader.key(i + 1) == "of" and reader.key(i - 1) == "a"
    return Found(share, i + 1, "fraction") if counted else None


def read_round(reader: Reader, i: int) -> Found | None:
    """As in "octavos de final", which is the round of sixteen: only good to answer."""
    values = _ROUNDS.get(reader.key(i))
    if values is None or (reader.key(i + 1), reader.key(i + 2)) != ("de", "final"):
        return None
    return Found(Decimal(values[0]), i + 1, "ordinal", (Decimal(values[1]),), weak=True)


def read_share(reader: Reader, i: int) -> Found | None:
    """As in "one in three", "two out of five", "una de cada diez": the label keeps both numbers."""
    part = reader.numeral(i)
    if part is None or part.after >= len(reader.tokens) or part.scale != 1:
        return None
    for skipped in range(3 if part.value == 1 else 1):
        found = _whole(reader, part.value, part.after + skipped)
        if found is not None:
            return found
        # "One voter in three", "one young person in three".
        if (
            not reader.joined(part.after + skipped)
            or reader.key(part.after + skipped) in _NOT_COUNTED
        ):
            break
    return None


def _whole(reader: Reader, part: Decimal, at: int) -> Found | None:
    """The share whose part has been read and whose "in" or "out of" would stand at `at`."""
    follows = tuple(reader.key(at + n) for n in range(3))
    joined = next((len(words) for words in _SHARES if follows[: len(words)] == words), 0)
    ahead = at + (joined or 1)
    whole = reader.numeral(ahead) if ahead < len(reader.tokens) else None
    if whole is None or not 0 < part < whole.value:
        return None
    spanned = reader.key(whole.after) in _NOT_SHARED
    bare = follows[0] == "in" and not spanned and whole.value in _WHOLES
    if not joined and not bare:
        return None
    label = f"{part}/{whole.value}"
    return Found(part / whole.value, whole.after, "fraction", label=label)


def read_and_a_half(reader: Reader, i: int) -> Found | None:
    """As in "a year and a half", "el año y medio": one and a half, with no "one" said."""
    key, phrase = reader.key(i), tuple(reader.key(n) for n in range(i + 1, i + 5))
    counted = phrase[0] not in reader.table.scales  # "a million and a half" is read elsewhere
    half = Decimal("1.5")
    if key in {"a", "an"} and counted and phrase[1:] == ("and", "a", "half"):
        return Found(half, i + 5, alternatives=_smaller(half, phrase[0]))
    if key in _HALVED and phrase[:2] in {("y", "medio"), ("y", "media")}:
        return Found(half, i + 3, alternatives=_smaller(half, key))
    return None


def read_every_other(reader: Reader, i: int) -> Found | None:
    """As in "every other family", which is one of two, and "every other day"."""
    if (reader.key(i), reader.key(i + 1)) != ("every", "other"):
        return None
    return Found(Decimal("0.5"), i + 2, "fraction", (Decimal(2),), weak=True)


def read_height(reader: Reader, i: int) -> Found | None:
    """As in "un metro ochenta": metres and, with no unit said, centimetres."""
    metres = reader.numeral(i)
    if metres is None or reader.key(metres.after) not in {"metro", "metros"}:
        return None
    after = metres.after + 1
    rest = reader.numeral(after) if reader.joined(after) else None
    if rest is None or not 10 <= rest.value < 100 or metres.value > 3:
        return None
    return Found(metres.value + rest.value / 100, rest.after)


def _smaller(value: Decimal, unit: str) -> tuple[Decimal, ...]:
    return (value * _SPANS[unit],) if unit in _SPANS else ()
