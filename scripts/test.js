import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { ensureBuild } from './setup/build.js';
import { virtualDisplay } from './setup/display.js';
import { ensureLibraries } from './setup/libraries.js';
import { ensurePackages } from './setup/packages.js';
import { hand } from './setup/process.js';
import { SetupError, say } from './setup/progress.js';
import { inRoot, root } from './setup/root.js';
import { ensureRuntime } from './setup/runtime.js';

// npm test: sets up what is missing, then checks and tests everything, and counts. `npm test -- NAME` runs only the
// end-to-end tests whose file or title matches.

const results = inRoot('test-results');
const only = process.argv.slice(2);
/** As many stories at a time as processors have room for; where displays cannot be made up, one. */
const sideBySide = process.platform === 'linux' ? Math.max(1, Math.min(2, availableParallelism())) : 1;
const tally = { passed: 0, failed: 0, skipped: 0 };

try {
  await ensurePackages();
  await ensureLibraries({ forTests: true });
  const runtime = await ensureRuntime();
  await ensureBuild();
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });
  if (only.length === 0) {
    await check('Format, lint and boundaries', 'biome', ['ci', '--error-on-warnings', '.']);
    await check('Types', 'tsc', ['-b']);
    await check('Dead code', 'knip', []);
    await unitTests();
    await fuzzing();
  }
  await endToEndTests(runtime);
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  say(error.message);
  tally.failed++;
}
const skipped = tally.skipped > 0 ? `, ${tally.skipped} skipped` : '';
console.log(`\n${tally.passed} passed, ${tally.failed} failed${skipped}`);
process.exitCode = tally.failed === 0 ? 0 : 1;

async function check(title, program, args) {
  say(`\n${title}`);
  const code = await hand(bin(program), args, { cwd: root });
  if (code === 0) tally.passed++;
  else tally.failed++;
}

async function unitTests() {
  say('\nUnit tests');
  const report = `${results}/unit.json`;
  const code = await hand(bin('vitest'), ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], { cwd: root });
  const counts = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
  count(code, counts.numPassedTests, counts.numFailedTests, counts.numPendingTests);
}

/** A short run: the long one is `node scripts/fuzz.js`. */
async function fuzzing() {
  say('\nMutated files');
  const code = await hand(process.execPath, [inRoot('scripts', 'fuzz.js'), '--files', '150', '--repeats', '1000'], { cwd: root });
  if (code === 0) tally.passed++;
  else tally.failed++;
}

async function endToEndTests({ executable, args, env }) {
  const displays = await Promise.all(Array.from({ length: sideBySide }, () => virtualDisplay()));
  for (const [project, workers] of [
    ['together', sideBySide],
    ['alone', 1],
  ]) {
    say(`\nEnd-to-end tests in Electron, ${project === 'alone' ? 'one at a time' : 'side by side'}`);
    const report = `${results}/e2e-${project}.json`;
    const settings = {
      ...process.env,
      ...displays[0]?.env,
      ELECTRON_DISABLE_SECURITY_WARNINGS: '',
      LECTERN_RUNTIME: JSON.stringify({ executable, args, env }),
      LECTERN_DISPLAYS: JSON.stringify(displays.map((display) => display.env)),
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    };
    const choice = [
      '--project',
      project,
      '--output',
      `test-results/e2e-${project}`,
      '--workers',
      String(workers),
      ...(only.length > 0 ? ['--pass-with-no-tests'] : []),
    ];
    const code = await hand(bin('playwright'), ['test', '--config', 'e2e/playwright.config.ts', ...choice, ...only], { cwd: root, env: settings });
    const { expected, unexpected, flaky, skipped } = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')).stats : {};
    count(code, expected, (unexpected ?? 0) + (flaky ?? 0), skipped);
  }
  for (const display of displays) display.close();
}

/** A runner that ended badly without naming a failed test counts as one failure. */
function count(code, passed = 0, failed = 0, skipped = 0) {
  tally.passed += passed;
  tally.failed += failed === 0 && code !== 0 ? 1 : failed;
  tally.skipped += skipped;
}

function bin(name) {
  return inRoot('node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);
}
