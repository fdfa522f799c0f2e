import type { ReactNode } from 'react';
import { formulasOf } from '../../../core/formula/inline-formulas.ts';
import type { SentenceId } from '../../../core/model/id.ts';
import { shownCells } from '../../../core/model/merge.ts';
import type { Block, BlockOf } from '../../../core/model/report.ts';
import type { Sentence } from '../../../core/model/text.ts';
import type { Standing } from '../../../core/sources/account.ts';
import { formulaHtml, inlineHtml, plainText } from '../../../core/text/inline.ts';
import { locale, words } from '../../store/words.ts';

/** What is known of the sentences of a stretch: which are marked as sources, what became of them, and where its reader is. */
export type Reading = { marked: ReadonlySet<string>; standings: ReadonlyMap<SentenceId, Standing> | undefined; current: SentenceId | null };

/** What every sentence bears, whatever element it is. */
function traits(id: SentenceId | undefined, { standings, current }: Reading) {
  if (id === undefined) return {};
  const own = { 'data-sentence': id, 'data-standing': standings?.get(id) };
  return id === current ? { ...own, ...currentTraits } : own;
}

/** What the sentence bears that its reader is at. */
export const currentTraits = { tabIndex: 0, 'data-current': true, draggable: true } as const;

export function BlockText({ block, reading }: { block: Block; reading: Reading }): ReactNode {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <Sentences of={block.sentences} reading={reading} />
        </p>
      );
    case 'quote':
      return (
        <blockquote>
          <Sentences of={block.sentences} reading={reading} />
        </blockquote>
      );
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li className={/[\p{L}\p{N}]/u.test(item.marker) ? 'counted' : ''} key={item.sentences[0]?.id} style={{ marginInlineStart: `${item.level}em` }}>
              {/[\p{L}\p{N}]/u.test(item.marker) && <span className="marker">{item.marker} </span>}
              <Sentences of={item.sentences} reading={reading} />
            </li>
          ))}
        </ul>
      );
    case 'table':
      return <TableText block={block} reading={reading} />;
    case 'figure':
      return (
        <p className={block.asset === null ? 'caption not-shown' : 'caption'}>
          {words.editor.caption} · <Sentences of={[block.caption]} reading={reading} />
        </p>
      );
    case 'footnote':
      return (
        <p className="caption">
          {words.editor.footnote} {block.label} · <Sentences of={block.sentences} reading={reading} />
        </p>
      );
    case 'formula':
      return (
        <p className="formula" {...traits(block.sentence.id, reading)}>
          <SetFormula latex={block.sentence.text} marked={reading.marked.has(block.sentence.id)} />
        </p>
      );
    case 'code':
      return (
        <pre>
          <Sentences of={[block.sentence]} reading={reading} />
        </pre>
      );
  }
}

function SetFormula({ latex, marked }: { latex: string; marked: boolean }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: formulaHtml escapes the formula.
  return <span className={marked ? 'marked' : ''} dangerouslySetInnerHTML={{ __html: formulaHtml(latex, 'block') }} />;
}

/** Each row is one sentence of the report, so a row is marked as a whole. */
function TableText({ block, reading }: { block: BlockOf<'table'>; reading: Reading }) {
  const rows = shownCells(block.header ? [block.header, ...block.rows] : block.rows, block.merges);
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a table that may be wider than its place */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <div className="scrolling" role="group" tabIndex={0} aria-label={words.objects.kinds.table} lang={locale}>
        <table>
          <tbody>
            {rows.map((cells, index) => {
              const id = block.sentences[index]?.id;
              return (
                <tr key={id ?? index} className={id && reading.marked.has(id) ? 'marked' : ''} {...traits(id, reading)}>
                  {cells.map((cell) => (
                    <td key={cell.column} rowSpan={cell.rows} colSpan={cell.columns}>
                      <Inline text={cell.text} />
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {block.caption && (
        <p className="caption">
          {words.editor.caption} · <Sentences of={[block.caption]} reading={reading} />
        </p>
      )}
    </>
  );
}

export function Sentences({ of: sentences, reading }: { of: readonly Sentence[]; reading: Reading }) {
  return sentences.map((sentence) => {
    const space = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}。！？；”」』）]$/u.test(sentence.text) ? '' : ' ';
    const Element = reading.marked.has(sentence.id) ? 'mark' : 'span';
    return (
      <Element
        key={sentence.id}
        {...traits(sentence.id, reading)}
        {...(sentence.id === reading.current ? { role: 'button', 'aria-keyshortcuts': 'Enter' } : {})}
      >
        <Inline text={sentence.text} />
        {space}
      </Element>
    );
  });
}

/** The text without its marks, its formulas set. */
export function Inline({ text }: { text: string }): ReactNode {
  if (formulasOf(text).length === 0) return plainText(text);
  // biome-ignore lint/security/noDangerouslySetInnerHtml: inlineHtml escapes everything that comes from a report.
  return <span dangerouslySetInnerHTML={{ __html: inlineHtml(text) }} />;
}
