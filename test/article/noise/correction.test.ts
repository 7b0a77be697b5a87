import { describe, expect, test } from 'vitest';
import { correction } from '../../../lib/article/noise/correction.ts';
import { foundOf, type Place } from './article-around.ts';

describe('correction note', () => {
  const noise: [Place, string][] = [
    ['end', 'Correction: An earlier version of this article misspelled the name of the harbour master.'],
    ['end', 'This story has been updated to include a statement by the mayor.'],
    ['end', 'An earlier version of this story gave the wrong year.'],
    ['opening', 'Editor’s note: This report contains descriptions of violence.'],
    ['end', 'CORRECTION (March 5, 2019): The line is 11 kilometres long, not 12.'],
    ['end', 'This is a developing story and will be updated.'],
    ['end', 'Clarification: The vote was by show of hands.'],
    ['end', 'A previous headline on this article misstated when the bridge will open.'],
    ['end', 'This interview has been edited and condensed.'],
    ['end', 'FOR THE RECORD: A story on Friday gave the wrong year of the bridge.'],
    ['end', 'CLARIFICATION, Jan. 31: The bus line has eleven stops, not twelve.'],
    ['end', 'An earlier version of this obituary gave the wrong year.'],
    ['end', 'We have corrected the name of the depot'],
  ];
  test.each(noise)('%# removes (%s): %s', (place, block) => {
    expect(foundOf(correction, block, place)).toBe(block);
  });

  const story: [Place, string][] = [
    ['top', 'Correction: Marlow bus story'],
    ['middle', 'The correction of the map took two years.'],
    ['middle', 'This story has two sides, Moss said.'],
    ['middle', 'The earlier version of the plan had eleven stops.'],
    ['middle', 'Corrections officers found the phone in his cell.'],
    ['middle', 'This interview has been a mistake, the mayor said afterwards.'],
    ['middle', 'For the record, Moss has never taken the bus.'],
    ['middle', 'We have corrected nothing, the council said.'],
  ];
  test.each(story)('%# keeps (%s): %s', (place, block) => {
    expect(foundOf(correction, block, place)).toBe('');
  });
});
