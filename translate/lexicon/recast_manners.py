"""How a thing is done, where one language says it by a lack: "bluntly", "sin rodeos"."""

from __future__ import annotations

import re

from translate.lexicon.recast_rows import Recast, either, row


def lack(english: str, spanish: str, said: str, dicho: str) -> Recast:
    """Put what is lacking beside what says so otherwise: "sin luces", "with their lights off"."""
    return Recast(
        {
            "en": re.compile(rf"\b(?:without|no) (?:\w+ ){{0,2}}(?:{english})(?!\w)"),
            "es": re.compile(rf"\bsin (?:\w+ ){{0,2}}(?:{spanish})(?!\w)"),
        },
        either(said, dicho),
    )


MANNERS = (
    row(
        r"beat\w* about|beat\w* around|minc\w+ words|sugar-?coat\w*|ado|hesitat\w+",
        r"rodeos|tapujos|ambages|vueltas|medias tintas|miramientos",
        r"blunt\w*|plain\w*|frank\w*|straight\w*|simply|point-blank|outright|flatly|candid\w*"
        r"|open\w*|to the point",
        r"clar\w+|franc\w+|franqueza|llanamente|tajante\w*|abiert\w+|al grano|crudamente|directo",
        within=2,
    ),
    lack(
        r"(?:head)?lights?|sirens?|engines?|motors?|radios?",
        r"luces|faros|sirenas?|motor(?:es)?|radios?",
        r"off|dark\w*|silent",
        r"apagad\w+|a oscuras|silencio",
    ),
    lack(
        r"trials?|tried|convict\w+|sentenc\w+|verdict",
        r"juicio|juzga\w*|condenas?|sentencia|fallo|veredicto",
        r"await\w*|wait\w*|pending|pre-?trial|remand\w*",
        r"a la espera|espera\w*|aguard\w+|preventiva|pendientes?",
    ),
    row(
        r"charg\w+|cost\w*|pay\w*|fees?",
        r"cobr\w+|cost\w+|cuest\w+|pag\w+|cargos?",
        r"free|gratis|complimentary",
        r"gratis|gratuit\w+",
        within=3,
    ),
    Recast(
        {
            "en": re.compile(r"\b(?:costs?|pa(?:y|ys|id)|charg\w+) (?:\w+ )?nothing\b"),
            "es": re.compile(r"\bno (?:\w+ )?(?:cuest\w+|cost\w+|pag\w+|cobr\w+) nada\b"),
        },
        either(r"free|gratis", r"gratis|gratuit\w+"),
    ),
    row(
        r"wait|be put off",
        r"esper\w+|posterg\w+|aplaz\w+",
        r"urgen\w+|pressing",
        r"urgen\w+|urge|urgia|apremi\w+",
        within=1,
    ),
    row(
        r"hurt|injur\w+|harm\w*|wound\w*",
        r"herid\w+|lesion\w*|lastimad\w+",
        r"(?:escap|avoid)\w+ (?:\w+ )?(?:injur\w+|harm)",
        r"iles[oa]s?|indemnes?",
    ),
    Recast(
        {
            "en": re.compile(r"\b(?:did|do|does|done) (?:\w+ )?nothing\b"),
            "es": re.compile(r"\bno (?:\w+ )?(?:sirv\w+|hizo|hac\w+) (?:(?:de|para) )?nada\b"),
        },
        either(r"useless\w*|ineffective\w*|powerless|futile", r"inutil\w*|ineficaz|impotentes?"),
    ),
    Recast(
        {
            "en": re.compile(r"\b(?:advis|recommend|warn|urg|caution)\w+ (?:\w+ ){0,3}not\b"),
            "es": re.compile(r"\b(?:recom[ie]+nd|aconsej|pid|pidi|inst)\w+ (?:\w+ ){0,2}no\b"),
        },
        either(
            r"(?:advis|recommend|warn|counsel|caution)\w* (?:\w+ )?against",
            r"desaconsej\w+|en contra de",
        ),
    ),
)
