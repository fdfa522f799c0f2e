/** The parts of a deck file that are JSON, before they are checked. */
export type RawParts = { deck: unknown; report: unknown };

/** Each turns what one version wrote into what the next one writes. Append only: a file of any version opens forever. */
const migrations: readonly ((parts: RawParts) => RawParts)[] = [
  // 1 to 2: a file keeps its earlier states, which an older program would lose; deck and report are written as before.
  (parts) => parts,
];

/** The version that is written; a file with a higher one was written by a newer Lectern. */
export const fileVersion = migrations.length + 1;

/** Brings what was written by `version`, which is at most ours, up to today's. */
export const migrated = (parts: RawParts, version: number): RawParts => migrations.slice(version - 1).reduce((state, migrate) => migrate(state), parts);
