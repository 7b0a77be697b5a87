import { describe, expect, test } from 'vitest';
import { scriptText } from '../../../lib/article/noise/script-text.ts';
import { foundOf, type Place } from './article-around.ts';

describe('script', () => {
  const noise: [Place, string][] = [
    ['middle', `var playerId = 'clip-2231'; loadPlayer(playerId);`],
    ['middle', 'window.adSlots = window.adSlots || [];'],
    ['middle', '(function () { track("view"); })();'],
    ['middle', `googletag.cmd.push(function() { googletag.display('div-1'); });`],
    ['middle', 'document.write(unescape("%3Cscript src=…%3E"));'],
    ['middle', 'if (typeof ads !== "undefined") { ads.show(); }'],
    ['middle', '.caption { margin: 0 auto; color: #333; }'],
    ['middle', '@media screen and (max-width: 600px) {'],
    ['middle', 'max-width: 100%;'],
    ['middle', '})();'],
  ];
  test.each(noise)('%# removes (%s): %s', (place, block) => {
    expect(foundOf(scriptText, block, place)).toBe(block);
  });

  const story: [Place, string][] = [
    ['middle', 'Let us be clear: the function of the council (and its committees) is to decide.'],
    ['middle', 'Window cleaners (three of them) were working on the tower when the fire broke out.'],
    ['middle', 'If (and only if) the costs stay below 2 million, the line will open; otherwise it will not.'],
    ['middle', 'Function follows form, the architect said (she was joking).'],
    ['middle', 'warning: the road is closed until Sunday.'],
  ];
  test.each(story)('%# keeps (%s): %s', (place, block) => {
    expect(foundOf(scriptText, block, place)).toBe('');
  });
});
