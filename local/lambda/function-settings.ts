/** A function of the template, ready to run. */
export interface FunctionSettings {
  readonly name: string;
  readonly arn: string;
  /** "dist/api/index.handler" */
  readonly handler: string;
  readonly runtime: string;
  /** Milliseconds. */
  readonly timeout: number;
  /** Megabytes. */
  readonly memory: number;
  /** How many invocations may run at once. */
  readonly concurrency: number;
  /** Folder with the unpacked artefact. */
  readonly taskRoot: string;
  readonly logFormat: 'Text' | 'JSON';
  readonly environment: Readonly<Record<string, string>>;
}
