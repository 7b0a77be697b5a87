// Origin: written for this project from general knowledge of English.
import { wordList } from '../../word-list.ts';

/** What people wear where a scene is painted; not what protects them. Lower case. */
export const clothes = wordList(`
  apron beret blazer blouse boots bow cap cape cardigan coat coats denim dress dresses fleece flip-flops gown gowns hat hats
  heels hoodie jacket jackets jeans jersey kilt leather overalls pajamas pants plaid pyjamas robe robes sandals sari scarf
  scarves shirt shirts shoes shorts skirt slippers sneakers socks stilettos suit suits sunglasses sweater sweatshirt t-shirt
  t-shirts tie ties trousers tutu tuxedo vest
`);
