import { readFileSync } from 'node:fs';
import { readArticle } from '../lib/article/read-article.ts';

// Started by readers.ts for each file: `node bench/read-file.ts FILE` reads it once and prints what that took as JSON.

const [file = ''] = process.argv.slice(2);
const bytes = readFileSync(file);
const before = process.cpuUsage();
const startedAt = performance.now();
const { refusal } = await readArticle(bytes, { key: 'article', contentType: null });
const milliseconds = performance.now() - startedAt;
const { user, system } = process.cpuUsage(before);
const megabytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ milliseconds, cpu: (user + system) / 1000, megabytes, outcome: refusal?.code ?? 'read' }));
