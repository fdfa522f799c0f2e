import type { Bullet, Slide, SlideOf, SourceRef } from '../../model/deck.ts';
import { bulletId } from '../../model/id.ts';
import { cutText } from './cut-text.ts';
import { linedParts, linesBeside } from './lined-parts.ts';
import { packed } from './pack.ts';

type Fits = (slide: Slide) => boolean;

/** A quotation that goes on says on each slide whose words it is. */
export function quoteParts(slide: SlideOf<'quote'>, fits: Fits): Slide[] {
  const { quote } = slide;
  const saying = (text: string): SlideOf<'quote'> => ({ ...slide, quote: { ...quote, text } });
  if (!fits(saying(''))) return linedParts(linesBeside(slide, [quote]), fits);
  return cutText(quote.text, (text) => fits(saying(text))).map((text, k) => ({
    ...slide,
    quote: { ...quote, id: k === 0 ? quote.id : bulletId(`${quote.id}-${k + 1}`), text },
  }));
}

/** The picture with as many of its lines as have room beside it, the others after it. */
export function figureParts(slide: SlideOf<'figure'>, fits: Fits): Slide[] {
  for (let count = slide.bullets.length - 1; count >= 0; count--) {
    const beside = { ...slide, bullets: slide.bullets.slice(0, count) };
    if (fits(beside)) return [beside, ...linedParts(linesBeside(slide, slide.bullets.slice(count)), fits)];
  }
  const alone = { ...slide, bullets: [] };
  const [caption = '', ...rest] = cutText(slide.caption, (text) => fits({ ...alone, caption: text }));
  const lines = [...rest.map((text, k) => lineOfText(`${slide.id}-caption-${k + 1}`, text, slide.captionSources)), ...slide.bullets];
  return [{ ...alone, caption }, ...(lines.length === 0 ? [] : linedParts(linesBeside(slide, lines), fits))];
}

/** Words of a slide as a line of it. */
export const lineOfText = (name: string, text: string, sources: readonly SourceRef[]): Bullet => ({
  id: bulletId(name),
  label: '',
  text,
  sources: [...sources],
  origin: sources.length > 0 ? 'planned' : 'added',
  level: 0,
  rules: [],
});

/** The lines that lead to the formulas first; a formula that no slide can show is shown as it was written. */
export function formulaParts(slide: SlideOf<'formula'>, fits: Fits): Slide[] {
  const { formulas, bullets } = slide;
  const showing = (some: SlideOf<'formula'>['formulas']): SlideOf<'formula'> => ({ ...slide, bullets: [], formulas: some });
  const lines = bullets.length === 0 ? [] : linedParts(linesBeside(slide, bullets), fits);
  const groups: Slide[] = [];
  let open: SlideOf<'formula'>['formulas'] = [];
  const close = () => {
    if (open.length > 0) groups.push(...(packed(open, (some) => fits(showing([...some]))) ?? []).map((some) => showing(some)));
    open = [];
  };
  for (const formula of formulas) {
    if (fits(showing([formula]))) {
      open.push(formula);
      continue;
    }
    close();
    const { kind: _, bullets: __, ...base } = linesBeside(slide, []);
    groups.push(...codeParts({ ...base, kind: 'code', language: '', code: formula.text, codeSources: formula.sources }, fits));
  }
  close();
  return [...lines, ...groups];
}

/** Code cut between its lines; a line that is longer than a slide is cut itself. */
export function codeParts(slide: SlideOf<'code'>, fits: Fits): Slide[] {
  const showing = (lines: readonly string[]): SlideOf<'code'> => ({ ...slide, code: lines.join('\n') });
  const lines = slide.code.split('\n').flatMap((line) => (fits(showing([line])) ? [line] : cutAnywhere(line, (part) => fits(showing([part])))));
  const groups = packed(lines, (group) => fits(showing(group))) ?? lines.map((line) => [line]);
  return groups.filter((group) => group.some((line) => line.trim() !== '')).map((group) => showing(group));
}

function cutAnywhere(line: string, fits: (part: string) => boolean): string[] {
  const letters = [...line];
  const parts: string[] = [];
  let from = 0;
  while (from < letters.length) {
    let [low, high] = [1, letters.length - from];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (fits(letters.slice(from, from + middle).join(''))) low = middle;
      else high = middle - 1;
    }
    parts.push(letters.slice(from, from + low).join(''));
    from += low;
  }
  return parts;
}
