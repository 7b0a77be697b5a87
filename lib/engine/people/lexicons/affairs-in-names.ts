// Origin: written for this project from general knowledge of English.
import { words } from './entries.ts';

/** Words that "and" joins inside one name: "Department of Health and Human Services", "Food and Drug Administration". */
export const affairsInNames = words(`
  affairs agriculture aids air alcohol arms art arts atmospheric aviation budget business carbohydrates care child children civil
  climate clinical commerce communications community conservation consumer control cooperation correctional corrections crime cultural
  culture customs defence defense development disabilities disability disaster disease diseases drug drugs economic economics education
  emergency employment endocrine energy enforcement engineering environment environmental equality equity ethics evaluation exchange
  explosives families family finance financial fire firearms fish fisheries food foreign forest forestry gas harbor health healthcare
  heritage higher history home homeland housing human humanitarian immigration immunology industrial industry infectious information
  infrastructure innovation insurance international investigation investigations investment job justice kidney labor labour land law
  legal local management marine markets mathematics media medical medicine mental metabolic metabolism mining monetary museum national
  natural naturalization nuclear nursing nutrition oceanic oil operations parks peace pensions performance planning police policy
  political prevention prisons privacy procurement production professional protection public quality racial radiation recreation refugee
  refugees regional rehabilitation research resettlement resources responsibility revenue rights rural safety sanitation science
  sciences secondary securities security services skills small social space sport sports standards statistics strategic strategy supply
  sustainability tax taxation technological technology telecommunications tobacco tourism trade trafficking training transport
  transportation treatment tribal urban urbanism veterans violence water welfare wildlife women work works youth
`);
