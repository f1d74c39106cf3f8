"""Whether two spellings are one name: what the press writes in several ways sounds alike."""

from __future__ import annotations

import re
from functools import lru_cache

# What is written in several ways (ISO 9 and the usages of the press in both languages).
_SOUNDS: tuple[tuple[str, str], ...] = (
    (r"sch|tch|ch|sh|cz|tz|ts|zh|z|x|ç|c(?=[eiy])", "s"),
    (r"th", "t"),
    (r"ñ|gn|nh", "n"),
    (r"kh|ph|gh|h|j", "h"),
    (r"qu|q|ck|c|g", "k"),
    (r"ou|oo|w|v|u|b|f", "u"),
    (r"ee|ij|iy|yi|ei|ey|ie|y", "i"),
    (r"ae|oe", "e"),
    (r"h", ""),
    (r"(.)\1", r"\1"),
)


# A shorter stem is of many names (Arce, Arias).
_STEM = 3
# Read otherwise: a hard "ch" (Sakharov, Sacharov; Cristian, Christian), "gu" before e and i
# (Sergei, Serguéi), and the German vowels of which a text leaves out the second letter or the dots
# (Köhler, Koehler).
_HARD: tuple[tuple[str, str], ...] = (
    (r"ch|kh", "k"),
    (r"gu(?=[ei])", "g"),
    (r"([aou])e", r"\1"),
)
# In names from other alphabets, which have these letters, a short vowel is written in two ways
# (Yaser, Yasir).
_FOREIGN = frozenset("kwyhj")
_LIGHT: tuple[tuple[str, str], ...] = ((r"ai|ei|ey|ay|e", "i"), (r"ou|o", "u"))


def sounds_alike(one: str, other: str) -> bool:
    """Tell whether two folded names may be spellings of one (Tymoshenko, Timoshenko)."""
    readings: list[tuple[tuple[str, str], ...]] = [(), _HARD]
    if not _FOREIGN.isdisjoint(one) and not _FOREIGN.isdisjoint(other):
        readings.append(_LIGHT)
    return any(_alike(_sound(one, first), _sound(other, first)) for first in readings)


def _alike(one: str, other: str) -> bool:
    stems = one.rstrip("aeios"), other.rstrip("aeios")
    return one == other or (stems[0] == stems[1] and len(stems[0]) >= _STEM)


@lru_cache(maxsize=16384)
def _sound(name: str, first: tuple[tuple[str, str], ...] = ()) -> str:
    for pattern, sound in (*first, *_SOUNDS):
        name = re.sub(pattern, sound, name)
    return name
