import { textFits } from '../listed.ts';
import type { Token } from '../types.ts';
import { calendarWords } from './lexicons/calendar-words.ts';
import type { TokenRange } from './token-range.ts';

export type GrammaticalRole = 'subject' | 'object' | 'oblique' | 'possessor';

const longestApposition = 16;

const isVerbal = (token: Token | undefined): boolean => (token?.pos === 'VERB' || token?.pos === 'AUX') && !token.lower.endsWith('ing');
/** Or "is" and "has": "Roe's here". */
export const mayBePossessive = textFits(/^['’]s?$/);
export const isPossessiveMark = (token: Token | undefined): boolean =>
  token !== undefined && token.pos !== 'AUX' && token.pos !== 'VERB' && mayBePossessive(token);

/** Index behind ", a lawyer from Ohio," or "(D-Ohio)"; `at` where none stands or it does not close. */
function skipApposition(tokens: readonly Token[], at: number): number {
  const closing = tokens[at]?.text === ',' ? ',' : tokens[at]?.text === '(' ? ')' : null;
  if (closing === null) return at;
  for (let end = at + 1; end < tokens.length && end - at < longestApposition; end++) {
    if (tokens[end]?.text === closing) return end + 1;
  }
  return at;
}

/** Index behind adverbs and times: "also", "on Tuesday", "later". */
function skipAdverbs(tokens: readonly Token[], at: number): number {
  let next = at;
  for (let step = 0; step < 5; step++) {
    const token = tokens[next];
    if (!token) return next;
    const isTime = calendarWords.has(token.lower);
    const isBeforeTime = /^(?:on|last|this|in)$/.test(token.lower) && calendarWords.has(tokens[next + 1]?.lower ?? '');
    if (token.pos === 'ADV' || isTime) next++;
    else if (isBeforeTime) next += 2;
    else return next;
  }
  return next;
}

/** What the mention does in its clause, by the words beside it: enough to prefer subjects as antecedents. `opens` includes its title. */
export function grammaticalRole(tokens: readonly Token[], opens: number, { to }: TokenRange): GrammaticalRole {
  if (isPossessiveMark(tokens[to])) return 'possessor';
  let before = opens - 1;
  while (before >= 0 && (tokens[before]?.pos === 'DET' || tokens[before]?.pos === 'ADJ')) before--;
  const isBehindPreposition = tokens[before]?.pos === 'ADP';
  if (isBehindPreposition) return 'oblique';
  const behind = skipAdverbs(tokens, skipApposition(tokens, skipAdverbs(tokens, to)));
  return isVerbal(tokens[behind]) ? 'subject' : 'object';
}
