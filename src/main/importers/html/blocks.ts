import type { Warning } from '../../../core/model/report.ts';
import { type DraftBlock, Flow } from './flow.ts';
import { fragmentPage, type Page, pageOf } from './page.ts';
import { parseHtml, parseHtmlFragment } from './parse.ts';
import { walk } from './walk.ts';

/** What a page says, its pictures not fetched yet. */
export type Reading = { blocks: DraftBlock[]; warnings: Warning[]; title: string; language: string; author: string; date: string };

/** The main content of a whole page. */
export const readHtml = (html: string): Reading => read(pageOf(parseHtml(html)));

/** All that a piece of HTML says, which begins at a line of the text it stands in. */
export const readHtmlFragment = (html: string, line: number): Reading => read(fragmentPage(parseHtmlFragment(html), line - 1));

function read(page: Page): Reading {
  const flow = new Flow(page.offset + 1);
  walk(page.nodes, {}, flow, page);
  flow.end();
  const warnings: Warning[] = flow.hidden > 0 ? [...flow.warnings, { code: 'hidden-left-out', at: null, detail: String(flow.hidden) }] : flow.warnings;
  return { blocks: flow.blocks, warnings, title: page.title, language: page.language, author: page.author, date: page.date };
}
