import { createRequire } from 'node:module';
import { summarize } from '../../lib/index.ts';

/** Text → the three sentences that stand for it. */
export type Summarizer = (text: string) => readonly string[] | Promise<readonly string[]>;

export interface Contender {
  readonly name: string;
  /** What is measured, where the package can do several things. */
  readonly does: string;
  /** Loads the package only when asked, so that each is alone in its process. */
  readonly load: () => Summarizer;
}

const installed = createRequire(import.meta.url);
const size = 3;

export const contenders: readonly Contender[] = [
  {
    name: 'keyclaims',
    does: 'everything: attributions, people, claims, summary',
    load: () => (text) => summarize(text).summary.sentences.map((sentence) => sentence.text),
  },
  {
    name: 'ts-textrank',
    does: 'summary',
    load: () => {
      const package_ = installed('ts-textrank') as TextRank;
      const { AbsoluteSummarizerConfig, DefaultTextParser, NullLogger, SorensenDiceSimilarity, Summarizer } = package_;
      const parts = [new SorensenDiceSimilarity(), new DefaultTextParser(), 0.85, Summarizer.SORT_OCCURENCE] as const;
      const summarizer = new Summarizer(new AbsoluteSummarizerConfig(size, ...parts), new NullLogger());
      return (text) => summarizer.summarize(text, 'en');
    },
  },
  {
    name: 'node-summarizer',
    does: 'summary by frequency; its TextRank needs an index that its installation must build',
    load: () => {
      const { SummarizerManager } = installed('node-summarizer') as NodeSummarizer;
      return (text) => [new SummarizerManager(text, size).getSummaryByFrequency().summary];
    },
  },
  {
    name: 'lexrank',
    does: 'summary',
    load: () => {
      const lexrank = installed('lexrank') as LexRank;
      return (text) =>
        new Promise((resolve, reject) =>
          lexrank.summarize(text, size, (error, lines) => (error ? reject(error) : resolve(lines.map((line) => line.text)))),
        );
    },
  },
  {
    name: 'sum',
    does: 'summary',
    load: () => {
      const sum = installed('sum') as Sum;
      return (text) => sum({ corpus: text, nSentences: size }).sentences;
    },
  },
  {
    name: 'wink-nlp',
    does: 'tags, entities, sentiment; the three sentences it finds most important',
    load: () => {
      const nlp = (installed('wink-nlp') as WinkNlp)(installed('wink-eng-lite-web-model'));
      return (text) => {
        const document = nlp.readDoc(text);
        const sentences = document.sentences().out();
        const byImportance = document
          .out(nlp.its.sentenceWiseImportance)
          .toSorted((a, b) => b.importance - a.importance || a.index - b.index);
        const chosen = byImportance.slice(0, size).sort((a, b) => a.index - b.index);
        return chosen.map(({ index }) => sentences[index] ?? '');
      };
    },
  },
  {
    name: 'text-summarization',
    does: 'summary; chooses its length itself',
    load: () => {
      const summarization = installed('text-summarization') as TextSummarization;
      return async (text) => (await summarization({ text })).extractive;
    },
  },
];

// Of each package, what is used here; none of them is installed when types are checked.
interface TextRank {
  readonly SorensenDiceSimilarity: new () => object;
  readonly DefaultTextParser: new () => object;
  readonly NullLogger: new () => object;
  readonly AbsoluteSummarizerConfig: new (size: number, similarity: object, parser: object, damping: number, order: number) => object;
  readonly Summarizer: {
    new (config: object, logger: object): { summarize(text: string, language: string): string[] };
    readonly SORT_OCCURENCE: number;
  };
}
interface NodeSummarizer {
  readonly SummarizerManager: new (text: string, size: number) => { getSummaryByFrequency(): { summary: string } };
}
interface LexRank {
  summarize(text: string, size: number, done: (error: unknown, lines: readonly { text: string }[]) => void): void;
}
type Sum = (options: { corpus: string; nSentences: number }) => { sentences: string[] };
type WinkNlp = (model: unknown) => {
  readonly its: { readonly sentenceWiseImportance: unknown };
  readDoc(text: string): {
    sentences(): { out(): string[] };
    out(what: unknown): { index: number; importance: number }[];
  };
};
type TextSummarization = (input: { text: string }) => Promise<{ extractive: string[] }>;
