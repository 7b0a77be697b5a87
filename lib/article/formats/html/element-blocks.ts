import type { DocumentBlock } from '../blocks.ts';

/** What is used of a DOM node, whichever library made it. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly parentNode: PageNode | null;
  getAttribute?(name: string): string | null;
}

const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const unread = new Set('script style noscript template head title button select textarea svg iframe object input'.split(' '));
const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const captionClass = /(?:^|[\s_-])(?:caption|figcaption|photo-?credit|image-?credit)(?:[\s_-]|$)|wp-caption-text/i;
const longestCaption = 700;

const elementNode = 1;
const textNode = 3;

/** An element → what a reader sees in it as pieces: paragraphs, headings, captions. Goes through the nodes in one pass. */
export function elementBlocks(root: PageNode): DocumentBlock[] {
  const writer = new BlockWriter();
  let node: PageNode | null = root;
  while (node !== null) {
    const isRead = enter(node, writer);
    if (isRead && node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    node = nextAfter(node, root, writer);
  }
  return writer.finish();
}

/** The next node in document order that is not inside this one; leaves the elements that end before it. */
function nextAfter(from: PageNode, root: PageNode, writer: BlockWriter): PageNode | null {
  for (let node: PageNode | null = from; node !== null; node = node.parentNode) {
    leave(node, writer);
    if (node === root) return null;
    if (node.nextSibling !== null) return node.nextSibling;
  }
  return null;
}

/** False: what is inside is not read. */
function enter(node: PageNode, writer: BlockWriter): boolean {
  if (node.nodeType === textNode) writer.text(node.nodeValue ?? '');
  if (node.nodeType !== elementNode) return node.nodeType !== textNode;
  const name = node.nodeName.toLowerCase();
  if (unread.has(name)) return false;
  if (name === 'br') writer.lineBreak();
  else if (name === 'q') writer.text('“');
  else if (name === 'td' || name === 'th') writer.cell();
  else if (!inline.has(name)) writer.open(kindOf(node, name));
  return true;
}

function leave(node: PageNode, writer: BlockWriter): void {
  if (node.nodeType !== elementNode) return;
  const name = node.nodeName.toLowerCase();
  if (unread.has(name) || name === 'br' || name === 'td' || name === 'th') return;
  if (name === 'q') writer.text('”');
  else if (!inline.has(name)) writer.close();
}

/** Null: that of the element around it. */
function kindOf(node: PageNode, name: string): DocumentBlock['kind'] | null {
  if (headings.has(name)) return 'heading';
  return name === 'figcaption' || captionClass.test(node.getAttribute?.('class') ?? '') ? 'caption' : null;
}

/** Puts words into blocks: white space is one space, a line break stays one, two of them or a block element begin anew. */
class BlockWriter {
  readonly #blocks: DocumentBlock[] = [];
  readonly #kinds: DocumentBlock['kind'][] = ['paragraph'];
  #pieces: string[] = [];

  text(text: string): void {
    this.#pieces.push(text.replaceAll(/[\s\u00a0]+/g, ' '));
  }

  lineBreak(): void {
    this.#pieces.push('\n');
  }

  /** Cells of one row stand in one line. */
  cell(): void {
    this.#pieces.push('\t');
  }

  open(kind: DocumentBlock['kind'] | null): void {
    this.#endBlock();
    this.#kinds.push(kind ?? this.#kind);
  }

  close(): void {
    this.#endBlock();
    this.#kinds.pop();
  }

  finish(): DocumentBlock[] {
    this.#endBlock();
    return this.#blocks;
  }

  get #kind(): DocumentBlock['kind'] {
    return this.#kinds.at(-1) ?? 'paragraph';
  }

  #endBlock(): void {
    const paragraphs = this.#pieces.join('').split(/\n(?:[ \t]*\n)+/);
    this.#pieces = [];
    for (const paragraph of paragraphs) {
      const lines = paragraph.split('\n').map((line) =>
        line
          .replaceAll(/ *\t[ \t]*/g, '\t')
          .replaceAll(/ {2,}/g, ' ')
          .trim(),
      );
      const text = lines.filter((line) => line !== '').join('\n');
      if (text === '') continue;
      const isLong = this.#kind === 'caption' && text.length > longestCaption;
      this.#blocks.push({ text, kind: isLong ? 'paragraph' : this.#kind });
    }
  }
}
