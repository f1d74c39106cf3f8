"""Adverbials that say one thing: two of one row in a sentence say it twice.

A row is ``English forms | Spanish forms``, forms parted by commas and written without accents.
After Quirk et al. (1985), chapter 8, and Real Academia Española, Nueva gramática (2009), chapter
30: when, how often, in what way.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from translate.article import Span
from translate.lexicon.concepts import flat

if TYPE_CHECKING:
    from translate.article import Language

_ROWS = """
every single day, every day, each day, daily, day after day, on a daily basis, day in and day out |\
 cada dia, todos los dias, a diario, diariamente, dia tras dia
tonight | esta noche
this morning | esta mañana
this afternoon, this evening | esta tarde
last night | anoche
this week | esta semana
this month | este mes
this year | este año
last week | la semana pasada
last month | el mes pasado
last year | el año pasado
yesterday | ayer
always, at all times, invariably, every time, ever |\
 siempre, en todo momento, invariablemente, a toda hora
every week, each week, weekly, week after week, on a weekly basis |\
 cada semana, todas las semanas, semanalmente, semana tras semana
every month, each month, monthly, on a monthly basis |\
 cada mes, todos los meses, mensualmente, mes a mes, mes tras mes
every year, each year, yearly, annually, year after year, year in and year out |\
 cada año, todos los años, anualmente, año tras año
every night, each night, nightly, night after night | cada noche, todas las noches, noche tras noche
every morning, each morning | cada mañana, todas las mañanas
every afternoon, each afternoon, every evening, each evening | cada tarde, todas las tardes
every hour, hourly, on the hour | cada hora, todas las horas
every weekend, each weekend | cada fin de semana, todos los fines de semana
once again, once more, yet again, time and again, again and again, over again, anew, afresh,\
 again |\
 una y otra vez, otra vez, una vez mas, de nuevo, nuevamente
immediately, at once, right away, straight away, straightaway, instantly, on the spot |\
 inmediatamente, de inmediato, de forma inmediata, de manera inmediata, en el acto, enseguida,\
 en seguida, al instante, al punto
currently, at present, at the moment, right now, nowadays, at this time |\
 actualmente, en la actualidad, en este momento, en estos momentos, hoy en dia, hoy por hoy,\
 ahora mismo, al dia de hoy
at dawn, at daybreak, at first light, at sunrise | al amanecer, al alba, al despuntar el alba,\
 con las primeras luces, al clarear el dia
at dusk, at nightfall, at sunset | al anochecer, al atardecer, al caer la noche, al ponerse el sol
at midday, at noon | al mediodia, a mediodia
at midnight, at the stroke of midnight | a medianoche, a la medianoche
at night, overnight, by night, during the night |\
 de noche, por la noche, por las noches, durante la noche
in the morning, in the mornings | por la mañana, en la mañana, por las mañanas, de mañana
in the afternoon, in the afternoons | por la tarde, en la tarde, por las tardes
silently, in silence, without saying a word, without a word, without saying anything, wordlessly,\
 without speaking | en silencio, silenciosamente, sin decir palabra, sin decir una palabra,\
 sin decir nada, sin mediar palabra, sin hablar, sin pronunciar palabra, sin decir ni una palabra
for free, free of charge, at no cost, at no charge, gratis, for nothing |\
 gratis, gratuitamente, de forma gratuita, de manera gratuita, sin costo, sin coste, sin cargo,\
 sin pagar
secretly, in secret, behind closed doors, covertly | en secreto, secretamente, a escondidas,\
 a puerta cerrada, de manera encubierta, de forma encubierta, clandestinamente
publicly, in public | publicamente, en publico, de manera publica, de forma publica
unanimously, by unanimous vote, with one voice | por unanimidad, unanimemente, de forma unanime,\
 de manera unanime
suddenly, all of a sudden, abruptly, out of the blue, without warning | de repente, de pronto,\
 repentinamente, subitamente, de golpe, de improviso, sin previo aviso, sin aviso
slowly, little by little, bit by bit, gradually, step by step | poco a poco, gradualmente,\
 lentamente, paulatinamente, progresivamente, de forma gradual, de manera gradual, paso a paso
quickly, rapidly, swiftly, speedily | rapidamente, con rapidez, velozmente, con celeridad
recently, lately, not long ago, of late | recientemente, ultimamente, hace poco, no hace mucho
in advance, beforehand, ahead of time | de antemano, con antelacion, con anticipacion,\
 por adelantado, anticipadamente
on foot, by walking | a pie, caminando
by force, forcibly, forcefully | por la fuerza, a la fuerza, forzosamente
in cash | en efectivo
in writing | por escrito
simultaneously, at the same time, concurrently | al mismo tiempo, simultaneamente, a la vez,\
 de forma simultanea, de manera simultanea, en simultaneo
abroad, overseas, in foreign countries |\
 en el extranjero, en el exterior, al extranjero, al exterior, fuera del pais
for ever, forever, for good, permanently | para siempre, permanentemente, de por vida
personally, in person | personalmente, en persona
anonymously, on condition of anonymity, on the condition of anonymity | anonimamente,\
 de forma anonima, de manera anonima, bajo condicion de anonimato, a condicion del anonimato,\
 en condicion de anonimato, bajo anonimato
by mistake, mistakenly, in error, erroneously | por error, por equivocacion, equivocadamente,\
 erroneamente
unharmed, unhurt, uninjured, unscathed, safe and sound | iles[oa]s?, sin heridas, sin un rasguño,\
 san[oa]s? y salv[oa]s?, indemnes?
on average | en promedio, de promedio, de media, por termino medio
in total, altogether, in all | en total
for the first time | por primera vez
so far, until now, to date, thus far, up to now | hasta ahora, hasta la fecha, hasta el momento,\
 hasta hoy, por ahora
since then, from then on, ever since | desde entonces, a partir de entonces
illegally, unlawfully | ilegalmente, de manera ilegal, de forma ilegal, ilicitamente
temporarily, for the time being, provisionally | temporalmente, de manera temporal,\
 de forma temporal, provisionalmente, provisoriamente, por el momento
voluntarily, of their own free will, of his own free will, of her own free will, willingly |\
 voluntariamente, por voluntad propia, de forma voluntaria, de manera voluntaria
by hand, manually | a mano, manualmente
at random, randomly | al azar, aleatoriamente
on purpose, deliberately, intentionally | a proposito, deliberadamente, adrede, intencionadamente,\
 intencionalmente
in vain, to no avail | en vano, sin exito, infructuosamente
in detail | en detalle, detalladamente, con detalle, pormenorizadamente
in recent years, over the past years | en los ultimos años, en años recientes
last year | el año pasado, el pasado año
last month | el mes pasado, el pasado mes
last week | la semana pasada, la pasada semana
next year | el año que viene, el proximo año, el año proximo
next month | el mes que viene, el proximo mes, el mes proximo
next week | la semana que viene, la proxima semana, la semana proxima
this year | este año
this week | esta semana
this month | este mes
yesterday | ayer
within a few hours, within hours | en pocas horas, en cuestion de horas, a las pocas horas
a few days later, days later | dias despues, a los pocos dias, unos dias despues
the following day, the next day, a day later, the day after | al dia siguiente, un dia despues,\
 al otro dia
all over the world, around the world, worldwide, across the world, throughout the world |\
 en todo el mundo, alrededor del mundo, a nivel mundial, mundialmente, por todo el mundo
all over the country, across the country, nationwide, throughout the country, countrywide |\
 en todo el pais, a nivel nacional, por todo el pais
among themselves, between themselves, with each other, with one another | entre ellos, entre si
according to the report, the report says | segun el informe, dice el informe
"""


class Adverbial(NamedTuple):
    """A mention: the number of its row and where it stands."""

    row: int
    span: Span


@cache
def _forms(language: Language) -> re.Pattern[str]:
    """All forms as one pattern with a group for each row."""
    side = 0 if language == "en" else 1
    groups = []
    for line in _ROWS.strip().splitlines():
        cell = line.split("|")[side].split(",")
        longest_first = sorted((form.strip() for form in cell), key=len, reverse=True)
        groups.append(f"({'|'.join(longest_first)})")
    return re.compile(rf"(?<!\w)(?:{'|'.join(groups)})(?!\w)")


@lru_cache(maxsize=1024)
def adverbials(text: str, language: Language) -> tuple[Adverbial, ...]:
    """The adverbials of `text`, in order."""
    return tuple(
        Adverbial((match.lastindex or 1) - 1, Span(*match.span()))
        for match in _forms(language).finditer(flat(text))
    )
