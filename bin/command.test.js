import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandOf } from './command.js';

describe('the command line', () => {
  it('knows its commands, with paths made whole', () => {
    expect(commandOf([])).toEqual({ kind: 'open', path: null });
    expect(commandOf(['a.md'])).toEqual({ kind: 'open', path: resolve('a.md') });
    expect(commandOf(['export', 'a.md', '-o', 'b.pdf', '--theme', 'ink'])).toEqual({
      kind: 'export',
      input: resolve('a.md'),
      output: resolve('b.pdf'),
      theme: 'ink',
    });
    expect(commandOf(['plan', 'a.md', 'b.txt', '--json'])).toEqual({ kind: 'plan', inputs: [resolve('a.md'), resolve('b.txt')] });
    expect(commandOf(['check', 'a.lectern'])).toEqual({ kind: 'check', input: resolve('a.lectern') });
    expect(commandOf(['--help'])).toEqual({ kind: 'help' });
  });

  it.each([[['export']], [['export', 'a', '-o', 'b.doc']], [['plan']], [['check', 'a', 'b']], [['a', 'b']], [['--theme', 'ink']], [['plan', 'a', '-o', 'b']]])(
    'says what is wrong with %j',
    (args) => {
      expect(commandOf(args)).toMatchObject({ kind: 'wrong', message: expect.stringMatching(/./) });
    },
  );
});
