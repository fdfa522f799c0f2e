import type { AppError } from '../../../core/error.ts';
import type { Warning } from '../../../core/model/report.ts';
import { ok, type Result } from '../../../core/result.ts';
import type { SourceFile } from '../importer.ts';
import { readText } from '../report-text.ts';
import { unicode } from '../unicode.ts';

type Text = { text: string; warnings: Warning[] };

// HTML, section 13.2.3.2 looks no further; pages of office programs have long heads.
const HEAD = 8192;

/** The page's text, by the encoding that it says it has, unless its bytes say otherwise. */
export async function readPage(file: SourceFile): Promise<Result<Text, AppError>> {
  const { bytes } = file;
  const said = charsetOf(bytes);
  // Bytes that are valid Unicode are Unicode, whatever an old page claims.
  const known = unicode(bytes);
  if (said === null || (known && !known.guessed)) return readText(file);
  const { default: iconv } = await import('iconv-lite');
  if (!iconv.encodingExists(said)) return readText(file);
  const text = iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), said).replace(/\r\n?/g, '\n');
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  return broken > 2 && broken * 200 > text.length ? readText(file) : ok({ text, warnings: [] });
}

/** What the head says in `meta` or in the XML declaration; null where it says nothing. */
function charsetOf(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const [, meta] = /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head) ?? /^\s*<\?xml[^>]*encoding\s*=\s*["']([\w:.-]+)/i.exec(head) ?? [];
  if (meta === undefined) return null;
  const name = meta.toLowerCase();
  // HTML means the larger sets of Windows by these names.
  if (/^(?:iso-?8859-1|latin1|us-ascii|ascii)$/.test(name)) return 'windows-1252';
  return /^gb(?:2312|k|_2312-80)$/.test(name) ? 'gb18030' : name;
}
