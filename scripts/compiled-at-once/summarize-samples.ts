import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { summarizeFile } from '../../lib/summarize.ts';

// What most first calls do: summarize a text. Other formats take far longer to read than their functions to compile.

const root = fileURLToPath(new URL('../../', import.meta.url));
for (const key of globSync('samples/**/*.txt', { cwd: root }).toSorted()) {
  await summarizeFile({ key, body: readFileSync(join(root, key)) });
}
