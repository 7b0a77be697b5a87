import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '../../lib/article/charset.ts';

const quoted = 'The mayor said: “We are not done – it’s 5 €.” Nobody in the café disagreed.';
const windows1252Bytes = Buffer.from(
  quoted.replaceAll('“', '\x93').replaceAll('”', '\x94').replaceAll('–', '\x96').replaceAll('’', '\x92').replaceAll('€', '\x80'),
  'latin1',
);
const utf8 = (text: string): Buffer => Buffer.from(text, 'utf8');
const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

describe('decode', () => {
  test.each([
    ['UTF-8', utf8(quoted), 'utf-8'],
    ['UTF-8 with a byte order mark', utf8(`\ufeff${quoted}`), 'utf-8'],
    ['UTF-16 with a mark, little end first', Buffer.from(`\ufeff${quoted}`, 'utf16le'), 'utf-16le'],
    ['UTF-16 with a mark, big end first', utf16be(`\ufeff${quoted}`), 'utf-16be'],
    ['UTF-16 without a mark, little end first', Buffer.from(quoted, 'utf16le'), 'utf-16le'],
    ['UTF-16 without a mark, big end first', utf16be(quoted), 'utf-16be'],
    ['windows-1252', windows1252Bytes, 'windows-1252'],
  ])('%# reads %s word for word', async (_, bytes, charset) => {
    expect(await decode(bytes, null)).toMatchObject({ text: quoted, charset });
  });

  const japanese =
    '市議会は月曜日、フェリーに二百三十万ドルを支出することを決めた。「贈り物ではない」と市長は述べた。\n\n島の住民は安心した。';
  test.each([
    ['little end first', Buffer.from(japanese, 'utf16le'), 'utf-16le'],
    ['big end first', utf16be(japanese), 'utf-16be'],
  ])('reads other letters in UTF-16 without a mark, %s', async (_, bytes, charset) => {
    expect(await decode(bytes, null)).toEqual({ text: japanese, charset, warnings: [] });
  });

  // 市議会は決めた。 · 市议会决定拨款维持渡轮。 (made with other programs)
  const iso2022jp = Buffer.from('\x1b$B;T5D2q$O7h$a$?!#\x1b(B', 'latin1');
  const shiftJis = Buffer.from('8e738b6389ef82cd8c8882df82bd8142', 'hex');
  const gbk = Buffer.from('cad0d2e9bbe1bef6b6a8b2a6bfeeceacb3d6b6c9c2d6a1a3', 'hex');
  test.each([
    ['ISO-2022-JP by its escapes', iso2022jp, null, '市議会は決めた。', 'iso-2022-jp'],
    ['ISO-2022-JP as declared', iso2022jp, 'text/plain; charset=iso-2022-jp', '市議会は決めた。', 'iso-2022-jp'],
    ['Shift_JIS as declared', shiftJis, 'text/plain; charset=Shift_JIS', '市議会は決めた。', 'shift_jis'],
    ['Shift_JIS as detected', Buffer.concat(Array.from({ length: 9 }, () => shiftJis)), null, '市議会は決めた。'.repeat(9), 'shift_jis'],
    ['GBK as declared', gbk, 'text/plain; charset=gb2312', '市议会决定拨款维持渡轮。', 'gbk'],
    ['GBK as detected', Buffer.concat(Array.from({ length: 9 }, () => gbk)), null, '市议会决定拨款维持渡轮。'.repeat(9), 'gb18030'],
  ])('%# reads %s', async (_, bytes, contentType, text, charset) => {
    expect(await decode(bytes, contentType)).toMatchObject({ text, charset });
  });

  test('keeps the curly quotation marks of old Macs', async () => {
    const bytes = Buffer.from(
      'She said: \xd2It\xd5s late.\xd3 Nobody in the town hall disagreed, and so the debate ended before it had begun.',
      'latin1',
    );
    expect(await decode(bytes, null)).toMatchObject({
      text: 'She said: “It’s late.” Nobody in the town hall disagreed, and so the debate ended before it had begun.',
      charset: 'macintosh',
    });
    expect(await decode(Buffer.from('\xd2scar Roe was late, and so the debate ended before it had begun.', 'latin1'), null)).toMatchObject({
      charset: 'windows-1252',
    });
  });

  test('keeps the curly quotation marks of windows-1252 that a page calls latin1', async () => {
    const page = Buffer.concat([Buffer.from('<html><head><meta charset="iso-8859-1"></head><body><p>'), windows1252Bytes]);
    expect(await decode(page, 'text/html')).toMatchObject({ text: expect.stringContaining(quoted), charset: 'windows-1252', warnings: [] });
  });

  test('warns that the charset is a guess where it is one', async () => {
    expect((await decode(windows1252Bytes, null)).warnings).toEqual([
      { code: 'charset', detail: 'The bytes are not UTF-8 and no charset was declared; they were read as windows-1252.' },
    ]);
  });

  test('takes a declared charset where the bytes fit it', async () => {
    expect(await decode(windows1252Bytes, 'text/plain; charset=iso-8859-1')).toEqual({
      text: quoted,
      charset: 'windows-1252',
      warnings: [],
    });
    const cyrillic = Buffer.from([0xcc, 0xf3, 0xf5]); // Мух
    expect(await decode(cyrillic, 'text/plain;charset="windows-1251"')).toEqual({ text: 'Мух', charset: 'windows-1251', warnings: [] });
  });

  test('believes the bytes before the declaration', async () => {
    expect(await decode(utf8(quoted), 'text/plain; charset=iso-8859-1')).toEqual({ text: quoted, charset: 'utf-8', warnings: [] });
  });

  test('ignores a charset that nobody knows', async () => {
    expect(await decode(windows1252Bytes, 'text/plain; charset=nonsense')).toMatchObject({ text: quoted, charset: 'windows-1252' });
  });

  test('keeps the curly quotation marks of windows-1252 that were pasted into UTF-8', async () => {
    const bytes = Buffer.concat([
      utf8('Moss, “the mayor”, said: '),
      Buffer.from([0x93]),
      utf8('No.'),
      Buffer.from([0x94]),
      utf8(' The café closed.'),
    ]);
    expect(await decode(bytes, null)).toEqual({
      text: 'Moss, “the mayor”, said: “No.” The café closed.',
      charset: 'utf-8',
      warnings: [{ code: 'invalid-bytes', detail: 'Some bytes are no characters: 2 outside the charset, read as windows-1252.' }],
    });
  });

  test('marks a character that was cut off', async () => {
    const whole = utf8('“We are not done,” she said – “not yet”');
    expect(await decode(whole.subarray(0, -1), null)).toEqual({
      text: '“We are not done,” she said – “not yet\ufffd',
      charset: 'utf-8',
      warnings: [{ code: 'invalid-bytes', detail: 'Some bytes are no characters: 1 broken, read as U+FFFD.' }],
    });
  });

  test.each([
    [
      'Russian in windows-1251',
      'windows-1251',
      [...'Совет города принял в понедельник новый бюджет. Мэр сказала, что город слишком мало тратил на школы.'],
    ],
    [
      'Greek in ISO 8859-7',
      'iso-8859-7',
      [...'Το δημοτικό συμβούλιο ενέκρινε τη Δευτέρα τον προϋπολογισμό για το επόμενο έτος, είπε η δήμαρχος.'],
    ],
  ])('%# detects %s', async (_, charset, characters) => {
    const table = new Map(Array.from({ length: 256 }, (__, byte) => [new TextDecoder(charset).decode(Buffer.from([byte])), byte]));
    const bytes = Buffer.from(characters.map((character) => table.get(character) as number));
    expect(await decode(bytes, null)).toMatchObject({ text: characters.join('') });
  });

  test('reads any text back from UTF-8', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
        fc.pre(!text.startsWith('\ufeff') && !text.includes('\0'));
        expect((await decode(utf8(text), null)).text).toBe(text);
      }),
    );
  });

  test('reads any bytes as something', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expect((await decode(bytes, null)).text).toBeTypeOf('string');
      }),
    );
  });
});
