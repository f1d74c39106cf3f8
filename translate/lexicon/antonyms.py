"""Words that reverse a statement when one is put in the other's place."""

from __future__ import annotations

from translate.lexicon.opposite_affairs import AFFAIRS
from translate.lexicon.opposite_deeds import DEEDS
from translate.lexicon.opposite_matters import MATTERS
from translate.lexicon.opposite_minds import MINDS
from translate.lexicon.opposite_qualities import QUALITIES
from translate.lexicon.opposite_rulings import RULINGS
from translate.lexicon.opposite_states import STATES
from translate.lexicon.opposition_index import OppositionIndex

ANTONYMS = OppositionIndex((*DEEDS, *RULINGS, *STATES, *QUALITIES, *MINDS, *AFFAIRS, *MATTERS))
