import { wordList } from '../../engine/word-list.ts';
import { countWords } from '../words.ts';
import { beginsNotice, notices } from './notices.ts';
import { isAboveTitle, type NoiseRule, wholeBlocks } from './rule.ts';

/** Where a page's name may stand: above the title, among the links of a menu. */
const lookedThrough = 4;
const longestName = 6;

const newspapers = wordList(
  'Advertiser Argus Bulletin Chronicle Courier Daily Dispatch Echo Examiner Express Gazette Globe Guardian Herald Independent Journal Mail Mercury Messenger Mirror News Observer Online Post Press Record Register Report Review Sentinel Standard Star Sun Telegraph Times Today Tribune',
);
const capitalized = /^(?:[A-Z][\p{L}’'&-]*\s){1,5}$/u;

/** "The Harrow Vale Messenger", "Marlow News.com": capitalized words, the last of which newspapers are called. */
function isNewspaper(text: string): boolean {
  const last = text.lastIndexOf(' ') + 1;
  return newspapers.has(text.slice(last).replace(/\.[a-z]{2,10}$/, '')) && capitalized.test(text.slice(0, last));
}

/** What kind of text it is, above its title. */
const labels = notices('masthead/labels', [
  /^(?:for immediate release|(?:press|news|media) release|(?:strictly )?embargoed? (?:until|for)\b.{0,60}|(?:breaking|exclusive|opinion|analysis|news|sports?|business|politics|world|local)(?: news)?)\W{0,4}$/i,
]);

/** "NEWS | HEALTH": where on the page one is. */
const sections = /^[A-Z][A-Z &]{2,20}(?: ?[|/›»>•·] ?[A-Z][A-Z &]{2,20}){1,3}$/;

/** "The Harrow Vale Messenger", "FOR IMMEDIATE RELEASE": what stands above a title and is none. */
export const masthead: NoiseRule = {
  name: 'masthead',
  reason: 'promotion',
  find: wholeBlocks((text, block, story) => {
    if (block.index >= lookedThrough || block.index >= story.bodyStart || countWords(text) > longestName + 4) return false;
    return (beginsNotice(labels, text) || sections.test(text) || isNewspaper(text)) && isAboveTitle(block, story);
  }),
};
