import type { Parameters } from './parameters.ts';

const hour = 3600;

/** Articles expected in each second of the day; the sum is the day's. */
export function expectedArrivals({ articlesPerDay, hours, bursts, burstShare, burstSeconds }: Parameters): Float64Array {
  const weights = hours.reduce((sum, weight) => sum + weight, 0);
  const steady = articlesPerDay * (1 - bursts * burstShare);
  const seconds = hours.length * hour;
  const expected = Float64Array.from(
    { length: seconds },
    (_, second) => (steady * (hours[Math.floor(second / hour)] ?? 0)) / weights / hour,
  );
  for (let burst = 1; burst <= bursts; burst++) {
    const begins = Math.floor((burst * seconds) / (bursts + 1));
    for (let second = begins; second < begins + burstSeconds; second++) {
      expected[second] = (expected[second] ?? 0) + (articlesPerDay * burstShare) / burstSeconds;
    }
  }
  return expected;
}
