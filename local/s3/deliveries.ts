/** A late copy arrives after what happened since: out of order as well as twice. */
const lateMilliseconds = 1500;

/**
 * S3 promises "at least once", and hardly ever shows what that means. Here a share of all messages comes twice, the second
 * time late; not by chance, so that every run has its duplicates: with a rate of 0.1 every tenth message.
 */
export function deliveries(rate: number): () => readonly number[] {
  let count = 0;
  return () => {
    count += 1;
    const isDoubled = Math.floor(count * rate + tolerance) > Math.floor((count - 1) * rate + tolerance);
    return isDoubled ? [0, lateMilliseconds] : [0];
  };
}

/** 10 × 0.1 and the like must reach the whole number. */
const tolerance = 1e-9;
