// Origin: written for this project from general knowledge of geography.
import { phrases } from './entries.ts';

/** Capitals and big cities, in lower case. */
export const bigCities = phrases(`
  abidjan, abu dhabi, abuja, accra, addis ababa, adelaide, aden, ahmedabad, albany, albuquerque, aleppo, alexandria, algiers, almaty
  amman, amsterdam, anchorage, ankara, antalya, antwerp, athens, atlanta, auckland, austin, baghdad, baku, baltimore, bamako, bangalore
  bangkok, barcelona, basra, baton rouge, beijing, beirut, belfast, belgrade, bengaluru, benghazi, berlin, bern, bilbao, birmingham
  bogota, bologna, bombay, bonn, bordeaux, boston, brasilia, bratislava, brisbane, bristol, brooklyn, brussels, bucharest, budapest
  buenos aires, buffalo, busan, cairo, calcutta, calgary, canberra, cancun, cape town, caracas, cardiff, casablanca, chandigarh
  charleston, chengdu, chennai, chicago, chongqing, christchurch, cincinnati, cleveland, cologne, colombo, columbus, copenhagen, cork
  d.c., dakar, dallas, damascus, dar es salaam, darwin, dayton, delhi, denver, des moines, detroit, dhaka, doha, dortmund, dresden
  dubai, dublin, durban, dushanbe, dusseldorf, edinburgh, edmonton, el paso, fallujah, ferguson, flint, florence, fort lauderdale
  fort worth, frankfurt, freetown, fresno, fukuoka, gaza city, gdansk, geneva, genoa, ghent, glasgow, gothenburg, guadalajara, guangzhou
  guayaquil, halifax, hamburg, hamilton, hanoi, hanover, harare, hartford, havana, helsinki, herat, hiroshima, ho chi minh city, hobart
  honolulu, houston, hyderabad, incheon, indianapolis, irving, islamabad, istanbul, izmir, jacksonville, jaipur, jakarta, jeddah
  jerusalem, johannesburg, juba, kabul, kampala, kano, kansas city, karachi, kathmandu, kharkiv, khartoum, kiev, kigali, kingston
  kinshasa, kobe, kolkata, krakow, kuala lumpur, kuwait city, kyiv, kyoto, la paz, lagos, lahore, las vegas, leeds, leicester, leipzig
  lexington, libreville, lille, lilongwe, lima, lisbon, little rock, liverpool, ljubljana, lome, london, los angeles, louisville, luanda
  lucknow, lusaka, lviv, lyon, madison, madrid, malmo, managua, manchester, manhattan, manila, maputo, mariupol, marrakesh, marseille
  mecca, medellin, medina, melbourne, memphis, mexico city, miami, milan, milwaukee, minneapolis, minsk, mogadishu, mombasa, monrovia
  monterrey, montevideo, montreal, moscow, mosul, mumbai, munich, muscat, nagasaki, nagoya, nairobi, nanjing, naples, nashville
  new delhi, new orleans, new york, new york city, newark, newcastle, niamey, nice, norfolk, nottingham, nuremberg, oakland, odessa
  oklahoma city, omaha, orlando, osaka, oslo, ottawa, ouagadougou, oxford, palermo, panama city, paris, perth, peshawar, philadelphia
  phnom penh, phoenix, pittsburgh, podgorica, port moresby, port-au-prince, portland, porto, prague, pretoria, pristina, providence
  pune, pyongyang, quito, rabat, raleigh, ramallah, rangoon, rawalpindi, reno, reykjavik, richmond, riga, rio de janeiro, riyadh, rome
  rotterdam, sacramento, salt lake city, salzburg, san antonio, san diego, san francisco, san jose, san juan, san salvador, sanaa
  santiago, santo domingo, sao paulo, sapporo, sarajevo, savannah, seattle, seoul, sevastopol, seville, shanghai, sheffield, shenzhen
  singapore, skopje, sofia, southampton, spokane, srinagar, st louis, st petersburg, st. louis, st. petersburg, stockholm, strasbourg
  stuttgart, sydney, taipei, tallinn, tampa, tashkent, tbilisi, tegucigalpa, tehran, tel aviv, the hague, thessaloniki, tijuana, tirana
  tokyo, toronto, toulouse, tripoli, tucson, tulsa, tunis, turin, ulaanbaatar, utrecht, valencia, valletta, vancouver, venice, vienna
  vientiane, vilnius, warsaw, washington, washington d.c., washington dc, wellington, winnipeg, wuhan, yangon, yaounde, yerevan
  yokohama, zagreb, zaporizhzhia, zurich
`);
