"""Where a text says how many or how often.

A form of `translate.lexicon.quantifiers` is read where it begins first, and idioms before all, so
that "almost all" is not an "all" and "at all" is nothing.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from translate.article import Span
from translate.lexicon.concepts import flat, whole
from translate.lexicon.quantifiers import AMOUNTS, Amount

if TYPE_CHECKING:
    from translate.article import Language


class Mention(NamedTuple):
    """One place where a text says how many or how often."""

    amount: Amount
    span: Span


#: Words that only look like an amount: idioms, superlatives, things shared or alone.
_IDIOMS: dict[Language, str] = {
    "en": (
        r"(?<!even )one (?:in|out of)(?: every)? (?!two\b)(?:\d+|three|four|five|six|seven|eight"
        r"|nine|ten"
        r"|twenty|fifty|a hundred|\w+teen)|every (?:third|fourth|fifth|sixth|seventh|eighth"
        r"|ninth|tenth)"
        r"|one(?:'s| by one| after (?:another|the (?:next|other))| way| day| thing| side| hand"
        r"| point)"
        r"|in (?:many|some) (?:ways|respects)|minority (?:language|rights|group|government"
        r"|report|leader|communit)\w*"
        r"|(?:the|this|that|no) (?:last|first|next|previous|other|new|old|second"
        r"|third) ones?(?! of)"
        r"|for all (?:of )?(?:the|\w+'s)|some (?:good|bad|encouraging) news"
        r"|at all|(?:twice|half|times) (?:that|as) (?:many|much)|after all|above all|first of all"
        r"|all right|all along|all the same|all too|all but"
        r"|once and for all|all of a sudden|all-\w+|all the (?:more|less|way|while|better|worse)"
        r"|for all"
        r"(?= (?:its|his|her|their))|most of all|all in all|in all(?=[,. ])|of all (?:time|places"
        r"|things)|all over|not at all|if at all|all that|all told"
        r"|each other|every other|every (?:now|so|once)(?! often| and (?:then|again)| in a)"
        r"|every second|one another|each way|everything but"
        r"|(?:the|its|their|his|her|our|my|\w+'s) (?:\w+ )?most(?! of)|most (?:likely|recent\w*"
        r"|notabl\w+|important\w*|probabl\w+|famous\w*)|at (?:the )?most|majority (?:leader"
        r"|shareholder|stake|owner\w*|vote|opinion|party|ruling|stakeholder|government)"
        r"|many a|how (?:many|much|often)|as (?:many|much|often|few|little) as|so much so|much as"
        r"|(?:so|too|very|pretty|that|this) much(?! of)|much (?:\w+er|more|less|too|like)"
        r"|all the while|as (?:many|much)|fewer|no few\w*|some(?= (?:\d|of us))|some (?:day|time"
        r"|sort|kind|how)"
        r"|some(?= (?:\w+-)?(?:two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty"
        r"|fifty|sixty|seventy|eighty|ninety|hundred|thousand)\b)"
        r"|certain (?:that|to|of)|a certain|make certain|both(?= (?:\w+ ){1,9}and)|in part"
        r"|(?:takes?|took|taken|taking|on the|play\w*) (?:\w+ )?part|for (?:his|her|its|their|the"
        r" (?:most|better|greater)) part|on (?:the )?part of|part of (?:a|an|this|that|it|life)\b"
        r"|(?:half|quarter)(?:-|\s)(?:hour|brother|sister|time|way|year|century|mast|price)\w*"
        r"|(?:first|second|one and a|and a|other|top|bottom|better|latter) half|half (?:past|an|a)"
        r"|few (?:more|days|weeks|months|years|hours|minutes|seconds) (?:ago|later|after|before)"
        r"|next few|past few|last few|first few|every few|one of (?:the|its|his|her|their"
        r"|our) (?:\d+ |ten |two |three |\w+'s )?(?:most|best|biggest|worst|largest|few|main|key"
        r"|top|\w+est)|all-time|always-\w+|dozens? of times|no one else"
    ),
    "es": (
        r"un[oa] de cada (?!dos\b)\w+|(?:tercera|cuarta|quinta|sexta|septima|octava|decima) parte"
        r"|(?:sin|ni) (?:\w+ ){1,3}algun[oa]|un[oa]s y otr[oa]s|de ningun[oa]? (?:manera|modo"
        r"|forma)|en ningun (?:caso|momento)"
        r"|a cada (?:instante|momento|rato|paso)|en muchos (?:sentidos|aspectos)|mas que nada"
        r"|de cada (?:\d+|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|veinte|cien)|sobre todo"
        r"|ante todo|del todo|de todos modos|de todas (?:formas|maneras)|con todo(?=,)"
        r"|a tod[oa] \w+|en todo caso|todo tipo|toda clase|todo un|toda una|por todo lo alto"
        r"|despues de todo|de una vez por todas|todo terreno|todo(?= \w+ando\b)"
        r"|cada vez (?:mas|menos|mayor\w*|menor\w*|peor\w*|mejor\w*)|cada vez(?! que)|cada cual"
        r"|mayoria (?:absoluta|simple|calificada|parlamentaria|oficialista|legislativa|de edad"
        r"|cualificada|de dos|relativa|de votos)|por mayoria|mayor parte del tiempo"
        r"|(?:por|de|a) parte de|(?:forma|forman|formar|formo|formaba|formaban|formado|formando"
        r"|toma\w*|tomo|es|son|era|eran|fue) parte|en parte|(?:por|de) (?:su|mi|otra|una) parte"
        r"|parte de (?:un|una|est[ea]|es[ea])\b|mucho (?:mas|menos|mejor|peor|mayor|antes|despues"
        r"|tiempo)|(?:por|con|ni) mucho|mucho(?= \w+ que)|muchas gracias|un poco(?! de)|poco a poco"
        r"|hace poco|poco (?:antes|despues|mas|menos|probable)|a? ?dentro de poco|por poco|tampoco"
        r"|en poco|desde hace poco|hace mucho|un[oa]s(?= (?:\d|dos|tres|cuatro|cinco|seis|siete"
        r"|ocho|nueve|diez|once|doce|quince|veint|treinta|cuarenta|cincuenta|sesenta|setenta"
        r"|ochenta|noventa|cien|mil)\w*)|algun (?:dia|modo)|de alguna (?:manera|forma)"
        r"|en cierto (?:modo|sentido)|cierto es|por cierto|es cierto"
        r"|un[oa] de l[oa]s (?:\w+ )?(?:mas"
        r"|mejor\w*|mayor\w*|peor\w*|principal\w*|poc[oa]s|grand\w*)|(?:un[oa] )?(?:y"
        r"|hora y) medi[oa]"
        r"|(?:primera|segunda|otra) mitad|la otra mitad|mitad (?:y|a) mitad|a mitad de|en mitad de"
        r"|en ambos casos|(?:los|las|ultim[oa]s|proxim[oa]s|primer[oa]s) poc[oa]s|cuant[oa]s?"
        r"|no obstante|para siempre|desde siempre|como siempre|de siempre|siempre (?:y cuando|que)"
        r"|(?:mejor\w*|mas|menos|peor\w*|mayor\w*) (?:\w+ ){0,6}que (?:nadie|ningun\w*|nunca)"
        r"|a l[oa]s poc[oa]s|en pocas palabras|tanto (?:\w+ ){1,9}como"
    ),
}
#: What is asked how often, not how many.
_OFTEN = frozenset(
    {"often", "usually", "rarely", "sometimes", "always", "never", "several times", "once"}
    | {"constantly"}
)


def amounts(text: str, language: Language) -> list[Mention]:
    """The plain mentions of amounts in `text`, in order, idioms left out."""
    return [
        Mention(AMOUNTS[int(match.lastgroup[1:])], Span(*match.span()))
        for match in _reader(language).finditer(flat(text))
        if match.lastgroup
    ]


def loosely(amount: Amount, text: str, language: Language) -> list[int]:
    """Where words of `text` begin that may render `amount` among other things."""
    return [match.start() for match in whole(amount.loose[language]).finditer(flat(text))]


def conflicting(one: Amount, other: Amount) -> bool:
    """Whether the two never render one another, and answer the same question."""
    asked_alike = (one.name in _OFTEN) == (other.name in _OFTEN)
    return asked_alike and not one.senses & other.senses


@cache
def _reader(language: Language) -> re.Pattern[str]:
    rows = "|".join(f"(?P<n{n}>{row.forms[language]})" for n, row in enumerate(AMOUNTS))
    return re.compile(rf"(?<!\w)(?:(?:{_IDIOMS[language]})|{rows})(?!\w)")
