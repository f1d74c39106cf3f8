"""The ways one form of a term may be spelled, and whether a stretch of text is one of them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from translate.article import Language
from translate.glossary.tokens import Token, gap, plain, words

# Prefixes that are written joined, with a hyphen or apart: narcopista, narco-pista, narco pista.
_SEPARABLE = ("anti", "contra", "counter", "hidro", "macro", "mega", "micro", "mini", "multi",
              "narco", "petro", "semi", "super", "trans", "ultra")  # fmt: skip
# Of those, the ones that are not also words of their own, which stand before a noun as such.
_SEPARABLE_BY_SPACE = frozenset({"anti", "narco", "micro", "mega", "mini", "semi", "ultra"})

# A word hyphenated to one of these means something else: anti-cartel is no cartel.
BOUND_PREFIXES = frozenset(
    {
        "anti", "antes", "co", "counter", "contra", "inter", "intra", "macro", "mega", "micro",
        "mini", "multi", "narco", "neo", "non", "para", "post", "pre", "pro", "pseudo", "re",
        "semi", "sub", "super", "trans", "un",
    }
)  # fmt: skip

_SHORTEST_STEM = 4


def spellings(form: str) -> Iterator[tuple[list[Token], tuple[str, ...]]]:
    """The words of `form` and the marks between them; then the same joined and split.

    Hyphen and space need no spelling of their own (:func:`translate.glossary.tokens.gap`); what
    is added is *narcoairstrip* for *narco-airstrip* and *narco pista* for *narcopista*.
    """
    yield _split(form)
    if "-" in form:
        yield _split(form.replace("-", ""))
    parts = form.split(" ")
    for at, part in enumerate(parts):
        prefix = next((start for start in _SEPARABLE if part.casefold().startswith(start)), "")
        if prefix and len(part) >= len(prefix) + _SHORTEST_STEM and "-" not in part:
            yield _split(
                " ".join((*parts[:at], f"{prefix}-{part[len(prefix) :]}", *parts[at + 1 :]))
            )


def _split(form: str) -> tuple[list[Token], tuple[str, ...]]:
    tokens = words(form)
    return tokens, tuple(gap(form[a.end : b.start]) or "" for a, b in pairwise(tokens))


def joined_by(text: str, tokens: list[Token]) -> bool:
    """Whether a prefix that *contra* or *trans* could be stands apart as a word of its own."""
    first = tokens[0].key
    if first not in _SEPARABLE or first in _SEPARABLE_BY_SPACE or len(tokens) < 2:
        return True
    return not text[tokens[0].end : tokens[1].start].isspace()


def agrees(written: list[Token], stored: list[Token], language: Language, *, fixed: bool) -> bool:
    """Whether the words `written` in a text are `stored` ones, by case and accent.

    Their folded keys are known to be equal. Names and acronyms (`fixed`) need their own case;
    the first word may gain a capital and the whole may stand in capitals. Other words come in
    any case, but one that the glossary writes with a capital inside (*FARC dissident*) keeps it.
    Accents count in Spanish, where they tell words apart, except in capitals, where many leave
    them out; English drops them freely (*communique*) but adds none (*cártel* is no *cartel*).
    """
    if fixed:
        texts = [token.text for token in stored]
        actual = [token.text for token in written]
        if language == "en" and all(text == plain(text) for text in actual):
            texts = [plain(text) for text in texts]
        capital = [texts[0][0].upper() + texts[0][1:], *texts[1:]]
        return actual in (texts, capital) or all(_capitals(token.text) for token in written)
    return keeps_capitals(written, stored) and all(
        _capitals(here.text) or _accented_alike(here.text, there.text, language)
        for here, there in zip(written, stored, strict=True)
    )


def _accented_alike(written: str, stored: str, language: Language) -> bool:
    word, known = written.casefold(), stored.casefold()
    return word == known or (language == "en" and word == plain(known))


def keeps_capitals(written: list[Token], stored: list[Token]) -> bool:
    """Whether words with a capital inside (*WHO*, *HCl*) have it in the text (*who* has not)."""
    return all(
        here.text == there.text or _capitals(here.text) or there.text[1:] == there.text[1:].lower()
        for here, there in zip(written, stored, strict=True)
    )


def _capitals(word: str) -> bool:
    return word.isupper() or word.isdigit()
