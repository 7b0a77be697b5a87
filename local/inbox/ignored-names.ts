/** Names that nobody means to publish: hidden files, and what editors, browsers and systems leave on the way. */
const ignored = [
  /^\./,
  /~$/, // Emacs, gedit and others keep the version before
  /^#.*#$/, // Emacs saves on its own
  /^~\$/, // Word has the file open
  /^4913$/, // Vim tries whether it may write
  /\.(crdownload|download|part|partial|swp|swx|temp|tmp)$/i,
  /^(desktop\.ini|thumbs\.db)$/i,
];

export const isIgnoredName = (name: string): boolean => ignored.some((pattern) => pattern.test(name));
