import { describe, expect, test } from 'vitest';
import { matchesPattern, readPattern } from '../../../local/events/event-pattern.ts';

const event = {
  source: 'aws.s3',
  'detail-type': 'Object Created',
  resources: ['arn:aws:s3:::one', 'arn:aws:s3:::two'],
  detail: { bucket: { name: 'summaries' }, object: { key: '2026/a.txt', size: 12 }, reason: 'PutObject', none: null },
};

describe('an event pattern', () => {
  test.each([
    [{}, true],
    [{ source: ['aws.s3'] }, true],
    [{ source: ['aws.ec2'] }, false],
    [{ source: ['aws.ec2', 'aws.s3'] }, true],
    [{ source: [] }, false],
    [{ detail: { reason: ['PutObject'] } }, true],
    [{ detail: { reason: ['CopyObject'] } }, false],
    [{ source: ['aws.s3'], detail: { bucket: { name: ['articles'] } } }, false],
    [{ detail: { object: { size: [12] } } }, true],
    [{ detail: { object: { size: ['12'] } } }, false],
    [{ detail: { none: [null] } }, true],
    [{ detail: { missing: [null] } }, false],
    [{ detail: { missing: { deeper: ['x'] } } }, false],
    [{ resources: ['arn:aws:s3:::two'] }, true],
    [{ detail: { object: { key: [{ prefix: '2026/' }] } } }, true],
    [{ detail: { object: { key: [{ prefix: '2025/' }, { suffix: '.txt' }] } } }, true],
    [{ detail: { object: { key: [{ suffix: '.html' }] } } }, false],
    [{ detail: { object: { size: [{ prefix: '1' }] } } }, false],
  ])('%j → %s', (pattern, expected) => {
    expect(matchesPattern(readPattern(pattern, 'Rule'), event)).toBe(expected);
  });

  test.each([
    [{ detail: { size: [{ numeric: ['>', 1] }] } }, 'Rule.detail.size: the local stack matches values, prefixes and suffixes'],
    [{ key: [{ prefix: 'a', suffix: 'b' }] }, 'Rule.key'],
    [{ key: [{ prefix: { 'equals-ignore-case': 'a' } }] }, 'Rule.key'],
    ['text', 'Rule: expected an event pattern'],
    [{ source: 'aws.s3' }, 'Rule.source: expected an event pattern'],
  ])('%j is refused, and says where', (pattern, message) => {
    expect(() => readPattern(pattern, 'Rule')).toThrow(message);
  });
});
