import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deliveries } from '../../../local/s3/deliveries.ts';
import { eventMessage, testMessage } from '../../../local/s3/event-message.ts';
import { formEncode } from '../../../local/s3/form-encoding.ts';
import { matchesRule, type NotificationRule } from '../../../local/s3/notification-rule.ts';
import type { ObjectChange } from '../../../local/s3/object-change.ts';

const rule: NotificationRule = { id: 'rule', event: 's3:ObjectCreated:*', prefix: '', suffix: '', queueArn: 'arn' };
const change: ObjectChange = {
  event: 'ObjectCreated:Put',
  key: 'a b.txt',
  versionId: null,
  size: 3,
  etag: 'abc',
  time: '2026-01-31T12:00:00.000Z',
};

describe('keys in events are form-encoded', () => {
  test.each([
    ['a b+c/é.txt', 'a+b%2Bc/%C3%A9.txt'],
    ['100%25.txt', '100%2525.txt'],
    ['test_file(3).png', 'test_file%283%29.png'],
    ["it's ~*!.txt", 'it%27s+%7E*%21.txt'],
    ['😀', '%F0%9F%98%80'],
  ])('%s → %s', (key, encoded) => {
    expect(formEncode(key)).toBe(encoded);
  });

  test('so that the usual way back gives the key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (key) => {
        expect(decodeURIComponent(formEncode(key).replaceAll('+', ' '))).toBe(key);
      }),
    );
  });
});

describe('a rule', () => {
  test.each([
    [{}, {}, true],
    [{ event: 's3:ObjectCreated:Put' }, {}, true],
    [{ event: 's3:ObjectCreated:Copy' }, {}, false],
    [{ event: 's3:ObjectRemoved:*' }, {}, false],
    [{ event: 's3:ObjectRemoved:*' }, { event: 'ObjectRemoved:DeleteMarkerCreated' }, true],
    [{ event: 's3:ObjectRemoved:Delete' }, { event: 'ObjectRemoved:DeleteMarkerCreated' }, false],
    [{ prefix: 'a' }, {}, true],
    [{ prefix: 'b' }, {}, false],
    [{ suffix: '.txt' }, {}, true],
    [{ prefix: 'a', suffix: '.md' }, {}, false],
  ] as const)('%j with %j: %s', (part, what, expected) => {
    expect(matchesRule({ ...rule, ...part }, { ...change, ...what })).toBe(expected);
  });
});

describe('a message', () => {
  const objectOf = (some: Partial<ObjectChange>) =>
    (eventMessage('bucket', rule, { ...change, ...some }) as { Records: { eventName: string; s3: { object: Record<string, unknown> } }[] })
      .Records[0];

  test('has one record in the form of S3', () => {
    expect(eventMessage('bucket', rule, change)).toMatchObject({
      Records: [
        {
          eventVersion: '2.1',
          eventSource: 'aws:s3',
          awsRegion: 'us-east-1',
          eventTime: '2026-01-31T12:00:00.000Z',
          eventName: 'ObjectCreated:Put',
          s3: {
            s3SchemaVersion: '1.0',
            configurationId: 'rule',
            bucket: { name: 'bucket', arn: 'arn:aws:s3:::bucket' },
            object: { key: 'a+b.txt', size: 3, eTag: 'abc' },
          },
        },
      ],
    });
  });

  test('of a removal has neither size nor ETag', () => {
    const removed = objectOf({ event: 'ObjectRemoved:Delete', size: null, etag: null });
    expect(removed?.eventName).toBe('ObjectRemoved:Delete');
    expect(Object.keys(removed?.s3.object ?? {})).toEqual(['key', 'sequencer']);
  });

  test('of a versioned bucket has the version', () => {
    expect(objectOf({ versionId: 'v1' })?.s3.object.versionId).toBe('v1');
  });

  test('has a greater sequencer than the one before', () => {
    const sequencers = Array.from({ length: 100 }, () => String(objectOf({})?.s3.object.sequencer));
    expect([...sequencers].sort()).toEqual(sequencers);
    expect(new Set(sequencers).size).toBe(100);
  });

  test('for a try has no records', () => {
    expect(testMessage('bucket')).toMatchObject({ Service: 'Amazon S3', Event: 's3:TestEvent', Bucket: 'bucket' });
    expect(testMessage('bucket')).not.toHaveProperty('Records');
  });
});

describe('of a hundred messages', () => {
  test.each([
    [0, 0],
    [0.1, 10],
    [0.25, 25],
    [1, 100],
  ])('with a rate of %d come twice: %d', (rate, expected) => {
    const next = deliveries(rate);
    const all = Array.from({ length: 100 }, () => next());
    expect(all.filter(({ length }) => length === 2)).toHaveLength(expected);
    expect(all.every(([first]) => first === 0)).toBe(true);
    expect(all.flatMap(([, second]) => second ?? []).every((delay) => delay > 0)).toBe(true);
  });
});
