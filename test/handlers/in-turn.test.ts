import { expect, test } from 'vitest';
import { inTurn } from '../../lib/handlers/in-turn.ts';

test('tasks do not overlap, whatever comes of those before', async () => {
  const happened: string[] = [];
  const turn = inTurn();
  const task = (name: string, fails: boolean) => async () => {
    happened.push(`${name} begins`);
    await null;
    happened.push(`${name} ends`);
    if (fails) throw new Error(name);
    return name;
  };
  const results = await Promise.allSettled([turn(task('a', true)), turn(task('b', false)), turn(task('c', false))]);
  expect(happened).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
});
