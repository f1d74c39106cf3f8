"""The words that add to a clause, take something out of it, or liken it to another."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from translate.lexicon.connective_relations import Relation

#: Relations, and the words that state them in English and in Spanish.
ADDITIONS: tuple[tuple[tuple[Relation, ...], str, str], ...] = (
    (
        ("without",),
        r"without (?:\w+ ){0,3}?\w+ing(?! at\b)",
        r"sin que|sin (?:siquiera |haber )?\w+[aei]r(?:se|l[aeo]s?)?(?!\w)",
    ),
    (
        ("addition",),
        (
            r"as well as|in addition to|(?:along|together|coupled) with|besides(?= \w+ing| the| his"
            r"| her| its)|on top of|over and above|not to mention|let alone"
        ),
        (
            r"ademas del?(?: que)?|asi como|junto (?:con|al?)|aparte del?|a la par de|amen de"
            r"|sumad[oa]s? a|encima del?|por no (?:hablar|mencionar|decir)|ni que decir|sin olvidar"
        ),
    ),
    (
        ("moreover",),
        (
            r"moreover|furthermore|what(?: is|'s) more|more than that|in addition|additionally"
            r"|besides|to make matters worse"
        ),
        (
            r"ademas|es mas(?=,)|mas aun(?=,)|por si (?:esto |eso )?fuera poco|por añadidura|encima"
            r"|para colmo|de igual (?:modo|forma|manera)|a esto se suma"
        ),
    ),
    (("moreover", "alike", "while", "addition"), r"likewise|similarly", r"asimismo|igualmente"),
    (("moreover", "addition", "contrast"), r"also|too|as well", r"tambien"),
    (
        ("save", "contrast", "addition"),
        (
            r"except(?: for)?|apart from|other than|with the exception of|excluding|save for"
            r"|aside from|excepting|all but|not counting|leaving aside|bar(?= \w+)"
        ),
        (
            r"salvo|excepto|(?:a|con) excepcion del?|con la excepcion del?|exceptuando"
            r"|(?:sin|descontando|quitando|fuera de) (?:contar|el|la|los|las)|menos|con la salvedad"
        ),
    ),
    (
        ("included",),
        (
            r"including|(?<!be )(?<!been )(?<!is )(?<!are )(?<!was )(?<!were )included(?! in\b)"
            r"|among them|not least"
        ),
        (
            r"incluid[oa]s?|incluso(?= (?:el|la|los|las|un[oa]?)\b)|entre (?:ellos|ellas|los que"
            r"|las que)|inclusive|incluyendo"
        ),
    ),
    # What a list has may be told as a statement of its own, and joins nothing then.
    (("included", "addition", "alike"), r"(?!)", r"incluyen?|incluian?"),
    (
        ("unlike", "contrast"),
        (
            r"unlike|in contrast (?:to|with)|contrary to|as opposed to|in (?:breach|violation) of"
            r"|at odds with|as against"
        ),
        (
            r"a diferencia del?|en contraste con|contrario a|al (?:contrario|reves) (?:que|del?)"
            r"|contrariamente a|en (?:contraposicion|oposicion) a|en contra de lo|contra lo"
            r"|en (?:violacion|contravencion) del?"
        ),
    ),
    (
        ("alike",),
        (
            r"(?:just|much|exactly) like|similar to|in (?:line|keeping|accordance|compliance"
            r"|agreement|step) with|as with|same as|pursuant to|in the (?:same way"
            r"|manner) (?:as|of)|as (?:did|was|were|is|had)|in common with"
        ),
        (
            r"(?:al )?igual (?:que|al?)|(?:lo )?mismo que|tal (?:y )?(?:como|cual)"
            r"|de acuerdo (?:con|al?)|en (?:linea|consonancia|concordancia|sintonia) con"
            r"|similares? al?"
            r"|acorde con"
            r"|conforme a|con arreglo a|en cumplimiento de|a semejanza de|del mismo modo que"
            r"|de la misma (?:forma|manera) que|a (?:la manera|imitacion) de"
        ),
    ),
)
