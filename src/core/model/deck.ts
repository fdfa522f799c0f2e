import * as z from 'zod';
import { AssetId, BulletId, SectionId, SentenceId, SlideId } from './id.ts';
import { Language } from './text.ts';

/** A sentence that something on a slide or in a note was taken from; the quote survives a changed report. */
export const SourceRef = z.object({ sentence: SentenceId, quote: z.string() });
export type SourceRef = z.infer<typeof SourceRef>;

/** A line on a slide. `text` is inline Markdown; level 0 is the outermost. */
export const Bullet = z.object({
  id: BulletId,
  text: z.string(),
  sources: z.array(SourceRef),
  origin: z.enum(['planned', 'edited', 'added']),
  level: z.number().int().min(0).max(2),
});
export type Bullet = z.infer<typeof Bullet>;

/** What is said while the slide is shown: Markdown. Its sources are the sentences it was given to carry. */
export const Note = z.object({ text: z.string(), sources: z.array(SourceRef) });
export type Note = z.infer<typeof Note>;

const base = {
  id: SlideId,
  section: SectionId.nullable(),
  /** A line above the title that says which part of the report this is; empty for none. */
  kicker: z.string(),
  title: z.string(),
  titleSources: z.array(SourceRef),
  note: Note,
  optional: z.boolean(),
};

export const Slide = z.discriminatedUnion('kind', [
  z.object({ ...base, kind: z.literal('title'), subtitle: z.string(), subtitleSources: z.array(SourceRef) }),
  z.object({ ...base, kind: z.literal('bullets'), bullets: z.array(Bullet) }),
  z.object({
    ...base,
    kind: z.literal('figure'),
    asset: AssetId,
    alt: z.string(),
    caption: z.string(),
    captionSources: z.array(SourceRef),
    bullets: z.array(Bullet),
  }),
  z.object({
    ...base,
    kind: z.literal('table'),
    header: z.array(z.string()).nullable(),
    rows: z.array(z.array(z.string())),
    caption: z.string(),
    /** Of the caption, the header and the rows that this slide shows. */
    tableSources: z.array(SourceRef),
  }),
  z.object({ ...base, kind: z.literal('quote'), quote: Bullet }),
  z.object({ ...base, kind: z.literal('code'), language: z.string(), code: z.string(), codeSources: z.array(SourceRef) }),
]);
export type Slide = z.infer<typeof Slide>;
export type SlideOf<K extends Slide['kind']> = Extract<Slide, { kind: K }>;

export const Deck = z.object({
  id: z.string().min(1),
  reportId: z.string(),
  title: z.string(),
  language: Language,
  theme: z.string(),
  slides: z.array(Slide),
  /** Sentences whose slide or note was removed by hand. */
  dropped: z.array(SentenceId),
});
export type Deck = z.infer<typeof Deck>;

/** The lines of a slide that can be edited as bullets; empty for kinds that have none. */
export function bulletsOf(slide: Slide): Bullet[] {
  switch (slide.kind) {
    case 'bullets':
    case 'figure':
      return slide.bullets;
    case 'quote':
      return [slide.quote];
    case 'title':
    case 'table':
    case 'code':
      return [];
  }
}

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
    case 'bullets':
    case 'quote':
      return [...slide.titleSources, ...bullets];
  }
}
