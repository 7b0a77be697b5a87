import { isGivenName } from '../engine/people/known-names.ts';
import { endOf } from './authors-of-byline.ts';

const longestLine = 120;

const letter = "[A-Za-zÀ-ÖØ-öø-ɏ'’-]";
const capitalized = `[A-Z](?:\\.|${letter}+)`;
const name = `${capitalized}(?: (?:(?:de|da|del|di|la|van|von|der|den|bin|al)(?!${letter})|${capitalized})){1,3}`;
/** "(now)" and "(earlier)" of live reports. */
const when = '(?: \\((?:now|earlier|until \\d[\\d.:apm ]{0,8})\\))?';
/** "at Quay Park", "| Technology editor", "· jane@doe.example": what may stand behind a name in a byline that does without "By". */
const addition = '(?:(?: at| in| for) [A-Z][\\w’\' ]{1,40}|,? (?:[|·•–—-] )(?:[^.!?“”"]{2,60}|\\S{3,40}@\\S{3,40}))?';

// One by one, as in `authors-of-byline.ts`: a pattern of all names takes three milliseconds to compile.
const author = new RegExp(`${name}${when}`, 'y');
const next = /, | and | & /y;
const rest = new RegExp(`${addition}$`, 'y');
const mostAuthors = 4;

/**
 * "Ines Halloran and Kofi Teague" → the same; null where the line is more than names, or no name begins with a known given
 * name. Only for lines that stand where bylines do: a line of the story may be a name, too.
 */
export function bareAuthorsIn(line: string): string | null {
  if (line.length > longestLine || !isPerson(line)) return null;
  const end = endOfNames(line);
  if (end === null || endOf(rest, line, end) === null) return null;
  const authors = line.slice(0, end).replaceAll(new RegExp(when.slice(0, -1), 'g'), '');
  return authors.split(/, | and | & /).every(isPerson) ? authors : null;
}

/** Behind the last of the authors that the line begins with. */
function endOfNames(line: string): number | null {
  let end: number | null = null;
  for (let at: number | null = 0, count = 0; at !== null && count < mostAuthors; count += 1) {
    const behind = endOf(author, line, at);
    end = behind ?? end;
    at = behind === null ? null : endOf(next, line, behind);
  }
  return end;
}

const isPerson = (author: string): boolean => isGivenName((author.split(' ', 1)[0] ?? '').toLowerCase());
