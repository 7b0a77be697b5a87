import { describe, expect, it } from 'vitest';
import { summarize } from '../../lib/summarize.ts';
import { citation } from '../../lib/web/citation.ts';
import { speakersOf } from '../../lib/web/speakers.ts';

const citationOf = (text: string): string => {
  const summary = summarize({ id: 'x', text, title: 'Bridge' });
  const claim = summary.claims.find(({ attribution }) => attribution !== null);
  return claim ? citation(claim, { summary, speakers: speakersOf(summary), address: '/x' }) : '';
};
const background = 'The harbor bridge of Harton fell into the river on Monday after two days of rain and took four cars with it.';

describe('a citation', () => {
  it('names the speaker of what was said', () => {
    expect(citationOf(`${background} “The beams were cracked for ten years,” Mayor Ana Ruiz said.`)).toContain('(Ana Ruiz, in “Bridge”)');
  });

  it('gives nobody words of the article about them', () => {
    expect(citationOf(`${background} Mayor Ana Ruiz called for calm and an inquiry into the fall of the bridge.`)).toContain('(“Bridge”)');
  });

  it('says whom its words mean where they do not say so', () => {
    const text = `${background} Northline Ferries closed its pier. Greta Olsen said the company had lost $2 million in two days.`;
    expect(citationOf(text)).toContain('(Greta Olsen, in “Bridge”; “the company” is Northline Ferries) /x#c');
  });
});
