import { describe, expect, it } from 'vitest';
import { ImportFailure } from '../failure.ts';
import { childOf, parseXml, textOf } from './xml.ts';

describe('XML of office packages', () => {
  it('keeps order, text and entities', () => {
    const root = parseXml('<?xml version="1.0"?><w:p a="&lt;1"><w:r>Gr&#246;&#xDF;e &amp; mehr</w:r> <w:r/></w:p>');
    expect(root && textOf(root)).toBe('Größe & mehr ');
    expect(root?.attributes).toEqual({ a: '<1' });
  });

  it('knows elements by their namespace, whatever the prefix', () => {
    const prefixes = { 'urn:w': 'w' };
    const root = parseXml('<x:p xmlns:x="urn:w" x:val="1" plain="2"><x:r>a</x:r></x:p>', prefixes);
    expect(root?.name).toBe('w:p');
    expect(root?.attributes).toMatchObject({ 'w:val': '1', plain: '2' });
    expect(childOf(parseXml('<p xmlns="urn:w"><r/></p>', prefixes), 'w:r')).not.toBeNull();
  });

  it('expands no entity that a document declares', () => {
    const root = parseXml('<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY f SYSTEM "file:///etc/passwd">]><x>&a;&f;</x>');
    expect(root && textOf(root)).toBe('&a;&f;');
  });

  it('is refused where it is nested without end', () => {
    expect(() => parseXml('<a>'.repeat(10_000))).toThrow(ImportFailure);
  });
});
