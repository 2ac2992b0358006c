import { defineConfig } from 'vitest/config';

// One browser, one server, one story: files in order, no retries that would hide a race.
export default defineConfig({
  test: {
    include: ['e2e/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    bail: 1,
  },
});
