import { firstEndingAfter, indexOfSpanAt } from '../spans.ts';
import type { Attribution, Document, Span, Token } from '../types.ts';
import type { Somebody } from './people-known.ts';
import type { Reference } from './reading.ts';

const isI = (token: Token): boolean => /^(?:i|me|my|mine|myself)$/.test(token.lower) && token.pos !== 'NUM';
const isWe = (token: Token): boolean => /^(?:we|us|our|ours|ourselves)$/.test(token.lower);

/** "I" inside a quotation is whoever says it; "we" is, where an organization speaks. A person's "we" are people we cannot name. */
export function firstPersonReferences(
  { sentences, quotations }: Document,
  attributions: readonly Attribution[],
  sources: readonly (number | null)[],
  people: readonly Somebody[],
): Reference[] {
  const references: Reference[] = [];
  let doneUntil = 0;
  attributions.forEach(({ mode, content }, index) => {
    const entity = sources[index];
    if (mode === 'indirect' || typeof entity !== 'number') return;
    const isSpeaker = people[entity]?.type === 'organization' ? isWe : isI;
    for (const piece of content) {
      for (const token of tokensIn(piece)) {
        if (token.start < doneUntil || !isSpeaker(token) || indexOfSpanAt(quotations, token.start) < 0) continue;
        references.push({ start: token.start, end: token.end, entity, isMention: true });
        doneUntil = token.end;
      }
    }
  });
  return references;

  function tokensIn({ start, end }: Span): Token[] {
    const tokens: Token[] = [];
    for (let at = firstEndingAfter(sentences, start); at < sentences.length && (sentences[at]?.start ?? end) < end; at++) {
      const own = sentences[at]?.tokens ?? [];
      for (let index = firstEndingAfter(own, start); index < own.length && (own[index]?.start ?? end) < end; index++)
        tokens.push(own[index] as Token);
    }
    return tokens;
  }
}
