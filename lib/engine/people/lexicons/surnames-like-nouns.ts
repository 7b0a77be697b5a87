// Origin: written for this project from general knowledge of names.
import { words } from './entries.ts';

/** Surnames that are also nouns for organizations, places or people: "Anita Hill", "Larry King". */
export const surnamesLikeNouns = words(`
  abbott archer baker bank banks bishop board bond bowler bush butler carter case chambers chancellor church clark constable cook cooper
  court cross daily day dean duke earl english farmer field fields fisher force forest forrest fort fox freeman gardener gardner gates
  guard hall head heights high hill hills house hunter judge king knight lake land lane law lord love major marshal marshall mason mayor
  meadows merchant mills monk moon moss page palmer park parks pitcher pope porter post potter price priest prince rice rider ridge
  river rivers road sage shepherd sheriff singer spring springs square star steel stern stone street sun swan temple trainer turner
  walker ward waters weaver week well wells west wire wise wood woods yard young
`);
