"""More words that look alike, and words of two senses of which the wrong one is rendered.

Columns as in `translate.lexicon.false_friends_press`. A word of two senses stands with the words
beside it that tell the sense, or with a rendering that the other sense alone has.
Sources: Prado, Diccionario de falsos amigos (2001); RAE, Diccionario de la lengua española.
"""

from __future__ import annotations

from translate.lexicon.false_friend_pairs import FalseFriends, rows_of

_ROWS = r"""
actually|in fact|really :: en la actualidad :: en realidad|de hecho|realmente|efectivamente|en efecto|verdad\w* :: currently|now\w*|today|present\w*|at the moment|these days
assist(?:s|ed|ing)? :: asist(?:ir|en|e|io|ieron|ia|ian|iendo|ido|encia) :: ayud\w+|auxili\w+|colabor\w+|apoy\w+|socorr\w+ :: attend\w*|present|presence|took part|participat\w+|help\w*|went|go|goes|going|com\w+|came|witness\w*|turnout|care|aid\w*|treat\w*|serv\w+|welfare
bookshops?|bookstores?|booksellers? :: bibliotecas? :: libreri\w+|estant\w+|librero\w* :: librar\w+
constancy :: constancias? :: perseveranc\w+|tenacidad|fidelidad :: record\w*|proof|certificat\w+|evidence|document\w*
characters? :: caracteres :: personaje\w*|letra\w*|caracter\w* :: temper\w*|letters?|traits?|signs?|characteristics?|writing
conferences? :: conferencias?(?= (?:que|sobre|de) ) :: congreso\w*|cumbre\w*|jornadas?|simposi\w*|rueda\w*|de prensa|conferencia (?:de|sobre) (?:las partes|el clima|paz|prensa|seguridad|alto) :: lectures?|talks?|speech\w*
discrete :: discret[oa]s? :: separad\w+|distint\w+|independient\w+|diferenciad\w+|discret\w+ :: discreet\w*|unobtrusive|modest|quiet\w*|low-key
forg(?:e|es|ed|ing|ery) :: forj(?:o|aron|ar|arse|ado|ada|ados|adas|aba|an|a|ando) :: falsific\w+|fragu\w+|imit\w+|constru\w+ :: wrought|build\w*|built|blacksmith\w*|hammer\w*|creat\w+|ma[dk]e\w*|shap\w+|cast
tax(?:es|ed|ing)? :: grab(?:ar|o|aron|a|an|ado|ada|ados|adas|ando) :: grav\w+|impuest\w+|tribut\w+|impositiv\w+|fiscal\w*|contribu\w+|arancel\w*|exig\w+ :: record\w*|film\w*|tap\w*|engrav\w+
humou?r :: (?:mejor|buen|mal|peor) humor :: humorismo|comic\w+|sentido del humor|graci\w+ :: mood|temper\w*|spirits?
in (?:an )?instance of|at (?:the )?instances? of|in the instance :: a instancias? :: caso\w*|ejempl\w+ :: request\w*|behest|initiative|urging
jubilant :: jubilad[oa]s? :: jubilos\w+|exultant\w+|alborozad\w+|eufori\w+ :: retire\w*|pension\w*
landslide (?:victor\w+|wins?|elections?|defeats?|majorit\w+)|(?:in|by) a landslide :: (?:deslizamientos? de tierra|deslaves?|derrumbes?|aludes?|alud)(?! electoral) :: aplastante|arrollador\w*|abrumador\w*|amplia|contundente\w*|corrimiento\w*|deslizamiento electoral :: mud\w*|slid\w+|landslip\w*|landslides?(?! (?:victor|win|elect|major|defeat)\w*)|rockfall\w*|avalanche\w*
notic(?:es?|ed|ing) :: notifi(?:co|caron|can|ca|car|cado|cada|caba|cando)|noticias? :: adv(?:ert|irt|iert)\w+|not(?:o|aron|ar|a|an|ado|aba|aban|ando|e)|percat\w+|cuenta|observ\w+|aviso\w*|repar\w+ :: notif\w+|serv\w+|news|report\w*|inform\w+|told|letter\w*
nominal :: nominativ[oa]s? :: simbolic\w+|nominal\w*|infim\w+ :: registered|named|nominative
nominat(?:ive|ion) :: nominal(?:es)? :: nominativ\w+|postulaci\w+|candidatur\w+|nominaci\w+ :: nominal|face|token
overlook(?:s|ed|ing)? :: supervis\w+ :: pas\w+ por alto|ignor\w+|olvid\w+|omit\w+|dan? a|da\w+ a|mira\w*|domin\w+|descuid\w+ :: supervis\w+|overs[ea]\w+|monitor\w*|inspect\w*|manag\w+
oversight :: supervision|vigilancia :: supervis\w+|descuido\w*|omision\w*|olvido\w*|vigil\w+|control\w*|fiscaliz\w+ :: supervis\w+|oversight|monitor\w*|surveil\w*
prosecut(?:e|es|ed|ing|ions?) :: (?:persegu\w+|persig\w+|persecuci\w+)(?! (?:judicial|penal)\w*) :: proces\w+|enjuici\w+|acus\w+|juici\w+|fiscal\w*|imput\w+|juzg\w+|penal\w* :: persecut\w+|pursu\w+|chas\w+|hunt\w*|follow\w*
persecut(?:e|es|ed|ing|ions?) :: proces(?:ad[oa]s?|o|aron|ar|amiento|a|an) :: persegu\w+|persig\w+|persecuci\w+|acos\w+ :: prosecut\w+|tri(?:al|ed)|indict\w*|charg\w+|process\w*
rare :: extrañ[oa]s? :: rar[oa]s?|poco (?:comun|frecuente)\w*|infrecuent\w+|inusual\w*|escas\w+|excepcional\w* :: strange\w*|odd\w*|weird\w*|foreign\w*|stranger\w*
rents? :: rentas? (?:personal\w*|nacional\w*|per capita|del trabajo|de las personas|brutas?|netas?) :: alquiler\w*|arriend\w+|arrendamient\w+ :: income\w*|revenue\w*
redundan(?:t|cy|cies) :: redundan(?:tes?|cias?) :: despid\w+|despedid\w+|despid\w*|prescindi\w+|cese\w*|sobrant\w+|superflu\w+ :: repetiti\w+|superfluous|duplicat\w+
relatives? :: padres :: parient\w+|familiar\w*|allegad\w+|deud\w+|familia\w* :: parents?|fathers?|priests?
(?:garden|vegetable|building|burial|farm\w*|irrigated|small|vacant|family) plots?|plots? (?:of|near|around|along|farmed|in|on|where) :: complots? :: parcela\w*|lote\w*|terreno\w*|trama\w*|argumento\w*|conspir\w+|conjur\w+|confabul\w+ :: conspir\w+|plot\w* (?:to|against)
platforms? :: plataformas? (?:petrol|marin|de perforacion|continental)\w* :: anden\w*|tarima\w*|programa\w*|plataforma (?:electoral|digital)\w* :: oil|rigs?|offshore|drilling|shelf
lodg(?:e|es|ed|ing) (?:an? |the |its |his |her |their )?(?:appeals?|complaints?) :: aloj\w+|hosped\w+|asign\w+ :: interp\w+|present\w+ :: host\w*|lodging|accommodat\w+
sonorous|sound(?:ed|s)? (?:evidence|arguments?|reasons?|basis|advice|banks?|finances?)|(?:are|is|was|were|seems?|be|structurally|financially) sound :: sonor[oa]s?|sonid[oa]s? :: solid\w+|firme\w*|fundad\w+|san[oa]s?|solvent\w+|acertad\w+|buen\w*|valid\w+ :: sound\w*|noise\w*|sonorous|resonant|loud
speakers?(?= of (?:the )?(?:house|parliament|assembly|congress|chamber|commons|senate|legislat\w+))|(?:house|parliament\w*|assembly|former|deputy) speakers? :: orador(?:es|as?)? :: president\w+|titular\w*|jef\w+ :: orator\w*|speech\w*|spoke|talk\w*|lectur\w+
spiritual :: espiritista?s? :: espiritual\w* :: spiritis\w+|spiritualis\w+|seance\w*|medium\w*
(?:broken|fallen|bed|mattress|metal|coil\w*|wind) springs?|hot springs?|thermal springs?|(?:mountain|natural|fresh\w*|mineral) springs? :: primaveras? :: resort\w+|muell\w+|manantial\w*|fuente\w*|ojo\w* de agua|terma\w*|agua\w* termal\w* :: spring
springs? :: resorts? :: manantial\w*|resorte\w*|muelle\w*|primavera\w*|fuente\w* :: resorts?|hotel\w*
resorts? :: resortes? :: balneari\w+|complejo\w*|centro\w*|hotel\w*|instancia|recurso :: springs?|coil\w*|levers?
thumbnails?|thumb nails? :: miniaturas? :: uña\w* :: miniature\w*|thumbnail (?:image|picture|photo)s?
tablets? :: tablas? :: tablet\w*|pastilla\w*|comprimid\w+|lapida\w*|tablilla\w* :: boards?|planks?|tables?|charts?
tables? :: tablas? (?:de madera|del piso|del suelo|de surf) :: mesa\w*|cuadro\w* :: boards?|planks?|surfboards?
tables? :: (?:el|en|del) tablero\w* :: mesa\w* :: board\w*|panel\w*|dashboard\w*
(?:the )?table (?:shows?|above|below|of figures)|statistical tables? :: mesas? :: tabla\w*|cuadro\w* :: tables?(?! (?:shows?|above|below))
apprecia(?:te|ted|tes|ting)(?! in) :: agradec\w+ :: apreci\w+|valor\w+|percib\w+|not\w+|vio|agrad\w+ :: thank\w*|grateful|gratitude
attachments? :: apegos? :: accesori\w+|adjunt\w+|acople\w*|implement\w*|archivo\w*|anex\w+|dispositiv\w+|embarg\w+|vinculo\w*|cariño :: fond\w+|attach\w* to|affection|clung|cling\w*|devot\w+
accessor(?:y|ies) :: accesibles? :: accesori\w+|complement\w+|secundari\w+ :: accessib\w+|affordab\w+|within reach|reachab\w+|open
accessible :: accesori[oa]s? :: accesibl\w+|asequibl\w+|al alcance :: accessor\w+|fitting\w*|spare\w*|secondary
intentions? :: intentos? :: intencion\w*|proposito\w*|quer\w+|quier\w+|pretend\w+ :: attempt\w*|tr(?:y|ied|ies|ying)|bids?|efforts?
secular :: secular(?:es)? (?:tradicion|costumbre|abandono|olvido|atraso|disputa|encina|arbol)\w*|(?:tradicion|costumbre|abandono|olvido|atraso|disputa|encina|arbol|lucha|miseria|problema|conflicto)\w* secular(?:es)? :: laic\w+|segl\w+|mundan\w+ :: centur\w+|age-old|ancient|long-standing|old
patterns? :: patron(?:os?|os|ales)|patronos? :: patron(?:es)?|pauta\w*|tendenc\w+|dibuj\w+|molde\w*|diseño\w* :: employer\w*|boss\w*|patrons?
patterns? :: patron(?:es)? (?:y (?:obreros|trabajadores|sindicatos|empleados))|(?:sindicatos|obreros|trabajadores|empleados) y (?:los )?patrones :: pauta\w*|tendenc\w+ :: employer\w*|boss\w*
punctual(?:ly)? :: (?<!pago )(?<!pagos )(?<!cobro )puntual(?:es)? :: a la hora|a tiempo|puntualidad|puntualmente|cumplid\w+ :: specific\w*|one-off|isolated|particular|occasional\w*|on time|ad hoc|localized|prompt\w*
unpublished :: ineditos? (?:hallazgo|hecho|acuerdo|caso|fenomeno|fallo)|(?:hecho|caso|acuerdo|fenomeno|fallo|record|nivel|paso|giro|situacion|medida|crisis) inedit[oa]s? :: sin publicar|no publicad\w+ :: unprecedented|never before|first|unheard|novel
supposed(?:ly)? :: sup(?:one|onen|uso|usieron|onia|onian|ondra) :: supuest\w+|presunt\w+|en teoria|se supone|debia\w*|deberia\w* :: mean\w*|represent\w*|amount\w*|entail\w*|involv\w+|impl\w+|account\w*|suppos\w+ (?:that|to)|assum\w+|pose\w*
thrillers?|trillions? :: trillon(?:es)? :: billon(?:es)? :: quintillion\w*
billions? :: (?<!\d )billon(?:es)? :: mil(?:es de)? millon\w*|millardo\w*|\d[\d.,]* millones :: trillion\w*|million million
(?:tax|reform|draft|senate|house|spending|crime|housing|election|labou?r|budget|farm) bills?|bills? (?:to|that would|before|now before|banning|approved|passed|in (?:congress|parliament)) :: facturas? :: proyecto\w*|iniciativa\w*|ley(?:es)?|billete\w*|cuenta\w*|recibo\w*|anteproyect\w+ :: invoice\w*|(?:power|water|electric\w*|phone|gas|hospital|light|energy|utility|heating|medical|unpaid) bills?|receipts?|paid|pay\w*
tickets? :: billetes? de (?:\d+|cien|cincuenta|veinte|diez|mil|dolar|banco|peso|quetzal|cinco|quinient\w+|doscient\w+) :: boleto\w*|entrada\w*|pasaje\w*|multa\w* :: (?:bank)?notes?|bills?|cash
aliens? :: alienad[oa]s?|alienante\w* :: extranjer\w+|extraterrestr\w+|alienigen\w+|ajen\w+|exotic\w+|invasor\w+|foran\w+ :: alienat\w+
alien :: alienigen\w+|extraterrestr\w+ :: extranjer\w+|exotic\w+|ajen\w+|foran\w+|invasor\w+|introducid\w+ :: extraterrestrial\w*|space\w*|ufo\w*|martian\w*|planet\w*|aliens
affairs? :: amor[ií]os? :: asunt\w+|caso\w*|aventur\w+|romance\w*|exterior\w*|cuestion\w* :: love|romance|romantic|extramarital|lover\w*|fling
billboards?|poster\w* :: carteras? :: cartel\w*|valla\w* :: wallet\w*|purse\w*|portfolio\w*|ministr\w+|handbag\w*
(?:credit|debit|identity|id|membership|bank|sim|business|voter|ration|green|library) cards? :: cartas(?! (?:de (?:poker|baraja|juego|tarot|navegacion|amor)|marcad|nautic|credencial)\w*) :: tarjeta\w*|naipe\w*|carne\w*|cedula\w*|ficha\w*|baraja\w*|jug\w+|jueg\w+ :: letters?|menu|charter\w*|playing|deck|poker|wrote|mail
(?:wrote|sent|signed|received|read|reads|love|sending|writing) (?:a |an |the |his |her |their |two |three |five |several )?cards? :: cartas? :: tarjeta\w*|postal\w* :: letters?
letters? :: la letra (?:de (?:la|una|las|su|el|ese|esa) (?:cancion|himno|vals|bolero|tango|cumbia|corrido)\w*|del (?:himno|corrido|tango|bolero|vals)) :: carta\w*|letra por letra :: lyrics?|words?
(?:song|song's|anthem's|sang|sung|sings?|singing|tune|waltz|new) letters?|letters? of (?:the|a|his|her|their) (?:song|anthem|tango|waltz|corrido|hymn)s? :: letras? :: carta\w* :: lyrics?|words?
university chancellors?|chancellors? of (?:the |a )?universit\w+ :: canciller(?:es)?(?! (?:aleman|austriac|federal|merkel|scholz|kohl|merz)\w*) :: rector\w*|primer\w* ministr\w+ :: foreign (?:minister|secretary|affairs)|minister\w*|chancellor (?:angela|olaf|helmut|friedrich)|german\w*|austria\w*
cures? :: (?:el|un|del|al|los|unos|cada|ese|este|su|joven|viejo) curas? :: cura\w* (?:para|contra|de)|curaci\w+|remedio\w* :: priest\w*|parish\w*|clerg\w+|vicar\w*
llamas? :: (?:en|entre|por) llamas|llamas (?:devor|consum|alcanz|destru|arras|se propag)\w*|(?:apag|sofoc|extingu|control)\w+ las llamas :: llama\w* (?:y|o) (?:alpaca|vicuña)\w*|rebaño\w*|anim\w+|camelid\w+|pastor\w* :: flam\w+|fires?|blaze\w*|burn\w*
fanatics?|fanatical :: (?:los|las|unos|miles de|cientos de|sus) fanatic[oa]s(?! (?:religios|islam|politic|extrem)\w*) :: fanatic\w+ (?:religios|islam|politic|extrem)\w*|intoleran\w+|exaltad\w+ :: fans?|supporter\w*|follower\w*|enthusiast\w*
pastors? :: pastor(?:es|a|as)? (?:de (?:ovejas|cabras|llamas|alpacas|renos|oficio)|trashumante\w*|nomad\w+|quechua\w*|aimara\w*)|(?:ovejas|cabras|rebañ\w+|pastoreo|alpacas|llamas|pastizal\w*|ganado)\b.{0,60}\bpastor(?:es)?|\bpastor(?:es)?\b.{0,60}\b(?:ovejas|cabras|rebañ\w+|pastoreo|alpacas|llamas|pastizal\w*|ganado) :: parroc\w+|evangelic\w+|predicador\w*|iglesia\w*|reverend\w+ :: shepherd\w*|herd\w+|pastoralist\w*
societ(?:y|ies) :: sociedades :: asociacion\w*|cientific\w+|comunidad\w*|civil\w*|modern\w*|sociedades (?:secretas|democratic\w+) :: compan\w+|firms?|corporation\w*|partnership\w*|societ\w+|societal|business\w*
lens(?:es)? :: lentes (?!de contacto|intraocular|progresiv)(?:usad|de sol|oscur|de lectura|de aumento|rot)\w*|(?:par de|sus|los|unos) lentes(?! (?:de (?:contacto|camara|aumento)|intraocular)\w*) :: objetivo\w*|lente\w* de contacto|lentill\w+|cristal\w* :: glasses|spectacles|goggles|contact|telescop\w+|camera\w*
(?:full|total|whole|gross|net|exact|real) imports? :: importes? :: importaci\w+ :: amounts?|sums?|value\w*|price\w*|totals?
imports? of (?:the )?(?:fines?|grants?|loans?|bills?|debts?|checks?|cheques?|invoices?|rent|wages?|payments?|pensions?) :: importes? :: importaci\w+ :: amounts?|sums?|value
amounts? :: importac?ion\w* :: import(?:e|es|a|an)|monto\w*|cantidad\w*|suma\w*|cifra\w*|cuantia\w*|volumen\w*|ascend\w+|asciend\w+ :: import\w*
functions? :: funcionari[oa]s? :: funcion\w*|acto\w* :: official\w*|civil servant\w*|employee\w*|staff\w*|bureaucrat\w*|officer\w*|worker\w*|public servant\w*|government
officials? :: oficial(?:es)? (?:de(?:l)? (?:ejercito|policia|la (?:policia|marina|armada|fuerza|guardia))|subaltern|herid|uniformad|retirad)\w* :: funcionari\w+|autoridad\w*|dirigent\w+|responsable\w* :: officer\w*|army|police official\w*|military official\w*
officials? :: oficial(?:es)? del ejercito :: funcionari\w+|autoridad\w* :: officer\w*|military|army
administration :: administracion publica :: gobierno|gestion|presidenci\w+|mandato :: public (?:administration|sector|service)|civil service|government
submission :: sumision :: presentaci\w+|escrit\w+|alegat\w+|propuest\w+|entreg\w+|envi\w+|ponenc\w+|sometimient\w+|remisi\w+ :: submiss\w+|obedien\w+|subservien\w+|subjugat\w+|meek\w*
figures (?:for|on|show\w*|suggest\w*|from|compiled|gathered)|(?:partial|preliminary|annual|monthly|census|dutch|sales|turnout|budget) figures :: figuras? :: cifra\w*|numero\w*|dato\w*|estadistic\w+|estatu\w+|silueta\w*|personaj\w+|persona\w*|imagen\w*|figurilla\w*|figura\w* :: leader\w*|stars?|shapes?|statues?|silhouet\w*|personalit\w+|player\w*|figures? (?:of|in|from|skat\w+|who)|figurine\w*|outline\w*|public|key|leading|central|role|form
financial exercises?|exercises? (?:for|of) (?:19|20)\d\d|(?:19|20)\d\d(?:(?:,| and|-)* ?(?:19|20)\d\d)* exercises?|training exercises? :: ejercicios? :: maniobra\w*|entrenamiento|ejercicio\w* (?:militar\w*|fisic\w+|naval\w*) :: (?:financial|fiscal|tax|business) years?|year\w*|period\w*
axes :: ejes (?:cuy|que|con (?:las|sus))\w* :: hacha\w* :: axis|axles?
incidents? :: incidencias? :: incident\w+|suceso\w*|hecho\w*|percanc\w+|altercad\w+|caso\w* :: incidence|impact\w*|rate\w*|effects?|influen\w+|prevalence|frequency
incidence :: incidentes? :: incidencia\w*|tasa\w*|frecuencia\w*|prevalenci\w+ :: incident\w*|events?|clash\w*
illusions? :: (?:con|mucha|gran|tanta|hac\w+) ilusion|ilusion (?:por|de (?:volver|ver|jugar|los niños)) :: espejism\w+|engañ\w+|optic\w+|falsas? ilusi\w+|desengañ\w+|perd\w+ (?:la|las|toda) ilusi\w+ :: hope\w*|excit\w+|enthus\w+|dream\w*|eager\w*|thrill\w*|joy|optimis\w+
in concrete terms|concrete(?:ly)? :: en concreto :: hormigon|cement\w+|concret\w+ (?:armad|medid|pas)\w* :: specific\w*|particular\w*|exactly|namely|precisely
determined :: (?:un|una|cierto|cierta) (?:\w+ )?determinad[oa]s? :: decidid\w+|resuelt\w+|empeñad\w+|determin(?:o|aron|a)|estableci\w+ :: certain|specific|particular|given|set
a determined (?!effort|attempt|push|opponent|man|woman|campaign|resistance|player|fighter|defen) ?\w+ :: determinad[oa]s? :: decidid\w+|resuelt\w+ :: certain|specific|particular|given|set
fountains? :: fuentes? (?:de (?:agua dulce|ingresos|energia|trabajo|informacion|empleo))|(?:las|dos|segun|otras|varias|las) fuentes (?:consultad|oficial|judicial|polic)\w* :: surtidor\w*|pila\w* :: sources?|springs?
sources? :: (?:la|las|una) fuente\w* (?:de la plaza|luminosa|ornamental|del parque)\w* :: fuente\w* (?:de|que) :: fountain\w*
lobsters? :: langostas? (?:que (?:devor|arras|infest|asol)|del desierto|migratori)\w*|(?:plagas?|nubes?|enjambres?|mangas?|invasion) de langostas? :: bogavante\w*|marisc\w+|cangrej\w+ :: locust\w*|swarm\w*
bodegas?|wineries|winery|wine cellars? :: bodegas? (?:de (?:carga|pesca|los barcos|herramientas)|del (?:barco|buque|pesquero|carguero|avion|supermercado)|llen[ao]s? de (?:pesc|merluz|calamar))\w* :: viñ\w+|vino\w* :: holds?|storeroom\w*|warehouse\w*|grocer\w+|storage
colleges?|institut(?:es?|e's) :: institutos? (?:de (?:secundaria|bachillerato|enseñanza)|publico de secundaria) :: universi\w+|facultad\w* :: (?:high|secondary) schools?|secondary-school
refrigerators?|fridges?|refrigerator (?:plant|factory) :: frigorific[oa]s?(?! domestic) :: nevera\w*|refrigerador\w*|heladera\w* :: meat\w*|packing|slaughter\w*|abattoir\w*|cold (?:store|storage)|refrigerated|packers?
jud(?:icial|ge) instruction|instruction (?:in|into|of) (?:the )?(?:case|embezzlement|murder|fraud|theft|bribery|cause)|instructions? in :: instruccion :: enseñanza|orden\w*|indicaci\w+ :: investigat\w+|inquir\w+|pre-?trial|judge
editors?|copy editors? :: editor(?:es|a|as) (?:de (?:libros|poesia|novelas|textos)|independient\w+|del libro)|(?:su|la) editora (?:de|publico|barcelonesa|mexicana) :: director\w*|redactor\w*|corrector\w* :: publish\w+
kitchens? :: cocinas? (?:de (?:leña|gas|induccion|keroseno|querosen|hierro|carbon)|electric\w+|a gas) :: cocina\w* (?:comunitari|popular|del)\w* :: stoves?|cookers?|ranges?|wood-?fired
comets? :: (?:volar|vuelan|volaban|elev\w+|construy\w+|remont\w+|hilo de (?:la|una)|encumbr\w+|haciendo volar) (?:una |la |las |sus |su |un )?cometas? :: astronom\w+|telescop\w+|cometa halley|orbit\w+ :: kites?
moles? :: moles :: topo\w*|lunar\w*|muelle\w*|rompeolas :: hulk\w*|mass\w*|bulk\w*|huge|boulders?|buildings?
cousins? :: primas? (?:de (?:riesgo|seguro|produccion|antiguedad|navidad|exito)|anual\w*|por (?:hijo|firmar|productividad)|adicional\w*|fij\w+) :: prim[oa]s? (?:herman|segund|lejan)\w* :: bonus\w*|premium\w*
runners? :: corredor(?:es|as?)? (?:de (?:bolsa|seguros|bienes|inmuebles|bolsas|comercio|granos)|inmobiliari\w+|bursatil\w*) :: atleta\w*|maraton\w*|carrera\w* :: brokers?|agents?|realtor\w*
corridors? :: corredor(?:es|as)? (?:de (?:bolsa|seguros|fondo|maraton)|popular\w*|etiop\w+|keniat\w+) :: pasillo\w*|pasadizo\w* :: runners?|brokers?|athletes?
daily newspapers?|newspapers? :: diarios? (?:personal|intim|de (?:viaje|campo|guerra|a bordo|vida|navegacion))\w*|(?:sus|mis) diarios :: periodico\w*|prensa|rotativo\w* :: diar(?:y|ies)|journals?|logbook\w*
(?:door(?:men|man|keeper)|porters?) :: (?:porter[oa]s?)(?= (?:suplente|titular|del (?:equipo|seleccionado|club|boca|river|barcelona|real)|rival|ataj|paro|local|visitante)) :: conserje\w*|ujier\w* :: goalkeep\w+|keepers?|goalie\w*
sawmills?|saws? :: sierras?(?= (?:madre|nevada|central|norte|sur|de (?!mano|cinta|disco|metal)|peruana|ecuatoriana|alta|cordobesa)) :: aserrader\w+|serruch\w+|sierra de (?:mano|cinta) :: highland\w*|mountain\w*|sierra\w*|range\w*|hills?|andes|andean
revised :: revis(?:o|aron|ar|ara|aran|a|an|aba|aban|ado|ada|ados|adas)(?= (?:las? (?:maletas?|casas?|habitacion|puertas?|cuerdas?|tuberias?|instalacion|calderas?|bodegas?|mochilas?|vehiculos?)|los? (?:equipajes?|frenos?|motor|motores|vehiculos?|cables?|tanques?|camiones?|bolsos?)|cada|el (?:motor|vehiculo|camion|tanque|equipaje|puente|ascensor))) :: modific\w+|corrig\w+|correg\w+ :: check\w*|inspect\w*|examin\w+|search\w*|went (?:over|through)
tax officials?|fiscals? :: (?:los|las|dos|tres|el|la|un|una|segun) fiscal(?:es)?(?! (?:y (?:monetari|tributari)|del fisco)\w*) :: hacienda|fisco|tributari\w+|recaudador\w* :: prosecut\w+|attorney\w*|da\b
computers?|administrators? :: ordenador(?:es)? de (?:gasto|pagos) :: computador\w*|informatic\w+|ordenador portatil :: authori[sz]ing|spending
furniture|pieces of furniture :: inmuebles? :: mueble\w*|mobiliari\w+|enseres :: building\w*|propert\w+|real estate|premises|house\w*
(?:bags?|pockets?) :: (?:las )?bolsas (?:de (?:valores|comercio|new york|nueva york|londres|asia|europa)|europe\w+|asiatic\w+|mundial\w*) :: bolsa\w* de (?:basura|plastico|papel|mano) :: (?:stock )?(?:exchanges?|markets?)
silver :: plata(?= (?:para (?:pagar|comprar|el|la|los)|que (?:me|le|nos|les) (?:deb|prest|dio))) :: plata (?:y|de ley|maciz)\w* :: money|cash|funds
butter :: mantecas? de (?:cerdo|chancho|puerco) :: mantequilla\w*|manteca de (?:cacao|karite) :: lard|pork fat
box offices? :: cajas? (?:rural\w*|de ahorros?|municipal\w*|de compensacion|de pensiones) :: taquilla\w*|boleteri\w+ :: savings|bank\w*|funds?
grad(?:es?|ed) :: grados :: calificaci\w+|nota\w*|curso\w*|nivel\w*|cuesta\w*|pendient\w+ :: degrees?|rank\w*|grades?
degrees? :: grados(?= (?:universitari|academic|honor|de (?:doctor|licencia))) |mis grados|sus grados :: titulo\w*|licenciatur\w+|carrer\w+|maestri\w+ :: degrees? (?:celsius|fahrenheit|below|above|of)|ranks?
engineers? :: ingenios? (?:azucarer\w+|de azucar)|(?:el|un|del|al|los|dos) ingenios? :: ingenier\w+ :: (?:sugar )?mills?|ingenuity|wit|devices?|refiner\w+
staff :: plantillas? (?:de (?:carton|papel|cartulina|plastico|madera|word|excel|documento|dibujo|correo))\w* :: personal|plantel|emplead\w+ :: templates?|stencils?|insoles?
plants? :: (?:primera|segunda|tercera|cuarta|quinta|ultima|dos|tres|cuatro|cinco|seis|siete|ocho) plantas?(?= (?:del|de (?:la casa|altura|un edificio)|y un|fue|estaba|ardi)) :: fabrica\w*|cultiv\w+|sembr\w+|matas?|veget\w+|energ\w+|electric\w+|tratamiento|industrial\w* :: floors?|stor(?:ey|eys|y|ies)|-stor\w+
monkeys?|monkey costumes? :: monos (?:de trabajo|azules|blancos|naranjas?|naranja|desechables|de mecanico) :: simio\w*|primat\w+|macac\w+ :: jumpsuits?|overalls?|coveralls?|boiler suits?|dungarees
competitions? :: competencias? (?:exclusiv|estatal|municipal|federal|legal|en materia|sobre|del? (?:estado|municipio|gobierno|alcaldia|tribunal))\w* :: concurso\w*|torneo\w*|campeonat\w+|certam\w+ :: powers?|jurisdiction\w*|responsib\w+|competen\w+|authority|remit
ships? :: naves? (?:industrial\w*|central\w*|de la iglesia|lateral\w*|del (?:templo|mercado|poligono)) :: barco\w*|buque\w*|navi\w+ :: warehouse\w*|sheds?|nave|aisle\w*|hangar\w*|factory
banks? :: bancas? (?:en (?:el|la) (?:congreso|senado|camara|concejo|asamblea|parlamento))|(?:diez|seis|siete|ocho|nueve|doce|quince|veinte|dos|tres|cuatro|cinco|\d+) bancas :: banc(?:o|os|aria|ario|arios|arias) :: seats?|bench\w*|stools?
asylums?|mental asylums? :: asilos? (?:de ancianos|para ancianos|municipal\w*|de viejos|geriatric\w*)|(?:los|dos|tres|varios) asilos :: manicomi\w+|psiquiatr\w+|refugi\w+|politic\w+ :: (?:old people|old age|old folk|elderly|nursing|care|retirement|rest)['s]* \w*|homes?|hospices?
tankers? :: (?:sindicatos? de|trabajadores|obreros|cientos de|miles de) petroleros(?! (?:iran|venezol|grieg)\w*) :: buque\w*|barco\w*|cistern\w+ :: (?:oil|petroleum) (?:workers?|men|companies)|oilmen
revenues? :: ingresos? (?:hospitalari\w+|en (?:uci|urgencias|cuidados|prision|la carcel|el hospital)|al (?:hospital|penal|pais)|de (?:pacientes|migrantes|reclusos)) :: recaudaci\w+|renta\w*|entradas? :: admission\w*|admitt\w+|entr\w+|hospitali[sz]\w+|income
light|daylight :: (?:haya|hay|hubo|habia|vuelv\w+|vino|volvio|lleg\w+|cort\w+|sin|se fue|regres\w+) (?:la )?luz(?= (?:en (?:la casa|el barrio|los hogares|la zona)|electric|a las|y (?:agua|gas)|ni (?:agua|gas))) :: corriente|electric\w+|energia|suministr\w+ :: power|electric\w*|lights?\b (?:went|came|back)|current
announcements? :: renuncias? :: anunci\w+|comunicad\w+ :: resign\w*|renunci\w+|relinquish\w*|waive\w*|quit\w*
expen(?:sive|sively) :: ric[oa]s(?= (?:empanada|comida|plato|pan|sopa|tamal|postre|dulce)) |deliciosa?s?|sabros[oa]s? :: caro\w*|car[oa]s?|costos\w+ :: delicious|tasty|rich
hydrocarbons? :: carbohidrat\w+ :: hidrocarbur\w+ :: carbohydrate\w*|carbs?
carbohydrates? :: hidrocarbur\w+ :: carbohidrat\w+|hidratos? de carbono :: hydrocarbon\w*
fortitude :: fortalezas? (?:(?:colonial|medieval|militar|amurallad|español|portugues|del siglo)\w*|de (?:piedra|san|la cabaña))|(?:la|esta|una) fortaleza (?:se|fue|que (?:se|domina)|construida) :: entereza|valor|fortaleza (?:de animo|mental|moral|interior|de espiritu) :: fort\w*|castle\w*|strength\w*|stronghold\w*
"""  # noqa: E501 - a row is a line

SENSE_FALSE_FRIENDS: tuple[FalseFriends, ...] = rows_of(_ROWS)
