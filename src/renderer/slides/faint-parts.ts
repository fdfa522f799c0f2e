import { contrast } from '../../core/theme/contrast.ts';
import type { FaintPart } from '../../shared/views.ts';

type Color = { hex: string; alpha: number };

/** Type that counts as large by WCAG 2.2 (1.4.3) even where a slide is not shown in its full size. */
const isLarge = (size: number, weight: number): boolean => size >= 32 || (size >= 24 && weight >= 600);

/** What on a laid-out slide is too faint to be told from what is behind it: text, and what charts are drawn with. */
export function faintParts(slide: HTMLElement): FaintPart[] {
  const found: FaintPart[] = [];
  const look = (part: FaintPart['part'], words: string, { color, ground, least }: { color: string; ground: string; least: number }) => {
    const ratio = Math.floor(contrast(color, ground) * 100) / 100;
    if (ratio < least) found.push({ part, words: words.trim().slice(0, 60), color, ground, ratio, least });
  };
  for (const { element, words } of texts(slide)) {
    const style = getComputedStyle(element);
    if (style.visibility === 'hidden') continue;
    const ground = groundOf(element);
    const drawn = colorOf(element instanceof SVGElement ? style.fill : style.color);
    const color = over({ ...drawn, alpha: drawn.alpha * opacityOf(element, slide) }, ground);
    look('text', words, { color, ground, least: isLarge(Number.parseFloat(style.fontSize), Number(style.fontWeight)) ? 3 : 4.5 });
  }
  // Under a texture lies a lighter ground of the same colour: the texture is what is seen.
  for (const shape of slide.querySelectorAll('.chart :is(.bar:not(.ground), .curve, .mark, .slice)')) {
    const style = getComputedStyle(shape);
    const ground = groundOf(shape);
    look('chart', '', { color: over(colorOf(shape.matches('.bar, .curve') ? style.stroke : style.fill), ground), ground, least: 3 });
  }
  const same = (a: FaintPart, b: FaintPart) => a.part === b.part && a.words === b.words && a.color === b.color && a.ground === b.ground;
  return found.filter((one, k) => found.findIndex((other) => same(one, other)) === k);
}

function texts(slide: HTMLElement): { element: Element; words: string }[] {
  const found = new Map<Element, string>();
  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement: element, textContent } = walker.currentNode;
    if (element && textContent?.trim() && !element.closest('title, annotation')) found.set(element, (found.get(element) ?? '') + textContent);
  }
  return [...found].map(([element, words]) => ({ element, words }));
}

/** How much of an element is seen where it, or what it stands in, is drawn translucent. */
function opacityOf(element: Element, slide: Element): number {
  let opacity = 1;
  for (let at: Element | null = element; at && slide.contains(at); at = at.parentElement) opacity *= Number(getComputedStyle(at).opacity);
  return opacity;
}

/** What is behind an element: the grounds of all that it stands in, one over the other. */
function groundOf(element: Element): string {
  const grounds: Color[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) {
    const ground = colorOf(getComputedStyle(at).backgroundColor);
    grounds.unshift(ground);
    if (ground.alpha === 1) break;
  }
  return grounds.reduce((below, ground) => over(ground, below), '#ffffff');
}

const known = new Map<string, Color>();
const brush = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });

/** Whatever a style sheet may name a colour by. */
function colorOf(text: string): Color {
  const before = known.get(text);
  if (before) return before;
  if (!brush) throw new Error('the page has no canvas');
  brush.clearRect(0, 0, 1, 1);
  brush.fillStyle = text;
  brush.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, a = 0] = brush.getImageData(0, 0, 1, 1).data;
  const color = { hex: hexOf([r, g, b]), alpha: a / 255 };
  known.set(text, color);
  return color;
}

/** A colour as it is seen over an opaque one. */
function over({ hex, alpha }: Color, ground: string): string {
  const below = channels(ground);
  return hexOf(channels(hex).map((value, k) => value * alpha + (below[k] ?? 0) * (1 - alpha)));
}

const channels = (hex: string): number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
const hexOf = (values: readonly number[]): string => `#${values.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
