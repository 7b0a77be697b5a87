/** The program's version: that of package.json (test/version.test.ts), which itself would bring the tools' names into every bundle. */
export const version = '0.1.0';
