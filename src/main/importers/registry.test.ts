import { zipSync } from 'fflate';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { limits } from './limits.ts';
import { importReport } from './registry.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = (name: string, bytes: Uint8Array) => importReport({ name, bytes }, { readBeside: async () => null, progress: () => undefined });
const prose = 'Die Gemeinde hat das alte Lagerhaus am Hafen erworben und will es in den kommenden Jahren umbauen.';

describe('reading a report', () => {
  it('chooses the format by content, then by name', async () => {
    for (const [name, text, format] of [
      ['a.md', prose, 'markdown'],
      ['a.MARKDOWN', prose, 'markdown'],
      ['a.txt', prose, 'text'],
      ['a', prose, 'text'],
      ['a.txt', `# Lage\n\n${prose}\n\n## Kosten\n\n${prose}`, 'markdown'],
      ['a.md', `<!DOCTYPE html><html><body><p>${prose}</p></body></html>`, 'html'],
      ['a.htm', `<p>${prose}</p>`, 'html'],
      ['a.txt', '# eins\n# zwei\nwert=1\n# drei\n', 'text'],
    ] as const)
      expect(await read(name, bytesOf(text))).toMatchObject({ ok: true, value: { raw: { format } } });
  });

  it('names the format of a file that is not text, whatever it is called', async () => {
    const sheet = zipSync({ 'xl/workbook.xml': bytesOf('<x/>') });
    for (const [bytes, format] of [
      [sheet, 'Excel (.xlsx)'],
      [zipSync({ mimetype: bytesOf('application/vnd.oasis.opendocument.spreadsheet') }, { level: 0 }), 'OpenDocument (.ods)'],
      [zipSync({ 'x.txt': bytesOf('x') }), 'ZIP'],
      [new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'Office 97–2003'],
      [new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'PNG'],
      [new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), 'JPEG'],
    ] as const)
      for (const name of ['a.txt', 'a.md']) expect(await read(name, bytes)).toEqual({ ok: false, error: { code: 'import.unsupported', name, format } });
  });

  it('refuses files that hold nothing, too much, or no text', async () => {
    const code = async (bytes: Uint8Array) => {
      const result = await read('a.txt', bytes);
      return result.ok ? 'ok' : result.error.code;
    };
    expect(await code(new Uint8Array())).toBe('import.empty');
    expect(await code(bytesOf('\ufeff \n\t\r\n'))).toBe('import.empty');
    expect(await code(new Uint8Array(limits.textMegabytes * 2 ** 20 + 1).fill(65))).toBe('import.too-large');
    expect(await code(new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 3, 0, 0x3e, 0, 1]))).toBe('import.binary');
  });

  it('says which encoding it guessed', async () => {
    const german = 'Über die Größe der Straßen wurde ausführlich gesprochen.';
    const result = await read('a.txt', iconv.encode(german, 'windows-1252'));
    expect(result).toMatchObject({
      ok: true,
      value: { raw: { blocks: [{ kind: 'paragraph', text: german }], warnings: [{ code: 'encoding-guessed', at: null, detail: 'windows-1252' }] } },
    });
    expect(await read('a.txt', bytesOf(german))).toMatchObject({ value: { raw: { warnings: [] } } });
  });
});
