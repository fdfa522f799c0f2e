import { fieldsOf } from '../markdown/front-matter.ts';
import { takeComments } from './comments.ts';
import type { Fields } from './dialect.ts';
import type { Line } from './lines.ts';
import { blank, type MarkdownSlide, type SlideSource } from './slide-source.ts';

/** Slides between rules, each with the front matter that follows its rule directly. */
export function splitSlidev(lines: readonly Line[], { fields, after }: { fields: Fields; after: number }): SlideSource[] {
  const slides: SlideSource[] = [{ lines: [], line: after + 1, fields }];
  for (let at = after; at < lines.length; at++) {
    const line = lines[at];
    if (!line) break;
    if (line.code || line.comment || !/^---\s*$/.test(line.text)) {
      slides.at(-1)?.lines.push(line);
      continue;
    }
    const own = frontMatterAt(lines, at);
    slides.push({ lines: [blank(line)], line: at + 1 + (own?.lines ?? 0), fields: own?.fields ?? {} });
    at += own?.lines ?? 0;
  }
  return slides;
}

const longestFrontMatter = 60;

function frontMatterAt(lines: readonly Line[], at: number): { fields: Fields; lines: number } | null {
  if (!/^[\w-]+\s*:/.test(lines[at + 1]?.text ?? '')) return null;
  const end = lines.slice(at + 1, at + longestFrontMatter).findIndex(({ text }) => /^---\s*$/.test(text));
  if (end < 0) return null;
  const fields = fieldsOf(
    lines
      .slice(at + 1, at + 1 + end)
      .map(({ text }) => text)
      .join('\n'),
  );
  return Object.keys(fields).length > 0 ? { fields, lines: end + 1 } : null;
}

const slot = /^::(\w[\w-]*)::\s*$/;

// Vue's components have a capital or a hyphen, which no element of HTML has.
const component = /<\/?([A-Z][\w.]*|[a-z]+(?:-[a-z0-9]+)+)(?:\s[^<>]*)?>/g;

/** Components are there for what is inside them; one with nothing inside is left out. Between backticks they are text. */
function withoutComponents(line: Line, leftOut: string[]): Line {
  if (!line.text.includes('<')) return line;
  const parts = line.text.split('`').map((part, k) =>
    k % 2 === 1
      ? part
      : part.replace(component, (whole, name: string) => {
          if (whole.endsWith('/>') && /^[A-Z]/.test(name) && !leftOut.includes(name)) leftOut.push(name);
          return '';
        }),
  );
  return { ...line, text: parts.join('`') };
}

/** A slide with its slots as columns and its last comment as its note. */
export function readSlidev({ lines, line, fields }: SlideSource): MarkdownSlide {
  const { lines: own, comments } = takeComments(lines);
  const layout = String(fields['layout'] ?? '');
  const columns: number[] = [];
  const leftOut = typeof fields['src'] === 'string' ? [fields['src']] : [];
  const shown = own.map((entry, k) => {
    if (entry.code) return entry;
    const [, name] = slot.exec(entry.text) ?? [];
    if (name !== undefined) {
      if (/^(?:left|right)$/.test(name)) columns.push(k);
      return blank(entry);
    }
    // Code from another file.
    const [, file] = /^<<<\s+(\S+)/.exec(entry.text) ?? [];
    if (file === undefined) return withoutComponents(entry, leftOut);
    leftOut.push(file);
    return blank(entry);
  });
  const note = comments.at(-1);
  const picture = fields['image'];
  return {
    shown,
    line,
    notes: note?.last && note.text.trim() !== '' ? [{ text: note.text, line: line + note.line }] : [],
    layout: /^(?:cover|intro)$/.test(layout) ? 'title' : /^(?:section|end)$/.test(layout) ? 'section' : null,
    hidden: fields['hide'] === true || fields['disabled'] === true,
    // The first column of two begins with the slide, unless it has a slot of its own.
    columns: layout.startsWith('two-cols') && columns.length === 1 ? [0, ...columns] : columns,
    pictures: typeof picture === 'string' && /^image/.test(layout) ? [picture] : [],
    leftOut,
  };
}
