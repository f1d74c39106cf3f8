"""Small words that belong to one of the two languages only.

Each is among the commonest of its language and no word of the other ("a", "me", "no", "he", "son",
"con", "sin", "once", "as", "ha", "fin" and the like are left out), so a run of them shows which
language a stretch of text is in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from translate.article import Language

FUNCTION_WORDS: dict[Language, frozenset[str]] = {
    "en": frozenset(
        "the of and to in is was are were be been being that this these those which who whom whose"
        " what when where while with from by for at on into onto about between after before because"
        " but or if than then they them their theirs there here we our ours you your yours it its"
        " his her hers she him my mine not also only very more most some any such own will would"
        " shall should could may might must can had has have having does did do done an all each"
        " both other another many much few through during against among under over again just how"
        " why up down out off until since although though however whether".split()
    )
    - {"me", "has", "he", "an", "do", "can", "in", "on", "over", "up", "off", "out", "her", "had"},
    "es": frozenset(
        "el la los las un una unos unas de del al y e o u que en por para con su sus se lo le les"
        " es son era eran fue fueron ser sido este esta estos estas ese esa esos esas aquel aquella"
        " pero aunque porque cuando donde mientras sino si como mas muy tambien ya hay habia entre"
        " desde hasta sobre segun contra durante ante bajo tras nos nuestro nuestra cada todo toda"
        " todos todas otro otra otros otras mismo misma han habian esto eso ello ellos ellas cual"
        " cuales quien quienes cuyo cuya tan tanto menos antes despues aun asi".split()
    )
    - {"el", "la", "los", "las", "de", "del", "e", "o", "u", "y", "en", "con", "son", "al", "se"}
    - {"es", "sobre", "les", "le", "ante", "si", "un", "mas", "todo", "como", "sus", "lo", "su"},
}
# Shared with the other language or found in names ("Los Ángeles", "El País", "on line"), yet common
# enough to count once a word of the list above stands beside them.
COMPANIONS: dict[Language, frozenset[str]] = {
    "en": frozenset({"a", "an", "in", "on", "he", "has", "had", "her", "as", "no", "up", "out"}),
    "es": frozenset(
        "el la los las de del al y e o en con son se es sobre les le ante si un mas todo como sus"
        " lo su a no me".split()
    ),
}
