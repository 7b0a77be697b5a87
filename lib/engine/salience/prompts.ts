import type { SentenceFacts } from './sentence-facts.ts';

interface Spoken {
  readonly sentence: { readonly paragraph: number };
  readonly facts: SentenceFacts;
}

/** Fewer questions between answers are asked in passing. */
const fewestQuestions = 2;
const mostlyQuoted = 0.9;

/**
 * What an interviewer says between answers, by the sentence's number: "The agency says that the colony is stable." It
 * stands in a paragraph of its own, nothing in it is quoted, and the next paragraph is all in quotation marks. Only where
 * several such paragraphs ask something.
 */
export function promptsOf(sentences: readonly Spoken[]): ReadonlySet<number> {
  const isAnswer = (at: number): boolean => (sentences[at]?.facts.quotedShare ?? 0) > mostlyQuoted;
  const isAlone = (at: number): boolean => {
    const paragraph = sentences[at]?.sentence.paragraph;
    return [at - 1, at + 1].every((beside) => sentences[beside]?.sentence.paragraph !== paragraph);
  };
  const between = sentences.flatMap(({ facts }, at) => (facts.quotations.length === 0 && isAnswer(at + 1) && isAlone(at) ? [at] : []));
  const questions = between.filter((at) => sentences[at]?.facts.asks);
  return questions.length >= fewestQuestions ? new Set(between.filter((at) => at >= (questions[0] ?? 0))) : new Set();
}
