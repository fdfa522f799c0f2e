import { sameWords } from '../../../core/report/sections/report-title.ts';
import type { Draft, TextDraft } from './draft.ts';

// In a document without heading styles, headings are lines that look like headings. See docs/decisions.

const longest = 90;
const longestTitle = 150;

export const textOf = (draft: TextDraft): string =>
  draft.runs
    .map((run) => run.text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

/** The size in half points that most of the prose is set in. */
function usualSize(texts: readonly TextDraft[]): number {
  const letters = new Map<number, number>();
  for (const draft of texts) letters.set(draft.look.size, (letters.get(draft.look.size) ?? 0) + textOf(draft).length);
  return [...letters].reduce((best, other) => (other[1] > best[1] ? other : best), [20, 0])[0];
}

const endsLikeProse = (text: string): boolean => /[.;,。；，]$/.test(text) && !/\p{L}\.\p{L}\.$/u.test(text);
const isText = (draft: Draft): draft is TextDraft => draft.kind === 'text';

/** Gives the lines that are plainly headings a level each: all bold or larger than the prose, short, no sentence, with something under them. */
export function markHeadings(drafts: readonly Draft[]) {
  const texts = drafts.filter(isText);
  if (texts.some((draft) => draft.heading !== null)) return;
  const usual = usualSize(texts);
  const found: TextDraft[] = [];
  // From the end: a heading introduces something, which may be a heading.
  let introduces = 0;
  for (let i = drafts.length - 1; i >= 0; i -= 1) {
    const draft = drafts[i];
    if (!draft || draft.kind === 'contents') continue;
    const isHeading = isText(draft) && introduces > 0 && introduces <= 3 && couldBeHeading(draft, usual) && !isItemAmongItems(drafts, i);
    if (isHeading) found.push(draft);
    introduces = isHeading ? introduces + 1 : isText(draft) && couldBeHeading(draft, usual) && textOf(draft).length < 30 ? 0 : 1;
  }
  found.reverse();
  if (found.length < 2 || found.length * 2 > texts.length) return;
  const ranks = [...new Set(found.map(rankOf))].sort((a, b) => b - a);
  const numbered = found.filter((draft) => depthOf(draft) !== null);
  for (const draft of found) {
    const byLook = Math.min(3, ranks.indexOf(rankOf(draft)) + 1);
    draft.heading = numbered.length * 2 > found.length ? (depthOf(draft) ?? byLook) : byLook;
  }
}

function couldBeHeading(draft: TextDraft, usual: number): boolean {
  const text = textOf(draft);
  if (draft.role !== 'prose' || text.length < 2 || text.length > longest || endsLikeProse(text) || !/\p{L}/u.test(text)) return false;
  // A label with its value, as "Datum: 3. Mai", is no heading.
  if (/:\s+\S/.test(text) && draft.look.size <= usual) return false;
  return draft.look.bold || draft.look.size >= usual * 1.15;
}

/** An emphasised item of a list; alone between prose it is a numbered heading. */
function isItemAmongItems(drafts: readonly Draft[], i: number): boolean {
  const [draft, before, after] = [drafts[i], drafts[i - 1], drafts[i + 1]];
  if (!draft || !isText(draft) || !draft.list) return false;
  const { num, level } = draft.list;
  const isPeer = (other: Draft | undefined) => other !== undefined && isText(other) && other.list?.num === num && other.list.level === level;
  return !draft.list.ordered || isPeer(before) || isPeer(after);
}

const rankOf = ({ look }: TextDraft): number => look.size * 2 + (look.bold ? 1 : 0);

/** How deep a number that was typed or counted stands: 2 for "2.1". */
function depthOf(draft: TextDraft): number | null {
  const number = /^(\d{1,2}(?:\.\d{1,2})*)\.?(?:\s|$)/.exec(draft.list?.ordered ? draft.list.marker : textOf(draft))?.[1];
  return number === undefined ? null : Math.min(6, number.split('.').length);
}

// A title stands at the front; a cover may have an office's name and a logo before it.
const front = 8;
// Longer titles are none.
const lines = 4;

/**
 * The drafts that are the report's title: those of the title's style, else what the file's properties name, else a line at
 * the front that is set larger than all else. Empty where there is none.
 */
export function titleDrafts(drafts: readonly Draft[], said: string): TextDraft[] {
  const texts = drafts.filter(isText);
  const styled = texts.findIndex((draft) => draft.role === 'title');
  if (styled >= 0) return following(texts, styled, (draft) => draft.role === 'title').slice(0, lines);
  const opening = texts.slice(0, front);
  const named = said === '' ? -1 : opening.findIndex((draft) => sameWords(textOf(draft), said));
  if (named >= 0) return opening.slice(named, named + 1);
  if (said !== '') return [];
  const usual = usualSize(texts);
  const firstHeading = opening.findIndex((draft) => draft.heading !== null);
  const candidates = opening.slice(0, firstHeading < 0 ? undefined : firstHeading).filter((draft) => couldBeTitle(draft, usual));
  const [largest] = [...candidates].sort((a, b) => b.look.size - a.look.size);
  if (!largest) return [];
  return following(texts, texts.indexOf(largest), (draft) => couldBeTitle(draft, usual) && draft.look.size === largest.look.size).slice(0, lines);
}

function couldBeTitle(draft: TextDraft, usual: number): boolean {
  const text = textOf(draft);
  if (draft.role !== 'prose' || draft.heading !== null || draft.list || text.length < 3 || text.length > longestTitle || endsLikeProse(text)) return false;
  return draft.look.size >= Math.max(usual * 1.3, 26);
}

function following(texts: readonly TextDraft[], first: number, belongs: (draft: TextDraft) => boolean): TextDraft[] {
  const found: TextDraft[] = [];
  for (const draft of texts.slice(first)) {
    if (!belongs(draft)) break;
    found.push(draft);
  }
  return found;
}
