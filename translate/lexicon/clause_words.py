"""The small words by which a clause is read without a grammar: what opens, ends and joins it.

All folded. `translate.review.compare.acts` reads who acts on whom with them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from translate.article import Language

#: What opens a noun phrase.
DETERMINERS: dict[Language, frozenset[str]] = {
    "en": frozenset(
        "the a an this these those his its their our my your some any each every several many most"
        " both all another other no two three four five six seven eight nine ten eleven twelve"
        " dozens hundreds thousands half more fewer".split()
    ),
    "es": frozenset(
        "el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella"
        " su sus mi mis tu nuestro nuestra nuestros cada otro otra otros otras varios varias"
        " dos tres cuatro cinco seis siete ocho nueve diez once doce ambos ambas algunos"
        " algunas muchos muchas todo toda todos todas decenas cientos miles ningun ninguna cuyo"
        " cuya".split()
    ),
}
#: What joins a thing to whom it belongs to.
OF: dict[Language, frozenset[str]] = {"en": frozenset({"of"}), "es": frozenset({"de", "del"})}
#: What opens a phrase that is not the subject.
PREPOSITIONS: dict[Language, frozenset[str]] = {
    "en": frozenset(
        "of in on at by for from with to into onto under after before during between among"
        " against about through across near behind beside besides without within along toward"
        " towards upon since until till via despite amid per as like than around outside"
        " inside beyond including over off because".split()
    ),
    "es": frozenset(
        "a al de del en con por para sin sobre entre hasta hacia desde contra ante bajo tras"
        " durante mediante segun excepto salvo como".split()
    ),
}
#: What ends a clause or opens another.
BOUNDARIES: dict[Language, frozenset[str]] = {
    "en": frozenset(
        "that because when while if although though whether where why how unless so what but and or"
        " nor yet who whom whose which".split()
    ),
    "es": frozenset(
        "que porque cuando mientras si aunque pues donde pero sino y e o u ni quien quienes"
        " cual cuales cuyo cuya como".split()
    ),
}
#: What takes up a noun before it as the subject of its own clause.
RELATIVES: dict[Language, frozenset[str]] = {
    "en": frozenset({"who", "which", "that"}),
    "es": frozenset({"que", "quien", "quienes", "cual", "cuales"}),
}
#: Forms of *be* and *ser* that make a passive with a participle.
PASSIVE: dict[Language, frozenset[str]] = {
    "en": frozenset("is are was were be been being am gets got get".split()),
    "es": frozenset(
        "es son fue fueron era eran sera seran seria serian sido ser siendo sea fuera resulto"
        " resultaron quedo quedaron queda quedan quedar quedado".split()
    ),
}
#: Forms of *haber* that make a perfect.
PERFECT = frozenset(
    "ha han habia habian he hemos hubo habra habran habria habrian haya hayan hubiera".split()
)
#: Forms of *deber*, which owes money and helps other verbs.
OWING = frozenset({"debe", "deben", "debia", "debian", "debera"})
#: What may stand between a subject and its verb, or between *be* and a participle.
HELPERS: dict[Language, frozenset[str]] = {
    "en": PASSIVE["en"]
    | frozenset(
        "has have had having do does did will would can could may might must shall should not never"
        " also already still just now then later again even only once twice reportedly allegedly"
        " once soon finally ever ago sometimes often here there last next"
        " always usually apparently initially recently currently together alone instead too".split()
    ),
    "es": PASSIVE["es"]
    | frozenset(
        "ha han habia habian he hemos hubo habra habran habria habrian haya hayan hubiera no"
        " nunca tambien ya aun todavia solo me te nos le les lo la los las se ayer hoy luego"
        " despues puede pueden pudo podria podrian debe deben debia iba iban va van sigue"
        " siguen estaba estaban estan volvio volvieron aqui alli ahi ahora entonces asi"
        " siempre jamas casi incluso apenas recien anoche pronto tarde temprano juntos".split()
    ),
}
ACCUSATIVES = frozenset({"lo", "la", "los", "las"})
CLITICS = ACCUSATIVES | {"le", "les", "se", "me", "te", "nos"}
#: When, not who: phrases of these have no part in what is done.
TIMES = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday lunes martes miercoles jueves viernes"
    " sabado domingo january february march april june july august september october november"
    " december enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre"
    " noviembre diciembre day week month year hour minute night morning afternoon evening winter"
    " summer spring autumn fall decade century time dia semana mes año hora minuto noche mañana"
    " tarde madrugada invierno verano primavera otoño decada siglo vez weekend".split()
)
#: Adjectives that stand before a noun: no one is meant by them.
QUALITIES: dict[Language, frozenset[str]] = {
    "en": frozenset(
        "least most own new old great big former last next first second third alleged senior direct"
        " local main several top".split()
    ),
    "es": frozenset(
        "ultimo ultima pasado pasada proximo nuevo nueva gran grande mejor peor primero"
        " primer primera segundo segunda tercer tercera propio propia supuesto presunto"
        " presunta antiguo antigua viejo mayor menor actual alto bajo unico mismo misma"
        " principal medio entonces mas menos".split()
    ),
}
PRONOUNS = frozenset(
    "he she it they we i you him her them us me himself herself themselves itself el ella"
    " ellos ellas usted ustedes nosotros yo uno quien nadie alguien someone somebody"
    " anyone nobody".split()
)
#: What names the one who acts beside a passive: by; por, a manos de.
AGENT: dict[Language, frozenset[str]] = {
    "en": frozenset({"by"}),
    "es": frozenset({"por"}),
}
#: Verbs that turn round what they join from one language to the other, or join both ways.
REVERSIBLE = frozenset(
    "like please worry concern matter hurt lack cost interest surprise marry meet join resemble"
    " agree face differ collide coincide border share talk speak converse divorce play appear seem"
    " happen remain be have belong include contain mean say follow precede"
    " gustar encantar preocupar importar doler faltar costar interesar sorprender casar reunir unir"
    " parecer acordar enfrentar coincidir limitar compartir hablar conversar dialogar divorciar"
    " jugar ocurrir quedar bastar tocar corresponder pertenecer incluir contener tener ser"
    " estar haber decir significar constar molestar alegrar seguir hacer poder deberse".split()
)
#: Verbs that only carry a noun, which tells what is done ("filed a complaint").
LIGHT = frozenset(
    "file lodge bring make give take carry launch offer pay level press issue lay set throw hold"
    " presentar interponer poner dar hacer rendir tender formular lanzar entablar levantar propinar"
    " asestar prestar dirigir".split()
)
#: English pasts that the dictionary takes for other words.
PASTS = {"shot": "shoot", "saw": "see", "left": "leave", "found": "find", "fired": "fire"}
#: Verbs that answer each other and that a list of words from texts of other kinds may lack.
SAME_ACTS = """
owe | deber adeudar
ambush | emboscar
ram | embestir chocar
hand give deliver turn surrender pass | dar entregar regalar donar otorgar ceder pasar
get receive obtain | recibir obtener
beat defeat top upset eliminate overcome thrash rout hammer crush drub maul trounce outplay edge\
 down dispatch humble overpower knock | vencer derrotar ganar superar eliminar golear imponer\
 aplastar arrollar apabullar vapulear batir doblegar despachar tumbar
kill murder slay assassinate | matar asesinar ultimar
sue | demandar
accuse charge | acusar denunciar señalar imputar
blame | culpar responsabilizar achacar
thank | agradecer
arrest detain capture catch seize nab | arrestar detener capturar apresar aprehender atrapar
shoot gun | disparar balear abatir tirotear acribillar asesinar matar ultimar
stab knife | apuñalar acuchillar
attack assault storm | atacar agredir embestir asaltar
rescue save free release | rescatar salvar liberar soltar
hire employ recruit | contratar reclutar emplear fichar
fire dismiss sack oust remove | despedir destituir echar cesar remover
bribe | sobornar coimear comprar
kidnap abduct | secuestrar plagiar raptar
ask beg urge implore | pedir preguntar solicitar rogar suplicar instar
chase pursue hunt | perseguir
hit strike punch slap | golpear chocar pegar atropellar abofetear
report denounce | denunciar reportar acusar
back support endorse | apoyar respaldar avalar
appoint name designate | nombrar designar
replace succeed relieve | reemplazar sustituir relevar suceder
warn alert tip | advertir alertar avisar prevenir
question interrogate grill quiz | interrogar cuestionar
criticise criticize slam blast rebuke | criticar arremeter fustigar cuestionar
record film tape photograph | grabar filmar fotografiar
lend loan | prestar
sell | vender
buy purchase acquire | comprar adquirir
rob steal | robar asaltar hurtar
pay | pagar abonar
teach train | enseñar entrenar capacitar instruir
evict expel eject | desalojar expulsar
forgive pardon | perdonar indultar
visit | visitar
call phone summon | llamar telefonear citar convocar
insult | insultar injuriar
deceive cheat trick fool swindle defraud | engañar estafar timar defraudar
overtake pass | superar rebasar adelantar
guard protect shield | custodiar proteger resguardar
help assist aid | ayudar asistir auxiliar
bite | morder
inform rat betray | delatar traicionar
knock floor | noquear derribar tumbar
push shove | empujar
drag pull | arrastrar
poison | envenenar
strangle choke | estrangular
run | atropellar
trust | confiar
obey | obedecer
fear | temer
love | amar
marry | casar
mislead | engañar
discover find | descubrir hallar encontrar
identify recognize recognise | identificar reconocer
swindle scam | estafar
mock ridicule | burlar ridiculizar
embrace hug | abrazar
greet welcome | saludar recibir acoger
host receive | recibir acoger alojar
feed | alimentar
nurse treat | atender tratar curar
transfer move | trasladar
escort accompany | escoltar acompañar
search frisk | registrar requisar
subdue overpower | reducir someter dominar
outvote outlast | superar
surround besiege | rodear sitiar cercar
finance fund bankroll | financiar
order instruct command | ordenar mandar
extort blackmail | extorsionar chantajear
threaten menace | amenazar
hand deliver extradite deport | extraditar deportar entregar
lose fall succumb bow crash | perder caer sucumbir
learn hear find discover | enterar saber conocer aprender averiguar
complain | quejar
surrender yield | rendir entregar
apologise apologize | disculpar
oppose | oponer
"""
#: Nouns that tell what one does to another.
ACT_NOUNS = """
complaint | denuncia queja querella demanda
attack assault raid strike ambush | ataque agresion asalto embestida emboscada atentado
visit | visita
letter | carta misiva
call | llamada llamado llamamiento
murder killing slaying assassination | asesinato homicidio muerte crimen
victory win triumph | victoria triunfo
defeat loss | derrota caida
support backing endorsement | apoyo respaldo aval
threat | amenaza
payment | pago
bribe kickback | soborno coima mordida
loan | prestamo credito
debt | deuda
gift donation | regalo donacion obsequio
warning | advertencia aviso
lawsuit suit | demanda querella pleito
accusation charge allegation | acusacion señalamiento
transfer handover | traspaso entrega transferencia cesion
sale | venta
arrest capture detention | arresto captura detencion
rescue | rescate
betrayal | traicion
insult | insulto injuria
message email | mensaje correo
order | orden
apology | disculpa
visit | visita
kidnapping abduction | secuestro plagio rapto
beating | paliza golpiza
extradition | extradicion
invasion incursion | invasion incursion
war feud | guerra
protest march | protesta
criticism rebuke | critica reproche
offer bid | oferta
request petition plea appeal | peticion solicitud pedido ruego
reply response answer | respuesta replica
tribute homage | homenaje
pressure | presion
blow punch | golpe puñetazo
ultimatum | ultimatum
invitation | invitacion
shipment delivery | envio entrega
testimony | testimonio declaracion
report tip tip-off | informe aviso soplo
revenge reprisal retaliation | venganza represalia
persecution chase | persecucion
shooting | balacera tiroteo
tackle foul | falta entrada
"""
#: Verbs that say the same of the two sides turned round: what one sells, the other buys.
CONVERSE = """
sell vender | buy purchase acquire comprar adquirir
lend loan prestar | borrow
give hand deliver donate award grant send pass transfer entregar dar donar otorgar conceder enviar\
 mandar transferir ceder regalar girar impartir | receive get obtain collect accept take recibir\
 obtener aceptar cobrar tomar
pay pagar abonar | charge collect receive cobrar recibir
beat defeat thrash top outscore vencer derrotar ganar golear imponer | lose fall succumb bow perder\
 caer sucumbir
teach train instruct enseñar instruir adiestrar entrenar | learn study aprender
inform tell notify informar avisar notificar contar comunicar | learn hear enterar saber
bequeath leave legar heredar dejar | inherit heredar
employ hire emplear contratar | work trabajar
command order mandar ordenar | obey obedecer acatar
host receive recibir acoger alojar | visit visitar
rule govern gobernar | obey obedecer
owe deber adeudar | lend prestar
export exportar | import importar
ask request pedir solicitar | grant conceder otorgar
surrender yield rendir entregar | capture receive recibir capturar
chase pursue perseguir | flee escape huir escapar
attack atacar | defend defender
precede preceder | succeed follow suceder seguir
propose proponer | accept aceptar
offer ofrecer | accept receive aceptar recibir
confess confesar | absolve absolver
"""
#: Spanish verbs that have an agent beside their pronoun: learn, complain, surrender.
PRONOMINAL = frozenset(
    "enterar quejar burlar vengar despedir apoderar imponer rendir entregar disculpar acercar"
    " oponer unir sumar adelantar dirigir mofar apiadar fiar compadecer enamorar divorciar separar"
    " solidarizar querellar enemistar reir negar someter sublevar rebelar resistir".split()
)
#: What is done to people: by these alone a passive without *by* shows that somebody is acted on.
DONE_TO_PEOPLE = """
accuse charge | acusar denunciar señalar imputar
sue | demandar
blame | culpar responsabilizar
arrest detain capture | arrestar detener capturar apresar aprehender
kill murder assassinate | matar asesinar ultimar
shoot gun | disparar balear abatir tirotear acribillar
stab knife | apuñalar acuchillar
attack assault | atacar agredir asaltar
rescue save | rescatar salvar
fire dismiss sack oust | despedir destituir cesar echar
bribe | sobornar coimear
kidnap abduct | secuestrar plagiar raptar
beat defeat | vencer derrotar golear
denounce | denunciar
threaten | amenazar
insult | insultar
deceive swindle defraud cheat | engañar estafar defraudar timar
evict expel eject | desalojar expulsar
extradite deport | extraditar deportar
convict sentence | condenar sentenciar
question interrogate grill | interrogar
betray | traicionar delatar
blackmail extort | chantajear extorsionar
criticise criticize rebuke | criticar fustigar
sanction fine punish | sancionar multar castigar
search frisk | registrar requisar cachear
poison | envenenar
"""
