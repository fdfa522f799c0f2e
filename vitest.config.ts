import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { include: ['src/**/*.test.ts', 'bin/**/*.test.js'], environment: 'node', testTimeout: 20_000 } });
