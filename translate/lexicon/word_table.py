"""What words are made from, in both languages, and words of the press that no dictionary has.

Prefixes and endings after Real Academia Española, Nueva gramática (2009), chapters 5 to 10, and
Quirk et al. (1985), appendix I. The words themselves are inhabitants of regions and cities,
peoples, plants, crimes and vehicles of Latin America that simplemma's dictionaries lack.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from translate.article import Language

    Endings = tuple[tuple[str, tuple[str, ...]], ...]

#: What may stand before a word of the dictionary.
PREFIXES: dict[Language, tuple[str, ...]] = {
    "en": tuple(
        "aero afro agro allo amino anthropo anti arterio astro audio auto bi bio cardio chemo"
        " chloro chromo chrono circum co contra counter crypto cyber cyclo cyto de demo dermato"
        " down eco electro en endo entero ethno ethyl euro ex extra ferro fibro fluoro"
        " fore gastro geo glyco gyro haemo half heli hemo hepato hetero hexa homo hydro hyper"
        " hypo immuno in infra inter intra intro iso kilo lacto lipo macro mega meta methyl"
        " metro micro mid milli mini mis mono multi myo nano narco necro neo nephro neuro nitro"
        " non off oligo omni ortho osteo out over oxy paleo pan para penta peri petro pharmaco"
        " pheno phono phospho photo phyto poly post pre pro propyl proto pseudo psycho pyro quasi"
        " radio re retro rhino self semi silico socio step sub sulfo super supra techno tele tetra"
        " theo thermo trans tri turbo ultra un under vaso vice video xeno".split()
    ),
    "es": tuple(
        "aero afro agro amino anti antropo archi arterio astro audio auto bi bici bio"
        " buco cardio centro ciber ciclo circun cito clipto cloro co contra cripto cromo crono"
        " cuadri cuatri dermato des docu eco electro en endo entero entre etil etno"
        " euro ex exo extra femi ferro fibro fisio fito flori fluoro fono fosfo foto gastro geo"
        " glico guarda hecto hemi hemo hepato hetero hexa hidro hiper hipo hispano homo in infra"
        " inmuno inter intra intro iso kilo lacto lanza lipo macro magneto mega meta metil"
        " metro micro mili mini mono moto multi nano narco nefro necro neo neumo neuro nitro noli"
        " octo oligo omni orto osteo oxi paleo pan para penta peri petro piro plani pluri pneumo"
        " poli porta pos post pre pro propil proto pseudo psico quimio radio re recontra requete"
        " retro rino semi servo seudo silico sobre socio sub sulfo super supra tecno tele teo"
        " termo tetra tracto trans tras tri turbo ultra vaso vice video xeno".split()
    ),
}


def _rows(table: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Read lines of ``endings | what they are put in the place of``, where - is nothing."""
    found = []
    for line in table.strip().splitlines():
        endings, _, instead = line.partition("|")
        stems = tuple("" if stem == "-" else stem for stem in instead.split())
        found += [(ending, stems) for ending in endings.split()]
    return tuple(found)


#: Endings that make a word of another, and what they are put in the place of.
SUFFIXES: dict[Language, Endings] = {
    "en": _rows("""
s es less like wide hood ship ward gate fest proof | -
ly | - le
ness | - y
er ers ed ing | - e
able ation | - e ate
ability | able
ization | - ize y
isation | - ise ize y
ism | - e ist
ist ists | - e ism
"""),
    "es": _rows("""
s es cito cita | -
mente | - o a
a as | o - e
ito itos illo | o
ita itas illa | a
azo azos ada adas | o a -
ote ísimo ísima | o e -
ista istas ero era eros eras ería | - o a e
ismo | - o a e ista
ización | izar - al o a
izado izada | izar - o a
dor dora dores doras miento mientos | r
cultor cultora | - i a
"""),
}
#: Endings that make words less often; what has one may be a slip all the same.
RARE_SUFFIXES: dict[Language, Endings] = {
    "en": _rows("""
s es less like wide hood ship ward wards gate fest proof dom let lets ling lings some esque fold | -
wise worthy friendly bound speak free laden | -
ies ier iest ied ily iness | y
ly | - le ic
ness | - y
er ers or ors est | - e
ed ing | - e
able ible ably | - e ate
ability ibility | able ible
ic ical ically ics | - e y a ia ics
al ally | - e um us ion
ive ively | - e ion ation ate
ous ously | - e y ion um
y ish | - e
ment ments | -
ance ence ances ences ancy ency | - e ant ent ate
ee ees eer eers ette ettes | - e
ize ized izes izing izer izers ise ised ises ising iser isers | - y e al ic
ify ified ifies ifying ification | - e y
ization isation izations isations | - ize ise y al
ation ations ion ions | - e ate
ism ist ists istic | - e ism ist
ity ities | - e al ic ous
ian ians | - y ia ic
"""),
    "es": _rows("""
s es | -
a as | o - e
mente | - o a
ito ita itos itas cito cita citos citas ecito ecita ecitos ecitas | o a e -
illo illa illos illas cillo cilla cillos cillas ecillo ecilla | o a e -
quito quita quitos quitas | co ca
guito guita guitos guitas | go ga
uelo uela uelos uelas ucho ucha uchos uchas | o a e -
ín ina ines inas | o a e -
azo azos aza azas ote ota otes otas ón ona ones onas udo uda udos udas oso osa osos osas | o a e -
ísimo ísima ísimos ísimas | o a e -
ista istas ismo ismos ístico ística ísticos ísticas | - o a e ista
ero era eros eras tero tera teros teras cero cera ería erías tería | - o a e
al ales ar ares | - o a e io ia
ario aria arios arias | - o a e ía
ivo iva ivos ivas | o ar ión er ir
ativo ativa ativos ativas | ar ación o a
orio oria orios orias atorio atoria atorios atorias | ar or ión ación
ico ica icos icas ático ática áticos áticas | - o a e ía ia ismo
ado ada ados adas | o a - e ar
dor dora dores doras | r
miento mientos | r
ador adora adores adoras | ar o a
ante antes iente ientes | ar er ir o a
ble bles | r
able ables ible ibles | ar er ir
bilidad bilidades | ble r
idad idades edad | - o e al io
encia encias ancia ancias | ente ante ar er ir
eza ez ura uras or | o e -
aje ajes | ar o a e -
ato atos azgo azgos | o a ado e -
amen ambre umbre | o a ar
cultor cultora cultores cultoras | - i a o
ción ciones | r
ación aciones | ar o a
ización izaciones | izar - al o a
ificación ificaciones | ificar - o a e
iza izan izó izaron izar izado izada izados izadas izando izará izarán izaba izaban | - o a e al
ice icen izara izaran izaría izarían izador izadora izadores izadoras | - o a e al
ifica ifican ificó ificaron ificar ificado ificada ificados ificadas ificando ificará | - o a e
ea ean eó earon ear eado eada eados eadas eando eará earán eaba eaban ee een | - o a e
eo eos | - o a ear
ense enses eño eña eños eñas ano ana anos anas ino ina | - o a e ia
cida cidas fobia fóbico fóbica filia filo fila grama gramas metro metros | - o a i
"""),
}
#: Prefixes so short that other words begin with their letters by chance.
SHORT_PREFIXES: dict[Language, tuple[str, ...]] = {
    "en": ("a", "di", "uni", "up", "mal", "arch", "epi", "uro", "dis"),
    "es": ("a", "di", "dis", "sin", "mal", "uni", "epi", "uro", "equi", "ante"),
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
        r"|(?:d[eé]cimo|(?:vi|tri|cuadra|quincua|sexa|septua|octo|nona|cen)g?[eé]simo)"
        r"(?:primer[oa]?|segund[oa]|tercer[oa]?|cuart[oa]|quint[oa]|sext[oa]|s[eé]ptim[oa]"
        r"|octav[oa]|noven[oa]|non[oa])s?"
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
        r"|blocks?|bars?|sites?|book|books|board|boards|box|boxes|bag|bags|card|cards|case|cases"
        r"|list|lists)"
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
        "assemblywoman assemblywomen autoworker chokepoint wildlings showbiz listeriosis snowpack"
        " carjacking carjacker jihadi mujahedeen madrassa smartwatch doorstop paywall"
        " coltan feminicide fisherfolk antbird candlelit earwitness freediver freedivers gaslit"
        " gharial"
        " hagfish hawksbill headframe huisache jaguarundi lamplit lionfish manakin motortaxi mpox"
        " norovirus olingo olinguito ombudsperson oyamel passionfruit ridley ridleys smishing"
        " torchlit"
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
        " reojo zasca guiri chifa táper tuper peli progre turoperador turoperadores wasap guasap"
        " whatsapp listeriosis selfi bloguera bloguero tuitero tuitera tubulina toxina aguatero"
        " aguatera canillita changarín cartonero cartonera remisero colectivero tachero motochorro"
        " piquetera escrache cacerolazo balacera ponchallantas aviador limpiabotas lustrabotas"
        " cuidacoches alcanzapelotas recogepelotas malviviente microbús combis guagua peñero"
        " pollero coyotaje narcomenudeo halconeo huachicolero huachicolera huachicoleo ambulantaje"
        " tianguista tianguis distrital distritales departamental edilicio aduanal hacendario"
        " carabinero pacos lonco machi pallaquera pallaqueras colectivera fiscalizador vacunodromo"
        " desplazada desmovilizada extorsionista fletero gatillero marero marera sarga panga"
        " sargenta shuar sicaria sicario tacneño tamaulipeco tapabocas tapatío tarjetón tico"
        " tolimense tractomula tramitología triqui tucumano tuit tuits tusi tzeltal tzotzil"
        " tének vacunatorio vallecaucano veracruzano volqueta wayuu yanomami yaqui youtuber"
        " yucateco zacatecano zapoteco ñu aguaymanto basural caceroleo cacomixtle callampa capulín"
        " chacruna chagas chitón chiton criptosporidiosis cupuazú curvina esporotricosis"
        " coccidioidomicosis coronavirus covid esquistosomiasis fascioliasis friaje gulupa"
        " hantavirus huachinango huizache jaguarundi jaiba jocote lahar lahares malanga marañón"
        " meliponicultura merey metapneumovirus metrobús monkeypox mpox mucormicosis nance"
        " norovirus"
        " notebook obstetra olinguito oyamel piure porcícola puelche queltehue raco sincitial"
        " sudestada tejocote testaferrato tiktoker toloache tormentón tosferina trailero uchuva"
        " vitíligo vitiligo yazidí zika golfina hetmán renminbis".split()
    ),
}
