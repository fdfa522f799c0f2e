import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

it('holds the widths of the fonts that are bundled', () => {
  const script = resolve(import.meta.dirname, '../../../scripts/font-widths.js');
  expect(() => execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' })).not.toThrow();
});
