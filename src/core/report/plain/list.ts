import type { RawBlock } from '../../model/raw.ts';
import { escapeInline } from '../../text/inline.ts';
import type { Passage } from './passage.ts';

type PlainList = Extract<RawBlock, { kind: 'list' }>;
type Level = { indent: number; style: string };

/** Items that follow one another as lists, nested by indentation and, where that says nothing, by their markers. */
export function listsOf(items: readonly Passage[]): PlainList[] {
  const lists: PlainList[] = [];
  let levels: Level[] = [];
  for (const item of items) {
    const style = item.marker?.style ?? '-';
    const own = { indent: item.indent, style };
    const level = levelOf(own, levels);
    const list = lists.at(-1);
    const written = { text: escapeInline(item.rest), level, marker: item.marker?.text ?? '', at: { kind: 'line' as const, line: item.n } };
    const top = levels[0];
    // After a blank line, another kind of marker at the outermost indent begins another list, and so does a new "1.".
    const another = item.gapBefore && top !== undefined && own.indent <= top.indent && (style !== top.style || item.marker?.number === 1);
    if (list && !another) {
      list.items.push(written);
      levels = [...levels.slice(0, level), own];
    } else {
      lists.push({ kind: 'list', ordered: item.marker?.number != null, items: [{ ...written, level: 0 }] });
      levels = [own];
    }
  }
  return lists;
}

function levelOf(item: Level, levels: readonly Level[]): number {
  const deeper = levels.findIndex((level) => level.indent > item.indent + 1);
  const open = deeper < 0 ? levels : levels.slice(0, deeper);
  const top = open.at(-1);
  if (!top) return 0;
  if (item.indent > top.indent + 1) return open.length;
  const same = open.findIndex((level) => level.style === item.style && Math.abs(level.indent - item.indent) <= 1);
  if (same >= 0) return same;
  // "1." and then "a)" at the same indent: the letters are under the number. Bullets of two kinds are peers.
  return isBullet(item.style) && isBullet(top.style) ? open.length - 1 : open.length;
}

const isBullet = (style: string): boolean => style.length === 1 && !/[A-Za-z0-9①]/.test(style);
