import { describe, expect, it } from 'vitest';
import { articleView } from '../../../lib/engine/salience/article-view.ts';
import { readDocument } from '../../../lib/engine/text/index.ts';

/** The sentences by which an interviewer draws answers. */
function promptsOf(paragraphs: readonly string[]): string[] {
  const text = paragraphs.join('\n\n');
  const { sentences, prompts } = articleView(readDocument({ text, title: null, removed: [], headings: [], language: 'en' }));
  return [...prompts].map((i) => text.slice(sentences[i]?.sentence.start, sentences[i]?.sentence.end));
}

const interview = [
  'Ana Ruiz has run the harbor of Harton since 2009.',
  'How many ferries are there?',
  '“Nine. In the spring there were eleven of them.”',
  'The council says that nine are enough.',
  '“The council takes the car.”',
  'What would help?',
  '“A second pier would help us more than a tenth ferry.”',
  'The council said on Tuesday that it had ordered a pier.',
];

describe('an interviewer’s prompts', () => {
  it('are questions and statements between answers', () =>
    expect(promptsOf(interview)).toEqual(['How many ferries are there?', 'The council says that nine are enough.', 'What would help?']));

  it('are none where nobody asks', () => expect(promptsOf(interview.filter((paragraph) => !paragraph.endsWith('?')))).toEqual([]));

  it('are none where a question is asked in passing', () => {
    const news = ['The council closed the old pier on Monday.', 'Who will pay?', '“We will find somebody who pays for it,” Ana Ruiz said.'];
    expect(promptsOf(news)).toEqual([]);
  });

  it('are no claims, while answers are', () => {
    expect(promptsOf(interview)).not.toContain('Ana Ruiz has run the harbor of Harton since 2009.');
  });
});
