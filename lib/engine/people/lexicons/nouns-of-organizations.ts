// Origin: written for this project from general knowledge of English.
import { words } from './entries.ts';

/** Words that end or head the name of an organization: "Irving Police Department", "Council on Housing". */
export const nounsOfOrganizations = words(`
  academy administration advocates agency airlines airways alliance archives army assembly associates association athletic authority
  bank bar battalion biologics board brewery brigade broadcaster brotherhood bureau business cabinet campaign casualty cathedral caucus
  center centers centre centres chamber charity chronicle church clinic club coalition collective college colleges command commission
  committee commons community company confederation conference congregation congress consortium constabulary consulate convention
  cooperative corporation corps corrections council court courts crescent cross daily delegation department dept. diocese directorate
  division dynamics embassy enterprise enterprises estates exchange executives express f.c. faculty farm farms fc federation fellowship
  ferries firm fleet foods force forces forum foundation freight front fund galleries gazette global government grid group guard
  guardian guild healthcare herald high holdings hospital hospitals hotel hotels house industries infirmary initiative inn inquirer
  inspectorate institute institutes institution insurance intelligence international jirga journal judiciary knesset laboratories
  laboratory labs league leather legion legislature library lines logistics lords magazine mail marines media military militia ministry
  mint mirror mission mosque motors movement museum museums mutual nations navy network networks news newspaper newspapers observatory
  observer office officers orchestra order organisation organization panel paper parliament partners partnership party patriots patrol
  paving petroleum pharmaceuticals pharmacy police post press productions program programme project publishing radio railway railways
  records register registry rescue resistance resources restaurant restaurants review rotary rovers school schools scouts secretariat
  seminary senate service services shippers shipyard shop shops sisters society solutions squad squadron standard star statistics steel
  store stores studio studios sun synod systems taskforce team technologies technology telegraph television temple theater theatre times
  today tribe tribunal tribune trust union unions universities university veterans volunteers watch weekly wire workers workshop yard
`);
