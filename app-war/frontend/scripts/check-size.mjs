// What a first visit loads before anything shows: the entry and everything it imports statically, compressed.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const LIMIT = 250_000;
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));
const needed = new Set();
const visit = (key) => {
  if (needed.has(key)) return;
  needed.add(key);
  manifest[key].imports?.forEach(visit);
};
Object.keys(manifest).filter((key) => manifest[key].isEntry).forEach(visit);

let total = 0;
for (const key of needed) {
  total += gzipSync(readFileSync(`dist/${manifest[key].file}`)).length;
}
const figure = `first load: ${(total / 1000).toFixed(1)} kB gzip in ${needed.size} scripts (limit ${LIMIT / 1000} kB)`;
if (needed.size === 0 || total > LIMIT) {
  console.error(`TOO LARGE: ${figure}`);
  process.exit(1);
}
console.log(figure);
