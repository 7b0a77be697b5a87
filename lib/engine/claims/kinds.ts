import { timeWords } from '../attribution/lexicons/time-words.ts';
import type { Attribution, ClaimKind, Token } from '../types.ts';

type KindRule = readonly [ClaimKind, (tokens: readonly Token[], attribution: Attribution | null) => boolean];

const has = (pattern: RegExp) => (tokens: readonly Token[]) => tokens.some((token) => pattern.test(token.lower));

const isStatistic = has(/^(?:percent|%|per|million|billion|thousand|hundreds|thousands|dozens|half|third|quarter|double|doubled|tripled)$/);
/** "two in ten", "312 houses", "$5": not a year, not "41-year-old", not "four days". */
const isFigure = (token: Token, at: number, tokens: readonly Token[]): boolean => {
  const next = tokens[at + 1];
  const isNumber = (token.pos === 'NUM' || /^[$£€]?\d[\d.,]*$/.test(token.text)) && !/^(?:1[89]|20)\d\d$/.test(token.text);
  if (!isNumber) return false;
  return /^[$£€]/.test(tokens[at - 1]?.text ?? token.text) || (next?.pos === 'NOUN' && !timeWords.has(next.lower)) || next?.lower === 'in';
};
const isComparison = has(
  /^(?:more|less|fewer|higher|lower|larger|smaller|faster|slower|better|worse|most|least|highest|lowest|largest|than|rose|fell|increased|decreased|dropped|grew)$/,
);
const isCause = has(/^(?:because|caused|causes|due|led|leads|therefore|resulted|results|blamed|sparked|triggered)$/);
const isPrediction = has(/^(?:will|'ll|would|could|may|might|expected|forecast|predicts?|predicted|plans|likely)$/);
const isAllegation = has(/^(?:allegedly|alleged|alleges?|accused|accuses|charged|claims|claimed|suspected|denied|denies|reportedly)$/);
const isOpinion = has(
  /^(?:should|must|ought|wonderful|terrible|disgrace|shameful|beautiful|great|awful|best|worst|unfair|wrong|unacceptable)$/,
);

// In the order in which they are listed in the output; a claim can be of several kinds.
const rules: readonly KindRule[] = [
  ['quotation', (_, attribution) => attribution?.mode === 'direct'],
  ['statistic', (tokens) => tokens.some(isFigure) || isStatistic(tokens)],
  ['comparison', isComparison],
  ['cause', isCause],
  ['prediction', isPrediction],
  ['allegation', isAllegation],
  ['opinion', isOpinion],
];

/** The kinds of a claim; "statement" where no other applies. */
export function kindsOf(tokens: readonly Token[], attribution: Attribution | null): ClaimKind[] {
  const kinds = rules.filter(([, applies]) => applies(tokens, attribution)).map(([kind]) => kind);
  return kinds.length > 0 ? kinds : ['statement'];
}
