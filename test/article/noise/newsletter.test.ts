import { describe, expect, test } from 'vitest';
import { newsletter } from '../../../lib/article/noise/newsletter.ts';
import { foundOf, type Place } from './article-around.ts';

describe('newsletter prompt', () => {
  const noise: [Place, string][] = [
    ['middle', 'Sign up for our morning newsletter and never miss a story.'],
    ['end', 'Subscribe to The Courier’s podcast on iTunes.'],
    ['middle', 'Get the day’s news delivered straight to your inbox.'],
    ['middle', 'Enter your email address:'],
    ['end', 'By signing up you agree to our terms and conditions.'],
    ['end', 'Thank you for subscribing!'],
    ['middle', 'Register for free e-mail alerts here.'],
    ['middle', 'Receive our weekly newsletter'],
    ['end', 'Keep up to date with the latest from Marlow with our free newsletter'],
  ];
  test.each(noise)('%# removes (%s): %s', (place, block) => {
    expect(foundOf(newsletter, block, place)).toBe(block);
  });

  const story: [Place, string][] = [
    ['middle', 'The party sent a newsletter to all households, urging them to sign up as observers.'],
    ['middle', 'Residents can register by e-mail, the clerk said.'],
    ['middle', 'Get well soon, said the letter from the school, and your friends in class 4 signed it.'],
    ['top', 'Sign up for updates: how the town asked its people for an email'],
    ['middle', 'Moss said she would join the talks by telephone and send updates to members.'],
    ['middle', 'Keep up, she told the bus, and it did.'],
  ];
  test.each(story)('%# keeps (%s): %s', (place, block) => {
    expect(foundOf(newsletter, block, place)).toBe('');
  });
});
