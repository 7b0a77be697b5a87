import { isReflexive } from '../reflexives.ts';
import { firstEndingAfter, indexOfSpanAt } from '../spans.ts';
import type { Sentence, Span, Token } from '../types.ts';
import { isPossessiveMark } from './grammatical-role.ts';
import { calendarWords } from './lexicons/calendar-words.ts';
import { kinshipNouns } from './lexicons/kinship-nouns.ts';
import { nounsForOrganizations } from './lexicons/nouns-for-organizations.ts';
import { nounsForPeople } from './lexicons/nouns-for-people.ts';
import { worksOfOnesOwn } from './lexicons/works-of-ones-own.ts';
import type { NameMention } from './name-mentions.ts';
import type { NamedPeople } from './named-people.ts';
import type { Reference } from './reading.ts';
import type { TokenRange } from './token-range.ts';

/** A source as the rules look at it: its tokens and where its first noun phrase ends. */
interface SourceInText extends TokenRange {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** Index behind the last token of the phrase without what follows it (", a lawyer", "of Ohio", "who …"). */
  readonly baseEnd: number;
}

interface World {
  readonly named: NamedPeople;
  readonly references: readonly Reference[];
}

/** Whose source it is; null: this rule cannot say; 'nobody': no other rule may either. */
type SourceRule = (source: SourceInText, world: World) => number | 'nobody' | null;

const nameAt = ({ named }: World, { sentence }: SourceInText, at: number): number => named.nameAt(sentence.index, at);
const ownerAt = (world: World, source: SourceInText, at: number): number | null => {
  const name = nameAt(world, source, at);
  return name < 0 ? null : (world.named.owners[name] ?? null);
};
const mentionAt = (world: World, source: SourceInText, at: number): NameMention | null =>
  world.named.mentions[nameAt(world, source, at)] ?? null;
const isPersonAt = (world: World, source: SourceInText, at: number): boolean => {
  const owner = ownerAt(world, source, at);
  if (owner === null) return false;
  const somebody = world.named.people[owner];
  return somebody?.type === 'person' || (somebody?.type === 'other' && somebody.isPersonShaped);
};
const noun = ({ tokens, baseEnd }: SourceInText): string => tokens[baseEnd - 1]?.lower ?? '';
const isNounForPerson = (word: string): boolean => nounsForPeople.has(word) || kinshipNouns.has(word) || word === 'general';

/** "he", "she", "it". */
const pronoun: SourceRule = ({ tokens, from, to }, { references }) => {
  if (to - from !== 1 && !(to - from === 2 && isReflexive(tokens[from + 1]))) return null; // "she herself"
  const at = indexOfSpanAt(references, tokens[from]?.start ?? 0);
  return at >= 0 && references[at]?.start === tokens[from]?.start ? (references[at]?.entity ?? null) : null;
};

/** "Jane Roe, who said": the name in front of "who", or the name its apposition belongs to. */
const relative: SourceRule = (source, world) => {
  const { tokens, from, to } = source;
  if (to - from !== 1 || !/^(?:who|which)$/.test(tokens[from]?.lower ?? '') || nameAt(world, source, from) >= 0) return null;
  const before = tokens[from - 1]?.text === ',' ? from - 2 : from - 1;
  return ownerAt(world, source, before) ?? 'nobody';
};

/** "Jane Roe and John Doe", "she and Roe", "Roe, Doe and Poe", "the mayor and his deputy": several people, no one name. */
const several: SourceRule = (source, world) => {
  const { tokens, from, to, baseEnd } = source;
  if (isTwoDescriptions(source)) return 'nobody';
  const isSomebody = nameAt(world, source, baseEnd - 1) >= 0 || (baseEnd - from === 1 && tokens[from]?.pos === 'PRON');
  if (!isSomebody || baseEnd + 1 >= to) return null;
  if (/^(?:and|or|&)$/.test(tokens[baseEnd]?.lower ?? '')) return 'nobody';
  const bracket = tokens[baseEnd]?.text === '(' ? tokens.findIndex(({ text }, at) => at > baseEnd && at < to && text === ')') : -1;
  const comma = bracket > 0 ? bracket + 1 : baseEnd;
  if (tokens[comma]?.text !== ',' || comma + 1 >= to) return null;
  const next = nameOpening(world, source, comma + 1);
  const isPossessor = next !== null && isPossessiveMark(tokens[next.range.to]);
  return next !== null && !isPossessor && isPersonAt(world, source, next.range.from) ? 'nobody' : null;
};

/** "the mayor and his deputy", "his website and accounts"; not "the founder and chief executive". */
function isTwoDescriptions({ tokens, baseEnd, to }: SourceInText): boolean {
  if (tokens[baseEnd]?.lower !== 'and' || baseEnd + 1 >= to) return false;
  const opener = tokens[baseEnd + 1];
  const last = tokens[to - 1];
  return opener?.pos === 'DET' || possessives.test(opener?.lower ?? '') || (last?.pos === 'NOUN' && last.lower.endsWith('s'));
}

/** The name that begins here, or whose title does. */
function nameOpening(world: World, source: SourceInText, at: number): NameMention | null {
  for (let next = at; next < Math.min(source.tokens.length, at + longestTitle); next++) {
    const mention = mentionAt(world, source, next);
    if (mention) return mention.title.from <= at ? mention : null;
  }
  return null;
}

const longestTitle = 8;

/** "Attorney General Jane Roe", "the Leeds Police Department": the phrase ends in the name. */
const endsInName: SourceRule = (source, world) => ownerAt(world, source, source.baseEnd - 1);

/** "Director of the Leeds chapter of NOBLE Jane Roe": whatever stands in front, the phrase ends in a person's name with no preposition before it. */
const endsInPerson: SourceRule = (source, world) => {
  const { tokens, from, to, baseEnd } = source;
  if (/^(?:an?|one|another|some|many|several)$/.test(tokens[from]?.lower ?? '')) return null;
  let end = baseEnd;
  while (end < to && !/^[,;—–]$/.test(tokens[end]?.text ?? '') && !/^(?:who|that|which)$/.test(tokens[end]?.lower ?? '')) end++;
  const mention = mentionAt(world, source, end - 1);
  if (!mention || end === baseEnd || mention.title.from <= baseEnd || !isPersonAt(world, source, end - 1)) return null;
  // "Posts on the board of Jane Roe": only who has a title or an office may have a complement in front of the name.
  const hasComplement = tokens.slice(baseEnd, mention.title.from).some(({ pos }) => pos === 'ADP');
  if (hasComplement && !isNounForPerson(noun(source))) return null;
  const before = tokens[mention.title.from - 1];
  // "academic and professor Jane Roe" is one person, "the mayor and Jane Roe" are two.
  const isTwo = before?.pos === 'CCONJ' && mention.title.to === mention.title.from;
  return isTwo || /^(?:ADP|DET|PART)$/.test(before?.pos ?? '') ? null : ownerAt(world, source, end - 1);
};

/** "the prosecutor, Jane Roe,", "its publisher, Harrow House": the name stands behind a comma, inside the source or right behind it. */
const nameInApposition: SourceRule = (source, world) => {
  const { tokens, from, to, baseEnd } = source;
  if (nameAt(world, source, baseEnd - 1) >= 0) return null;
  let comma = baseEnd;
  while (comma < to && tokens[comma]?.text !== ',') comma++;
  const opens = tokens[comma]?.text === ',' ? comma + 1 : comma;
  const mention = nameOpening(world, source, opens);
  if (!mention) return null;
  const { to: end } = mention.range;
  // Inside the source nobody else can be meant; behind it, only a noun for a person leads to a name.
  const isInside = opens < to && end >= to - 1;
  if (isInside) return ownerAt(world, source, end - 1);
  if (!isNounForPerson(noun(source)) || !isPersonAt(world, source, end - 1)) return null;
  const isClosed = opens === comma || /^[,.;)—–]$/.test(tokens[end]?.text ?? '.');
  // "the minister, Jane Roe said": the second comma is forgotten; but "According to the minister, Jane Roe said" has two people.
  const isUnclosed = tokens[end]?.pos === 'VERB' && tokens[from - 1]?.pos !== 'ADP' && tokens[from - 1]?.lower !== 'to';
  return isClosed || isUnclosed ? ownerAt(world, source, end - 1) : null;
};

/** "Yonhap news agency": an organization's name with the noun that says what it is. */
const nameWithNoun: SourceRule = (source, world) => {
  const { tokens, from, baseEnd } = source;
  if (!nounsForOrganizations.has(noun(source))) return null;
  let at = baseEnd - 1;
  while (at > from && nameAt(world, source, at) < 0 && tokens[at]?.pos === 'NOUN') at--;
  const owner = ownerAt(world, source, at);
  const type = owner === null ? null : world.named.people[owner]?.type;
  const isSaid = /^(?:administration|government|campaign|office|team|maker|manufacturer|operator|publisher|retailer|supplier)$/.test(
    noun(source),
  ); // "the iPhone maker"
  return (type === 'organization' || type === 'other') && !isSaid ? owner : null;
};

/** "His speech", "Roe's letter": who owns the words has spoken or written them. */
const ownWords: SourceRule = (source, world) => {
  const { tokens, from, to, baseEnd } = source;
  if (!worksOfOnesOwn.has(noun(source)) || baseEnd < to) return null;
  let at = baseEnd - 2;
  while (at > from && (/^(?:ADJ|NOUN)$/.test(tokens[at]?.pos ?? '') || calendarWords.has(tokens[at]?.lower ?? ''))) at--; // "his Tuesday speech"
  if (at === from && possessives.test(tokens[at]?.lower ?? '')) return pronoun({ ...source, to: from + 1 }, world);
  const isOwned =
    isPossessiveMark(tokens[at]) && (mentionAt(world, source, from)?.range.to === at || titleEnd(world, source.sentence, from) === at);
  return isOwned && isPersonAt(world, source, at - 1) ? ownerAt(world, source, at - 1) : null;
};

const possessives = /^(?:his|her|its|their)$/;

/** "the group", "the attorney general": the description was resolved as the text was read. */
const resolvedDescription: SourceRule = ({ tokens, from, baseEnd }, { references }) => {
  const end = tokens[baseEnd - 1]?.end ?? 0;
  const start = tokens[from]?.start ?? 0;
  for (let at = firstEndingAfter(references, start); at < references.length && (references[at] as Reference).start < end; at++) {
    const reference = references[at] as Reference;
    if (reference.end === end) return reference.entity;
  }
  return null;
};

/** The first rule that knows decides. Pronouns, then names in the places where they are the head, then descriptions. */
const sourceRules: readonly SourceRule[] = [
  pronoun,
  relative,
  several,
  endsInPerson,
  endsInName,
  nameInApposition,
  nameWithNoun,
  ownWords,
  resolvedDescription,
];

/** Index behind the source's first noun phrase: titles and names are not cut at their prepositions. */
function baseEndOf(world: World, sentence: Sentence, from: number, to: number): number {
  const { tokens, index } = sentence;
  // "Roe's" promise: the source keeps its possessive mark.
  if (to - from > 1 && isPossessiveMark(tokens[to - 1])) return baseEndOf(world, sentence, from, to - 1);
  let at = from;
  while (at < to) {
    const title = titleEnd(world, sentence, at);
    if (title > at) {
      at = Math.min(title, to);
      continue;
    }
    const name = world.named.nameAt(index, at);
    if (name >= 0) {
      at = Math.min((world.named.mentions[name] as NameMention).range.to, to);
      // "Roe's lawyer": the possessor is not the head.
      continue;
    }
    const token = tokens[at] as Token;
    // "his estranged wife"
    const isParticiple = /(?:ed|ing|en)$/.test(token.lower) && /^(?:NOUN|ADJ|PROPN)$/.test(tokens[at + 1]?.pos ?? '');
    const isCut =
      /^[,;:(—–]$/.test(token.text) ||
      /^(?:ADP|AUX|CCONJ|SCONJ)$/.test(token.pos) ||
      (token.pos === 'VERB' && !isParticiple) ||
      /^(?:who|which|that|whose|whom|here|there)$/.test(token.lower) ||
      isReflexive(token);
    if (isCut && at > from) break;
    at++;
  }
  return at;
}

/** A name's title that starts here is part of it, prepositions and all. */
function titleEnd({ named }: World, sentence: Sentence, at: number): number {
  for (let next = at; next < Math.min(at + 12, sentence.tokens.length); next++) {
    const name = named.nameAt(sentence.index, next);
    if (name < 0) continue;
    const mention = named.mentions[name] as NameMention;
    if (mention.title.from === at && mention.title.to > at) return mention.range.to;
  }
  return at;
}

/** The entity of a source; null: nobody is named, or we cannot tell. */
export function entityOfSource(
  source: Span,
  sentences: readonly Sentence[],
  named: NamedPeople,
  references: readonly Reference[],
): number | null {
  const sentence = sentences[firstEndingAfter(sentences, source.start)];
  if (!sentence) return null;
  const { tokens } = sentence;
  const from = firstEndingAfter(tokens, source.start);
  let to = from;
  while (to < tokens.length && (tokens[to] as Token).start < source.end) to++;
  if (from >= to) return null;
  const world = { named, references };
  const inText: SourceInText = { sentence, tokens, from, to, baseEnd: baseEndOf(world, sentence, from, to) };
  for (const rule of sourceRules) {
    const found = rule(inText, world);
    if (found === 'nobody') return null;
    if (found !== null) return found;
  }
  return null;
}
