import type { Plugin } from 'esbuild';

/**
 * `import … from 'node:http'` in the packages as `require` would do it. An `import` reads everything a built-in module has to
 * offer, and what Node loads only when it is read: WebSockets of `node:http`, which is 35 ms of a cold start, WebCrypto of
 * `node:crypto`. AWS's own runtime client does the same.
 */
export const builtInsByRequire: Plugin = {
  name: 'built-ins by require',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:/ }, ({ path, kind }) =>
      kind === 'import-statement' || kind === 'dynamic-import' ? { path, namespace: 'built-in', sideEffects: false } : null,
    );
    onLoad({ filter: /^/, namespace: 'built-in' }, ({ path }) => ({ contents: `module.exports = process.getBuiltinModule('${path}');` }));
  },
};
