import { describe, expect, it } from 'vitest';
import { weightsAsCode } from '../../../scripts/fit-confidence/weights-as-code.ts';

describe('weightsAsCode', () => {
  it('sorts weights by what is asked, leaves out those of nothing, and keeps colons and quotation marks', () => {
    const weights = new Map([
      ['verb: say', 0.5],
      ['before: :', -0.25],
      ["behind: 's", 1],
      ['before: ADP', 0],
      ['before: ,', 2],
    ]);
    expect(weightsAsCode(weights)).toContain(
      ['{', "  'before': {", "    ',': 2,", "    ':': -0.25,", '  },', "  'behind': {", '    "\'s": 1,', '  },'].join('\n'),
    );
  });
});
