import * as z from 'zod';
import { Theme } from '../theme/theme.ts';
import { Crop } from './crop.ts';
import { AssetId, BulletId, SectionId, SentenceId, SlideId } from './id.ts';
import { Merge } from './merge.ts';
import { Asset } from './report.ts';
import { KeptInk } from './stroke.ts';
import { TalkRecord } from './talk-record.ts';
import { Language } from './text.ts';

/** A sentence that something on a slide or in a note was taken from; the quote survives a changed report. */
export const SourceRef = z.object({ sentence: SentenceId, quote: z.string() });
export type SourceRef = z.infer<typeof SourceRef>;

/** A line on a slide. `text` is inline Markdown; level 0 is the outermost. */
export const Bullet = z.object({
  id: BulletId,
  /** What stands out before the text, in words of its sources: a place, a date, a figure with its unit; empty for none. */
  label: z.string().default(''),
  text: z.string(),
  sources: z.array(SourceRef),
  origin: z.enum(['planned', 'edited', 'added']),
  level: z.number().int().min(0).max(2),
  /** The number or letter of the report's list that the line is an item of, "3." or "a)"; absent for none. */
  marker: z.string().optional(),
  /** The names of the shortening rules that made the text of its sources, in the order they were applied. */
  rules: z.array(z.string()).default([]),
  /** As it was taken from its sources, before it was edited; absent where it never was. */
  before: z.object({ label: z.string(), text: z.string() }).optional(),
});
export type Bullet = z.infer<typeof Bullet>;

/** What is said while the slide is shown: Markdown. Its sources are the sentences it was given to carry. */
export const Note = z.object({ text: z.string(), sources: z.array(SourceRef) });
export type Note = z.infer<typeof Note>;

const base = {
  id: SlideId,
  section: SectionId.nullable(),
  /** The section among whose slides it was put by hand; absent while it stands with its own. */
  group: SectionId.optional(),
  /** A line above the title that says which part of the report this is; empty for none. */
  kicker: z.string(),
  title: z.string(),
  titleSources: z.array(SourceRef),
  note: Note,
  /** May be left out when time is short. */
  optional: z.boolean(),
  /** Not shown to the audience; what its note tells is kept. */
  hidden: z.boolean().default(false),
};

/** A slide of bullets in one of the arrangements that the kind of its section asks for. */
const lined = <K extends string>(kind: K) => z.object({ ...base, kind: z.literal(kind), bullets: z.array(Bullet) });

/** A formula in a line of its own: LaTeX. */
export const Formula = z.object({ text: z.string(), sources: z.array(SourceRef) });
export type Formula = z.infer<typeof Formula>;

/** Who speaks, when and where, as its user writes it: inline Markdown, empty where it is left open. */
export const Byline = z.object({ speaker: z.string(), date: z.string(), place: z.string() });
export type Byline = z.infer<typeof Byline>;

/** What a table could be drawn as: columns by number, from 0. */
export const ChartProposal = z.object({
  type: z.enum(['bar', 'line']),
  category: z.number().int().nonnegative(),
  values: z.array(z.number().int().nonnegative()).min(1),
});
export type ChartProposal = z.infer<typeof ChartProposal>;

/** What a table is drawn as by its user's choice. */
export const Drawn = ChartProposal.extend({
  type: z.enum(['bar', 'line', 'pie']),
  /** The least and the greatest number of a chart that this one is a part of: all parts are drawn on one scale. Absent for a chart of its own. */
  axis: z.tuple([z.number(), z.number()]).optional(),
});
export type Drawn = z.infer<typeof Drawn>;

export const Slide = z.discriminatedUnion('kind', [
  z.object({ ...base, kind: z.literal('title'), subtitle: z.string(), subtitleSources: z.array(SourceRef), byline: Byline.optional() }),
  /** In one column, or in two by choice. */
  lined('bullets').extend({ columns: z.literal(2).optional() }),
  /** Cards, one for each place or organisation; the label is its name. */
  lined('places'),
  /** In order of time; the label is the date. */
  lined('timeline'),
  /** Large figures; the label is the figure with its unit. */
  lined('numbers'),
  /** Side by side; the label is what is compared, the same for all bullets of a column. */
  lined('comparison'),
  /** Decisions and tasks. */
  lined('tasks'),
  /** What comes next. */
  lined('outlook'),
  lined('agenda'),
  /** Opens a part of the deck; shows its title alone. */
  z.object({ ...base, kind: z.literal('divider') }),
  z.object({
    ...base,
    kind: z.literal('figure'),
    asset: AssetId,
    alt: z.string(),
    caption: z.string(),
    captionSources: z.array(SourceRef),
    bullets: z.array(Bullet),
    /** Where the picture stands: before its lines, or over the whole slide where there are none; absent for after them. */
    placement: z.enum(['before', 'full']).optional(),
    /** Absent for the whole picture. */
    crop: Crop.optional(),
  }),
  z.object({
    ...base,
    kind: z.literal('table'),
    header: z.array(z.string()).nullable(),
    rows: z.array(z.array(z.string())),
    /** Absent where no cells are merged. */
    merges: z.array(Merge).optional(),
    caption: z.string(),
    /** Of the caption, the header and the rows that this slide shows. */
    tableSources: z.array(SourceRef),
    chart: ChartProposal.nullable().default(null),
    /** Absent where the table itself is shown. */
    drawn: Drawn.optional(),
  }),
  z.object({ ...base, kind: z.literal('quote'), quote: Bullet }),
  /** Formulas under one another, with the lines that lead to them. */
  z.object({ ...base, kind: z.literal('formula'), formulas: z.array(Formula).min(1), bullets: z.array(Bullet) }),
  z.object({ ...base, kind: z.literal('code'), language: z.string(), code: z.string(), codeSources: z.array(SourceRef) }),
]);
export type Slide = z.infer<typeof Slide>;
export type SlideOf<K extends Slide['kind']> = Extract<Slide, { kind: K }>;

/** The kinds that show bullets and nothing else. */
export const linedKinds = ['bullets', 'places', 'timeline', 'numbers', 'comparison', 'tasks', 'outlook', 'agenda'] as const;
export type LinedKind = (typeof linedKinds)[number];
export type LinedSlide = SlideOf<LinedKind>;

/** True for a slide of bullets, whatever their arrangement. */
export const isLined = (slide: Slide): slide is LinedSlide => linedKinds.some((kind) => kind === slide.kind);

/** How a slide comes in place of the one before it. */
export const Transition = z.enum(['fade', 'push']);
export type Transition = z.infer<typeof Transition>;

export const Deck = z.object({
  id: z.string().min(1),
  reportId: z.string(),
  title: z.string(),
  language: Language,
  theme: z.string(),
  /** The shape of its slides; absent for 16:9. */
  aspect: z.literal('4:3').optional(),
  /** The theme of its user's own that its slides wear, so that they look the same on any machine; absent for the built-in one of that name. */
  ownTheme: Theme.optional(),
  /** The time that the deck was cut to; null for no cut. */
  minutes: z.number().positive().nullable().default(null),
  /** Words a minute that its speaker says, characters in Chinese and Japanese; null for the language's usual pace. */
  pace: z.number().positive().nullable().default(null),
  slides: z.array(Slide),
  /** Sentences whose slide or note was removed by hand. */
  dropped: z.array(SentenceId),
  /** What stands at the foot of the slides, as inline Markdown; absent for the deck's title. */
  footer: z.string().optional(),
  /** Pictures that its user added; those of the report stand in the report. */
  assets: z.array(Asset).optional(),
  /** Whether slides bear their number; absent for yes. */
  numbers: z.boolean().optional(),
  /** Whether the lines of a slide come one by one in a talk; absent for no. */
  steps: z.boolean().optional(),
  /** Whether the lines told before step back behind the one that came last; absent for no. It needs steps. */
  dimmed: z.boolean().optional(),
  /** How one slide gives way to the next in a talk; absent for at once. */
  transition: Transition.optional(),
  /** What was drawn over its slides in talks and is kept; absent for none. */
  ink: KeptInk.optional(),
  /** The talks and rehearsals that were held with it, oldest first; absent for none. */
  records: z.array(TalkRecord).optional(),
});
export type Deck = z.infer<typeof Deck>;

/** The section that the slide is shown under: where it was put by hand, else its own; null for a title slide, which opens the whole. */
export const groupOf = (slide: Slide): SectionId | null => (slide.kind === 'title' ? null : (slide.group ?? slide.section));

/** The lines of a slide that can be edited as bullets; empty for kinds that have none. */
export function bulletsOf(slide: Slide): Bullet[] {
  if (isLined(slide) || slide.kind === 'figure' || slide.kind === 'formula') return slide.bullets;
  return slide.kind === 'quote' ? [slide.quote] : [];
}

/** A bullet as one line of inline Markdown, its label first. */
export const lineOf = ({ label, text }: Pick<Bullet, 'label' | 'text'>): string => [label, text].filter((part) => part !== '').join(': ');

/** Every source that something visible on the slide was taken from. */
export function sourcesOnSlide(slide: Slide): SourceRef[] {
  const bullets = bulletsOf(slide).flatMap((bullet) => bullet.sources);
  switch (slide.kind) {
    case 'title':
      return [...slide.titleSources, ...slide.subtitleSources];
    case 'figure':
      return [...slide.titleSources, ...bullets, ...slide.captionSources];
    case 'table':
      return [...slide.titleSources, ...slide.tableSources];
    case 'code':
      return [...slide.titleSources, ...slide.codeSources];
    case 'formula':
      return [...slide.titleSources, ...bullets, ...slide.formulas.flatMap((formula) => formula.sources)];
    default:
      return [...slide.titleSources, ...bullets];
  }
}
