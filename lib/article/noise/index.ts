import type { Removal } from '../article.ts';
import { type Story, without } from '../story.ts';
import { aboutTheSender } from './about-the-sender.ts';
import { advertisement } from './advertisement.ts';
import { agencySlug } from './agency-slug.ts';
import { bareByline } from './bare-byline.ts';
import { biography } from './biography.ts';
import { bylineLine } from './byline-line.ts';
import { caption } from './caption.ts';
import { captionAboveCredit } from './caption-above-credit.ts';
import { commentCount } from './comment-count.ts';
import { contact } from './contact.ts';
import { contributors } from './contributors.ts';
import { copyright } from './copyright.ts';
import { correction } from './correction.ts';
import { credit } from './credit.ts';
import { endMarks } from './end-mark.ts';
import { invitation } from './invitation.ts';
import { jsonText } from './json-text.ts';
import { jumpLine } from './jump-line.ts';
import { markup } from './markup.ts';
import { masthead } from './masthead.ts';
import { menu } from './menu.ts';
import { newsletter } from './newsletter.ts';
import { openingDateline } from './opening-dateline.ts';
import { pageLine } from './page-line.ts';
import { programMessage } from './program-message.ts';
import { dateBeforeLead, publicationDate } from './publication-date.ts';
import { linkList, readMore } from './read-more.ts';
import { readerComments } from './reader-comments.ts';
import { readerService } from './reader-service.ts';
import { readingTime } from './reading-time.ts';
import { repeated } from './repeated.ts';
import type { NoiseRule } from './rule.ts';
import { scriptText } from './script-text.ts';
import { shortened } from './shortened.ts';
import { siteNotice } from './site-notice.ts';
import { socialPrompt } from './social-prompt.ts';
import { summaryBox } from './summary-box.ts';

/**
 * What is not the story, kind by kind. Each rule sees the blocks that those before it left. Order matters: credits before
 * captions (a credit alone is no caption), biographies before bylines (the byline
 * says whose they are), notices before repeats (a caption that repeats the lead must not take the lead
 * with it), and what is cut from the ends of a paragraph last.
 */
const noiseRules: readonly NoiseRule[] = [
  jsonText,
  scriptText,
  markup,
  programMessage,
  endMarks,
  pageLine,
  jumpLine,
  agencySlug,
  masthead,
  advertisement,
  siteNotice,
  readerComments,
  summaryBox,
  menu,
  linkList,
  readMore,
  newsletter,
  socialPrompt,
  readerService,
  invitation,
  commentCount,
  captionAboveCredit,
  credit,
  caption,
  biography,
  bylineLine,
  bareByline,
  readingTime,
  publicationDate,
  correction,
  copyright,
  contributors,
  contact,
  aboutTheSender,
  repeated,
  shortened,
  dateBeforeLead,
  openingDateline,
];

/** What rules know not to be the story, in text order, not overlapping. */
export function noiseByRules(story: Story): Removal[] {
  const removed: Removal[] = [];
  let rest = story;
  for (const { reason, find } of noiseRules) {
    const found = find(rest);
    for (const { start, end } of found) removed.push({ start, end, reason });
    rest = without(rest, found);
  }
  return apart(removed);
}

/** In order; of two that overlap (a paragraph's dateline, then the paragraph) the larger. */
export function apart(removed: readonly Removal[]): Removal[] {
  const kept: Removal[] = [];
  for (const removal of removed.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (removal.start >= (kept.at(-1)?.end ?? 0)) kept.push(removal);
  }
  return kept;
}
