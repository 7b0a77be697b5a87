// Origin: written for this project from general knowledge of geography.
import { phrases } from './entries.ts';

/** Words for people and things of a country, faith or party: in front of a name they describe it, alone they name nobody. */
export const demonyms = phrases(`
  afghan, afghans, african, african-american, african-americans, africans, alaskan, albanian, albanians, algerian, algerians, american
  americans, anglican, anglicans, angolan, arab, arabian, arabic, arabs, argentine, argentines, argentinian, armenian, armenians, asian
  asian-american, asians, australian, australians, austrian, austrians, azerbaijani, bahraini, baltic, bangladeshi, bangladeshis
  baptist, baptists, basque, bavarian, belarusian, belgian, belgians, black, blacks, bolivian, bosnian, bosnians, brazilian, brazilians
  brit, british, briton, britons, brits, buddhist, buddhists, bulgarian, bulgarians, burmese, californian, californians, cambodian
  cameroonian, canadian, canadians, caribbean, catalan, catalans, catholic, catholics, caucasian, chechen, chechens, chilean, chileans
  chinese, christian, christians, colombian, colombians, communist, communists, congolese, conservative, conservatives, croat, croatian
  croats, cuban, cubans, cypriot, cypriots, czech, czechs, dane, danes, danish, democrat, democratic, democrats, dominican, dutch
  ecuadorian, egyptian, egyptians, english, englishman, eritrean, estonian, estonians, ethiopian, ethiopians, european, europeans
  evangelical, evangelicals, filipino, filipinos, finn, finnish, finns, flemish, floridian, french, frenchman, gabonese, gay, gazan
  gazans, georgian, georgians, german, germans, ghanaian, greek, greeks, green, greens, guatemalan, haitian, haitians, hawaiian, hindu
  hindus, hispanic, hispanics, honduran, hondurans, hungarian, hungarians, icelandic, independent, independents, indian, indians
  indigenous, indonesian, indonesians, iranian, iranians, iraqi, iraqis, irish, irishman, islamic, islamist, islamists, israeli
  israelis, italian, italians, ivorian, jamaican, jamaicans, japanese, jew, jewish, jews, jordanian, kashmiri, kazakh, kenyan, kenyans
  korean, koreans, kosovar, kurd, kurdish, kurds, kuwaiti, kyrgyz, labour, lao, latin, latino, latinos, latvian, latvians, lebanese
  leftist, lgbt, lgbtq, liberal, liberals, liberian, libertarian, libertarians, libyan, libyans, lithuanian, lithuanians, londoner
  londoners, lutheran, macedonian, malawian, malaysian, malaysians, malian, maltese, maori, marxist, methodist, methodists, mexican
  mexican-american, mexicans, moldovan, mongolian, montenegrin, mormon, mormons, moroccan, moroccans, mozambican, muslim, muslims
  namibian, native american, native americans, nazi, nazis, neo-nazi, nepalese, nepali, new yorker, new yorkers, new zealander
  new zealanders, nicaraguan, nigerian, nigerians, non-muslim, nordic, north korean, north koreans, norwegian, norwegians, omani
  orthodox, pakistani, pakistanis, palestinian, palestinians, panamanian, paraguayan, parisian, persian, peruvian, peruvians, pole
  poles, polish, portuguese, presbyterian, protestant, protestants, qatari, quaker, quakers, republican, republicans, rohingya, roma
  roman, romanian, romanians, russian, russians, rwandan, samoan, saudi, saudis, scandinavian, scientologist, scientologists, scot
  scots, scottish, senegalese, serb, serbian, serbs, shia, shias, shiite, shiites, sicilian, sikh, sikhs, singaporean, slovak, slovaks
  slovene, slovenian, socialist, socialists, somali, somalis, south african, south africans, south korean, south koreans, soviet
  soviets, spaniard, spaniards, spanish, sri lankan, sudanese, sunni, sunnis, swede, swedes, swedish, swiss, syrian, syrians, taiwanese
  tajik, tamil, tamils, tanzanian, texan, texans, thai, thais, tibetan, tibetans, tories, tory, tunisian, tunisians, turk, turkish
  turkmen, turks, ugandan, ugandans, uighur, uighurs, ukrainian, ukrainians, unionist, unionists, uruguayan, uyghur, uyghurs, uzbek
  venezuelan, venezuelans, vietnamese, virginian, welsh, welshman, western, white, whites, yazidi, yazidis, yemeni, yemenis, zambian
  zimbabwean, zimbabweans
`);
