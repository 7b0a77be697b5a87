import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { Journal } from '../journal.ts';
import type { ChecksumAlgorithm, ChecksumType } from './checksums.ts';
import { DataFiles } from './data-files.ts';
import { S3Error } from './s3-error.ts';

/** A multipart upload that is not completed yet. */
export interface Upload {
  readonly id: string;
  readonly key: string;
  readonly headers: Readonly<Record<string, string>>;
  /** `asked`: the client named it; else parts may come with any and the whole gets S3's own. */
  readonly checksum: { readonly algorithm: ChecksumAlgorithm; readonly type: ChecksumType; readonly asked: boolean };
}

export interface Part {
  readonly number: number;
  readonly size: number;
  /** MD5 in hex. */
  readonly etag: string;
  readonly checksum: string;
  readonly data: string;
}

type Entry = { readonly begin: Upload } | { readonly upload: string; readonly part: Part } | { readonly end: string };

interface OpenUpload {
  readonly upload: Upload;
  readonly parts: Map<number, Part>;
}

/** The multipart uploads of one bucket; they outlive a restart, as the client expects. */
export class Uploads {
  readonly files: DataFiles;
  readonly #journal: Journal<Entry>;
  readonly #open = new Map<string, OpenUpload>();

  constructor(folder: string) {
    this.files = new DataFiles(join(folder, 'parts'));
    const { journal, entries } = Journal.open<Entry>(join(folder, 'uploads.jsonl'));
    this.#journal = journal;
    for (const entry of entries) this.#apply(entry);
    this.#journal.rewrite([...this.#open.values()].flatMap(entriesOf));
    this.files.removeAllBut(new Set([...this.#open.values()].flatMap(({ parts }) => [...parts.values()].map(({ data }) => data))));
  }

  begin(draft: Omit<Upload, 'id'>): Upload {
    const upload = { ...draft, id: randomBytes(32).toString('base64url') };
    this.#commit({ begin: upload });
    return upload;
  }

  find(id: string, key: string): { readonly upload: Upload; readonly parts: ReadonlyMap<number, Part> } {
    const found = this.#open.get(id);
    if (found?.upload.key === key) return found;
    throw new S3Error(
      'NoSuchUpload',
      'The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or completed.',
      {
        details: { UploadId: id },
      },
    );
  }

  /** A part that is sent again replaces the one before. */
  addPart(id: string, key: string, part: Part): void {
    const replaced = this.find(id, key).parts.get(part.number);
    this.#commit({ upload: id, part });
    if (replaced) this.files.remove(replaced.data);
  }

  /** Completed or aborted: the parts are needed no more. */
  end(id: string, key: string): void {
    const { parts } = this.find(id, key);
    this.#commit({ end: id });
    for (const { data } of parts.values()) this.files.remove(data);
  }

  close(): void {
    this.#journal.close();
  }

  #commit(entry: Entry): void {
    this.#journal.append(entry);
    this.#apply(entry);
  }

  #apply(entry: Entry): void {
    if ('begin' in entry) this.#open.set(entry.begin.id, { upload: entry.begin, parts: new Map() });
    else if ('part' in entry) this.#open.get(entry.upload)?.parts.set(entry.part.number, entry.part);
    else this.#open.delete(entry.end);
  }
}

const entriesOf = ({ upload, parts }: OpenUpload): Entry[] => [
  { begin: upload },
  ...[...parts.values()].map((part) => ({ upload: upload.id, part })),
];
