import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandOf } from './command.js';

describe('the command line', () => {
  it('knows its commands, with paths made whole', () => {
    expect(commandOf([])).toEqual({ kind: 'open', paths: [] });
    expect(commandOf(['a.md'])).toEqual({ kind: 'open', paths: [resolve('a.md')] });
    expect(commandOf(['a.md', 'b.pdf'])).toEqual({ kind: 'open', paths: [resolve('a.md'), resolve('b.pdf')] });
    expect(commandOf(['export', 'a.md', 'c.docx', '-o', 'b.pdf', '--theme', 'ink'])).toEqual({
      kind: 'export',
      inputs: [resolve('a.md'), resolve('c.docx')],
      output: resolve('b.pdf'),
      theme: 'ink',
      minutes: null,
      pace: null,
      options: { copy: 'presenter' },
    });
    expect(commandOf(['export', 'a.md', '-o', 'b.pdf', '--theme', 'amt.lectern-theme'])).toMatchObject({ theme: resolve('amt.lectern-theme') });
    expect(commandOf(['export', 'a.md', '-o', 'b.png', '--width', '640', '--recipient'])).toMatchObject({ options: { copy: 'recipient', width: 640 } });
    expect(commandOf(['plan', 'a.md', 'b.txt', '--json'])).toEqual({
      kind: 'plan',
      reports: [[resolve('a.md')], [resolve('b.txt')]],
      minutes: null,
      pace: null,
    });
    expect(commandOf(['plan', 'a.md', 'b.txt', '--together'])).toMatchObject({ reports: [[resolve('a.md'), resolve('b.txt')]] });
    expect(commandOf(['check', 'a.lectern'])).toEqual({ kind: 'check', input: resolve('a.lectern'), json: false, strict: false });
    expect(commandOf(['check', 'a.lectern', '--json', '--strict'])).toMatchObject({ json: true, strict: true });
    expect(commandOf(['plan', 'a.md', '--json', '--time', '7,5', '--pace', '110'])).toMatchObject({ minutes: 7.5, pace: 110 });
    expect(commandOf(['export', 'a.md', '-o', 'b.pdf', '--time', '10'])).toMatchObject({ minutes: 10, pace: null });
    expect(commandOf(['--help'])).toEqual({ kind: 'help' });
  });

  it.each([
    [['export']],
    [['export', 'a', '-o', 'b.doc']],
    [['plan']],
    [['check', 'a', 'b']],
    [['a', 'b', '--together']],
    [['--theme', 'ink']],
    [['export', 'a', '-o', 'b.png', '--width', '40']],
    [['plan', 'a', '-o', 'b']],
    [['plan', 'a', '--time', 'soon']],
    [['plan', 'a', '--time', '0']],
    [['plan', 'a', '--pace', '9']],
    [['check', 'a', '--time', '5']],
  ])('says what is wrong with %j', (args) => {
    expect(commandOf(args)).toMatchObject({ kind: 'wrong', message: expect.stringMatching(/./) });
  });
});
