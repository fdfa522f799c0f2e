import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { adviceFor } from '../../shared/words/advice.ts';
import { wordsFor } from '../../shared/words/words.ts';
import { foreignFormat, isEncryptedOffice } from './foreign-format.ts';

/** The container of old office programs, with streams of these names. */
const compound = (...streams: string[]) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), ...streams.map((name) => Buffer.from(`\0\0${name}\0`, 'utf16le'))]);
const formatOf = (bytes: Uint8Array, name = 'x') => foreignFormat({ name, bytes });
const mail = 'Received: from a by b\r\nFrom: Anna <a@example.org>\r\nSubject: Bericht\r\nMIME-Version: 1.0\r\n\r\nAnbei der Bericht.\r\n';

describe('a file that is not text', () => {
  it('is known by its content, whatever its name', () => {
    expect(formatOf(compound('WordDocument'))).toBe('Word 97–2003 (.doc)');
    expect(formatOf(compound('Workbook'), 'x.doc')).toBe('Excel 97–2003 (.xls)');
    expect(formatOf(compound('PowerPoint Document'))).toBe('PowerPoint 97–2003 (.ppt)');
    expect(formatOf(compound('__properties_version1.0'))).toBe('Outlook (.msg)');
    expect(formatOf(compound('Unbekannt'), 'alt.doc')).toBe('Word 97–2003 (.doc)');
    expect(formatOf(zipSync({ 'Index/Document.iwa': strToU8('x') }), 'a.pages')).toBe('Pages');
    expect(formatOf(zipSync({ 'Index/Presentation.iwa': strToU8('x') }))).toBe('Keynote');
    expect(formatOf(zipSync({ 'Index/Document.iwa': strToU8('x') }), 'a.numbers')).toBe('Numbers');
    expect(formatOf(zipSync({ 'xl/workbook.xml': strToU8('x') }))).toBe('Excel (.xlsx)');
    expect(formatOf(zipSync({ mimetype: strToU8('application/epub+zip') }, { level: 0 }))).toBe('EPUB');
    expect(formatOf(strToU8(mail))).toBe('e-mail (.eml)');
    expect(formatOf(strToU8('7z\xbc\xaf\x27\x1c', true))).toBe('7-Zip');
  });

  it('may be text where it only looks a little like mail or markup', () => {
    for (const text of [
      'From: Anna\nTo: the board\n\nWe met twice.',
      'From: <Saved by Blink>\nSnapshot-Content-Location: x\nMIME-Version: 1.0\nContent-Type: multipart/related\n\n',
      'MZ is a country code.',
      'Received: nothing.',
      'BOOKMOBI',
    ])
      expect(formatOf(strToU8(text))).toBeNull();
  });

  it('is protected by a password where what it holds is encrypted', () => {
    expect(isEncryptedOffice({ name: 'a.docx', bytes: compound('EncryptionInfo', 'EncryptedPackage') })).toBe(true);
    expect(isEncryptedOffice({ name: 'a.doc', bytes: compound('WordDocument') })).toBe(false);
  });

  it('is said to be what it is, with something to do, in every language', () => {
    expect(adviceFor('Word 97–2003 (.doc)')).toBe('word');
    const say = (language: string, format: string) => wordsFor(language).error({ code: 'import.unsupported', name: 'x', format });
    expect(say('en', 'Word 97–2003 (.doc)')).toBe('“x” is a Word 97–2003 (.doc) file. Save it as .docx in Word or LibreOffice and open that.');
    expect(say('en', 'Pages')).toContain('File > Export To > Word');
    expect(say('de', 'Pages')).toContain('Ablage > Exportieren > Word');
    expect(say('zh', 'ZIP')).toBe('“x”是压缩包（ZIP）。请解压后打开其中的报告。');
    expect(say('en', '')).toContain('a file of a kind that Lectern cannot read');
  });
});
