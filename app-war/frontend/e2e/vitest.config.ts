import { defineConfig } from 'vitest/config';

// One browser, one server, one story: in order, without retries that would hide a race.
export default defineConfig({
  test: {
    include: ['e2e/**/*.test.ts'],
    globalSetup: ['e2e/ready.ts'],
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 90_000,
    bail: 1,
  },
});
