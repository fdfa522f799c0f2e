import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText, slideText } from '../inline.ts';
import { type Atom, asShown, charsOf, plain, sameAtoms } from './atom.ts';
import { readInline } from './read-inline.ts';
import { writeInline } from './write-inline.ts';

const read = (source: string) => readInline(slideText, source).atoms;
const write = (source: string, atoms: readonly Atom[]) => writeInline(slideText, source, atoms);
const textOf = (atoms: readonly Atom[]) => atoms.map(({ text }) => text).join('');
const bold = { ...plain, bold: true };

const samples = join(import.meta.dirname, '../../../../assets/samples');
const lines = readdirSync(samples)
  .filter((name) => name.endsWith('.md'))
  .flatMap((name) => readFileSync(join(samples, name), 'utf8').split(/\n+/));

const marks = fc.constantFrom(
  '*',
  '**',
  '_',
  '`',
  '``',
  '\\',
  '[',
  ']',
  '(',
  ')',
  '(x)',
  '[l](http://a.b)',
  '~~',
  '$',
  '$x$',
  ' ',
  '  ',
  'Wort',
  '价',
  '“',
  '。',
  '5',
  '&amp;',
  '<b>',
  '!',
);
const adversarial = fc.oneof(
  fc.array(marks, { maxLength: 14 }).map((parts) => parts.join('')),
  fc.string(),
);

describe('a text that is opened in the editor and written back', () => {
  it('is the same to the letter where nothing was changed', () => {
    for (const line of lines) expect(write(line, read(line))).toBe(line);
    fc.assert(fc.property(adversarial, (source) => write(source, read(source)) === source));
  });

  it('shows exactly what was typed, at any place', () => {
    fc.assert(
      fc.property(adversarial, adversarial, fc.nat(40), fc.nat(4), (source, typed, place, removed) => {
        const atoms = read(source);
        const at = Math.min(place, atoms.length);
        const beside = atoms[at - 1]?.marks ?? plain;
        const changed = asShown([...atoms.slice(0, at), ...charsOf(typed, beside), ...atoms.slice(at + removed)]);
        const shown = read(write(source, changed));
        const squeezed = (text: string) => text.replace(/\s/g, '');
        expect(squeezed(textOf(shown))).toBe(squeezed(textOf(changed)));
        expect(shown.filter(({ kind }) => kind === 'formula')).toHaveLength(changed.filter(({ kind }) => kind === 'formula').length);
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps every mark that Markdown can set', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            word: fc.constantFrom('Hafen', 'alt', '新城', 'a*b', '5'),
            bold: fc.boolean(),
            italic: fc.boolean(),
            strike: fc.boolean(),
            code: fc.boolean(),
          }),
          { maxLength: 6 },
        ),
        (words) => {
          const atoms = asShown(words.flatMap(({ word, ...set }, k) => [...(k > 0 ? charsOf(' ') : []), ...charsOf(word, { ...plain, ...set })]));
          const shown = read(write('', atoms));
          expect(sameAtoms(shown, atoms)).toBe(true);
        },
      ),
    );
  });

  it('keeps the source of what was not touched', () => {
    const source = 'Das __alte__ Dock \\& *der* Kai';
    const atoms = read(source);
    expect(write(source, [...atoms, ...charsOf(' heute')])).toBe(`${source} heute`);
    expect(write(source, [...charsOf('Nur '), ...atoms])).toBe(`Nur ${source}`);
    expect(
      write(
        source,
        atoms.filter((_, k) => k < 9 || k > 13),
      ),
    ).toBe('Das __alte__ \\& *der* Kai');
  });

  it('writes marks of punctuation as what they are', () => {
    expect(write('', charsOf('5 * 3 = 15'))).toBe('5 * 3 = 15');
    expect(plainText(write('', charsOf('*wichtig* und $5$')))).toBe('*wichtig* und $5$');
    expect(write('*a', charsOf('*a*'))).toBe('*a\\*');
  });

  it('ends emphasis before punctuation where CommonMark cannot end it behind', () => {
    const source = write('', [...charsOf('“中文”', bold), ...charsOf('后')]);
    expect(plainText(source)).toBe('“中文”后');
    expect(source).toContain('**');
  });

  it('sets a formula apart from a number that follows', () => {
    expect(write('', [{ kind: 'formula', text: 'x', marks: plain }, ...charsOf('5')])).toBe('$x$ 5');
  });
});
