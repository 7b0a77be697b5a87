import { hasListed } from '../listed.ts';
import { hasPhrase } from '../salience/lexicons/phrase-list.ts';
import { isFigure } from '../salience/sentence-facts.ts';
import type { AttributionMode, ClaimKind, Token } from '../types.ts';
import type { Traits } from '../word-traits.ts';
import { trait } from './claim-traits.ts';
import { accusingCues } from './lexicons/accusing-cues.ts';
import { allegations } from './lexicons/allegations.ts';
import { causes } from './lexicons/causes.ts';
import { comparisons } from './lexicons/comparisons.ts';
import { opinions } from './lexicons/opinions.ts';
import { predictions } from './lexicons/predictions.ts';
import { superlatives } from './lexicons/superlatives.ts';
import { givesAmount } from './quantities.ts';

/** What the rules look at. */
export interface Wording {
  /** Of the claim. */
  readonly tokens: readonly Token[];
  /** Of the claim's words. */
  readonly traits: Traits;
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
  /** It holds only where a word is one of these. */
  readonly needs?: Traits;
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
  { kind: 'statistic', name: 'gives an amount', needs: trait.mayCount, holds: ({ tokens }) => givesAmount(tokens) },
  { kind: 'comparison', name: 'compares with "than"', needs: trait.than, holds: ({ tokens }) => comparesWithThan(tokens) },
  { kind: 'comparison', name: 'uses a superlative', needs: trait.superlative, holds: ({ tokens }) => usesSuperlative(tokens) },
  {
    kind: 'comparison',
    name: 'sets one thing against another',
    needs: trait.mayCompare,
    holds: ({ tokens }) => hasPhrase(comparisons, tokens),
  },
  { kind: 'cause', name: 'names a cause or an effect', needs: trait.mayBeCause, holds: ({ tokens }) => hasPhrase(causes, tokens) },
  { kind: 'prediction', name: 'speaks of the future', needs: trait.future, holds: speaksOfFuture },
  { kind: 'prediction', name: 'expects', needs: trait.mayExpect, holds: ({ tokens }) => hasPhrase(predictions, tokens) },
  { kind: 'allegation', name: 'is called an allegation', needs: trait.mayAllege, holds: ({ tokens }) => hasPhrase(allegations, tokens) },
  { kind: 'allegation', name: 'is reported by an accusing cue', holds: ({ cue }) => hasListed(cue, accusingCues) },
  {
    kind: 'allegation',
    name: 'tells of wrongdoing in somebody’s words',
    needs: trait.wrongdoing,
    holds: ({ mode }) => mode !== null,
  },
  {
    kind: 'opinion',
    name: 'praises or blames in somebody’s words',
    needs: trait.valuing,
    holds: ({ mode }) => mode !== null,
  },
  { kind: 'opinion', name: 'demands', needs: trait.mayDemand, holds: demands },
  {
    kind: 'opinion',
    name: 'praises or blames in the writer’s own person',
    needs: trait.valuing,
    holds: ({ mode, traits }) => mode === null && (traits & trait.firstPerson) !== 0,
  },
];

/** What kinds of claim it is; `statement` where no rule says more. */
export function kindsOf(wording: Wording): ClaimKind[] {
  const kinds: ClaimKind[] = [];
  for (const { kind, needs, holds } of kindRules) {
    if (needs !== undefined && (wording.traits & needs) === 0) continue;
    if (!kinds.includes(kind) && holds(wording)) kinds.push(kind);
  }
  return kinds.some((kind) => kind !== 'quotation') ? kinds : [...kinds, 'statement'];
}
