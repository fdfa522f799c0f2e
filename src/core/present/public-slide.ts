import type { Bullet, Slide } from '../model/deck.ts';

/** The slide with nothing in it that is not seen on it: no note, no sources, no earlier wording. */
export function publicSlide(slide: Slide): Slide {
  const bare = { ...slide, note: { text: '', sources: [] }, titleSources: [] };
  switch (bare.kind) {
    case 'title':
      return { ...bare, subtitleSources: [] };
    case 'figure':
      return { ...bare, captionSources: [], bullets: bare.bullets.map(publicBullet) };
    case 'table':
      return { ...bare, tableSources: [] };
    case 'quote':
      return { ...bare, quote: publicBullet(bare.quote) };
    case 'formula':
      return { ...bare, formulas: bare.formulas.map(({ text }) => ({ text, sources: [] })), bullets: bare.bullets.map(publicBullet) };
    case 'code':
      return { ...bare, codeSources: [] };
    case 'divider':
      return bare;
    default:
      return { ...bare, bullets: bare.bullets.map(publicBullet) };
  }
}

const publicBullet = ({ before: _before, ...bullet }: Bullet): Bullet => ({ ...bullet, sources: [], rules: [] });
