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


def sounds_alike(one: str, other: str) -> bool:
    """Tell whether two folded names may be spellings of one (Tymoshenko, Timoshenko)."""
    sounds = _sound(one), _sound(other)
    return sounds[0] == sounds[1] or sounds[0].rstrip("aeios") == sounds[1].rstrip("aeios") != ""


@lru_cache(maxsize=16384)
def _sound(name: str) -> str:
    for pattern, sound in _SOUNDS:
        name = re.sub(pattern, sound, name)
    return name
