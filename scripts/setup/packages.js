import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { npm } from './process.js';
import { SetupError, step } from './progress.js';
import { inRoot, root } from './root.js';

const stamp = inRoot('node_modules', '.lectern-installed');

const lockHash = () =>
  createHash('sha256')
    .update(readFileSync(inRoot('package-lock.json')))
    .digest('hex');

/**
 * Installs the packages of package-lock.json unless exactly these are installed already. Not by `npm ci`: that refuses
 * where a registry does not carry the builds for every other platform, which the lock then cannot list.
 */
export async function ensurePackages() {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash()) return;
  await step('Installing packages', async () => {
    const { code, output } = await npm(['install', '--no-save', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: root });
    if (code !== 0) {
      throw new SetupError(`The packages could not be installed. npm said:\n${output.trim().split('\n').slice(-12).join('\n')}`);
    }
  });
  writeFileSync(stamp, lockHash());
}
