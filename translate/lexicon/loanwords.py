"""Words of one language that the press of the other uses as they are.

Keys are folded singulars; plurals in ``s`` and ``es`` count as well. Dictionaries know the old
loans; here stand those that simplemma's dictionary of the borrowing language lacks
(Fundéu RAE, extranjerismos; Merriam-Webster; Associated Press Stylebook).
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from translate.lexicon.loanwords_life import SHARED
from translate.lexicon.text import fold

if TYPE_CHECKING:
    from translate.article import Language

#: By the language that borrows.
_LOANS: dict[Language, frozenset[str]] = {
    "es": frozenset(
        "ad admin adware app bonus bonuses lobbying slot mainstream thumbnail cachet soundtrack"
        " backup bacon bar barman bestseller biker bitcoin blackout"
        " blockchain blog blogger bloggers blues boom brainstorming branding brexit briefing"
        " broker brokers brownie bullying bungalow burger business cash casting catering chat"
        " check-in checklist cheddar cheesecake clickbait club clubs coach coaching coltan"
        " commodities commodity compost cookie cookies copyright country cowboy"
        " cowboys crack crossfit crowdfunding cyber dealer dealers deepfake delivery derby"
        " display donut doping drag dron dumper dumping e-commerce ebook email"
        " emoji estatus o fan fans fast feedback ferry fifty"
        " fitness flash folk s fracking lance"
        " friendly s gadget gangs gangster gangsters garage gay geek "
        " ghosting gin glamour glamping gospel graffiti grooming grunge hacker hackers"
        " hacking hall hamster handball handicap hardware hashtag heavy hedge hip hippie hippies"
        " hipster hit hobby hockey holding hooligan hooligans ing hotspot hub"
        " iceberg impeachment indie influencer influencers insider insiders internet jazz"
        " jeans jeep jet jockey junkie jure karting kayak ketchup kit know-how "
        " leasing lifting light link lobbies lobby lockdown loft look low machine malware"
        " manager market marketing master match s merchandising millennial"
        " mobbing muffin ing newsletter nickname offline offshore"
        " ombudsman online outfit outlet outsider outsiders outsourcing paddle parking"
        " partner party payday penthouse performance personae phishing pickup pin"
        " playback playlist playoff playoffs podcast podcasts pop post poster premier premium"
        " pressing prime provider pub pudding pullman punk quorum rallies rally ranger rangers"
        " ranking ransomware rankings rap rapper rating ratings reality reggae reggaeton remake"
        " resort retail ring roaming roast rock rockstar router royalties royalty rugby rum"
        " sandwich scanner scooter score script selfie selfies sex sheriff"
        " shock shopping short shorts show showroom shows sitcom skate skateboard skater"
        " skinhead skinheads slogan smart smartphone smartphones smog snack snowboard software"
        " spa spam speaker speech sponsor sport spot spots spray spread sprint spyware"
        " staff stand standard start startup startups status steak stock store streamer"
        " streaming streetwear stress striptease style suite surf swap swing tablet tablets talk"
        " tandem tank teaser techno test think thriller tilapia ticket tickets tips top "
        " s town trader traders trading trailer training trekking trench ing"
        " trial tuit tweet tweets twitter underground upgrade vintage vip wafle walkman"
        " web website weekend whisky wifi windsurf yachting youtuber"
        " zombie zoom".split()
    ),
    "en": frozenset(
        "muña fonio espeto rosquilla rosquillas fueros fuero guaria mijo quintal arroba vara"
        " fanega quetzal lempira guarani centavo centavos bolivar sucre"
        " austral cordoba balboa balboas soles inti cruzeiro"
        " sicario sicarios favela favelas cartel carteles tequilero ranchito comal mate asador"
        " parrilla ceiba selva sertao puna yunga yungas cerrado chaco garua huaico pachamama"
        " chicha chuño charango quena zampoña cajon cueca zamba chacarera murga candombe milonga"
        " vallenato merengue danzon pollera poncho ruana sarape rebozo huipil chaquitaclla"
        " coca cocaleros ayllu minga mingas ronderos rondas compadre comadre"
        " padrino peon peones cabildo"
        " autodefensas guerrilla guerrillero guerrilleros paramilitares"
        " aguardiente alpaca altiplano arepa asado bachata barrio batey bodega bolero bolivar"
        " bolivares boliviano bracero burrito cacique campesina campesino caudillo cempasuchil"
        " cenote ceviche chilango chipotle churro cocalera cocalero colectivo colon colones cordoba"
        " comandante conquistador copal corrido coyote criollo cumbia curandera curandero"
        " desaparecido ejido empanada enchilada fiesta flamenco frijol futbol gaucho gringo"
        " guacamole guarani guayabera hacienda jalapeño junta ladino lempira llanero llano lucha"
        " machismo machista macho maquila maquiladora mariachi marimba mestiza mestizo mezcal"
        " mole mulata mulato narco narcocorrido nopal norteño paella paisa pampa paramo peso"
        " pisco piñata posada pozole pueblo pulque puna quechua quetzal quilombo quinceañera"
        " quinoa quinua ranchera ranchero reggaeton salsa señor señora señorita sierra siesta"
        " sol soles taco tamal tamales tango taqueria telenovela tequila tianguis tortilla"
        " tilapia totoaba vaquero vaquita yerba zapatista zocalo".split()
    ),
}


@cache
def _shared() -> frozenset[str]:
    return frozenset(fold(word) for word in SHARED)


def is_shared(word: str) -> bool:
    """Tell whether both languages call a plant, an animal, a dish or a dance by this name."""
    return word.lower().endswith("virus") or any(form in _shared() for form in _singulars(word))


def is_loan(word: str, language: Language) -> bool:
    """Tell whether `language` uses `word` of the other language as it is."""
    loans = _LOANS[language]
    return is_shared(word) or any(form in loans for form in _singulars(word))


def _singulars(word: str) -> tuple[str, ...]:
    key = fold(word)
    return key, key.removesuffix("s"), key.removesuffix("es")
