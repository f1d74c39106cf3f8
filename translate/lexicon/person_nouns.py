"""Spanish nouns for people told by their endings: *geóloga*, *dirigente*, *panadera*.

`SURE` are people and their gender is theirs. `MAYBE` are whatever may be people of a gender: where
one of them stands, somebody of that gender may be spoken of.
"""

from __future__ import annotations

import re

_ARTICLE_F = (
    r"(?:la|una|esta|esa|aquella|otra|cuya|ninguna|cada|primera|antigua|nueva|joven|actual|sola"
    r"|principal|reconocida|ex)"
)
_ARTICLE_M = (
    r"(?:el|un|al|del|este|ese|aquel|otro|cuyo|ningun|primer|antiguo|nuevo|joven|actual|solo"
    r"|principal|reconocido|ex)"
)
_SEVERAL_F = (
    r"(?:las|unas|estas|esas|aquellas|otras|varias|muchas|algunas|cuyas|pocas|dos|tres|cuatro|cinco"
    r"|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|\d+)"
)
_SEVERAL_M = (
    r"(?:los|unos|estos|esos|aquellos|otros|varios|muchos|algunos|cuyos|pocos|dos|tres|cuatro|cinco"
    r"|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|\d+)"
)
# Instruments, firms and papers that end as people do.
_THINGS_F = (
    r"(?:computa|impreso|lava|lica|licua|calcula|ametralla|asegura|construc|produc|opera|distribui"
    r"|emiso|edito|consulto|prove|excava|proces|grab|seca|fotocopia|graba|comercializa|exporta"
    r"|importa|perfora|promoto|administra|genera|transmiso|sonda|mez?cla|tritura|cosecha|motosierra"
    r"|segadora|elevado|rota|incubado|refrigera|televiso|difusora|pasteurizadora|desarrolla"
    r"|embotella"
    r"|procesa|empaca|envasa|tostado|potabiliza|encuesta|organiza|acredita|recicla|fiscaliza"
    r"|evalua|clasifica|certifica|paga|presta|financia|compra|desaladora|desaliniza|reguladora"
    r"|coordina|vivie|batido|apisona|niveladora|afeita|hidro|ordena|soplado|fres)"
)
_NO_ONE = (
    r"(?:\w*sfera|primavera|vispera|carretera|madera|bandera|primera|tercera|frontera|cartera"
    r"|manera|espera|esfera|barrera"
    r"|ribera|cantera|escalera|quimera|era|acera|cabecera|cordillera|calavera|gotera|hoguera|ladera"
    r"|pradera|palmera|trinchera|sementera|vidriera|guerrera|bañera|nevera|papelera|tijera|litera"
    r"|pulsera|cafetera|bombonera|delantera|caldera|carrera|temporera|ceguera|sordera|borrachera"
    r"|lanzadera|naviera|minera|petrolera|ganadera|azucarera|camaronera|cementera|hotelera"
    r"|financiera"
    r"|aduanera|compañera de|extranjera|verdadera|ligera|entera|duradera|sincera|lechera|maderera"
    r"|bananera|cafetalera|cervecera|arrocera|cigarrera|manzanera|pesquera|vinera|textilera"
    r"|cabellera"
    r"|sopera|tetera|salsera|cristalera|estantera|cochera|perrera|gallera|quesera|cartuchera|vera)"
)
_TRADES_F = (
    rf"(?!{_THINGS_F})\w{{2,}}(?:adora|edora|idora|itora|ctora|stora|sora|ultora)"
    r"|\w{2,}(?:ologa|ografa|onoma|iatra|atriz)"
    rf"|(?!{_NO_ONE}s?\b)\w{{3,}}era"
    r"|maestra|medica|alumna|alcaldesa|jueza|jefa|perita|comisaria|funcionaria|prefecta|intendenta"
    r"|subsecretaria|notaria|empresaria|bibliotecaria|secretaria|veterinaria|voluntaria|usuaria"
    r"|campesina|comunera|interna|reclusa|presa|rea|acusada|imputada|detenida|sospechosa|condenada"
    r"|vecina|ciudadana|socia|dueña|propietaria|titular|duena|abogada|diputada|ministra|canciller"
    r"|mandataria|gobernanta|ceramista|soprano|guia|patrona|capitana|doctora|novia|prima|tia"
    r"|candidata|delegada|empleada|encargada|enviada|refugiada|jubilada|desplazada|herida|sobrina"
    r"|religiosa|monja|madre|hermana|hija|abuela|viuda|esposa|nieta|reina|princesa|suegra|nuera"
    r"|cuñada|madrina|ahijada|farmaceutica|bombera|astronoma|arquitecta|musica"
    r"|quimica|fisica|matematica|botanica|tecnica|mecanica|critica|politica|academica|catedratica"
    r"|colegiala|bailarina|heroina|campeona|huerfana|anciana|niña|chica|muchacha|pequeña|modista"
    r"|ministra|heredera|sucesora|lugareña|aldeana|paisana|indigena|migrante|dirigente|presidenta"
    r"|fiscala|poetisa|actriz|intendente|prefecto|testigo|programadora|sargenta|piloto|chef"
)
_TRADES_M = (
    r"(?!(?:ordena|procesa|refrigera|ventila|genera|conta|mostra|mira|desperta|televis|moni|trac"
    r"|fac"
    r"|sec|mot|vec|reac|ascen|sens|val|amplifica|calenta|congela|compu|aspira|radia|marca|indica"
    r"|comedor|corredor|tenedor|interrup|condensa|transforma|proyec|acelera|colado|vibra))"
    r"\w{2,}(?:ador|edor|idor|itor|ctor|stor|sor|ultor)"
    r"|(?!(?:cata|pro|epi|dia|mono|ana|deca))\w{2,}ologo|\w{2,}(?:onomo|iatra)"
    r"|(?!(?:sism|tele|boli|poli|par|cron))\w{3,}ografo"
    r"|(?!(?:ener|febr|diner|terr|tabl|cruc|acer|agujer|astill|comed|basur|invernad|carguer|sender"
    r"|entrete|extranj|entero|prim|terc|num|desped|paraguer|caldero|letrero|vivero|matader|parader"
    r"|ceme|usurer|hormigu|derrot|gali|lucer|velero|sombrer|tinter|florero|cenicer|vertedero"
    r"|cancion|refran|mercad|recet|fich|tes|casill|aguac|pomer|braser|tabler|rosquer|mont|sonaj"
    r"|perch|moned|teler|hered|sumider|criad|abrevad|apead|panad|sudad|embarcad|fregad|cuad"
    r"|platan|limon|naranj|romer|brasil|granero|alero|fuero|clero|suero|cuero|torero de|mortero"
    r"|puchero|acuífer|delanter|traser|derroter|basur|graner|gallin|pand|aper|ropero|librero"
    r"|helero|colador|puert|mader|comun))"
    r"\w{3,}ero"
    r"|maestro|medico|alumno|alcalde|juez|jefe|perito|comisario|funcionario|prefecto|intendente"
    r"|subsecretario|notario|empresario|bibliotecario|secretario|veterinario|voluntario|usuario"
    r"|campesino|comunero|interno|recluso|preso|reo|acusado|imputado|detenido|sospechoso|condenado"
    r"|vecino|ciudadano|socio|dueño|propietario|titular|abogado|diputado|ministro|canciller"
    r"|mandatario|ceramista|guia|patron|capitan|doctor|novio|primo|tio"
    r"|candidato|delegado|empleado|encargado|enviado|refugiado|jubilado|desplazado|herido|sobrino"
    r"|religioso|monje|padre|hermano|hijo|abuelo|viudo|esposo|marido|nieto|rey|suegro|yerno"
    r"|cuñado|padrino|ahijado|farmaceutico|bombero|astronomo|arquitecto"
    r"|musico|quimico|fisico|matematico|botanico|tecnico|mecanico|critico|politico|academico"
    r"|catedratico|colegial|bailarin|heroe|campeon|huerfano|anciano|niño|chico|muchacho|pequeño"
    r"|modisto|heredero|sucesor|lugareño|aldeano|paisano|indigena|migrante|dirigente|presidente"
    r"|fiscal|poeta|actor|testigo|sargento|piloto|chef|varon|cura|fraile|capataz|sereno|consul"
    r"|escribiente|albañil|chofer|alguacil|oficinista|sacerdote|obispo|rey"
    r"|principe|general|coronel|autor|señor|hombre|tipo|sujeto|individuo"
)
_PEOPLE = (
    r"(?!(?:entre|re|pre|pro|a?v|conqu|reconqu|l|p|ar|or|am|autop|con)ista)\w{3,}ista"
    r"|(?:ag|dirig|estudi|pati?|paci|ger|presid|ten|cant|cli|dock|doc|asist|ayud|comedi|comerci"
    r"|particip|habit|migr|inmigr|vigil|vot|resid|integr|manifest|report|repres|represent|delinqu"
    r"|adolesc|depend|sirvi|interpr|aspir|denunci|sobrevivi|solicit|fabric|traduct|acompañ|hablant"
    r"|pretendi|creyent|navegant|pensant|postul|querell|cesant|visitant|simpatiz"
    r"|hispanohabl)[ei]?a?nte"
    r"|fiscal|lider|edil|portavoz|oficial|general|interprete|atleta|poeta|colega|rehen"
    r"|joven|menor|testigo|guia|rescatista|piloto|titular|profesional|corresponsal|indigena|miembro"
    r"|alferez|canciller|comandante|concejal|militar|canadiense|costarricense|nicaraguense"
    r"|estadounidense|cantante|congresista|soprano|chef"
)
_MIDDLE = (
    r"(?: (?:joven|nueva|nuevo|antigua|antiguo|propia|propio|famosa|famoso|vieja|viejo|principal))?"
)
_PREFIX = r"(?:ex|vice|sub|co|exvice|exsub)?"
# What is told of a person before they are named: "Elegida en 1958, vendió la hacienda".
_AT_FIRST = (
    r"(?:elegid|nacid|criad|acusad|condenad|detenid|casad|amenazad|despedid|jubilad|sentad|cansad"
    r"|nombrad|viud|divorciad|exiliad|convencid|preocupad)"
)


def _whole(forms: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{forms})(?!\w)")


#: One person, or several women: "una dirigente", "tres físicas". Several men may be anybody.
SURE: tuple[re.Pattern[str], re.Pattern[str]] = (
    _whole(
        rf"{_ARTICLE_F}{_MIDDLE} {_PREFIX}(?:{_TRADES_F}|{_PEOPLE})"
        rf"|{_SEVERAL_F} {_PREFIX}(?:{_TRADES_F})s"
        rf"|(?:las|unas|estas|esas|otras) {_PREFIX}(?:{_PEOPLE})e?s"
        rf"|^{_AT_FIRST}a|(?:a|de) ella(?!\\w)"
    ),
    _whole(
        r"(?:a|de) el(?=[.,;:!?]|$| (?:la|las|los|un|una|y)\\b)"
        rf"|^{_AT_FIRST}o|"
        rf"{_ARTICLE_M}{_MIDDLE} {_PREFIX}(?:{_TRADES_M}|{_PEOPLE})"
    ),
)
#: Whatever may be one person of that gender.
MAYBE_ONE: tuple[re.Pattern[str], re.Pattern[str]] = (
    _whole(
        rf"{_PREFIX}(?:{_TRADES_F})|(?:la|una|esta|otra|aquella) {_PREFIX}(?:{_PEOPLE})|ella"
        r"|(?:una|otra|la|aquella)(?= (?:que|de ellas|cuya|cuyo|mas)\b)|misma|sola|victima|persona"
        r"|embarazada|mujer|señora|doña|dama|heroina"
    ),
    _whole(
        rf"{_PREFIX}(?:{_TRADES_M})|(?:el|un|este|otro|aquel|al|del|ese|su) {_PREFIX}(?:{_PEOPLE})"
        r"|el(?= que\b)|(?:uno|otro|aquel|mismo|solo|ultimo|primero|mayor|menor|tercero)"
        r"(?= (?:que|de ellos|de los|cuya|cuyo)\b)|a(?:l|quel) que|alguien|don|muchacho|hombre|tipo"
        r"|caballero|compañero|victima|persona|individuo|sujeto|colega|lider"
        r"|(?:el|un|al|del|este|aquel|otro|su) (?!ministerio|congreso|gobierno|pueblo|partido"
        r"|estado"
        r"|puerto|barrio|centro|libro|vuelo|precio|instituto|proyecto|acuerdo)\w+(?:ado|ido|ano|ino"
        r"|enio|es|al|on|an|in)"
    ),
)
#: Whatever may be several people of that gender.
MAYBE_MANY: tuple[re.Pattern[str], re.Pattern[str]] = (
    _whole(
        rf"{_PREFIX}(?:{_TRADES_F})s|(?:las|unas|otras|{_SEVERAL_F}) {_PREFIX}(?:{_PEOPLE})e?s"
        r"|ellas|(?:las|otras|unas|aquellas)(?= (?:que|de ellas|cuyas?|cuyos?|mas)\b)|juntas"
        r"|victimas"
        r"|personas|embarazadas|mujeres|señoras|damas"
        r"|(?:las|unas|dos|tres|cuatro|cinco|seis|\d+) \w+(?:adas|idas|anas|inas|esas)"
    ),
    _whole(
        rf"{_PREFIX}(?:{_TRADES_M})(?:e?s)|(?:los|unos|otros"
        rf"|{_SEVERAL_M}) {_PREFIX}(?:{_PEOPLE})e?s"
        r"|ellos|quienes|todos|ambos|muchachos|hombres|caballeros|gente|compañeros|colegas|agentes"
        r"|policias?|equipo|seleccion|masculin\w+|victimas|personas|familias|pueblos?"
        r"|\w+(?:ados|idos|eros|ores|istas|antes|entes|anos|inos|eses)"
    ),
)
#: English words for several people.
MANY = _whole(
    r"(?:\w*wo)?men|\w+men|females|ladies|girls|males|gentlemen|guys|boys|lads|\w+mistresses"
    r"|seamstresses|brides|bridegrooms|\w+masters|schoolgirls|schoolboys|nuns|monks|mothers|fathers"
    r"|daughters|sons|sisters|brothers|wives|husbands|widows|aunts|uncles|nieces|nephews"
)
#: English nouns and adjectives that tell the gender of one of either trade.
TOLD: tuple[re.Pattern[str], re.Pattern[str]] = (
    _whole(
        r"wom[ae]n|females?|lad(?:y|ies)|girls?|\w+(?:wom[ae]n|mistress(?:es)?)|seamstress(?:es)?"
        r"|brides?|herself|she|her|hers|schoolgirls?|nuns?|actress(?:es)?|heiress(?:es)?|mrs|ms"
        r"|mothers?|daughters?|sisters?|wife|wives|widows?|aunts?|nieces?|queens?|grandmothers?"
        r"|grandma|sister-in-law|girlfriends?|stepmother|waitress(?:es)?|princess(?:es)?|duchess"
        r"|empress|abbess|hostess(?:es)?|godmother|granddaughters?|mum|mom"
    ),
    _whole(
        r"m[ae]n|males?|gentlem[ae]n|guys?|boys?|lads?|(?:school|head)masters?"
        r"|(?:\w*(?:s|rk|d|ss|ce|y|il|st|re|tch|ft|l|p|ght|t|ra|e|un))(?<!wo)m[ae]n|bridegrooms?"
        r"|himself"
        r"|he|him|his|schoolboys?|monks?|mr|fathers?|sons?|brothers?|husbands?|widowers?|uncles?"
        r"|nephews?|kings?|grandfathers?|grandpa|brother-in-law|boyfriends?|stepfather|waiters?"
        r"|princes?|dukes?|godfather|grandsons?|dad|priests?|bishops?|pope|sir|lord|chap|fellow"
    ),
)
#: Those of them that are nouns or adjectives, or pronouns that insist.
NOUNS: tuple[re.Pattern[str], re.Pattern[str]] = (
    _whole(
        r"wom[ae]n|females?|lad(?:y|ies)|girls?|(?:spokes|business|chair|councils?|council|congress"
        r"|police|fisher|camera|ombuds|sales|news|sports|country|assembly|horse|crafts|frontwoman"
        r"|states|choir|noble|gentle|washer|needle)wom[ae]n|\w+mistress(?:es)?|seamstress(?:es)?"
        r"|herself"
        r"|brides?|schoolgirls?"
    ),
    _whole(
        r"m[ae]n|males?|gentlem[ae]n|guys?|boys?|lads?|(?:spokes|business|chair|council|congress"
        r"|police"
        r"|fisher|camera|ombuds|sales|news|sports|country|assembly|horse|crafts|states|front|work"
        r"|clergy|fire|mail|post|gun)m[ae]n|(?:school|head)masters?|himself|bridegrooms?"
        r"|schoolboys?"
    ),
)
