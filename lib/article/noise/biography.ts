import { bareAuthorsIn } from '../bare-byline.ts';
import { authorsIn } from '../byline.ts';
import type { Story } from '../story.ts';
import { countWords } from '../words.ts';
import { matchesAny, notices } from './notices.ts';
import { isNearEnd, isNearStart, type NoiseRule, wholeBlocks } from './rule.ts';

const longestBiography = 70;

const person = "[A-Z][\\p{L}.'’-]+(?: (?:[a-z]{1,3} )?[A-Z][\\p{L}.'’-]+){1,3}";
const trade =
  '(?:staff |senior |chief |freelance |contributing |political |national |White House |investigative |business |sports |science |health |digital |associate |managing |deputy |assistant |news |opinion |editorial |features |award-winning |syndicated |guest |regular |nationally )*(?:writer|reporter|correspondent|editor|columnist|contributor|journalist|blogger|producer|intern|critic)s?';

const biographiesByName = notices('biography/biographiesByName', [
  new RegExp(
    `^${person},? (?:is|are) (?:an? |the |our )?(?:[A-Z][\\p{L}’']+(?: [A-Z][\\p{L}’']+){0,3}(?:[’']s)? )?${trade}\\b(?:[^.]{0,120})\\.?(?: |$)`,
    'u',
  ),
  new RegExp(
    `^${person} (?:covers|reports on|writes (?:about|on|for)|blogs (?:about|at))\\b[^.]{0,160}(?:\\bfor (?:the |The )?[A-Z]|\\.$|$)`,
    'u',
  ),
  new RegExp(`^${person} can be reached (?:at|by|on|via)\\b`, 'u'),
]);

/** What each of those needs. Asked first: names of any letters cost a cold start 20 ms to compile. */
const biographyHint =
  /writer|reporter|correspondent|editor|columnist|contributor|journalist|blogger|producer|intern|critic|covers|reports on|writes|blogs|can be reached/;

const otherBiographies = notices('biography/otherBiographies', [
  /^(?:The (?:writer|author)s?,? (?:is|are|can)\b|About the (?:author|writer|reporter)s?\b)/,
  /^(?:The )?(?:views?|opinions?) (?:and opinions )?(?:expressed|stated) (?:in this|here|above|by|are)\b/i,
  /^This (?:article|story|piece|post|column|essay) (?:was )?(?:originally |first )(?:appeared|published|ran|posted)\b/i,
]);

/** Quoted or reported speech is the story's, however the paragraph begins. */
const isReported = (text: string): boolean => /["“”]/.test(text) || isSpeech(text);
const isSpeech = (text: string): boolean => /\b(?:said|told|says)\b/.test(text);

/** "Jane Doe is a staff writer for the Courier. Follow her on …" below the story. */
export const biography: NoiseRule = {
  name: 'biography',
  reason: 'byline',
  find: (story) => {
    const authors = authorsOf(story);
    const isBiography = (text: string): boolean =>
      (biographyHint.test(text) && matchesAny(biographiesByName, text)) || matchesAny(otherBiographies, text);
    return wholeBlocks((text, block) => {
      if (!isNearEnd(block, story) || countWords(text) > longestBiography) return false;
      const plain = text.replace(/^\W{1,3}/, '');
      if (authors.some((author) => isAbout(author, plain))) return !isSpeech(plain); // what she wrote stands in quotation marks
      return isBiography(plain) && !isReported(plain);
    })(story);
  },
};

/** Who the lines above the story say has written it. */
const authorsOf = (story: Story): string[] =>
  story.blocks
    .filter((block) => isNearStart(block, story))
    .flatMap(({ text }) => (authorsIn(text) ?? bareAuthorsIn(text))?.split(/, | and | & |; /) ?? []);

/** "Jane Doe is a retired teacher and …" where Jane Doe wrote it. */
const isAbout = (author: string, text: string): boolean =>
  text.slice(0, author.length).toLowerCase() === author.toLowerCase() &&
  /^(?:[’']s (?:\w+ ){0,3}(?:book|novel|memoir|column)|,? (?:is|was|has|writes|teaches|works|lives|covers))\b/.test(
    text.slice(author.length),
  );
