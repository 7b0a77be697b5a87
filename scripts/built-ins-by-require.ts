import { relative } from 'node:path';
import type { Plugin } from 'esbuild';

/**
 * `import … from 'node:http'` in the packages as `require` would do it. An `import` reads everything a built-in module has to
 * offer, and what Node loads only when it is read: WebSockets of `node:http`, which is 35 ms of a cold start, WebCrypto of
 * `node:crypto`. AWS's own runtime client does the same. Each file has its own, so that those which several chunks use do not
 * become small chunks, each a file to be read at the start.
 */
export const builtInsByRequire: Plugin = {
  name: 'built-ins by require',
  setup({ onResolve, onLoad, initialOptions }) {
    const root = initialOptions.absWorkingDir ?? process.cwd(); // builds do not depend on where they are made
    onResolve({ filter: /^node:/ }, ({ path, kind, importer }) =>
      kind === 'import-statement' || kind === 'dynamic-import'
        ? { path: `${path}${from}${relative(root, importer)}`, namespace: 'built-in', sideEffects: false }
        : null,
    );
    onLoad({ filter: /^/, namespace: 'built-in' }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule('${path.slice(0, path.indexOf(from))}');`,
    }));
  },
};

const from = ' from ';
