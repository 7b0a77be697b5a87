/** The block between two lines of three dashes that a Markdown file may begin with. */
const frontMatter = /^---[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

export interface FrontMatter {
  readonly yaml: string;
  /** Of the whole block. */
  readonly length: number;
}

/** Fields of the kind `title: …` make it front matter; else it is a text between two rules. */
export function frontMatterOf(text: string): FrontMatter | null {
  const found = frontMatter.exec(text);
  return found && /^[\w-]{1,40}:(?:\s|$)/m.test(found[1] ?? '') ? { yaml: found[1] ?? '', length: found[0].length } : null;
}

export const hasFrontMatter = (text: string): boolean => frontMatterOf(text) !== null;
