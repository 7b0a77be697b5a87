import { describe, expect, it } from 'vitest';
import { namesOfArticle } from '../../../lib/engine/people/names-of-article.ts';
import { read } from './article.ts';

/** "type title: name" for each name of the text. */
function names(text: string): string[] {
  const { sentences } = read(text);
  return namesOfArticle(sentences).mentions.map(({ start, end, title, range, sentence, type }) => {
    const tokens = sentences[sentence]?.tokens ?? [];
    const words = tokens.slice(title.from, Math.min(title.to, range.from)).map((token) => token.text);
    return `${type}${words.length > 0 ? ` (${words.join(' ')})` : ''}: ${text.slice(start, end)}`;
  });
}

// Text → its names, with their titles and types.
const rows: readonly [string, readonly string[]][] = [
  // people
  ['The vote pleased Attorney General Jane Roe.', ['person (Attorney General): Jane Roe']],
  ['It was Mr. Doe who paid for it.', ['person (Mr.): Doe']],
  ['He met Secretary of State John Doe there.', ['person (Secretary of State): John Doe']],
  ['She thanked Minister of Education Clara Voss for it.', ['person (Minister of Education): Clara Voss']],
  ['The letter came from Undersecretary for Health Ms. Voss last week.', ['person (Undersecretary for Health Ms.): Voss']],
  ['They heard Ohio Sen. Jane Roe speak.', ['place: Ohio', 'person (Sen.): Jane Roe']],
  ['They heard NASA Administrator John Doe speak.', ['organization: NASA', 'person (Administrator): John Doe']],
  ['They heard former French President Paul Marchand speak.', ['person (French President): Paul Marchand']],
  ['The band thanked spokesman John Doe for it.', ['person (spokesman): John Doe']],
  ['The prize went to Ludwig van der Berg.', ['person: Ludwig van der Berg']],
  ['The prize went to J.K. Marlow and K. Doe.', ['person: J.K. Marlow', 'person: K. Doe']],
  ['The prize went to Martin Hale, Jr., of Ohio.', ['person: Martin Hale, Jr.', 'place: Ohio']],
  ['The prize went to Kim Jae-won.', ['person: Kim Jae-won']],
  ['The prize went to Sean O’Hara’s team.', ['person: Sean O’Hara']],
  ['The prize went to Anita Hill and Larry King.', ['person: Anita Hill', 'person: Larry King']],
  ['The driver, Zorba Quill, 34, was hurt.', ['person: Zorba Quill']],
  ['They called Zorba Quill, who lives nearby.', ['person: Zorba Quill']],
  ['They called Zorba Quill, a retired teacher, on Monday.', ['person: Zorba Quill']],
  // organizations
  ['He works for the National Association of Harbor Pilots.', ['organization: National Association of Harbor Pilots']],
  ['He works for the Department of Health and Human Services.', ['organization: Department of Health and Human Services']],
  ['He works for the Food and Drug Administration.', ['organization: Food and Drug Administration']],
  ['He works for the Council on Housing.', ['organization: Council on Housing']],
  ['He works for Fenwick & Marsh Inc. in Ohio.', ['organization: Fenwick & Marsh Inc.', 'place: Ohio']],
  ['He works for the Greenfield Police Department.', ['organization: Greenfield Police Department']],
  ['He works for the Skippers’ Federation.', ['organization: Skippers’ Federation']],
  ['He works for Harwick Children’s Hospital.', ['organization: Harwick Children’s Hospital']],
  ['He works for HWU and the FBI.', ['organization: HWU', 'organization: FBI']],
  ['He works for Boeing or General Electric.', ['organization: Boeing', 'organization: General Electric']],
  ['He works for Brightpath, which makes lamps.', ['organization: Brightpath']],
  ['He belongs to Local 88 of the union.', ['organization: Local 88']],
  // places
  ['She flew from New York to Burkina Faso.', ['place: New York', 'place: Burkina Faso']],
  ['She lives in Marlow County near Lake Fenwick.', ['place: Marlow County', 'place: Lake Fenwick']],
  ['He runs the Oakfield School District.', ['organization: Oakfield School District']],
  ['She lives in Bosnia and Herzegovina.', ['place: Bosnia and Herzegovina']],
  // several in a row
  ['Jane Roe and John Doe met Clara Voss.', ['person: Jane Roe', 'person: John Doe', 'person: Clara Voss']],
  [
    'Afghan Ambassador to the United States Hamid Karim spoke.',
    ['place: United States', 'person (Afghan Ambassador to the United States): Hamid Karim'],
  ],
  ['They heard Relief Council Zorba Quill speak.', ['organization: Relief Council', 'other: Zorba Quill']],
  ['It is up to the Joint Council for the Welfare of Sailors.', ['organization: Joint Council for the Welfare of Sailors']],
  // no names
  ['On Monday the Democrats won in April.', []],
  ['However, Americans love the Internet.', []],
  ['They read XVII on R-Ohio and the prize-winner.', []],
  ['The Ohio-based firm is pro-European.', []],
  ['The attorney general and the Attorney General spoke.', []],
  ['The WHO and the US agree, which is NOT new.', ['organization: WHO', 'place: US']],
];

describe('the names of a text', () => {
  it.each(rows)('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it('takes the first word of a sentence for a name only when the rest of the article does', () => {
    expect(names('Marlow spoke. She thanked Marlow.')).toEqual(['other: Marlow', 'other: Marlow']);
    expect(names('Bridges are old. They closed the bridges.')).toEqual([]);
  });

  it('takes a title for a surname when somebody of that surname is in the article', () => {
    expect(names('They met Janet Pope. Pope was late.')).toEqual(['person: Janet Pope', 'other: Pope']);
  });
});
