// Origin: written for this project from general knowledge of the news.
import { words } from './entries.ts';

/** Words whose 's belongs to a name when another name word follows or when it ends the name: "Children's Hospital", "Moody's". */
export const namesWithPossessive = words(`
  children's christie's denny's dick's king's kohl's levi's lloyd's lord's lowe's macy's mcdonald's men's moody's parents' people's
  poor's queen's sainsbury's sheriff's sotheby's teachers' veterans' wendy's women's workers'
`);
