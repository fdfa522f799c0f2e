import type { Line } from './lines.ts';
import { blank } from './slide-source.ts';

// Elements that only arrange what is inside them, and the components that Slidev reveals things by.
const wrapper =
  /^\s*(?:<\/?(?:div|section|center|main|article|v-clicks?|v-after|v-switch|v-drag|v-mark|template|Transform|AutoFitText|br|hr)(?:\s[^<>]*)?\/?>\s*)+$/i;
const opening = /<(\/?)(div|section)\b([^<>]*)>/gi;
const sideBySide = /\b(?:\w*col(?:umn)?s?|\w*grid|flex|row|split|multi\w*|two\w*)\b/i;
// They draw and say nothing.
const drawn = /^\s*<(style|script)\b[^>]*>/i;

/** The lines without those that hold nothing but the tags around them, so that what is inside is read as Markdown; `columns` are the lines at which boxes set side by side begin. */
export function unwrap(lines: readonly Line[]): { lines: Line[]; columns: number[] } {
  const columns: number[] = [];
  const open: { beside: boolean; boxes: number[] }[] = [];
  let until: RegExp | null = null;
  const rest = lines.map((line, k) => {
    if (line.code) return line;
    const [, element] = until ? [] : (drawn.exec(line.text) ?? []);
    if (element) until = new RegExp(`</${element}>`, 'i');
    if (until) {
      if (until.test(line.text)) until = null;
      return blank(line);
    }
    if (!wrapper.test(line.text)) return line;
    for (const [, closes, , attributes = ''] of line.text.matchAll(opening)) {
      if (closes) {
        const closed = open.pop();
        if (closed?.beside && closed.boxes.length > 1) columns.push(...closed.boxes);
        continue;
      }
      const parent = open.at(-1);
      if (parent?.beside) parent.boxes.push(k);
      open.push({ beside: sideBySide.test(attributes), boxes: [] });
    }
    return blank(line);
  });
  return { lines: rest, columns: columns.sort((a, b) => a - b) };
}
