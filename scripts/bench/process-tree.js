import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const page = 4096;

/**
 * Runs a command to its end: its seconds on the clock, and the most megabytes that it and all it started held at once, each
 * process counted whole, looked at ten times a second; null where the system does not tell.
 */
export function measured(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'], ...options });
    let said = '';
    let most = 0;
    child.stderr.on('data', (data) => {
      said += data;
    });
    const watch = setInterval(() => {
      most = Math.max(most, treeBytes(child.pid));
    }, 100);
    const limit = setTimeout(() => child.kill('SIGKILL'), 120_000);
    child.on('error', reject);
    child.on('exit', (code) => {
      const seconds = (performance.now() - started) / 1000;
      clearInterval(watch);
      clearTimeout(limit);
      if (code !== 0) reject(new Error(`${command} ${args[0]}: ${said.trim()}`));
      else resolve({ seconds, megabytes: most === 0 ? null : Math.round(most / 1024 / 1024) });
    });
  });
}

function treeBytes(root) {
  const kids = new Map();
  const sizes = new Map();
  let entries = [];
  try {
    entries = readdirSync('/proc');
  } catch {
    return 0;
  }
  for (const entry of entries) {
    if (!/^\d+$/.test(entry)) continue;
    try {
      const stat = readFileSync(`/proc/${entry}/stat`, 'latin1');
      const rest = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      const [parent, resident] = [Number(rest[1]), Number(rest[21])];
      kids.set(parent, [...(kids.get(parent) ?? []), Number(entry)]);
      sizes.set(Number(entry), resident * page);
    } catch {
      // It has ended meanwhile.
    }
  }
  const sum = (pid) => (sizes.get(pid) ?? 0) + (kids.get(pid) ?? []).reduce((all, kid) => all + sum(kid), 0);
  return sum(root);
}
