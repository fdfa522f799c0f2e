import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { displayMemoryIn } from './display-memory.ts';
import type { Seen } from './places.ts';

const laptop: Seen = { id: 1, label: 'Built-in', bounds: { x: 0, y: 0, width: 1920, height: 1080 } };
const projector: Seen = { id: 2, label: '', bounds: { x: 1920, y: 0, width: 1280, height: 720 } };
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-memory-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('knows the choice again after a restart, in whichever order and under whichever numbers the displays come', async () => {
  const path = join(folder, 'displays.json');
  displayMemoryIn(path).remember([laptop, projector], { audience: laptop, presenter: projector });
  const renumbered = [
    { ...projector, id: 11 },
    { ...laptop, id: 12 },
  ];
  await vi.waitFor(() => expect(displayMemoryIn(path).recall(renumbered)).toEqual({ audience: renumbered[1], presenter: renumbered[0] }));
});

it('has no choice for other displays, and none in a damaged file', () => {
  const path = join(folder, 'displays.json');
  const memory = displayMemoryIn(path);
  memory.remember([laptop, projector], { audience: laptop, presenter: projector });
  expect(memory.recall([laptop])).toBeNull();
  expect(memory.recall([laptop, { ...projector, bounds: { ...projector.bounds, x: -1280 } }])).toBeNull();
  writeFileSync(join(folder, 'damaged.json'), '{"a": 1');
  expect(displayMemoryIn(join(folder, 'damaged.json')).recall([laptop, projector])).toBeNull();
});
