import { describe, expect, test } from 'vitest';
import { contact } from '../../../lib/article/noise/contact.ts';
import { foundOf, type Place } from './article-around.ts';

describe('contact', () => {
  const noise: [Place, string][] = [
    ['end', 'jane.doe@courier.example'],
    ['end', 'Contact Jane Doe at jane.doe@courier.example'],
    ['end', 'Tel: +44 20 7946 0018'],
    ['end', 'For media inquiries, please write to the press office.'],
    ['end', 'For more information, visit www.marlow.example'],
    ['end', 'To contact the reporter on this story: Jane Doe in Marlow'],
    ['end', 'Got a tip? Send it to tips@courier.example'],
    ['end', 'Press contact: Ann Poe, ann@harton.example'],
  ];
  test.each(noise)('%# removes (%s): %s', (place, block) => {
    expect(foundOf(contact, block, place)).toBe(block);
  });

  test('removes the lines under a label with it', () => {
    const block = 'Media contact:\nAnn Poe\nHarton Transport\n+1 555 0134 012';
    expect(foundOf(contact, block, 'end').split(' | ')).toEqual(block.split('\n'));
  });

  const story: [Place, string][] = [
    ['middle', 'Anyone with information is asked to call the police at 555-0134.'],
    ['middle', 'Contact sports were banned at the school.'],
    ['middle', 'She wrote to him at the address jane@old.example “every day of that summer”.'],
    ['middle', 'The number 2,000,000 was wrong.'],
    ['middle', 'For more information the council had to wait until May, when the auditors sent their report.'],
    ['middle', 'Contact with the ship was lost at noon.'],
  ];
  test.each(story)('%# keeps (%s): %s', (place, block) => {
    expect(foundOf(contact, block, place)).toBe('');
  });
});
