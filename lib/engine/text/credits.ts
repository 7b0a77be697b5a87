/** "Image: Jane Doe", "File photo: Reuters" behind a caption that has no period. */
const credit = /\s((?:File )?(?:Image|Photo|Photograph|Picture)s?(?: credits?)?: )(?=\p{Lu})/gu;

/** Where credits begin that stand behind a caption in its line. */
export const creditStarts = (text: string): number[] => Array.from(text.matchAll(credit), ({ index }) => index + 1);
