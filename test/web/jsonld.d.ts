// The package has no types; this is what tests use of it.
declare module 'jsonld' {
  interface Options {
    /** Fails where something of the document would get lost. */
    readonly safe?: boolean;
    readonly documentLoader?: (url: string) => Promise<{ documentUrl: string; document: unknown; contextUrl: null }>;
  }
  const jsonld: { expand(document: object, options: Options): Promise<Record<string, unknown>[]> };
  export default jsonld;
}
