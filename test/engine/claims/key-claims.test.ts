import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/engine/index.ts';

const analysed = (text: string) => analyse({ text, title: null, removed: [], headings: [], language: 'en' });
const claimsOf = (text: string) => analysed(text).claims;
const textOf = (text: string, spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => text.slice(start, end)).join(' … ');

describe('key claims', () => {
  it('add their reasons up to the score', () => {
    const text = 'The city will close the bridge in May, Mayor Ana Ruiz said on Monday. About 40 percent of its beams are cracked.';
    for (const { score, reasons } of claimsOf(text)) {
      expect(Object.values(reasons).reduce((sum, value) => sum + value, 0)).toBeCloseTo(score, 10);
    }
  });

  it('come best first', () => {
    const text = 'The river rose. The city lost 312 houses in the flood, the mayor said. It was a long night. Critics blamed the dam.';
    const scores = claimsOf(text).map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  it('rank a sentence with a figure above the same without', () => {
    const text = 'The council spent 40 million dollars on the new harbor road. The council spent a fortune on the old harbor market.';
    expect(textOf(text, claimsOf(text)[0]?.spans ?? [])).toContain('40 million');
  });

  it('tell one fact once', () => {
    const fact = 'The storm destroyed 312 houses in the northern district of Port Callum';
    const text = `${fact}. Nobody expected the wind to turn so early in the year. ${fact}, officials said.`;
    expect(claimsOf(text).filter(({ spans }) => textOf(text, spans).includes('312 houses'))).toHaveLength(1);
  });

  it('take the content of a report with its attribution', () => {
    const text = 'Officials said the old bridge was safe for another decade.';
    const { claims, attributions } = analysed(text);
    expect(textOf(text, claims[0]?.spans ?? [])).toBe('the old bridge was safe for another decade');
    expect(attributions[claims[0]?.attribution ?? -1]?.rule).toBe('clause without that');
  });

  it('name the attribution that a sentence reports whose content does not stand alone', () => {
    const text = 'Mayor Ana Ruiz on Monday called for calm and a new inquiry into the collapse of the old harbor bridge.';
    const { claims, attributions } = analysed(text);
    const reported = attributions[claims[0]?.attribution ?? -1];
    expect(textOf(text, claims[0]?.spans ?? [])).toBe(text);
    expect(textOf(text, reported?.source ? [reported.source] : [])).toBe('Mayor Ana Ruiz');
  });

  it('take what is said behind a concession, by its own speaker', () => {
    const text =
      'Even as the report found that many voters have good reasons to distrust the council, Mayor Ana Ruiz repeated her view that the harbor bridge is safe for heavy trucks.';
    const { claims, attributions } = analysed(text);
    const source = attributions[claims[0]?.attribution ?? -1]?.source;
    expect(textOf(text, claims[0]?.spans ?? [])).toBe('the harbor bridge is safe for heavy trucks');
    expect(textOf(text, source ? [source] : [])).toBe('Mayor Ana Ruiz');
  });

  it('prefer what the main verb reports to what is reported on the way', () => {
    const text = 'Mayor Ana Ruiz rejected the plan, citing a report that said the harbor bridge would cost 40 million dollars.';
    const { claims, attributions } = analysed(text);
    const cue = attributions[claims[0]?.attribution ?? -1]?.cue;
    expect(textOf(text, cue ? [cue] : [])).toBe('rejected');
  });

  it('stay in the voice of the article where a report stands by the way', () => {
    const text =
      'The harbor bridge, which the mayor called safe, fell into the river on Monday after two days of rain and took four cars with it.';
    expect(claimsOf(text)[0]?.attribution).toBeNull();
  });

  it('open with no quotation mark that never closes in them', () => {
    const text =
      '“The company spent 40 million dollars on seals in 2019. Nobody in this town had ever asked for them,” Peter Haldane said.';
    for (const { spans } of claimsOf(text)) expect(textOf(text, spans)).not.toMatch(/^“[^”]*$/);
    expect(claimsOf(text).length).toBeGreaterThan(0);
  });

  it('take no content that is no clause', () => {
    const text = 'Researchers describe new beams for bridges in the harbor in a study led by engineers of Harton University.';
    expect(textOf(text, claimsOf(text)[0]?.spans ?? [])).toMatch(/^Researchers describe/);
  });

  it('take no thing for a clause, whatever is told of it', () => {
    const text = 'The council of Harton called for the mayor to be removed from all 31 committees.';
    expect(textOf(text, claimsOf(text)[0]?.spans ?? [])).toBe(text);
  });

  it('never take what tells readers where to look', () => {
    const news = 'The council of Harton will close the old harbor bridge in May.';
    for (const invitation of ['Here is what drivers of cars should know.', 'Find out who pays 40 million dollars for the bridge.'])
      expect(claimsOf(`${news} ${invitation}`).map(({ spans }) => textOf(`${news} ${invitation}`, spans))).toEqual([news]);
  });

  it('are not a relative’s: "a decision that the mayor had said …"', () => {
    const text = 'The court on Monday stopped the sale of the harbor, a decision that the mayor had said she would fight.';
    expect(claimsOf(text)[0]?.attribution).toBeNull();
  });

  it('are not a source’s where the verb is of a clause inside it: "an audit that parliament ordered …"', () => {
    const text = 'An audit that parliament ordered last summer found that the railway had charged the night train for its workshops.';
    const { claims, attributions } = analysed(text);
    const cue = attributions[claims[0]?.attribution ?? -1]?.cue;
    expect(textOf(text, cue ? [cue] : [])).not.toBe('ordered');
  });

  it('leave out what is said of the source', () => {
    const text = 'The crack in the wall of the dam is eleven metres long, according to an engineer at the site, who asked not to be named.';
    expect(textOf(text, claimsOf(text)[0]?.spans ?? [])).not.toContain('who asked');
  });

  it('leave out a long clause about the source, too, and stand in few words where they hold a figure', () => {
    const text =
      'The crack is eleven metres long, according to an engineer at the site, who asked not to be named because he is not allowed to speak.';
    expect(claimsOf(text).map(({ spans }) => textOf(text, spans))).toEqual(['The crack is eleven metres long']);
  });

  it.each([
    [
      'The fire service said it had been called at 3:10 a.m. by a baker.',
      'The fire service said it had been called at 3:10 a.m. by a baker.',
    ],
    ['Mayor Ana Ruiz said she had been called at 3:10 a.m. by a baker.', 'she had been called at 3:10 a.m. by a baker'],
  ])('keep the report where its first word would point to somebody unknown: %s', (text, claim) => {
    expect(claimsOf(text).map(({ spans }) => textOf(text, spans))).toEqual([claim]);
    expect(claimsOf(text)[0]?.attribution).not.toBeNull();
  });

  it('open with no connective', () => {
    const text = 'As a result, the ferries of Harton carry fewer people than the trains, the operator said on Monday.';
    expect(textOf(text, claimsOf(text)[0]?.spans ?? [])).toMatch(/^the ferries of Harton/);
  });

  it.each([
    [
      'The last ferry of the Northline company leaves Harton for Port Callum at noon (1 p.m. in Port Callum).',
      'The last ferry of the Northline company leaves Harton for Port Callum at noon',
    ],
    [
      'The harbor fair opens with nine bands (all from Harton), including two choirs.',
      'The harbor fair opens with nine bands … including two choirs.',
    ],
  ])('have no stop or comma alone where something is left out: %s', (text, claim) =>
    expect(textOf(text, claimsOf(text)[0]?.spans ?? [])).toBe(claim),
  );

  it.each([
    'The mayor came around the corner of the harbor market, keen to welcome the nine crews.',
    'Engineers in Harton are one step closer to understanding how the harbor bridge cracked.',
  ])('are nobody’s who could report and does not: %s', (text) => expect(claimsOf(text)[0]?.attribution ?? null).toBeNull());

  it('are the writer’s where "we" report', () => {
    const text = 'We called the old ferry “the bathtub” for its 31 holes in the deck.';
    expect(claimsOf(text)[0]?.attribution ?? null).toBeNull();
  });

  it('count a view of a personal piece as the writer’s opinion, and not a figure', () => {
    const view = 'Drivers on Ferry Road should be ashamed of their big gray cars.';
    const figure = 'In May 312 cars passed the school on Ferry Road in an hour.';
    const text = `I have lived on Ferry Road for years. My door faces the school. ${view} ${figure}`;
    const opinionOf = (part: string) => claimsOf(text).find(({ spans }) => textOf(text, spans) === part)?.reasons.opinion ?? 0;
    expect(opinionOf(view)).toBeLessThan(0);
    expect(opinionOf(figure)).toBe(0);
  });

  it('keep the report where it is the verb of what is reported', () => {
    const text = 'Haldane was charged with taking hard drives and a zip drive from the harbor company.';
    expect(claimsOf(text).map(({ spans }) => textOf(text, spans))).toEqual([text]);
  });

  it('have no number of an item', () => {
    const text = '1. The tram is free in all of Harton until the end of the month.';
    expect(textOf(text, claimsOf(text)[0]?.spans ?? [])).toMatch(/^The tram/);
  });

  it('begin and end with words of what was said', () => {
    const text = '“We closed the old harbor bridge on Monday and it stays closed,” Peter Haldane said. “Nobody was hurt.”';
    const texts = claimsOf(text).map(({ spans }) => textOf(text, spans));
    expect(texts.length).toBeGreaterThan(0);
    for (const words of texts) expect(words).not.toMatch(/^[,;:]|[,;:]$/);
  });

  it('keep "But" where it belongs to "not"', () => {
    const text = 'The ferry came at noon. But not before the mayor of Harton had closed the harbor and the market.';
    for (const { spans } of claimsOf(text)) expect(textOf(text, spans)).not.toMatch(/^not/);
  });

  it('put the lead before what was known for years', () => {
    const news = 'The council of Harton will close the old harbor bridge in May.';
    const known = 'Bridges have long been known to crack in the cold.';
    expect(textOf(`${news} ${known}`, claimsOf(`${news} ${known}`)[0]?.spans ?? [])).toContain('close the old harbor bridge');
    expect(claimsOf(known)[0]?.reasons.background).toBeLessThan(0);
  });

  it('are none where nothing is claimed', () => expect(claimsOf('Why? How? Oh dear.')).toEqual([]));

  it.each([
    ['Prices rose by 12 percent in May.', 'statistic'],
    ['The plant is larger than the old mill.', 'comparison'],
    ['The fire was caused by a broken heater.', 'cause'],
    ['The ferry will return in the spring.', 'prediction'],
    ['The clerk allegedly took the money from the safe.', 'allegation'],
    ['The council met in the old library hall.', 'statement'],
  ])('%s is a %s', (text, kind) => expect(claimsOf(text)[0]?.kinds).toContain(kind));
});
