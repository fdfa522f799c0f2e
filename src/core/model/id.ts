import * as z from 'zod';

export const SentenceId = z.string().min(1).brand<'SentenceId'>();
export type SentenceId = z.infer<typeof SentenceId>;

export const SectionId = z.string().min(1).brand<'SectionId'>();
export type SectionId = z.infer<typeof SectionId>;

export const SlideId = z.string().min(1).brand<'SlideId'>();
export type SlideId = z.infer<typeof SlideId>;

export const BulletId = z.string().min(1).brand<'BulletId'>();
export type BulletId = z.infer<typeof BulletId>;

/** SHA-256 of the bytes, in hex, and the file's ending: `<64 hex digits>.png`. Also its file name in media/. */
export const AssetId = z
  .string()
  .regex(/^[0-9a-f]{64}\.[a-z0-9]{1,5}$/)
  .brand<'AssetId'>();
export type AssetId = z.infer<typeof AssetId>;

export const sentenceId = (n: number) => `s${n}` as SentenceId;
export const sectionId = (n: number) => `sec${n}` as SectionId;
export const slideId = (key: number | string) => `slide-${key}` as SlideId;
export const bulletId = (key: number | string) => `b${key}` as BulletId;
