import type { Summary } from '../summary-format.ts';
import { colourOf } from './colour.ts';
import { type Html, html } from './html.ts';
import { claimant, type Speakers } from './speakers.ts';

// A figure of more rows or marks shows nothing any more; the lists beside it have everything.
const mostSpeakers = 6;
const mostMarks = 200;

/** The article is so many units wide. */
const width = 1000;
const thinnest = 4;

/** A figure: where in the article the claims are, and where who speaks. */
export function claimStrip(summary: Summary, speakers: Speakers): Html | null {
  const length = summary.text?.length ?? 0;
  if (length === 0 || summary.claims.length === 0) return null;
  const placed = ({ start, end }: { start: number; end: number }) => {
    const x = Math.min((start / length) * width, width - thinnest);
    return {
      x: tenths(x),
      width: tenths(Math.max(((end - start) / length) * width, thinnest)),
      percent: Math.round((start / length) * 100),
    };
  };
  const claims = summary.claims.slice(0, mostMarks).map((claim, index) => {
    const place = placed(claim);
    const name = `Claim ${index + 1}, ${claimant(claim, speakers)}, at ${place.percent} % of the article`;
    const colour = colourOf(speakers.of(claim.attribution));
    return html`<a href="#${claim.id}-text" aria-label="${name}"><title>${name}</title><rect class="${colour}" x="${place.x}" width="${place.width}" height="20"/></a>`;
  });
  const rows = speakers.list
    .filter(({ name }) => name !== null)
    .slice(0, mostSpeakers)
    .map((speaker) => {
      const places = speaker.statements.slice(0, mostMarks).map(({ content }) => placed(content));
      const description = `${speaker.name} speaks at ${places.map(({ percent }) => percent).join(', ')} % of the article`;
      return html`<div class="row"><bdi>${speaker.name}</bdi><svg viewBox="0 0 ${width} 20" preserveAspectRatio="none" role="img" aria-label="${description}">${places.map(
        ({ x, width }) => html`<rect class="${colourOf(speaker)}" x="${x}" y="6" width="${width}" height="14"/>`,
      )}</svg></div>`;
    });
  return html`<figure>
<figcaption><h2>Where in the article <small>beginning → end</small></h2></figcaption>
<div class="row"><bdi><b>Key claims</b></bdi><svg viewBox="0 0 ${width} 20" preserveAspectRatio="none" role="group" aria-label="Key claims">${claims}</svg></div>
${rows}
</figure>`;
}

const tenths = (value: number): number => Math.round(value * 10) / 10;
