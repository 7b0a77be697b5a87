import { letterPattern } from '../letter-pattern.ts';

/** "Image: Jane Doe", "File photo: Reuters" behind a caption that has no period. */
const credit = letterPattern(String.raw`\s((?:File )?(?:Image|Photo|Photograph|Picture)s?(?: credits?)?: )(?=\p{Lu})`, 'g');

/** Where credits begin that stand behind a caption in its line. */
export const creditStarts = (text: string): number[] => Array.from(text.matchAll(credit(text)), ({ index }) => index + 1);
