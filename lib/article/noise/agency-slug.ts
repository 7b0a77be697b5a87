import { agencyPrefixOf } from '../agency-prefix.ts';
import type { Span } from '../article.ts';
import type { Block } from '../layout.ts';
import type { Story } from '../story.ts';
import { isAboveTitle, type NoiseRule } from './rule.ts';

const lookedThrough = 4;

/** BC-TAVRIN-REFINERY/FIRE (UPDATE 2) · BC-EU--Greece-Fires, 3rd Ld-Writethru · QUAKE-SORRAN/TOLL */
const slug = /^(?:(?:BC|AM|PM)-[\w/-]{3,60}|[A-Z]{3,20}(?:[-/][A-Z]{3,20}){1,4})(?:,.{0,60}| \(.{0,40}\))?$/;

/** What an agency calls an item, above its title, and before the title that it sends it again. */
export const agencySlug: NoiseRule = {
  name: 'agency slug',
  reason: 'machine-text',
  find: (story) =>
    story.blocks
      .slice(0, lookedThrough)
      .filter(({ index }) => index < Math.max(1, story.bodyStart))
      .flatMap((block) => (isSlug(block, story) ? [block] : resent(block))),
};

const isSlug = (block: Block, story: Story): boolean => block.text.length <= 120 && slug.test(block.text) && isAboveTitle(block, story);

function resent({ start, text }: Block): Span[] {
  const { length } = agencyPrefixOf(text);
  return length === 0 ? [] : [{ start, end: start + length }];
}
