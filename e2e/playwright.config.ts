import { defineConfig } from '@playwright/test';

// Stories that measure time have the machine to themselves; the others run side by side,
// each on a display of its own, since windows compete for the focus of one display.
const alone = /(?:audience|control|displays|update)\.spec\.ts$/;

export default defineConfig({
  testDir: './stories',
  outputDir: '../test-results/e2e',
  projects: [
    { name: 'together', testIgnore: alone },
    { name: 'alone', testMatch: alone },
  ],
  workers: 1,
  timeout: 45_000,
  expect: { timeout: 8_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['json']],
});
