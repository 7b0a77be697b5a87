/** List prices in US dollars. */
export const prices = {
  's3-write': 5 / 1e6, // PUT, POST, LIST
  's3-read': 0.4 / 1e6, // GET, HEAD
  's3-gigabyte-month': 0.023,
  'sqs-request': 0.4 / 1e6,
  'lambda-request': 0.2 / 1e6,
  'lambda-gigabyte-second': 0.0000133334, // arm64
  'event-bridge-event': 1 / 1e6, // S3's are opt-in data events
  'log-gigabyte': 0.5,
  'batch-operations-object': 1 / 1e6,
  'api-request': 1 / 1e6, // HTTP API
};

export type Prices = typeof prices;

export const pricesAre =
  'long-standing list prices of us-east-1, not checked against the price pages on a day (--price NAME=DOLLARS), without the free tier, taxes and discounts';
