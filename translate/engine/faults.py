"""What can be seen to be wrong with a translation without reading it.

Small models loop, echo the source, stop early or say nothing (Guerreiro et al. 2023 list the
same signs of detached output). The decoder uses these signs to choose among candidates and to
decode again; what remains becomes a flag on the draft.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from translate.article import Language
from translate.figures import Figure, compare_figures

_WORD = re.compile(r"\w+")

#: Words that only one of the two languages has and every sentence needs: their presence in a
#: translation shows the source shining through. Words spelled alike in both (a, me, no) are out.
FUNCTION_WORDS: dict[Language, frozenset[str]] = {
    "en": frozenset(
        "the of and to in that is was for with on by from at which are were this it as be not "
        "have has had but they their who what where when into than there been will would".split()
    ),
    "es": frozenset(
        "el la los las de del y que en un una por con para se su sus al lo como más pero este "
        "esta fue fueron han había son es según entre sobre desde hasta muy ya también".split()
    ),
}

#: How much each fault weighs against a candidate; one lost figure weighs as much as a doubled word.
_WEIGHTS = {"empty": 100, "echo": 50, "truncated": 40, "repetition": 30, "protected": 20}


@dataclass(frozen=True, slots=True)
class Faults:
    """The faults of one candidate: `flags` are worth telling, `slips` only break a tie.

    `figures` are those of the source that the candidate lacks; they are among the slips.
    """

    flags: tuple[str, ...] = ()
    slips: int = 0
    figures: tuple[Figure, ...] = ()

    @property
    def weight(self) -> int:
        """One figure to compare candidates by; 0 means nothing wrong was seen."""
        return sum(_WEIGHTS[flag] for flag in self.flags) + self.slips


def find_faults(
    source: str,
    target: str,
    languages: tuple[Language, Language],
    *,
    complete: bool = True,
    lost: int = 0,
) -> Faults:
    """Look for the signs of a failed decode of `source` (languages are source's and target's).

    `complete` says whether the model ended the sentence itself, `lost` how many stand-ins for
    protected text did not come through.
    """
    if not target.strip(" .?!…¿¡\"'⁇"):
        has_words = any(character.isalnum() for character in source)
        return Faults(("empty",) if has_words else ())
    flags = []
    if is_echo(source, target, languages[0]):
        flags.append("echo")
    if not complete or _much_too_short(source, target):
        flags.append("truncated")
    if loops(target) and not loops(source):
        flags.append("repetition")
    if lost:
        flags.append("protected")
    figures = compare_figures(source, languages[0], target, languages[1])
    slips = len(figures.missing) + len(figures.extra)
    slips += max(0, doubled_words(target) - doubled_words(source))
    slips += max(0, target.count("⁇") - source.count("⁇"))
    slips += len(copied_words(source, target, languages))
    return Faults(tuple(flags), slips, figures.missing)


def is_echo(source: str, target: str, language: Language) -> bool:
    """Whether `target` mostly repeats the words of `source`, which is in `language`.

    Names and cognates may well be the same in both languages, so an echo needs a function word
    of the source language or four words that are not capitalised.
    """
    spoken = _WORD.findall(source)
    repeated = {word.casefold() for word in _WORD.findall(target)}
    same = [word for word in spoken if word.casefold() in repeated]
    if len(spoken) < 2 or len(same) < 0.7 * len(spoken):
        return False
    telling = [word for word in same if word.casefold() in FUNCTION_WORDS[language]]
    plain = [word for word in same if word.islower() and len(word) > 3]
    shouted = source.isupper() and len(same) > 2 and not any(c.isdigit() for c in source)
    return bool(telling) or len(plain) > 3 or shouted


def copied_words(source: str, target: str, languages: tuple[Language, Language]) -> tuple[str, ...]:
    """Ordinary words of the source that were left standing in the target ("los strips").

    A word counts when the source's dictionary has it in lower case and the target's has not: names
    and cognates are in neither or in both. A capital counts as lower case at the start only.
    """
    kept = set(_WORD.findall(target))
    return tuple(
        word
        for word in dict.fromkeys(_WORD.findall(source))
        if word in kept and _is_plain_word(word, source) and not _known(word.lower(), languages[1])
        if _known(word.lower(), languages[0])
    )


def _is_plain_word(word: str, sentence: str) -> bool:
    """Whether `word` is spelled as no name is: in small letters, or opening the sentence."""
    if len(word) < 4 or not word.isalpha():
        return False
    return word.islower() or (word.istitle() and sentence.lstrip(" “\"«¿¡'").startswith(word))


def opens_with_plain_word(sentence: str, language: Language) -> bool:
    """Whether the first word has its capital from its place only: the dictionary has it small."""
    first = _WORD.search(sentence)
    if first is None or not first.group().istitle():
        return False
    return _known(first.group().lower(), language)


@lru_cache(maxsize=20_000)
def _known(word: str, language: Language) -> bool:
    import simplemma

    return bool(simplemma.is_known(word, lang=language))


def loops(text: str) -> bool:
    """Whether a phrase comes three times in a row, or one of three to six words twice."""
    spoken = [word.casefold() for word in _WORD.findall(text)]
    for size in range(1, 7):
        run = 0
        for index in range(size, len(spoken)):
            run = run + 1 if spoken[index] == spoken[index - size] else 0
            # A run of `size` matches is one repetition of the phrase, 2 * size are two.
            if run >= (size if size > 2 else 2 * size):
                return True
    return False


def doubled_words(text: str) -> int:
    """How often a word is followed by itself ("el el")."""
    spoken = [word.casefold() for word in _WORD.findall(text)]
    return sum(a == b and not a.isdigit() for a, b in pairwise(spoken))


def _much_too_short(source: str, target: str) -> bool:
    """A translation under a third of its source, in words, is cut: no faithful one is so short."""
    length = len(_WORD.findall(source))
    return length > 8 and len(_WORD.findall(target)) < length / 3
