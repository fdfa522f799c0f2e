import { readFileSync } from 'node:fs';
import type * as z from 'zod';
import { writeAtomically } from './atomic-write.ts';

export type SettingsStore<T> = { get(): T; set(settings: T): Promise<void> };

/** What the user chose, kept in one JSON file of that form, which has a default for everything; a damaged or missing file is no choice at all. */
export function settingsIn<S extends z.ZodType>(path: string, form: S): SettingsStore<z.infer<S>> {
  let settings = read(path, form);
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
function read<S extends z.ZodType>(path: string, form: S): z.infer<S> {
  try {
    return form.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return form.parse({});
  }
}
