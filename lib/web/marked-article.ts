import { type Block, blocksOf } from '../article/layout.ts';
import type { Attribution, Claim, Removed, Summary } from '../summary-format.ts';
import { colourOf } from './colour.ts';
import { type Html, html } from './html.ts';
import { languageAttribute } from './language-attribute.ts';
import { paint, type Segment, segments } from './paint.ts';
import { piecesOf } from './spans.ts';
import { claimant, type Speakers } from './speakers.ts';

/** A summary and the very text that its offsets refer to. */
export interface MarkedArticle {
  readonly text: string;
  readonly summary: Summary;
  readonly speakers: Speakers;
}

/** The whole article, claims and reported speech marked in place, what was left out folded. */
export function markedArticle({ text, summary, speakers }: MarkedArticle): Html {
  const { claims, attributions, removed, article } = summary;
  const inner = attributions.toSorted((a, b) => b.content.start - a.content.start); // of two that are nested, the inner one is seen
  const layers = [claims.map(piecesOf), inner.map(({ content }) => piecesOf(content)), removed.map((span) => [span])].map(paint);
  const anchors = Map.groupBy(anchorsOf(summary, speakers), ({ at }) => at);

  const written = ({ start, end, seen }: Segment, isLeftOut: boolean): Html => {
    const [claim, said, removal] = seen;
    const words = removal !== null && !isLeftOut ? html`<del>${text.slice(start, end)}</del>` : html`${text.slice(start, end)}`;
    return html`${marksAt(anchors.get(start))}${coloured(words, claims[claim ?? -1], inner[said ?? -1], speakers)}`;
  };

  const inItsLanguage = languageAttribute(summary);
  const blocks = blocksOf(text);
  const parts = paragraphs(blocks, segments(layers, [...anchors.keys(), ...blocks.flatMap(({ start, end }) => [start, end])]));
  const paragraph = ({ block, pieces }: Paragraph): Html => {
    const isTitle = block.text === article.title;
    return html`<p dir="auto"${inItsLanguage}${isTitle && html` class="headline"`}>${pieces.map((piece) => written(piece, false))}</p>\n`;
  };
  const leftOut = ({ pieces }: Paragraph): Html =>
    html`<p dir="auto"${inItsLanguage}><del>${pieces.map((piece) => written(piece, true))}</del></p>`;
  return html`${neighbours(parts, removed).map(({ reason, group }) => {
    if (reason === null) return group.map(paragraph);
    return html`<details><summary>Left out: ${reason.replace('-', ' ')}</summary>${group.map(leftOut)}</details>\n`;
  })}`;
}

/** A claim's own words have its colour; who speaks inside a claim of somebody else is marked there, too. */
function coloured(words: Html, claim: Claim | undefined, said: Attribution | undefined, speakers: Speakers): Html {
  const spoken =
    said && said.id !== claim?.attribution ? html`<span class="said ${colourOf(speakers.of(said.id))}">${words}</span>` : words;
  return claim ? html`<mark class="${colourOf(speakers.of(claim.attribution))}" data-claim="${claim.id}">${spoken}</mark>` : spoken;
}

interface Paragraph {
  readonly block: Block;
  readonly pieces: readonly Segment[];
}

/** Both in text order; what lies between blocks is white space. */
function paragraphs(blocks: readonly Block[], all: readonly Segment[]): Paragraph[] {
  let at = 0;
  return blocks.map((block) => {
    while ((all[at]?.start ?? Infinity) < block.start) at += 1;
    const from = at;
    while ((all[at]?.start ?? Infinity) < block.end) at += 1;
    return { block, pieces: all.slice(from, at) };
  });
}

interface Neighbours {
  /** Why these paragraphs are not the story; null: they are. */
  readonly reason: Removed['reason'] | null;
  readonly group: readonly Paragraph[];
}

/** Paragraphs that follow each other and were left out for the same reason are folded together. */
function neighbours(all: readonly Paragraph[], removed: readonly Removed[]): Neighbours[] {
  const groups: { reason: Removed['reason'] | null; group: Paragraph[] }[] = [];
  for (const paragraph of all) {
    const removals = paragraph.pieces.map(({ seen }) => removed[seen[2] ?? -1]?.reason ?? null);
    const reason = removals.includes(null) ? null : (removals[0] ?? null);
    const last = groups.at(-1);
    if (last?.reason === reason) last.group.push(paragraph);
    else groups.push({ reason, group: [paragraph] });
  }
  return groups;
}

/** A place in the text that can be linked to. */
interface Anchor {
  readonly at: number;
  readonly mark: Html;
}

const marksAt = (anchors: readonly Anchor[] = []): Html => html`${anchors.map(({ mark }) => mark)}`;

/** Where each statement begins; where each claim begins, with its number and who says it. */
function anchorsOf(summary: Summary, speakers: Speakers): Anchor[] {
  const { claims, attributions } = summary;
  const labelLanguage = languageAttribute(summary) && html` lang="en"`; // it is ours, amid their words
  const places = attributions.map(({ id, content }) => ({ at: content.start, mark: html`<span class="place" id="${id}"></span>` }));
  const labels = claims.map((claim, index) => ({ at: claim.start, mark: label(claim, index + 1, speakers, labelLanguage) }));
  return [...places, ...labels];
}

function label(claim: Claim, number: number, speakers: Speakers, language: Html | null): Html {
  const who = claimant(claim, speakers);
  const colour = colourOf(speakers.of(claim.attribution));
  return html`<a class="label ${colour}" id="${claim.id}-text" href="#${claim.id}"${language}><span class="skip">Claim </span>${number}&nbsp;${who}</a>`;
}
