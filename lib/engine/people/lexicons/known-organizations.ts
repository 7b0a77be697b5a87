// Origin: written for this project from general knowledge of the news.
import { phrases } from './entries.ts';

/** Organizations whose names do not say that they are one, in lower case. */
export const knownOrganizations = phrases(`
  3m, abc, abc news, accenture, adidas, adobe, aeroflot, aig, airbnb, airbus, al jazeera, al qaeda, al-jazeera, al-qaeda, al-shabaab
  al-shabab, alibaba, alphabet, amazon, amd, amnesty, amnesty international, amtrak, ansa, apple, aramco, arsenal, at&t, bae systems
  baidu, bayer, bbc, bbc news, bharatiya janata party, black lives matter, blackberry, blackrock, bloomberg, bmw, boeing, boko haram, bp
  breitbart, british airways, bt, bundesbank, bundesrat, bundestag, burger king, buzzfeed, bytedance, cambridge analytica
  capitol police, caterpillar, cbs, cbs news, chevron, chrysler, cisco, citibank, citigroup, cnbc, cnn, coca-cola, comcast, congress
  costco, credit suisse, daesh, daimler, dell, deloitte, delta, deutsche bank, disney, doctors without borders, dow chemical
  downing street, duma, dupont, ebay, ecb, ericsson, europol, exxon, exxon mobil, exxonmobil, facebook, fannie mae, farc, fatah, fda
  fedex, fiat, fidesz, fifa, ford, fox news, foxconn, freddie mac, frontex, g20, g7, g8, gazprom, general electric, general motors
  glaxosmithkline, globe and mail, gm, goldman sachs, google, gop, greenpeace, hamas, harvard, hewlett-packard, hezbollah, hitachi
  home depot, home office, honda, honeywell, hsbc, huawei, human rights watch, hyundai, ibm, ikea, instagram, intel, interfax, interpol
  isil, isis, islamic state, itv, johnson & johnson, jpmorgan, jpmorgan chase, kfc, kkr, knesset, kpmg, kremlin, ku klux klan
  lashkar-e-taiba, lehman brothers, lenovo, likud, linkedin, lockheed martin, lufthansa, maersk, mastercard, mcdonald's, mckinsey
  mercedes-benz, merck, merrill lynch, meta, microsoft, mit, mitsubishi, moderna, momentum, monsanto, moody's, morgan stanley, mossad
  mozilla, msnbc, muslim brotherhood, naacp, napa, nasa, nasdaq, nato, nbc, nbc news, nestle, netflix, new york times, nike, nintendo
  nissan, nokia, novartis, npr, nvidia, opec, openai, oracle, oxfam, panasonic, paypal, pemex, pentagon, pepsi, pepsico, petrobras
  peugeot, pfizer, pinterest, planned parenthood, plo, politico, porsche, procter & gamble, psa, pwc, qantas, red crescent, red cross
  reddit, renault, reuters, ria novosti, roche, rolls-royce, rosneft, ryanair, samsung, sanofi, save the children, scotland yard
  secret service, shell, siemens, sinn fein, sky news, smithsonian, snapchat, sony, southwest airlines, spacex, spotify
  standard & poor's, stanford, starbucks, state department, state duma, supreme court, swat, taliban, target, tass, tencent, tesco
  tesla, thyssenkrupp, tiktok, time warner, toshiba, toyota, treasury, twitter, uber, ubs, uefa, unesco, unhcr, unicef, unilever, uniqlo
  ups, usa today, vatican, verizon, viacom, visa, volkswagen, volvo, wal-mart, wall street journal, walmart, warner bros
  washington post, wells fargo, westminster, whatsapp, white house, wikileaks, wikinews, wikipedia, world bank, xerox, xinhua, yahoo
  yale, youtube, zoom
`);
