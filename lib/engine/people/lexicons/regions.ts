// Origin: written for this project from general knowledge of geography.
import { phrases } from './entries.ts';

/** Continents, seas, states, provinces and well-known regions, in lower case. */
export const regions = phrases(`
  aceh, africa, alabama, alaska, alberta, alps, anatolia, anbar, andalusia, andes, antarctica, appalachia, arctic, arctic ocean, arizona
  arkansas, asia, assam, atlantic, atlantic ocean, australian capital territory, azores, baja california, bali, balkans, balochistan
  baltic, basque country, bavaria, biafra, bihar, black sea, borneo, british columbia, brittany, california, canary islands
  capitol hill, caribbean, catalonia, caucasus, central africa, central america, central asia, central europe, channel islands, chechnya
  chiapas, colorado, connecticut, cornwall, corsica, county cork, crete, crimea, dagestan, darfur, delaware, devon, donbas, donetsk
  east africa, east asia, eastern europe, essex, europe, faroe islands, flanders, florida, fukushima, galilee, gauteng, golan heights
  guangdong, guernsey, gujarat, gulf of mexico, hawaii, helmand, himalayas, hokkaido, hubei, hunan, idaho, illinois, indian ocean
  indiana, iowa, isle of man, isle of wight, jalisco, java, jersey, kandahar, kansas, karnataka, kashmir, katanga, kent, kentucky
  kerala, khyber pakhtunkhwa, kurdistan, kwazulu-natal, lancashire, lapland, latin america, lombardy, long island, louisiana, luhansk
  luzon, maharashtra, maine, manitoba, maryland, massachusetts, mediterranean, merseyside, michigan, middle east, midlands, midwest
  mindanao, minnesota, mississippi, missouri, montana, nebraska, nevada, new brunswick, new england, new hampshire, new jersey
  new mexico, new south wales, newfoundland, normandy, north africa, north america, north carolina, north dakota, north sea
  northern california, northern territory, nova scotia, nsw, nunavut, oaxaca, ohio, okinawa, oklahoma, ontario, oregon, pacific
  pacific ocean, patagonia, pennsylvania, persian gulf, prince edward island, provence, punjab, quebec, queensland, rajasthan, red sea
  rhode island, sahara, sahel, sardinia, saskatchewan, saxony, scandinavia, siberia, sichuan, sicily, silicon valley, sinai, sinaloa
  sindh, south america, south asia, south australia, south carolina, south china sea, south dakota, southeast asia, southern africa
  southern california, staten island, sub-saharan africa, sumatra, surrey, sussex, svalbard, tamil nadu, tasmania, tennessee, texas
  tigray, tuscany, tyneside, ulster, utah, uttar pradesh, vermont, virginia, wall street, wallonia, waziristan, west africa, west bengal
  west midlands, west virginia, western australia, western europe, wisconsin, wyoming, xinjiang, yorkshire, yucatan, yukon, yunnan
`);
