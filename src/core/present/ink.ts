import * as z from 'zod';
import { SlideId } from '../model/id.ts';
import { InkPoint, type KeptInk, Stroke, StrokeId } from '../model/stroke.ts';
import { assertNever } from '../result.ts';

// What is drawn over the slides of a talk. Each slide has its own story: strokes that were there before the talk, then
// steps, of which the first `taken` hold. Undo and redo only move that mark, so that drawing, erasing and clearing are
// taken back alike, and the whole of it is small enough to be given to a window that was loaded anew.

const Step = z.discriminatedUnion('type', [
  z.object({ type: z.literal('draw'), stroke: Stroke }),
  /** Everything that the eraser took within one gesture. */
  z.object({ type: z.literal('erase'), gesture: z.string(), strokes: z.array(StrokeId) }),
]);
type Step = z.infer<typeof Step>;

const SlideInk = z.object({ kept: z.array(Stroke), steps: z.array(Step), taken: z.number().int().nonnegative() });
type SlideInk = z.infer<typeof SlideInk>;

export const Ink = z.object({
  slides: z.record(z.string(), SlideInk),
  /** The stroke that is being drawn. */
  open: z.object({ slide: SlideId, stroke: StrokeId }).nullable(),
});
export type Ink = z.infer<typeof Ink>;

/** What a hand does to the ink of a slide. */
export const Mark = z.discriminatedUnion('type', [
  z.object({ type: z.literal('begin'), slide: SlideId, stroke: Stroke }),
  z.object({ type: z.literal('extend'), stroke: StrokeId, points: z.array(InkPoint) }),
  z.object({ type: z.literal('end') }),
  z.object({ type: z.literal('erase'), slide: SlideId, gesture: z.string(), strokes: z.array(StrokeId) }),
  z.object({ type: z.literal('undo'), slide: SlideId }),
  z.object({ type: z.literal('redo'), slide: SlideId }),
  z.object({ type: z.literal('clear'), slide: SlideId }),
]);
export type Mark = z.infer<typeof Mark>;

const blank: SlideInk = { kept: [], steps: [], taken: 0 };

/** The ink that a talk begins with: what was kept of earlier ones. */
export const beginInk = (kept: KeptInk = {}): Ink => ({
  slides: Object.fromEntries(Object.entries(kept).map(([slide, strokes]) => [slide, { ...blank, kept: strokes }])),
  open: null,
});

/** The ink after a mark; the same ink where the mark means nothing, as extending a stroke that is not being drawn. */
export function inkReduce(ink: Ink, mark: Mark): Ink {
  switch (mark.type) {
    case 'begin': {
      const { slide, stroke } = mark;
      if (isUsed(inkOf(ink, slide), stroke.id)) return ink;
      return { ...withStep(ink, slide, { type: 'draw', stroke }), open: { slide, stroke: stroke.id } };
    }
    case 'extend':
      return ink.open?.stroke === mark.stroke && mark.points.length > 0 ? extended(ink, ink.open.slide, mark.points) : ink;
    case 'end':
      return closed(ink);
    case 'erase':
      return erased(closed(ink), mark.slide, mark.strokes, mark.gesture);
    case 'clear': {
      const all = strokesOn(ink, mark.slide).map(({ id }) => id);
      return erased(closed(ink), mark.slide, all, null);
    }
    case 'undo':
      return walked(closed(ink), mark.slide, -1);
    case 'redo':
      return walked(closed(ink), mark.slide, 1);
    default:
      return assertNever(mark);
  }
}

/** The strokes that are seen on a slide, in the order they were drawn. */
export function strokesOn({ slides }: Ink, slide: SlideId): readonly Stroke[] {
  const own = slides[slide];
  if (!own) return [];
  const steps = own.steps.slice(0, own.taken);
  const gone = new Set(steps.flatMap((step) => (step.type === 'erase' ? step.strokes : [])));
  const drawn = steps.flatMap((step) => (step.type === 'draw' ? [step.stroke] : []));
  return [...own.kept, ...drawn].filter(({ id }) => !gone.has(id));
}

export const canUndo = ({ slides }: Ink, slide: SlideId): boolean => (slides[slide]?.taken ?? 0) > 0;
export const canRedo = ({ slides }: Ink, slide: SlideId): boolean => {
  const { taken, steps } = slides[slide] ?? blank;
  return taken < steps.length;
};

/** Everything that is seen on any slide, to be kept; slides without ink are left out. */
export function keptOf(ink: Ink): KeptInk {
  const all = Object.keys(ink.slides).map((slide): [string, Stroke[]] => [slide, [...strokesOn(ink, SlideId.parse(slide))]]);
  return Object.fromEntries(all.filter(([, strokes]) => strokes.length > 0));
}

/** The slides that were drawn on in this talk and still show something of it, or lost what they had. */
export const slidesChanged = (ink: Ink): SlideId[] =>
  Object.entries(ink.slides).flatMap(([slide, { kept }]) => {
    const now = strokesOn(ink, SlideId.parse(slide));
    return now.length === kept.length && now.every((stroke, n) => stroke === kept[n]) ? [] : [SlideId.parse(slide)];
  });

const inkOf = ({ slides }: Ink, slide: SlideId): SlideInk => slides[slide] ?? blank;
const closed = (ink: Ink): Ink => (ink.open ? { ...ink, open: null } : ink);
const withSlide = (ink: Ink, slide: SlideId, own: SlideInk): Ink => ({ ...ink, slides: { ...ink.slides, [slide]: own } });
const isUsed = ({ kept, steps }: SlideInk, id: StrokeId): boolean =>
  kept.some((stroke) => stroke.id === id) || steps.some((step) => step.type === 'draw' && step.stroke.id === id);

/** A new step takes the place of what was taken back. */
function withStep(ink: Ink, slide: SlideId, step: Step): Ink {
  const own = inkOf(ink, slide);
  return withSlide(ink, slide, { ...own, steps: [...own.steps.slice(0, own.taken), step], taken: own.taken + 1 });
}

/** The open stroke is always its slide's last step: whatever would add another one closes it. */
function extended(ink: Ink, slide: SlideId, points: readonly InkPoint[]): Ink {
  const own = inkOf(ink, slide);
  const last = own.steps[own.taken - 1];
  if (last?.type !== 'draw') return ink;
  const stroke = { ...last.stroke, points: [...last.stroke.points, ...points] };
  return withSlide(ink, slide, { ...own, steps: own.steps.with(own.taken - 1, { type: 'draw', stroke }) });
}

function erased(ink: Ink, slide: SlideId, wanted: readonly StrokeId[], gesture: string | null): Ink {
  const there = new Set(strokesOn(ink, slide).map(({ id }) => id));
  const strokes = [...new Set(wanted)].filter((id) => there.has(id));
  if (strokes.length === 0) return ink;
  const own = inkOf(ink, slide);
  const last = own.steps[own.taken - 1];
  const goesOn = last?.type === 'erase' && gesture !== null && last.gesture === gesture && own.taken === own.steps.length;
  if (!goesOn) return withStep(ink, slide, { type: 'erase', gesture: gesture ?? '', strokes });
  return withSlide(ink, slide, { ...own, steps: own.steps.with(own.taken - 1, { ...last, strokes: [...last.strokes, ...strokes] }) });
}

function walked(ink: Ink, slide: SlideId, by: 1 | -1): Ink {
  const own = inkOf(ink, slide);
  const taken = own.taken + by;
  return taken < 0 || taken > own.steps.length ? ink : withSlide(ink, slide, { ...own, taken });
}
