import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './process.js';
import { SetupError, step } from './progress.js';
import { inRoot, root } from './root.js';

const stamp = inRoot('out', '.built');
const inputs = ['src', 'assets', 'electron.vite.config.ts', 'package-lock.json'];

/** Builds the app into out/ unless it is newer than everything it is built from. */
export async function ensureBuild() {
  const wanted = fingerprint();
  if (readStamp() === wanted) return;
  await step('Building', async () => {
    const { code, output } = await run(process.execPath, [inRoot('node_modules', 'electron-vite', 'bin', 'electron-vite.js'), 'build', '--logLevel', 'warn'], {
      cwd: root,
    });
    if (code !== 0) throw new SetupError(`The build failed:\n${output.trim()}`);
  });
  writeFileSync(stamp, wanted);
}

/** Newest change and number of files: a removed file counts as a change too. */
function fingerprint() {
  let newest = 0;
  let count = 0;
  const visit = (path) => {
    const stat = statSync(path);
    if (stat.isDirectory()) for (const name of readdirSync(path)) visit(join(path, name));
    else {
      newest = Math.max(newest, stat.mtimeMs);
      count++;
    }
  };
  for (const input of inputs) visit(inRoot(input));
  return `${newest} ${count}`;
}

function readStamp() {
  try {
    return readFileSync(stamp, 'utf8');
  } catch {
    return undefined;
  }
}
