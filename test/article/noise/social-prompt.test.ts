import { describe, expect, test } from 'vitest';
import { socialPrompt } from '../../../lib/article/noise/social-prompt.ts';
import { foundOf, type Place } from './article-around.ts';

describe('social prompt', () => {
  const noise: [Place, string][] = [
    ['end', 'Follow Jane Doe on Twitter @janedoe.'],
    ['end', 'Follow us on Facebook and Instagram.'],
    ['middle', 'Share this story'],
    ['middle', 'Share on Facebook'],
    ['middle', 'Tweet'],
    ['middle', 'Facebook Twitter Email'],
    ['end', 'Twitter: @janedoe'],
    ['middle', '12 shares'],
    ['end', 'Join the conversation'],
    ['end', 'What do you think? Tell us in the comments.'],
    ['end', 'Like us on Facebook'],
    ['middle', 'Print this article'],
    ['end', 'Let us know what you think in the comments below.'],
    ['middle', 'View this post on Instagram'],
    ['middle', 'A post shared by Marlow Lines (@marlowlines)'],
    ['end', 'Like this:'],
    ['end', 'Like Loading...'],
    ['end', 'Follow our coverage of the vote at https://marlow.example/vote'],
  ];
  test.each(noise)('%# removes (%s): %s', (place, block) => {
    expect(foundOf(socialPrompt, block, place)).toBe(block);
  });

  const story: [Place, string][] = [
    ['middle', 'Follow the money, the auditor told the committee.'],
    ['middle', 'The video was shared on Facebook more than 40,000 times within a day.'],
    ['middle', 'Share prices fell by 4 percent.'],
    ['middle', 'Twitter declined to comment.'],
    ['middle', 'Facebook said it had removed the post on Monday morning.'],
    ['middle', 'Email the clerk before Friday, residents were told, or come to the town hall in person.'],
    ['top', 'Follow the mayor on Facebook: why Marlow went online'],
    ['middle', 'A post shared by the mayor was deleted within the hour.'],
    ['middle', 'Like this one, the last bus was late.'],
  ];
  test.each(story)('%# keeps (%s): %s', (place, block) => {
    expect(foundOf(socialPrompt, block, place)).toBe('');
  });
});
