import { mayColour } from '../salience/colour.ts';
import { rhetoric } from '../salience/lexicons/rhetoric.ts';
import { youWords } from '../salience/lexicons/you-words.ts';
import { isFigure, isFirstPerson } from '../salience/sentence-facts.ts';
import { wordTraits } from '../word-traits.ts';
import { allegations } from './lexicons/allegations.ts';
import { background } from './lexicons/background.ts';
import { causes } from './lexicons/causes.ts';
import { comparisons } from './lexicons/comparisons.ts';
import { findingVerbs } from './lexicons/finding-verbs.ts';
import { methods } from './lexicons/methods.ts';
import { notices } from './lexicons/notices.ts';
import { opinions } from './lexicons/opinions.ts';
import { predictions } from './lexicons/predictions.ts';
import { researchNouns } from './lexicons/research-nouns.ts';
import { superlatives } from './lexicons/superlatives.ts';
import { valuingWords } from './lexicons/valuing-words.ts';
import { wrongdoing } from './lexicons/wrongdoing.ts';
import { mayCount, mayDate } from './quantities.ts';

/** What the rules for kinds and scores of claims ask for. */
export const { trait, traitsOf } = wordTraits({
  figure: (word) => isFigure({ word }),
  firstPerson: (word) => isFirstPerson({ word }),
  you: ({ lower }) => youWords.has(lower),
  finding: ({ lower }) => findingVerbs.has(lower),
  research: ({ lower }) => researchNouns.has(lower),
  valuing: ({ lower }) => valuingWords.has(lower),
  wrongdoing: ({ lower }) => wrongdoing.has(lower),
  than: ({ lower }) => lower === 'than',
  superlative: ({ lower }) => lower === 'most' || superlatives.has(lower),
  future: ({ lower }) => lower === 'will' || lower === "'ll" || lower === 'shall' || lower === 'would',
  pointing: ({ lower }) => lower === 'that' || lower === 'this' || lower === 'these' || lower === 'those',
  // One word of what the rule asks for, which says little by itself.
  mayCount,
  mayDate,
  mayColour,
  mayAllege: allegations.isKey,
  mayBeBackground: background.isKey,
  mayBeCause: causes.isKey,
  mayBeMethod: methods.isKey,
  mayBeNotice: notices.isKey,
  mayBeRhetoric: rhetoric.isKey,
  mayCompare: comparisons.isKey,
  mayDemand: opinions.isKey,
  mayExpect: predictions.isKey,
});
