import type { Block } from '../layout.ts';
import { endsSentence, type Story } from '../story.ts';
import { countWords } from '../words.ts';
import { beginsNotice, notices } from './notices.ts';
import { isNearEnd, isNearStart, type NoiseRule } from './rule.ts';

const emailAddress = '[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{2,63}){1,4}';
const phoneNumber = '(?:\\+|\\(|\\d)[\\d ()./-]{6,20}\\d';
const longestContact = 45;
const longestContactLine = 10;

const labels = notices('contact/labels', [
  /^(?:(?:media|press|for media|news media|public relations|investor)? ?(?:contacts?|enquiries|inquiries)|press office|notes? to editors?)\b[^:.]{0,40}:/i,
]);

const addresses = notices('contact/addresses', [
  new RegExp(
    `^(?:(?:e-?mail|tel|phone|telephone|fax|mobile|cell|web|website|t|e|m)\\b\\.?\\s?:?\\s?)?(?:${emailAddress}|${phoneNumber})(?:[\\s,;|/]{1,4}(?:${emailAddress}|${phoneNumber}|@\\w{2,30}|https?:\\S{1,200}|www\\.\\S{1,200})){0,4}\\W{0,4}$`,
    'i',
  ),
  new RegExp(
    `^(?:to )?(?:contact|e-?mail|write to|reach|call)\\b.{0,120}\\b(?:at|on|via|by|to|:)\\b.{0,20}(?:${emailAddress}|${phoneNumber}|@\\w)`,
    'i',
  ),
  new RegExp(`^.{0,80}\\b(?:can be (?:reached|contacted)|e-?mail:|e-?mail at|contact:?)\\b.{0,60}${emailAddress}`, 'i'),
]);

const requests = notices('contact/requests', [
  /^to contact the (?:reporter|editor|author|writer)s?\b/i,
  /^(?:for (?:media|press|all media|interview) (?:inquiries|enquiries|requests|queries)|for (?:more|further|additional) information,? (?:please )?(?:contact|call|visit|e-?mail|see|go to))\b/i,
  /^(?:have|got) (?:an? )?(?:news )?(?:tip|story)\b.{0,80}\b(?:e-?mail|contact|call|send|text|tell|let us)\b/i,
  /^(?:send|submit|e-?mail) (?:us )?(?:your )?(?:news |story )?(?:tips|letters|ideas|comments|corrections)\b/i,
]);

const hasAddress = new RegExp(`@|${phoneNumber}`);

/** One look for what every pattern needs: an address, a number, or one of the words that ask for them. */
const contactHint = /[@:]|\d{2}|contact|inquir|enquir|information|\btip|\bstory\b|^\W{0,4}(?:send|submit|e-?mail)/i;

/** "Media contact:" and the lines under it; an address or a number alone. */
export const contact: NoiseRule = {
  name: 'contact',
  reason: 'contact',
  find: (story) => story.blocks.filter((block, index) => isContact(block, story) || isUnderLabel(story, index)),
};

function isContact(block: Block, story: Story): boolean {
  if (block.text.length > 500 || !contactHint.test(block.text) || /["“”]/.test(block.text)) return false;
  if (beginsNotice(labels, block.text)) return isNearEnd(block, story) || isNearStart(block, story);
  if (!(beginsNotice(requests, block.text) || givesAddress(block.text)) || countWords(block.text) > longestContact) return false;
  return !/\bpolice\b|\banyone\b|\bwitness/i.test(block.text);
}

const givesAddress = (text: string): boolean => hasAddress.test(text) && beginsNotice(addresses, text);

/** A short line in one group with a label above it. */
function isUnderLabel(story: Story, index: number): boolean {
  const block = story.blocks[index] as Block;
  if (block.text.length > 150 || story.blocks[index - 1]?.group !== block.group) return false;
  if (countWords(block.text) > longestContactLine || (endsSentence(block.text) && countWords(block.text) > 4)) return false;
  const above = story.blocks.slice(Math.max(0, index - 8), index).filter(({ group }) => group === block.group);
  return above.some((line) => beginsNotice(labels, line.text) && isContact(line, story));
}
