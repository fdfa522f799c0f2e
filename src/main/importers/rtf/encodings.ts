import iconv from 'iconv-lite';

const byCharset: Record<number, string> = {
  77: 'macroman',
  128: 'shift_jis',
  129: 'cp949',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
  254: 'cp437',
  255: 'cp850',
};

const byPage: Record<number, string> = { 932: 'shift_jis', 936: 'gbk', 949: 'cp949', 950: 'big5', 10000: 'macroman', 54936: 'gb18030', 65001: 'utf-8' };

/** The encoding of a font's \fcharset; null where it says no more than the document does. Symbol fonts (2) have none. */
export const encodingOfCharset = (charset: number): string | null => byCharset[charset] ?? null;

/** The encoding of a \ansicpg or \cpg; Windows' Western one where it is not known. */
export function encodingOfPage(page: number): string {
  const known = byPage[page];
  if (known) return known;
  return [`windows-${page}`, `cp${page}`].find((name) => iconv.encodingExists(name)) ?? 'windows-1252';
}

/** Bytes as text; some programs write UTF-8 as it stands, which no single-byte text looks like. */
export function decodeBytes(bytes: readonly number[], encoding: string, isRaw: boolean): string {
  const buffer = Buffer.from(bytes);
  if (isRaw && bytes.some((byte) => byte > 0x7f)) {
    const text = buffer.toString('utf8');
    if (!text.includes('\ufffd')) return text;
  }
  return iconv.decode(buffer, encoding);
}

// The low ten bits of a Windows language identifier.
const languages: Record<number, string> = {
  1: 'ar',
  2: 'bg',
  4: 'zh',
  5: 'cs',
  6: 'da',
  7: 'de',
  8: 'el',
  9: 'en',
  10: 'es',
  11: 'fi',
  12: 'fr',
  13: 'he',
  14: 'hu',
  16: 'it',
  17: 'ja',
  18: 'ko',
  19: 'nl',
  20: 'no',
  21: 'pl',
  22: 'pt',
  24: 'ro',
  25: 'ru',
  29: 'sv',
  31: 'tr',
  34: 'uk',
  41: 'fa',
};

/** The language of a \lang; empty where it says none. */
export const languageOfCode = (code: number): string => languages[code & 0x3ff] ?? '';
