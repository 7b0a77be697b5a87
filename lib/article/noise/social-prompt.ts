import { countWords } from '../words.ts';
import { beginsNotice, notices } from './notices.ts';
import { isFirst, type NoiseRule, wholeBlocks } from './rule.ts';

const longestPrompt = 35;
const networks =
  'Twitter|X|Facebook|Instagram|LinkedIn|YouTube|WhatsApp|TikTok|Threads|Bluesky|Mastodon|Telegram|Pinterest|Reddit|Tumblr|Google\\+|Flipboard|Snapchat';

const prompts = notices('social-prompt/prompts', [
  new RegExp(
    `^(?:you can )?(?:follow|find|friend|like|join|connect with|circle)\\b.{1,120}\\b(?:on|at) (?:${networks}|social media)(?![\\w-])`,
    'i',
  ),
  /^(?:follow|tweet) (?:(?:us|him|her|them|me)\b|@\w)/i,
  new RegExp(`^(?:on )?(?:${networks})\\s?: ?@?[\\w./]{2,60}\\W{0,4}$`, 'i'),
  new RegExp(
    `^(?:share|tweet|post|pin|e-?mail|print|send)(?: (?:this|it|the)(?: (?:article|story|post|page|link))?)?:?(?: (?:on|via|with|to|by) (?:${networks}|e-?mail|(?:your )?friends?|a friend|social media))?\\W{0,4}$`,
    'i',
  ),
  new RegExp(`^(?:(?:share|tweet|print|e-?mail|copy link|save|comments?|more|${networks})(?:[\\s|,/•·&]+|$)){2,12}$`, 'i'),
  new RegExp(
    `^share (?:this|it|on|via)?(?: (?:article|story|post|page|link))?:?(?:[\\s|,/•·&]+(?:${networks}|e-?mail|copy link|print)){1,10}\\W{0,4}$`,
    'i',
  ),
  new RegExp(`^(?:${networks})\\W{0,4}$`, 'i'),
  /^(?:\d[\d.,]*k? )?shares?\W{0,4}$/i,
  /^(?:join the (?:conversation|discussion)|have your say|share your (?:thoughts|views|opinion|story|photos))\b/i,
  /^(?:let us know|tell us|sound off|leave your)\b.{0,80}\b(?:comments?|comment section|below|facebook|twitter)\b/i,
  /^(?:what do you think|do you agree)\b.{0,80}\b(?:comments?|below|vote|poll|share)\b/i,
  /^please share\b/i,
  /^like this:?\W{0,4}$/i,
  /^like loading\W{0,4}$/i,
  new RegExp(`^(?:view|see) (?:this|the) (?:post|tweet|photo|video|thread) on (?:${networks})\\W{0,4}$`, 'i'),
  /^a (?:post|photo|video) (?:shared|posted) by\b.{1,100}\(?@\w/i,
  /^follow\b.{1,100}\b(?:coverage|updates|news)\b.{0,60}\b(?:at|on):? ?(?:https?:|www\.)/i,
  /^like us\b/i,
]);

/** "Follow @marlowpost on Twitter", "Share this story". */
export const socialPrompt: NoiseRule = {
  name: 'social prompt',
  reason: 'promotion',
  find: wholeBlocks((text, block) => !isFirst(block) && beginsNotice(prompts, text) && countWords(text) <= longestPrompt),
};
