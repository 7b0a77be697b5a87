import { hasListed } from '../listed.ts';
import { hasPhrase } from '../salience/lexicons/phrase-list.ts';
import { isFigure, isFirstPerson } from '../salience/sentence-facts.ts';
import type { AttributionMode, ClaimKind, Token } from '../types.ts';
import { accusingCues } from './lexicons/accusing-cues.ts';
import { allegations } from './lexicons/allegations.ts';
import { causes } from './lexicons/causes.ts';
import { comparisons } from './lexicons/comparisons.ts';
import { opinions } from './lexicons/opinions.ts';
import { predictions } from './lexicons/predictions.ts';
import { superlatives } from './lexicons/superlatives.ts';
import { valuingWords } from './lexicons/valuing-words.ts';
import { wrongdoing } from './lexicons/wrongdoing.ts';
import { givesAmount } from './quantities.ts';

/** What the rules look at. */
export interface Wording {
  /** Of the claim. */
  readonly tokens: readonly Token[];
  /** Of the words that report it; none in the article's own voice. */
  readonly cue: readonly Token[];
  /** Null in the article's own voice. */
  readonly mode: AttributionMode | null;
  /** Share of its characters between quotation marks. */
  readonly quotedShare: number;
}

interface KindRule {
  readonly kind: ClaimKind;
  readonly name: string;
  readonly holds: (wording: Wording) => boolean;
}

const mostlyQuoted = 0.5;

const at = (tokens: readonly Token[], position: number): string => tokens[position]?.lower ?? '';

/** "higher than", "more often than": not "more than 40", "rather than", "other than". */
const comparesWithThan = (tokens: readonly Token[]): boolean =>
  tokens.some((token, i) => {
    if (token.lower !== 'than' || /^(?:rather|other)$/.test(at(tokens, i - 1))) return false;
    const next = tokens[i + 1];
    return !(/^(?:more|less|fewer)$/.test(at(tokens, i - 1)) && next !== undefined && (isFigure(next) || /^[$£€a]$/.test(next.text)));
  });

/** "the largest city", "the most expensive": not "most people", "at least". */
const usesSuperlative = (tokens: readonly Token[]): boolean =>
  tokens.some((token, i) => {
    const isMost = token.lower === 'most' && (at(tokens, i - 1) === 'the' || at(tokens, i - 1) === "'s") && tokens[i + 1]?.pos === 'ADJ';
    return isMost || (token.pos === 'ADJ' && superlatives.has(token.lower) && at(tokens, i - 1) !== 'at');
  });

const future: ReadonlySet<string> = new Set(['will', "'ll", 'shall']);
const conditional: ReadonlySet<string> = new Set(['would']);
const conditions: ReadonlySet<string> = new Set(['if']);
const pastCue = /(?:ed|said|told|wrote|thought|felt|found|knew)$/;

/** "will rise"; "would rise" where it reports what somebody said would come, and nothing hangs on an "if". */
const speaksOfFuture = ({ tokens, cue }: Wording): boolean =>
  tokens.some((token) => token.pos === 'AUX' && future.has(token.lower)) ||
  (cue.some((token) => pastCue.test(token.lower)) && hasListed(tokens, conditional) && !hasListed(tokens, conditions));

/** "we need to", "you must": a demand, unlike the "must" of a rule in the article's voice. */
const demands = ({ tokens, mode }: Wording): boolean => mode !== null && hasPhrase(opinions, tokens);

/** In the order in which they are listed with a claim. */
export const kindRules: readonly KindRule[] = [
  { kind: 'quotation', name: 'is direct speech', holds: ({ mode, quotedShare }) => mode === 'direct' || quotedShare > mostlyQuoted },
  { kind: 'statistic', name: 'gives an amount', holds: ({ tokens }) => givesAmount(tokens) },
  { kind: 'comparison', name: 'compares with "than"', holds: ({ tokens }) => comparesWithThan(tokens) },
  { kind: 'comparison', name: 'uses a superlative', holds: ({ tokens }) => usesSuperlative(tokens) },
  { kind: 'comparison', name: 'sets one thing against another', holds: ({ tokens }) => hasPhrase(comparisons, tokens) },
  { kind: 'cause', name: 'names a cause or an effect', holds: ({ tokens }) => hasPhrase(causes, tokens) },
  { kind: 'prediction', name: 'speaks of the future', holds: speaksOfFuture },
  { kind: 'prediction', name: 'expects', holds: ({ tokens }) => hasPhrase(predictions, tokens) },
  { kind: 'allegation', name: 'is called an allegation', holds: ({ tokens }) => hasPhrase(allegations, tokens) },
  { kind: 'allegation', name: 'is reported by an accusing cue', holds: ({ cue }) => hasListed(cue, accusingCues) },
  {
    kind: 'allegation',
    name: 'tells of wrongdoing in somebody’s words',
    holds: ({ tokens, mode }) => mode !== null && hasListed(tokens, wrongdoing),
  },
  {
    kind: 'opinion',
    name: 'praises or blames in somebody’s words',
    holds: ({ tokens, mode }) => mode !== null && hasListed(tokens, valuingWords),
  },
  { kind: 'opinion', name: 'demands', holds: demands },
  {
    kind: 'opinion',
    name: 'praises or blames in the writer’s own person',
    holds: ({ tokens, mode }) => mode === null && hasListed(tokens, valuingWords) && tokens.some(isFirstPerson),
  },
];

/** What kinds of claim it is; `statement` where no rule says more. */
export function kindsOf(wording: Wording): ClaimKind[] {
  const kinds = [...new Set(kindRules.filter((rule) => rule.holds(wording)).map((rule) => rule.kind))];
  return kinds.some((kind) => kind !== 'quotation') ? kinds : [...kinds, 'statement'];
}
