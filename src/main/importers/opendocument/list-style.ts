import { elementsOf, type XmlElement } from '../package/xml.ts';
import { numeral } from './numerals.ts';

/** How one level of a list is marked. */
export type ListLevel =
  | { kind: 'bullet'; bullet: string }
  | { kind: 'number'; format: string; prefix: string; suffix: string; displayed: number; start: number; pattern: string };

/** A list style's or the outline's levels, from 0. */
export function levelsOf(style: XmlElement): ListLevel[] {
  const levels: ListLevel[] = [];
  for (const element of elementsOf(style)) {
    const at = Number(element.attributes['text:level']) - 1;
    if (at >= 0 && at < 20) levels[at] = levelOf(element);
  }
  return levels;
}

function levelOf(element: XmlElement): ListLevel {
  const get = (name: string) => element.attributes[name] ?? '';
  if (element.name === 'text:list-level-style-number' || element.name === 'text:outline-level-style')
    return {
      kind: 'number',
      format: get('style:num-format'),
      prefix: get('style:num-prefix'),
      suffix: get('style:num-suffix'),
      displayed: whole(get('text:display-levels'), 1),
      start: whole(get('text:start-value'), 1),
      pattern: get('loext:num-list-format'),
    };
  return { kind: 'bullet', bullet: bulletOf(get('text:bullet-char')) };
}

const whole = (text: string, otherwise: number): number => (/^\d{1,6}$/.test(text) ? Number(text) : otherwise);

/** Symbol fonts keep their bullets where Unicode keeps nothing. */
const bulletOf = (character: string): string => (character === '' || /[\p{Co}\p{Cc}]/u.test(character) ? '•' : character);

/** The mark that a reader sees at a level when the levels' counters stand so; empty where none is shown. */
export function markerOf(levels: readonly (ListLevel | undefined)[], at: number, counters: readonly number[]): string {
  const level = levels[at];
  if (!level) return '•';
  if (level.kind === 'bullet') return level.bullet;
  const number = (of: number): string => {
    const upper = levels[of];
    return upper?.kind === 'number' ? numeral(counters[of] ?? upper.start, upper.format) : '';
  };
  if (level.format === '') return `${level.prefix}${level.suffix}`.trim();
  // The pattern says what stands between the levels' numbers: "%1%.%2%)".
  if (/%\d+%/.test(level.pattern)) return level.pattern.replace(/%(\d+)%/g, (_, of) => number(Number(of) - 1)).trim();
  const first = Math.max(0, at - level.displayed + 1);
  const numbers = Array.from({ length: at - first + 1 }, (_, i) => number(first + i)).filter((text) => text !== '');
  return `${level.prefix}${numbers.join('.')}${level.suffix}`.trim();
}
