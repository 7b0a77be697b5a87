import { createHash } from 'node:crypto';
import type { Authenticated } from './authenticate.ts';
import { ByteReader } from './byte-reader.ts';
import { S3Error } from './s3-error.ts';
import { emptyHash, scopeText, sign } from './signature-v4.ts';

// https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming.html and sigv4-streaming-trailers.html

const maxHeadBytes = 16 * 1024;

const incomplete = () =>
  new S3Error('IncompleteBody', 'The request body terminated unexpectedly or is not in the form of aws-chunked encoding.');

const wrongSignature = (of: string) => new S3Error('SignatureDoesNotMatch', `The signature of ${of} does not match.`);

/** `signed`: each chunk carries a signature made over the one before it, the first over the request's. */
export interface ChunkedForm {
  readonly signed: boolean;
  /** Names of the headers that follow the body. */
  readonly trailers: readonly string[];
}

/** A body in pieces of "SIZE[;chunk-signature=…]\r\n…\r\n", ended by a piece of size 0 and the trailers. Iterate once. */
export class AwsChunkedBody implements AsyncIterable<Buffer> {
  /** Complete once the body was read to its end. */
  readonly trailers: Record<string, string> = {};
  readonly #reader: ByteReader;
  readonly #form: ChunkedForm;
  readonly #request: Authenticated;
  #signature: string;

  constructor(source: AsyncIterable<Buffer>, form: ChunkedForm, request: Authenticated) {
    this.#reader = new ByteReader(source, incomplete);
    this.#form = form;
    this.#request = request;
    this.#signature = request.signature;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Buffer> {
    for (;;) {
      const { size, signature } = readChunkHead(await this.#reader.line(maxHeadBytes));
      const hash = createHash('sha256');
      for await (const bytes of this.#reader.take(size)) {
        if (this.#form.signed) hash.update(bytes);
        yield bytes;
      }
      if (this.#form.signed) this.#checkChunk(signature, hash.digest('hex'));
      if (size === 0) break;
      if ((await this.#reader.line(2)) !== '') throw incomplete();
    }
    await this.#readTrailers();
  }

  #checkChunk(signature: string | undefined, hash: string): void {
    const expected = this.#chainSignature('AWS4-HMAC-SHA256-PAYLOAD', [emptyHash, hash]);
    if (signature !== expected) throw wrongSignature('a chunk');
    this.#signature = expected;
  }

  #chainSignature(kind: string, hashes: readonly string[]): string {
    const { key, time, scope } = this.#request;
    return sign(key, [kind, time, scopeText(scope), this.#signature, ...hashes].join('\n'));
  }

  async #readTrailers(): Promise<void> {
    for (;;) {
      const line = await this.#reader.line(maxHeadBytes);
      if (line === '') break;
      const colon = line.indexOf(':');
      if (colon < 1) throw incomplete();
      this.trailers[line.slice(0, colon).toLowerCase()] = line.slice(colon + 1).trim();
    }
    const { 'x-amz-trailer-signature': signature, ...signedTrailers } = this.trailers;
    if (this.#form.signed && this.#form.trailers.length > 0) this.#checkTrailers(signature, signedTrailers);
    const missing = this.#form.trailers.find((name) => !(name in this.trailers));
    if (missing) throw new S3Error('InvalidRequest', `The trailer ${missing} was announced and did not follow the body.`);
  }

  #checkTrailers(signature: string | undefined, trailers: Record<string, string>): void {
    const text = Object.entries(trailers).map(([name, value]) => `${name}:${value}\n`);
    const hash = createHash('sha256').update(text.join('')).digest('hex');
    if (signature !== this.#chainSignature('AWS4-HMAC-SHA256-TRAILER', [hash])) throw wrongSignature('the trailers');
  }
}

/** "400;chunk-signature=ad80…" → 1024 and the signature. */
function readChunkHead(line: string): { size: number; signature: string | undefined } {
  const head = /^([0-9a-fA-F]{1,12})(?:;chunk-signature=([0-9a-f]+))?$/.exec(line);
  if (!head) throw incomplete();
  return { size: Number.parseInt(head[1] ?? '', 16), signature: head[2] };
}
