import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openArchive } from '../package/archive.ts';
import { parseXml } from '../package/xml.ts';
import { isEncryptedPackage, officeKind } from './kind.ts';
import { chosenOf, partOf } from './parts.ts';
import { coreProperties } from './properties.ts';
import { relatedPart, relationshipsOf } from './relationships.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const zip = (files: Record<string, string>) => zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
const packed = (files: Record<string, string>) => openArchive(zip(files), 'Word');
const relations = (inner: string) => `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
const properties = (title: string) =>
  coreProperties(
    packed({
      '_rels/.rels': relations('<Relationship Id="r1" Type="http://x/metadata/core-properties" Target="docProps/core.xml"/>'),
      'docProps/core.xml': `<cp:coreProperties xmlns:cp="x" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title><dc:language>de-AT</dc:language></cp:coreProperties>`,
    }),
  );

describe('a package of Office Open XML', () => {
  it('names its parts relative to the part that refers to them, and never beyond its root', () => {
    const archive = packed({
      'word/document.xml': '<x/>',
      'word/media/bild 1.png': 'x',
      'word/_rels/document.xml.rels': relations(
        `<Relationship Id="a" Type="${office}/image" Target="media/bild%201.png"/><Relationship Id="b" Type="${office}/styles" Target="../../../etc/styles.xml"/>` +
          `<Relationship Id="c" Type="${office}/numbering" Target="/word/numbering.xml"/><Relationship Id="d" Type="${office}/hyperlink" Target="https://example.org/a" TargetMode="External"/>`,
      ),
    });
    const found = relationshipsOf(archive, 'word/document.xml');
    expect([...found.values()].map(({ target }) => target)).toEqual(['word/media/bild 1.png', 'etc/styles.xml', 'word/numbering.xml', 'https://example.org/a']);
    expect(relatedPart(found, 'numbering')).toBe('word/numbering.xml');
    expect(relatedPart(found, 'hyperlink')).toBeNull();
    expect(relationshipsOf(archive, 'word/none.xml').size).toBe(0);
  });

  it('reads both editions of the standard by the same names', () => {
    const archive = packed({ 'a.xml': '<k:document xmlns:k="http://purl.oclc.org/ooxml/wordprocessingml/main" k:x="1"><k:body/></k:document>' });
    expect(partOf(archive, 'a.xml')).toMatchObject({ name: 'w:document', attributes: { 'w:x': '1' }, children: [{ name: 'w:body' }] });
    expect(partOf(archive, 'b.xml')).toBeNull();
  });

  it('believes no title that a program made up', () => {
    for (const title of ['Microsoft Word - Bericht.doc', 'Dokument1', 'Document 3', 'PowerPoint-Präsentation', 'bericht_final.docx', '2024', 'Titel', '文档1'])
      expect(properties(title).title).toBe('');
    expect(properties('Lagebericht 2024')).toEqual({ title: 'Lagebericht 2024', language: 'de-AT', author: '', date: '' });
    expect(properties('河道整治报告').title).toBe('河道整治报告');
  });

  it('takes one branch of an alternative', () => {
    const chosen = (xml: string) => {
      const root = parseXml(`<mc:AlternateContent>${xml}</mc:AlternateContent>`);
      return root && chosenOf(root)?.name;
    };
    expect(chosen('<mc:Choice Requires="wps"/><mc:Fallback/>')).toBe('mc:Choice');
    expect(chosen('<mc:Choice Requires="cx1"/><mc:Fallback/>')).toBe('mc:Fallback');
  });

  it('is known by its parts, whatever its name, and still where it is cut', () => {
    const word = zip({ '[Content_Types].xml': 'x', 'word/document.xml': 'y'.repeat(50) });
    expect(officeKind(word)).toBe('word');
    expect(officeKind(word.subarray(0, -30))).toBe('word');
    expect(officeKind(zip({ 'ppt/presentation.xml': 'x', 'ppt/slides/slide1.xml': 'x', 'word/a': 'x' }))).toBe('powerpoint');
    expect(officeKind(strToU8('PK are letters'))).toBeNull();
    expect(officeKind(zip({ 'a.txt': 'x' }))).toBeNull();
  });

  it('is known as encrypted', () => {
    const ole = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]);
    expect(isEncryptedPackage(ole)).toBe(true);
    expect(isEncryptedPackage(ole.subarray(0, 8))).toBe(false);
  });
});
