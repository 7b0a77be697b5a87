import type { Span } from '../article.ts';
import type { Block } from '../layout.ts';
import { beginsNotice, notices } from './notices.ts';
import { isNearEnd, type NoiseRule, wholeBlocks } from './rule.ts';

const work =
  '(?:Additional |Further |Original )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Rr]esearch|[Tt]ranslation|[Pp]roduction|[Cc]ompiled|[Ee]dited|[Ww]ritten|[Tt]ranslated)(?: and (?:reporting|writing|editing))?';

const notes = notices('contributors/notes', [
  new RegExp(`^${work} by [A-Z]`),
  /^(?:Contributing|Contributors?|Compiled by|Reporting)\s?: ?[A-Z]/,
  /^[A-Z].{0,200}\bcontributed (?:to this (?:report|story|article|post|column|piece)|(?:reporting|research)\b)/s,
  /^[A-Z].{0,60}\b(?:writers?|reporters?|journalists?|correspondents?) [A-Z].{0,200}\b(?:contributed|reported from [A-Z][\w ]{2,30})\.?$/s,
  /^With (?:additional |further )?(?:reporting|inputs?|files|material) (?:by|from) (?:[A-Z]|agencies\b|wires\b)/,
  /^(?:The )?(?:Associated Press|AP|Reuters|AFP) (?:writers?|reporters?|journalists?|staff)\b.{0,200}\bcontributed\b/s,
]);

const noteAtTheEnd = new RegExp(`\\(${work} by [A-Z][^()]{1,400}\\)\\.?$`);

/** "Reporting by Jane Doe; editing by John Roe", as a line of its own or in brackets after the last sentence. */
export const contributors: NoiseRule = {
  name: 'contributors',
  reason: 'byline',
  find: (story) => [...wholeNotes(story), ...story.blocks.flatMap(noteAfterSentence)].sort((a, b) => a.start - b.start),
};

const wholeNotes = wholeBlocks((text, block, story) => isNearEnd(block, story) && beginsNotice(notes, text));

function noteAfterSentence({ start, end, text }: Block): Span[] {
  if (!/\)\.?$/.test(text)) return [];
  const tail = text.slice(-450);
  const found = noteAtTheEnd.exec(tail)?.index ?? -1;
  const from = start + text.length - tail.length + found;
  return found === -1 || from === start ? [] : [{ start: from, end }];
}
