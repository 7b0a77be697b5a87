import { beginsNotice, notices } from './notices.ts';
import { type NoiseRule, wholeBlocks } from './rule.ts';

const cookieNotices = notices('site-notice/cookieNotices', [
  /^(?:we|this (?:web)?site|our (?:web)?site|we and our [\w ]{0,30})\b.{0,30}\b(?:use|uses|store|stores)\b.{0,40}\bcookies(?=[.;]?$|\. | (?:to|and|for|on|as|in|that|which)\b)/i,
  /^(?:by (?:continuing|using|browsing|clicking|closing))\b.{0,120}\b(?:cookies|terms|privacy)\b/i,
  /^(?:accept|reject|manage|allow)(?: all)? cookies\W{0,4}$/i,
  /^(?:cookies?|privacy|terms)(?: (?:policy|settings|notice|preferences|of (?:use|service)|and conditions|& conditions))\W{0,4}$/i,
]);

const subscriptionNotices = notices('site-notice/subscriptionNotices', [
  /^already (?:a (?:subscriber|member)|subscribed|registered|have an account)\b/i,
  /^(?:log ?in|sign ?in|register|subscribe)(?: now| here| today)?(?: (?:or|and|to)\b.{0,80})?\W{0,4}$/i,
  /^you(?:[’']ve| have) (?:reached|read|used|run out)\b.{0,60}\b(?:articles?|stories|limit)\b/i,
  /^to (?:continue|keep) reading\b/i,
  /^to (?:read|see|view|access|unlock)\b.{0,40}\b(?:article|story|post|content),? (?:please )?(?:subscribe|log in|sign (?:in|up)|register|become)\b/i,
  /^you have (?:\d{1,2}|one|two|three|no) (?:free |more |premium )*(?:articles?|stories) (?:left|remaining)\b/i,
  /^(?:this|the full) (?:article|story|content|post) is (?:only |exclusively |available |reserved |exclusive |free )*(?:for|to) (?:our |registered |paying )*(?:subscribers|members|readers)\b/i,
  /^(?:support|help support|help us|fund|donate to) (?:[\w’'-]+ ){0,4}?(?:our|local|independent|quality|nonprofit|investigative|this|free) (?:[\w’'-]+ ){0,3}?journalism\b/i,
  /^(?:become|be) a (?:member|subscriber|supporter)\b/i,
  /^(?:start|try|begin) (?:your|a) free trial\b/i,
  /^(?:unlock|create) (?:this article|a free account|an account|your account)\b/i,
  /^subscriber[- ](?:only|exclusive)\W{0,4}$/i,
]);

const mailNotices = notices('site-notice/mailNotices', [
  /^(?:view|read|open|see) (?:this (?:e-?mail|newsletter|message)|it) (?:in|on) (?:your|a|the) (?:web )?(?:browser|web)\b/i,
  /^(?:view|read) in browser\W{0,4}$/i,
  /^you(?:[’']re| are) (?:receiving|reading|getting|subscribed to)\b.{0,80}\b(?:e-?mail because|newsletter|because you|mailing list)\b/i,
]);

/** "We use cookies to …", "Already a subscriber? Log in". */
export const siteNotice: NoiseRule = {
  name: 'cookie or subscription notice',
  reason: 'promotion',
  find: wholeBlocks((text) => [cookieNotices, subscriptionNotices, mailNotices].some((kind) => beginsNotice(kind, text))),
};
