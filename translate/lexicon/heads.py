"""How the words of a pattern may begin, read from the pattern without compiling it.

A text without any of the beginnings has no match, and a look at its words says so sooner than the
pattern does.
"""

from __future__ import annotations

import re

# What a form may open with that is no part of it: what must not, or must, stand around.
_LOOKAROUND = re.compile(r"\(\?<?[!=]")
_GROUP = "(?:"
_LITERAL = re.compile(r"\w*")
_CLASS = re.compile(r"\[(\w+)\]")
# What makes the letter or group before it one that may be left out.
_OPTIONAL = ("?", "*", "{0", "{,")


def heads(forms: str) -> frozenset[str]:
    """Give letters of which some begin any match of an alternation between word boundaries.

    The empty string is among them if a form may begin with anything.
    """
    return frozenset(head for form in _alternatives(forms) for head in _heads(form))


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
    found = _LITERAL.match(form)
    literal = found[0] if found else ""
    return {literal[:-1] if form.startswith(_OPTIONAL, len(literal)) else literal}


def _alternatives(forms: str) -> list[str]:
    """Cut an alternation where it is one, and not within its groups."""
    found, depth, start, at = [], 0, 0, 0
    while at < len(forms):
        if forms[at] == "\\":
            at += 1
        elif forms[at] == "[":
            at = forms.index("]", at + 2)
        elif forms[at] == "|" and not depth:
            found.append(forms[start:at])
            start = at + 1
        else:
            depth += {"(": 1, ")": -1}.get(forms[at], 0)
        at += 1
    return [*found, forms[start:]]


def _closing(form: str) -> int:
    """The place of the bracket that closes the one with which `form` opens."""
    depth, at = 0, 0
    while True:
        if form[at] == "\\":
            at += 1
        elif form[at] == "[":
            at = form.index("]", at + 2)
        else:
            depth += {"(": 1, ")": -1}.get(form[at], 0)
            if not depth:
                return at
        at += 1
