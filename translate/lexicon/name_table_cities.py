"""Cities, rivers, islands and regions that have a name of their own in each of the two languages.

Rows as in `translate.lexicon.name_table`; the rows of the other tables of places go before these.
Sources: Fundéu RAE and DPD appendix 5 (exonyms), Ortografía de la lengua española (2010).
"""

from __future__ import annotations

ROWS = """
Regensburg | Ratisbona, Regensburg
Macau, Macao, Macanese | Macao, Macau, macaens*
Augsburg | Augsburgo
Brandenburg | Brandeburgo, Brandenburgo
Brunswick, Braunschweig | Brunswick, Braunschweig
Bremen | Bremen, Brema
Hamburg | Hamburgo
Hanover | Hannover, Hanover
Heidelberg | Heidelberg
Freiburg | Friburgo
Fribourg | Friburgo
Konstanz, Constance | Constanza
Koblenz, Coblenz | Coblenza
Trier | Treveris
Würzburg, Wuerzburg | Wurzburgo, Würzburg
Magdeburg | Magdeburgo
Mecklenburg | Mecklemburgo, Mecklenburgo
Duisburg | Duisburgo
Lübeck, Luebeck | Lübeck, Lubeca
Speyer | Espira
Saarland, Saar | Sarre
Saarbrücken, Saarbruecken | Saarbrücken, Sarrebruck
Thuringia, Thuringian* | Turingia
Hesse, Hessian* | Hesse, Hessen
Lower Saxony | Baja Sajonia
Rhineland | Renania
Palatinate | Palatinado
Westphalia | Westfalia
Pomerania | Pomerania
Silesia, Silesian* | Silesia
Swabia, Swabian* | Suabia
Franconia | Franconia
Carinthia | Carintia
Styria | Estiria
Tyrol, Tirol, Tyrolean | Tirol, tiroles*
Graz | Graz
Lucerne | Lucerna
Lausanne | Lausana
St Gallen, Saint Gallen, St Gall | San Galo, San Gallen
Chur | Coira
Ticino | Tesino
Valais | Valais
Brno | Brno
Pilsen, Plzen | Pilsen, Plzen
Sudetenland, Sudeten, Sudetes | Sudetes
Lake Balaton, Balaton | Balaton
Moravia, Moravian* | Moravia
Bratislava | Bratislava
Krakow, Cracow | Cracovia
Lodz | Lodz
Poznan | Poznan
Szczecin | Szczecin
Galicia | Galitzia
Lviv, Lvov | Leopolis, Lviv
Kharkiv, Kharkov | Jarkov, Jarkiv, Kharkiv
Odesa, Odessa | Odesa, Odessa
Mykolaiv | Mikolaiv, Mykolaiv
Mariupol | Mariupol
Crimea, Crimean* | Crimea
Chechnya, Chechen* | Chechenia, chechen*
Dagestan | Daguestan
Kaliningrad | Kaliningrado
Leningrad | Leningrado
Stalingrad | Stalingrado
Volgograd | Volgogrado
Vladivostok | Vladivostok
Yekaterinburg | Ekaterimburgo, Yekaterimburgo
Nizhny Novgorod | Nizhni Novgorod
Chernobyl | Chernobil, Chernobyl
Vilnius | Vilna
Kaunas | Kaunas
Tartu | Tartu
Turku | Turku
Uppsala | Upsala
Aarhus | Aarhus
Jutland | Jutlandia
Zealand | Selandia
Lapland | Laponia
Svalbard, Spitsbergen | Svalbard
Bergen | Bergen
Trondheim | Trondheim
Rotterdam | Rotterdam
Maastricht | Mastrique, Maastricht
Groningen | Groninga, Groningen
Utrecht | Utrecht
Frisia, Friesland | Frisia
Zeeland | Zelanda, Zeeland
Mechelen, Malines | Malinas
Namur | Namur
Wallonia, Walloon* | Valonia, valon*
Ostend | Ostende
Ypres | Ypres
Ardennes | Ardenas
Lille | Lille
Reims, Rheims | Reims
Rouen | Ruan
Calais | Calais
Nantes | Nantes
Nice | Niza
Cannes | Cannes
Grenoble | Grenoble
Besançon, Besancon | Besanzon
Bayonne | Bayona
Lourdes | Lourdes
Carcassonne | Carcasona
Narbonne | Narbona
Angouleme | Angulema
Versailles | Versalles
Gascony | Gascuña
Provence | Provenza
Savoy | Saboya
Aquitaine | Aquitania
Alsace, Alsatian* | Alsacia
Lorraine | Lorena
Languedoc | Languedoc
Picardy | Picardia
Champagne | Champaña
Auvergne | Auvernia
Pyrenees | Pirineos
Loire | Loira
Garonne | Garona
Marne | Marne
Meuse | Mosa
Moselle | Mosela
Scheldt | Escalda
Neckar | Neckar
Oder | Oder
Vistula | Vistula
Dnieper | Dnieper
Dniester | Dniester
Tiber | Tiber
Po | Po
Arno | Arno
Adige | Adigio
Lisbon | Lisboa, lisboet*
Porto, Oporto | Oporto
Coimbra | Coimbra
Azores | Azores
Madeira | Madeira
Algarve | Algarve
Douro | Duero
Guadiana | Guadiana
Ebro | Ebro
Copenhagen | Copenhague
Stockholm | Estocolmo
Berlin, Berliner* | Berlin, berlines*
Bucharest | Bucarest
Budapest | Budapest
Belgrade | Belgrado
Sofia | Sofia
Transylvania | Transilvania
Wallachia | Valaquia
Thrace | Tracia
Thessaly | Tesalia
Peloponnese | Peloponeso
Piraeus | El Pireo, Pireo
Patras | Patras
Lesbos | Lesbos
Aegean | Egeo
Adriatic | Adriatico
Ionian | Jonico
Dalmatia, Dalmatian | Dalmacia
Istria | Istria
Dubrovnik | Dubrovnik
Ravenna | Ravena
Ferrara | Ferrara
Piacenza | Plasencia, Piacenza
Parma | Parma
Pisa | Pisa
Siena | Siena
Perugia | Perugia, Perusa
Brindisi | Brindisi, Brindis
Taranto | Tarento
Bergamo | Bergamo
Brescia | Brescia
Trieste | Trieste
South Tyrol, Alto Adige | Tirol del Sur, Alto Adigio
Calabria | Calabria
Apulia, Puglia | Apulia, Puglia
Liguria | Liguria
Piedmont | Piamonte
Umbria | Umbria
Lazio, Latium | Lacio
Vesuvius | Vesubio
Etna | Etna
Mont Blanc | Mont Blanc, Montblanc
Matterhorn | Cervino, Matterhorn
English Channel | Canal de la Mancha
North Sea | Mar del Norte
Channel Islands | Islas del Canal, Islas Anglonormandas
Hebrides | Hebridas
Orkney, Orkneys | Orcadas
Isle of Man | Isla de Man
Isle of Wight | Isla de Wight
Falklands, Falkland Islands | Malvinas, Islas Malvinas, Falkland
South Georgia | Georgia del Sur
Easter Island | Isla de Pascua
Galapagos | Galapagos
Marquesas | Marquesas
Solomon Islands, Solomons | Islas Salomon
Papua New Guinea | Papua Nueva Guinea, Papua
New Caledonia | Nueva Caledonia
Tasmania | Tasmania
Sydney | Sidney, Sydney
Melbourne | Melbourne
Alexandria | Alejandria
Luxor | Luxor
Port Said | Puerto Said
Suez | Suez
Sinai | Sinai
Marrakech, Marrakesh | Marrakech
Fez, Fes | Fez
Tangier, Tangiers | Tanger
Casablanca | Casablanca
Tetouan, Tetuan | Tetuan
Oran | Oran
Tunis | Tunez
Carthage | Cartago
Benghazi | Bengasi
Timbuktu | Tombuctu
Zanzibar | Zanzibar
Mecca | La Meca, Meca
Medina | Medina
Sanaa, Sana'a | Sana, Saná
Aleppo | Alepo
Latakia | Latakia
Palmyra | Palmira
Raqqa | Raqa, Raqqa
Mosul | Mosul
Basra | Basora
Nineveh | Ninive
Fallujah | Faluya
Tikrit | Tikrit
Erbil, Arbil | Erbil
Isfahan | Isfahan, Ispahan
Shiraz | Shiraz
Persepolis | Persepolis
Hormuz | Ormuz
Persian Gulf | Golfo Persico
Haifa | Haifa
Jaffa | Jafa, Jaffa
Nazareth | Nazaret
Jericho | Jerico
Galilee | Galilea
West Bank | Cisjordania
Gaza Strip | Franja de Gaza
Golan Heights | Altos del Golan
Aqaba | Aqaba, Acaba
Amman | Aman, Amman
Antioch | Antioquia
Ephesus | Efeso
Bosphorus, Bosporus | Bosforo
Dardanelles | Dardanelos
Cappadocia | Capadocia
Anatolia, Anatolian | Anatolia
Kurdistan, Kurd*, Kurdish | Kurdistan, kurd*
Bukhara | Bujara
Samarkand | Samarcanda
Peshawar | Peshawar
Jalalabad | Jalalabad
Kolkata, Calcutta | Calcuta
Varanasi, Benares | Benares, Varanasi
Punjab | Punyab, Panyab, Punjab
Rajasthan | Rajastan
Goa | Goa
Ceylon | Ceilan
Colombo | Colombo
Maldives, Maldivian* | Maldivas
Bhutan, Bhutanese | Butan, butanes*
Java, Javanese | Java, javanes*
Borneo | Borneo
Sumatra | Sumatra
Moluccas | Molucas
Celebes, Sulawesi | Celebes, Sulawesi
Malacca | Malaca
Mindanao | Mindanao
Formosa | Formosa
Manchuria | Manchuria
Inner Mongolia | Mongolia Interior
Hangzhou | Hangzhou
Yellow River | Rio Amarillo
Nagasaki | Nagasaki
Okinawa | Okinawa
Kyoto | Kioto
Osaka | Osaka
Fukushima | Fukushima
Pusan, Busan | Busan, Pusan
Everest | Everest
Cape of Good Hope | Cabo de Buena Esperanza
Cape Horn | Cabo de Hornos
Strait of Magellan | Estrecho de Magallanes
Great Lakes | Grandes Lagos
Grand Canyon | Gran Cañon
Niagara Falls, Niagara | Cataratas del Niagara, Niagara
Rio Grande | Rio Grande, Rio Bravo
Gulf of Mexico | Golfo de Mexico
New England | Nueva Inglaterra
New South Wales | Nueva Gales del Sur
Prince Edward Island | Isla del Principe Eduardo
Appalachians, Appalachian | Apalaches
Bermuda | Bermudas, Bermuda
Bahamas, Bahamian* | Bahamas
Virgin Islands | Islas Virgenes
Cayman Islands | Islas Caiman
Netherlands Antilles | Antillas Neerlandesas, Antillas
West Indies | Antillas, Indias Occidentales
Lesser Antilles | Antillas Menores
Curaçao, Curacao | Curazao
Martinique | Martinica
Guadeloupe | Guadalupe
Saint Lucia, St Lucia | Santa Lucia
Dominica | Dominica
Grenada | Granada
French Guiana | Guayana Francesa
Cayenne | Cayena
Patagonia, Patagonian* | Patagonia, patagon*
Aconcagua | Aconcagua
"""
