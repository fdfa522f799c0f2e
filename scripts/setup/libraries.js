import { existsSync, readFileSync } from 'node:fs';
import { run } from './process.js';
import { SetupError, step } from './progress.js';

/** What Electron needs of a Linux system: the shared library, and Debian's package that holds it. */
const runtimeNeeds = [
  ['libgtk-3.so.0', 'libgtk-3-0'],
  ['libnss3.so', 'libnss3'],
  ['libasound.so.2', 'libasound2'],
  ['libgbm.so.1', 'libgbm1'],
];

/** What only the tests need: the program, and Debian's package that holds it. */
const testNeeds = [
  ['Xvfb', 'xvfb'],
  ['pdftoppm', 'poppler-utils'],
];

/** What the tests on several displays need besides; they are skipped where it cannot be had. */
const displayNeeds = [
  ['/usr/bin/Xorg', 'xserver-xorg-core'],
  ['/usr/lib/xorg/modules/drivers/dummy_drv.so', 'xserver-xorg-video-dummy'],
  ['/usr/bin/xrandr', 'x11-xserver-utils'],
  ['/usr/bin/xwd', 'x11-apps'],
];

/** Makes sure that Electron's system libraries are there; `forTests` adds the virtual display and a PDF renderer. */
export async function ensureLibraries({ forTests = false } = {}) {
  if (process.platform !== 'linux') return;
  const root = process.getuid?.() === 0;
  if (forTests && root && isDebian()) await installWhereItCanBeHad(displayNeeds.filter(([path]) => !existsSync(path)).map(([, name]) => name));
  const missing = [...(await missingLibraries()), ...(forTests ? missingPrograms() : [])];
  if (missing.length === 0) return;
  if (!root || !isDebian()) {
    const how = isDebian() ? `sudo apt-get install ${missing.join(' ')}` : `the packages that Debian calls ${missing.join(', ')}`;
    throw new SetupError(`Some system libraries are missing. Please install them and try again: ${how}`);
  }
  await step(`Installing system libraries: ${missing.join(', ')}`, async () => {
    const { code, output } = await install(missing);
    if (code !== 0) throw new SetupError(`apt-get could not install ${missing.join(' ')}:\n${output.trim().split('\n').slice(-8).join('\n')}`);
  });
}

async function installWhereItCanBeHad(missing) {
  if (missing.length > 0) await step(`Installing what tests on several displays need: ${missing.join(', ')}`, () => install(missing));
}

async function install(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env });
  return run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { env });
}

async function missingLibraries() {
  const { output } = await run('ldconfig', ['-p'], { env: { ...process.env, PATH: `${process.env.PATH}:/sbin:/usr/sbin` } }).catch(() => ({ output: '' }));
  if (output === '') return [];
  return runtimeNeeds.filter(([library]) => !output.includes(`${library} `)).map(([, name]) => name);
}

function missingPrograms() {
  const folders = (process.env.PATH ?? '').split(':');
  return testNeeds.filter(([program]) => !folders.some((folder) => existsSync(`${folder}/${program}`))).map(([, name]) => name);
}

function isDebian() {
  try {
    return /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}
