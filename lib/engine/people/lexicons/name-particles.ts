// Origin: written for this project from general knowledge of names across languages.
import { words } from './entries.ts';

/** Small words inside a surname: "van der Berg", "bin Laden", "de Gaulle". */
export const nameParticles = words(`
  abu af al ap ben bin bint da dal das de degli dei del della den der di do dos du e el ibn la las le lo los ten ter van vom von y zu
  zum zur
`);
