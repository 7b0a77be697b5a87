/**
 * List prices in US dollars. Amazon's pages write most of them by a program, so that stored copies have none. Found on 2026-11-24:
 * 0.20 a million requests of Lambda on aws.amazon.com/lambda/pricing (as read on 2026-09-20), and arm64's gigabyte-second in the
 * table of artillery 2.0.28 (lib/platform/aws-lambda/prices.js). For the others no source was found that day.
 */
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
  "list prices of us-east-1, Lambda's from sources, the others from memory (scripts/simulate/prices.ts; --price NAME=DOLLARS), without the free tier, taxes and discounts";
