"""More words that look alike: those of people, trades, schools and things of every day.

Columns as in `translate.lexicon.false_friends_press`. Words with a second, shared sense stand with
the words beside them that tell the sense.
Sources: Prado, Diccionario de falsos amigos (2001); RAE, Diccionario de la lengua española.
"""

from __future__ import annotations

from translate.lexicon.false_friend_pairs import FalseFriends, rows_of

_ROWS = r"""
official(?:ly|s)? :: oficios[oa]s?|oficiosamente :: oficial\w*|funcionari\w+ :: unofficial\w*|informal\w*|semi-?official\w*|off the record|officious\w*
inhabited :: inhabitad[oa]s? :: habitad\w+|poblad\w+ :: uninhabited|deserted|empty|unpopulated
inhabitable :: inhabitables? :: habitable\w* :: uninhabitable
embargo(?:es)? :: (?<!sin )embargos?(?!, (?:vigente|en vigor))(?! (?:comercial|petroler|de armas|economic|estadounidense|energetic|cultural|a cuba|contra|norteameric|total|parcial)\w*) :: prohibici\w+|bloqueo\w*|sancion\w* :: seizure\w*|attachment|foreclosure\w*|distraint|lien\w*|garnish\w*|impound\w*
bombers? :: bomber[oa]s? :: bombarder\w+|terrorista\w*|atacante\w* :: firefight\w*|firem[ae]n|fire (?:crew|department|brigade|service)\w*
cartoons? :: cart(?:on|ones) :: caricatur\w+|dibujo\w*|viñeta\w*|animad\w+|historieta\w* :: cardboard|cartons?|box\w*|penalty|bingo
deprived :: depravad[oa]s? :: privad\w+|desfavorecid\w+|pobre\w*|carenci\w+|desposeid\w+ :: deprav\w+|pervert\w*
depraved :: deprimid[oa]s?|privad[oa]s? :: depravad\w+|pervers\w+ :: depressed|deprived|private
insulation :: insolacion(?:es)? :: aislant\w+|aislamiento\w* :: sunstroke|heatstroke|sunshine
isolat(?:ed|ion) :: insolacion(?:es)?|insolad[oa]s? :: aisl\w+ :: sunstroke|heatstroke
morose(?:ly)? :: moros[oa]s? :: malhumor\w*|huran\w+|huraña?\w*|tacitur\w+|hosc\w+ :: default\w*|delinquent|arrears|late|debtor\w*|unpaid
target(?:s|ed|ing)? :: tarjetas? :: objetiv\w+|blanco\w*|meta\w*|diana\w* :: cards?
(?<!in )spades? :: espadas? :: pala\w*|pica\w* :: swords?
tenants? :: tenientes? :: inquilin\w+|arrendatari\w+ :: lieutenant\w*|deputy
vines? :: vinos? :: vid(?:es)?|viñ\w+|parra\w*|enredadera\w* :: wines?
recipients? :: recipientes? :: destinatari\w+|beneficiari\w+|receptor\w*|galardonad\w+|premiad\w+ :: container\w*|vessel\w*|bowls?|jars?|receptacle\w*|pots?
demonstrat(?:ions?|ors?) :: demostracion(?:es)?(?! de) :: manifesta\w+|protest\w+|marcha\w* :: proof\w*|display\w*|show\w*|exhibition\w*
(?:job|visa|asylum|license|licence|passport|grant|patent|loan|membership|planning|bail) applications?|applications? (?:for|to join|from) :: aplicacion(?:es)? :: solicitud\w*|peticion\w*|postulaci\w+|candidatur\w+ :: apps?|enforcement|implement\w*
appl(?:ied|y|ies|ying) (?:for|to join) :: aplic(?:o|aron|ar|a|an|ado|aba|aban|ando) (?:a|para|por) :: solicit\w+|pid\w+|postul\w+|present\w+ :: implement\w*|enforc\w*|appl\w* to
careers? :: carreras? (?:de (?:caballos|medicina|derecho|ingenieria|autos|coches|galgos|motos|relevos|sacos|obstaculos|100|400|cien)|universitari\w+|pedestre|ciclista) :: profesion\w*|trayectori\w+ :: races?|degrees?|major|cours\w+|stud\w+
excit(?:ed|ing|ement) :: excitad[oa]s?|excitantes?|excitacion :: emocion\w+|entusias\w+|ilusion\w+|apasionant\w+ :: aroused|arousal|agitat\w+|stimul\w+|overexcit\w*
motorists? :: motoristas? :: automovilist\w+|conductor\w* :: motorcycl\w+|bikers?
prob(?:e|ed|es|ing) :: prob(?:o|aron|ar|ado|aba|aban|ando)|prueban? :: investig\w+|indag\w+|sond\w+|pesquis\w+ :: prov(?:e|ed|en|es|ing)|tr(?:y|ied|ies)|test\w*|tast\w+|proof|eviden\w+
professors? :: (?:profesor(?:es|as?)?|maestr[oa]s?) de (?:primaria|secundaria|bachillerato|instituto|escuela|gimnasia|educacion fisica|preescolar|liceo|colegio) :: catedratic\w+|universi\w+ :: teachers?
confiden(?:ce|tial) :: confidencias? :: confianza|seguridad|confidencial\w* :: secrets?|confid\w+|tip\w*
exquisite :: exquisit[oa]s? (?:plato|comida|vino|sabor|postre|guiso)\w* :: primoros\w+|delicad\w+ :: delicious|tasty
(?:a |the |his |her |their |old |ship's |magnetic )compass :: compas(?:es)? :: brujul\w+ :: beat\w*|rhythm\w*|bars?|time|pair of compasses|tempo
insane :: insan[oa]s? :: loc\w+|demente\w*|descabellad\w+|desquiciad\w+ :: unhealthy|insanitary|harmful
orations? :: oracion(?:es)? :: discurso\w*|alocuci\w+|arenga\w* :: prayers?|sentences?|clauses?
(?:argument|arguments) (?:with|between|broke|over|erupted|turned) :: argumentos? :: discusi\w+|disput\w+|pele\w+|riña\w*|altercad\w+ :: argument\w* (?:for|against|that)|reason\w*|plots?|case
assum(?:ed|es|e|ing) (?:that|the (?:worst|best)|it was|he was|she was|they were) :: asum(?:io|ieron|e|en|ir|ia|ian|iendo|ido) :: supon\w+|supus\w+|da\w* por|dieron por|dio por|cre\w+|presum\w+ :: t[ao]k\w+ (?:on|over|up)|accept\w*|shoulder\w*
bland(?:ly)? :: bland[oa]s? :: sos[oa]s?|insips?\w+|anodin\w+|desabrid\w+|insulso\w* :: soft\w*|mild|lenient|weak|tender
(?:main|lead|central|title|fictional|movie|film|novel's|favorite|favourite|cartoon|minor|beloved) characters?|characters? (?:in|from|played|dies?) :: caracter(?:es)? :: personaje\w* :: temper\w*|personality|nature|letters?|mood
sentences? :: (?:la |una |esa |esta |larga |ultima |primera )oracion :: conden\w+|pena\w*|frase\w*|sentenci\w+|oracion gram\w+ :: prayers?|sentence|clauses?
villains? :: villan[oa]s? (?:del pueblo|de la comarca|medieval\w*) :: malvad\w+|malo\w* :: villagers?|peasants?|commoners?
anxious to :: ansios[oa]s? (?:por la salud|y depresiv\w+) :: dese\w+|gana\w*|ansi\w+ por :: worried|anxiety
adept(?:s|ly)? :: adept[oa]s? :: habil\w*|dies?tr\w+|expert\w+|versad\w+|ducho\w* :: followers?|supporters?|adherents?|devotees?|fans?
billets? :: billetes? :: alojamient\w+|acantonamient\w+ :: banknotes?|bills?|tickets?|notes?|cash
cellars? :: celdas? :: sotano\w*|bodega\w* :: cells?
button(?:s|ed)? :: botin(?:es)? :: boton\w*|abroch\w+ :: booty|loot|spoils|ankle boots?|haul
confection(?:s|ery)? :: confeccion(?:es)? :: dulce\w*|golosin\w+|confit\w+|pasteler\w+ :: garment\w*|cloth\w*|tailoring|drafting|making|dressmaking|ready-to-wear|apparel
conven(?:ed|es|ing|e) :: convin(?:o|ieron)|convien\w+|conven(?:ir|ia) :: convoc\w+|reun\w+|congreg\w+|cit\w+ :: agreed?|suit\w*|convenient|advis\w+|better|should
deliver(?:ed|s|ing|y)? :: deliber(?:o|aron|ar|a|an|ado|acion) :: entreg\w+|repart\w+|pronunci\w+|distribu\w+ :: deliberat\w+
novels? :: novedad(?:es)?|noveles? :: novela\w*|novedos\w+ :: news|novelt\w+|novice\w*|rookie\w*|beginner\w*|debut\w*
pest(?:s)? :: pestes? :: plaga\w*|insecto\w*|alimaña\w* :: plague\w*|pestilence|stench|stink
propriet(?:y|ies) :: propiedad(?:es)? :: decoro|decenci\w+|correcci\w+|convenci\w+ :: propert\w+|owner\w*|estate\w*
rap(?:ed|es|ing|e) :: rap(?:o|aron|ar|ado|ada|adas|ados) :: viol\w+|agresi\w+ :: shav\w+|crop\w*
rum(?:ors?|ours?)? :: rumbos? :: rumor\w*|ron(?:es)? :: cours\w+|direction\w*|way|bearings?|head\w*|toward\w*
suggest(?:ed|ion|ions) :: sugestion(?:es|ado|ada|ados)? :: sugeren\w+|suger\w+|propuest\w+ :: suggestib\w+|hypno\w+|autosuggest\w*
vagrants? :: vagantes?|vag[oa]s? :: vagabund\w+|indigent\w+|sin techo :: lazy|idle\w*|slack\w*|vague|vacant
host(?:s|ed|ing)? :: hosti(?:a|as|go|gar|gamiento|lizo) :: anfitrion\w*|acog\w+|alberg\w+|sede\w*|presentador\w* :: communion|wafers?|harass\w*
(?:signed|law|consulting|accounting|architecture|construction|security|the) firms? :: firmas? (?:de (?:los|las|la|el|mas|apoyo|adhesion)|autografa|falsa) :: bufete\w*|empresa\w*|compañia\w*|despacho\w* :: signatures?|autographs?|signed
nurser(?:y|ies) :: nodrizas? :: guarderi\w+|viver\w+|jardin\w* infant\w+ :: wet nurses?|nannies|nanny|mother ship
nudes? :: nud[oa]s? :: desnud\w+ :: knots?|tangle\w*|hub\w*
pies? :: pies? :: pastel\w*|tarta\w*|empanada\w*|pay\w* :: feet|foot|stand\w*|bottom|base|legs?|afoot|standing
sauces? :: sauces? :: salsa\w* :: willows?
salads? :: salad[oa]s? :: ensalada\w* :: salt\w*|savou?r\w*|dried|cured
soaps? :: sap(?:o|os|a|as) :: jabon\w* :: toads?
suburbs? :: suburbios? (?:miserable|pobre|marginal|mas pobre)\w* :: afueras|extrarradio|periferi\w+|urbanizaci\w+ :: slums?|shanty\w*|poor
trances? :: trances? (?:dificil|amargo|doloroso)\w* :: hipnotic\w+|hipnosis :: moment\w*|plight|ordeal|juncture
tunas? :: tunas? :: atun\w* :: prickly pears?|cactus|minstrel\w*
urg(?:ed|es|ing|e) :: urg(?:io|ieron|ia|ian) (?:que|a que|terminar|la) :: inst\w+|exhort\w+|pid\w+|llam\w+|insta\w+ :: urgent\w*|pressing|need\w*
consistent(?:ly)? :: consistentes? en :: coherent\w+|constant\w+|compatib\w+|uniforme\w* :: consist\w+ (?:of|in)|comprising|made up
ordinar(?:y|ily) (?:people|citizens?|man|woman|family|families|workers?|folk|jokes?|language|manners?) :: ordinari[oa]s? :: comun\w*|corrient\w+|normal\w*|de a pie :: vulgar\w*|rude|coarse|crude
assess(?:ed|es|ing|ment|ors?)? :: asesor(?:es|as?|o|aron|ar|an|ado|ando|amiento|ia)? :: evalu\w+|valor\w+|tas\w+|calcul\w+ :: advis\w+|consult\w+|advice|counsel\w*
avocados? :: abogad[oa]s? :: aguacate\w*|palta\w* :: lawyers?|attorney\w*|solicitor\w*|counsel
brib(?:e|es|ed|ery) :: bri(?:o|os|das?) :: soborn\w+|coim\w+|cohech\w+|mordid\w+ :: spirit\w*|vigou?r|bridles?|reins?|verve
question(?:s|ed)? :: cuestion(?:o|aron|ado|ada|ados|adas|ar) (?:al testigo|a los testigos|al sospechoso|a los vecinos|al detenido|al acusado) :: interrog\w+|pregunt\w+ :: doubt\w*|challeng\w+|critici[sz]\w+
regular (?:customers?|soldiers?|patients?|contributors?|visitors?|checks?|meetings?) :: regular(?:es)?, (?:tirando|mas bien) :: habitual\w*|periodic\w+|asidu\w+ :: so-so|mediocre|average
"""  # noqa: E501 - a row is a line

DAILY_FALSE_FRIENDS: tuple[FalseFriends, ...] = rows_of(_ROWS)
