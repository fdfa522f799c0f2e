import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuild } from '../setup/build.js';
import { ensureLibraries } from '../setup/libraries.js';
import { ensurePackages } from '../setup/packages.js';
import { run } from '../setup/process.js';
import { SetupError } from '../setup/progress.js';
import { inRoot } from '../setup/root.js';
import { ensureRuntime } from '../setup/runtime.js';
import { median, table } from './figures.js';
import { measured } from './process-tree.js';

// How long a deck takes from the command to the presentation, reading and planning included. The decks are made by
// ../shared/bench/gen.py; a slide of ours holds a table or a picture alone, so that ours have some slides more.

const generator = inRoot('..', 'shared', 'bench', 'gen.py');
const sizes = [10, 100, 500];

export async function benchPptx(rounds = 3) {
  if (!existsSync(generator)) throw new SetupError('The decks are made by ../shared/bench/gen.py, which is not here: there is nothing to measure.');
  await ensurePackages();
  await ensureLibraries();
  await ensureRuntime();
  await ensureBuild();
  const folder = mkdtempSync(join(tmpdir(), 'lectern-bench-'));
  const decks = [];
  try {
    for (const size of sizes) decks.push(await deckOf(size, folder, rounds));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  table([
    ['slides', 'seconds', 'lowest', 'highest', 'peak MB', 'MB'],
    ...decks.map(({ slides, seconds, lowest, highest, peak, megabytes }) => [slides, seconds, lowest, highest, peak, megabytes]),
  ]);
  console.log(JSON.stringify({ bench: 'pptx', rounds, decks }));
}

async function deckOf(slides, folder, rounds) {
  const deck = join(folder, String(slides));
  const made = await run('python3', [generator, 'deck', deck, String(slides)]);
  if (made.code !== 0) throw new SetupError(`The deck could not be made:\n${made.output}`);
  const file = join(deck, 'deck.pptx');
  const runs = [];
  for (let round = 0; round < rounds; round++)
    runs.push(await measured(process.execPath, [inRoot('bin', 'lectern.js'), 'export', join(deck, 'revealmd.md'), '-o', file]));
  const times = runs.map(({ seconds }) => seconds);
  const figures = {
    seconds: median(times),
    lowest: Math.min(...times),
    highest: Math.max(...times),
    peak: Math.max(...runs.map(({ megabytes }) => megabytes ?? 0)),
    megabytes: statSync(file).size / 1e6,
  };
  return { slides, ...Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, Number(value.toFixed(2))])) };
}
