"""How an article writes its words in running text: the best witness for its headlines."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from translate.conventions.position import opens_sentence
from translate.lexicon.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

#: Letters with inner apostrophes; a hyphen parts two words.
TOKEN = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class CaseEvidence:
    """What running text and given names show of capitals; keys are folded words.

    `forms` holds words that are written with capitals, as they are written (``Perú``, ``DEA``);
    `lower` words written without; `phrases` names of several words.
    """

    forms: Mapping[str, str]
    lower: frozenset[str]
    phrases: tuple[str, ...] = ()

    @classmethod
    def from_texts(cls, texts: Iterable[str], names: Iterable[str] = ()) -> CaseEvidence:
        """Read the sentences of `texts`, headlines excepted, and the given `names`.

        A word counts inside a sentence, an acronym anywhere; the more frequent form wins, and the
        one in lower case on a tie.
        """
        seen: defaultdict[str, Counter[str]] = defaultdict(Counter)
        for text in texts:
            for word in _running_words(text):
                seen[fold(word)][word] += 1
        usual = {key: _usual(forms) for key, forms in seen.items()}
        forms = {key: word for key, word in usual.items() if not word.islower()}
        names = [name for name in names if not name.islower()]
        forms |= {fold(name): name for name in names if TOKEN.fullmatch(name)}
        phrases = {name for name in names if not TOKEN.fullmatch(name)}
        return cls(
            forms,
            frozenset(usual) - frozenset(forms),
            tuple(sorted(phrases, key=lambda name: (-len(name), name))),
        )

    def form(self, word: str) -> str | None:
        """How running text writes `word`, or None when it does not occur there."""
        key = fold(word)
        form = self.forms.get(key, word.lower() if key in self.lower else None)
        # Offsets must hold, so a form of another length is no use.
        return form if form is None or len(form) == len(word) else None


def _running_words(text: str) -> Iterable[str]:
    """The words of `text` whose capitals mean something; none for what looks like a headline."""
    found = list(TOKEN.finditer(text))
    long = [match[0] for match in found if len(match[0]) > 3]
    if len(long) > 2 and sum(not word.islower() for word in long) > 0.7 * len(long):
        return
    for match in found:
        word = match[0]
        inner_capital = any(letter.isupper() for letter in word[1:])
        if inner_capital or not opens_sentence(text, match.start()):
            yield re.sub(r"['’]s$", "", word)


def _usual(forms: Counter[str]) -> str:
    return min(forms, key=lambda word: (-forms[word], not word.islower(), word))
