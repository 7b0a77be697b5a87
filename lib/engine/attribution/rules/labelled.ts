import type { SentenceRule } from '../found.ts';
import { isInPhrase } from '../noun-phrases.ts';

const longestLabel = 7;
const isLabelWord = /^(?:of|and|the|'s|&|[-–.()])$/;
const isDocument = /^(?:report|poll|study|analysis|survey|review|audit)$/;

/** Labels of the page, not of a speaker. */
const isPageLabel =
  /^(?:note|update|updated|correction|photo|photos|image|credit|source|related|watch|read|video|caption|share|tags|topics|@)$/;

/** "Doctors: vaccine safe", "SMITH: I never said that": a name, a colon, and what is said. */
export const labelled: SentenceRule = ({ view: { tokens, end, startsParagraph }, taken }) => {
  if (!startsParagraph || taken[0]) return [];
  const colon = tokens.findIndex((token) => token.text === ':');
  if (colon < 1 || colon > longestLabel || tokens.length - colon <= 4 || taken[colon + 1]) return [];
  const label = tokens.slice(0, colon);
  const isName = label.some((token) => token.pos === 'PROPN' || isDocument.test(token.lower));
  if (
    !isName ||
    label.some((token) => isPageLabel.test(token.lower)) ||
    !label.every((token) => isInPhrase(token) || isLabelWord.test(token.lower))
  )
    return [];
  return [
    {
      source: { from: 0, to: colon },
      cue: { from: colon, to: colon + 1 },
      content: [{ from: colon + 1, to: end }],
      rule: 'label and colon',
    },
  ];
};
