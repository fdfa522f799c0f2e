import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { table } from './bench/figures.js';
import { randomFrom } from './fuzz/random.js';
import { readerInACell } from './fuzz/reader.js';
import { formats, samplesOf } from './fuzz/samples.js';
import { ensureBuild } from './setup/build.js';
import { ensurePackages } from './setup/packages.js';
import { say } from './setup/progress.js';
import { inRoot } from './setup/root.js';

// Reads mutated documents of the corpus as the app does, and says what came of it. Each file is made from the seed, its
// format and its number alone: `--format docx --only 17` makes and reads the 17th again.

const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '5000' },
    seed: { type: 'string', default: '1' },
    format: { type: 'string', multiple: true },
    only: { type: 'string' },
    // The app gives up after a minute.
    seconds: { type: 'string', default: '60' },
    // How often a mark is repeated at most: what takes its time is left to the long run.
    repeats: { type: 'string', default: '40000' },
  },
});
const [files, seconds] = [Number(values.files), Number(values.seconds)];
process.env.LECTERN_FUZZ_REPEATS = values.repeats;
const chosen = values.format ?? Object.keys(formats);
const kept = inRoot('test-results', 'fuzz');

await ensurePackages();
await ensureBuild();
const rows = [];
const problems = [];
for (const format of chosen) rows.push(await fuzz(format));
table([['format', 'files', 'reports', 'refused', 'seconds', 'longest ms', 'problems'], ...rows]);
for (const { what, count, first } of grouped(problems)) say(`${count} × ${what}\n    first: ${first}`);
console.log(JSON.stringify({ fuzz: Object.fromEntries(rows.map(([format, ...figures]) => [format, figures])), seed: values.seed, problems: problems.length }));
process.exitCode = problems.length === 0 ? 0 : 1;

async function fuzz(format) {
  const samples = samplesOf(format);
  const tally = { read: 0, reports: 0, refused: 0, longest: 0, problems: 0 };
  const numbers = values.only === undefined ? Array.from({ length: files }, (_, number) => number) : [Number(values.only)];
  const started = performance.now();
  const work = async () => {
    const reader = readerInACell(seconds);
    for (let number = numbers.shift(); number !== undefined; number = numbers.shift()) await one(format, samples, number, reader, tally);
    reader.close();
  };
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, work));
  return [format, tally.read, tally.reports, tally.refused, Math.round((performance.now() - started) / 1000), Math.round(tally.longest), tally.problems];
}

async function one(format, samples, number, reader, tally) {
  const random = randomFrom(`${values.seed} ${format} ${number}`);
  const sample = random.pick(samples);
  const mutation = random.pick(formats[format].mutations);
  const bytes = mutation(sample.bytes, random);
  const started = performance.now();
  const outcome = await reader.read(sample.name, bytes);
  tally.longest = Math.max(tally.longest, performance.now() - started);
  tally.read++;
  if (outcome.report) tally.reports++;
  else if (outcome.code) tally.refused++;
  const problem = problemOf(outcome);
  if (values.only !== undefined) say(`${format} ${number}, ${sample.name}, ${mutation.name}: ${problem ?? outcome.code ?? 'a report'}`);
  if (!problem && values.only === undefined) return;
  mkdirSync(kept, { recursive: true });
  const path = join(kept, `${values.seed}-${format}-${number}-${sample.name}`);
  writeFileSync(path, bytes);
  if (!problem) return;
  tally.problems++;
  problems.push({ what: `${format}: ${problem}`, first: `--seed ${values.seed} --format ${format} --only ${number}, kept as ${path}` });
}

/** What no file may do: hang, end the reader, leave its folder, or meet an exception that nobody foresaw. */
function problemOf({ hang, crash, trespass, code, reason }) {
  if (hang) return `hang, ${hang}`;
  if (crash) return `crash, ${crash}`;
  if (trespass) return `trespass, ${trespass}`;
  return code === 'import.failed' ? `exception, ${reason}` : null;
}

function grouped(list) {
  const groups = new Map();
  for (const { what, first } of list) {
    const group = groups.get(what) ?? { what, count: 0, first };
    group.count++;
    groups.set(what, group);
  }
  return [...groups.values()].sort((a, b) => b.count - a.count).slice(0, 60);
}
