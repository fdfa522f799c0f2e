import { fork, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuild } from '../setup/build.js';
import { ensurePackages } from '../setup/packages.js';
import { say } from '../setup/progress.js';
import { inRoot } from '../setup/root.js';
import { table } from './figures.js';
import { longPdf, longWord } from './long-report.js';

// How long a report of 500 pages takes from its bytes to its deck, in a reading process of its own as the app starts it,
// and the most memory that this process held; beside it pandoc, which reads the same Word file and writes what it
// understood to nowhere. The reports are made here, the same in every run.

const makers = { docx: longWord, pdf: longPdf };

export async function benchImport(rounds = 3) {
  await ensurePackages();
  await ensureBuild();
  const folder = mkdtempSync(join(tmpdir(), 'lectern-bench-'));
  const figures = {};
  try {
    for (const [format, make] of Object.entries(makers)) {
      const path = join(folder, `long.${format}`);
      writeFileSync(path, await make());
      figures[format] = best(await inTurn(rounds, () => readApart(path)));
      if (format === 'docx') figures.pandoc = hasPandoc() ? best(await inTurn(rounds, () => pandoc(path))) : null;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  if (!figures.pandoc) say('pandoc is not here (Debian: apt-get install pandoc), so there is nothing to compare with.');
  const rows = Object.entries(figures).filter(([, row]) => row);
  table([
    ['', 'seconds', 'until read', 'peak MB', 'slides', 'pictures', 'against pandoc'],
    ...rows.map(([name, { seconds, read, megabytes, slides, pictures }]) => [
      name === 'pandoc' ? 'pandoc, docx to JSON' : `${name}, 500 pages`,
      seconds.toFixed(2),
      read?.toFixed(2) ?? '',
      megabytes ?? '',
      slides ?? '',
      pictures ?? '',
      figures.pandoc ? (seconds / figures.pandoc.seconds).toFixed(2) : '',
    ]),
  ]);
  console.log(JSON.stringify({ bench: 'import', rounds, ...figures }));
}

async function inTurn(rounds, work) {
  const runs = [];
  for (let round = 0; round < rounds; round++) runs.push(await work());
  return runs;
}

const best = (runs) => runs.reduce((least, run) => (run.seconds < least.seconds ? run : least));

/** Reads in a fresh process. Seconds count from its start to the planned deck's arrival, `read` to the end of reading. */
function readApart(path) {
  const bytes = readFileSync(path);
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const seconds = () => (performance.now() - started) / 1000;
    const child = fork(inRoot('out', 'main', 'import-worker.js'), [], {
      execArgv: ['--max-old-space-size=1536', '--max-semi-space-size=32', '--no-warnings'],
      env: {},
      serialization: 'advanced',
    });
    let read = 0;
    child.on('message', (message) => {
      if (message.kind === 'progress' && message.stage === 'sections') read = seconds();
      if (message.kind !== 'done') return;
      const time = seconds();
      const megabytes = peakOf(child.pid);
      child.kill();
      if (!message.result.ok) reject(new Error(`${path}: ${message.result.error.code}`));
      else resolve({ seconds: time, read, megabytes, slides: message.result.value.deck.slides.length, pictures: message.result.value.media.size });
    });
    child.on('error', reject);
    child.send({ kind: 'read', files: [{ name: path, bytes, sha256: createHash('sha256').update(bytes).digest('hex') }] });
  });
}

/** Megabytes that the process held at most; null where the system does not tell. */
function peakOf(pid) {
  const status = `/proc/${pid}/status`;
  if (!existsSync(status)) return null;
  return Math.round(Number(/VmHWM:\s*(\d+)/.exec(readFileSync(status, 'utf8'))?.[1] ?? 0) / 1024);
}

const hasPandoc = () => spawnSync('pandoc', ['--version'], { stdio: 'ignore' }).status === 0;

function pandoc(path) {
  const started = performance.now();
  const { status, stderr } = spawnSync('pandoc', ['--from', 'docx', '--to', 'json', '--output', '/dev/null', path]);
  if (status !== 0) throw new Error(`pandoc: ${stderr}`);
  return { seconds: (performance.now() - started) / 1000 };
}
