import { readFileSync } from 'node:fs';
import { defineConfig } from '@hey-api/openapi-ts';
import { prepared } from './scripts/prepared-openapi.ts';

// One place says what is generated; `scripts/check-generated.mjs` calls the same file with another output.
const document: unknown = JSON.parse(readFileSync(new URL('./openapi.json', import.meta.url), 'utf8'));

export default defineConfig({
  input: prepared(document),
  output: { path: process.env.KIBA_GENERATED ?? 'src/generated' },
  plugins: [
    { name: '@hey-api/client-fetch', baseUrl: false, throwOnError: true },
    '@hey-api/typescript',
    { name: '@hey-api/sdk', responseStyle: 'data' },
    // Only what a form sends is validated in the browser; answers come from our own server.
    { name: 'zod', responses: false },
  ],
});
