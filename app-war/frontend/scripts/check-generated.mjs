// Fails when src/generated is not what openapi.json says: the committed code may not drift from the server's document.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

const committed = 'src/generated';
const fresh = mkdtempSync(join(tmpdir(), 'kiba-generated-'));
try {
  execFileSync(process.execPath, ['node_modules/@hey-api/openapi-ts/bin/run.js'], {
    env: { ...process.env, KIBA_GENERATED: fresh },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const names = new Set([...files(committed), ...files(fresh)]);
  const different = [...names].filter((name) => text(committed, name) !== text(fresh, name));
  if (different.length > 0) {
    console.error(`src/generated differs from openapi.json; run "npm run generate" and commit:\n  ${different.join('\n  ')}`);
    process.exitCode = 1;
  } else {
    console.log(`src/generated is what openapi.json says (${names.size} files).`);
  }
} finally {
  rmSync(fresh, { recursive: true, force: true });
}

function files(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

function text(folder, name) {
  try {
    return readFileSync(join(folder, name), 'utf8');
  } catch {
    return undefined;
  }
}
