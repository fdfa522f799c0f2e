import { defineConfig } from 'vitest/config';

// Property tests run many examples; a busy machine is no failure.
export default defineConfig({
  test: { include: ['src/**/*.test.ts', 'bin/**/*.test.js', 'e2e/fixtures/**/*.test.ts'], environment: 'node', testTimeout: 60_000, maxWorkers: '100%' },
});
