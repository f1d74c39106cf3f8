"""Places that differ between English and Spanish: rows that `translate.lexicon.names` reads.

A row is ``English forms | Spanish forms``, forms parted by commas; the first of each is the one to
suggest. A form in capitals is an acronym and only meets capitals. Adjectives and inhabitants stand
with their country because "Peru's" is as often "peruano" as "de Perú"; Spanish stems end in ``*``.
Countries themselves come from CLDR; here stand adjectives, cities and regions.
Sources: Fundéu RAE (exonyms), DPD appendix 5 (places).
"""

from __future__ import annotations

#: Names that the press puts for one another, by a first English form: a state and its capital.
CAPITALS = """
White House | Washington | United States
Pentagon | Washington | United States
United Kingdom | London
United Kingdom | England
United States | North America
Russia | Moscow
China | Beijing
France | Paris
Germany | Berlin
Spain | Madrid
Japan | Tokyo
Colombia | Bogota
Venezuela | Caracas
Peru | Lima
Ecuador | Quito
Bolivia | La Paz
Chile | Santiago
Argentina | Buenos Aires
Mexico | Mexico City
Cuba | Havana
Brazil | Brasilia
El Salvador | San Salvador
Ukraine | Kyiv
European Union | Brussels
Israel | Jerusalem
Iran | Tehran
Turkey | Ankara
India | New Delhi
South Korea | Seoul
North Korea | Pyongyang
Dominican Republic | Santo Domingo
Haiti | Port au Prince
Uruguay | Montevideo
Paraguay | Asuncion
"""

ROWS = """
Colombia, Colombian* | Colombia, colombian*
Chile, Chilean* | Chile, chilen*
Bolivia, Bolivian* | Bolivia, bolivian*
Uruguay, Uruguayan* | Uruguay, uruguay*, charrua*
Paraguay, Paraguayan* | Paraguay, paraguay*
Argentina, Argentin*, Argentinian* | Argentina, argentin*
Mexico, Mexican* | Mexico, Mejico, mexican*, mejican*
Honduras, Honduran* | Honduras, hondureñ*
Nicaragua, Nicaraguan* | Nicaragua, nicaragüens*, nica*
Panama, Panamanian* | Panama, panameñ*
Cuba, Cuban* | Cuba, cuban*
Canada, Canadian* | Canada, canadiens*
Italy, Italian* | Italia, italian*
Austria, Austrian* | Austria, austriac*
Australia, Australian* | Australia, australian*
Nigeria, Nigerian* | Nigeria, nigerian*
Dominica | Dominica
Falklands, Falkland Islands, Falkland | Malvinas, Islas Malvinas, falkland*
Strait of Magellan, Magellan | Magallanes
Cape Horn, Horn | Cabo de Hornos, Hornos
Patagonia, Patagonian* | Patagonia, patagon*
Galapagos | Galapagos
Easter Island | Isla de Pascua, Rapa Nui
Gulf of Mexico | Golfo de Mexico
Rio Grande | Rio Bravo, Rio Grande
Darien, Darien Gap | Darien, Tapon del Darien
Nevis | Nieves
Lviv | Leopolis, Lviv
Kharkiv | Jarkov, Kharkiv, Jarkiv
Odesa, Odessa | Odesa, Odessa
Mariupol | Mariupol
Aleppo | Alepo
Mosul | Mosul
Basra | Basora
Mecca | La Meca, Meca
Gaza, Gazan* | Gaza, gazati*
West Bank | Cisjordania
Crimea, Crimean* | Crimea
Chechnya, Chechen* | Chechenia, chechen*
Calcutta, Kolkata | Calcuta
Sydney | Sidney, Sydney
Rotterdam | Roterdam, Rotterdam
Hamburg | Hamburgo
Berlin | Berlin, berlines*
Montevideo | Montevideo, montevidean*
San Salvador | San Salvador
New Delhi, Delhi | Nueva Delhi, Delhi
Seoul | Seul
Lisbon | Lisboa, lisboet*
Barcelona | Barcelona, barcelones*
Dublin | Dublin, dublines*
Copenhagen | Copenhague
Stockholm | Estocolmo
Bucharest | Bucarest
Belgrade | Belgrado
Budapest | Budapest
Krakow, Cracow | Cracovia
Tunis | Tunez
Ankara | Ankara
Riyadh | Riad
Doha | Doha
Beirut | Beirut
Hanoi | Hanoi
Pyongyang | Pyongyang, Pionyang
Pyrenees | Pirineos
Sao Paulo | Sao Paulo, San Pablo
Rio de Janeiro, Rio | Rio de Janeiro, Rio
Brasilia | Brasilia
Santo Domingo | Santo Domingo
Port au Prince | Puerto Principe
Boston | Boston
United States, US, U S, USA, U S A, America, American*, Yankee* |\
 Estados Unidos, EE UU, EEUU, EUA, EU, USA, US, U S, norteamerican*, estadounidense*,\
 american*, America, yanqui*
United Kingdom, UK, U K, Britain, Great Britain, British, Briton* |\
 Reino Unido, Gran Bretaña, britanic*, ingles*, RU, UK, U K
England, English, Englishm*, Englishw* | Inglaterra, ingles*
Scotland, Scottish, Scot* | Escocia, escoces*
Wales, Welsh | Gales, gales*
Ireland, Irish* | Irlanda, irlandes*
Germany, German* | Alemania, aleman*, german*
France, French* | Francia, frances*, gal*
Spain, Spanish, Spaniard*, Hispanic* | España, español*, hispan*, castellan*
Netherlands, Holland, Dutch* | Paises Bajos, Holanda, neerland*, holand*
Switzerland, Swiss | Suiza, suiz*, helvetic*
Sweden, Swedish, Swede* | Suecia, suec*
Norway, Norwegian* | Noruega, norueg*
Denmark, Danish, Dane* | Dinamarca, danes*
Finland, Finnish, Finn* | Finlandia, finland*, fines*
Iceland, Icelandic | Islandia, island*
Poland, Polish, Pole* | Polonia, polac*
Hungary, Hungarian* | Hungria, hungar*
Czech Republic, Czechia, Czech*, Bohemia, Bohemian* | Republica Checa, Chequia,\
 chec*, Bohemia, bohemi*
Slovakia, Slovak* | Eslovaquia, eslovac*
Slovenia, Slovene*, Slovenian* | Eslovenia, esloven*
Croatia, Croat* | Croacia, croat*
Serbia, Serb* | Serbia, serbi*
Cyprus, Cypriot* | Chipre, chipriot*
Egypt, Egyptian* | Egipto, egipci*
Turkey, Turkish, Turk*, Turkiye | Turquia, turc*
Greece, Greek*, Grecian | Grecia, grieg*, helen*
Ukraine, Ukrainian* | Ucrania, ucranian*
Belarus, Belarusian* | Bielorrusia, Belarus, bielorrus*
Russia, Russian* | Rusia, rus*
China, Chinese | China, chin*
Japan, Japanese | Japon, japones*, nipon*
Lebanon, Lebanese | Libano, libanes*
Syria, Syrian* | Siria, siri*
Iraq, Iraqi* | Irak, iraqu*, Iraq
Iran, Iranian* | Iran, irani*
Saudi Arabia, Saudi*, Arab* | Arabia Saudi*, saudi*, arab*
Yemen, Yemeni* | Yemen, yemen*
Israel, Israeli* | Israel, israeli*
Palestine, Palestinian* | Palestina, palestin*
Afghanistan, Afghan* | Afganistan, afgan*
Pakistan, Pakistani* | Pakistan, pakistan*, paquistan*
India, Indian* | India, indi*, hindu*
Thailand, Thai* | Tailandia, tailand*
Vietnam, Vietnamese | Vietnam, vietnam*
Philippines, Filipin*, Philippine | Filipinas, filipin*
North Korea, North Korean, North Koreans | Corea del Norte, norcorean*, Pyongyang
South Korea, South Korean, South Koreans | Corea del Sur, surcorean*, Seul
Korea, Korean* | Corea, corean*
Morocco, Moroccan* | Marruecos, marroqui*
Algeria, Algerian* | Argelia, argelin*
Tunisia, Tunisian* | Tunez, tunecin*
Libya, Libyan* | Libia, libi*
Ethiopia, Ethiopian* | Etiopia, etiope*
South Africa, South African, South Africans | Sudafrica, sudafrican*
Ivory Coast, Ivorian* | Costa de Marfil, marfileñ*
Brazil, Brazilian* | Brasil, brasil*, carioc*
Ecuador, Ecuadorian* | Ecuador, ecuatorian*
Venezuela, Venezuelan* | Venezuela, venezolan*
Guatemala, Guatemalan* | Guatemala, guatemaltec*
Portugal, Portuguese | Portugal, portugues*, lusitan*
Belgium, Belgian* | Belgica, belga*
Romania, Romanian* | Rumania, ruman*
Lithuania, Lithuanian* | Lituania, lituan*
Latvia, Latvian* | Letonia, leton*
Kenya, Kenyan* | Kenia, Kenya, kenian*, keniat*
Ghana, Ghanaian* | Ghana, ghanes*
Cameroon, Cameroonian* | Camerun, camerun*
Madagascar, Malagasy | Madagascar, malgach*
Myanmar, Burma, Burmese | Myanmar, Birmania, birman*
Cambodia, Cambodian* | Camboya, camboyan*
Qatar, Qatari* | Qatar, Catar, catar*, qatar*
Moldova, Moldovan* | Moldavia, Moldova, moldav*
Monaco, Monegasque* | Monaco, monegasc*
Luxembourg, Luxembourg* | Luxemburgo, luxemburgues*
Jamaica, Jamaican* | Jamaica, jamaican*, jamaiquin*
Peru, Peruvian* | Peru, peruan*
Dominican Republic, Dominican* | Republica Dominicana, dominican*
Haiti, Haitian* | Haiti, haitian*
Belize, Belizean* | Belice, beliceñ*
Trinidad and Tobago, Trinidad | Trinidad y Tobago, Trinidad, trinitens*
Central America, Central American, Central Americans |\
 Centroamerica, America Central, centroamerican*
South America, South American, South Americans |\
 Sudamerica, America del Sur, Suramerica, sudamerican*, suramerican*
North America, North American, North Americans | Norteamerica, America del Norte, norteamerican*
Latin America, Latin American, Latin Americans | America Latina, Latinoamerica, latinoamerican*
Middle East | Oriente Medio, Oriente Proximo, Medio Oriente, Cercano Oriente
Central Europe, Central and Eastern Europe |\
 Europa Central, Europa Central y Oriental, Centroeuropa, centroeurope*
Europe, European* | Europa, europe*, Eurocopa
Africa, African* | Africa, african*
Asia, Asian* | Asia, asiatic*
Bengal, Bengali*, Bangladeshi* | Bengala, bengali*, bangladesi*
Maghreb, Maghrebi | Magreb, magrebi*
New York, NYC, N Y | Nueva York, neoyorquin*
New Orleans | Nueva Orleans
London, Londoner* | Londres, londinens*
Edinburgh | Edimburgo
Geneva | Ginebra
Basel, Basle | Basilea
Bern, Berne | Berna
Zurich | Zurich
Brussels | Bruselas
Antwerp | Amberes
The Hague, Hague | La Haya, Haya
Cologne | Colonia
Munich | Munich, muniques*
Frankfurt | Fráncfort, Francfort, Frankfurt
Vienna, Viennese | Viena, vienes*
Prague | Praga
Warsaw | Varsovia
Moscow, Muscovite* | Moscu, moscovit*
Saint Petersburg, St Petersburg | San Petersburgo
Kyiv, Kiev | Kiev, Kyiv
Athens, Athenian* | Atenas, atenien*
Istanbul | Estambul
Manaus | Manaos
Vlissingen | Flesinga
Jerusalem | Jerusalen
Bethlehem | Belen
Cairo | El Cairo, Cairo
Damascus | Damasco
Baghdad | Bagdad
Tehran, Teheran | Teheran
Kabul | Kabul
Beijing, Peking | Pekin, Beijing, pekin*
Shanghai, Shangai | Shanghai, Shangai
Hong Kong | Hong Kong
Tokyo | Tokio
Singapore | Singapur
Havana | La Habana, Habana, habaner*
Mexico City | Ciudad de Mexico, CDMX, Mexico DF, Mexico D F, Distrito Federal
Guatemala City | Ciudad de Guatemala
Panama City | Ciudad de Panama
Philadelphia | Filadelfia
Texas, Texan* | Texas, Tejas, texan*, tejan*
California, Californian* | California, californian*
North Carolina | Carolina del Norte
South Carolina | Carolina del Sur
Pennsylvania | Pensilvania
Louisiana | Luisiana
New Mexico | Nuevo Mexico
New Jersey | Nueva Jersey
New Zealand | Nueva Zelanda, Nueva Zelandia, neozelandes*
Venice, Venetian* | Venecia, venecian*
Florence, Florentine* | Florencia, florentin*
Milan | Milan
Naples, Neapolitan* | Napoles, napolitan*
Turin | Turin
Rome, Roman* | Roma, roman*
Seville | Sevilla
Saragossa, Zaragoza | Zaragoza
Catalonia, Catalan* | Cataluña, catalan*
Basque Country, Basque* | Pais Vasco, Euskadi, vasc*
Andes, Andean | Andes, andin*
Amazon, Amazonian, Amazonia | Amazonas, Amazonia, amazonic*
Caribbean | Caribe, caribeñ*
Atlantic | Atlantico
Pacific | Pacifico
Mediterranean | Mediterraneo, mediterrane*
Alps, Alpine | Alpes, alpin*
Rhine | Rin
Danube | Danubio
Thames | Tamesis
Nile | Nilo
Tuscany, Tuscan | Toscana, toscan*
Bavaria, Bavarian* | Baviera, bavar*
Saxony | Sajonia
Prussia, Prussian* | Prusia, prusian*
Normandy | Normandia
Brittany | Bretaña
Lombardy | Lombardia
Sicily, Sicilian* | Sicilia, sicilian*
Sardinia | Cerdeña
Corsica | Corcega
Flanders, Flemish | Flandes, flamenc*
Burgundy | Borgoña
Balkans, Balkan | Balcanes, balcanic*
Scandinavia, Scandinavian* | Escandinavia, escandinav*
Rocky Mountains, Rockies, Rocky Mountain | Montañas Rocosas, Rocosas
Canton, Cantonese, Guangzhou | Canton, cantones*, Guangzhou
Algiers | Argel
Bordeaux | Burdeos
Marseille, Marseilles | Marsella
Mumbai, Bombay | Bombay, Mumbai
Costa Rica, Costa Rican, Costa Ricans | Costa Rica, costarricense*, tic*
Puerto Rico, Puerto Rican, Puerto Ricans | Puerto Rico, puertorriqueñ*, boricua*
El Salvador, Salvadoran*, Salvadorean* | El Salvador, salvadoreñ*
Paris, Parisian* | Paris, parisin*
Lima | Lima, limeñ*
La Paz | La Paz, paceñ*
Santiago | Santiago, santiaguin*
Asuncion | Asuncion, asunceñ*
Sucre | Sucre
Quito | Quito, quiteñ*
Caracas | Caracas, caraqueñ*
Bogota | Bogota, bogotan*
Cali | Cali, caleñ*
Cusco, Cuzco | Cusco, Cuzco, cusqueñ*, cuzqueñ*
Buenos Aires | Buenos Aires, porteñ*, bonaerens*
Washington | Washington
Los Angeles | Los Angeles, angelin*
Miami | Miami
Madrid | Madrid, madrileñ*
"""
