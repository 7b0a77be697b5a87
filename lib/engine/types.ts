import type { Word } from './words.ts';

/** Half-open range of UTF-16 code units in the article's text: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Universal part-of-speech tags (https://universaldependencies.org/u/pos/). */
export type PartOfSpeech =
  | 'NOUN'
  | 'PROPN'
  | 'VERB'
  | 'AUX'
  | 'ADJ'
  | 'ADV'
  | 'PRON'
  | 'DET'
  | 'NUM'
  | 'CCONJ'
  | 'ADP'
  | 'SCONJ'
  | 'PART'
  | 'INTJ'
  | 'PUNCT'
  | 'SYM'
  | 'X';

/** A word, clitic ("'s", "n't") or punctuation mark. */
export interface Token extends Span {
  /** The exact slice. */
  readonly text: string;
  /** Lower-cased, apostrophes straightened: for looking up. */
  readonly lower: string;
  /** Shared by the tokens that are written the same. */
  readonly word: Word;
  readonly pos: PartOfSpeech;
}

export interface Sentence extends Span {
  /** Position in `Document.sentences`. */
  readonly index: number;
  /** Number of the paragraph it stands in, from 0. */
  readonly paragraph: number;
  /** A headline or subheading: tagged and used for names, never a claim by itself. */
  readonly isHeading: boolean;
  readonly tokens: readonly Token[];
}

/** Text between quotation marks. `start` and `end` take in the marks, where there are any. */
export interface Quotation extends Span {
  /** Without the marks. */
  readonly inner: Span;
  /** Closed by no mark because the next paragraph opens again: the next quotation in the list goes on with this one. */
  readonly continues: boolean;
}

/** What the later stages read: sentences of tagged tokens and the quotations across them, in text order. */
export interface Document {
  readonly text: string;
  /** Known from the file, the caller or the first line; null when unknown. */
  readonly title: string | null;
  /** Without the parts that were removed as noise. */
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
}

export type AttributionMode = 'direct' | 'indirect' | 'mixed';

/** Reported speech, thought or intention: source + cue + content (Pareti 2012, Newell et al. 2018). */
export interface Attribution {
  readonly mode: AttributionMode;
  /** Pieces in text order; several where the cue breaks the content ("…," she said, "…"). */
  readonly content: readonly Span[];
  readonly cue: Span | null;
  /** The mention beside the content ("he", "the group"); null: nobody is named. */
  readonly source: Span | null;
  /** Name of the rule that found it. */
  readonly rule: string;
  /** How sure it is that content and source are right, 0 to 1 (`attribution/confidence.ts`). */
  readonly confidence: number;
}

export type EntityType = 'person' | 'organization' | 'place' | 'other';

export interface Entity {
  /** The fullest name in the article, as the article writes it. */
  readonly name: string;
  readonly type: EntityType;
  /** In text order, not overlapping. Names, and the pronouns and descriptions resolved to it. */
  readonly mentions: readonly Span[];
}

/** Who is who: the entities in order of first mention, and for each attribution the index of its source's entity. */
export interface People {
  readonly entities: readonly Entity[];
  /** Parallel to the attributions; null: no source, or we cannot tell who it is. */
  readonly sources: readonly (number | null)[];
}

export type ClaimKind = 'quotation' | 'statistic' | 'statement' | 'prediction' | 'allegation' | 'comparison' | 'cause' | 'opinion';

/** Whom or what words of a claim stand for, where the claim itself does not say. */
export interface ClaimContext {
  /** Index into the entities. */
  readonly entity: number;
  /** "he", "the group": in the claim. */
  readonly reference: Span;
  /** Where the article gives the name in full. */
  readonly name: Span;
}

/** A statement somebody could check. */
export interface Claim {
  /** Pieces in text order. */
  readonly spans: readonly Span[];
  readonly kinds: readonly ClaimKind[];
  /** Index into the attributions; null: the article's own voice. */
  readonly attribution: number | null;
  /** Null: it can be read as it is, or we cannot tell. */
  readonly context: ClaimContext | null;
  /** The sum of `reasons`. */
  readonly score: number;
  /** Feature name → what it added to the score. */
  readonly reasons: Readonly<Record<string, number>>;
}

/** What the engine reads. */
export interface EngineInput {
  readonly text: string;
  readonly title: string | null;
  /** Parts of the text that are not the story, in order, not overlapping: skipped by every stage. */
  readonly removed: readonly Span[];
  /** Lines of the story that are headings (the title line, subheadings), in order. */
  readonly headings: readonly Span[];
  /** BCP 47; only "en" gets attributions and names. */
  readonly language: string | null;
}

export interface EngineOptions {
  /** At most so many key claims. */
  readonly maxClaims: number;
  /** At most so many sentences in the summary. */
  readonly maxSentences: number;
}

/** What the engine returns: spans and scores, nothing formatted. */
export interface Analysis {
  readonly document: Document;
  readonly attributions: readonly Attribution[];
  readonly people: People;
  /** Best first. */
  readonly claims: readonly Claim[];
  /** In text order. */
  readonly summary: readonly Span[];
}
