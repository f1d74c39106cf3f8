"""What news are made of, and where in an article they begin.

A feature opens with a scene or a mood ("For months nobody seemed to hear the engines") and tells
its news some sentences on; journalists call the first an anecdotal or delayed lead (Mencher, News
Reporting and Writing, on direct and delayed leads). Such a beginning names no day, no number and no
source, which is how it is told from a plain one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from translate.figures import find_figures
from translate.lexicon.calendar import date_words, is_date_word
from translate.lexicon.clear_sayings import CLEAR
from translate.lexicon.concepts import concept
from translate.lexicon.names import capitalised
from translate.lexicon.text import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translate.article import Language
    from translate.figures import Figure

#: A figure, a day, a source, a name and a sum.
MOST_KINDS = 5
#: So many kinds together are news.
_ENOUGH = 2
#: News do not wait longer than this many paragraphs; past them the article has no plain lead.
_PATIENCE = 5
# Edmundson's cue method (New Methods in Automatic Extracting, 1969): words of a sum or a balance.
_SUM = concept(
    "sum",
    r"(?:a|the) total of|in (?:all|total)|altogether|overall|estimates?|by the end of|so far",
    r"un total de|en total|en conjunto|estimacion(?:es)?|al final de|al cabo de|hasta ahora",
)


def kinds_of_news(text: str, language: Language) -> frozenset[str]:
    """Which of ``figure``, ``day``, ``source``, ``name`` and ``sum`` a sentence has."""
    tokens = words(text)
    days = date_words(text, language)
    present = {
        "figure": any(_counts(figure) for figure in find_figures(text, language)),
        "day": bool(days),
        "source": CLEAR.find(text, language) is not None,
        "sum": _SUM.find(text, language) is not None,
        "name": any(not is_date_word(tokens[n].key) for n in capitalised(text, tokens)),
    }
    return frozenset(kind for kind, has in present.items() if has)


def news_lead(kinds: Sequence[frozenset[str]], paragraphs: Sequence[int]) -> int:
    """The index of the sentence with which the news begin; 0 in a text of one paragraph.

    `kinds` has what each sentence is made of and `paragraphs` the number of its paragraph, both
    in the article's order. Without paragraphs nothing parts a scene from the news.
    """
    first = list(dict.fromkeys(paragraphs))[:_PATIENCE]
    if len(first) < 2:
        return 0
    telling = (i for i, own in enumerate(kinds) if len(own) >= _ENOUGH and paragraphs[i] in first)
    return next(telling, 0)


def _counts(figure: Figure) -> bool:
    return not figure.weak and figure.kind not in {"ordinal", "identifier"}
