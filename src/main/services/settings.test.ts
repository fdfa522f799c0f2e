import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { settingsIn } from './settings.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'settings-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('settings', () => {
  it('follow the system until something is chosen', () => {
    expect(settingsIn(join(folder, 'settings.json')).get()).toEqual({ language: 'system', appearance: 'system' });
  });

  it('are there again at the next start', async () => {
    const path = join(folder, 'settings.json');
    await settingsIn(path).set({ language: 'zh', appearance: 'dark' });
    expect(settingsIn(path).get()).toEqual({ language: 'zh', appearance: 'dark' });
  });

  it('are forgotten where their file is damaged', () => {
    const path = join(folder, 'settings.json');
    writeFileSync(path, '{"language":"xx"');
    expect(settingsIn(path).get().language).toBe('system');
  });
});
