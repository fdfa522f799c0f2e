import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ImportFailure } from '../failure.ts';
import { limits } from '../limits.ts';
import { openArchive } from './archive.ts';

const codeOf = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    if (error instanceof ImportFailure) return error.problem.code;
    throw error;
  }
  return null;
};

describe('an archive', () => {
  it('gives its files by name, and nothing for a name it does not hold', () => {
    const archive = openArchive(zipSync({ 'a/b.xml': strToU8('<x>ä</x>'), '../../c': strToU8('c') }), 'Word');
    expect(archive.text('a/b.xml')).toBe('<x>ä</x>');
    expect(archive.text('a/c.xml')).toBeNull();
    expect(archive.names).toEqual(['a/b.xml', '../../c']);
  });

  it('is refused where it is damaged, has too many files or unpacks to too much', () => {
    const good = zipSync({ 'a.xml': strToU8('x'.repeat(5000)) });
    expect(codeOf(() => openArchive(good.subarray(0, 60), 'Word'))).toBe('import.damaged');
    expect(codeOf(() => openArchive(strToU8('PK\u0003\u0004 no zip'), 'Word'))).toBe('import.damaged');
    const many = Object.fromEntries(Array.from({ length: limits.entries + 1 }, (_, i) => [`f${i}`, new Uint8Array()]));
    expect(codeOf(() => openArchive(zipSync(many, { level: 0 }), 'Word'))).toBe('import.too-complex');
    const bomb = zipSync({ bomb: new Uint8Array(2 ** 20) });
    // The size as the list states it: a gigabyte and more.
    const view = new DataView(bomb.buffer);
    const list = bomb.length - 22 - (46 + 4);
    view.setUint32(list + 24, 2 ** 31 - 1, true);
    expect(codeOf(() => openArchive(bomb, 'Word'))).toBe('import.too-complex');
  });

  it('gives no text that is not what was packed, and what is left of a picture', () => {
    const zip = zipSync({ 'a.xml': strToU8('<x>Haushalt</x>'), 'b.png': new Uint8Array(100).fill(7) }, { level: 0 });
    const at = Buffer.from(zip).indexOf('Haushalt');
    zip[at] = 0x41;
    const archive = openArchive(zip, 'Word');
    expect(codeOf(() => archive.text('a.xml'))).toBe('import.damaged');
    expect(archive.read('b.png')).toHaveLength(100);
    const cut = zipSync({ 'c.png': strToU8('Bild '.repeat(500)) });
    cut.fill(255, 35, 45);
    expect(openArchive(cut, 'Word').read('c.png')).toHaveLength(0);
  });

  it('is refused where it opens only with a password', () => {
    const zip = zipSync({ 'a.xml': strToU8('x') }, { level: 0 });
    const list = Buffer.from(zip).indexOf('PK\u0001\u0002');
    zip[list + 8] = 1;
    expect(codeOf(() => openArchive(zip, 'Word'))).toBe('import.encrypted');
  });

  it('may have something before it and a remark behind it', () => {
    const zip = zipSync({ 'a.xml': strToU8('<x/>') });
    const remarked = Buffer.concat([Buffer.from('#!/bin/sh\n'), zip, Buffer.from('Bemerkung')]);
    remarked.writeUInt16LE(9, remarked.length - 11);
    expect(openArchive(remarked, 'Word').text('a.xml')).toBe('<x/>');
  });

  it('reads thousands of files about as fast as their bytes', () => {
    const many = Object.fromEntries(Array.from({ length: 9000 }, (_, k) => [`f${k}.xml`, strToU8(`<x>${k}</x>`)]));
    const archive = openArchive(zipSync(many), 'Word');
    const started = performance.now();
    for (const name of archive.names) archive.text(name);
    expect(performance.now() - started).toBeLessThan(30_000);
  });
});
