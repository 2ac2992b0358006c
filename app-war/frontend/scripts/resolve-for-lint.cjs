// Tells the lint rule about borders where `@/…` and relative imports lead. The usual resolver for TypeScript brings
// native code whose lock entries do not install everywhere; our imports need no more than this.
const { existsSync, statSync } = require('node:fs');
const { dirname, join, resolve } = require('node:path');

const src = resolve(__dirname, '../src');
const endings = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'];

exports.interfaceVersion = 2;

exports.resolve = (source, file) => {
  const base = source.startsWith('@/') ? join(src, source.slice(2)) : source.startsWith('.') ? resolve(dirname(file), source) : null;
  if (base === null) return { found: false };
  const path = endings.map((ending) => base + ending).find((one) => existsSync(one) && statSync(one).isFile());
  return path === undefined ? { found: false } : { found: true, path };
};
