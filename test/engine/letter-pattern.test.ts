import { describe, expect, test } from 'vitest';
import { letterPattern, letterTest } from '../../lib/engine/letter-pattern.ts';

const classes = ['L', 'Lu', 'Ll', 'N', 'M'];
const characters = Array.from({ length: 0xffff }, (_, code) => String.fromCharCode(code + 1));

describe('a pattern about letters', () => {
  test.each(classes)('holds for the same characters as \\p{%s}', (name) => {
    const inClass = letterTest(String.raw`^[\p{${name}}]$`);
    const whole = new RegExp(String.raw`^\p{${name}}$`, 'u');
    expect(characters.filter((character) => inClass(character) !== whole.test(character))).toEqual([]);
  });

  test.each(['L', 'Lu', 'Ll', 'N'])('holds for the same characters as \\p{%s} outside a class', (name) => {
    const alone = letterTest(String.raw`^\p{${name}}$`);
    const whole = new RegExp(String.raw`^\p{${name}}$`, 'u');
    expect(characters.filter((character) => alone(character) !== whole.test(character))).toEqual([]);
  });

  test.each([
    ['Ämter', true],
    ['Šarec', true],
    ['Ελλάδα', true],
    ['émigré', false],
    ['šarec', false],
    ['(Ämter)', false],
  ])('finds whether %s begins with a capital', (text, expected) => {
    expect(letterTest(String.raw`^\p{Lu}`)(text)).toBe(expected);
  });

  test.each([
    ['[x] A1', ['[x]', 'A1']],
    ['[š] Š1', ['[š]', 'Š1']],
  ])('keeps escaped brackets apart from classes: %s', (text, expected) => {
    const pattern = letterPattern(String.raw`\[\p{Ll}\]|[\p{Lu}\d]+`, 'g');
    expect(text.match(pattern(text))).toEqual(expected);
  });

  test('is about code points where a text has others than Latin letters', () => {
    expect(letterTest(String.raw`^.\p{L}$`)('🙂a')).toBe(true);
  });

  test('is compiled once', () => {
    const pattern = letterPattern(String.raw`\p{L}`);
    expect(pattern('a')).toBe(pattern('b'));
    expect(pattern('α')).toBe(pattern('β'));
  });
});
