import { createWriteStream, mkdirSync, type WriteStream } from 'node:fs';
import { dirname } from 'node:path';

/** What CloudWatch would keep of a function, in one file. */
export class FunctionLog {
  readonly file: string;
  readonly #stream: WriteStream;

  constructor(file: string) {
    mkdirSync(dirname(file), { recursive: true });
    this.file = file;
    this.#stream = createWriteStream(file, { flags: 'a' });
  }

  /** What a dying sandbox still says after the end is lost. */
  write(text: string | Buffer): void {
    if (!this.#stream.writableEnded) this.#stream.write(text);
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.#stream.end(resolve));
  }
}
