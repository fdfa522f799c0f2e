import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuild } from '../setup/build.js';
import { ensureLibraries } from '../setup/libraries.js';
import { ensurePackages } from '../setup/packages.js';
import { run } from '../setup/process.js';
import { SetupError, say } from '../setup/progress.js';
import { inRoot } from '../setup/root.js';
import { ensureRuntime } from '../setup/runtime.js';
import { median, table } from './figures.js';
import { measured } from './process-tree.js';

// How long a deck takes from the command to the PDF, against the browser's own print call on the same pages (the same
// Electron started, the pages loaded, printed, the file written; the deck is neither read nor planned there), and against
// marp-cli on the same deck. They run in turn. The decks are made by ../shared/bench/gen.py; a slide of ours holds a table
// alone, so that ours have some pages more.

const generator = inRoot('..', 'shared', 'bench', 'gen.py');
const sizes = [10, 100, 500];
const marp = '@marp-team/marp-cli@4.5.1';

export async function benchExport(rounds = 3, ...only) {
  if (!existsSync(generator)) throw new SetupError('The decks are made by ../shared/bench/gen.py, which is not here: there is nothing to measure.');
  await ensurePackages();
  await ensureLibraries();
  const runtime = await ensureRuntime();
  await ensureBuild();
  const { pagesOf } = await import(inRoot('out', 'main', 'plan.js'));
  const peer = await marpHere();
  const folder = mkdtempSync(join(tmpdir(), 'lectern-bench-'));
  const figures = [];
  try {
    for (const size of only.length > 0 ? only : sizes) figures.push(await benchDeck(size, { folder, runtime, peer, rounds, pagesOf }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  table([
    ['', 'seconds', 'lowest', 'highest', 'against print call', 'peak MB', 'MB', 'pages'],
    ...figures.flatMap(({ slides, pages, ...ways }) =>
      Object.entries(ways).map(([name, { seconds, lowest, highest, megabytes, size }]) => [
        `${slides} slides, ${{ lectern: 'Lectern', floor: 'print call', marp: 'marp-cli' }[name]}`,
        seconds.toFixed(2),
        lowest.toFixed(2),
        highest.toFixed(2),
        (seconds / ways.floor.seconds).toFixed(2),
        megabytes ?? '',
        size.toFixed(2),
        name === 'marp' ? slides : pages,
      ]),
    ),
  ]);
  console.log(JSON.stringify({ bench: 'export', rounds, decks: figures }));
}

async function benchDeck(size, { folder, runtime, peer, rounds, pagesOf }) {
  const deck = join(folder, String(size));
  const { code, output } = await run('python3', [generator, 'deck', deck, String(size)]);
  if (code !== 0) throw new SetupError(`The deck could not be made:\n${output}`);
  const file = join(deck, 'marp.md');
  const pages = await layOut(file, deck, pagesOf);
  const ways = {
    lectern: () => measured(process.execPath, [inRoot('bin', 'lectern.js'), 'export', file, '-o', join(deck, 'lectern.pdf')]),
    floor: () => printCall(runtime, deck),
    ...(peer ? { marp: () => measured(process.execPath, [peer, file, '--pdf', '--allow-local-files', '-o', join(deck, 'marp.pdf')], { env: marpEnv }) } : {}),
  };
  const runs = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) for (const [name, way] of Object.entries(ways)) runs[name].push(await way());
  const found = Object.entries(runs).map(([name, all]) => {
    const seconds = all.map((one) => one.seconds);
    const megabytes = all.map((one) => one.megabytes).filter((one) => one !== null);
    return [
      name,
      {
        seconds: round2(median(seconds)),
        lowest: round2(Math.min(...seconds)),
        highest: round2(Math.max(...seconds)),
        megabytes: megabytes.length === 0 ? null : Math.max(...megabytes),
        size: round2(statSync(join(deck, `${name}.pdf`)).size / 1e6),
      },
    ];
  });
  return { slides: size, pages, ...Object.fromEntries(found) };
}

/** Writes down the pages that Lectern prints, for the floor; returns how many there are. */
async function layOut(file, deck, pagesOf) {
  const { job, media, count } = await pagesOf(file);
  writeFileSync(join(deck, 'job.json'), JSON.stringify(job));
  mkdirSync(join(deck, 'media', 'job'), { recursive: true });
  for (const [asset, bytes] of media) writeFileSync(join(deck, 'media', 'job', asset), bytes);
  return count;
}

async function printCall({ executable, env }, deck) {
  const boots = env.LECTERN_APP !== undefined;
  const folder = inRoot('scripts', 'bench', 'print');
  const profile = mkdtempSync(join(tmpdir(), 'lectern-bench-'));
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const display = process.platform === 'linux' ? ['--ozone-platform=headless'] : [];
  const given = { LECTERN_BENCH_FOLDER: deck, LECTERN_BENCH_BUILT: inRoot('out'), LECTERN_BENCH_OUT: join(deck, 'floor.pdf') };
  try {
    return await measured(executable, [...(boots ? [] : [folder]), ...root, ...display, `--user-data-dir=${profile}`], {
      env: { ...process.env, ...(boots ? { LECTERN_APP: folder } : {}), ...given },
    });
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

const marpEnv = { ...process.env, CHROME_NO_SANDBOX: '1' };

/** The peer's script, installed beside the runtime where it is not; null, with a word, where it cannot be had. */
async function marpHere() {
  const folder = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'lectern', 'peers');
  const script = join(folder, 'node_modules', '@marp-team', 'marp-cli', 'marp-cli.js');
  const browser = (await run('sh', ['-c', 'command -v chromium || command -v google-chrome'])).code === 0;
  if (browser && !existsSync(script)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "private": true }');
    await run('npm', ['install', marp], { cwd: folder, env: { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1' }, timeout: 300_000 });
  }
  if (browser && existsSync(script) && readFileSync(script).length > 0) return script;
  say(`${marp} ${browser ? 'cannot be installed' : 'needs a Chromium, which is not'} here, so there is no peer to compare with.`);
  return null;
}
const round2 = (value) => Number(value.toFixed(2));
