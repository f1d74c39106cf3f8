"""More words that look alike: those of the press, where a context tells that they differ.

Columns as in `translate.lexicon.false_friends`, parted by ``::``.
Sources: Prado, Diccionario de falsos amigos (2001); RAE, Diccionario panhispánico de dudas.
"""

from __future__ import annotations

from translate.lexicon.false_friend_pairs import FalseFriends, rows_of

_ROWS = r"""
ignor(?:e|es|ed|ing) (?:that|whether|where|how|who|when|what|why|which|the (?:origins?|whereabouts|causes?|identity|existence|reasons?|names?|amount|number|source|fate|outcome)) :: ignor\w+ (?:que|si|quien\w*|donde|como|cuando|cuant[oa]s?|cual\w*|por que|(?:el|la|los|las) (?:origen|paradero|motivos?|causas?|identidad|existencia|procedencia|nombres?|monto|numero|razon\w*|destino|suerte)) :: hac\w+ caso omiso|hizo caso omiso|desoy\w+|pas\w+ por alto|desatend\w+ :: know\w*|knew|unaware|unknown|no idea|ignoran\w+
colleges?(?<!electoral college) :: colegios?(?! (?:electoral|medic|cardenalicio|profesional|oficial|invisible|notarial|de (?!niñ|monjas|curas|jesuitas|secundaria|señoritas|primaria|varones|huerfan|salesian|marist|dominic)\w+s(?!\w))\w*) :: universi\w+|facultad\w*|academi\w+|politecnic\w+|institut\w+ :: schools?\w*|academ\w+|association|guild|bar
(?:held|had|having|holding) (?:a |some |several )?discussions? :: discut\w+ (?:a|con|por|antes|en|violent\w+|acalorad\w+|fuert\w+) :: convers\w+|dialog\w+|habl\w+|charl\w+|debat\w+ :: argu\w+|row\w*|quarrel\w*|disput\w+|fought|clash\w*
(?:long|cordial|friendly|lengthy|fruitful|productive|amicable) discussions? :: discusion(?:es)? :: convers\w+|dialog\w+|charla\w*|debat\w+|reunion\w* :: arguments?|rows?|quarrel\w*|dispute\w*
reali[sz](?:ed|es|e|ing) that :: realiz\w+ que :: x^ :: x^
remov(?:ed|es|e|ing) the (?:soil|earth|land|mud|sauce|soup|ashes|past) :: rem(?:ov|uev)\w+ (?:la|el|las|los) (?:tierra|suelo|barro|lodo|salsa|sopa|cenizas|pasado) :: retir\w+|sac\w+ :: turn\w*|stir\w*|dig\w*|dug|rak\w+
balloons? :: balon(?:es)? :: globos?|aerostat\w+ :: balls?|football\w*
bigots? :: bigotes? :: fanatic\w+|intolerant\w+|racist\w+ :: m[ou]+stach\w+|whisker\w*
camps? :: campos?(?! de (?:refugiad|concentracion|exterminio|entrenamiento|prisioner|detencion|trabajo|desplazad|internamiento)\w*) :: campament\w+|bando\w*|acamp\w+ :: fields?|country\w*|rural|farm\w*|pitch\w*|land\w*|area
candid(?:ly)? :: candid[oa]s? :: franc\w+|sincer\w+|abiert\w+|honest\w+ :: naive\w*|innocent\w*|guileless
casks? :: cascos? :: barril\w*|tonel\w*|cuba\w* :: helmet\w*|hulls?|hoo[fv]\w*|old town|cent\w+|quarter
complexions? :: complexion(?:es)? :: tez|cutis|piel|color :: build|built|physique|frame|bod\w+
crude (?:winter|reality|truth|meat|fish|testimon\w+|accounts?|images?|weather) :: crud[oa]s? :: tosc\w+|burd\w+|groser\w+|rudimentari\w+ :: harsh\w*|raw|stark\w*|brutal\w*|bitter\w*|graphic
defraud(?:ed|s|ing)? (?:the |his |her |their |its )?(?:fans?|supporters?|voters?|public|followers?|expectations?|hopes?) :: defraud\w+ :: estaf\w+|engañ\w+|tim\w+ :: disappoint\w*|let down|fail\w*
demand(?:ed|s|ing)? :: demand\w+ (?:al|a la|a los|a las) \w+(?: \w+)? por :: exig\w+|reclam\w+|pid\w+|solicit\w+ :: su(?:ed?|es|ing)|lawsuit\w*|legal action|court
(?:filed|presented|submitted|lodged|admitted|dismissed|rejected) (?:a|the|his|her|their|its) demands? :: demandas? :: exigencia\w*|reclam\w+|petici\w+ :: lawsuit\w*|suits?|complaint\w*|claim\w*|legal action
dinners? :: dineros? :: cena\w*|comida\w*|banquet\w+ :: money|cash|funds?|sums?
direction of the (?:party|company|hospital|school|union|club|prison) :: direccion :: rumbo\w*|sentido\w* :: leader\w*|manag\w+|board|head\w*|address\w*|direct\w+ of
(?:postal|home|email|exact|current) directions? :: direccion(?:es)? :: rumbo\w*|indicacion\w* :: address\w*
divert(?:s|ed|ing)? :: divert\w+|diviert\w+ :: desvi\w+|apart\w+|reorient\w+ :: entertain\w*|amus\w+|fun|enjoy\w*
effectives|effective (?:men|members|agents|troops|police officers) :: efectivos? :: eficac\w+|eficaz :: officer\w*|troop\w*|soldier\w*|police\w*|personnel|force\w*|agents?
in effective :: en efectivo :: eficaz\w* :: cash
elaborat(?:ed|es|ing)|to elaborate :: elabor(?:o|aron|a|an|ar|ado|ada|ados|adas|aba|aban|ando) :: detall\w+|explic\w+|profundiz\w+|ampli\w+|abund\w+|minucios\w+ :: draft\w*|prepar\w+|ma[dk]e\w*|making|produc\w+|dr[ae]w\w*|compil\w+|writ\w+|wrote|develop\w*|manufactur\w+
(?<!real )estates? :: estados?(?! unidos) :: hacienda\w*|finca\w*|patrimoni\w+|herencia\w*|bienes|urbanizaci\w+|estancia\w* :: states?|condition\w*|government\w*|country
fastidious(?:ly)? :: fastidios[oa]s? :: meticulos\w+|pulcr\w+|escrupulos\w+|minucios\w+ :: annoy\w+|tiresome|irritat\w+
(?:latest|official|new|government|crime|unemployment|provisional|final) figures|figures (?:show\w*|released|published|from the|for the) :: figuras? :: cifra\w*|numero\w*|dato\w*|estadistic\w+ :: personalit\w+|leader\w*|stars?
(?<!single )files? :: filas? :: archiv\w+|expedient\w+|carpeta\w*|fichero\w*|document\w+|present\w+|interpus\w+ :: rows?|lines?|queue\w*|ranks?
fum(?:es|ing|ed) :: fum(?:ar|aba|aban|o|aron|an|ando|ador|adores) :: humo\w*|gas\w*|vapor\w*|emanaci\w+|furios\w+ :: smok\w+|cigar\w+
genial :: genial(?:es)? :: amable\w*|afable\w*|cordial\w*|simpatic\w+ :: brillian\w+|great|genius|wonderful|inspired
gracious(?:ly)? :: gracios[oa]s? :: amable\w*|cortes\w*|gentil\w*|generos\w+ :: funn\w+|amusing|humorous|comic\w*
gripes? :: gripes? :: quej\w+|protest\w+|reclam\w+ :: flu|influenza
grocer(?:y|ies) :: groserias? :: abarrot\w+|comestible\w*|compra\w*|alimento\w*|almacen\w* :: rude\w*|insult\w*|swear\w*|obscen\w+|vulgar\w*
hospices? :: hospicios? :: paliativ\w+|terminal\w*|residencia\w* :: orphan\w*|poorhouse\w*|asylum
infantile :: infantil(?:es)? :: pueril\w*|inmadur\w+|niñ\w+ :: child\w*|kids?|juvenile|youth|infants?|pediatric|minors?
introduc(?:ed|e|es|ing) (?:him|her|them|himself|herself|themselves|me|us) :: introdu\w+ :: present\w+ :: insert\w*|put\w*|smuggl\w+|br\w+ in
invert(?:s|ed|ing)? :: invert\w+|inviert\w+|invirt\w+ :: volte\w+|vuelta|al reves :: invest\w*|spen[dt]\w*|put\w* in
inversions? :: inversion(?:es)? :: inversion termica|volte\w+ :: invest\w*
jubilat(?:ed|es|ions?|ing) :: jubil\w+ :: alegri\w+|regocij\w+|alboroz\w+|jubilo\w* :: retir\w+|pension\w*
journals? :: jornal(?:es)? :: diario\w*|revista\w*|periodico\w* :: wage\w*|pay|paid|day labou?r\w*
journeys? :: jornadas? :: viaj\w+|travesi\w+|trayect\w+|recorrid\w+|camino\w* :: days?|sessions?|shifts?|matchday\w*|rounds?|conference\w*|hours
(?:wrote|sent|signed|received|read|open|sending|writing) (?:a |an |the |his |her |their )?letters?|letters? (?:to|from|sent|signed|written) :: letras? :: carta\w*|misiva\w*|escrit\w+|oficio\w* :: lyrics?|handwriting|words?
locali[sz](?:ed|es|ing|e) :: localiz(?:o|aron|a|an|ar|ado|ada|ados|adas|ando) :: local\w* :: locat\w+|found|find\w*|trac\w+|situated
mascara :: mascaras? :: rimel\w*|pestañ\w+ :: masks?
mundane :: mundan[oa]s? :: prosaic\w+|cotidian\w+|rutinari\w+|trivial\w*|corrient\w+ :: worldly|social\w*
notorious :: notori[oa]s? :: tristemente|infam\w+|mala fama|celebre\w*|famos\w+|temid\w+ :: evident\w*|obvious\w*|clear\w*|noticeabl\w+|marked\w*|well-known
occurrences? :: ocurrencias? :: suceso\w*|incident\w+|acontecimient\w+|hecho\w*|caso\w* :: witt\w+|ideas?|quips?|jokes?|whims?
offen[cs]es? :: ofensas?(?! contra) :: delit\w+|infraccion\w*|falta\w*|crimen\w*|crimenes :: insult\w*|affront\w*|slight\w*|grievance\w*
officials? (?:said|say|told|who|of the (?:ministry|government))|(?:city|government|health|senior|election|state|local) officials? :: (?:un|una|los|las|dos|tres|varios|otro|cada) oficial(?:es)?(?! (?:del? (?:ejercito|policia|sheriff|marina|inteligencia|cia|seguridad|justicia|cumplimiento)|militar|polici|naval|retirad|superior|del sheriff)\w*) :: funcionari\w+|autoridad\w*|responsable\w*|cargo\w*|dirigent\w+|portavo\w+|vocer\w+ :: officer\w*
(?:frying |the |a |hot )pans? :: pan(?:es)? :: sarten\w*|cacerola\w*|olla\w*|cazuela\w* :: bread\w*|loa[fv]\w*
parcels?(?! of land) :: parcelas? :: paquet\w+|encomienda\w*|bulto\w*|envio\w* :: plots?|land|field\w*
particular (?:cars?|vehicles?|houses?|homes?|schools?|clinics?|lessons?) :: particular(?:es)? :: concret\w+|especific\w+|determinad\w+ :: privat\w+|own
petrol :: petroleo\w* :: gasolin\w+|nafta|combustible\w*|bencina :: oil|crude
petulan(?:t|ce|tly) :: petulan(?:tes?|cia) :: malhumor\w*|caprich\w+|enfurruñ\w+|irritab\w+ :: arrogan\w+|conceit\w*|smug\w*
(?:police )?precincts? :: precintos? :: comisari\w+|distrit\w+|recinto\w* :: seal\w*|tape\w*
(?:on|off|from|at|leave|left|vacate\w*|enter\w*|raid\w*|search\w*|own) (?:the |its |their |his |her |company |business |school )*premises|(?:business|commercial|school|police|company|office|shop|industrial|rented|new|same) premises|premises (?:were|was) (?:raided|searched|sealed|closed|evacuated) :: premisas? :: local\w*|instalaci\w+|recint\w+|predi\w+|edifici\w+|sede\w* :: premise|assumption\w*|principle\w*
presum(?:ed|es|ing|e) :: presum\w+ de :: supon\w+|supus\w+|da\w* por :: boast\w*|brag\w*|flaunt\w*|show\w* off|pride
preoccupied|preoccupations? :: preocup\w+ :: absort\w+|ensimism\w+|obsesion\w* :: worr\w+|concern\w*|troubl\w+|anxi\w+|alarm\w*
procur(?:ed|es|ing|e) :: procur(?:o|aron|a|an|ar|aba|aban|ando) :: consig\w+|consegu\w+|obt\w+|adquir\w+|compr\w+ :: tr(?:y|ied|ies|ying)|s(?:eek\w*|ought)|attempt\w*|endeavou?r\w*|aim\w*|strove
punctual :: (?:casos?|problemas?|hechos?|ayudas?|incidentes?|cambios?|medidas?|errores|error|temas?|asuntos?) puntual(?:es)? :: a la hora|a tiempo :: specific|one-off|isolated|particular|occasional
quit(?:s|ting)? :: quit(?:o|aron|ar|a|an|ado|ada|aba|aban|andole|arle) :: renunci\w+|dej\w+|abandon\w+|dimi\w+|march\w+ :: remov\w+|t[ao]k\w+|strip\w*|depriv\w+|away
rare (?:behaviou?rs?|noises?|man|men|smells?|looks?|movements?|feelings?|attitudes?) :: rar[oa]s? :: infrecuent\w+|poco (?:comun|frecuente)\w*|escas\w+ :: strange\w*|odd\w*|weird\w*|unusual\w*
real (?:family|house|palace|decree|guard) :: real(?:es)? :: verdader\w+|autentic\w+ :: royal\w*
receipts? :: recetas? :: recib\w+|comprobant\w+|factura\w*|boleta\w*|ticket\w* :: prescription\w*|recipe\w*
recipes? :: recibos? :: receta\w* :: receipt\w*|bill\w*
prescriptions? :: prescripcion(?:es)? :: receta\w*|medicament\w+ :: expir\w+|statute\w*|laps\w+|time-bar\w*|limitation\w*
recollections? :: recoleccion(?:es)? :: recuerd\w+|memoria\w* :: collect\w*|harvest\w*|gather\w*|pick\w*
(?<!the )red(?! (?:carpet|cross|sox|bull|hat|devils)) :: red(?:es)?(?! (?:carpet|bull|sox|hat)) :: roj\w+|colorad\w+|bermej\w+|en rojo :: network\w*|nets?|rings?|web\w*|grids?|social media|system\w*|chains?
relat(?:ed|es|ing|e) :: relat(?:o|aron|ar|a|an|aba|aban|ado|ando) :: relacion\w*|referent\w+|vincul\w+|emparent\w+|pariente\w*|relativ\w+|respect\w+ :: t(?:ell\w*|old)|recount\w*|narrat\w+|described?|stor(?:y|ies)|said
rent tax|tax on rents?|per capita rents?|low rent(?! hous) :: rentas? :: alquiler\w*|arriend\w+ :: income\w*
retir(?:ed|es|ing|e) (?:the|its|his|her|their|a|an|all|some|from the market) :: retir(?:o|aron|ar|a|an|ado|ada|ados|adas|ara|aran) :: jubil\w+ :: withdr\w+|remov\w+|pull\w*|recall\w*|t[ao]k\w+|collect\w*|dropp\w+|scrapp\w+
revis(?:ed|es|ing) (?:the |every |all |each |his |her |their )?(?:bags?|luggage|vehicles?|cars?|cells?|houses?|passports?|suitcases?|trucks?) :: revis(?:o|aron|ar|a|an|aba|aban|ado|ada|ando) :: modific\w+|corrig\w+|correg\w+ :: check\w*|search\w*|inspect\w*|examin\w+|went through
sanity :: sanidad :: cordura|juicio|razon|salud mental :: health\w*|sanitary
scenarios? :: (?:sobre el|al|del|subi\w* al|baj\w+ del) escenarios? :: supuest\w+|hipotes\w+|situaci\w+ :: stages?|scenes?|venues?|setting\w*
silicon :: siliconas? :: silicio :: silicone
silicone :: silicio :: silicona\w* :: silicon
solicit(?:ed|s|ing)? (?!brib|donat|vote|sex|money|fund|contribut) ?\w+ :: solicit(?:o|aron|a|an|ar|ado|aba|aban|ando) :: abord\w+|ofrec\w+|prostitu\w+ :: request\w*|ask\w*|appl\w+|s(?:eek\w*|ought)|call\w*|urg\w+|petition\w*
syndicates? :: sindicatos? :: consorci\w+|mafia\w*|red\w*|banda\w*|organizaci\w+|grupo\w* :: unions?|labou?r\w*
tax(?:es)? :: tasas? (?:de (?:desempleo|interes|natalidad|mortalidad|homicidios|inflacion|cambio|crecimiento|pobreza|participacion|paro|vacunacion)) :: impuest\w+|tribut\w+|gravam\w+|fiscal\w* :: rates?|fees?
temporal :: temporal(?:es)? :: temporal\w* del tiempo|cronologic\w+ :: storm\w*|temporar\w+|interim|gales?|seasonal
legal tutors? :: tutor(?:es|as?)? :: profesor\w*|maestr\w+ :: guardian\w*
tramps? :: trampas? :: vagabund\w+|indigent\w+|sin techo :: traps?|cheat\w*|trick\w*|snare\w*|pitfall\w*
traps? :: trapos? :: trampa\w*|cepo\w*|atrap\w+ :: rags?|cloths?
translat(?:ed|es|ing|e|ions?) :: traslad\w+ :: traduc\w+ :: transfer\w*|mov\w+|t[ao]k\w+|transport\w*|relocat\w+|shift\w*|carr\w+|travel\w*
trespass\w* :: traspas\w+ :: allan\w+|invad\w+|intrus\w+|ingres\w+|entr\w+ :: transfer\w*|cross\w*|pierc\w+|hand\w* over|s(?:ell\w*|old)
utilit(?:y|ies) :: utilidades :: servicio\w*|suministr\w+|empresa\w*|compañia\w* :: profits?|earnings?|gains?
(?:went|go|goes|going|called|return\w*|headed|back) to the urns?|urns? (?:closed|open\w*) :: urnas? :: cenizas :: polls?|ballot\w*|vot\w+
vacanc(?:y|ies) :: vacacion(?:es)? :: vacante\w*|plaza\w*|puesto\w* :: holiday\w*|vacation\w*|break
vests? :: vestid[oa]s? :: chaleco\w* :: dress\w*|cloth\w*|wear\w*|wore
violat(?:ed|es|ing|e) (?:a |an |the |her |his |two |three |four |several )?(?:\w+ )?(?:wom[ae]n|girls?|minors?|boys?|child|children|students?|teenagers?|daughters?|prisoners?|nurses?|victims?|stepdaughter|niece) :: viol(?:o|aron|ar|ada|adas|ado|ados|aba|aban|ando) :: infring\w+|vulner\w+|incumpl\w+ :: rap\w+|sexual\w*|assault\w*
zealous(?:ly)? :: celos[oa]s? :: entusiast\w+|ferv\w+|fanatic\w+|diligent\w+ :: jealous\w*
the (?:medical|police|military|technical|health|diplomatic|nursing|airport) personal :: personal :: privad\w+ :: staff\w*|personnel|workers?|crews?
dependenc(?:e|ies|y) :: dependencias :: adicci\w+ :: offices?|agenc\w+|departments?|premises|units?|rooms?|station\w*|buildings?
at (?:the )?instances? of|(?:higher|last|international|judicial|government) instances? :: instancias? :: caso\w*|ejempl\w+|ocasion\w* :: request\w*|behest|bod(?:y|ies)|authorit\w+|courts?|levels?|resort
interven(?:ed|es|e|ing) (?:the|his|her|their|its|a|two|three|several) :: interv\w+|intervin\w+ :: particip\w+ :: tapp?\w*|seiz\w+|t[ao]\w+ over|control\w*|inspect\w*|wiretap\w*|operat\w+
explod(?:ed|es|ing|e) :: explot\w+ (?:la mina|las minas|el yacimiento|los recursos|el litio|el oro|a (?:sus |los |las |unos )?(?:trabajador|mujer|niñ|menor|migrant|inmigrant|obrer)\w+) :: estall\w+|deton\w+ :: exploit\w*|mine[ds]?|mining|operat\w+|tap\w*
expedients? :: expedientes? :: convenient\w+|oportun\w+|recurso\w* :: files?|records?|dossiers?|cases?|proceeding\w*
process(?:ed|ing) (?:for|on|over) :: proces(?:ad[oa]s?|o|aron|ar|ara|aran|amiento) :: tramit\w+|gestion\w+ :: indict\w*|prosecut\w+|charg\w+|tri(?:al|ed)|defendant\w*|accus\w+
imput(?:ed|es|ing|e|ation\w*) :: imput\w+ :: atribu\w+ :: charg\w+|accus\w+|indict\w*|defendant\w*|suspect\w*|blam\w+
declar(?:ed|es|ing|e) (?:before|in court|to the (?:judge|prosecutors?|court|magistrate)) :: declar\w+ (?:ante|en el juicio|en la audiencia) :: proclam\w+ :: testif\w+|evidence|statement\w*|testimony
domes?|cupolas? :: cupulas? (?:militar|policial|empresarial|sindical|guerriller\w+|del (?:partido|cartel|ejercito|gobierno|sindicato)) :: boveda\w* :: leader\w*|top|brass|command\w*|heads?|hierarchy
(?:first|second|third|fourth|fifth|sixth|top|upper) plants? :: plantas? :: fabrica\w*|cultivo\w* :: floors?|stor(?:ey|eys|y|ies)
embargo(?:ed|ing|es) :: embarg(?:o|aron|ar|a|an|ado|ada|ados|adas) :: bloque\w+ :: seiz\w+|impound\w*|foreclos\w+|garnish\w*|confiscat\w+|froze\w*
expositions? :: exposicion(?:es)? :: expositiv\w+|explicaci\w+ :: exhibit\w*|display\w*|exposure|show\w*
fabricat(?:es?|ed|ing|ion)(?! (?:the |of |any |some )?(?:evidence|proof|stor|charge|allegation|claim|quote|news|accus)) :: fabric(?:o|aron|a|an|ar|ado|ada|ados|adas|aba|aban|acion) :: invent\w+|falsific\w+|falsas? :: ma[dk]e\w*|making|manufactur\w+|produc\w+|built|build\w*
alteration :: altercados? :: modificaci\w+|cambio\w* :: altercation\w*|fight\w*|brawl\w*|scuffle\w*
sorts? :: sorteos? :: tipo\w*|clase\w*|suerte :: draws?|lotter\w+|raffle\w*
stamps? :: estampidas? :: sello\w*|timbre\w*|estampilla\w* :: stamped\w*|rush\w*
tables? of (?:elections?|voting) :: mesas? :: tabla\w* :: polling|stations?
"""  # noqa: E501 - a row is a line

MORE_OF_THE_PRESS: tuple[FalseFriends, ...] = rows_of(_ROWS)
