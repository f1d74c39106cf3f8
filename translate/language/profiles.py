"""What gives a language away: function words, letters and endings of English, Spanish and rivals.

The rivals are there to be beaten: a text is Spanish only if it looks more Spanish than Portuguese,
Galician or Catalan, which share half of its little words. A sign that several languages share
counts for each of them, divided by their number, so that "de" says little and "según" a lot.

Function words are the closed classes (articles, pronouns, prepositions, conjunctions, auxiliaries)
of each language's ordinary school grammar. Endings count only where no function word decides, in
headlines.
"""

from __future__ import annotations

from typing import NamedTuple


class Profile(NamedTuple):
    """The signs of one language: its English name, function words, letters and word endings."""

    name: str
    words: frozenset[str]
    letters: frozenset[str]
    endings: tuple[str, ...]


def _profile(name: str, words: str, letters: str, endings: str) -> Profile:
    return Profile(name, frozenset(words.split()), frozenset(letters), tuple(endings.split()))


PROFILES: dict[str, Profile] = {
    "en": _profile(
        "English",
        "the of and to in is was for that it with as on be at by this had not are but from or have "
        "an they which you were her she he his all one there been their we will would who has more "
        "when no if out so said what its about into than them can only other some could these two "
        "may then do after over such him my any most also between how where why did being while "
        "because through under up before against without off us our your not don't didn't isn't "
        "wasn't i'm it's a i says amid despite",
        "",
        "ing ed tion ly ght ck sh th ers ness ies ow ew ss tic ugs nts mbs wn",
    ),
    "es": _profile(
        "Spanish",
        "de la que el en y los del se las por un para con no una su al lo como más pero sus le ya "
        "o este sí porque esta entre cuando muy sin sobre también me hasta hay donde quien desde "
        "todo nos durante todos uno les ni contra otros ese eso ante ellos e esto mí antes algunos "
        "qué unos yo otro otras otra él tanto esa estos mucho quienes nada muchos cual poco ella "
        "estar estas algunas algo nosotros fue era son es está están ser ha han había sido tras "
        "según aunque hace dijo dice sino mientras cómo dónde quién u aún así solo tiene",
        "ñ¿¡",
        "ción ciones ado ados ada adas idad ido idos ó arán aron ieron ando iendo ía ían ez ista "
        "istas ero eros",
    ),
    "pt": _profile(
        "Portuguese",
        "de a o que e do da em um para com não uma os no se na por mais as dos como mas foi ao ele "
        "das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela "
        "entre era depois sem mesmo aos ter seus quem nas me esse eles estão você tinha foram essa "
        "num nem suas meu às minha numa pelos elas qual nós lhe deles pelas este dele são é disse "
        "segundo após onde ainda",
        "ãõçâêô",
        "ção ções dade mento ado ados ada adas ão ões inho ou",
    ),
    "gl": _profile(
        "Galician",
        "de a o que e do da en un para con non unha os no se na por máis as dos como pero foi ao "
        "el das ten á seu súa ou ser cando moi hai nos xa está eu tamén só polo pola ata iso ela "
        "entre era despois sen mesmo aos ter seus nas me ese eles están nin súas dixo segundo onde "
        "aínda coa co cos coas nunha polos",
        "ñ",
        "ción cións dade mento ado ados ada adas",
    ),
    "ca": _profile(
        "Catalan",
        "de la que el en i els del les per un amb no una seu al ho com més però seus li ja o "
        "aquest perquè aquesta entre quan molt sense sobre també em fins hi on qui des tot ens "
        "durant tots ni contra altres això davant ells va ha han havia estat són és està als dels "
        "pels pel seva seves segons dir ser van quina quin nosaltres mentre uns unes és",
        "çàèòï",
        "ció cions tat ment ada ats",
    ),
    "fr": _profile(
        "French",
        "de la le et les des en un une du que qui dans est pour il au sur par pas plus ne se ce "
        "sont avec son aux cette ou mais ont elle été ses leur nous vous comme ils était deux sa "
        "tout je même ces entre après sans où aussi fait être peut leurs avait selon encore très "
        "depuis contre lui si moins dont alors sous l d qu c n s",
        "çàèêëîïôûœ",
        "tion eux aux ment ée ées és",
    ),
    "it": _profile(
        "Italian",
        "di e il la che in un a per è una del con i non della si da le dei al sono nel alla più "
        "gli come lo anche su ha delle ma dal ci ai suo nella sua hanno o dalla degli stato tra se "
        "questo loro era essere due cui nei chi questa quando molto sul agli alle dopo perché "
        "stati fra all dell nell l secondo ancora senza",
        "àèìòù",
        "zione zioni ato ati mento ità",
    ),
    "de": _profile(
        "German",
        "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es "
        "an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so "
        "zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei hatte kann gegen "
        "vom können schon wenn habe seine ihre dann unter wir ich",
        "äöüß",
        "ung ungen keit lich isch",
    ),
    "nl": _profile(
        "Dutch",
        "de van het een en in is dat op te zijn met voor niet aan er om ook als dan maar bij uit "
        "nog naar heeft ze door over hij wordt worden deze geen tot zo wel meer hebben die of kan "
        "was had na werd onder wij ik je moet tegen hun haar",
        "ĳ",
        "ijk heid ingen tie",
    ),
}
