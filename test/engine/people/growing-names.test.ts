import { describe, expect, it } from 'vitest';
import { entitiesOf, lines } from './article.ts';

// Text → "name: mentions" of every entity.
const rows: readonly [title: string, text: string, expected: readonly string[]][] = [
  ['a full name, a title and a surname', 'They met Mayor Jane Roe. Later Roe and Ms. Roe left.', ['Jane Roe: Jane Roe, Roe, Roe']],
  ['the surname before the full name', 'It was up to Roe. They met Jane Roe.', ['Jane Roe: Roe, Jane Roe']],
  ['the fullest form', 'They met Jane Roe and, later, Jane M. Roe.', ['Jane M. Roe: Jane Roe, Jane M. Roe']],
  ['a given name alone', 'They met Daniel Hale. They know Daniel well.', ['Daniel Hale: Daniel Hale, Daniel']],
  [
    'a surname with particles',
    'They met Ludwig van der Berg. They know van der Berg.',
    ['Ludwig van der Berg: Ludwig van der Berg, van der Berg'],
  ],
  ['the family name in front', 'They met Kim Jae-won. They know Kim well.', ['Kim Jae-won: Kim Jae-won, Kim']],
  ['a possessive', 'They met Jane Roe’s aides. They know Roe’s house.', ['Jane Roe: Jane Roe, Roe']],
  ['a nickname', 'They met William Doe. They know Bill Doe.', ['William Doe: William Doe, Bill Doe']],
  ['accents', 'They met Hernán Gómez. They know Gomez well.', ['Hernán Gómez: Hernán Gómez, Gomez']],
  [
    'an acronym in brackets',
    'She leads the Harbor Workers Union (HWU). The HWU is small.',
    ['Harbor Workers Union: Harbor Workers Union, HWU, HWU'],
  ],
  [
    'an acronym without brackets',
    'She leads the Harbor Workers Union. They like the HWU.',
    ['Harbor Workers Union: Harbor Workers Union, HWU'],
  ],
  [
    'a well-known acronym',
    'She leads the World Health Organization. They like the WHO.',
    ['World Health Organization: World Health Organization, WHO'],
  ],
  ['a company without its suffix', 'He left Fenwick Inc. and now misses Fenwick.', ['Fenwick Inc.: Fenwick Inc., Fenwick']],
  [
    'a department without its place',
    'They called the U.S. State Department. Later the State Department called.',
    ['U.S. State Department: U.S. State Department, State Department'],
  ],
  ['one country', 'He left the United States; the U.S. was too big.', ['United States: United States, U.S.']],
  // kept apart
  [
    'husband and wife',
    'They met Bill Marlow and Mary Marlow. They saw Mrs. Marlow.',
    ['Bill Marlow: Bill Marlow', 'Mary Marlow: Mary Marlow, Marlow'],
  ],
  ['a surname that two people share', 'They met Jane Roe and John Roe. They know Roe well.', ['Jane Roe: Jane Roe', 'John Roe: John Roe']],
  ['father and son', 'They met Paul Hale Jr. and Paul Hale III.', ['Paul Hale Jr.: Paul Hale Jr.', 'Paul Hale III: Paul Hale III']],
  ['a family', 'They met Jane Roe. They know the Roes well.', ['Jane Roe: Jane Roe']],
  ['a person and a place of one name', 'They met Jane Paris. She lives in Paris.', ['Jane Paris: Jane Paris, She', 'Paris: Paris']],
  [
    'a town and its university',
    'She teaches at Fenwick University. She lives in Fenwick.',
    ['Fenwick University: Fenwick University', 'Fenwick: Fenwick'],
  ],
  [
    'a person and the foundation',
    'They met Andy Marlow at the Andy Marlow Foundation.',
    ['Andy Marlow: Andy Marlow', 'Andy Marlow Foundation: Andy Marlow Foundation'],
  ],
];

describe('names that grow together', () => {
  it.each(rows)('%s', (_, text, expected) => {
    expect(lines(text)).toEqual(expected);
  });

  it('gives an ambiguous surname to the only one introduced so far', () => {
    const text = 'They met Alma Hale. Everybody likes Hale.\n\nMuch later they met Terry Hale.';
    expect(lines(text)).toEqual(['Alma Hale: Alma Hale, Hale', 'Terry Hale: Terry Hale']);
  });

  it('gives an ambiguous surname to whoever has been called by it, once the namesake is out of sight', () => {
    const text = 'They met Alma Hale. They like Hale. They know Hale.\n\nLater they met Terry Hale.\n\nThe sun shone.\n\nIt shone on Hale.';
    expect(lines(text)).toEqual(['Alma Hale: Alma Hale, Hale, Hale, Hale', 'Terry Hale: Terry Hale']);
  });

  it('gives it to nobody when the namesake was named last', () => {
    const text = 'They met Alma Hale. They like Hale. They know Hale.\n\nThe sun shone.\n\nLater they met Terry Hale.\n\nIt shone on Hale.';
    expect(lines(text)).toEqual(['Alma Hale: Alma Hale, Hale, Hale', 'Terry Hale: Terry Hale']);
  });

  it('leaves titles out of the name', () => {
    expect(entitiesOf('They met Attorney General Jane Roe and Mr. Doe.').map(({ name }) => name)).toEqual(['Jane Roe', 'Doe']);
  });
});

describe('headings', () => {
  const body = 'Mayor Jane Roe met the Harbor Workers Union on Monday. They like Roe.';

  it('repeats names of the text in capitals or title case, and makes no new ones', () => {
    const heading = 'ROE ASKS HARBOR WORKERS UNION FOR MORE HELP';
    expect(lines(`${heading}\n\n${body}`, [heading])).toEqual([
      'Jane Roe: ROE, Jane Roe, Roe',
      'Harbor Workers Union: HARBOR WORKERS UNION, Harbor Workers Union',
    ]);
    const title = 'Why Roe Likes Her Old Boats So Much';
    expect(lines(`${title}\n\n${body}`, [title])).toEqual(['Jane Roe: Roe, Jane Roe, Roe', 'Harbor Workers Union: Harbor Workers Union']);
  });

  it('is read like any sentence when it is written like one', () => {
    const heading = 'Jane Roe asks for more help in the harbor';
    expect(lines(`${heading}\n\nThe boats are old.`, [heading])).toEqual(['Jane Roe: Jane Roe']);
  });
});
