import { createHash } from 'node:crypto';
import type { Article } from './article/article.ts';
import type { ArticleReading } from './article/read-text.ts';
import { countWords } from './article/words.ts';
import type * as engine from './engine/index.ts';
import { rulesVersion } from './engine/rules-version.ts';
import type { ArticleFile } from './summarize.ts';
import type * as format from './summary-format.ts';
import { version } from './version.ts';

interface DocumentParts {
  readonly id: string;
  readonly source: format.SourceFile;
  readonly reading: ArticleReading;
  /** Null: the article was refused. */
  readonly analysis: engine.Analysis | null;
}

/** Puts what was read and computed into the published format (schemas/summary.v1.json). Key order is the order written here. */
export function summaryDocument({ id, source, reading, analysis }: DocumentParts): format.Summary {
  const { article, refusal } = reading;
  const text = article?.text ?? '';
  return {
    schema: '/schemas/summary.v1.json',
    id,
    status: refusal?.status ?? 'ready',
    problem: refusal && { code: refusal.code, detail: refusal.detail },
    article: articleFacts(article, analysis),
    source,
    text: article && { sha256: sha256(text), length: text.length, offsetUnit: 'utf16' },
    summary: summaryText(text, analysis?.summary ?? []),
    claims: (analysis?.claims ?? []).map((claim, index) => claimEntry(text, claim, index, analysis?.people.entities ?? [])),
    attributions: analysis?.attributions.map((attribution, index) => attributionEntry(text, attribution, index, analysis.people)) ?? [],
    entities: (analysis?.people.entities ?? []).map(entityEntry),
    removed: (article?.removed ?? []).map(({ start, end, reason }) => ({ start, end, reason })),
    warnings: (article?.warnings ?? []).map(({ code, detail }) => ({ code, detail })),
    generator: { name: 'keyclaims', version, rules: rulesVersion },
  };
}

export function sourceOfFile(file: ArticleFile, article: Article | null): format.SourceFile {
  const { key, etag, versionId, lastModified, bytes, body } = file;
  const mediaType = article?.mediaType ?? null;
  const charset = article?.charset ?? null;
  return { key, etag, versionId, lastModified, bytes, mediaType, charset, sha256: body && sha256(body) };
}

/** Text that came decoded: its bytes are those it has in UTF-8. */
export function sourceOfText(key: string, text: string): format.SourceFile {
  const bytes = Buffer.byteLength(text);
  const nowhere = { etag: null, versionId: null, lastModified: null };
  return { key, ...nowhere, bytes, mediaType: 'text/plain', charset: null, sha256: sha256(text) };
}

function articleFacts(article: Article | null, analysis: engine.Analysis | null): format.ArticleFacts {
  const { title = null, byline = null, published = null, language = null } = article ?? {};
  const words = article === null ? 0 : countWords(article.text, article.removed);
  const sentences = analysis?.document.sentences.filter((sentence) => !sentence.isHeading).length ?? 0;
  return { title, byline, published, language, words, sentences };
}

function summaryText(text: string, spans: readonly engine.Span[]): format.SummaryText {
  const sentences = spans.map((span) => excerpt(text, span));
  return { text: sentences.map((sentence) => sentence.text).join(' '), sentences };
}

function claimEntry(text: string, claim: engine.Claim, index: number, entities: readonly engine.Entity[]): format.Claim {
  const reasons = roundedReasons(claim.reasons);
  return {
    id: `c${index + 1}`,
    ...splitExcerpt(text, claim.spans),
    kinds: claim.kinds,
    attribution: claim.attribution === null ? null : attributionId(claim.attribution),
    context: claim.context && contextEntry(text, claim.context, entities),
    score: rounded(Object.values(reasons).reduce((sum, value) => sum + value, 0)), // so that a reader can add them up
    reasons,
  };
}

/** Without those that are nothing when they are rounded. */
function roundedReasons(reasons: engine.Claim['reasons']): Record<string, number> {
  const kept: Record<string, number> = {};
  for (const [name, value] of Object.entries(reasons)) {
    const worth = rounded(value);
    if (worth !== 0) kept[name] = worth;
  }
  return kept;
}

function contextEntry(text: string, context: engine.ClaimContext, entities: readonly engine.Entity[]): format.ClaimContext {
  const name = entities[context.entity]?.name ?? '';
  return { ...excerpt(text, context.name), reference: excerpt(text, context.reference), name, entity: entityId(context.entity) };
}

function attributionEntry(text: string, attribution: engine.Attribution, index: number, people: engine.People): format.Attribution {
  const { mode, content, cue, source, confidence } = attribution;
  return {
    id: attributionId(index),
    mode,
    content: splitExcerpt(text, content),
    cue: cue && excerpt(text, cue),
    source: source && { ...excerpt(text, source), ...whoSaidIt(people, index) },
    confidence: rounded(confidence),
  };
}

function whoSaidIt(people: engine.People, attribution: number): { name: string | null; entity: string | null } {
  const index = people.sources[attribution] ?? null;
  const entity = index === null ? undefined : people.entities[index];
  return index === null || entity === undefined ? { name: null, entity: null } : { name: entity.name, entity: entityId(index) };
}

function entityEntry({ name, type, mentions }: engine.Entity, index: number): format.Entity {
  return { id: entityId(index), name, type, mentions: mentions.map(({ start, end }) => ({ start, end })) };
}

const attributionId = (index: number): string => `a${index + 1}`;
const entityId = (index: number): string => `e${index + 1}`;

function excerpt(text: string, { start, end }: engine.Span): format.Excerpt {
  return { text: text.slice(start, end), start, end };
}

/** Pieces → their hull and their words: “Yes,” she said, “now.” → `“Yes,” … “now.”`. `spans` only where there are several. */
function splitExcerpt(text: string, pieces: readonly engine.Span[]): format.SplitExcerpt {
  const words = pieces.map(({ start, end }) => text.slice(start, end)).join(' … ');
  const hull = { text: words, start: pieces[0]?.start ?? 0, end: pieces.at(-1)?.end ?? 0 };
  return pieces.length > 1 ? { ...hull, spans: pieces.map(({ start, end }) => ({ start, end })) } : hull;
}

/** Scores are rounded here and nowhere else. Adding zero turns -0 into 0. */
const rounded = (value: number): number => Math.round(value * 1e4) / 1e4 + 0;

const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');
