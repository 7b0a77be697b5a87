import { attributions as findAttributions } from './attribution/index.ts';
import { keyClaims } from './claims/index.ts';
import { whoIsWho } from './people/index.ts';
import { articleSalience, summarySentences } from './salience/index.ts';
import { readDocument } from './text/index.ts';
import type { Analysis, EngineInput, EngineOptions } from './types.ts';

export type { ClaimReason } from './claims/check-worthiness.ts';
export type * from './types.ts';

export const defaultOptions: EngineOptions = { maxClaims: 10, maxSentences: 3 };

/** The whole engine, stage by stage. Pure: the same input gives the same output, whatever the machine or the hour. */
export function analyse(input: EngineInput, options: EngineOptions = defaultOptions): Analysis {
  const document = readDocument(input); // tokens, sentences, quotations, part-of-speech tags
  const isEnglish = input.language === 'en';
  const attributions = findAttributions(document, { quotationsOnly: !isEnglish });
  const people = whoIsWho(document, attributions);
  const salience = articleSalience(document); // both of what follows choose by it
  const claims = keyClaims(document.text, salience, attributions, people, options);
  const summary = summarySentences(salience, attributions, people, options);
  return { document, attributions, people, claims, summary };
}
