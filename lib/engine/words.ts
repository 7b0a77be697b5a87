/** A spelling. All tokens written so share it, in this article and in those behind it, and what is found out about it. */
export interface Word {
  /** The exact characters. */
  readonly text: string;
  /** Lower-cased, apostrophes straightened: for looking up. */
  readonly lower: string;
  /** Answers of `ofWord`, by question. */
  readonly answers: unknown[];
}

/**
 * News repeats its words: a hundred articles have some 9,000. When there are so many recent ones, those that have not
 * been used since as many before them are forgotten. Of an article's 420 tokens 34 are new then; with half as many 58,
 * with any number 30.
 */
const recentWords = 8192;

/** What is longer is an address or the like, which no other article repeats. */
const longestRemembered = 64;

/** Not a slice, which would keep the article that it was cut from. */
const ownCopy = (text: string): string => ` ${text}`.slice(1);

/** So many have been made. */
let questions = 0;

const apostrophe = /[’ʼ‘]/g;

function newWord(text: string): Word {
  const lower = text.toLowerCase();
  return { text, lower: lower.replace(apostrophe, "'"), answers: new Array(questions) };
}

let recent = new Map<string, Word>();
let older = new Map<string, Word>();

export function wordOf(text: string): Word {
  const found = recent.get(text);
  if (found !== undefined) return found;
  if (text.length > longestRemembered) return newWord(text);
  const word = older.get(text) ?? newWord(ownCopy(text));
  if (recent.size === recentWords) {
    older = recent;
    recent = new Map();
  }
  recent.set(word.text, word);
  return word;
}

/**
 * A question about a word by itself, answered once for each word. An index into the word's answers, where a map would
 * cost more than many of the answers: the stages ask such things of every token.
 */
export function ofWord<Answer extends NonNullable<unknown>>(answer: (word: Word) => Answer): (word: Word) => Answer {
  const question = questions;
  questions += 1;
  return (word) => {
    const found = word.answers[question] as Answer | undefined;
    if (found !== undefined) return found;
    const fresh = answer(word);
    word.answers[question] = fresh;
    return fresh;
  };
}
