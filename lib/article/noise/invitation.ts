import { countWords } from '../words.ts';
import { isFirst, type NoiseRule, wholeBlocks } from './rule.ts';

const longestInvitation = 50;

const question = /^\W{0,4}(?:do|did|are|were|have|has|would|what|which|how|got|want|know|is|who|where)\b[^?]{2,160}\?\s/i;
const imperative =
  /\b(?:tell us|let us know|send (?:us|your|it)|write (?:to us|in)|share (?:your|with us)|e-?mail|get in touch|contact us|fill (?:in|out)|vote|message us|text us|submit|ask (?:us|our))\b/gi;
/** What stands before it: nothing, or another sentence. */
const introduction = /(?:^\W{0,4}|[.?!:]\s+(?:if so, |if you would like to [^.?!,]{1,120}, )?)(?:please )?$/i;
/** Where the answer goes. */
const channel =
  /@|\bask our [a-z ]{3,30}$|\b(?:in|on|to|using|via) (?:the|our)\b.{0,30}\b(?:comments?|comment section|form|poll|page|inbox)\b|\bcomments? (?:section|below)\b|\bget in touch\b|\bwrite to us\b|\b(?:below|here)\W{0,4}$/i;
const quoted = /[“”"]|\b(?:said|says|told|asked|police|anyone|witness(?:es)?)\b/i;

/** "Are you affected by the storm? Get in touch by e-mailing …", "Tell us your favourite in the comments." */
export const invitation: NoiseRule = {
  name: 'invitation to readers',
  reason: 'promotion',
  find: wholeBlocks((text, block) => {
    if (isFirst(block) || !asks(text) || quoted.test(text) || countWords(text) > longestInvitation) return false;
    return channel.test(text) && (question.test(text) || /\b(?:us|our|your)\b/i.test(text));
  }),
};

function asks(text: string): boolean {
  imperative.lastIndex = 0;
  for (let found = imperative.exec(text); found !== null; found = imperative.exec(text)) {
    if (introduction.test(text.slice(0, found.index))) return true;
  }
  return false;
}
