import { isGivenName } from '../engine/people/known-names.ts';

const longestLine = 120;

const name = "[A-Z](?:\\.|[A-Za-zÀ-ÖØ-öø-ɏ'’-]+)(?: (?:de|da|del|di|la|van|von|der|den|bin|al|[A-Z](?:\\.|[A-Za-zÀ-ÖØ-öø-ɏ'’-]+))){1,3}";
/** "(now)" and "(earlier)" of live reports. */
const when = '(?: \\((?:now|earlier|until \\d[\\d.:apm ]{0,8})\\))?';
/** "at Quay Park", "| Technology editor", "· jane@doe.example": what may stand behind a name in a byline that does without "By". */
const addition = '(?:(?: at| in| for) [A-Z][\\w’\' ]{1,40}|,? (?:[|·•–—-] )(?:[^.!?“”"]{2,60}|\\S{3,40}@\\S{3,40}))?';

const names = new RegExp(`^(?<authors>${name}${when}(?:(?:, | and | & )${name}${when}){0,3})(?<addition>${addition})$`);

/**
 * "Ines Halloran and Kofi Teague" → the same; null where the line is more than names, or no name begins with a known given
 * name. Only for lines that stand where bylines do: a line of the story may be a name, too.
 */
export function bareAuthorsIn(line: string): string | null {
  if (line.length > longestLine || !isPerson(line)) return null; // asked first: the pattern of names takes long to compile
  const authors = names.exec(line)?.groups?.authors?.replaceAll(new RegExp(when.slice(0, -1), 'g'), '');
  if (authors === undefined) return null;
  return authors.split(/, | and | & /).every(isPerson) ? authors : null;
}

const isPerson = (author: string): boolean => isGivenName((author.split(' ', 1)[0] ?? '').toLowerCase());
