import type { Block } from '../layout.ts';
import { endsSentence, type Story } from '../story.ts';
import { countWords } from '../words.ts';
import { beginsNotice, notices } from './notices.ts';
import { blocksWhile, isFirst, type NoiseRule, wholeBlocks } from './rule.ts';

const longestLink = 40;
const longestListLine = 20;
const longestList = 12;

/** A label and, behind it, the headline of another story. */
const labelled = notices('read-more/labelled', [
  /^(?:read|also read|read also|read more|read next|see also|also see|see more|more|related(?: (?:stories|story|articles?|coverage|content|links?|news|topics|reading))?|watch(?: (?:now|live|more|below|this))?|listen|recommended(?: (?:reading|for you|stories))?|more (?:on this|from [^:]{1,40}|news|stories|coverage|to read)|don[’']t miss|must[- ](?:read|see|watch)|up next|editor[’']?s[’']? picks?|in case you missed it|most (?:read|popular|viewed)|trending(?: now)?|join the debate|subscribe)\s?[:|»>]/i,
]);

/** Sentences that ask the reader to go elsewhere. */
const prompts = notices('read-more/prompts', [
  /^(?:click|tap) (?:here|on the|the link|through|to (?:read|see|view|enlarge|share|watch|listen|expand|subscribe))\b/i,
  /^read (?:more|on|the (?:full|original|whole|entire|complete|rest))\b.{0,200}$/i,
  /^(?:see|view|watch|listen to|hear) (?:the )?(?:full|entire|complete|more|video|slideshow|gallery|photos|interview)\b.{0,80}(?:here|below|above|online|gallery|slideshow|photos|video)\W{0,4}$/i,
  /^(?:view|see|show|load) (?:gallery|slideshow|(?:all )?(?:photos|images|pictures|comments)|more)\W{0,4}$/i,
  /^for (?:more|the latest|all the latest|breaking)\b.{0,60}\b(?:news|stories|coverage|updates|headlines|sports?)\b.{0,60}\b(?:visit|go to|see|click|follow|check out|read|download)\b/i,
  /^for more (?:on|about|information on|details on)\b.{0,60}\b(?:visit|go to|click|see our|check out|download)\b/i,
  /^check out (?:our|more)\b/i,
  /^(?:download|get) (?:the|our) .{0,40}\bapp\b/i,
  /^continue reading\W{0,4}$/i,
  /^(?:watch|see|view) (?:the )?(?:video|clip|photos?|interview|segment) (?:here|below|above)\b.{0,40}$/i,
  /^(?:story|article|post) via\b/i,
  /^(?:h\/t|hat tip|via:) ?.{1,60}$/i,
]);

/** Above a list of other stories. */
const listHeadings = notices('read-more/listHeadings', [
  /^(?:read (?:more|next|this next)|related(?: (?:stories|story|articles?|coverage|content|links?|news|topics|reading))?|see also|more (?:on this story|from .{1,40}|stories|news|coverage|to explore)|(?:you (?:may|might) (?:also )?(?:like|be interested in|have missed))|recommended(?: (?:for you|reading|stories))?|most (?:read|popular|viewed|shared)|trending(?: (?:now|stories|topics))?|up next|next up|read next|top (?:stories|headlines)|latest (?:news|stories|headlines)|editor[’']?s[’']? picks?|don[’']t miss|popular (?:now|stories)|elsewhere on .{1,30}|tags|topics|filed under)\W{0,4}$/i,
]);

const webAddress = /^(?:https?:\/\/|www\.|pic\.twitter\.com\/|t\.co\/)\S{1,400}$/;
const listMark = /^(?:[-–—•·*»>]|\d{1,2}[.)])\s/;

const isShort = (text: string): boolean => countWords(text) <= longestLink;

/** "Read more: Council delays vote", "Click here for the full report." */
export const readMore: NoiseRule = {
  name: 'read more',
  reason: 'promotion',
  find: wholeBlocks((text, block) => {
    if (isFirst(block)) return false; // "Watch: Mayor walks out" may be the headline
    return (beginsNotice(labelled, text) || beginsNotice(prompts, text) || webAddress.test(text)) && isShort(text);
  }),
};

/** "Related stories" and the headlines under it. */
export const linkList: NoiseRule = {
  name: 'list of links',
  reason: 'promotion',
  find: (story) => story.blocks.flatMap((block, index) => (isListHeading(block) ? [block, ...entries(story, index)] : [])),
};

const isListHeading = (block: Block): boolean => !isFirst(block) && block.text.length <= 80 && beginsNotice(listHeadings, block.text);

/** What follows the heading and is no sentence. */
function entries(story: Story, heading: number): readonly Block[] {
  const following = story.blocks.slice(heading + 1, heading + 1 + longestList);
  const list = blocksWhile(following, ({ text }) => isListEntry(text));
  // A line set apart above a paragraph is that paragraph's heading rather than a link.
  return list.length < following.length && isSetApart(list, story.blocks[heading]) ? list.slice(0, -1) : list;
}

function isSetApart(list: readonly Block[], heading: Block | undefined): boolean {
  const last = list.at(-1);
  return last !== undefined && !listMark.test(last.text) && last.group !== (list.at(-2) ?? heading)?.group;
}

const isListEntry = (text: string): boolean =>
  text.length <= 300 && countWords(text) <= longestListLine && (listMark.test(text) || webAddress.test(text) || !endsSentence(text));
