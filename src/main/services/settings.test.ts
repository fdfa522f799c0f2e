import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Settings } from '../../shared/views.ts';
import { settingsIn } from './settings.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'settings-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('settings', () => {
  it('follow the system until something is chosen', () => {
    expect(settingsIn(join(folder, 'settings.json'), Settings).get()).toEqual({ language: 'system', appearance: 'system', size: 'system' });
  });

  it('are there again at the next start', async () => {
    const path = join(folder, 'settings.json');
    await settingsIn(path, Settings).set({ language: 'zh', appearance: 'dark', size: 150 });
    expect(settingsIn(path, Settings).get()).toEqual({ language: 'zh', appearance: 'dark', size: 150 });
  });

  it('are forgotten where their file is damaged', () => {
    const path = join(folder, 'settings.json');
    writeFileSync(path, '{"language":"xx"');
    expect(settingsIn(path, Settings).get().language).toBe('system');
  });
});
