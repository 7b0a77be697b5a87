import { matchesAny, type NoiseRule, wholeBlocks } from './rule.ts';

const cookieNotices = [
  /^\W{0,3}(?:we|this (?:web)?site|our (?:web)?site|we and our [\w ]{0,30})\b.{0,30}\b(?:use|uses|store|stores)\b.{0,40}\bcookies(?=[.;]?$|\. | (?:to|and|for|on|as|in|that|which)\b)/i,
  /^\W{0,3}(?:by (?:continuing|using|browsing|clicking|closing))\b.{0,120}\b(?:cookies|terms|privacy)\b/i,
  /^\W{0,3}(?:accept|reject|manage|allow)(?: all)? cookies\W{0,3}$/i,
  /^\W{0,3}(?:cookies?|privacy|terms)(?: (?:policy|settings|notice|preferences|of (?:use|service)|and conditions|& conditions))\W{0,3}$/i,
];

const subscriptionNotices = [
  /^\W{0,3}already (?:a (?:subscriber|member)|subscribed|registered|have an account)\b/i,
  /^\W{0,3}(?:log ?in|sign ?in|register|subscribe)(?: now| here| today)?(?: (?:or|and|to)\b.{0,80})?\W{0,3}$/i,
  /^\W{0,3}you(?:[’']ve| have) (?:reached|read|used|run out)\b.{0,60}\b(?:articles?|stories|limit)\b/i,
  /^\W{0,3}to (?:continue|keep) reading\b/i,
  /^\W{0,3}to (?:read|see|view|access|unlock)\b.{0,40}\b(?:article|story|post|content),? (?:please )?(?:subscribe|log in|sign (?:in|up)|register|become)\b/i,
  /^\W{0,3}you have (?:\d{1,2}|one|two|three|no) (?:free |more |premium )*(?:articles?|stories) (?:left|remaining)\b/i,
  /^\W{0,3}(?:this|the full) (?:article|story|content|post) is (?:only |exclusively |available |reserved |exclusive |free )*(?:for|to) (?:our |registered |paying )*(?:subscribers|members|readers)\b/i,
  /^\W{0,3}(?:support|help support|help us|fund|donate to) (?:[\w’'-]+ ){0,4}?(?:our|local|independent|quality|nonprofit|investigative|this|free) (?:[\w’'-]+ ){0,3}?journalism\b/i,
  /^\W{0,3}(?:become|be) a (?:member|subscriber|supporter)\b/i,
  /^\W{0,3}(?:start|try|begin) (?:your|a) free trial\b/i,
  /^\W{0,3}(?:unlock|create) (?:this article|a free account|an account|your account)\b/i,
  /^\W{0,3}subscriber[- ](?:only|exclusive)\W{0,3}$/i,
];

const mailNotices = [
  /^\W{0,3}(?:view|read|open|see) (?:this (?:e-?mail|newsletter|message)|it) (?:in|on) (?:your|a|the) (?:web )?(?:browser|web)\b/i,
  /^\W{0,3}(?:view|read) in browser\W{0,3}$/i,
  /^\W{0,3}you(?:[’']re| are) (?:receiving|reading|getting|subscribed to)\b.{0,80}\b(?:e-?mail because|newsletter|because you|mailing list)\b/i,
];

/** "We use cookies to …", "Already a subscriber? Log in". */
export const siteNotice: NoiseRule = {
  name: 'cookie or subscription notice',
  reason: 'promotion',
  find: wholeBlocks((text) => [cookieNotices, subscriptionNotices, mailNotices].some((notices) => matchesAny(notices, text))),
};
