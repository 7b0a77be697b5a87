import { matchesAny, notices } from './notices.ts';
import { type NoiseRule, wholeBlocks } from './rule.ts';

const scriptStarts = notices('script-text/scriptStarts', [
  /^(?:var|let|const)\s+[\w$]+\s*=/, // var player = …
  /^(?:window|document|googletag|jQuery|\$|dataLayer|_gaq|console|_taboola|OBR|twttr|FB)\s*(?:[.([]|=[^=]|\|\|)/, // window.ads = …
  /^[!(;]{0,3}\s*(?:async\s+)?function\s*[\w$]*\s*\(/, // (function () { …
  /^\(\s*(?:\w+(?:,\s*\w+)*)?\s*\)\s*=>/, // () => …
  /^(?:if|for|while|switch)\s*\([^)]{0,200}\)\s*\{/,
  /^(?:try|else|return)\s*\{|^\}\s*(?:catch|else)\b/,
  /^(?:ga|gtag|fbq|__gads|pbjs|apntag|ezoic\w*)\s*[.(]/,
  /^\/\/\s*<!\[CDATA\[|^\/\/\s*\]\]>/,
  /^(?:@media|@import|@font-face)\b/, // style sheets
  /^[.#]?[\w-]+(?:\s*[.#:,>]\s*[\w-]+){0,8}\s*\{[^{}]{0,400}(?::[^{}]{0,400};?)?\}?$/, // .caption { margin: 0; }
  /^[a-z]+(?:-[a-z]+){0,3}\s*:\s*[^;:.!?"“”]{1,60};\.?$/, // margin: 0 auto;
  /^\}[)\];,\s]*(?:\(\s*\))?[;,)\s]*$/, // what closes one
]);

/** Lines of JavaScript or of a style sheet. */
export const scriptText: NoiseRule = {
  name: 'script',
  reason: 'machine-text',
  find: wholeBlocks((text) => /[{}();=]/.test(text) && matchesAny(scriptStarts, text)),
};
