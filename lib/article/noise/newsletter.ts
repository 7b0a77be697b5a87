import { countWords } from '../words.ts';
import { beginsNotice, notices } from './notices.ts';
import { isFirst, type NoiseRule, wholeBlocks } from './rule.ts';

const longestPrompt = 45;

// The imperative at the start tells a prompt from news about newsletters.
const prompts = notices('newsletter/prompts', [
  /^(?:please )?(?:sign up|subscribe|register|join|opt in)\b.{0,160}\b(?:newsletters?|inbox|e-?mails?(?: alerts?| updates?| list)?|briefing|alerts|podcast|mailing list|updates|channel|youtube|itunes)\b/i,
  /^(?:get|receive|have)\b.{0,120}\b(?:delivered|sent|straight|direct(?:ly)?|right)?\b.{0,20}\b(?:in|to) your (?:inbox|e-?mail)\b/i,
  /^(?:get|receive) (?:our|the latest|more|all the|daily|breaking)\b.{0,80}\b(?:newsletters?|alerts|updates)\b/i,
  /^(?:keep|stay) (?:up[ -]to[ -]date|informed|in the loop|in touch|ahead)\b.{0,100}\b(?:newsletters?|inbox|e-?mails?|alerts|app)\b/i,
  /^(?:enter|submit|confirm|type) your e-?mail\b/i,
  /^(?:thanks|thank you) for (?:subscribing|signing up|registering)\b/i,
  /^by (?:signing up|subscribing|clicking|submitting|registering|entering your)\b.{0,60}\byou\b/i,
  /^(?:our|the|daily|weekly|free|morning|evening|e-?mail) newsletter\W{0,4}$/i,
  /^(?:you can )?unsubscribe (?:at )?any ?time\b/i,
]);

/** "Sign up for our morning newsletter." */
export const newsletter: NoiseRule = {
  name: 'newsletter prompt',
  reason: 'promotion',
  find: wholeBlocks((text, block) => !isFirst(block) && beginsNotice(prompts, text) && countWords(text) <= longestPrompt),
};
