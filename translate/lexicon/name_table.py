"""Names that differ between English and Spanish: the rows `translate.lexicon.names` reads.

A row is ``English forms | Spanish forms``, forms parted by commas; the first of each is the one to
suggest. A form in capitals is an acronym and only meets capitals. Adjectives and inhabitants stand
with their country because "Peru's" is as often "peruano" as "de Perú"; Spanish stems end in ``*``.
Countries themselves come from CLDR; here stand what CLDR does not have: adjectives that share no
beginning, cities, organisations, and acronyms that both languages write alike.
Sources: Fundéu RAE (exonyms, acronyms), DPD appendix 5 (places).
"""

from __future__ import annotations

ROWS = """
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
Central Europe | Europa Central, Centroeuropa, centroeurope*
Europe, European* | Europa, europe*, Eurocopa
Africa, African* | Africa, african*
Asia, Asian* | Asia, asiatic*
Jew* , Jewish | judi*
Muslim*, Moslem*, Islam* | musulm*, islam*
Christian*, Christianity | cristian*
Tory, Tories, Conservative* | tory*, conservador*
Labour, Labour Party | laborist*, Labour
Bengal, Bengali*, Bangladeshi* | Bengala, bengali*, bangladesi*
Maghreb, Maghrebi | Magreb, magrebi*
Catholic* | catolic*
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
Jerusalem | Jerusalen
Bethlehem | Belen
Cairo | El Cairo, Cairo
Damascus | Damasco
Baghdad | Bagdad
Tehran, Teheran | Teheran
Kabul | Kabul
Beijing, Peking | Pekin, Beijing
Shanghai | Shanghai
Hong Kong | Hong Kong
Tokyo | Tokio
Seoul | Seul
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
United Nations, UN, U N | Naciones Unidas, ONU, NU, NN UU
European Union, EU, E U | Union Europea, UE, comunitari*
Eurozone, Euro Zone | eurozona, zona del euro, zona euro
NATO | OTAN, Alianza Atlantica
Organization of American States, Organisation of American States, OAS |\
 Organizacion de Estados Americanos, OEA
International Monetary Fund, IMF | Fondo Monetario Internacional, FMI
World Bank | Banco Mundial
Inter-American Development Bank, IDB | Banco Interamericano de Desarrollo, BID
World Health Organization, World Health Organisation, WHO | Organizacion Mundial de la Salud, OMS
Pan American Health Organization, PAHO | Organizacion Panamericana de la Salud, OPS
World Trade Organization, WTO | Organizacion Mundial del Comercio, OMC
International Labour Organization, International Labor Organization, ILO |\
 Organizacion Internacional del Trabajo, OIT
International Atomic Energy Agency, IAEA |\
 Organismo Internacional de Energia Atomica, Agencia Internacional de Energia Atomica, OIEA, AIEA
International Criminal Court, ICC | Corte Penal Internacional, CPI
UNHCR | ACNUR
IPCC | IPCC, GIECC
OPEC | OPEP
OECD | OCDE
ECLAC | CEPAL
UNODC | UNODC, ONUDD
FBI | FBI
CIA | CIA
DEA | DEA
NASA | NASA
NSA | NSA
FARC | FARC
ELN | ELN
UNESCO | UNESCO
UNICEF | UNICEF
FIFA | FIFA
UEFA | UEFA
BBC | BBC
CNN | CNN
IBM | IBM
Human Rights Watch, HRW | Human Rights Watch, HRW
Amnesty International, Amnesty | Amnistia Internacional, AI, Amnistia
Doctors Without Borders, MSF | Medicos Sin Fronteras, MSF
Red Cross | Cruz Roja
Transparency International | Transparencia Internacional
Interpol | Interpol
NGO, NGOS, NGOs | ONG, ONGs, organizacion no gubernamental, organizaciones no gubernamentales
AIDS | SIDA, sida
HIV | VIH
DNA | ADN
RNA | ARN
GDP | PIB, PBI, producto interno bruto, producto bruto interno, producto interior bruto
VAT | IVA, IGV
GMT, UTC | GMT, UTC
ICU, ICUS, ICUs | UCI, UTI
UFO | OVNI, ovni
CEO, CEOS, CEOs | CEO, consejero delegado, director ejecutivo, director general, presidente
PM | primer ministro, primera ministra
MP, MPS, MPs | diputad*, parlamentari*, MP
TV | TV, television, televisiv*, tele
CCTV | CCTV, camara*, videovigilancia
CD | CD
DC, D C | DC, D C
ID | identidad, identificacion, identificativ*, DNI, ID
IT | TI, informatic*
PR | relaciones publicas, RR PP
OK | OK, bien, vale, bueno, acuerdo
US dollar | dolar*
Shining Path | Sendero Luminoso
Vatican, Holy See | Vaticano, vatican*, Santa Sede
Pope | Papa, papa, pontifice
White House | Casa Blanca
Supreme Court | Corte Suprema, Tribunal Supremo, Suprema Corte
Congress | Congreso, congresist*
Senate | Senado, senador*
Pentagon | Pentagono
State Department | Departamento de Estado
Silicon Valley | Silicon Valley
Wall Street | Wall Street
Cold War | Guerra Fria
Nazi* | nazi*
God | Dios
Christmas | Navidad*, navideñ*
Easter | Pascua*, Semana Santa
Earth | Tierra, tierra
Internet | internet
Columbus | Colon
Jesus | Jesus
Saint, St | San, Santa, Santo
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
Allah | Ala
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
Alexander | Alejandro
Benedict | Benedicto
Catherine | Catalina
Charles | Carlos, Carolin*
Edward | Eduardo
Elizabeth | Isabel
Ferdinand | Fernando
Francis | Francisco
Frederick | Federico
George | Jorge
Henry | Enrique
James | Jacobo, Jaime, Santiago
Joan | Juana
John | Juan
Joseph | Jose
Louis | Luis
Mary | Maria
Nicholas | Nicolas
Paul | Pablo
Peter | Pedro
Philip | Felipe
Stephen | Esteban
William | Guillermo
"""
