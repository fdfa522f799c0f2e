import type { RawBlock } from '../../../core/model/raw.ts';
import { contentWords } from '../../../core/report/plain/caption.ts';
import { plainText } from '../../../core/text/inline.ts';

// A report says what it is called on its first pages.
const opening = 200;

/**
 * The title that a file's properties name, where the document itself says some of its words; else empty. Templates leave
 * their own titles behind, and what a report does not say has no place on a slide.
 */
export function titleThatStands(said: string, blocks: readonly RawBlock[]): string {
  const title = plainText(said).toLowerCase();
  const words = [...contentWords(title)];
  const told = contentWords(blocks.slice(0, opening).map(textOf).join(' '));
  const shared = words.filter((word) => told.has(word)).length;
  // A part of a compound counts: "Sicherung" in a handbook of "Datensicherung".
  const isPart = shared === 0 && [...told].some((stem) => stem.length >= 6 && title.includes(stem));
  return words.length > 0 && (isPart || shared >= 0.3 * words.length) ? said : '';
}

function textOf(block: RawBlock): string {
  switch (block.kind) {
    case 'list':
      return block.items.map((item) => plainText(item.text)).join(' ');
    case 'table':
      return [...(block.header ?? []), ...block.rows.flatMap((row) => row.cells)].map(plainText).join(' ');
    case 'figure':
      return plainText(block.caption);
    default:
      return plainText(block.text);
  }
}

// What programs write where nobody gave a name.
const nobody =
  /^(?:microsoft(?: office)?(?: user)?|office[- ]?user|(?:windows[- ])?user|benutzer|utilisateur|admin(?:istrator|istrateur)?|unknown|unbekannt|anonymous|author|autor|auteur|owner|root|python-docx|openpyxl|apache poi|pandoc|libreoffice|openoffice|用户|作者|管理员|)$/i;

/** An author's name from a file's properties; empty where a program filled it in. */
export function realAuthor(said: string): string {
  const name = said.replace(/\s+/g, ' ').trim();
  return nobody.test(name) || name.length > 200 ? '' : name;
}

/** A day as `2024-03-12` of what a file's properties say (ISO 8601, or PDF's `D:20240312…`, ISO 32000-1, 7.9.4); empty where it is none. */
export function dayOf(said: string): string {
  const [, year = '', month = '', day = ''] = /^(?:D:)?(\d{4})-?(\d{2})-?(\d{2})/.exec(said.trim()) ?? [];
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || Number(year) < 1970 ? '' : date.toISOString().slice(0, 10);
}
