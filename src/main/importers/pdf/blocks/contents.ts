import { bare, contentsName } from '../layout/contents.ts';
import type { Draft } from './draft.ts';

const entry = /^(.*?\p{L}.*?)[\s.…·_]*\s?(?:\d{1,4}|[ivxlc]{1,6})$/u;
const LEAST = 3;
const LONGEST = 250;

/** Drops a table of contents: lines that repeat a heading with its page. What is no heading of the report stays. */
export function withoutContents(drafts: readonly Draft[]): Draft[] {
  const headings = new Set(drafts.flatMap((draft) => (draft.kind === 'heading' ? [bare(textOf(draft))] : [])));
  const dropped = new Set<Draft>();
  let run: Draft[] = [];
  let title: Draft | null = null;
  const end = () => {
    if (run.length >= LEAST || (title && run.length > 0)) {
      for (const draft of run) dropped.add(draft);
      if (title) dropped.add(title);
    }
    run = [];
    title = null;
  };
  for (const draft of drafts) {
    const text = textOf(draft);
    if (text.length < 40 && contentsName.test(text.trim())) {
      end();
      title = draft;
    } else if (repeats(text, headings)) run.push(draft);
    else end();
  }
  end();
  return drafts.filter((draft) => !dropped.has(draft));
}

function repeats(text: string, headings: ReadonlySet<string>): boolean {
  const found = text.length <= LONGEST ? entry.exec(text.trim()) : null;
  const title = found?.[1] ?? '';
  return headings.has(bare(title)) || headings.has(bare(title.replace(/^[A-Z](?:\.\d+)*\s+/, '')));
}

const textOf = (draft: Draft): string =>
  'lines' in draft ? `${draft.kind === 'item' ? draft.marker : ''} ${draft.lines.map((line) => line.text).join(' ')}` : '';
