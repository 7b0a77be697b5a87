import { countWords } from '../words.ts';
import { matchesAny, notices } from './notices.ts';
import { type NoiseRule, wholeBlocks } from './rule.ts';

const longestMessage = 30;

const messages = notices('program-message/messages', [
  /^(?:PHP )?(?:Warning|Notice|Fatal error|Parse error|Deprecated): .{1,400} on line \d/,
  /^(?:Uncaught )?(?:Type|Reference|Syntax|Range|Runtime|Value)Error\b/,
  /^Error establishing a database connection/i,
  /^(?:Error|HTTP(?: Error)?) [45]\d\d\b/,
  /^(?:Error|Warning|Notice): (?:invalid|missing|undefined|unable to|could not|cannot|failed to|no (?:such|valid))\b/i,
  /^(?:Sorry, )?your browser (?:does not|doesn[’']t|is (?:not|no longer)|must|can(?:not|[’']t))\b/i,
  /^(?:Please )?(?:enable|turn on|activate|allow) (?:JavaScript|Flash|cookies)\b/i,
  /^(?:This |The )(?:video|media|audio|clip|content|embed|tweet|post|image|map|chart|graphic)(?: file)? (?:is|can|could)(?:not| not|n[’']t| no longer) (?:be |currently )?(?:available|loaded|played|displayed|found|supported)\b/i,
  /^(?:This |The )?(?:video|media|audio|clip|content|embed|tweet|post)(?: file)? (?:is )?(?:currently )?unavailable\.?$/i,
  /^(?:Video|Media|Audio) (?:Player(?: is loading)?|unavailable)\.?$/i,
  /^This is a modal window\.?$/i,
  /^Beginning of dialog window\b/i,
  /^(?:Loading|Please wait|Buffering)\s*(?:…|\.{2,3})$/i,
  /^(?:Unable|Failed) to (?:load|display|play|fetch|connect)\b/i,
  /^(?:Something went wrong|An (?:unexpected |unknown )?error (?:has )?occurred)\.?(?: Please try again(?: later)?\.?)?$/i,
  /^(?:Skip to (?:main |the )?(?:content|navigation)|Toggle (?:navigation|caption|menu|search)|Back to top|hide caption|enlarge this image)$/i,
  /^(?:undefined|null|NaN|\[object Object\]|lorem ipsum.{0,600})$/i,
  /^\d{1,2}:\d\d(?::\d\d)? ?\/ ?\d{1,2}:\d\d(?::\d\d)?$/, // a player's clock
  /^(?:Play|Pause|Mute|Unmute|Fullscreen|Play Video|Current Time \d.*|Duration \d.*)$/,
]);

/** Such words stand anywhere in a message; only a text that has the first of each pair is asked for the second. */
const complaints: readonly (readonly [RegExp, RegExp])[] = [
  [/ key\b/i, /\b(?:licen[cs]e|API|activation) key\b.{0,60}\b(?:invalid|not set|missing|expired|required)\b/i],
  [
    /javascript/i,
    /\bJavaScript (?:is|must be|needs to be|to be) (?:currently )?(?:disabled|enabled|required|unavailable|not available|turned off)\b/i,
  ],
];

const isMessage = (text: string): boolean =>
  matchesAny(messages, text) || complaints.some(([hint, pattern]) => hint.test(text) && pattern.test(text));

/** What a player, a plugin, a server or a scraper had to say. */
export const programMessage: NoiseRule = {
  name: 'program message',
  reason: 'machine-text',
  find: wholeBlocks((text) => isMessage(text) && countWords(text) <= longestMessage),
};
