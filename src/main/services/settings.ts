import { readFileSync } from 'node:fs';
import { Settings } from '../../shared/views.ts';
import { writeAtomically } from './atomic-write.ts';

export type SettingsStore = { get(): Settings; set(settings: Settings): Promise<void> };

/** What the user chose for the app as a whole, kept in one JSON file; a damaged or missing file is no choice at all. */
export function settingsIn(path: string): SettingsStore {
  let settings = read(path);
  let queue: Promise<unknown> = Promise.resolve();
  return {
    get: () => settings,
    set: async (chosen) => {
      settings = chosen;
      const bytes = Buffer.from(JSON.stringify(settings, null, 1));
      queue = queue.then(() => writeAtomically(path, bytes));
      await queue;
    },
  };
}

/** Small, and wanted before the first window is there: read at once. */
function read(path: string): Settings {
  try {
    return Settings.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return Settings.parse({});
  }
}
