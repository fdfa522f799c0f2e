import type { RawBlock } from '../../../core/model/raw.ts';
import type { Media } from '../media.ts';
import { withoutContents } from './blocks/contents.ts';
import type { Draft } from './blocks/draft.ts';
import { draftsOf } from './blocks/drafts.ts';
import { type Bookmark, headingsOf } from './blocks/headings.ts';
import { mainTitle, under } from './blocks/main-title.ts';
import { believedMarks } from './blocks/marker.ts';
import { bodySizeOf, measuresOf } from './blocks/measures.ts';
import { takeNotes } from './blocks/notes.ts';
import { passagesOf, type Section } from './blocks/passages.ts';
import { rawBlocksOf } from './blocks/raw-blocks.ts';
import { withoutSeams } from './blocks/seams.ts';
import { joinedTables } from './blocks/tables.ts';
import { taggedPage } from './blocks/tagged.ts';
import { withoutContentsPages } from './layout/contents.ts';
import { type Flow, flowsOf } from './layout/flow.ts';
import { withoutRunning } from './layout/running.ts';
import { hyphensOf, wholeWords } from './lines/hyphens.ts';
import type { Line } from './lines/line.ts';
import { inlineOfLines } from './lines/text.ts';
import type { Page } from './page/page.ts';

/** The blocks of a report from what stands on its pages, and its title where the first of these shows one. */
export function readPages(all: readonly Page[], bookmarks: readonly Bookmark[], media: Media): { blocks: RawBlock[]; title: string } {
  const pages = withoutContentsPages(withoutRunning(all.map(withoutArtifacts), bodySizeOf(all)));
  const tagged = new Map(pages.map((page) => [page, taggedPage(page)]));
  const flows = pages.filter((page) => !tagged.get(page)).flatMap(flowsOf);
  const measures = measuresOf([...flows, ...[...tagged.values()].flatMap((page) => page?.sections.flatMap(flowOfSection) ?? [])]);
  const rules = new Map(pages.map((page) => [page.number, page.rules]));
  const taken = takeNotes(flows, (page) => rules.get(page) ?? [], measures);
  const marks = believedMarks(taken.flows.flatMap(({ pieces }) => pieces.flatMap((piece) => (piece.kind === 'line' ? [piece.line] : []))));
  const byPage = new Map<number, Flow[]>();
  for (const flow of taken.flows) byPage.set(flow.page, [...(byPage.get(flow.page) ?? []), flow]);
  const sections = withoutSeams(
    pages.flatMap((page) => tagged.get(page)?.sections ?? (byPage.get(page.number) ?? []).flatMap((flow) => passagesOf(flow, marks, measures))),
    measures,
  );
  const notes = [...taken.notes, ...[...tagged.values()].flatMap((page) => page?.notes ?? [])].sort((a, b) => a.page - b.page);
  const headings = headingsOf(sections, bookmarks, measures);
  const title = mainTitle(headings, sections, measures);
  const drafts = joinedTables(withoutContents(draftsOf(sections, title ? under(title, headings) : headings, measures)));
  const labels = new Set(notes.map(({ label, page }) => `${page} ${label}`));
  const writing = {
    hyphens: hyphensOf(drafts.flatMap(wholeLines)),
    isNote: (label: string, page: number) => labels.has(`${page} ${label}`),
  };
  const turned = new Set(pages.filter((page) => page.turned).map((page) => page.number));
  const blocks = rawBlocksOf(drafts, { writing, notes, media, turned });
  const name = title ? inlineOfLines(title.lines, writing, true) : '';
  return { blocks, title: blocks.some((block) => block.kind === 'heading' && block.text === name) ? name : '' };
}

const flowOfSection = (section: Section): Flow[] =>
  section.kind === 'passage' ? [{ ...section.flow, pieces: section.lines.map((line) => ({ kind: 'line', line })) }] : [];

/** A draft's lines, those of narrow cells without the words that these may have cut. */
function wholeLines(draft: Draft): string[] {
  const texts = (lines: readonly Line[]) => lines.map((line) => line.text);
  if ('lines' in draft) return texts(draft.lines);
  return draft.kind === 'table' ? draft.rows.flatMap((row) => row.cells.flatMap((lines) => wholeWords(texts(lines)))) : [];
}

/** What the file itself calls no part of its text; a file that calls nearly everything so is not believed. */
function withoutArtifacts(page: Page): Page {
  const own = page.words.filter((word) => !word.artifact);
  return own.length < 0.3 * page.words.length ? page : { ...page, words: own, pictures: page.pictures.filter((picture) => !picture.artifact) };
}
