"""More places that differ between English and Spanish: countries' adjectives, capitals, regions.

Rows as in `translate.lexicon.name_table`; a row of that table goes before one of these.
Sources: Fundéu RAE and DPD appendix 5 (countries and capitals with their demonyms), Diccionario de
la lengua española (demonyms of regions), CIA World Factbook (English demonyms).
"""

from __future__ import annotations

#: States and their capitals, which the press puts for one another.
CAPITALS = """
Greece | Athens
Indonesia | Jakarta
Syria | Damascus
Iraq | Baghdad
Egypt | Cairo
Lebanon | Beirut
Afghanistan | Kabul
Pakistan | Islamabad
Saudi Arabia | Riyadh
Qatar | Doha
Italy | Rome
Austria | Vienna
Belgium | Brussels
Netherlands | The Hague | Amsterdam
Poland | Warsaw
Hungary | Budapest
Czech Republic | Prague
Romania | Bucharest
Bulgaria | Sofia
Serbia | Belgrade
Portugal | Lisbon
Ireland | Dublin
Denmark | Copenhagen
Sweden | Stockholm
Norway | Oslo
Finland | Helsinki
Belarus | Minsk
Georgia | Tbilisi
Armenia | Yerevan
Azerbaijan | Baku
Vietnam | Hanoi
Thailand | Bangkok
Philippines | Manila
Malaysia | Kuala Lumpur
Australia | Canberra
Canada | Ottawa
Nicaragua | Managua
Honduras | Tegucigalpa
Costa Rica | San Jose
Morocco | Rabat
Algeria | Algiers
Tunisia | Tunis
Libya | Tripoli
Sudan | Khartoum
Ethiopia | Addis Ababa
Kenya | Nairobi
Nigeria | Abuja
South Africa | Pretoria
Taiwan | Taipei
Bangladesh | Dhaka
Myanmar | Naypyidaw
Vatican | Holy See
"""

ROWS = """
Albania, Albanian* | Albania, albanes*
Andorra, Andorran* | Andorra, andorran*
Angola, Angolan* | Angola, angoleñ*, angolan*
Armenia, Armenian* | Armenia, armeni*
Azerbaijan, Azerbaijani*, Azeri* | Azerbaiyan, Azerbaijan, azerbaiyan*, azeri*
Bahrain, Bahraini* | Barein, Bahrein, Bahrain, bareini*, bahreini*
Bangladesh | Bangladesh, Banglades
Barbados, Barbadian*, Bajan* | Barbados, barbadens*
Benin, Beninese | Benin, benines*
Bosnia, Bosnia and Herzegovina, Bosnian* | Bosnia, Bosnia y Herzegovina, bosni*
Botswana, Botswanan* | Botsuana, Botswana, botsuan*
Bulgaria, Bulgarian* | Bulgaria, bulgar*
Burkina Faso, Burkinabe | Burkina Faso, burkines*
Burundi, Burundian* | Burundi, burundes*
Chad, Chadian* | Chad, chadian*
Democratic Republic of the Congo, DR Congo, DRC, Congo, Congolese |\
 Republica Democratica del Congo, RD Congo, RDC, Congo, congoleñ*, congoles*
Djibouti, Djiboutian* | Yibuti, Djibouti, yibutian*
East Timor, Timor Leste, Timorese | Timor Oriental, Timor Leste, timorens*
Equatorial Guinea | Guinea Ecuatorial, ecuatoguinean*
Eritrea, Eritrean* | Eritrea, eritre*
Estonia, Estonian* | Estonia, estoni*
Eswatini, Swaziland | Esuatini, Suazilandia
Gambia, Gambian* | Gambia, gambian*
Georgia, Georgian* | Georgia, georgian*
Guinea, Guinean* | Guinea, guinean*
Guyana, Guyanese | Guyana, guyanes*
Indonesia, Indonesian* | Indonesia, indonesi*
Jordan, Jordanian* | Jordania, Jordan, jordan*
Kazakhstan, Kazakh* | Kazajistan, Kazajstan, kazaj*
Kosovo, Kosovar*, Kosovan* | Kosovo, kosovar*
Kuwait, Kuwaiti* | Kuwait, kuwaiti*
Kyrgyzstan, Kyrgyz | Kirguistan, kirguis*
Laos, Laotian* | Laos, laosian*
Liberia, Liberian* | Liberia, liberian*
Malawi, Malawian* | Malaui, Malawi, malaui*
Malaysia, Malaysian* | Malasia, malasi*
Mali, Malian* | Mali, malien*
Malta, Maltese | Malta, maltes*
Mauritania, Mauritanian* | Mauritania, mauritan*
Mongolia, Mongolian*, Mongol* | Mongolia, mongol*
Montenegro, Montenegrin* | Montenegro, montenegrin*
Mozambique, Mozambican* | Mozambique, mozambiqueñ*
Namibia, Namibian* | Namibia, namibi*
Nepal, Nepalese, Nepali* | Nepal, nepali*, nepales*
Niger, Nigerien* | Niger, nigerin*
North Macedonia, Macedonia, Macedonian* | Macedonia del Norte, Macedonia, macedoni*
Oman, Omani* | Oman, omani*
Rwanda, Rwandan* | Ruanda, Rwanda, ruandes*
Senegal, Senegalese | Senegal, senegales*
Sierra Leone, Sierra Leonean* | Sierra Leona, sierraleones*
Somalia, Somali* | Somalia, somali*
South Sudan, South Sudanese | Sudan del Sur, sursudanes*
Sri Lanka, Sri Lankan* | Sri Lanka, esrilanques*
Sudan, Sudanese | Sudan, sudanes*
Suriname, Surinamese | Surinam, surinames*
Taiwan, Taiwanese | Taiwan, taiwanes*
Tajikistan, Tajik* | Tayikistan, tayik*
Tanzania, Tanzanian* | Tanzania, tanzan*
Togo, Togolese | Togo, togoles*
Turkmenistan, Turkmen | Turkmenistan, turcoman*, turkmen*
Uganda, Ugandan* | Uganda, ugandes*
United Arab Emirates, UAE, Emirates, Emirati* | Emiratos Arabes Unidos, EAU, Emiratos, emirati*
Uzbekistan, Uzbek* | Uzbekistan, uzbek*
Vatican, Vatican City | Vaticano, Ciudad del Vaticano, vatican*
Holy See | Santa Sede
Zambia, Zambian* | Zambia, zambian*
Zimbabwe, Zimbabwean* | Zimbabue, Zimbabwe, zimbabuens*
Argentina, Argentinean* | Argentina, argentin*
Ecuador, Ecuadorean*, Ecuadoran* | Ecuador, ecuatorian*
Greenland, Greenlandic, Greenlander* | Groenlandia, groenlandes*
Iceland, Icelander* | Islandia, islandes*
Scotland, Scotsm*, Scotswom* | Escocia, escoces*
Ireland, Irishm*, Irishwom* | Irlanda, irlandes*
France, Frenchm*, Frenchwom* | Francia, frances*
Netherlands, Dutchm*, Dutchwom* | Paises Bajos, neerlandes*, holandes*
Wales, Welshm*, Welshwom* | Gales, gales*
New Zealand, New Zealander, New Zealanders, Kiwi* | Nueva Zelanda, Nueva Zelandia, neozelandes*
Faroe Islands, Faroes | Islas Feroe, Feroe
Canary Islands, Canaries | Canarias, Islas Canarias
Balearic Islands, Balearics | Baleares, Islas Baleares
Majorca, Mallorca, Majorcan* | Mallorca, mallorquin*
Ibiza | Ibiza, Eivissa
Galicia, Galician* | Galicia, galleg*
Andalusia, Andalusian* | Andalucia, andaluz*
Aragon, Aragonese | Aragon, aragones*
Asturias, Asturian* | Asturias, asturian*
Navarre, Navarra | Navarra, navarr*
Castile and Leon | Castilla y Leon
Castile | Castilla
Extremadura | Extremadura, extremeñ*
Valencia, Valencian* | Valencia, valencian*
Murcia | Murcia, murcian*
Biscay, Bizkaia | Vizcaya, Bizkaia, vizcain*
San Sebastian | San Sebastian, Donostia, donostiarr*
Bilbao | Bilbao, bilbain*
Malaga | Malaga, malagueñ*
Oviedo | Oviedo, ovetens*
Cordoba | Cordoba, cordobes*
Antioquia | Antioquia, antioqueñ*
Medellin | Medellin, medellinens*
Barranquilla | Barranquilla, barranquiller*
Cartagena | Cartagena, cartager*
Cauca | Cauca, caucan*
Choco | Choco, chocoan*
Boyaca | Boyaca, boyacens*
Yucatan, Yucatecan* | Yucatan, yucatec*
Oaxaca, Oaxacan* | Oaxaca, oaxaqueñ*
Sinaloa, Sinaloan* | Sinaloa, sinaloens*
Jalisco | Jalisco, jalisciens*
Guadalajara | Guadalajara, tapati*
Chiapas, Chiapan*, Chiapanec* | Chiapas, chiapanec*
Veracruz | Veracruz, veracruzan*
Sonora, Sonoran* | Sonora, sonorens*
Chihuahua, Chihuahuan* | Chihuahua, chihuahuens*
Monterrey | Monterrey, regiomontan*
Tijuana | Tijuana, tijuanens*
Puebla | Puebla, poblan*
Guerrero | Guerrero, guerrerens*
Michoacan | Michoacan, michoacan*
Tabasco | Tabasco, tabasqueñ*
Tamaulipas | Tamaulipas, tamaulipec*
Baja California | Baja California, bajacalifornian*
Rosario | Rosario, rosarin*
Mendoza | Mendoza, mendocin*
Tucuman | Tucuman, tucuman*
Santa Fe | Santa Fe, santafesin*
Jujuy | Jujuy, jujeñ*
Chaco | Chaco, chaqueñ*
Neuquen | Neuquen, neuquin*
Tierra del Fuego | Tierra del Fuego, fueguin*
Concepcion | Concepcion, penquist*
Magallanes | Magallanes, magallanic*
Arequipa | Arequipa, arequipeñ*
Puno | Puno, puneñ*
Piura | Piura, piuran*
Loreto | Loreto, loretan*
Ayacucho | Ayacucho, ayacuchan*
Cajamarca | Cajamarca, cajamarquin*
Guayaquil | Guayaquil, guayaquileñ*
Esmeraldas | Esmeraldas, esmeraldeñ*
Manabi | Manabi, manabit*
Cochabamba | Cochabamba, cochabambin*
Santa Cruz | Santa Cruz, cruceñ*
Potosi | Potosi, potosin*
Oruro | Oruro, orureñ*
Maracaibo | Maracaibo, maracucho*, marabin*
Zulia | Zulia, zulian*
Montreal | Montreal
Quebec, Quebecer*, Quebecois | Quebec, quebeques*
Newfoundland | Terranova
Nova Scotia | Nueva Escocia
British Columbia | Columbia Britanica
North Dakota | Dakota del Norte
South Dakota | Dakota del Sur
West Virginia | Virginia Occidental
New Hampshire | Nuevo Hampshire, New Hampshire
Hawaii, Hawaiian* | Hawai, Hawaii, hawaian*
Florida, Floridian* | Florida, floridan*
Mississippi | Misisipi, Mississippi
Missouri | Misuri, Missouri
Tennessee | Tennessee
Oregon | Oregon
Jakarta, Djakarta | Yakarta, Jakarta
Islamabad | Islamabad
Amsterdam | Amsterdam
Sofia | Sofia
Oslo | Oslo
Helsinki | Helsinki
Minsk | Minsk
Tbilisi | Tiflis, Tbilisi
Yerevan | Erevan, Yerevan
Baku | Baku
Bangkok | Bangkok
Manila | Manila
Kuala Lumpur | Kuala Lumpur
Canberra | Camberra, Canberra
Ottawa | Ottawa
Managua | Managua
Tegucigalpa | Tegucigalpa
San Jose | San Jose
Rabat | Rabat
Tripoli | Tripoli
Khartoum | Jartum, Jartun
Addis Ababa | Adis Abeba, Addis Abeba
Nairobi | Nairobi
Abuja | Abuya, Abuja
Pretoria | Pretoria
Taipei | Taipei
Dhaka, Dacca | Daca, Dacca
Naypyidaw | Naipyido, Naypyidaw
Johannesburg | Johannesburgo
Muscat | Mascate
Valletta | La Valeta
Reykjavik | Reikiavik, Reykjavik
Skopje | Skopie, Skopje
Tashkent | Taskent
Bishkek | Biskek
Dushanbe | Dusambe
Ashgabat | Asjabad
Ulaanbaatar, Ulan Bator | Ulan Bator
Kathmandu | Katmandu
Mogadishu | Mogadiscio
Ouagadougou | Uagadugu
Accra | Acra
Abidjan | Abiyan
Nouakchott | Nuakchot
Juba | Yuba, Juba
Abu Dhabi | Abu Dabi
Port of Spain | Puerto España
Cape Town | Ciudad del Cabo
Izmir, Smyrna | Esmirna, Izmir
Thessaloniki, Salonica | Tesalonica, Salonica
Dnipro | Dnipro, Dniepro, Dnieper
Kherson | Jerson, Kherson
Zaporizhzhia, Zaporizhia | Zaporiyia, Zaporizhia
Donetsk | Donetsk
Luhansk, Lugansk | Lugansk, Luhansk
Crete | Creta
Rhodes | Rodas
Corfu | Corfu
Cape Verde | Cabo Verde
Genoa | Genova
Padua | Padua
Bologna | Bolonia
Syracuse | Siracusa
Pompeii | Pompeya
Leghorn, Livorno | Livorno
Trent, Trento | Trento
Mantua | Mantua
Lyon, Lyons | Lyon
Toulouse | Toulouse, Tolosa
Avignon | Aviñon
Perpignan | Perpiñan
Strasbourg | Estrasburgo
Dunkirk | Dunkerque
Ghent | Gante
Bruges | Brujas
Liege | Lieja
Leuven, Louvain | Lovaina
Aachen | Aquisgran
Mainz | Maguncia
Nuremberg | Nuremberg
Dresden | Dresde
Leipzig | Leipzig
Bonn | Bonn
Stuttgart | Stuttgart
Innsbruck | Innsbruck
Salzburg | Salzburgo
Gothenburg | Gotemburgo
Malmo | Malmo
Tallinn | Tallin, Tallinn
Vilnius | Vilna, Vilnius
Gdansk | Gdansk, Danzig
Wroclaw | Breslavia
Auschwitz | Auschwitz
Ljubljana | Liubliana
Zagreb | Zagreb
Sarajevo | Sarajevo
Tel Aviv | Tel Aviv
Nablus | Nablus
Hebron | Hebron
Ramallah | Ramala
Homs | Homs
Sanaa | Sana, Sanaa
Aden | Aden
Jeddah | Yeda, Yida
Kandahar | Kandahar
Lahore | Lahore
Karachi | Karachi
Bengaluru, Bangalore | Bangalore
Chennai | Chennai, Madras
Nanjing, Nanking | Nankin
Chongqing | Chongqing
Hiroshima | Hiroshima
Yangon, Rangoon | Rangun, Yangon
Ho Chi Minh City, Saigon | Ciudad Ho Chi Minh, Saigon
Phnom Penh | Nom Pen, Phnom Penh
Yangtze | Yangtse, Yangtze
Mekong | Mekong
Ganges | Ganges
Euphrates | Eufrates
Tigris | Tigris
Seine | Sena
Rhone | Rodano
Volga | Volga
Elbe | Elba
Tagus | Tajo
Orinoco | Orinoco
River Plate | Rio de la Plata
Black Sea | Mar Negro
Red Sea | Mar Rojo
Dead Sea | Mar Muerto
Baltic | Baltico, baltic*
Arctic | Artico
Antarctica, Antarctic | Antartida, antartic*
Sahara | Sahara
Sahel | Sahel
Himalayas, Himalaya | Himalaya
Urals | Urales
Caucasus | Caucaso
Siberia, Siberian* | Siberia, siberian*
Kashmir, Kashmiri* | Cachemira, cachemir*
Tibet, Tibetan* | Tibet, tibetan*
Xinjiang | Sinkiang, Xinjiang
Ulster | Ulster
Northern Ireland | Irlanda del Norte, norirlandes*
Cornwall | Cornualles
Silicon Valley | Silicon Valley
Wall Street | Wall Street
Ground Zero | Zona Cero
Brazilian Amazon | Amazonia brasileña
"""
