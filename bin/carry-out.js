import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuild } from '../scripts/setup/build.js';
import { ensureLibraries } from '../scripts/setup/libraries.js';
import { ensurePackages } from '../scripts/setup/packages.js';
import { hand } from '../scripts/setup/process.js';
import { SetupError } from '../scripts/setup/progress.js';
import { inRoot } from '../scripts/setup/root.js';
import { ensureRuntime } from '../scripts/setup/runtime.js';
import { displaySwitches } from './display.js';

/** Makes ready what the command needs and carries it out. Returns the exit code. */
export async function carryOut(command) {
  if (command.kind === 'open') requireDisplay();
  await ensurePackages();
  await ensureBuild();
  if (command.kind === 'plan') {
    const { printPlans } = await import(inRoot('out', 'main', 'plan.js'));
    return printPlans(command.reports, { minutes: command.minutes, pace: command.pace }, localeOf(process.env));
  }
  await ensureLibraries();
  const runtime = await ensureRuntime();
  return command.kind === 'open' ? start(runtime, command, displaySwitches(process.platform, process.env)) : headless(runtime, command);
}

async function headless(runtime, command) {
  const profile = mkdtempSync(join(tmpdir(), 'lectern-'));
  const display = process.platform === 'linux' ? ['--ozone-platform=headless'] : [];
  try {
    return await start(runtime, command, [...display, `--user-data-dir=${profile}`]);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

function start(runtime, request, switches) {
  const needed = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  // Chromium's own remarks about the system are of no use to the user.
  const args = [...runtime.args, ...needed, '--log-level=3', ...switches, '--lectern-request', JSON.stringify(request)];
  return hand(runtime.executable, args, { env: { ...process.env, ...runtime.env } });
}

function requireDisplay() {
  if (process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return;
  throw new SetupError('there is no display here, so no window can be opened. Without one, this works: npm run export -- REPORT -o deck.pdf');
}

const localeOf = (env) => env.LC_ALL || env.LC_MESSAGES || env.LANG || 'en';
