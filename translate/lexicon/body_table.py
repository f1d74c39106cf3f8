"""Organisations, faiths, people and acronyms that differ between English and Spanish.

The rows are written like those of `translate.lexicon.name_table`. An acronym that both languages
write alike has a row as well, so that another in its place is known to be another.
Sources: Fundéu RAE (acronyms), the organisations' own pages in both languages.
"""

from __future__ import annotations

ROWS = """
Inter-American Development Bank, IDB | Banco Interamericano de Desarrollo, BID
Inter American Court of Human Rights, Inter American Court |\
 Corte Interamericana de Derechos Humanos, Corte Interamericana, Corte IDH, CorteIDH, CIDH
Inter American Commission on Human Rights, Inter American Commission, IACHR |\
 Comision Interamericana de Derechos Humanos, Comision Interamericana, CIDH
European Central Bank, ECB | Banco Central Europeo, BCE
European Commission | Comision Europea
Federal Reserve, Fed | Reserva Federal, Fed
International Organization for Migration, IOM |\
 Organizacion Internacional para las Migraciones, OIM
World Food Programme, World Food Program, WFP |\
 Programa Mundial de Alimentos, PMA
United Nations Development Programme, UNDP |\
 Programa de las Naciones Unidas para el Desarrollo, PNUD
International Court of Justice, ICJ | Corte Internacional de Justicia, CIJ
International Committee of the Red Cross, ICRC | Comite Internacional de la Cruz Roja, CICR
International Energy Agency, IEA | Agencia Internacional de la Energia, AIE
NAFTA | TLCAN
French Open, Roland Garros | Roland Garros, Abierto de Francia
US Open, U S Open | US Open, Abierto de Estados Unidos
Australian Open | Abierto de Australia
World Cup, World Cups |\
 Copa del Mundo, Copas del Mundo, Copa Mundial, Mundial, Mundiales, Mundialista, mundial
Olympic Games, Olympics | Juegos Olimpicos, Olimpiadas
Nobel Prize, Nobel Peace Prize, Nobel | Premio Nobel, Premio Nobel de la Paz, Nobel
Greenpeace | Greenpeace
International Maritime Organization, IMO | Organizacion Maritima Internacional, OMI
International Civil Aviation Organization, ICAO | Organizacion de Aviacion Civil Internacional, OACI
International Telecommunication Union, ITU | Union Internacional de Telecomunicaciones, UIT
World Meteorological Organization, WMO | Organizacion Meteorologica Mundial, OMM
World Tourism Organization, UNWTO | Organizacion Mundial del Turismo, OMT
World Intellectual Property Organization, WIPO |\
 Organizacion Mundial de la Propiedad Intelectual, OMPI
World Organisation for Animal Health, WOAH | Organizacion Mundial de Sanidad Animal, OMSA
Food and Agriculture Organization, FAO |\
 Organizacion de las Naciones Unidas para la Alimentacion y la Agricultura, FAO
International Fund for Agricultural Development, IFAD |\
 Fondo Internacional de Desarrollo Agricola, FIDA
UN Environment Programme, UNEP | PNUMA
UNAIDS | ONUSIDA, Onusida
UNIDO | ONUDI
UNCTAD | UNCTAD
UNRWA | UNRWA
UNFPA | UNFPA
African Union, AU | Union Africana, UA
Arab League | Liga Arabe
ASEAN | ASEAN
CARICOM | CARICOM, Caricom
OSCE | OSCE
European Space Agency, ESA | Agencia Espacial Europea, ESA
European Medicines Agency, EMA | Agencia Europea de Medicamentos, EMA
European Court of Human Rights, ECHR | Tribunal Europeo de Derechos Humanos, TEDH
European Court of Justice, ECJ, CJEU | Tribunal de Justicia de la Union Europea, TJUE
European Investment Bank, EIB | Banco Europeo de Inversiones, BEI
Bank for International Settlements, BIS | Banco de Pagos Internacionales, BPI
Central American Bank for Economic Integration, CABEI |\
 Banco Centroamericano de Integracion Economica, BCIE
Pacific Alliance | Alianza del Pacifico
Frontex | Frontex
Europol | Europol
Eurostat | Eurostat
International Olympic Committee, IOC | Comite Olimpico Internacional, COI
Court of Arbitration for Sport, CAS | Tribunal de Arbitraje Deportivo, TAS
World Anti Doping Agency, WADA | Agencia Mundial Antidopaje, AMA
International Union for Conservation of Nature, IUCN |\
 Union Internacional para la Conservacion de la Naturaleza, UICN
Department of Homeland Security, DHS | Departamento de Seguridad Nacional, DHS
Environmental Protection Agency, EPA | Agencia de Proteccion Ambiental, EPA
CDC | CDC
FDA | FDA
FAA | FAA
NOAA | NOAA
USAID | USAID
Doctors Without Borders, Medecins Sans Frontieres, MSF | Medicos Sin Fronteras, MSF
Security Council | Consejo de Seguridad
Constitutional Court | Corte Constitucional, Tribunal Constitucional
Islamic State, ISIS, ISIL, IS, Daesh | Estado Islamico, EI, ISIS, Daesh
Taliban | Taliban, talib*
Hezbollah, Hizbullah | Hezbola, Hizbula, Hezbollah
Hamas | Hamas
Al Qaeda, Qaeda | Al Qaeda, Al Qaida, Qaeda
Central Intelligence Agency | Agencia Central de Inteligencia, CIA
Truth Commission | Comision de la Verdad
USMCA | T MEC, TMEC
FATF | GAFI
OPCW | OPAQ
OHCHR | ACNUDH
CICIG | CICIG
MERCOSUR | MERCOSUR
UNASUR | UNASUR
CELAC | CELAC
Special Jurisdiction for Peace, JEP | Jurisdiccion Especial para la Paz, JEP
AUC | AUC
ICE | ICE
IAPA | SIP
Reporters Without Borders, RSF | Reporteros Sin Fronteras, RSF
Drug Enforcement Administration | DEA, Administracion de Control de Drogas
Treasury | Tesoro, Hacienda, Finanzas, Economia, tesoro, hacienda, finanzas, fisco, erario, arcas
Border Patrol | Patrulla Fronteriza
Coast Guard | Guardia Costera
Civil Guard | Guardia Civil
National Guard | Guardia Nacional
Jew* , Jewish | judi*
Muslim*, Moslem*, Islam* | musulm*, islam*
Christian*, Christianity | cristian*
Tory, Tories, Conservative* | tory*, conservador*
Labour Party, Labour | laborist*, Labour, Trabajo
Catholic* | catolic*
United Nations, UN, U N | Naciones Unidas, ONU, NU, NN UU
European Union, EU, E U | Union Europea, UE, comunitari*
Eurozone, Euro Zone | eurozona, zona del euro, zona euro
NATO | OTAN, Alianza Atlantica
Organization of American States, Organisation of American States, OAS |\
 Organizacion de Estados Americanos, OEA
International Monetary Fund, IMF | Fondo Monetario Internacional, FMI
World Bank | Banco Mundial
World Health Organization, World Health Organisation, WHO | Organizacion Mundial de la Salud, OMS
Pan American Health Organization, PAHO | Organizacion Panamericana de la Salud, OPS
World Trade Organization, WTO | Organizacion Mundial del Comercio, OMC
International Labour Organization, International Labor Organization, ILO |\
 Organizacion Internacional del Trabajo, OIT
International Atomic Energy Agency, IAEA |\
 Organismo Internacional de Energia Atomica, Agencia Internacional de Energia Atomica, OIEA, AIEA
International Criminal Court, ICC | Corte Penal Internacional, CPI
UNHCR, UN refugee agency | ACNUR, Acnur
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
GNP | PNB
GDP | PIB, PBI, producto interno bruto, producto bruto interno, producto interior bruto
VAT | IVA, IGV
GMT, UTC | GMT, UTC
ICU, ICUS, ICUs | UCI, UTI
UFO | OVNI, ovni
CEO, CEOS, CEOs | CEO, consejero delegado, director ejecutivo, director general, presidente
PM, Prime Minister | primer ministro, primera ministra
MP, MPS, MPs | diputad*, parlamentari*, MP, primer ministro
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
Christmas Eve | Nochebuena
New Year's Eve | Nochevieja, Fin de Año, fin de año
Good Friday | Viernes Santo
Holy Week | Semana Santa
Christmas, Xmas | Navidad*, navideñ*
Easter | Pascua*, Semana Santa
Earth, terrestrial | Tierra, terrestre*, tierra
Internet, Web, web, Net, online, on line | internet, web, Red, red, linea
Columbus | Colon
Cinderella | Cenicienta
Snow White | Blancanieves
Little Red Riding Hood | Caperucita
Plato | Platon
Aristotle | Aristoteles
Socrates | Socrates
Homer | Homero
Virgil | Virgilio
Ovid | Ovidio
Cicero | Ciceron
Herod | Herodes
Moses | Moises
Noah | Noe
Muhammad, Mohammed, Mohamed | Mahoma, Mohamed, Muhammad, Mohammed
Confucius | Confucio
Michelangelo | Miguel Angel
Titian | Tiziano
Raphael | Rafael
Caesar | Cesar
Nero | Neron
Magellan | Magallanes
Machiavelli | Maquiavelo
Joan of Arc | Juana de Arco
Virgin Mary | Virgen Maria
Santa Claus, Father Christmas | Papa Noel, Santa Claus, Viejito Pascuero
Jesus | Jesus
Saint, St | San, Santa, Santo
Allah | Ala
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
