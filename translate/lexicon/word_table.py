"""What words are made from, in both languages, and words of the press that no dictionary has.

Prefixes and endings after Real Academia Española, Nueva gramática (2009), chapters 5 to 10, and
Quirk et al. (1985), appendix I. The words themselves are inhabitants of regions and cities,
peoples, plants, crimes and vehicles of Latin America that simplemma's dictionaries lack.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from translate.article import Language

#: What may stand before a word of the dictionary.
PREFIXES: dict[Language, tuple[str, ...]] = {
    "en": tuple(
        "afro agro anti astro auto bio co counter crypto cyber de eco electro euro ex extra"
        " fore geo heli hydro hyper infra inter macro mega meta micro mid mini mis multi nano"
        " narco neo neuro non off out over para petro photo poly post pre pro pseudo psycho"
        " radio re self semi socio sub super techno tele thermo trans ultra un under vice"
        " video".split()
    ),
    "es": tuple(
        "aero afro agro anti astro audio auto bi bici bio centro ciber co contra cripto"
        " cuatri des docu eco electro en entre etno euro ex extra femi foto geo guarda hidro"
        " hiper hispano in infra inter macro medio mega meta micro mini mono moto multi nano"
        " narco necro neo neuro para petro pluri poli pos post pre pro psico radio re semi"
        " seudo sobre socio sub super tecno tele termo trans tras tri turbo ultra uni vice"
        " video".split()
    ),
}
#: Endings that make a word of another; what they are put in the place of stands beside them.
SUFFIXES: dict[Language, tuple[tuple[str, tuple[str, ...]], ...]] = {
    "en": (
        ("s", ("",)),
        ("es", ("",)),
        ("ly", ("", "le")),
        ("less", ("",)),
        ("like", ("",)),
        ("wide", ("",)),
        ("ness", ("", "y")),
        ("er", ("", "e")),
        ("ers", ("", "e")),
        ("ed", ("", "e")),
        ("ing", ("", "e")),
        ("able", ("", "e", "ate")),
        ("ability", ("able",)),
        ("ization", ("", "ize", "y")),
        ("isation", ("", "ise", "ize", "y")),
        ("ation", ("", "e", "ate")),
        ("ism", ("", "e", "ist")),
        ("ist", ("", "e", "ism")),
        ("ists", ("", "e", "ism")),
        ("hood", ("",)),
        ("ship", ("",)),
        ("ward", ("",)),
        ("gate", ("",)),
        ("fest", ("",)),
        ("proof", ("",)),
    ),
    "es": (
        ("s", ("",)),
        ("es", ("",)),
        ("mente", ("", "o", "a")),
        ("a", ("o", "", "e")),
        ("as", ("o", "", "e")),
        ("ito", ("o",)),
        ("ita", ("a",)),
        ("itos", ("o",)),
        ("itas", ("a",)),
        ("illo", ("o",)),
        ("illa", ("a",)),
        ("cito", ("",)),
        ("cita", ("",)),
        ("azo", ("o", "a", "")),
        ("azos", ("o", "a", "")),
        ("ote", ("o", "e", "")),
        ("ista", ("", "o", "a", "e")),
        ("istas", ("", "o", "a", "e")),
        ("ismo", ("", "o", "a", "e", "ista")),
        ("ísimo", ("o", "e", "")),
        ("ísima", ("o", "e", "")),
        ("ización", ("izar", "", "al", "o", "a")),
        ("izado", ("izar", "", "o", "a")),
        ("izada", ("izar", "", "o", "a")),
        ("ero", ("", "o", "a", "e")),
        ("era", ("", "o", "a", "e")),
        ("eros", ("", "o", "a", "e")),
        ("eras", ("", "o", "a", "e")),
        ("ería", ("", "o", "a", "e")),
        ("dor", ("r",)),
        ("dora", ("r",)),
        ("dores", ("r",)),
        ("doras", ("r",)),
        ("miento", ("r",)),
        ("mientos", ("r",)),
        ("ada", ("o", "a", "")),
        ("adas", ("o", "a", "")),
        ("cultor", ("", "i", "a")),
        ("cultora", ("", "i", "a")),
    ),
}
#: Endings that make an inhabitant, a follower or a doctrine of any name.
OF_NAMES: dict[Language, str] = {
    "en": r"\w{4,}(?:ism|ists?|ians?|esque)",
    "es": r"\w{4,}(?:enses?|eñ[oa]s?|istas?|ismos?|ian[oa]s?|ísim[oa]s?)",
}
#: Numerals in one word.
NUMERALS: dict[Language, str] = {
    "en": r"(?:twen|thir|for|fif|six|seven|eigh|nine)ty\w*",
    "es": (
        r"(?:dieci|veinti)\w+"
        r"|(?:dos|tres|cuatro|quin|seis|sete|ocho|nove)(?:cient|gent|ient)[oa]s"
        r"|(?:tri|cuatri|quin|sex|sep|oct|non)\w*(?:enari[oa]s?|ésim[oa]s?)"
    ),
}
#: What one half of a closed compound is, the half of the other being any word: the second of an
#: English one (*hitman*, *spaceport*), the first of a Spanish one (*portacontenedores*).
COMPOUNDS: dict[Language, str] = {
    "en": (
        r"(?P<word>\w{3,}?)(?:m[ae]n|wom[ae]n|person|people|folk|port|ship|craft|boat|plane|makers?"
        r"|goers?|holders?|keepers?|workers?|owners?|fighters?|breakers?|runners?|riders?|drivers?"
        r"|changers?|lands?|lines?|beds?|side|fields?|grounds?|houses?|rooms?|yards?|works?|ways?"
        r"|stands?|farms?|parks?|ponds?|banks?|fronts?|water|storms?|slides?|fires?|fall|flow"
        r"|wide|free|proof|like|style|based|born|bound|built|time|days?|season|master|mate|mates"
        r"|maid|smith|monger|lord|head|hand|back|backs|down|out|up|off|over|point|points|pad|pads"
        r"|blocks?|bars?|sites?|book|books|board|boards|box|boxes|bag|bags|card|cards|case|cases|list|lists)"
    ),
    "es": (
        r"(?:abre|alza|apaga|bien|busca|caza|centro|chupa|cierra|come|corta|cubre|cuenta|cuida|gana"
        r"|guarda|lanza|lava|limpia|mal|mata|medio|para|pasa|pica|pisa|porta|pura|quita|rompe|saca"
        r"|salva|tapa|tira|toca|traga|trota|vende)(?P<word>\w{4,})"
    ),
}
#: Words that no dictionary here has.
PRESS: dict[Language, frozenset[str]] = {
    "en": frozenset(
        "assemblywoman assemblywomen autoworker chokepoint coltan feminicide fisherfolk"
        " frontman glyphosate helipad hitman hitmen huachicol lakebed offseason ombudswoman openpit"
        " paralysation plainclothes reais spyware tuktuk windfarm".split()
    ),
    "es": frozenset(
        "acuícola acuífero asháninka awajún azuayo bajacaliforniano bananal barrabrava"
        " barranquillero barrista bazuco beniano bombera boricua bromelia bukelista cacaotero"
        " cajamarquino camba capitana caraqueño catamarqueño caucano chabola chamaco chapín"
        " chaqueta charapa chiapaneco chikungunya chikunguña chilango choco chocoano chofer"
        " choferes coahuilense cochabambino colimense coltán combi concejala coronela"
        " cubrebocas cuencano culiche curul curules edila ejidatario emberá emerretista"
        " empoderamiento extractivismo extractivista fayuquero femicida femicidio feminicida"
        " feminicidio fentanilo ferri fiscala fujimorista garífuna gasfitero gerenta glifosato"
        " guanaco hidrocarburífero huachicol huaico huancaíno huaquero huasteco"
        " inmunosuprimido ivermectina jarocho jefa juchiteco jujeño ketamina kichwa"
        " lambayecano levantón lideresa litífero lulo lunfardo mafafa mambí mapuche maquila"
        " mazahua mendocino merideño mexicoamericano mexiquense mezcalero misak misquito"
        " mixteco moquehuano mototaxi nahua nasa neuquino nikkei otavaleño otomí oxímetro paco"
        " paisa palmicultor palmicultora pandino parrillero pastuso patojo pilota piquetero"
        " piurano plurinacional poblano portorriqueño priista pulquero puneño punteño"
        " purasangre purépecha reais quechua quemarropa quichua quinua raizal rapanui rarámuri"
        " regiomontano reperfilamiento riojano rondero salvatrucha sanpedrano santandereano"
        " sargenta shuar sicaria sicario tacneño tamaulipeco tapabocas tapatío tarjetón tico"
        " tolimense tractomula tramitología triqui tucumano tuit tuits tusi tzeltal tzotzil"
        " tének vacunatorio vallecaucano veracruzano volqueta wayuu yanomami yaqui youtuber"
        " yucateco zacatecano zapoteco ñu".split()
    ),
}
