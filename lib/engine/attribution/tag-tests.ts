import { isOneOf } from '../listed.ts';
import type { Token } from '../types.ts';

// What a tag alone says of a word. A participle may still pass for a finite verb: tags do not tell "asked" from "asked".

export const isVerbal = (token: Token | undefined): boolean => token?.pos === 'VERB' || token?.pos === 'AUX';

export const isFiniteTag = (token: Token | undefined): boolean =>
  token?.pos === 'AUX' || (token?.pos === 'VERB' && !token.lower.endsWith('ing'));

export const isRelativePronoun = isOneOf('who which that');
