import { expect, it } from 'vitest';
import { articleView } from '../../../lib/engine/salience/article-view.ts';
import { features, sentenceValues } from '../../../lib/engine/salience/features.ts';
import { sentenceViews } from '../../../lib/engine/salience/sentence-salience.ts';
import { readDocument } from '../../../lib/engine/text/index.ts';

it('has a value for each feature of a sentence', () => {
  const text = 'The city will close its oldest bridge in May. Engineers found cracks in it.';
  const document = readDocument({ text, title: null, removed: [], headings: [], language: 'en' });
  for (const view of sentenceViews(articleView(document))) expect(sentenceValues(view)).toHaveLength(features.length);
});
