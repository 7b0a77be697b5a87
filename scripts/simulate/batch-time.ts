import type { Parameters } from './parameters.ts';

/**
 * Milliseconds that a warm function works on a batch. It summarizes one article after another while up to `lanes` others wait
 * for S3: whichever of the two takes longer decides, and the first request and the last two are waited for in any case.
 */
export function batchTime(articles: number, parameters: Parameters): number {
  const { work, processorShare, get, put, head, lanes, invocation } = parameters;
  const computing = work / processorShare;
  const waiting = get + put + head;
  const inTurn = articles * computing + waiting;
  const inLanes = Math.ceil(articles / lanes) * (computing + waiting);
  return invocation + Math.max(inTurn, inLanes);
}

/** Articles a second that each limit lets through when batches are full. */
export function limits(parameters: Parameters): Readonly<Record<string, number>> {
  const { batchSize, maximumConcurrency, accountConcurrency, inFlight, prefixes, readsPerSecond, writesPerSecond } = parameters;
  const seconds = batchTime(batchSize, parameters) / 1000;
  return {
    'maximum concurrency (ours)': (maximumConcurrency * batchSize) / seconds,
    'functions at once (account)': (accountConcurrency * batchSize) / seconds,
    'S3 reads (GET and HEAD of articles)': (prefixes * readsPerSecond) / 2,
    'S3 writes (of summaries)': (prefixes * writesPerSecond) / (1 + 2 * parameters.refused),
    'S3 writes (uploads of articles)': prefixes * writesPerSecond,
    'messages in flight': inFlight / seconds,
  };
}
