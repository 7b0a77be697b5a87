import { describe, expect, test } from 'vitest';
import { jsonText } from '../../../lib/article/noise/json-text.ts';
import { foundOf, type Place } from './article-around.ts';

describe('JSON', () => {
  const noise: [Place, string][] = [
    ['end', '{"message":"The licence key of your gallery plugin has expired. Please renew it in the settings."}'],
    ['middle', '{"status": 404, "error": "not found"}'],
    ['middle', '[{"id": 12, "name": "poll"}]'],
    ['middle', '"embedCode": null,'],
    ['middle', '},'],
  ];
  test.each(noise)('%# removes (%s): %s', (place, block) => {
    expect(foundOf(jsonText, block, place)).toBe(block);
  });

  const story: [Place, string][] = [
    ['middle', '"Price: 12 crowns," the label said, and everybody laughed at the stall.'],
    ['middle', '{sic} was written next to the word in the minutes of the meeting.'],
    ['middle', '[The mayor] was not there, the clerk wrote in the minutes of the evening.'],
  ];
  test.each(story)('%# keeps (%s): %s', (place, block) => {
    expect(foundOf(jsonText, block, place)).toBe('');
  });
});
