import type { Bullet, LinedSlide } from '../model/deck.ts';
import { escapeHtml, inlineHtml } from '../text/inline.ts';
import { columnsOf } from './columns.ts';
import { figureParts } from './figure-parts.ts';
import type { Setting } from './hyphens.ts';

/** How inline Markdown becomes HTML in running text, in large type, in a slide's title and in the cells of its table. */
export type Setter = Record<Setting, (inline: string) => string>;

/** The lines of a slide in the arrangement of its kind, as HTML. A label that is empty is there to be written in, and not drawn. */
export function linesHtml(slide: LinedSlide, set: Setter): string {
  switch (slide.kind) {
    case 'bullets':
      return bulletList(slide.bullets, set);
    case 'comparison':
      return `<div class="lines">${columnsOf(slide.bullets)
        .map(({ label, bullets }) => column(label, bullets, set))
        .join('')}</div>`;
    case 'numbers':
      return items('ul', slide.bullets, { ...set, display: numberHtml });
    case 'timeline':
      return items('ol', slide.bullets, set);
    case 'agenda':
      return items('ol', slide.bullets, set, agendaStart(slide.bullets));
    default:
      return items('ul', slide.bullets, set);
  }
}

/** The number of an agenda's first part: 1, or what an agenda that goes on has come to. */
export const agendaStart = ([first]: readonly Bullet[]): number => Number(/^\d{1,3}(?=[.)]?$)/.exec(first?.marker ?? '')?.[0] ?? 1);

/** Labelled lines beside a picture. */
export const cards = (bullets: readonly Bullet[], set: Setter): string => items('ul', bullets, set);

/** Bullets with their marks; a label leads its line. */
export function bulletList(bullets: readonly Bullet[], set: Setter): string {
  const lines = bullets.map((bullet) => {
    const open = `<li class="level-${bullet.level}"${bullet.marker ? ` data-marker="${escapeHtml(bullet.marker)}"` : ''}`;
    if (bullet.label === '') return `${open}>${blockField(bullet, set)}</li>`;
    return `${open}>${labelHtml(bullet, set)} ${textHtml(bullet, set)}</li>`;
  });
  return `<ul class="${['lines', ...markerClasses(bullets)].join(' ')}">${lines.join('')}</ul>`;
}

/** The classes that keep room for the report's own numbers and letters before the lines. */
function markerClasses(bullets: readonly Bullet[]): string[] {
  const widest = Math.max(0, ...bullets.map(({ marker = '' }) => marker.length));
  return widest === 0 ? [] : ['counted', `counted-${widest <= 2 ? 1 : widest <= 4 ? 2 : 3}`];
}

function items(list: 'ul' | 'ol', bullets: readonly Bullet[], set: Setter, start = 1): string {
  return `<${list} class="lines"${start === 1 ? '' : ` start="${start}"`}>${bullets.map((bullet) => `<li${levelClass(bullet)}>${labelHtml(bullet, set)} ${textHtml(bullet, set)}</li>`).join('')}</${list}>`;
}

// Only tasks and outlooks draw apart what goes on under a row; elsewhere each item stands for itself.
const levelClass = ({ level }: Bullet): string => (level === 0 ? '' : ` class="level-${level}"`);

function column(label: string, bullets: readonly Bullet[], set: Setter): string {
  const head = `<p class="label" data-field="label:${escapeHtml(bullets.map(({ id }) => id).join(' '))}">${set.display(label)}</p>`;
  const lines = bullets.map((bullet) => `<li>${blockField(bullet, set)}</li>`);
  return `<div class="column">${head}<ul>${lines.join('')}</ul></div>`;
}

function numberHtml(label: string): string {
  const { before, figure, after } = figureParts(label);
  const part = (name: string, text: string) => (text === '' ? '' : `<span class="${name}">${inlineHtml(text)}</span>`);
  return label === '' ? '' : part('before', before) + part('figure', figure) + part('after', after);
}

// A box of its own: in the editor it is a text box, and its item stays an item.
const blockField = (bullet: Bullet, set: Setter) => `<span class="field" ${textField(bullet)}>${set.text(bullet.text)}</span>`;
const textField = (bullet: Bullet) => `data-field="bullet:${escapeHtml(bullet.id)}"`;
const textHtml = (bullet: Bullet, set: Setter) => `<span class="text" ${textField(bullet)}>${set.text(bullet.text)}</span>`;
const labelHtml = (bullet: Bullet, set: Setter) => `<strong class="label" data-field="label:${escapeHtml(bullet.id)}">${set.display(bullet.label)}</strong>`;
