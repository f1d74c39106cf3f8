"""How the words of a pattern may begin, read from the pattern without compiling it.

A text without any of the beginnings has no match, and a look at its words says so sooner than the
pattern does.
"""

from __future__ import annotations

import re

# What a form may open with that is no part of it: what must not, or must, stand around.
_LOOKAROUND = re.compile(r"\(\?<?[!=]")
_GROUP = "(?:"
# What tells where a form ends; brackets that are escaped or in a class tell nothing.
_SIGN = re.compile(r"\\.|\[\^?.[^\]]*\]|[()|]")
_SIGN_OR_SPACE = re.compile(rf"{_SIGN.pattern}| ")
_DEPTH = {"(": 1, ")": -1}
_LITERAL = re.compile(r"\w*")
_CLASS = re.compile(r"\[(\w+)\]")
# What makes the letter or group before it one that may be left out.
_OPTIONAL = ("?", "*", "{0", "{,")
_REPEATED = ("?", "*", "+", "{")


def alternatives(forms: str) -> list[str]:
    """Cut an alternation into its forms."""
    found, depth, start = [], 0, 0
    for sign in _SIGN.finditer(forms):
        depth += _DEPTH.get(sign[0], 0)
        if sign[0] == "|" and not depth:
            found.append(forms[start : sign.start()])
            start = sign.end()
    return [*found, forms[start:]]


def heads(forms: str) -> frozenset[str]:
    """Give letters of which some begin any match of an alternation between word boundaries.

    The empty string is among them if a form may begin with anything.
    """
    return frozenset(head for form in alternatives(forms) for head in _heads(form))


def later(form: str) -> tuple[frozenset[str], ...]:
    """Give, for each word but the first that any match of a form has, letters that may begin it.

    One set for each plain space of the form that stands outside all brackets: behind it begins a
    word, by some letters of the set.
    """
    found, depth = [], 0
    for sign in _SIGN_OR_SPACE.finditer(form):
        depth += _DEPTH.get(sign[0], 0)
        rest = form[sign.end() :]
        if sign[0] == " " and not depth and not rest.startswith(_REPEATED):
            found.append(heads(rest))
    return tuple(found)


def _heads(form: str) -> set[str]:
    while _LOOKAROUND.match(form):
        form = form[_closing(form) + 1 :]
    if form.startswith(_GROUP):
        end = _closing(form)
        rest = form[end + 1 :]
        found = set(heads(form[len(_GROUP) : end]))
        if rest.startswith(_OPTIONAL):
            found |= _heads(re.sub(r"^(?:[?*]|\{\d*,?\d*\})\??", "", rest))
        return found
    letters = _CLASS.match(form)
    if letters and not form.startswith(_OPTIONAL, letters.end()):
        return set(letters[1])
    start = _LITERAL.match(form)
    literal = start[0] if start else ""
    return {literal[:-1] if form.startswith(_OPTIONAL, len(literal)) else literal}


def _closing(form: str) -> int:
    """The place of the bracket that closes the one with which `form` opens."""
    depth = 0
    for sign in _SIGN.finditer(form):
        depth += _DEPTH.get(sign[0], 0)
        if not depth:
            return sign.start()
    return len(form)
