import { describe, expect, test } from 'vitest';
import { openingDateline } from '../../../lib/article/noise/opening-dateline.ts';
import { articleAround, foundBy } from './article-around.ts';

const rest = 'The harbour was closed on Monday after a ship lost forty containers in the storm.';

describe('dateline', () => {
  test.each([
    ['(CNN)'],
    ['(CNA) — '],
    ['CARRICK, Sept. 21, 2022 /NewsLine/ -- '],
    ['(CNN) -- '],
    ['(Reuters) - '],
    ['LONDON (Reuters) - '],
    ['MARLOW, Ohio (AP) — '],
    ['MARLOW, Ohio (AP) _ '],
    ['Washington (AFP) – '],
    ['WASHINGTON, March 3 — '],
    ['PARIS, 3 March 2019 (Reuters) - '],
    ['NEW YORK, Nov. 19 (UPI) — '],
    ['BERLIN — '],
    ['STATE COLLEGE, Pa. - '],
    ['ST. LOUIS -- '],
    ['RIO DE JANEIRO – '],
    ['Lagos, Nigeria (CNN)'],
    ['HARTON/MARLOW (Reuters) - '],
    ['PORT-ÉLAN — '],
    ['Harton, Ohio — '],
    ['Port Harton, New Ohio, United States - '],
    ['HARLOW BEND, Nov. 6 (Inland Press) — '],
  ])('%# removes %s', (dateline) => {
    expect(foundBy(openingDateline, `Storm closes harbour\n\n${dateline}${rest}`)).toEqual([dateline]);
  });

  test.each([
    ['NATO — the alliance of 32 states — said on Monday it would send two ships.'],
    ['The council (AP) — a body of nine — met on Monday in the harbour office.'],
    ['IOWA POLLS NOT WRONG, JUST EARLY - The first figures of the year say little about the last.'],
    ['MOSS--We never agreed to this, and we said so in the meeting of the ninth of May.'],
    ['Cable News Network (CNN) said on Monday it would close two of its offices abroad.'],
    ['Moss, Roe – both members since 2011 – said they would not run again in the spring.'],
    ['Moss – the mayor since 2011 – said she would not run again in the spring.'],
    ['A (Reuters) reporter was in the room when the decision was read out on Monday.'],
  ])('%# keeps %s', (sentence) => {
    expect(foundBy(openingDateline, `Storm closes harbour\n\n${sentence}`)).toEqual([]);
  });

  test('keeps what looks like a dateline far below the opening', () => {
    expect(foundBy(openingDateline, articleAround(`BERLIN — ${rest}`, 'end'))).toEqual([]);
  });
});
