import { script, styleSheet } from './page-assets.ts';

/** Only our own style sheet and script run, nothing is loaded, questions and forms go to ourselves, nobody frames the page. */
export const securityPolicy = [
  "default-src 'none'",
  `style-src '${styleSheet.hash}'`,
  `script-src '${script.hash}'`,
  'img-src data:',
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');
