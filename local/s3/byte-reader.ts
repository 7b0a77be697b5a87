const lineFeed = 10;

/** Lines and runs of bytes from a stream; `incomplete` makes the error for a stream that ends too early. */
export class ByteReader {
  readonly #source: AsyncIterator<Buffer>;
  readonly #incomplete: () => Error;
  #buffered: Buffer = Buffer.alloc(0);

  constructor(source: AsyncIterable<Buffer>, incomplete: () => Error) {
    this.#source = source[Symbol.asyncIterator]();
    this.#incomplete = incomplete;
  }

  /** Without its line end, which may be "\n" alone. */
  async line(maxBytes: number): Promise<string> {
    let end = this.#buffered.indexOf(lineFeed);
    while (end < 0) {
      if (this.#buffered.length > maxBytes) throw this.#incomplete();
      this.#buffered = Buffer.concat([this.#buffered, await this.#next()]);
      end = this.#buffered.indexOf(lineFeed);
    }
    const line = this.#buffered.toString('latin1', 0, end);
    this.#buffered = this.#buffered.subarray(end + 1);
    return line.endsWith('\r') ? line.slice(0, -1) : line;
  }

  /** The next `count` bytes in pieces as they come. */
  async *take(count: number): AsyncGenerator<Buffer> {
    for (let left = count; left > 0; ) {
      if (this.#buffered.length === 0) this.#buffered = await this.#next();
      const piece = this.#buffered.subarray(0, left);
      this.#buffered = this.#buffered.subarray(piece.length);
      left -= piece.length;
      yield piece;
    }
  }

  async #next(): Promise<Buffer> {
    const { value, done } = await this.#source.next();
    if (done) throw this.#incomplete();
    return value;
  }
}
