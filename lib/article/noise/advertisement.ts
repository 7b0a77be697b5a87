import { beginsNotice, notices } from './notices.ts';
import { type NoiseRule, wholeBlocks } from './rule.ts';

const markers = notices('advertisement/markers', [
  /^(?:advertisements?|advertising|advert|ads?|sponsored(?: (?:content|links?|post))?|promoted(?: (?:content|links?|stories))?|paid (?:content|post|program)|commercial break)\W{0,4}$/i,
  /^(?:(?:the )?(?:story|article|post|text)|content|report) (?:continues|resumes) (?:below|after|beneath)\b.{0,60}$/i,
  /^(?:continue|keep) reading (?:below|the main story|after|the rest)\b.{0,60}$/i,
  /^scroll (?:down )?(?:for more|to continue|to read|past)\b.{0,40}$/i,
  /^(?:advertisement|advert|ad)\s?[-–—:|]\s?(?:(?:story|article|content) )?continues? (?:reading )?below\W{0,4}$/i,
  /^(?:sponsored|promoted|advertisement|ad|paid)[\])]\s\S.{0,120}$/i, // [Sponsored] Refinance your home
  /^advertise with us\W{0,4}$/i,
  /^(?:skip|close|hide|report) (?:this )?(?:ad|advert|advertisement)\W{0,4}$/i,
]);

/** "Advertisement", "Story continues below". */
export const advertisement: NoiseRule = {
  name: 'advertisement marker',
  reason: 'promotion',
  find: wholeBlocks((text) => beginsNotice(markers, text)),
};
