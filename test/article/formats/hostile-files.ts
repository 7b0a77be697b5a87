// PDF documents within every limit of the reader that cost without end.

interface PdfObject {
  /** Without its length. */
  readonly dictionary: string;
  readonly content?: Uint8Array;
}

/** A document of numbered objects; the first is its catalog. */
function pdfOf(objects: readonly PdfObject[]): Uint8Array {
  const pieces: Uint8Array[] = [Buffer.from('%PDF-1.4\n')];
  const offsets: number[] = [];
  let length = 9;
  const add = (piece: Uint8Array): void => {
    pieces.push(piece);
    length += piece.length;
  };
  for (const [index, { dictionary, content }] of objects.entries()) {
    offsets.push(length);
    if (content === undefined) add(Buffer.from(`${index + 1} 0 obj\n<< ${dictionary} >>\nendobj\n`));
    else {
      add(Buffer.from(`${index + 1} 0 obj\n<< ${dictionary} /Length ${content.length} >>\nstream\n`));
      add(content);
      add(Buffer.from('\nendstream\nendobj\n'));
    }
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  add(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(pieces);
}

const catalog = { dictionary: '/Type /Catalog /Pages 2 0 R' };
const pages = { dictionary: '/Type /Pages /Count 1 /Kids [3 0 R]' };
const page = (resources: string): PdfObject => ({
  dictionary: `/Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << ${resources} >> /Contents 4 0 R`,
});

const font = '/Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>';

/** Each form draws the next one ten times: twenty in all draw the last one 10²⁰ times. */
export function formsWithinForms(depth = 20): Uint8Array {
  const form = (number: number): PdfObject => ({
    dictionary: `/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << ${font} ${number === depth ? '' : `/XObject << /X ${5 + number} 0 R >>`} >>`,
    content: Buffer.from(number === depth ? 'BT /F 10 Tf 60 700 Td (word) Tj ET' : '/X Do '.repeat(10)),
  });
  const forms = Array.from({ length: depth }, (_, index) => form(index + 1));
  return pdfOf([catalog, pages, page('/XObject << /X 5 0 R >>'), { dictionary: '', content: Buffer.from('/X Do') }, ...forms]);
}

const clear = 256;
const largestCode = 4095;

/** Megabytes of blanks as the content of a page, packed with LZW: 1.4 KB for each. */
export function lzwBomb(megabytes: number): Uint8Array {
  const codes: { readonly code: number; readonly bits: number }[] = [];
  const blank = 32;
  for (let written = 0; written < megabytes * 1024 * 1024; ) {
    codes.push({ code: clear, bits: written === 0 ? 9 : 12 }, { code: blank, bits: 9 });
    written += 1;
    // Code 258 stands for two blanks, each further one for one more; each is used as soon as it is there.
    for (let code = 258; code < largestCode - 1; code += 1) {
      codes.push({ code, bits: code < 511 ? 9 : code < 1023 ? 10 : code < 2047 ? 11 : 12 });
      written += code - 256;
    }
  }
  return pdfOf([catalog, pages, page(font), { dictionary: '/Filter /LZWDecode', content: bitsOf(codes) }]);
}

function bitsOf(codes: readonly { readonly code: number; readonly bits: number }[]): Uint8Array {
  const bytes: number[] = [];
  let held = 0;
  let count = 0;
  for (const { code, bits } of codes) {
    held = (held << bits) | code;
    count += bits;
    for (; count >= 8; count -= 8) bytes.push((held >> (count - 8)) & 255);
    held &= (1 << count) - 1;
  }
  return Uint8Array.from([...bytes, (held << (8 - count)) & 255]);
}
