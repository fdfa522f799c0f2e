import { spawn } from 'node:child_process';
import { SetupError } from './progress.js';

/** A display for windows that nobody has to see: a virtual one on Linux, the user's own elsewhere. */
export async function virtualDisplay({ width = 1920, height = 1080 } = {}) {
  if (process.platform !== 'linux') return { env: {}, close: () => undefined };
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise((resolve, reject) => {
    server.once('error', () => reject(new SetupError('The virtual display (Xvfb) could not be started. Please install the package xvfb.')));
    server.once('exit', (code) => reject(new SetupError(`The virtual display ended with code ${code}.`)));
    server.stdio[3].once('data', (data) => resolve(String(data).trim()));
  });
  return { env: { DISPLAY: `:${number}`, WAYLAND_DISPLAY: '' }, close: () => server.kill() };
}
