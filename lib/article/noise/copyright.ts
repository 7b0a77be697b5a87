import type { Span } from '../article.ts';
import type { Block } from '../layout.ts';
import { beginsNotice, notices } from './notices.ts';
import { isNearEnd, type NoiseRule, wholeBlocks } from './rule.ts';

const wholeLines = notices('copyright/wholeLines', [
  /^copyright(?: ©| \(c\))?\s?(?:\d{4}|by\b|[A-Z].{0,80}\d{4})/i,
  /^(?:this material|no part of this)\b.{0,40}\bmay (?:not )?be (?:published|reproduced|broadcast)\b/i,
  /^this (?:document|article|content|text|work) is (?:subject to|protected by) copyright\b/i,
  /^(?:distributed|syndicated|republished|reprinted) (?:by|with permission|under)\b.{0,120}$/i,
]);
const sign = /^\W{0,4}(?:©|\(c\))\s?(?:\d{4}|by\b|[A-Z].{0,80}\d{4})/i;
const reservation = /\ball rights reserved\b/i;
const mostBeforeReservation = 200;

function isNotice(text: string): boolean {
  if (beginsNotice(wholeLines, text) || (/©|\(c\)/i.test(text) && sign.test(text))) return true;
  const reserved = text.search(reservation);
  return reserved >= 0 && reserved <= mostBeforeReservation;
}

const agencies =
  'AP|AFP|AAP|ANI|BBC|CNN|DPA|dpa|EFE|IANS|PA|PTI|Reuters|REUTERS|TASS|UPI|Xinhua|Bloomberg|Press Association|(?:The )?Associated Press|Agence France-Presse|[A-Z][a-z]+ (?:Press|News|Wire|News Agency|News Service)|with agencies|Agencies|(?:PA|PTI|AP|AFP|Reuters)[,/] ?(?:AP|AFP|PTI|PA|Reuters|agencies)';
const agencyLine = new RegExp(`^[-–—(*]{0,2}\\s?(?:${agencies})\\s?[)*]?\\.?$`);
const agencyWord =
  /(?:AP|AFP|AAP|ANI|BBC|CNN|DPA|dpa|EFE|IANS|PA|PTI|Reuters|REUTERS|TASS|UPI|Xinhua|Bloomberg|Press|Association|France-Presse|News|Wire|Agency|Service|[Aa]gencies)\s?[)*]?\.?$/;
/** A name of three words at most, and what stands around it. */
const isAgencyLine = (text: string): boolean => text.split(/\s/, 6).length < 6 && agencyWord.test(text) && agencyLine.test(text);

/** After the last full stop of the story: "… he said. (PTI)", "… he said. —AFP". */
const agencyTag = new RegExp(`[.!?”"’]\\s{0,2}((?:[-–—]{1,2}\\s?(?:${agencies})|\\((?:${agencies})\\))\\.?)$`);

/** "© 2019 The Courier. All rights reserved.", and agencies' signatures. */
export const copyright: NoiseRule = {
  name: 'copyright or agency tag',
  reason: 'copyright',
  find: (story) =>
    [...wholeNotices(story), ...story.blocks.filter((block) => isNearEnd(block, story)).flatMap(tagAfterSentence)].sort(
      (a, b) => a.start - b.start,
    ),
};

const wholeNotices = wholeBlocks((text, block, story) => (isNearEnd(block, story) && isNotice(text)) || isAgencyLine(text));

function tagAfterSentence({ start, end, text }: Block): Span[] {
  const tail = text.slice(-60);
  const tag = /[-–—(]/.test(tail) ? agencyTag.exec(tail)?.[1] : undefined;
  return tag === undefined || tag.length === text.length ? [] : [{ start: start + text.length - tag.length, end }];
}
