import { textFits } from '../listed.ts';
import type { Token } from '../types.ts';

/** Tokens from..to (`to` not included) that can be left out. */
export interface Aside {
  readonly from: number;
  readonly to: number;
}

type AsideRule = (tokens: readonly Token[], at: number) => Aside | null;

/** A longer one is not said by the way. */
const longestAside = 25;
const digit = /\d/;
const mayOpen = textFits(/^(?:[(,—–-]|--+)$/u);
const isDashMark = textFits(/^(?:[—–-]|--+)$/u);
const relatives: ReadonlySet<string> = new Set(['who', 'which', 'whose', 'whom']);

const find = (tokens: readonly Token[], from: number, isEnd: (token: Token, position: number) => boolean): number => {
  const end = tokens.slice(from, from + longestAside).findIndex((token, k) => isEnd(token, from + k));
  return end < 0 ? -1 : from + end;
};

/** "The agency (founded in 1970) said": round brackets only, since square ones mend a quotation. */
const inBrackets: AsideRule = (tokens, at) => {
  if (tokens[at]?.text !== '(') return null;
  const end = find(tokens, at + 1, (token) => token.text === ')');
  return end < 0 ? null : { from: at, to: end + 1 };
};

/** Between words: "won 3 – 1", "2015 – 2016" are no dashes to speak behind. */
const isDash = (tokens: readonly Token[], at: number): boolean =>
  isDashMark(tokens[at]) && ![tokens[at - 1], tokens[at + 1]].some((beside) => beside === undefined || digit.test(beside.text));

/** "The plan — long delayed — was dropped". */
const betweenDashes: AsideRule = (tokens, at) => {
  if (!isDash(tokens, at)) return null;
  const end = find(tokens, at + 1, (_, position) => isDash(tokens, position));
  const next = tokens[end + 1];
  return end < 0 || next === undefined || next.pos === 'PUNCT' ? null : { from: at, to: end + 1 };
};

/** "The mayor, who took office in May, resigned": up to the comma, where the main verb goes on. */
const betweenCommas: AsideRule = (tokens, at) => {
  if (tokens[at]?.text !== ',' || !relatives.has(tokens[at + 1]?.lower ?? '')) return null;
  const end = find(tokens, at + 2, (token) => token.text === ',');
  const next = tokens[end + 1];
  return end < 0 || (next?.pos !== 'VERB' && next?.pos !== 'AUX') ? null : { from: at, to: end + 1 };
};

const rules = [inBrackets, betweenDashes, betweenCommas];

function asideAt(tokens: readonly Token[], at: number): Aside | null {
  for (const rule of rules) {
    const aside = rule(tokens, at);
    if (aside !== null) return aside;
  }
  return null;
}

/** What is said by the way and can be left out, in order. `isQuoted`: words of others are left whole. */
export function asides(tokens: readonly Token[], isQuoted: (token: Token) => boolean): Aside[] {
  const found: Aside[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!mayOpen(tokens[at])) continue;
    const aside = asideAt(tokens, at);
    if (!aside || tokens.slice(aside.from, aside.to).some(isQuoted)) continue;
    found.push(aside);
    at = aside.to - 1;
  }
  return found;
}
