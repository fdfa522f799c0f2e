import type { MeasuredSlide } from '../../shared/views.ts';

/** What must stay free of content around it, in CSS pixels of an unscaled slide. */
const free = { side: 60, above: 56, below: 56 };

const content =
  '.slide-kicker, .slide-heading, .slide-subtitle, .slide-byline span:not(:empty), .column, li, td, th, caption, figcaption, blockquote, pre, .slide:not(.full) :is(img:not(.slide-logo), svg.picture), .katex-base, tex-formula.unreadable, .chart text';
const type = '.slide-heading, .slide-subtitle, .slide-byline span:not(:empty), .label, .text, .before, .after, li, td, th, blockquote, pre, .chart text';

/** Measures a laid-out slide, at whatever scale it is shown. */
export function measureSlide(slide: HTMLElement): MeasuredSlide {
  const frame = slide.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = slide;
  const scale = frame.width / width || 1;
  let overflow = 0;
  for (const element of slide.querySelectorAll(content)) {
    const box = element.getBoundingClientRect();
    const left = (box.left - frame.left) / scale;
    const top = (box.top - frame.top) / scale;
    overflow = Math.max(
      overflow,
      free.side - left,
      free.above - top,
      left + box.width / scale - (width - free.side),
      top + box.height / scale - (height - free.below),
    );
    // What stands out of a formula's box are the slopes of its letters.
    if (element instanceof HTMLElement && !element.matches('.katex-base')) overflow = Math.max(overflow, element.scrollWidth - element.clientWidth - 1);
  }
  const head = slide.querySelector('.slide-head')?.getBoundingClientRect();
  const first = slide.querySelector('.slide-body')?.firstElementChild?.getBoundingClientRect();
  // Over the whole slide a picture stands above its head.
  if (head && first && !slide.matches('.full')) overflow = Math.max(overflow, (head.bottom - first.top) / scale);
  const sizes = [...slide.querySelectorAll(type)].map((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  const broken = [...slide.querySelectorAll('img')].filter((image) => image.complete && image.naturalWidth === 0);
  return {
    slide: slide.dataset['slide'] ?? '',
    overflow: overflow > 1 ? Math.round(overflow) : 0,
    smallestType: sizes.length === 0 ? 22 : Math.min(...sizes),
    brokenImages: broken.length + slide.querySelectorAll('image[data-broken]').length,
  };
}
