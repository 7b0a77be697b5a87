import type { Token } from '../types.ts';
import { ofWord } from '../words.ts';
import { foldedName } from './fold.ts';
import { isKnownName } from './known-names.ts';
import { affairsInNames } from './lexicons/affairs-in-names.ts';
import { complementsOfTitles } from './lexicons/complements-of-titles.ts';
import { generations } from './lexicons/generations.ts';
import { nameParticles } from './lexicons/name-particles.ts';
import { namesWithPossessive } from './lexicons/names-with-possessive.ts';
import { nounsForPeople } from './lexicons/nouns-for-people.ts';
import { nounsOfOrganizations } from './lexicons/nouns-of-organizations.ts';
import { nounsOfPlaces } from './lexicons/nouns-of-places.ts';
import { acronymLetters, fitsAcronym } from './name-keys.ts';
import { isNameWord } from './name-words.ts';
import { isGlued, type TokenRange } from './token-range.ts';
import { isCapitalised, type WordCasing } from './word-casing.ts';

// A run is everything that names and their titles may be made of: "Afghan Ambassador to the United States Hamid Karim".
// `name-pieces.ts` takes it apart.

/** Longer runs are lists or tables, not names. */
const longestRun = 16;

interface Run {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly casing: WordCasing;
}

/** Given a run and the index behind it: the index of the name word that goes on with it, -1 when none does. */
type Joiner = (run: Run, at: number) => number;

function wordAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  return token === undefined ? '' : foldedName(token);
}

const nameWordAt = ({ tokens, casing }: Run, at: number): number => (isNameWord(tokens, at, casing) ? at : -1);

/** "Ludwig van der Berg", "Osama bin Laden". */
const particles: Joiner = (run, at) => {
  let next = at;
  while (next - at < 3 && nameParticles.has(run.tokens[next]?.text ?? '') && run.tokens[next]?.pos !== 'AUX') next++;
  return next > at ? nameWordAt(run, next) : -1;
};

/** "Johnson & Johnson". */
const ampersand: Joiner = (run, at) => (run.tokens[at]?.text === '&' ? nameWordAt(run, at + 1) : -1);

const skipThe = (tokens: readonly Token[], at: number): number => (tokens[at]?.text === 'the' ? at + 1 : at);
const isHead = (word: string): boolean =>
  nounsOfOrganizations.has(word) ||
  nounsOfPlaces.has(word) ||
  nounsForPeople.has(word) ||
  /^(?:republic|kingdom|isle|states|union)$/.test(word);

/** "Council for the Welfare": a preposition has joined something to an organization's head. */
const hasHeadWithOf = ({ tokens, from }: Run, at: number): boolean =>
  tokens
    .slice(from, at)
    .some((token, index) => /^(?:of|for|on)$/.test(token.text) && nounsOfOrganizations.has(wordAt(tokens, from + index - 1)));

/** "Department of …", "Governor of …", "Gulf of …": only behind a noun that takes such a name. */
const of: Joiner = (run, at) => {
  const isHeaded = isHead(wordAt(run.tokens, at - 1)) || hasHeadWithOf(run, at);
  if (run.tokens[at]?.text !== 'of' || !isHeaded) return -1;
  return nameWordAt(run, skipThe(run.tokens, at + 1));
};

const headsWithFor =
  /^(?:agency|alliance|association|campaign|cent(?:er|re)s?|coalition|commission(?:er)?|committee|convention|council|department|foundation|fund|institute|minister|ministry|office|organi[sz]ation|partnership|secretary|society|undersecretary|union)$/;
const headsWithOn = /^(?:commission|committee|conference|convention|council|institute|panel)$/;
const headsWithAgainst = /^(?:alliance|campaign|coalition|committee|league|mothers|union)$/;
const headsWith: ReadonlyMap<string, RegExp> = new Map([
  ['for', headsWithFor],
  ['on', headsWithOn],
  ['against', headsWithAgainst],
]);

/** "Center for Disease Control", "Council on Housing", "Campaign Against Noise". */
const forOrOn: Joiner = (run, at) => {
  const head = wordAt(run.tokens, at - 1);
  return headsWith.get(run.tokens[at]?.text ?? '')?.test(head) ? nameWordAt(run, skipThe(run.tokens, at + 1)) : -1;
};

/** "Ambassador to the United States". */
const to: Joiner = (run, at) => {
  const isJoin = run.tokens[at]?.text === 'to' && /^(?:ambassador|envoy|representative|adviser)$/.test(wordAt(run.tokens, at - 1));
  return isJoin ? nameWordAt(run, skipThe(run.tokens, at + 1)) : -1;
};

const isAffair = (word: string): boolean => affairsInNames.has(word) || complementsOfTitles.has(word);
/** "Food and Drug Administration", "Department of Health and Human Services". */
const and: Joiner = (run, at) => {
  if (run.tokens[at]?.text !== 'and' || !isAffair(wordAt(run.tokens, at + 1))) return -1;
  return isAffair(wordAt(run.tokens, at - 1)) || hasHeadWithOf(run, at) ? nameWordAt(run, at + 1) : -1;
};

/** "Department of Labor, Health and Safety". */
const listOfAffairs: Joiner = (run, at) => {
  const isList = run.tokens[at]?.text === ',' && isAffair(wordAt(run.tokens, at - 1)) && isAffair(wordAt(run.tokens, at + 1));
  return isList && hasHeadWithOf(run, at) ? nameWordAt(run, at + 1) : -1;
};

/** "Children's Hospital", "Moody's Investors". */
const possessiveInName: Joiner = (run, at) => {
  if (!/^['’]s?$/.test(run.tokens[at]?.text ?? '')) return -1;
  const isInName = namesWithPossessive.has(`${wordAt(run.tokens, at - 1)}'s`) || namesWithPossessive.has(`${wordAt(run.tokens, at - 1)}'`);
  return isInName ? nameWordAt(run, at + 1) : -1;
};

/** "Skippers’ Federation", "Teachers' Union". */
const pluralPossessive: Joiner = (run, at) => {
  const isPlural = /^['’]$/.test(run.tokens[at]?.text ?? '') && wordAt(run.tokens, at - 1).endsWith('s') && isGlued(run.tokens, at - 1);
  return isPlural && nounsOfOrganizations.has(wordAt(run.tokens, at + 1)) ? nameWordAt(run, at + 1) : -1;
};

/** "Martin Hale, Jr." */
const generation: Joiner = ({ tokens }, at) => (tokens[at]?.text === ',' && generations.has(tokens[at + 1]?.lower ?? '') ? at + 1 : -1);

/** "Society of Officers of the Reef and Estuary (SHORE)": the acronym behind shows how far the name goes. */
const acronymBehind: Joiner = (run, at) => {
  const { tokens, from } = run;
  if (!/^(?:of|for|and|on|in|&)$/.test(tokens[at]?.text ?? '')) return -1;
  let bracket = at + 1;
  while (bracket - at < longestRest && tokens[bracket]?.text !== '(') bracket++;
  const letters = acronymLetters(tokens[bracket + 1]?.text ?? '');
  if (tokens[bracket]?.text !== '(' || letters === null || tokens[bracket + 2]?.text !== ')') return -1;
  const words = tokens.slice(from, bracket).map(foldedName);
  return fitsAcronym(letters, words) ? nameWordAt(run, skipThe(tokens, at + 1)) : -1;
};

const longestRest = 9;

/** "Local 88", "Highway 12": the number is part of the name. */
const number: Joiner = ({ tokens }, at) =>
  /^(?:area|channel|flight|highway|interstate|local|pier|precinct|route|unit)$/.test(wordAt(tokens, at - 1)) &&
  /^\d{1,4}$/.test(tokens[at]?.text ?? '')
    ? at
    : -1;

/** Words and marks that any of these joiners looks for. */
const mayJoin = ofWord(({ text }) => nameParticles.has(text) || /^(?:[&,]|of|for|on|against|to|and|in|['’]s?|\d{1,4})$/.test(text));

const joiners: readonly Joiner[] = [
  particles,
  ampersand,
  of,
  forOrOn,
  to,
  and,
  listOfAffairs,
  possessiveInName,
  pluralPossessive,
  number,
  generation,
  acronymBehind,
];

/** "Bosnia and Herzegovina", "Doctors Without Borders": names of the word lists, whatever their words look like. */
function listedNameAt(tokens: readonly Token[], from: number): number {
  let best = -1;
  for (let at = from + 1; at < tokens.length && at - from < 6; at++) {
    if (isCapitalised(tokens[at]) && isKnownName(foldedPhrase(tokens, from, at + 1))) best = at + 1;
  }
  return best;
}

function foldedPhrase(tokens: readonly Token[], from: number, to: number): string {
  let phrase = foldedName(tokens[from] as Token);
  for (let at = from + 1; at < to; at++) phrase += (isGlued(tokens, at - 1) ? '' : ' ') + foldedName(tokens[at] as Token);
  return phrase;
}

/** "Moody's": the possessive ends the name. */
const withOwnPossessive = (tokens: readonly Token[], to: number): number =>
  /^['’]s$/.test(tokens[to]?.text ?? '') && isKnownName(`${wordAt(tokens, to - 1)}'s`) ? to + 1 : to;

function joinedAt(run: Run, at: number): number {
  const token = run.tokens[at];
  if (!token || !mayJoin(token.word)) return -1;
  for (const join of joiners) {
    const next = join(run, at);
    if (next >= 0) return next;
  }
  return -1;
}

function runFrom(tokens: readonly Token[], from: number, casing: WordCasing): TokenRange {
  const run: Run = { tokens, from, casing };
  const listed = listedNameAt(tokens, from);
  let to = Math.max(from + 1, listed);
  while (to - from < longestRun) {
    const next = isNameWord(tokens, to, casing) ? to : joinedAt(run, to);
    if (next < 0) break;
    to = Math.max(next + 1, listedNameAt(tokens, next));
  }
  return { from, to: withOwnPossessive(tokens, to) };
}

/** "van der Berg said": the particles in front of a surname, those that are no words of English. */
function withParticles(tokens: readonly Token[], from: number, least: number): number {
  let at = from;
  while (at > least && /^(?:abu|bin|da|de|del|della|der|di|dos|du|ibn|van|von)$/.test(tokens[at - 1]?.lower ?? '')) at--;
  return at;
}

/** "The FBI said Sen. Jane Roe of Ohio …" → [FBI], [Sen. Jane Roe], [Ohio]. */
export function nameRuns(tokens: readonly Token[], casing: WordCasing): TokenRange[] {
  const runs: TokenRange[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isNameWord(tokens, at, casing)) continue;
    const run = runFrom(tokens, at, casing);
    runs.push({ from: withParticles(tokens, run.from, runs.at(-1)?.to ?? 0), to: run.to });
    at = run.to - 1;
  }
  return runs;
}
