// Written by scripts/measure-confidence.ts from 657 attributions found in the train split of corpus/: do not edit.

/** Of a rule that was never seen there. */
export const averageConfidence = 0.8;

/** Rule → how often it is right, from 0 to 1. */
export const ruleConfidence: Readonly<Record<string, number>> = {
  'according to': 0.67,
  addressee: 0.77,
  'adjective of opinion': 0.73,
  'any verb with that': 0.82,
  'asked about': 0.83,
  'clause set off by commas': 0.76,
  'clause that opens with an adjunct': 0.39,
  'clause without that': 0.85,
  'clause without that, of a participle': 0.84,
  'clause without that, of an infinitive': 0.84,
  'indirect question': 0.73,
  'indirect question, of an infinitive': 0.78,
  infinitive: 0.8,
  'label and colon': 0.78,
  'light verb and noun': 0.72,
  object: 0.82,
  'object and as': 0.64,
  'object noun': 0.67,
  'object, of a participle': 0.88,
  'object, of an infinitive': 0.75,
  'passive with a clause': 0.75,
  'passive with an infinitive': 0.78,
  'quotation behind a report': 0.63,
  'quotation, any verb after': 0.85,
  'quotation, inverted': 0.94,
  'quotation, nobody named': 0.67,
  'quotation, subject after': 0.98,
  'quotation, subject before': 0.7,
  'quoted words': 0.83,
  'that-clause': 0.88,
  'that-clause, of an infinitive': 0.67,
  'verb and preposition': 0.73,
  'verb and preposition, of an infinitive': 0.67,
  'words behind a plain reporting verb': 0.51,
};
