import type { AssetId } from '../../model/id.ts';
import { shownCells } from '../../model/merge.ts';
import type { Block, Report, Section } from '../../model/report.ts';
import type { Sentence } from '../../model/text.ts';
import { directionOf } from '../../render/direction.ts';
import { escapeHtml, formulaHtml, inlineHtml } from '../../text/inline.ts';

/** The whole report as it is read: every sentence of it, in order. All text is escaped. */
export function reportHtml(report: Report, assetUrl: (asset: AssetId) => string): string {
  const title = report.title === '' || report.sections[0]?.title === report.title ? '' : `<h1>${inlineHtml(report.title)}</h1>`;
  const sections = report.sections.map((section) => sectionHtml(section, assetUrl)).join('');
  return `<main class="report-page" lang="${escapeHtml(report.language)}" dir="${directionOf(report.language)}">${title}${sections}</main>`;
}

function sectionHtml({ heading, level, blocks, children }: Section, assetUrl: (asset: AssetId) => string): string {
  const head = heading ? `<h${level}>${inlineHtml(heading.text)}</h${level}>` : '';
  return head + blocks.map((block) => blockHtml(block, assetUrl)).join('') + children.map((child) => sectionHtml(child, assetUrl)).join('');
}

const words = (sentences: readonly Sentence[]): string => sentences.map(({ text }) => inlineHtml(text)).join(' ');

function blockHtml(block: Block, assetUrl: (asset: AssetId) => string): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${words(block.sentences)}</p>`;
    case 'quote':
      return `<blockquote><p>${words(block.sentences)}</p></blockquote>`;
    case 'footnote':
      return `<p class="footnote"><sup>${escapeHtml(block.label)}</sup> ${words(block.sentences)}</p>`;
    case 'list': {
      const items = block.items.map(({ sentences, level, marker }) => {
        const own = block.ordered && marker !== '' ? `<span class="marker">${escapeHtml(marker)}</span> ` : '';
        return `<li class="level-${Math.min(level, 4)}">${own}${words(sentences)}</li>`;
      });
      return `<ul${block.ordered ? ' class="counted"' : ''}>${items.join('')}</ul>`;
    }
    case 'table':
      return tableHtml(block);
    case 'figure': {
      const caption = `<figcaption>${inlineHtml(block.caption.text)}</figcaption>`;
      const alt = block.alt.trim() === '' ? block.caption.text : block.alt;
      return `<figure>${block.asset === null ? '' : `<img src="${escapeHtml(assetUrl(block.asset))}" alt="${escapeHtml(alt)}">`}${caption}</figure>`;
    }
    case 'code':
      return `<pre><code>${escapeHtml(block.sentence.text)}</code></pre>`;
    case 'formula':
      return `<p class="formula">${formulaHtml(block.sentence.text, 'block')}</p>`;
  }
}

function tableHtml({ header, rows, merges, caption }: Extract<Block, { kind: 'table' }>): string {
  const all = shownCells(header ? [header, ...rows] : rows, merges).map((cells, row) => {
    const cell = header && row === 0 ? 'th' : 'td';
    const html = cells.map(({ text, rows: down, columns: across }) => {
      const reach = (down > 1 ? ` rowspan="${down}"` : '') + (across > 1 ? ` colspan="${across}"` : '');
      return `<${cell}${cell === 'th' ? ' scope="col"' : ''}${reach}>${inlineHtml(text)}</${cell}>`;
    });
    return `<tr>${html.join('')}</tr>`;
  });
  return `<table>${caption ? `<caption>${inlineHtml(caption.text)}</caption>` : ''}${all.join('')}</table>`;
}
