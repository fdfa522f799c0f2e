import { type Bullet, type LinedSlide, lineOf, type Slide, type SlideOf } from '../../model/deck.ts';
import { bulletId } from '../../model/id.ts';
import { columnsOf } from '../../render/columns.ts';
import { cutText } from './cut-text.ts';
import { packed } from './pack.ts';

type Fits = (slide: Slide) => boolean;

/** Lines on as many slides as they need: in their kind where it can show each of them, else as bullets; a line that is longer than a slide is cut itself. */
export function linedParts(slide: LinedSlide, fits: Fits): LinedSlide[] {
  const holding = (bullets: readonly Bullet[]): LinedSlide => ({ ...slide, bullets: [...bullets] });
  for (const units of unitsOf(slide)) {
    const groups = packed(units, (group) => fits(holding(group.flat())));
    if (groups) return numbered(groups.map((group) => holding(group.flat())));
  }
  if (slide.kind !== 'bullets') return linedParts({ ...slide, kind: 'bullets' }, fits);
  const pieces = slide.bullets.flatMap((bullet) => (fits(holding([bullet])) ? [bullet] : bulletPieces(bullet, (piece) => fits(holding([piece])))));
  return (packed(pieces, (group) => fits(holding(group))) ?? pieces.map((piece) => [piece])).map(holding);
}

/** What stays together when lines part: a line with those under it; of what is compared a row, or else a column. */
function unitsOf({ kind, bullets }: LinedSlide): Bullet[][][] {
  if (kind !== 'comparison') return [withLower(bullets), bullets.map((bullet) => [bullet])];
  const columns = columnsOf(bullets).map((column) => column.bullets);
  const rows = Array.from({ length: Math.max(0, ...columns.map((column) => column.length)) }, (_, row) => columns.flatMap((column) => column[row] ?? []));
  return [rows, columns];
}

function withLower(bullets: readonly Bullet[]): Bullet[][] {
  const units: Bullet[][] = [];
  for (const bullet of bullets) {
    const unit = units.at(-1);
    if (unit && bullet.level > 0) unit.push(bullet);
    else units.push([bullet]);
  }
  return units;
}

/** An agenda that goes on does so with the number it has come to. */
function numbered(parts: LinedSlide[]): LinedSlide[] {
  if (parts[0]?.kind !== 'agenda') return parts;
  let before = 0;
  return parts.map((part, k) => {
    const bullets = part.bullets.map((bullet, at) => (k === 0 ? bullet : { ...bullet, marker: bullet.marker ?? String(before + at + 1) }));
    before += bullets.length;
    return { ...part, bullets };
  });
}

/** A line as several, the first with its label and number. */
export function bulletPieces(given: Bullet, fits: (bullet: Bullet) => boolean): Bullet[] {
  const bullet = fits({ ...given, text: '' }) ? given : { ...given, label: '', text: lineOf(given) };
  const { marker: _, before: __, ...plain } = bullet;
  const piece = (text: string, k: number): Bullet => (k === 0 ? { ...bullet, text } : { ...plain, id: bulletId(`${bullet.id}-${k + 1}`), label: '', text });
  return cutText(bullet.text, (text, k) => fits(piece(text, k))).map(piece);
}

/** Lines under the title of a slide of any kind, without a note. */
export function linesBeside(slide: Exclude<Slide, { kind: 'title' | 'divider' }>, bullets: readonly Bullet[]): SlideOf<'bullets'> {
  const { id, section, group, kicker, title, titleSources, note, optional, hidden } = slide;
  return {
    id,
    section,
    ...(group === undefined ? {} : { group }),
    kicker,
    title,
    titleSources,
    note,
    optional,
    hidden,
    kind: 'bullets',
    bullets: [...bullets],
  };
}
