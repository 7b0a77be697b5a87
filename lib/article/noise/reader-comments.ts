import { isOnlyDate } from '../dates.ts';
import type { Block } from '../layout.ts';
import type { Story } from '../story.ts';
import { beginsNotice, notices } from './notices.ts';
import { isNearStart, type NoiseRule } from './rule.ts';

const longestComment = 15;
const longestName = 60;

/** Above the comments. A count may also stand under the title, where none follow. */
const headings = notices('reader-comments/headings', [
  /^(?:(?:reader |readers[’'] |top |all |\d[\d,]* )?comments?(?: ?\(?\d[\d,]*\)?)?)\W{0,4}$/i,
]);
/** Under a reader's name: when it was written. */
const age = /^(?:(?:\d{1,2}|an?) ?(?:s|m|h|d|w|(?:sec(?:ond)?|min(?:ute)?|hour|hr|day|week|month|year)s?) ago|just now|yesterday)$/i;
/** What closes a comment: "Like (14) Reply Report". */
const buttons = /^(?:(?:like|dislike|upvote|downvote|reply|report|flag|share|permalink|quote)(?: ?\(?\d[\d,]*\)?)?[\s|·•]*){1,8}$/i;

/** What readers wrote below the story: a name, when, and the lines up to the buttons or the end of the paragraph. */
export const readerComments: NoiseRule = {
  name: 'reader comments',
  reason: 'promotion',
  find: (story) => {
    const section = story.blocks.findIndex((block) => beginsNotice(headings, block.text) && !isNearStart(block, story));
    return section === -1 ? [] : commentsIn(story.blocks.slice(section + 1));
  },
};

function commentsIn(below: Story['blocks']): Block[] {
  const found: Block[] = [];
  let at = 0;
  while (at < below.length) {
    const length = opens(below, at) ? commentLength(below, at) : 0;
    found.push(...below.slice(at, at + length));
    at += Math.max(1, length);
  }
  return found;
}

/** A name and, in the next line, a date or "2 hours ago". */
function opens(blocks: readonly Block[], at: number): boolean {
  const [name, time] = [blocks[at], blocks[at + 1]];
  if (name === undefined || time === undefined || name.group !== time.group) return false;
  return name.text.length <= longestName && (age.test(time.text) || isOnlyDate(time.text));
}

function commentLength(blocks: readonly Block[], at: number): number {
  const lines = blocks.slice(at, at + longestComment);
  const next = lines.findIndex((_, index) => index > 0 && opens(blocks, at + index));
  const own = next === -1 ? lines : lines.slice(0, next);
  const last = own.findIndex(({ text }) => buttons.test(text));
  return last === -1 ? own.filter(({ group }) => group === lines[0]?.group).length : last + 1;
}
