import { defineConfig } from '@playwright/test';

/** Takes the pictures of all views: no tests, but told in the same way. */
export default defineConfig({ testDir: './pictures', outputDir: '../test-results/pictures', workers: 1, timeout: 300_000, reporter: [['list']] });
