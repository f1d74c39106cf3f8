"""Words that tell a woman from a man, in both languages.

`KINDS` are small families of words of which one gender's never stand for the other's (*daughter*,
*son*). `MARKS` tell the gender of the person a sentence is about: pronouns in English, nouns with
an ending or an article in Spanish, first names in both. Spanish "su" and "le" tell nothing.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from translate.lexicon.concepts import whole

if TYPE_CHECKING:
    from collections.abc import Mapping

    from translate.article import Language


class Kind(NamedTuple):
    """A family of words: patterns of its women and of its men, and English ones of either."""

    women: Mapping[Language, re.Pattern[str]]
    men: Mapping[Language, re.Pattern[str]]
    either: re.Pattern[str]


def _kind(en: str, es: str, other_en: str, other_es: str, either: str = "(?!)") -> Kind:
    return Kind(
        {"en": whole(en), "es": whole(es)},
        {"en": whole(other_en), "es": whole(other_es)},
        whole(either),
    )


# Spanish masculine plurals render the words for either: "children" are "hijos".
KINDS: tuple[Kind, ...] = (
    _kind(
        r"women|woman|lady|ladies|\w+wom[ae]n|females?|wife|wives|mothers?|she|her|hers|girls?",
        r"mujer(?:es)?|señor(?:a|ita)s?|damas?|doña|esposas?|femenin[oa]s?|femenil(?:es)?|madres?"
        r"|ellas?|niñas?|chicas?|ancianas?|muchachas?|jovencitas?|viejitas?|hembras?"
        r"|(?:la|una|otra|esta|esa|las|unas|otras|estas|esas) (?:joven(?:es)?|adolescentes?)",
        r"m[ae]n|gentlem[ae]n|guys?|males?|(?:gun|police|business|work|hit|country)m[ae]n",
        r"hombres?|señor(?:es)?|caballeros?|varon(?:es|il|iles)?|sujetos?|masculin[oa]s?"
        r"|individuos?"
        r"|(?<!\bde )(?:un|el|ese|este|otro) tipo(?! de)|ancianos?|muchachos?|jovencitos?"
        r"|viejitos?|machos?"
        r"|(?:el|un|otro|este|ese|al|del|los|unos|otros|estos|esos)"
        r" (?:joven(?:es)?|adolescentes?)",
        r"people|person|persons|individuals?|suspects?|humans?|elderly(?! m| w)|youths?|teen\w*"
        r"|brothers?|sons?|fathers?|sisters?|daughters?|children|kings?|heirs?"
        r"|young(?! m| w)|adolescents?|youngsters?|seniors?|kids?|boys?",
    ),
    _kind(
        r"girls?|schoolgirls?|daughters?|granddaughters?",
        r"niñas?|chicas?|muchachas?|nenas?|trillizas|gemelas?|mellizas?|bebas?|(?:la|una) menor"
        r"|(?:la|una) joven|las (?:menores|jovenes)|hijas?|nietas?|(?:la|una) adolescente"
        r"|las adolescentes|hermanitas?|alumnas?|colegialas?",
        r"boys?|schoolboys?|sons?|lads?|young m[ae]n",
        r"niños?|chicos?|muchachos?|nenes?|trillizos|gemelos?|mellizos?|pibes?|hijos?"
        r"|(?:el|un) menor|(?:el|un) joven|los (?:menores|jovenes)|nietos?|(?:el|un) adolescente"
        r"|los adolescentes",
        r"child|children|kids?|minors?|youths?|twins|triplets|teenagers?|infants?|bab(?:y|ies)"
        r"|youngsters?|grandchildren|students?|pupils?",
    ),
    _kind(
        r"mothers?|moms?|mums?|mommy|maternal|maternity|motherhood",
        r"madres?|mamas?|maternidad|matern[oa]s?|maternal(?:es)?|progenitoras?",
        r"fathers?|dads?|daddy|paternal|paternity|fatherhood",
        r"padres?|papas?|progenitor(?:es)?|paternidad|patern[oa]s?|paternal(?:es)?",
        r"parents?|priests?|padre",
    ),
    _kind(r"stepmothers?", r"madrastras?", r"stepfathers?|stepdads?", r"padrastros?"),
    _kind(
        r"sisters?(?!-in-law)|nuns?|stepsisters?",
        r"(?:media )?herman(?:astr)?as?|sor|monjas?",
        r"brothers?(?!-in-law)|stepbrothers?",
        r"herman(?:astr)?os?",
        r"siblings?|brethren|fraternal",
    ),
    _kind(
        r"daughters?(?!-in-law)|girls?|stepdaughters?",
        r"hij(?:astr)?as?|niñas?",
        r"sons?(?!-in-law)|boys?|stepsons?",
        r"hij(?:astr)?os?|niños?",
        r"children|child|kids?|offspring|bab(?:y|ies)|stepchild(?:ren)?",
    ),
    _kind(
        r"wife|wives|ex-wife|bride",
        r"(?:ex)?esposas?|mujer(?:es)?|señoras?|(?:ex)?compañera|novia|viuda",
        r"husbands?|ex-husband|groom",
        r"(?:ex)?esposos?|(?:ex)?maridos?|(?:ex)?compañero",
        r"spouses?|partners?|couples?|companions?|classmates?|colleagues?|comrades?",
    ),
    _kind(r"widows?", r"viudas?", r"widowers?", r"viudos?"),
    _kind(
        r"grandmothers?|grandmas?|granny",
        r"abuel(?:it)?as?",
        r"grandfathers?|grandpas?",
        r"abuel(?:it)?os?",
        r"grandparents?|elderly|old",
    ),
    _kind(
        r"great-grandmothers?", r"bisabuelas?|tatarabuelas?", r"great-grandfathers?",
        r"bisabuelos?|tatarabuelos?", r"great-grandparents?",
    ),
    _kind(
        r"granddaughters?", r"nietas?", r"grandsons?", r"nietos?",
        r"grandchild(?:ren)?|grandkids?",
    ),
    _kind(r"aunts?|aunties?", r"tias?", r"uncles?", r"tios?"),
    _kind(r"nieces?", r"sobrinas?", r"nephews?", r"sobrinos?"),
    _kind(r"mothers?-in-law", r"suegras?", r"fathers?-in-law", r"suegros?", r"in-laws"),
    _kind(r"daughters?-in-law", r"nueras?", r"sons?-in-law", r"yernos?", r"in-laws"),
    _kind(r"sisters?-in-law", r"cuñadas?|concuñas?", r"brothers?-in-law", r"cuñados?", r"in-laws"),
    _kind(
        r"girlfriends?|ex-girlfriend|fiancee|bride",
        r"(?:ex)?novias?|prometida|enamorada",
        r"boyfriends?|ex-boyfriend|fiance|groom",
        r"(?:ex)?novios?|prometido|enamorado",
        r"partners?|couples?|lovers?|sweethearts?|newlyweds?|love",
    ),
    _kind(r"godmothers?", r"madrinas?", r"godfathers?", r"padrinos?", r"godparents?|sponsors?"),
    _kind(r"goddaughters?", r"ahijadas?", r"godsons?", r"ahijados?", r"godchild(?:ren)?"),
    _kind(r"queens?", r"(?:ex)?reinas?", r"kings?", r"(?:ex)?rey(?:es)?", r"monarchs?|royals?"),
    _kind(r"princess(?:es)?", r"princesas?", r"princes?", r"principes?"),
    _kind(
        r"duchess(?:es)?|countess(?:es)?", r"duquesas?|condesas?", r"dukes?|counts?",
        r"duques?|condes?",
    ),
    _kind(r"actress(?:es)?", r"actriz|actrices", r"actors?", r"actor(?:es)?"),
    _kind(
        r"nuns?|sisters?", r"monjas?|religiosas?|hermanas?|sor", r"monks?|friars?|brothers?",
        r"monjes?|frailes?|hermanos?",
    ),
    _kind(
        r"waitress(?:es)?", r"meseras?|camareras?|mozas?",
        r"waiters?", r"meseros?|camareros?|mozos?",
    ),
    _kind(r"heiress(?:es)?", r"herederas?", r"heirs?", r"herederos?"),
)  # fmt: skip

# Nouns with an ending of their own for a woman; "-o" becomes "-a", a consonant takes an "a".
_TWO_FORMS = (
    "abogado actor administrador alcalde alumno amigo arquitecto asesino asesor autor"
    " bailarin bibliotecario biologo bombero boxeador brujo camarero campeon candidato capitan"
    " carcelero carpintero catedratico chofer cientifico cirujano cocinero colaborador"
    " compañero compositor comunero concejal conductor consejero consultor contador contralor"
    " coordinador costurero cuidador demandante diputado director diseñador doctor doctorando"
    " editor educador embajador empleado empresario enfermero entrenador escritor escultor"
    " filosofo fotografo funcionario fundador geologo gerente gobernador guerrillero habitante"
    " hechicero heredero historiador ingeniero inmigrante inquilino inspector instructor"
    " intendente investigador jefe juez jugador ladron legislador limpiador locutor luchador"
    " maestro magistrado mandatario mensajero mesero ministro misionero nadador"
    " narcotraficante notario odontologo orador pasajero pastor pescador piloto pintor"
    " poblador preso presentador presidente primo prisionero procurador profesor psicologo"
    " recluso reclutador redactor regidor reportero sargento secretario secuestrador senador"
    " sindico sociologo soldado solicitante sobreviviente subdirector superviviente supervisor"
    " tejedor tesorero trabajador traductor traficante tutor vendedor veterinario viajero"
    " vigilante visitador vocero astronomo arqueologo antropologo cardiologo pediatra"
    " ginecologo paleontologo meteorologo vulcanologo sismologo epidemiologo virologo"
    " neurologo oncologo forense jinete arquero arbitro tirador escalador patinador cazador"
    " esquiador camillero paramedico partero comunicador bloguero peluquero mochilero"
    " coreografo titiritero criador domador rastreador soldador esgrimidor lanzador corredor"
    " remero pelotero estafador extorsionador novicio baqueano testador campanero barquero"
    " apicultor jornalero temporero bracero cosechador recolector ordeñador pastelero barrendero"
    " tendero verdulero pescadero frutero heladero taquero camarografo sonidista zapatero platero"
    " barbero rapero reguetonero carabinero mayordomo niñero anestesiologo radiologo"
    " patologo dermatologo zoologo ornitologo demografo cartografo topografo bodeguero cantinero"
    " repartidor cobrador acomodador ascensorista banquero sicario pandillero ladrillero herrero"
    " forjador tintorero almacenero floricultor viticultor seguidor ganador opositor defensor"
    " sonidero payador cantautor trovador rejoneador torero banderillero peon lanchero"
).split()
# Those that are as often adjectives or something else (la política): only an article makes them
# a person.
_WITH_ARTICLE = (
    "acusado aliado beneficiario cajero campesino ciudadano condenado criado delegado"
    " demandado denunciado deportado desaparecido desplazado detenido dueño economo encargado"
    " enfermo enviado exiliado experto fabricante fallecido farmaceutico fugitivo granjero"
    " herido imputado indigena interno jardinero jubilado lavandero lector licenciado marinero"
    " mecanico mexicano miembro militar minero musico obrero operador operario oficial"
    " medico panadero pensionado politico portero procesado productor quimico refugiado secuestrado"
    " socio sospechoso tecnico usuario vecino voluntario zapatero ecologo matematico fisico"
    " delantero aduanero hacendado ganadero colono cubano peruano chileno boliviano colombiano"
    " venezolano argentino brasileño hondureño salvadoreño guatemalteco haitiano paraguayo"
    " uruguayo ecuatoriano panameño español frances aleman ingles ruso chino japones italiano"
    " dominicano puertorriqueño nicaragüense costarricense cafetalero bananero cañero arrocero"
    " repatriado aficionado matematico botanico financiero cervecero quesero productor"
).split()
_WOMEN_IRREGULAR = (
    "actriz alcaldesa presidenta jueza fiscala jefa concejala edila lideresa capitana"
    " sargenta coronela generala poetisa sacerdotisa gerenta clienta asistenta sirvienta"
    " dependienta parienta testiga intendenta bailarina campeona ladrona patrona reclusa"
    " embajadora emperatriz institutriz rea soldada gobernanta"
).split()
# Nouns of one form, whose article tells.
_ONE_FORM = (
    "alpinista montañista surfista clavadista gimnasta karateca judoca guardabosques"
    " rescatista socorrista obstetra caricaturista documentalista fotoperiodista youtuber"
    " estilista chef turista excursionista guitarrista activista agente analista artista"
    " astronauta atleta ayudante cantante ciclista cineasta cliente colega comandante"
    " comediante comerciante congresista contratista coronel cronista delincuente dentista"
    " deportista desertor dirigente docente economista edil electricista estudiante fiscal"
    " feminista futbolista general gerente guardaespaldas guionista influencer integrante"
    " interprete lider maleante manifestante maratonista migrante militar ministra"
    " motociclista novelista oficial paciente parlamentario periodista pianista poeta portavoz"
    " presidente profesional recepcionista rehen representante reservista sindicalista"
    " solicitante suicida taxista teniente tenista testigo trapecista violinista vigilante"
    " votante joven menor adolescente concejal conserje contable cosmonauta juez soldado"
    " piloto capitan sargento bañista terrorista traficante narcotraficante ajedrecista"
    " demandante denunciante querellante habitante inmigrante ocupante participante"
    " sobreviviente superviviente residente vicepresidente estadista ambientalista ecologista"
    " ganadora"
).split()


def _woman(noun: str) -> str:
    if noun.endswith("o"):
        return noun[:-1] + "a"
    return noun + "a" if noun[-1] in "rnslz" else noun


_PREFIX = r"(?:ex|vice|sub|co|exvice|exsub|bis)?"
_THE_F = (
    r"(?:(?:la|una|esta|esa|aquella|otra|nueva|joven|primera|actual|su|ex)"
    r"(?: (?:segunda|tercera|joven|nueva|propia|vieja))?)"
)
_THE_M = (
    r"(?:(?:el|un|del|al|este|ese|aquel|otro|nuevo|joven|primer|actual|su|ex)"
    r"(?: (?:segundo|tercer|joven|nuevo|propio|viejo))?)"
)
_F = "|".join(sorted({_woman(n) for n in _TWO_FORMS if _woman(n) != n} | set(_WOMEN_IRREGULAR)))
_M = "|".join(sorted(n for n in _TWO_FORMS if _woman(n) != n))
_BOTH = "|".join(sorted({*_ONE_FORM, *(n for n in _TWO_FORMS if _woman(n) == n)}))
_ADJECTIVES_F = "|".join(_woman(n) for n in _WITH_ARTICLE)
_ADJECTIVES_M = "|".join(_WITH_ARTICLE)

#: First names, folded, that are hardly ever of the other gender in the two languages.
_NAMES_F = (
    "ana|maria|marta|martha|carmen|rosa|lucia|elena|isabel|laura|patricia|claudia|gabriela|daniela"
    "|andrea|paula|sofia|valentina|camila|juana|teresa|silvia|monica|veronica|adriana|alejandra"
    "|beatriz|carolina|catalina|cecilia|cristina|diana|elisa|esther|eva|fernanda|florencia"
    "|alicia|amelia|amanda|angelica|antonia|carla|celia|clara|edith|elvira|emilia|erika|estela"
    "|eugenia|fabiola|gladys|hilda|irma|jimena|karina|karla|lidia|maribel|micaela|mirta|nelly"
    "|noemi|norma|nuria|rita|romina|roxana|ruth|tania|vanessa|vilma|viviana|yesenia|zulema"
    "|graciela|irene|ines|josefina|julia|juliana|leticia|liliana|lorena|luisa|magdalena"
    "|margarita|mariana|marina|miriam|natalia|nora|olga|paola|raquel|rebeca"
    "|rocio|sandra|sara|sonia|susana|tatiana|virginia|yolanda|ximena|dina|delcy|michelle"
    "|mary|elizabeth|jennifer|linda|susan|jessica|sarah|karen|nancy|lisa|margaret|ashley|emily|emma"
    "|olivia|hannah|kate|catherine|helen|rachel|anne|anna|alice|jane|angela|hillary|kamala|nicole"
    "|marisol|araceli|berta|xiomara|epsy|keiko|veronika"
)
_NAMES_M = (
    "jose|juan|luis|carlos|jorge|pedro|miguel|manuel|francisco|antonio|fernando|rafael|roberto"
    "|ricardo|eduardo|alberto|alejandro|andres|daniel|david|diego|enrique|ernesto|esteban|felipe"
    "|gabriel|gerardo|gonzalo|guillermo|gustavo|hector|hernan|hugo|humberto|ignacio|ivan|javier"
    "|joaquin|julio|leonardo|lorenzo|marcelo|marcos|mario|martin|mauricio|nestor|nicolas|oscar"
    "|pablo|patricio|ramon|raul|rodrigo|ruben|samuel|sebastian|sergio|tomas"
    "|abel|adolfo|agustin|alfonso|alfredo|alvaro|anibal|artemio|aurelio|benito|benjamin|bernardo"
    "|bruno|camilo|claudio|cristobal|damian|edgar|edwin|efrain|elias|emiliano|ezequiel|facundo"
    "|felix|fidel|gregorio|horacio|jaime|joel|julian|leandro|leonel|luciano|lucas|mariano|matias"
    "|mateo|moises|nelson|octavio|omar|orlando|osvaldo|ramiro|reinaldo|rene|rogelio|saul|silvio"
    "|simon|teodoro|ulises|wilfredo|wilson"
    "|vicente|victor|walter|armando|arturo|cesar|dario|emilio|fabian|federico|gilberto|rigoberto"
    "|john|james|robert|michael|william|richard|thomas|charles|christopher|matthew|anthony|mark"
    "|paul|steven|andrew|kenneth|george|kevin|brian|edward|peter|joe|donald|barack|bill|nayib"
)

_DONE_TO = (
    "detenid arrestad acusad condenad asesinad nombrad elegid elect reelect designad despedid"
    " liberad deportad hospitalizad internad operad secuestrad interrogad absuelt imputad procesad"
    " sentenciad nacid criad casad divorciad jubilad destituid galardonad premiad convencid"
    " preocupad enferm muert dispuest satisfech orgullos sorprendid agradecid cansad acompañad"
    " sentad escondid vestid juramentad trasladad herid encarcelad extraditad desaparecid"
    " exiliad radicad graduad titulad retirad suspendid rescatad velad sepultad enterrad"
).split()
_BEING = (
    r"(?:fue|es|era|sera|esta|estaba|estuvo|quedo|resulto|sido|estado|sigue|seguia|murio|vive|vivia"
    r"|salio|llego|dice|dijo|mostro|dijo sentirse|se (?:mostro|declaro|dijo|siente|sintio))"
)
_ALONE = (
    r"(?:cria|crio|criaba|vive|vivia|viaja|viajo|viajaba|trabaja|trabajaba|camina|quedo|murio) sol"
)
_PREDICATE = rf"(?:{_BEING} (?:{'|'.join(_DONE_TO)})|{_ALONE})"
#: What is told of somebody with an ending: "fue detenida", "cría sola a sus hijos".
PREDICATES = (whole(_PREDICATE + "a"), whole(_PREDICATE + "o"))
_MANY = r"(?:las|unas|estas|esas|ambas|otras|las (?:dos|tres|cuatro|cinco|seis|siete))"
#: Women, as many as there are: "las tres magistradas". "Los magistrados" may be both.
WOMEN = whole(rf"{_MANY} (?:{_F})s|{_MANY} (?:{_BOTH}|{_ADJECTIVES_F})s?(?:es)?")
#: Men, or people of either gender.
MEN_OR_BOTH = whole(
    rf"(?:los|unos|estos|esos|ambos|otros|aquellos) (?:{_M}|{_BOTH}|{_ADJECTIVES_M})e?s"
)
#: Whatever may be women, or things of their gender: "las embarazadas", "tres jugadoras".
FEMININE_PLURAL = whole(
    r"(?:las|unas|estas|esas|otras|muchas|varias|algunas|aquellas|contra|entre|de|a|con|para)"
    r" (?:\w+ )?(?!horas|semanas|personas|victimas|afueras|fuerzas|casas|armas)\w+as"
    r"|(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|\d+|mas) (?!dias|horas|semanas|decadas"
    r"|personas)\w+as|embarazad\w+|gestantes?|parturient\w+|lactantes?"
)
#: A pronoun that insists on who: "ella misma", "himself".
SELVES: Mapping[Language, tuple[re.Pattern[str], re.Pattern[str]]] = {
    "en": (whole(r"herself"), whole(r"himself")),
    "es": (whole(r"(?:ella|si) misma"), whole(r"(?:el|si) mismo")),
}
#: Pronouns for somebody spoken of before.
SPOKEN_OF = (whole(r"she|herself"), whole(r"he|himself"))
#: English nouns for a woman or a man and no more.
GROWN = (whole(r"wom[ae]n|lad(?:y|ies)|females?"), whole(r"m[ae]n|gentlem[ae]n|males?|guys?"))

#: What tells the gender of the person that a text is about: by language, women and men.
MARKS: Mapping[Language, tuple[re.Pattern[str], re.Pattern[str]]] = {
    "en": (
        whole(r"she|her|hers|herself|\w+wom[ae]n|woman|actress|waitress|heiress|mrs|ms"),
        whole(r"he|him|his|himself|(?:spokes|business|police|congress|council)man|mr"),
    ),
    "es": (
        whole(
            rf"{_PREFIX}(?:{_F})|{_THE_F} {_PREFIX}(?:{_BOTH}|{_ADJECTIVES_F})"
            rf"|{_THE_F} (?!entre|re|pre|pro|a?v|conqu|reconqu|l|p|ar|or|am)\w{{3,}}ista|ella"
            rf"|mujer|señora"
            r"|señorita|doña|embarazada|una policia"
        ),
        whole(
            rf"{_THE_M} {_PREFIX}(?:{_M}|{_BOTH}|{_ADJECTIVES_M})|{_THE_M} \w{{3,}}ista"
            rf"|(?:(?<=, )|^){_PREFIX}(?:{_M})"
            r"|hombre|señor|don"
        ),
    ),
}
#: First names of women and of men, which open a name.
FIRST_NAMES: tuple[re.Pattern[str], re.Pattern[str]] = (
    re.compile(rf"\b(?:{_NAMES_F})\b"),
    re.compile(rf"\b(?:{_NAMES_M})\b"),
)
_PERSON = re.compile(rf"{_PREFIX}(?:{_F}|{_M}|{_BOTH}|{_ADJECTIVES_F}|{_ADJECTIVES_M})s?(?:es)?")


def is_person_noun(key: str) -> bool:
    """Tell whether a folded Spanish word may be a noun for a person."""
    return _PERSON.fullmatch(key) is not None
