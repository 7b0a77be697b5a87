import { describe, expect, test } from 'vitest';
import { programMessage } from '../../../lib/article/noise/program-message.ts';
import { foundOf, type Place } from './article-around.ts';

describe('program message', () => {
  const noise: [Place, string][] = [
    ['middle', 'Warning: Undefined variable $title in /var/www/html/story.php on line 12'],
    ['middle', 'Your browser does not support the video tag.'],
    ['middle', 'Please enable JavaScript to view the comments.'],
    ['middle', 'JavaScript is required to load this page.'],
    ['middle', 'Video Player is loading.'],
    ['middle', 'This is a modal window.'],
    ['middle', 'Loading…'],
    ['middle', 'Unable to load the poll'],
    ['middle', 'The video could not be loaded, either because the server failed or because the format is not supported.'],
    ['middle', 'Something went wrong. Please try again later.'],
    ['middle', '[object Object]'],
    ['middle', '0:00 / 2:14'],
    ['end', 'Your API key is missing or invalid. Please check the settings.'],
    ['opening', 'Skip to main content'],
    ['middle', 'This video is not available in your region.'],
    ['middle', 'Error 404: page not found'],
  ];
  test.each(noise)('%# removes (%s): %s', (place, block) => {
    expect(foundOf(programMessage, block, place)).toBe(block);
  });

  const story: [Place, string][] = [
    ['middle', 'Warning: the water must be boiled until Thursday, the utility told its customers.'],
    ['middle', 'The video was not available to the court until the last day of the trial, her lawyer said.'],
    [
      'middle',
      'Unable to pay the new rent, Doe closed his shop in May and moved to Harton with his family, where he has worked in a bakery ever since and where, he says, nobody asks for a year in advance.',
    ],
    ['middle', 'An error occurred in the count of two districts, the returning officer said on Tuesday.'],
    ['middle', 'The map is not the territory, the planner told the committee.'],
    ['middle', '“Please wait,” the officer told them.'],
  ];
  test.each(story)('%# keeps (%s): %s', (place, block) => {
    expect(foundOf(programMessage, block, place)).toBe('');
  });
});
