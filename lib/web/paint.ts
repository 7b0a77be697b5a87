import type { TextSpan } from '../summary-format.ts';

/** A part of the text and what is seen there: an index into the list that was painted. */
export interface Run extends TextSpan {
  readonly item: number;
}

/**
 * Spans that may overlap → parts that do not, in text order. Where several cover a place, the first of the list is seen:
 * `[[0–9], [3–12]]` → `0–9: 0`, `9–12: 1`. Each piece between two edges is painted once, so ten thousand spans over one place stay cheap.
 */
export function paint(items: readonly (readonly TextSpan[])[]): Run[] {
  const edges = [...new Set(items.flat().flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const pieceAt = new Map(edges.map((edge, index) => [edge, index]));
  const seen: (number | undefined)[] = edges.map(() => undefined);
  const bare = new BarePieces(edges.length);
  for (const [item, spans] of items.entries()) {
    for (const { start, end } of spans) {
      const last = pieceAt.get(end) ?? 0;
      for (let piece = bare.from(pieceAt.get(start) ?? 0); piece < last; piece = bare.from(piece)) {
        seen[piece] = item;
        bare.cover(piece);
      }
    }
  }
  return joined(
    seen.flatMap((item, piece) => (item === undefined ? [] : [{ start: edges[piece] ?? 0, end: edges[piece + 1] ?? 0, item }])),
  );
}

/** Neighbours of one item are one run. */
function joined(runs: readonly Run[]): Run[] {
  const wide: Run[] = [];
  for (const run of runs) {
    const last = wide.at(-1);
    if (last?.item === run.item && last.end === run.start) wide[wide.length - 1] = { ...last, end: run.end };
    else wide.push(run);
  }
  return wide;
}

/** A part of the text between two edges, and what each layer shows there. */
export interface Segment extends TextSpan {
  readonly seen: readonly (number | null)[];
}

/** Painted layers → the parts of the text in which none of them changes, in text order. More edges may be given. */
export function segments(layers: readonly (readonly Run[])[], edges: readonly number[]): Segment[] {
  const all = [...new Set([...edges, ...layers.flat().flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  const lookups = layers.map(lookup);
  return all.slice(1).map((end, index) => {
    const start = all[index] ?? 0;
    return { start, end, seen: lookups.map((itemAt) => itemAt(start)) };
  });
}

/** The item at a place; places are asked for in text order. */
function lookup(runs: readonly Run[]): (position: number) => number | null {
  let at = 0;
  return (position) => {
    while ((runs[at]?.end ?? Infinity) <= position) at += 1;
    const run = runs[at];
    return run !== undefined && run.start <= position ? run.item : null;
  };
}

/** Finds the first piece at or after a place that nobody painted yet (union-find). */
class BarePieces {
  readonly #next: number[];

  constructor(count: number) {
    this.#next = Array.from({ length: count + 1 }, (_, piece) => piece);
  }

  from(piece: number): number {
    let end = piece;
    while (this.#at(end) !== end) end = this.#at(end);
    for (let at = piece; at !== end; ) {
      const next = this.#at(at);
      this.#next[at] = end;
      at = next;
    }
    return end;
  }

  cover(piece: number): void {
    this.#next[piece] = piece + 1;
  }

  #at = (piece: number): number => this.#next[piece] ?? piece;
}
