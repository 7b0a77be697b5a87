// Written by scripts/measure-confidence.ts from 124 attributions found in the train split of corpus/: do not edit.

/** Of a rule that was never seen there. */
export const averageConfidence = 0.78;

/** Rule → how often it is right, from 0 to 1. */
export const ruleConfidence: Readonly<Record<string, number>> = {
  'according to': 0.49,
  addressee: 0.77,
  'adjective of opinion': 0.7,
  'any verb with that': 0.84,
  'asked about': 0.86,
  'clause set off by commas': 0.72,
  'clause that opens with an adjunct': 0.82,
  'clause without that': 0.93,
  'indirect question': 0.82,
  'indirect question, of an infinitive': 0.65,
  infinitive: 0.74,
  object: 0.73,
  'object and as': 0.82,
  'object noun': 0.65,
  'object, of an infinitive': 0.82,
  'passive with an infinitive': 0.88,
  'quotation, any verb after': 0.84,
  'quotation, inverted': 0.83,
  'quotation, subject after': 0.93,
  'quotation, subject before': 0.74,
  'that-clause': 0.84,
  'verb and preposition': 0.69,
  'words behind a plain reporting verb': 0.66,
};
