import type { Block } from '../layout.ts';
import { endsSentence, type Story } from '../story.ts';
import { countWords } from '../words.ts';
import { beginsNotice, matchesAny, notices } from './notices.ts';
import { blocksWhile, type NoiseRule } from './rule.ts';

const headings = notices('summary-box/headings', [
  /^(?:in (?:short|brief|summary)|summary|(?:the )?(?:key|main|action|talking) (?:points|takeaways|findings|facts)|takeaways|at a glance|(?:the )?highlights|tl;? ?dr|the gist|what happened(?: (?:today|tonight))?|what(?:[’']s| is) (?:new|known)|the (?:main|big) points|quick read|story highlights)\s?:?\W{0,4}$/i,
]);
/** "Summary: Moss stores metals." */
const labels = notices('summary-box/labels', [/^(?:summary|in short|in brief|tl;? ?dr|the gist)\s?[:–—] \S/i]);
const listMark = /^(?:[-–—•·*■▪]|\d{1,2}[.)])\s/;

const longestPoint = 45;
const mostPoints = 8;

/** What a box above the story says of it in a few lines, under "Key points" or "In short". */
export const summaryBox: NoiseRule = {
  name: 'summary box',
  reason: 'repeated',
  find: (story) => story.blocks.flatMap((block, index) => (isAboveStory(block, story) ? boxAt(story, index) : [])),
};

/** A box may be what looks like the story's first paragraphs. */
const isAboveStory = ({ index }: Block, { bodyStart }: Story): boolean => index > 0 && index <= bodyStart;

function boxAt({ blocks }: Story, index: number): readonly Block[] {
  const first = blocks[index] as Block;
  if (matchesAny(labels, first.text)) return countWords(first.text) <= longestPoint ? [first] : [];
  if (first.text.length > 40 || !beginsNotice(headings, first.text)) return [];
  const points = pointsUnder(blocks.slice(index + 1, index + 1 + mostPoints));
  return points.length < 2 ? [] : [first, ...points];
}

/** Sentences in one group with the heading, or right below it; or lines with the marks of a list. */
function pointsUnder(following: readonly Block[]): readonly Block[] {
  const isList = listMark.test(following[0]?.text ?? '');
  const group = following[0]?.group;
  const isPoint = (point: Block): boolean =>
    countWords(point.text) <= longestPoint && (isList ? listMark.test(point.text) : point.group === group && endsSentence(point.text));
  return blocksWhile(following, isPoint);
}
