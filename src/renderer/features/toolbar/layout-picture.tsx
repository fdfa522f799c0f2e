import type { Layout } from '../../../core/edit/shape/layout.ts';

// Places in a frame of 64 by 36: what is drawn strong (labels, figures, pictures) and what is drawn faint (text).
type Box = [x: number, y: number, width: number, height: number];
type Drawing = { strong?: Box[]; faint?: Box[] };

const rows = [13, 20, 27];
const drawings: Record<Layout, Drawing> = {
  bullets: { strong: rows.map((y) => [6, y, 3, 3]), faint: rows.map((y) => [12, y, 42, 3]) },
  columns: {
    strong: [6, 33].flatMap((x) => rows.map((y): Box => [x, y, 3, 3])),
    faint: [6, 33].flatMap((x) => rows.map((y): Box => [x + 5, y, 18, 3])),
  },
  places: {
    strong: [6, 34].flatMap((x) => [13, 24].map((y): Box => [x, y, 2, 8])),
    faint: [6, 34].flatMap((x) => [13, 24].map((y): Box => [x + 4, y, 20, 8])),
  },
  timeline: { strong: [[8, 12, 2, 20], ...rows.map((y): Box => [6, y, 6, 3])], faint: rows.map((y) => [18, y, 36, 3]) },
  numbers: { strong: [6, 25, 44].map((x) => [x, 14, 13, 8]), faint: [6, 25, 44].map((x) => [x, 25, 13, 3]) },
  comparison: {
    strong: [
      [6, 12, 24, 4],
      [34, 12, 24, 4],
    ],
    faint: [19, 24, 29].flatMap((y) => [6, 34].map((x): Box => [x, y, 22, 2])),
  },
  tasks: { strong: rows.map((y) => [6, y, 4, 4]), faint: rows.map((y) => [14, y, 40, 4]) },
  outlook: { strong: rows.map((y) => [6, y, 12, 4]), faint: rows.map((y) => [22, y, 32, 4]) },
  agenda: { strong: rows.map((y) => [6, y, 2, 4]), faint: rows.map((y) => [12, y, 28, 4]) },
  quote: {
    strong: [[6, 12, 3, 18]],
    faint: [
      [14, 13, 42, 4],
      [14, 20, 42, 4],
      [14, 27, 20, 3],
    ],
  },
  divider: { strong: [[12, 15, 40, 6]], faint: [[12, 24, 14, 2]] },
  pictureAfter: { strong: [[36, 12, 22, 20]], faint: rows.map((y) => [6, y, 24, 3]) },
  pictureFull: { strong: [[0, 0, 64, 26]], faint: [[6, 30, 24, 3]] },
  pictureBefore: { strong: [[6, 12, 22, 20]], faint: rows.map((y) => [34, y, 24, 3]) },
};

/** A layout in small; its name stands beside it. */
export function LayoutPicture({ layout }: { layout: Layout }) {
  const { strong = [], faint = [] } = drawings[layout];
  const box =
    (name: string) =>
    ([x, y, width, height]: Box) => <rect key={`${x} ${y}`} className={name} x={x} y={y} width={width} height={height} rx={0.8} />;
  return (
    <svg viewBox="0 0 64 36" aria-hidden="true">
      {layout !== 'divider' && layout !== 'pictureFull' && <rect className="strong" x={6} y={5} width={24} height={3} rx={0.8} />}
      {faint.map(box('faint'))}
      {strong.map(box('strong'))}
    </svg>
  );
}
