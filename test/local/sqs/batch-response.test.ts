import { expect, test } from 'vitest';
import { failedMessages } from '../../../local/sqs/batch-response.ts';

const receipt = (id: string) => ({
  handle: id,
  message: { id, body: '', sentAt: 0, receives: 1, firstReceivedAt: 0, visibleAt: 0, lastFailure: null },
});
const failures = (...ids: unknown[]) => ({ batchItemFailures: ids.map((itemIdentifier) => ({ itemIdentifier })) });

// https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html: success and failure conditions
test.each([
  ['nothing', null, []],
  ['no list', {}, []],
  ['null for a list', { batchItemFailures: null }, []],
  ['an empty list', failures(), []],
  ['one message', failures('b'), ['b']],
  ['one message twice', failures('b', 'b'), ['b']],
  ['text', 'fine', ['a', 'b']],
  ['something else for a list', { batchItemFailures: 'b' }, ['a', 'b']],
  ['an empty id', failures(''), ['a', 'b']],
  ['null for an id', failures('a', null), ['a', 'b']],
  ['a message of another batch', failures('c'), ['a', 'b']],
  ['another name for the id', { batchItemFailures: [{ id: 'a' }] }, ['a', 'b']],
  ['null for a failure', { batchItemFailures: [null] }, ['a', 'b']],
])('a response with %s', (_, response, expected) => {
  expect([...failedMessages(response, [receipt('a'), receipt('b')])]).toEqual(expected);
});
