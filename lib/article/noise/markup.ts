import { matchesAny, notices } from './notices.ts';
import { type NoiseRule, wholeBlocks } from './rule.ts';

// Names of plugins' and editors' shortcodes; "[Applause]" in a transcript is none of them.
const shortcodes =
  'caption|gallery|embed|video|audio|youtube|playlist|iframe|tweet|instagram|ad|ads|adsense|widget|poll|contact-form-7|[a-z]{2,6}_[a-z_]+';

const markupOnly = notices('markup/markupOnly', [
  /^(?:<[^<>]{1,600}>\s*){1,20}$/, // <iframe …></iframe>
  /^<!--.{0,600}-->$/s,
  /^<(script|style|iframe|noscript|svg)\b.*<\/\1>$/is,
  new RegExp(`^(?:\\[\\/?(?:${shortcodes})(?:\\s[^\\]]{0,400})?\\]\\s*){1,10}$`, 'i'), // [gallery ids="1,2"]
  /^\[(embed|youtube|video|audio|tweet|gallery|poll)\b[^\]]{0,200}\].{0,400}\[\/\1\]$/is,
  /^\[\/[a-z_-]{2,20}\]$/i,
  /^(?:\{\{[^{}]{1,200}\}\}|\{%[^{}%]{1,200}%\}|%%[\w.]{1,60}%%|<%[^%]{1,200}%>)$/, // {{ author }}
  /^(?:&(?:nbsp|amp|#\d{1,5});\s*){1,20}$/,
]);

/** Tags, shortcodes and template places that nobody filled in. */
export const markup: NoiseRule = {
  name: 'markup',
  reason: 'machine-text',
  find: wholeBlocks((text) => /^[<[{%&]/.test(text) && matchesAny(markupOnly, text)),
};
