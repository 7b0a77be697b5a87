import { wordList } from '../engine/word-list.ts';
import { endsOfAuthors } from './authors-of-byline.ts';
import { countWords } from './words.ts';

const longestByline = 25;

const firstWord = /\w+/;
const introducing = wordList(
  'by written reported reporting words story text posted report analysis opinion interview author authors reporter byline',
);
const introduction =
  /^\W{0,4}(?:(?:by|BY|By)|(?:Written|Reported|Reporting|Words|Story|Text|Posted|Report|Analysis|Opinion|Interview) by|(?:Author|Authors|Reporter|Byline|Words|Text|Story|Report|By|by):)\s+/u;

// What may follow the names: "for the Courier", ", Staff Writer", "| March 5, 2019".
const addition =
  /(?:(?:,|\s+(?:for|of|in|on|at|from|with)\b|\.\s+(?:Portraits?|Photo(?:graph)?s?|Pictures|Images|Illustrations?|Video)\s+by\b|\s+[|/•·–—-]|\s*\n|;|\s+\(|\s{2,}|\s+(?=\d)|\s+(?=(?:Published|Updated|Posted)\b)).*)?$/sy;

/** "By Jane Doe and John Roe, Staff Writers" → "Jane Doe and John Roe"; null where the line is no byline. */
export function authorsIn(line: string): string | null {
  if (!introducing.has(firstWord.exec(line)?.[0].toLowerCase() ?? '')) return null;
  const start = introduction.exec(line)?.[0].length;
  if (start === undefined) return null;
  if (line.length > 250 || countWords(line) > longestByline || /[!?”"]$/.test(line)) return null;
  for (const end of endsOfAuthors(line, start)) {
    addition.lastIndex = end;
    if (addition.test(line)) return isSentence(line) ? null : line.slice(start, end);
  }
  return null;
}

const isSentence = (line: string): boolean => /[^.]\.$/.test(line) && !/\b[A-Z]\.$/.test(line) && !endsAsAbbreviation(line);

const endsAsAbbreviation = (line: string): boolean => /\b(?:a\.m|p\.m|Jr|Sr|Inc|Co|U\.S)\.$/.test(line);
