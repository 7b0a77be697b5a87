import { describe, expect, test } from 'vitest';
import { markup } from '../../../lib/article/noise/markup.ts';
import { foundOf, type Place } from './article-around.ts';

describe('markup', () => {
  const noise: [Place, string][] = [
    ['middle', '<iframe src="https://video.example/clip" width="560"></iframe>'],
    ['middle', '<!-- ad slot 3 -->'],
    ['middle', '[gallery ids="101,102,103"]'],
    ['middle', '[embed]https://video.example/clip[/embed]'],
    ['middle', '[/caption]'],
    ['middle', '[vc_row full_width="yes"]'],
    ['middle', '{{ related_articles }}'],
    ['middle', '&nbsp;'],
    ['middle', '<script>track();</script>'],
    ['middle', '[vc_row][vc_column][vc_column_text]'],
    ['middle', '[/vc_column_text][/vc_column][/vc_row]'],
  ];
  test.each(noise)('%# removes (%s): %s', (place, block) => {
    expect(foundOf(markup, block, place)).toBe(block);
  });

  const story: [Place, string][] = [
    ['middle', '[Applause]'],
    ['middle', '[Laughter in the hall]'],
    ['middle', 'The value was <5 in all samples, and >9 in none of them.'],
    ['middle', '“[We] never agreed to this,” Moss wrote to the ministry in March.'],
    ['middle', '[Applause] [Laughter] The mayor sat down.'],
  ];
  test.each(story)('%# keeps (%s): %s', (place, block) => {
    expect(foundOf(markup, block, place)).toBe('');
  });
});
