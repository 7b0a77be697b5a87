// Written by `npm run generate` from schemas/summary.v1.json. Change the schema, not this file.

/**
 * `ready`: summarized. `insufficient-text`: readable, but too short or not prose. `unreadable`: not an article this service can read.
 */
export type Status = 'ready' | 'insufficient-text' | 'unreadable';
export type ClaimKind = 'quotation' | 'statistic' | 'statement' | 'prediction' | 'allegation' | 'comparison' | 'cause' | 'opinion';

/**
 * One article's key claims, attributions and summary, every piece of text a slice of the article. Offsets are UTF-16 code units into the extracted text (see `text`), half-open: `text.slice(start, end)`.
 */
export interface Summary {
  /**
   * Where the schema is served, relative to the API's root.
   */
  readonly schema: '/schemas/summary.v1.json';
  /**
   * The article's key in the articles bucket; on the command line the file's name or the line's id.
   */
  readonly id: string;
  readonly status: Status;
  /**
   * Why there is no summary; null when the status is `ready`.
   */
  readonly problem: Problem | null;
  readonly article: ArticleFacts;
  readonly source: SourceFile;
  /**
   * The text that all offsets refer to; null when the file could not be read.
   */
  readonly text: ExtractedText | null;
  readonly summary: SummaryText;
  /**
   * Key claims, best first.
   */
  readonly claims: readonly Claim[];
  /**
   * All reported speech, thought and intention, in article order.
   */
  readonly attributions: readonly Attribution[];
  /**
   * Who and what the article names, in order of first mention.
   */
  readonly entities: readonly Entity[];
  /**
   * Parts of the text that are not the story and were left out of everything above, in order.
   */
  readonly removed: readonly Removed[];
  readonly warnings: readonly Warning[];
  readonly generator: Generator;
}
export interface Problem {
  /**
   * Why, for programs.
   */
  readonly code:
    | 'empty'
    | 'too-short'
    | 'not-prose'
    | 'too-large'
    | 'too-complex'
    | 'binary'
    | 'unsupported-format'
    | 'damaged'
    | 'encrypted'
    | 'no-text'
    | 'withheld'
    | 'folder-marker'
    | 'too-slow'
    | 'out-of-memory'
    | 'defect';
  /**
   * Why and what to do, for people.
   */
  readonly detail: string;
}
export interface ArticleFacts {
  readonly title: string | null;
  /**
   * The authors as the article gives them, without the word "By".
   */
  readonly byline: string | null;
  /**
   * ISO 8601 date or date-time.
   */
  readonly published: string | null;
  /**
   * BCP 47 tag, null when it could not be told.
   */
  readonly language: string | null;
  /**
   * Words of the story, without what was removed.
   */
  readonly words: number;
  /**
   * Sentences of the story, without what was removed.
   */
  readonly sentences: number;
}
export interface SourceFile {
  readonly key: string;
  /**
   * Without quotation marks; null outside a bucket.
   */
  readonly etag: string | null;
  /**
   * Null outside a versioned bucket.
   */
  readonly versionId: string | null;
  readonly lastModified: string | null;
  readonly bytes: number;
  /**
   * What the file was read as; null when it was not read.
   */
  readonly mediaType: string | null;
  /**
   * How its bytes were decoded; null when they were not.
   */
  readonly charset: string | null;
  /**
   * Of the file's bytes; null when they were not fetched (too large).
   */
  readonly sha256: string | null;
}
export interface ExtractedText {
  /**
   * Of the text in UTF-8.
   */
  readonly sha256: string;
  /**
   * In UTF-16 code units.
   */
  readonly length: number;
  readonly offsetUnit: 'utf16';
}
export interface SummaryText {
  /**
   * The sentences joined by one space; empty when there is no summary.
   */
  readonly text: string;
  /**
   * In article order, at most three by default.
   */
  readonly sentences: readonly Excerpt[];
}
/**
 * The article's own words.
 */
export interface Excerpt {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}
export interface Claim {
  readonly id: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /**
   * @minItems 2
   */
  readonly spans?: readonly TextSpan[];
  /**
   * @minItems 1
   */
  readonly kinds: readonly ClaimKind[];
  /**
   * The attribution whose content this is, or which this sentence reports as a whole; null: the article's own voice.
   */
  readonly attribution: string | null;
  /**
   * Who or what a pronoun or description of the claim stands for, where the claim does not say it itself.
   */
  readonly context: ClaimContext | null;
  /**
   * The sum of the reasons.
   */
  readonly score: number;
  /**
   * What each feature added to the score or took from it.
   */
  readonly reasons: {
    readonly [k: string]: number;
  };
}
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}
export interface ClaimContext {
  /**
   * The name, where the article gives it.
   */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly reference: Excerpt1;
  /**
   * The entity's name.
   */
  readonly name: string;
  readonly entity: string;
}
/**
 * The article's own words.
 */
export interface Excerpt1 {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}
export interface Attribution {
  readonly id: string;
  /**
   * Whether the content is all, not or partly in quotation marks.
   */
  readonly mode: 'direct' | 'indirect' | 'mixed';
  readonly content: SplitExcerpt;
  /**
   * The words that report it, null where none do.
   */
  readonly cue: Excerpt | null;
  /**
   * Who said it; null: nobody is named.
   */
  readonly source: AttributionSource | null;
  /**
   * How sure it is that content and source are right.
   */
  readonly confidence: number;
}
/**
 * What was said, thought or wanted.
 */
export interface SplitExcerpt {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /**
   * @minItems 2
   */
  readonly spans?: readonly TextSpan[];
}
export interface AttributionSource {
  /**
   * The mention beside the content, as it stands ("he").
   */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /**
   * The resolved name ("Jeff Sessions"); null when we cannot tell.
   */
  readonly name: string | null;
  readonly entity: string | null;
}
export interface Entity {
  readonly id: string;
  /**
   * The fullest name the article uses.
   */
  readonly name: string;
  readonly type: 'person' | 'organization' | 'place' | 'other';
  /**
   * @minItems 1
   */
  readonly mentions: readonly TextSpan[];
}
export interface Removed {
  readonly start: number;
  readonly end: number;
  readonly reason:
    | 'byline'
    | 'date'
    | 'dateline'
    | 'caption'
    | 'credit'
    | 'repeated'
    | 'promotion'
    | 'machine-text'
    | 'correction'
    | 'contact'
    | 'copyright';
}
export interface Warning {
  readonly code: 'language' | 'charset' | 'invalid-bytes' | 'embargo';
  readonly detail: string;
}
export interface Generator {
  readonly name: 'keyclaims';
  /**
   * The program's version.
   */
  readonly version: string;
  /**
   * Changes when the output for some article may change.
   */
  readonly rules: string;
}
