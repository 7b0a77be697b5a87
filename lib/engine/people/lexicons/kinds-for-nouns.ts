// Origin: written for this project from general knowledge of English.
import { words } from './entries.ts';

/** Noun → the words in an organization's name that let it be called so: "the agency" for the Turnpike Authority. */
export const kindsForNouns: Readonly<Record<string, ReadonlySet<string>>> = {
  agency: words('administration authority bureau center centers commission department directorate office service'),
  airline: words('air airlines airways'),
  association: words('federation guild league organization society'),
  body: words('assembly board commission committee council panel'),
  broadcaster: words('broadcasting radio television'),
  carrier: words('air airlines airways'),
  charity: words('foundation fund mission society trust'),
  club: words('athletic fc rovers united'),
  department: words('ministry'),
  firm: words('associates corporation holdings partners'),
  group: words(
    'alliance association campaign coalition federation foundation front institute league movement organization project society union',
  ),
  lender: words('bank'),
  magazine: words('monthly weekly'),
  newspaper: words(
    'chronicle courier daily gazette globe guardian herald inquirer journal mail mirror news observer post sentinel star sun telegraph times tribune',
  ),
  nonprofit: words('alliance center coalition foundation fund institute project society trust'),
  organization: words(
    'alliance association coalition council federation foundation front fund league movement network project society union',
  ),
  outlet: words('broadcasting courier daily gazette herald journal news post times tribune'),
  paper: words(
    'chronicle courier daily gazette globe guardian herald inquirer journal mail mirror news observer post sentinel star sun telegraph times tribune',
  ),
  regulator: words('administration agency authority commission'),
  union: words('brotherhood guild local workers'),
  watchdog: words('authority commission council watch'),
};
