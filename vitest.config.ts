import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/loopcord/**', 'node_modules/**'],
    // The end-to-end tests mostly wait, so more of them than there are processors run side by side.
    maxWorkers: 3,
    // No test changes what another reads: the modules, and the paraphrases and patterns in them, are read once a worker.
    isolate: false,
    // A test of hundreds of made-up corpora takes half a minute where three of them share a slow processor.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
