import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: './stories',
  outputDir: '../test-results/e2e',
  // Windows compete for the focus of one display.
  workers: 1,
  timeout: 45_000,
  expect: { timeout: 8_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['json']],
});
