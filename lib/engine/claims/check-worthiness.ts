import { leadSize } from '../salience/article-view.ts';
import { hasColour } from '../salience/colour.ts';
import type { Reason } from '../salience/features.ts';
import { hasPhrase } from '../salience/lexicons/phrase-list.ts';
import { isRhetorical } from '../salience/rhetoric.ts';
import type { SentenceFacts } from '../salience/sentence-facts.ts';
import type { ClaimKind, Token } from '../types.ts';
import type { Traits } from '../word-traits.ts';
import { trait } from './claim-traits.ts';
import type { ClaimView, Voice } from './claim-view.ts';
import { background } from './lexicons/background.ts';
import { methods } from './lexicons/methods.ts';
import { notices } from './lexicons/notices.ts';
import { opinions } from './lexicons/opinions.ts';
import { hasPredicate } from './predicate.ts';
import { givesDate } from './quantities.ts';
import { wordCount } from './span-tokens.ts';

/** All that can be a reason of a claim's score. */
export type ClaimReason =
  | Reason
  | 'allegation'
  | 'background'
  | 'cause'
  | 'colour'
  | 'comparison'
  | 'completeness'
  | 'date'
  | 'directAddress'
  | 'finding'
  | 'method'
  | 'namesItsSource'
  | 'notice'
  | 'opinion'
  | 'prediction'
  | 'rhetoric'
  | 'substance';

/** A mark of a statement that somebody could and would check, or of one that nobody could. */
interface Mark {
  /** What a reader is told. */
  readonly reason: ClaimReason;
  /** In the unit of salience, log-odds: about 2 lies between the lead and the end of a usual article. */
  readonly weight: number;
  /** It holds only where a word of the claim is one of these. */
  readonly needs?: Traits;
  readonly holds: (claim: ClaimView) => boolean;
}

const always = (): boolean => true;
const isKind =
  (kind: ClaimKind) =>
  ({ kinds }: ClaimView): boolean =>
    kinds.includes(kind);
const isVoice =
  (voice: Voice) =>
  (claim: ClaimView): boolean =>
    claim.voice === voice;

/** Shorter claims are seldom understood by themselves, but for "The crack is eleven metres long". */
const fewWords = 7;
const fewWordsWithFigure = 5;

const isShort = ({ candidate, kinds, opening }: ClaimView): boolean =>
  wordCount(candidate.tokens) < (kinds.includes('statistic') && opening === 'plain' ? fewWordsWithFigure : fewWords);

const sentenceTokens = ({ candidate }: ClaimView): readonly Token[] => candidate.story.sentence.tokens;

/** "A new study suggests …", "researchers found". */
const reportsFinding = ({ sentenceTraits }: ClaimView): boolean =>
  (sentenceTraits & trait.finding) !== 0 && (sentenceTraits & trait.research) !== 0;

const tellsBackground = (claim: ClaimView): boolean =>
  (claim.sentenceTraits & trait.mayBeBackground) !== 0 && hasPhrase(background, sentenceTokens(claim));

/** A scene, a line for its sound: the news comes behind it. Not a word to the reader, by which health news tells its news. */
const isSoftLead = ({ colour, rhetorical }: SentenceFacts): boolean => colour || rhetorical;

/** In a piece that its writer tells as "I": in the article's own voice, and neither a figure, a name, a date, a cause nor the like by which it could be looked up. */
const namesNothing = (claim: ClaimView): boolean =>
  claim.isPersonalPiece &&
  claim.candidate.reported === null &&
  claim.kinds.every((kind) => kind === 'statement') &&
  (claim.sentenceTraits & trait.figure) === 0 &&
  !sentenceTokens(claim).some(({ pos }, at) => at > 0 && pos === 'PROPN') &&
  !reportsFinding(claim);

/** The same piece's "must", "should", "shameful": no rule and no finding, but a view. */
const judgesForTheWriter = (claim: ClaimView): boolean =>
  claim.isPersonalPiece &&
  claim.candidate.reported === null &&
  ((claim.traits & trait.valuing) !== 0 || hasPhrase(opinions, claim.candidate.tokens));

/**
 * After Hassan et al. 2017 (ClaimBuster) and CheckThat!: figures, comparisons, causes and allegations are what
 * fact-checkers take up; opinions, questions and talk are what they leave. The weights are set by hand, since no
 * annotated articles with a free licence tell how far each outweighs the place in the story. The lead is raised again:
 * its weight in salience is that of a summary of three sentences, while here one claim comes first.
 */
export const marks: readonly Mark[] = [
  { reason: 'figures', weight: 0.15, holds: isKind('statistic') },
  { reason: 'comparison', weight: 0.2, holds: isKind('comparison') },
  { reason: 'cause', weight: 0.2, holds: isKind('cause') },
  { reason: 'prediction', weight: 0.1, holds: isKind('prediction') },
  { reason: 'allegation', weight: 0.3, holds: isKind('allegation') },
  { reason: 'position', weight: 1.4, holds: ({ candidate }) => candidate.i === 0 && !isSoftLead(candidate.story.facts) },
  { reason: 'position', weight: 0.6, holds: ({ candidate }) => candidate.i === 1 },
  { reason: 'position', weight: 0.3, holds: ({ candidate }) => candidate.i > 1 && candidate.i < leadSize },
  { reason: 'finding', weight: 0.4, holds: reportsFinding },
  {
    reason: 'method',
    weight: -0.4,
    needs: trait.mayBeMethod,
    holds: (claim) => hasPhrase(methods, claim.candidate.tokens) && !reportsFinding(claim),
  },
  {
    reason: 'notice',
    weight: -0.6,
    needs: trait.mayBeNotice,
    holds: (claim) => hasPhrase(notices, claim.candidate.tokens) && !reportsFinding(claim),
  },
  { reason: 'background', weight: -0.5, holds: (claim) => tellsBackground(claim) && !reportsFinding(claim) },
  { reason: 'date', weight: 0.1, needs: trait.mayDate, holds: ({ candidate }) => givesDate(candidate.tokens) },
  { reason: 'namesItsSource', weight: 0.3, holds: isVoice('known source') },
  { reason: 'namesItsSource', weight: 0.1, holds: isVoice('unnamed source') },
  { reason: 'namesItsSource', weight: -0.8, holds: isVoice('unknown') },
  // Elsewhere a quotation comments on the story; in an interview it is the story.
  {
    reason: 'quotation',
    weight: 0.4,
    holds: ({ isInterview, kinds, voice }) => isInterview && voice === 'known source' && kinds.includes('quotation'),
  },
  { reason: 'opinion', weight: -0.5, holds: isKind('opinion') },
  { reason: 'question', weight: -2, holds: ({ candidate, isPrompt }) => isPrompt || candidate.story.facts.asks },
  { reason: 'directAddress', weight: -0.6, needs: trait.you, holds: always },
  { reason: 'firstPerson', weight: -0.3, needs: trait.firstPerson, holds: always },
  // The writer's own; somebody's "we" can be a company's or a hospital's.
  { reason: 'firstPerson', weight: -0.9, holds: ({ candidate }) => candidate.reported === null && candidate.story.facts.firstPerson },
  { reason: 'directAddress', weight: -0.6, holds: ({ candidate }) => candidate.reported === null && candidate.story.facts.addressesReader },
  { reason: 'colour', weight: -0.4, needs: trait.mayColour, holds: ({ candidate }) => hasColour(candidate.tokens) },
  {
    reason: 'rhetoric',
    weight: -0.8,
    holds: ({ candidate, traits }) => isRhetorical(candidate.tokens, (traits & trait.mayBeRhetoric) !== 0),
  },
  { reason: 'opinion', weight: -0.6, holds: ({ candidate }) => candidate.reported === null && candidate.story.facts.stance },
  { reason: 'opinion', weight: -0.5, needs: trait.valuing | trait.mayDemand, holds: judgesForTheWriter },
  { reason: 'substance', weight: -0.8, holds: namesNothing },
  { reason: 'pageFurniture', weight: -3, holds: ({ candidate }) => candidate.story.facts.furniture },
  { reason: 'completeness', weight: -2, holds: ({ candidate }) => candidate.story.facts.announces || !hasPredicate(candidate.tokens) },
  { reason: 'completeness', weight: -0.6, holds: isShort },
  { reason: 'opening', weight: -0.2, holds: ({ opening }) => opening === 'resolved reference' },
  { reason: 'opening', weight: -1.4, holds: ({ opening }) => opening === 'open reference' },
  { reason: 'opening', weight: -0.3, holds: ({ pointsBack }) => pointsBack },
];

/** What each mark adds, by its reason. */
export function checkWorthiness(claim: ClaimView): Record<string, number> {
  const reasons: Record<string, number> = {};
  for (const { reason, weight, needs, holds } of marks) {
    if (needs !== undefined && (claim.traits & needs) === 0) continue;
    if (holds(claim)) reasons[reason] = (reasons[reason] ?? 0) + weight;
  }
  return reasons;
}
