import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartHtml } from '../../chart/chart-html.ts';
import type { SlideOf } from '../../model/deck.ts';
import { lineWidth } from '../../planner/measure.ts';
import { fitsFrame } from '../../render/fit.ts';
import { type Frame, frameOf } from '../../render/frame.ts';
import { chartRoom } from '../../render/room.ts';
import { fitSlides } from './fit-slides.ts';
import { drawnTable } from './full-charts.fixture.ts';
import { wordsOf } from './full-slides.fixture.ts';

type Table = SlideOf<'table'>;

const drawnIn = (table: Table, frame: Frame): string | null => (table.drawn ? chartHtml(table, table.drawn, chartRoom(table, frame), frame.language) : null);

type Text = { left: number; right: number; top: number; bottom: number; size: number; text: string };

/** The lines of type of a chart, as wide as they are reckoned to be. */
const textsOf = (svg: string): Text[] =>
  [...svg.matchAll(/<text class="(\w+)[^"]*" x="([-\d.]+)" y="([-\d.]+)" font-size="(\d+)" text-anchor="(\w+)">([^<]*)/g)].map(
    ([, kind = '', x = '', y = '', size = '', anchor = '', text = '']) => {
      const width = lineWidth(text.replaceAll('&amp;', '&'), Number(size), kind === 'value' ? 'head' : undefined);
      const left = Number(x) - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2);
      return { left, right: left + width, top: Number(y) - Number(size) * 0.72, bottom: Number(y) + Number(size) * 0.2, size: Number(size), text };
    },
  );

describe('charts', () => {
  for (const aspect of ['16:9', '4:3'] as const) {
    const frame = frameOf({ aspect, language: 'de' });

    it(`stay within their room in legible type, and no words lie over others: ${aspect}`, () => {
      fc.assert(
        fc.property(drawnTable, (table) => {
          const svg = drawnIn(table, frame);
          if (svg === null) return;
          const room = chartRoom(table, frame);
          const texts = textsOf(svg);
          for (const { left, right, top, bottom, size, text } of texts) {
            expect(size).toBeGreaterThanOrEqual(22);
            expect(Math.min(left, top, room.width - right, room.height - bottom), text).toBeGreaterThanOrEqual(-1);
          }
          for (const [k, one] of texts.entries())
            for (const other of texts.slice(k + 1)) {
              const [across, down] = [
                Math.min(one.right, other.right) - Math.max(one.left, other.left),
                Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top),
              ];
              expect(across > 1 && down > 1, `${one.text} | ${other.text}`).toBe(false);
            }
        }),
        { numRuns: 300, seed: 8 },
      );
    });

    it(`have room or part, whatever they show, and lose no word: ${aspect}`, () => {
      fc.assert(
        fc.property(drawnTable, (table) => {
          const parts = fitSlides([table], frame);
          for (const part of parts) expect(fitsFrame(part, frame)).toBe(true);
          const after = wordsOf(parts);
          for (const [word, count] of wordsOf([table])) expect(after.get(word) ?? 0, word).toBeGreaterThanOrEqual(count);
        }),
        { numRuns: 60, seed: 8 },
      );
    });
  }
});
