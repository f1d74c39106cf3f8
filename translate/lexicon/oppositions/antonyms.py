"""Words that reverse a statement when one is put in the other's place."""

from __future__ import annotations

from translate.lexicon.oppositions.affairs import AFFAIRS
from translate.lexicon.oppositions.deeds import DEEDS
from translate.lexicon.oppositions.effects import EFFECTS
from translate.lexicon.oppositions.everyday import EVERYDAY
from translate.lexicon.oppositions.grades import GRADES
from translate.lexicon.oppositions.index import OppositionIndex
from translate.lexicon.oppositions.matters import MATTERS
from translate.lexicon.oppositions.minds import MINDS
from translate.lexicon.oppositions.parties import PARTIES
from translate.lexicon.oppositions.qualities import QUALITIES
from translate.lexicon.oppositions.rulings import RULINGS
from translate.lexicon.oppositions.settings import SETTINGS
from translate.lexicon.oppositions.stances import STANCES
from translate.lexicon.oppositions.states import STATES

ANTONYMS = OppositionIndex(
    (
        *DEEDS,
        *RULINGS,
        *STATES,
        *QUALITIES,
        *MINDS,
        *AFFAIRS,
        *MATTERS,
        *STANCES,
        *EVERYDAY,
        *EFFECTS,
        *SETTINGS,
        *GRADES,
        *PARTIES,
    )
)
