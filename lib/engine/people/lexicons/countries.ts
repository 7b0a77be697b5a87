// Origin: written for this project from general knowledge of geography.
import { phrases } from './entries.ts';

/** Countries and territories by the names that news in English uses for them, in lower case. */
export const countries = phrases(`
  afghanistan, albania, algeria, america, andorra, angola, antigua, argentina, armenia, aruba, australia, austria, azerbaijan, bahamas
  bahrain, bangladesh, barbados, belarus, belgium, belize, benin, bermuda, bhutan, bolivia, bosnia, bosnia and herzegovina, botswana
  brazil, britain, brunei, bulgaria, burkina faso, burma, burundi, cambodia, cameroon, canada, cape verde, cayman islands
  central african republic, chad, chile, china, colombia, comoros, congo, costa rica, croatia, cuba, cyprus, czech republic, czechia
  democratic republic of congo, democratic republic of the congo, denmark, djibouti, dominica, dominican republic, dprk, drc
  east germany, east timor, ecuador, egypt, el salvador, england, equatorial guinea, eritrea, estonia, eswatini, ethiopia
  falkland islands, fiji, finland, france, gabon, gambia, gaza, gaza strip, georgia, germany, ghana, gibraltar, great britain, greece
  greenland, grenada, guadeloupe, guam, guatemala, guinea, guinea-bissau, guyana, haiti, holland, honduras, hong kong, hungary, iceland
  india, indonesia, iran, iraq, ireland, israel, italy, ivory coast, jamaica, japan, jordan, kazakhstan, kenya, kiribati, korea, kosovo
  kuwait, kyrgyzstan, laos, latvia, lebanon, lesotho, liberia, libya, liechtenstein, lithuania, luxembourg, macau, macedonia, madagascar
  malawi, malaysia, maldives, mali, malta, marshall islands, mauritania, mauritius, mexico, micronesia, moldova, monaco, mongolia
  montenegro, morocco, mozambique, myanmar, namibia, nauru, nepal, netherlands, new zealand, nicaragua, niger, nigeria, north korea
  north macedonia, northern ireland, norway, oman, pakistan, palau, palestine, panama, papua new guinea, paraguay, peru, philippines
  poland, portugal, puerto rico, qatar, republic of ireland, republic of the congo, romania, russia, rwanda, samoa, san marino
  saudi arabia, scotland, senegal, serbia, seychelles, sierra leone, singapore, slovakia, slovenia, solomon islands, somalia, somaliland
  south africa, south korea, south sudan, south vietnam, soviet union, spain, sri lanka, sudan, suriname, swaziland, sweden, switzerland
  syria, tahiti, taiwan, tajikistan, tanzania, thailand, tibet, togo, tonga, trinidad, trinidad and tobago, tunisia, turkey, turkiye
  turkmenistan, tuvalu, u.a.e., u.k., u.s., u.s.a., uae, uganda, uk, ukraine, united arab emirates, united kingdom, united states
  united states of america, uruguay, us, usa, ussr, uzbekistan, vanuatu, vatican city, venezuela, vietnam, wales, west bank
  west germany, western sahara, yemen, yugoslavia, zambia, zimbabwe
`);
