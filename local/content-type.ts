import { extname } from 'node:path';

/** Types of files that hold articles, by extension; from the IANA registry of media types. */
const types: Readonly<Record<string, string>> = {
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.eml': 'message/rfc822',
  '.gz': 'application/gzip',
  '.htm': 'text/html',
  '.html': 'text/html',
  '.json': 'application/json',
  '.md': 'text/markdown',
  '.pdf': 'application/pdf',
  '.txt': 'text/plain',
  '.xhtml': 'application/xhtml+xml',
  '.xml': 'application/xml',
};

/** Without a charset: nobody knows it from the name. Undefined where the name says nothing. */
export const contentType = (file: string): string | undefined => types[extname(file).toLowerCase()];
