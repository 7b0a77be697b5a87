import { join } from 'node:path';

/** Where everything is that outlives a run. Names come from a template: one with a slash must not lead elsewhere. */
export class DataDirectory {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  get lock(): string {
    return join(this.folder, 'lock.json');
  }

  get inboxMemory(): string {
    return join(this.folder, 'inbox.jsonl');
  }

  /** Exists once the sample articles were copied. */
  get samplesMark(): string {
    return join(this.folder, 'samples-copied');
  }

  bucket(name: string): string {
    return join(this.folder, 'buckets', encodeURIComponent(name));
  }

  queue(name: string): string {
    return join(this.folder, 'queues', `${encodeURIComponent(name)}.jsonl`);
  }

  taskRoot(functionName: string): string {
    return join(this.folder, 'functions', encodeURIComponent(functionName));
  }

  log(functionName: string): string {
    return join(this.folder, 'logs', `${encodeURIComponent(functionName)}.log`);
  }
}
