import { isOneOf } from '../listed.ts';
import type { Sentence, Token } from '../types.ts';

const isWhoOrWhich = isOneOf('who which');
const mayOpenClause = isOneOf('; : “ ” " that when where while as after before since until once to who which');

/** Behind these a clause has a subject of its own: "that", "because", "and she", "to tell"; not "and criticized" nor ", who". */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (token.pos === 'CCONJ') return !/^(?:VERB|AUX|ADV)$/.test(tokens[at + 1]?.pos ?? '');
  if (!mayOpenClause(token)) return token.pos === 'SCONJ';
  if (token.lower === 'to') return tokens[at + 1]?.pos === 'VERB';
  return !isWhoOrWhich(token) || tokens[at - 1]?.text !== ',';
}

/** Offset where the clause of the token begins, as far as words tell. Inside a name nothing opens one: "Food and Drug". */
export function clauseStartBefore({ tokens, start }: Sentence, at: number, isInsideName: (at: number) => boolean): number {
  for (let opener = at; opener >= 0; opener--) {
    if (opensClause(tokens, opener) && !isInsideName(opener)) return (tokens[opener] as Token).end;
  }
  return start;
}
