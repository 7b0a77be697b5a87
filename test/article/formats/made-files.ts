import { type Zippable, zipSync } from 'fflate';

const encoder = new TextEncoder();
const escapedXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

export interface WordParagraph {
  readonly text: string;
  readonly style?: string;
}

/** A Word document as Word packs one. `more`: further parts, or other ones. */
export function docx(paragraphs: readonly (string | WordParagraph)[], more: Zippable = {}): Uint8Array {
  const body = paragraphs.map((paragraph) => {
    const { text, style } = typeof paragraph === 'string' ? { text: paragraph, style: undefined } : paragraph;
    const properties = style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
    return `<w:p>${properties}<w:r><w:t xml:space="preserve">${escapedXml(text)}</w:t></w:r></w:p>`;
  });
  return docxOf(body.join(''), more);
}

const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export function docxOf(body: string, more: Zippable = {}): Uint8Array {
  const styles = ['Title', 'Heading1', 'Caption'].map(
    (id) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id.replace('1', ' 1')}"/></w:style>`,
  );
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relationships}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relationships}/styles" Target="styles.xml"/></Relationships>`,
    'word/styles.xml': `<w:styles xmlns:w="${wordNamespace}">${styles.join('')}</w:styles>`,
    'word/document.xml': `<w:document xmlns:w="${wordNamespace}"><w:body>${body}</w:body></w:document>`,
  };
  const encoded = Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, encoder.encode(xmlHead + xml)]));
  return zipSync({ ...encoded, ...more }, { mtime: new Date('2020-01-01') });
}

export interface PdfText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

/** A PDF document of pages with lines of Helvetica at given places; `info` as its properties. */
export function pdf(pages: readonly (readonly PdfText[])[], info: Readonly<Record<string, string>> = {}, trailer = ''): Uint8Array {
  const string = (text: string): string =>
    `(${text
      .replaceAll(/[\\()]/g, '\\$&')
      .replaceAll('“', '\\223')
      .replaceAll('”', '\\224')})`;
  const objects: string[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${5 + 2 * index} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< ${Object.entries(info)
      .map(([name, value]) => `/${name} ${string(value)}`)
      .join(' ')} >>`,
  ];
  for (const [index, lines] of pages.entries()) {
    const content = lines.map(({ text, x, y, size = 10 }) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm ${string(text)} Tj ET`).join('\n');
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${6 + 2 * index} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    );
  }
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 4 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

/** Lines under each other from the top of a page, 13 points apart. */
export const column = (lines: readonly string[], { x = 60, y = 760 }: { readonly x?: number; readonly y?: number } = {}): PdfText[] =>
  lines.flatMap((text, index) => (text === '' ? [] : [{ text, x, y: y - 13 * index }]));
