"""Relations by blood and marriage, whichever the gender: *mother*, *grandmother*, *cousin*."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from translate.article import Language


class Relation(NamedTuple):
    """The words for one relation, in either language."""

    name: str
    words: Mapping[Language, re.Pattern[str]]


def _relation(name: str, en: str, es: str) -> Relation:
    return Relation(
        name,
        {
            "en": re.compile(rf"(?<![\w-])(?:ex-)?(?:{en})(?![\w-])", re.IGNORECASE),
            "es": re.compile(rf"\b(?:{es})\b", re.IGNORECASE),
        },
    )


#: "Children" and "hijos" are no more than young people at times, "sisters" nuns.
RELATIONS: tuple[Relation, ...] = (
    _relation(
        "parent",
        r"mothers?|moms?|mums?|mamas?|fathers?|dads?|daddy|parents?",
        r"madres?|mamás?|mami|padres?|papás?|progenitor(?:a|es|as)?",
    ),
    _relation(
        "child",
        r"sons?|daughters?|child|children|kids?|boys?|girls?|bab(?:y|ies)",
        r"hij[oa]s?|niñ[oa]s?|chic[oa]s?|bebés?",
    ),
    _relation("sibling", r"brothers?|sisters?|siblings?", r"herman(?:it)?[oa]s?"),
    _relation(
        "grandparent",
        r"grand(?:mother|father|parent|dad)s?|grand(?:ma|pa)s?|grann(?:y|ies)|nans?",
        r"abuel(?:it)?[oa]s?",
    ),
    _relation("great-grandparent", r"great-grand(?:mother|father|parent)s?", r"bisabuel[oa]s?"),
    _relation(
        "grandchild", r"grand(?:sons?|daughters?|child(?:ren)?|kids?)", r"(?:bis)?niet(?:ec)?[oa]s?"
    ),
    _relation("uncle", r"uncles?|aunts?|aunt(?:ie|y)", r"tí[oa]s?"),
    _relation("cousin", r"cousins?", r"prim[oa]s?"),
    _relation("nephew", r"nephews?|nieces?", r"sobrin[oa]s?"),
    _relation(
        "spouse",
        r"husbands?|wife|wives|spouses?",
        r"(?:ex)?maridos?|(?:ex)?espos[oa]s?|(?<=su )mujer|cónyuges?",
    ),
    _relation("widow", r"widows?|widowers?", r"viud[oa]s?"),
    _relation("parent-in-law", r"(?:mother|father)s?-in-law", r"suegr[oa]s?"),
    _relation("sibling-in-law", r"(?:brother|sister)s?-in-law", r"cuñad[oa]s?"),
    _relation("child-in-law", r"(?:son|daughter)s?-in-law", r"yernos?|nueras?"),
    _relation("stepparent", r"step(?:mother|father|dad|mom|parent)s?", r"padrastros?|madrastras?"),
    _relation("stepchild", r"step(?:son|daughter|child(?:ren)?)s?", r"hijastr[oa]s?"),
    _relation("godparent", r"god(?:mother|father|parent)s?", r"padrinos?|madrinas?"),
)

#: Relations of which each is the other's: the son of a judge has a judge for a father.
INVERSE: frozenset[frozenset[str]] = frozenset(
    frozenset(pair)
    for pair in (
        ("parent", "child"),
        ("grandparent", "grandchild"),
        ("uncle", "nephew"),
        ("spouse", "widow"),
        ("parent-in-law", "child-in-law"),
        ("stepparent", "stepchild"),
    )
)

#: Relations whose words mean nothing else, but for those that follow.
CLOSE = frozenset(
    "sibling grandparent great-grandparent grandchild uncle cousin nephew spouse parent-in-law"
    " sibling-in-law child-in-law stepparent stepchild godparent".split()
)
#: Words of kin that are as often something else: a bonus, a devil of the mines.
DOUBTFUL = re.compile(r"primas?|T[íi][oa]s?|Uncle|Brothers?|Hermanos?|Sisters?|Hermanas?")
#: What may stand for a relation, or shows that a word of kin is none.
LOOSE: Mapping[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:famil\w+|relatives?|kin\w*|kinsm[ae]n|relations?|relat\w+|ancest\w+|forebears?"
        r"|descend\w+|dynast\w+|orphan\w*|twins?|triplets?|married|marriage|marry|wed\w*|in-laws?"
        r"|maternal|paternal|fratern\w+|matern\w+|patern\w+|partners?|couples?|nuns?|monks?|friars?"
        r"|convent|order|company|companies|city|cities|school|ship|premiums?|raw|bonus\w*|generations?"
        r"|born|offspring|heirs?|heiress|matriarch|patriarch|household|folks?|own|folk|clan|bride|groom"
        r"|men|women|woman|wom[ae]n|fellows?|comrades?|friends?|brethren|old|regions?|towns?|papers?|firms?)\b",
        re.IGNORECASE,
    ),
    "es": re.compile(
        r"\b(?:famili\w+|parient\w+|parentela|allegad\w+|antepasad\w+|ancestr\w+|descend\w+"
        r"|dinast\w+|huérfan\w+|mellizos?|mellizas?|gemel\w+|casad\w+|casó|casar\w*|matrimoni\w+"
        r"|bod\w+|suyos|suyas|matern\w+|patern\w+|fratern\w+|parejas?|monjas?|monjes?|frailes?"
        r"|conyugal|cónyuges?|generaci\w+|nacid\w+|estirpe|linaje|sangre|heder\w+|hered\w+"
        r"|consuegr\w+|ancian\w+|viej\w+|mujer\w*|señor\w*|compañer\w+|novi\w+|prole|casa|hogar|hermanad\w+|materia)\b",
        re.IGNORECASE,
    ),
}
