import { wordList } from '../../word-list.ts';
import type { SentenceRule } from '../found.ts';
import { isInPhrase } from '../noun-phrases.ts';

const longestLabel = 7;
const isLabelWord = /^(?:of|and|the|'s|&|[-–.()])$/;
const isDocument = /^(?:report|poll|study|analysis|survey|review|audit)$/;

/** Who speaks in headlines without a name: "Doctors: vaccine safe". */
const groups = wordList(
  'activists analysts attorneys authorities campaigners cops critics doctors economists engineers experts families farmers firefighters investigators lawyers medics neighbors neighbours officials parents police prosecutors regulators residents researchers scientists sheriff sources teachers unions victims witnesses',
);

/** Labels of the page, not of a speaker. */
const isPageLabel =
  /^(?:note|update|updated|correction|photo|photos|image|credit|source|related|watch|read|video|caption|share|tags|topics|@)$/;

/** "Doctors: vaccine safe", "SMITH: I never said that": a name, a colon, and what is said. */
export const labelled: SentenceRule = ({ view: { tokens, end, startsParagraph }, taken }) => {
  if (!startsParagraph || taken[0]) return [];
  const colon = tokens.findIndex((token) => token.text === ':');
  const isGroup = colon === 1 && groups.has(tokens[0]?.lower ?? '');
  if (colon < 1 || colon > longestLabel || tokens.length - colon <= (isGroup ? 2 : 4) || taken[colon + 1]) return [];
  const label = tokens.slice(0, colon);
  const isName = isGroup || label.some((token) => token.pos === 'PROPN' || isDocument.test(token.lower));
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
