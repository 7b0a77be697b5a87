import { describe, expect, it } from 'vitest';
import { whoIsWho } from '../../../lib/engine/people/index.ts';
import { nameOfSource, read, saidBy } from './article.ts';

// Text, the source in it → the name of who is meant.
const rows: readonly [text: string, source: string, name: string | null][] = [
  ['Attorney General Jane Roe said so.', 'Attorney General Jane Roe', 'Jane Roe'],
  ['Jane Roe, a lawyer for the Harbor Workers Union, said so.', 'Jane Roe, a lawyer for the Harbor Workers Union,', 'Jane Roe'],
  ['Harbor spokesman John Doe said so.', 'Harbor spokesman John Doe', 'John Doe'],
  [
    'Director of the Ohio chapter of the Council on Housing Jane Roe said so.',
    'Director of the Ohio chapter of the Council on Housing Jane Roe',
    'Jane Roe',
  ],
  ['The prosecutor, Jane Roe, said so.', 'The prosecutor, Jane Roe,', 'Jane Roe'],
  ['The prosecutor, Jane Roe, said so.', 'The prosecutor', 'Jane Roe'],
  ['Jane Roe’s promise to leave pleased them.', 'Jane Roe’s', 'Jane Roe'],
  ['The Greenfield Police Department said so.', 'The Greenfield Police Department', 'Greenfield Police Department'],
  ['Marlow news agency said so. They like Marlow News.', 'Marlow news agency', 'Marlow News'],
  ['Jane Roe left. She said so.', 'She', 'Jane Roe'],
  ['Jane Roe, who said so, left.', 'who', 'Jane Roe'],
  ['They like the Harbor Workers Union. The union said so.', 'The union', 'Harbor Workers Union'],
  ['The Harbor Workers Union left. It said so.', 'It', 'Harbor Workers Union'],
  ['They met Mayor Jane Roe. The mayor said so.', 'The mayor', 'Jane Roe'],
  ['They met Jane Roe. Roe herself said so.', 'Roe herself', 'Jane Roe'],
  ['Jane Roe left. She herself said so.', 'She herself', 'Jane Roe'],
  // words that are names only where they open one
  ['Jan Roe left. Roe said so.', 'Roe', 'Jan Roe'],
  ['April Roe said so.', 'April Roe', 'April Roe'],
  ['Will Roe said so.', 'Roe', 'Will Roe'],
  ['May Roe said so.', 'May Roe', 'May Roe'],
  ['In May Roe said so.', 'Roe', 'Roe'],
  ['In June Roe said so.', 'Roe', 'Roe'],
  ['Striker Ben Roe scored. Roe said so.', 'Roe', 'Ben Roe'],
  ['Campaigner Tom Roe left. Roe said so.', 'Roe', 'Tom Roe'],
  ['Det Insp Tom Roe said so.', 'Det Insp Tom Roe', 'Tom Roe'],
  ['José García López left. On Monday García López said so.', 'García López', 'José García López'],
  // whose office it is
  ['They met French President Jane Roe. France’s president said so.', 'France’s president', 'Jane Roe'],
  ['They met French President Jane Roe. Poland’s president said so.', 'Poland’s president', null],
  ['They met President Jane Roe. Poland’s president said so.', 'Poland’s president', null],
  ['They met Marlow mayor Jane Roe. Ashby’s mayor said so.', 'Ashby’s mayor', null],
  ['They met Jane Roe, the mayor of Marlow. Marlow’s mayor said so.', 'Marlow’s mayor', 'Jane Roe'],
  ['They met Mayor Jane Roe. The town’s mayor said so.', 'The town’s mayor', 'Jane Roe'],
  ['They met Acme director Jane Roe. The company’s director said so.', 'The company’s director', 'Jane Roe'],
  ['They met director Jane Roe. The company’s director said so.', 'The company’s director', null],
  ['They met Mayor Jane Roe. The mayor and her deputy said so.', 'The mayor and her deputy', null],
  // whose product it is
  ['The Marlowpad maker said so. They like the Marlowpad.', 'The Marlowpad maker', null],
  // one's own words are oneself
  ['Jane Roe’s letter said so.', 'Jane Roe’s letter', 'Jane Roe'],
  ['They met John Doe. His speech said so.', 'His speech', 'John Doe'],
  ['They met John Doe. His Tuesday speech said so.', 'His Tuesday speech', 'John Doe'],
  ['They met John Doe. His long resignation letter said so.', 'His long resignation letter', 'John Doe'],
  ['His speech said so.', 'His speech', null],
  ['They met John Doe. His office said so.', 'His office', null],
  ['They met John Doe. His report on the dam said so.', 'His report', null],
  ['They met John Doe. A letter to his lawyer said so.', 'A letter to his lawyer', null],
  ['They met John Doe. His lawyer’s letter said so.', 'His lawyer’s letter', null],
  // nobody by name
  ['Officials said so in Ohio.', 'Officials', null],
  ['A spokesman for Jane Roe said so.', 'A spokesman for Jane Roe', null],
  ['Posts on the page of Jane Roe said so.', 'Posts on the page of Jane Roe', null],
  ['Friends of Jane Roe said so.', 'Friends of Jane Roe', null],
  ['Jane Roe’s lawyer said so.', 'Jane Roe’s lawyer', null],
  ['U.S. officials said so.', 'U.S. officials', null],
  ['The Roe administration said so. They met Jane Roe.', 'The Roe administration', null],
  ['Jane Roe and John Doe said so.', 'Jane Roe and John Doe', null],
  ['Jane Roe, John Doe and Paul Hale said so.', 'Jane Roe, John Doe and Paul Hale', null],
  ['They met John Doe. His boss said so.', 'His boss', null],
  ['They met John Doe and a nurse who said so.', 'who', null],
];

describe('the name of a source', () => {
  it.each(rows)('%s [%s]', (text, source, name) => {
    expect(nameOfSource(text, source)).toBe(name);
  });

  it('is null where there is no source', () => {
    const text = 'Jane Roe left.';
    expect(whoIsWho(read(text), [{ ...saidBy(text, 'Jane Roe'), source: null }]).sources).toEqual([null]);
  });

  it('takes "I" as a source inside a quotation for the speaker', () => {
    const text = '“I think the bridge is old,” Jane Roe said.';
    const outer = saidBy(text, 'Jane Roe', { content: '“I think the bridge is old,”', mode: 'direct' });
    const { entities, sources } = whoIsWho(read(text), [outer, saidBy(text, 'I')]);
    expect(sources.map((entity) => (entity === null ? null : entities[entity]?.name))).toEqual(['Jane Roe', 'Jane Roe']);
  });
});
