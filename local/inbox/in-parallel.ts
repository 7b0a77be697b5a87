/** Runs `task` for every item, at most `limit` at once, and returns how many came out false. */
export async function inParallel<Item>(limit: number, items: readonly Item[], task: (item: Item) => Promise<boolean>): Promise<number> {
  const rest = items.values();
  let failures = 0;
  const work = async () => {
    for (const item of rest) if (!(await task(item))) failures += 1;
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, work));
  return failures;
}
