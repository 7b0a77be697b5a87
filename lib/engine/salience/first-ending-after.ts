/** Position of the first item that ends behind the offset, by bisection; items are in text order and do not overlap. */
export function firstEndingAfter<Item>(items: readonly Item[], offset: number, endOf: (item: Item) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (endOf(items[middle] as Item) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
