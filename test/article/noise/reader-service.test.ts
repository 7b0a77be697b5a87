import { describe, expect, test } from 'vitest';
import { readerService } from '../../../lib/article/noise/reader-service.ts';
import { foundOf, type Place } from './article-around.ts';

describe('reader service', () => {
  const noise: [Place, string][] = [
    ['opening', 'Listen to this article (2 min)'],
    ['opening', 'This live blog is now closed. You can follow our latest coverage here.'],
    ['opening', 'Key events'],
    ['middle', 'Updated at 18.20 GMT'],
    ['opening', 'If you buy something through our links we may earn a commission.'],
    ['end', 'This article appears in the June 2023 print edition, with the headline “White Paint.”'],
    ['end', '“A Life in Light” is published by Mole Press, £14.99. To order a copy go to bookshop.example'],
    ['end', 'Our Standards: The Marlow Principles of Fairness.'],
    ['end', 'Your email address will not be published. Required fields are marked *'],
    ['end', 'Loading comments...'],
    ['end', 'Thanks for reading! Forward this to a friend who might enjoy it.'],
    ['end', 'SOURCE Marlow Lines'],
    ['opening', 'Estimated reading time: 3 minutes'],
    ['opening', 'EMBARGOED until 16:00 London time on 5 October 2022'],
    ['end', 'Journal reference: Joensen, M. et al. Sea and Sound 12, 44–61 (2022).'],
    ['end', 'Provided by Marlow Institute'],
    ['end', 'Reuse this content'],
    ['end', 'Topics: Marlow / Buses'],
    ['end', 'Tags: buses, Marlow, Lena Moss'],
    ['end', 'Thanks for reading The Daily Coast. Your subscription makes our work possible.'],
  ];
  test.each(noise)('%# removes (%s): %s', (place, block) => {
    expect(foundOf(readerService, block, place)).toBe(block);
  });

  const story: [Place, string][] = [
    ['middle', 'Listen to this man, she told the meeting, and then decide.'],
    ['middle', 'This post is closed to women until the law changes, the ministry wrote.'],
    ['middle', 'Loading the ferry took an hour.'],
    ['middle', 'Thank you for reading the report, he told the only member who had.'],
    ['middle', 'The report was published at 18.20, two hours late, on the website of the council.'],
    ['middle', 'Key events in the history of the line were shown on a wall.'],
    ['middle', 'Source of the river'],
    ['middle', 'If you buy a ticket, we may all get a train, the banner said.'],
    ['middle', 'The report was under embargo until Monday, and so was the mayor’s anger.'],
    ['middle', 'Provided by the council, the shelters have been empty since May.'],
    ['middle', 'More information: that was all the committee asked for. It got none.'],
    ['middle', 'Topics: everything. Speakers: nobody.'],
  ];
  test.each(story)('%# keeps (%s): %s', (place, block) => {
    expect(foundOf(readerService, block, place)).toBe('');
  });
});
