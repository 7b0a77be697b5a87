import { endsSentence } from '../story.ts';
import { type NoiseRule, wholeBlocks } from './rule.ts';

const longestMenu = 200;
const mostItems = 15;
const longestItem = 35;

/** What the items of menus say in nearly every language of page templates. */
const wellKnown = new Set(
  'home|menu|search|login|log in|logout|log out|signin|sign in|signup|sign up|register|my account|newsletter|newsletters|subscribe|unsubscribe|donate|about|about us|contact|contact us|help|faq|faqs|sitemap|site map|careers|jobs|advertise|advertise with us|cookie|cookies|cookie policy|cookies policy|cookie notice|cookies notice|cookie settings|cookies settings|privacy|privacy policy|privacy notice|privacy settings|terms|terms of use|terms of service|terms & conditions|terms and conditions|accept|accept all|reject|reject all|manage preferences|update your preferences|forward to a friend|newest|oldest|most liked|most recent|most popular|most read|next|previous|back|close|share|print|email|save|skip'.split(
    '|',
  ),
);

const separators = /\s*[|•·‧»›]\s*|\s{2,}/;

/** An instruction before the items: "Jump to: North | South", "Sort by: Newest | Oldest". */
const instruction = /^(?:jump to|sort by|filter by|go to|skip to|sections|more from|browse)\s?:\s?/i;

/** "Home | Technology | Privacy", "Menu Search Log in": the choices that a page offers. */
export const menu: NoiseRule = {
  name: 'menu',
  reason: 'promotion',
  find: wholeBlocks((text) => text.length <= longestMenu && isMenu(text)),
};

const isWellKnown = (item: string): boolean => wellKnown.has(item.toLowerCase());

function isMenu(text: string): boolean {
  if (endsSentence(text)) return false;
  const choices = text.replace(instruction, '');
  const items = choices.split(separators).filter((item) => item !== '');
  if (items.length < 2) return wellKnownWords(text) >= 2;
  if (items.length > mostItems || items.some((item) => item.length > longestItem)) return false;
  return choices !== text || items.some(isWellKnown);
}

/** How many well-known items the line is made of, when it is made of nothing else: "Menu Search Log in". */
function wellKnownWords(text: string): number {
  const words = text.split(' ');
  if (words.length > mostItems) return 0;
  let count = 0;
  for (let at = 0; at < words.length; count += 1) {
    const taken = [3, 2, 1].find((length) => at + length <= words.length && isWellKnown(words.slice(at, at + length).join(' ')));
    if (taken === undefined) return 0;
    at += taken;
  }
  return count;
}
