"""Limits, exceptions, conditions and records, denied and said from their other side."""

from __future__ import annotations

import re

from translate.lexicon.recast_rows import Recast, either, row

# These are no superlatives.
_NOT_MOST = (
    r"(?:\w*(?:rest|quest|test|vest|priest)|pest|nest|jest|budapest|west|midwest|guest|forest"
    r"|honest|modest|crest|chest"
    r"|manifest)\b"
)
# A limit from its other side.
LIMITS = (
    row(
        r"reach\w*|exceed\w*|top|surpass\w*|beyond|above|more than|over|as \w+ as|match\w*"
        r"|any \w+er",
        r"alcanz\w+|lleg\w+|super\w+|exced\w+|rebas\w+|sobrepas\w+|pas\w+ de|tan \w+|mas|mayor\w*"
        r"|tant[oa]s?|igual\w+",
        r"less|fewer|smaller|low(?:er)?|shorter|under|below|at most|up to|maximum|within|limit\w*"
        r"|short of|cap\w*|behind|beneath|record|st(?:ood|ands?)|\w+er than|no more|just|almost"
        r"|nearly|barely|only|most",
        r"menos|menor(?:es)?|inferior\w*|debajo|bajo|como maximo|a lo sumo|hasta|tope|maximo"
        r"|limit\w*|mas (?:pequeñ|cort|baj|debil|joven|barat|lent|liger|estrech)\w+|casi|apenas"
        r"|solo|cerca de|corto|record|vigente",
    ),
    row(
        r"less than|fewer than|below|under|(?:fall|fell|drop\w*|dip\w*) (?:below|under)",
        r"baj\w+|menos|inferior\w*|descend\w+|debajo|men(?:or|ores)",
        r"at least|minimum|more than|over|above|or more|upwards|exceed\w*|top\w*",
        r"al menos|por lo menos|como minimo|minimo|mas de|superior\w*|encima|super\w+|o mas",
    ),
    row(
        r"until|till|before|earlier|sooner|for (?:at least|another|some|several|\d+|\w+ more)"
        r"|(?:in|for) \w+ \w+ at least",
        r"hasta|antes|mientras|sino|en (?:al menos|por lo menos|varios|\w+ (?:años|dias|meses))",
        r"only|once|earliest|first|t(?:ake|akes|ook)(?! (?:office|part|place|over|power|off|up"
        r"|out|back"
        r"|down|away|in|on))"
        r"|at least|more than|stay\w*|remain\w*|wait\w*"
        r"|late|just|postpon\w*|delay\w*|hold\w*|minimum|another",
        r"solo|solamente|unicamente|recien|una vez|tard\w+|demor\w+|como (?:muy )?(?:pronto|minimo)"
        r"|lo antes|al menos|por lo menos|mas de|qued\w+|permanec\w+|seguir\w*|sigu\w+|esper\w+"
        r"|aplaz\w+|posterg\w+|primer\w*|apenas|mas tarde|otr[oa]s?",
        within=16,
    ),
    row(
        r"unless|without|if|except",
        r"a menos que|salvo|sin|si|a no ser|mientras",
        r"only|if|need\w*|requir\w*|must|depend\w*|provided|as long as|once|condition\w*|has to"
        r"|have to|when|subject to",
        r"solo|si|necesit\w+|exig\w+|requier\w+|debe\w*|depend\w+|siempre que|condicion\w*|una vez"
        r"|hay que|hace[n]? falta|cuando|previ[oa]|unicamente|supedit\w+",
        within=14,
    ),
    row(
        r"\w+",
        r"\w+",
        r"all but|all except|every\w* (?:but|except)|with the exception|exception\w*|the only \w+",
        r"tod[oa]s (?:menos|salvo|excepto)|salvo|excepto|a excepcion|excepcion\w*|menos (?:un|dos"
        r"|tres|cuatro|cinco)\w*|la unica|el unico|los unicos|las unicas",
    ),
    row(
        r"except|but|save|other than|apart from|besides|more than|anyone but|else|other",
        r"salvo|excepto|menos|mas que|sino|aparte|fuera de|excepcion|otr[oa]s?|demas",
        r"only|sole(?:ly)?|lone|just|exclusiv\w*|alone|single|all|every\w*|everything|first|nothing"
        r" but",
        r"solo|unic\w+|solamente|exclusiv\w*|apenas|tod[oa]s?|solitari\w+|primer\w*|unicamente",
        within=14,
    ),
)
# What only others may have, and what cannot be without something.
CONDITIONS = (
    row(
        r"under|over|younger|older|below|outside|beyond",
        r"menor(?:es)?|mayor(?:es)?|debajo|encima",
        r"only|over|above|older|at least|or more|within|inside|limit\w*|restrict\w*|confin\w*",
        r"solo|mayores|mas de|a partir de|al menos|exclusiv\w+|dentro|limit\w+|unicamente|adultos",
        within=8,
    ),
    Recast(
        {
            "en": re.compile(r"\b(?:without|unless|until)\b.{3,90}\b(?:not?|cannot|\w+n['’]t)\b"),
            "es": re.compile(r"\b(?:sin|mientras no|hasta que(?: no)?)\b.{3,90}\bno\b"),
        },
        either(
            r"need\w*|requir\w*|must|depend\w*|only|once|as long as|ha(?:s|ve) to|hinges?"
            r"|essential|thanks to|saved?|what (?:kept|made)|possible",
            r"necesit\w+|requier\w+|exig\w+|depend\w+|solo|una vez|siempre que|debe\w*"
            r"|hace[n]? falta"
            r"|gracias a|salv(?:o|aron)|permiti\w+|posible|imprescindible\w*|indispensable\w*"
            r"|precis\w+",
        ),
    ),
)
# Nothing like it before: the first, the last, the most.
RECORDS = (
    Recast(
        {
            "en": re.compile(r"\b(?:years|months|decades) since \b.{3,60}\blast\b"),
            "es": re.compile(r"\bhac(?:e|ia) (?:\w+ ){1,4}que (?:\w+ )?no\b"),
        },
        either(r"first|last|break\w*|broke|end(?:s|ed)", r"primer\w*|ultim\w+|romp\w+|fin"),
    ),
    row(
        r"this|so|as|such|more|\w{3,}er than|better|worse|like (?:it|this)|equal\w*|parallel",
        r"tan|tant[oa]s?|asi|mas|mejor\w*|peor\w*|mayor\w*|menor\w*|igual\w*|semejante|parecid\w+"
        r"|similar\w*|parangon",
        rf"(?!{_NOT_MOST})\w{{3,}}est|most|worst|best|(?<!at )least|record\w*|first|unprecedented"
        rf"|unique\w*|unparalleled"
        r"|unmatched|peak\w*|all-time",
        r"record\w*|maxim\w+|minim\w+|(?:el|la|los|las|lo|su|sus|del) (?:\w+ )?(?:mas|mejor"
        r"|peor|mayor|menor)\w*|primer\w*|inedit\w+|sin (?:precedentes?|igual|par)|unic\w+|cota",
        within=8,
    ),
    row(
        r"since|before|previously|until now|ever|(?:in|for) (?:\w+ ){0,3}(?:years|decades|months"
        r"|weeks"
        r"|matches|games)|for (?:\w+ ){0,3}(?:years|decades|months|weeks)",
        r"desde|hasta (?:ahora|hoy|entonces|la fecha)|antes|jamas|en (?:\w+ ){0,3}(?:años|decadas"
        r"|meses|semanas|partidos)|hac(?:e|ia)|nunca|previamente",
        r"first|unprecedented|debut\w*|br(?:ea|o)k\w*|snap\w*|end(?:ed|s|ing)?|only|last|new|never"
        rf"|ago|drought|dry|latest|(?!{_NOT_MOST})\w{{3,}}est|most|absen\w+|return\w*|after|back"
        rf"|unseen",
        r"primer\w*|inedit\w+|sin precedentes?|estren\w+|debut\w*|inaugur\w+|romp\w+|rompi\w*"
        r"|fin|ultim\w+|nuev[oa]s?|sequia|despues|tras|volvi\w*|vuelv\w+|regres\w+"
        r"|solo|unic\w+|mas|record",
        within=10,
    ),
)
