import { describe, expect, test } from 'vitest';
import { invitation } from '../../../lib/article/noise/invitation.ts';
import { foundOf, type Place } from './article-around.ts';

describe('invitation to readers', () => {
  const noise: [Place, string][] = [
    ['middle', 'Are you affected by the storm? Get in touch by emailing live@marlow.example'],
    ['end', '• Do you agree? Send your letter to letters@marlow.example'],
    ['end', 'What did we miss? Tell us your favorite walk in the comments below!'],
    ['end', 'Share your photos of the opening with us at photos@marlow.example.'],
    ['end', 'Have you seen the new bus? If so, write to us.'],
    ['end', 'Got a question? Ask our sports desk'],
    ['end', 'Do you have an opinion? If you would like to submit a letter of up to 300 words, email it to letters@marlow.example'],
  ];
  test.each(noise)('%# removes (%s): %s', (place, block) => {
    expect(foundOf(invitation, block, place)).toBe(block);
  });

  const story: [Place, string][] = [
    ['middle', 'What can a bus tell us about a town? More than its budget can, and in less time.'],
    ['middle', 'Who pays for it? The council will share your costs, the letter promised.'],
    ['middle', 'Anyone who saw the crash should get in touch with the station on 555-0100 or by email at desk@marlow.example.'],
    ['middle', 'Do you want a bus? The leaflet asked. Nine in ten did, and said so in the comments.'],
    ['middle', 'Send in the buses, the crowd sang.'],
    ['middle', 'Vote counts were posted on the page of the council every hour.'],
  ];
  test.each(story)('%# keeps (%s): %s', (place, block) => {
    expect(foundOf(invitation, block, place)).toBe('');
  });
});
