// Origin: written for this project from general knowledge of English given names.
import { pairs } from './entries.ts';

/** Short forms of given names and the full form. */
export const nicknames = pairs(`
  abby = abigail, al = albert, alec = alexander, alex = alexander, andy = andrew, angie = angela, barb = barbara, becky = rebecca
  ben = benjamin, benny = benjamin, bernie = bernard, bert = albert, beth = elizabeth, betsy = elizabeth, betty = elizabeth
  bill = william, billy = william, bob = robert, bobby = robert, cathy = catherine, charlie = charles, chris = christopher
  chuck = charles, cindy = cynthia, dan = daniel, danny = daniel, dave = david, debbie = deborah, dick = richard, don = donald
  doug = douglas, ed = edward, eddie = edward, eric = erik, fred = frederick, gabe = gabriel, gene = eugene, geoff = geoffrey
  greg = gregory, hank = henry, harry = harold, jack = john, jake = jacob, jeff = jeffrey, jen = jennifer, jenny = jennifer
  jerry = gerald, jim = james, jimmy = james, joe = joseph, joey = joseph, johnny = john, jon = jonathan, josh = joshua, judy = judith
  kate = katherine, kathy = kathleen, katie = katherine, ken = kenneth, kenny = kenneth, larry = lawrence, liz = elizabeth
  maggie = margaret, matt = matthew, meg = margaret, mel = melvin, mick = michael, mickey = michael, mike = michael, mitch = mitchell
  nate = nathan, ned = edward, nick = nicholas, pam = pamela, pat = patrick, patty = patricia, peggy = margaret, pete = peter
  phil = philip, ray = raymond, rich = richard, rick = richard, rob = robert, ron = ronald, ronnie = ronald, russ = russell
  sally = sarah, sam = samuel, sandy = sandra, steve = steven, sue = susan, susie = susan, ted = edward, terry = terrence, tim = timothy
  tina = christina, tom = thomas, tommy = thomas, tony = anthony, trish = patricia, val = valerie, vicky = victoria, walt = walter
  wes = wesley, will = william, zach = zachary
`);
