import { describe, expect, test } from 'vitest';
import { siteNotice } from '../../../lib/article/noise/site-notice.ts';
import { foundOf, type Place } from './article-around.ts';

describe('cookie or subscription notice', () => {
  const noise: [Place, string][] = [
    ['top', 'We use cookies to improve your experience on our site.'],
    ['top', 'This website uses cookies.'],
    ['opening', 'By continuing to use this site you agree to our use of cookies.'],
    ['end', 'Privacy policy'],
    ['end', 'Terms and conditions'],
    ['middle', 'Already a subscriber? Log in'],
    ['middle', 'You have read 3 of 5 free articles this month.'],
    ['middle', 'To continue reading, create a free account.'],
    ['end', 'Support local journalism by becoming a member.'],
    ['middle', 'This article is only for subscribers.'],
    ['middle', 'Subscribe now'],
    ['end', 'To read the full story, subscribe or sign in.'],
    ['top', 'You have 2 free articles remaining this month. Subscribe for unlimited access.'],
    ['top', 'View this email in your browser'],
    ['end', 'You are receiving this email because you signed up at marlow.example.'],
  ];
  test.each(noise)('%# removes (%s): %s', (place, block) => {
    expect(foundOf(siteNotice, block, place)).toBe(block);
  });

  const story: [Place, string][] = [
    ['middle', 'We use cookies, cakes and coffee to bring people to meetings, she said, and it works.'],
    ['middle', 'Privacy policy was the second item on the agenda.'],
    ['middle', 'Support for journalism courses fell to its lowest level in ten years.'],
    ['middle', 'You have read the law wrongly, the judge told the lawyer.'],
    ['middle', 'By using the old rails, the company hopes to save 2 million.'],
    ['middle', 'Become a nurse, his mother had told him.'],
    ['middle', 'To read the full story of the line, one has to begin in 1911.'],
    ['middle', 'You are receiving me? the driver asked the radio.'],
  ];
  test.each(story)('%# keeps (%s): %s', (place, block) => {
    expect(foundOf(siteNotice, block, place)).toBe('');
  });
});
