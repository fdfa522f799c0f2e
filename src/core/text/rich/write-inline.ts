import { type Atom, asShown, charsOf, isSpace, type Marks, plain, sameAtom, sameAtoms, sameMarks } from './atom.ts';
import { type InlineReader, type InlineReading, readInline } from './read-inline.ts';

// What a user writes becomes Markdown that reads as exactly what they saw, and what they did not touch keeps its source.
// The Markdown of the changed stretch is tried from the plainest way of writing it on, and each try is read again: the
// reader itself says whether it is right, so that no rule of CommonMark has to be known here twice.

/** Inline Markdown that shows the atoms; where they are what `source` shows already, its own letters are kept. */
export function writeInline(reader: InlineReader, source: string, written: readonly Atom[]): string {
  const target = asShown(written);
  const old = readInline(reader, source);
  if (sameAtoms(old.atoms, target)) return source;
  for (const wanted of [target, withoutEdges(target), target.map((atom) => ({ ...atom, marks: plain }))]) {
    const shown = asShown(spaced(wanted));
    for (const { head, middle, tail } of [aroundChange(old, source, shown), { head: '', middle: shown, tail: '' }]) {
      for (const way of ways) {
        const candidate = (head + markdownOf(middle, way) + tail).trim();
        if (sameAtoms(readInline(reader, candidate).atoms, shown)) return candidate;
      }
    }
  }
  return markdownOf(
    target.map((atom) => ({ ...atom, marks: plain })),
    { escaped: every, italic: '*' },
  );
}

type Way = { escaped: RegExp | null; italic: '*' | '_' };

const some = /[\\`*_~[\]$]/g;
const every = /[!-/:-@[-`{-~]/g;
const ways: readonly Way[] = [null, some, every].flatMap((escaped) => [
  { escaped, italic: '*' },
  { escaped, italic: '_' },
]);

/** The source before and behind what changed, cut where no mark is cut, and the atoms between. */
function aroundChange({ atoms, cuts }: InlineReading, source: string, target: readonly Atom[]): { head: string; middle: readonly Atom[]; tail: string } {
  const most = Math.min(atoms.length, target.length);
  let start = 0;
  while (start < most && same(atoms[start], target[start])) start++;
  let end = 0;
  while (end < most - start && same(atoms[atoms.length - 1 - end], target[target.length - 1 - end])) end++;
  while (start > 0 && cuts[start] === null) start--;
  while (end > 0 && cuts[atoms.length - end] === null) end--;
  // An atom that was deleted behind closing marks leaves them where they are.
  const from = start === 0 ? 0 : (cuts[start] ?? 0);
  const to = end === 0 ? source.length : (cuts[atoms.length - end] ?? source.length);
  return { head: source.slice(0, from), middle: target.slice(start, target.length - end), tail: source.slice(to) };
}

const same = (a: Atom | undefined, b: Atom | undefined): boolean => a !== undefined && b !== undefined && sameAtom(a, b);

/** A formula before a digit would be a sum of money. */
function spaced(atoms: readonly Atom[]): Atom[] {
  return atoms.flatMap((atom, k) => {
    const next = atoms[k + 1];
    const apart = atom.kind === 'formula' && next?.kind === 'char' && /\d/.test(next.text);
    return apart ? [atom, ...charsOf(' ')] : [atom];
  });
}

/** CommonMark cannot end emphasis between punctuation and a letter, as Chinese often asks for: there it ends before the punctuation. */
function withoutEdges(atoms: readonly Atom[]): Atom[] {
  const kept = [...atoms];
  for (const direction of [1, -1] as const) {
    const from = direction === 1 ? 0 : kept.length - 1;
    for (let k = from; k >= 0 && k < kept.length; k += direction) {
      const [atom, before] = [kept[k], kept[k - direction]];
      if (atom?.kind !== 'char' || atom.marks.code || !/[\p{P}\p{S}\s]/u.test(atom.text)) continue;
      const outside = before?.marks ?? plain;
      if (sameMarks(atom.marks, outside)) continue;
      kept[k] = {
        ...atom,
        marks: {
          ...atom.marks,
          bold: atom.marks.bold && outside.bold,
          italic: atom.marks.italic && outside.italic,
          strike: atom.marks.strike && outside.strike,
        },
      };
    }
  }
  return kept;
}

type Mark = { [K in keyof Marks]: { name: K; value: Marks[K] } }[keyof Marks];

const names = ['link', 'bold', 'italic', 'strike', 'code'] as const;

const has = (marks: Marks, { name, value }: Mark): boolean =>
  name === 'link' ? value !== null && typeof value === 'object' && marks.link?.href === value.href && marks.link.title === value.title : marks[name];

function marksOf(marks: Marks): Mark[] {
  return names.flatMap((name): Mark[] => (name === 'link' ? (marks.link ? [{ name, value: marks.link }] : []) : marks[name] ? [{ name, value: true }] : []));
}

function markdownOf(atoms: readonly Atom[], way: Way): string {
  let open: Mark[] = [];
  let text = '';
  for (let k = 0; k < atoms.length; ) {
    let start = k;
    while (isSpace(atoms[start])) start++;
    const end = stretchEnd(atoms, start);
    const marks = atoms[start]?.marks ?? plain;
    // What ends last opens first; code shows everything in it as it is, so it comes last.
    const far = (mark: Mark) => {
      if (mark.name === 'code') return -1;
      const last = atoms.findIndex((atom, at) => at >= start && !isSpace(atom) && !has(atom.marks, mark));
      return last < 0 ? atoms.length : last;
    };
    const wanted = marksOf(marks).sort((a, b) => far(b) - far(a));
    const changed = open.findIndex((mark, at) => mark.name !== wanted[at]?.name || !has(marks, mark));
    const stays = changed < 0 ? open.length : changed;
    text += open
      .slice(stays)
      .reverse()
      .map((mark) => closing(mark, way))
      .join('');
    text += ' '.repeat(start - k);
    text += wanted
      .slice(stays)
      .map((mark) => opening(mark, way))
      .join('');
    const stretch = atoms.slice(start, end);
    text += marks.code ? codeOf(stretch.map((atom) => atom.text).join('')) : stretch.map((atom) => atomText(atom, way)).join('');
    open = wanted;
    k = Math.max(end, start);
  }
  return (
    text +
    open
      .toReversed()
      .map((mark) => closing(mark, way))
      .join('')
  );
}

/** Where what is set in one way ends; the spaces in it belong to it, those behind it do not. */
function stretchEnd(atoms: readonly Atom[], start: number): number {
  let end = start;
  for (let at = start; at < atoms.length; at++) {
    const atom = atoms[at];
    if (isSpace(atom)) continue;
    if (!atom || !sameMarks(atom.marks, atoms[start]?.marks ?? plain)) break;
    end = at + 1;
  }
  return end;
}

function atomText({ kind, text }: Atom, { escaped }: Way): string {
  if (kind === 'formula') return `$${text}$`;
  if (kind === 'cue') return text;
  if (kind === 'break') return '\\\n';
  return escaped ? text.replace(escaped, '\\$&') : text;
}

function opening({ name }: Mark, { italic }: Way): string {
  return name === 'link' ? '[' : name === 'bold' ? '**' : name === 'italic' ? italic : name === 'strike' ? '~~' : '';
}

function closing(mark: Mark | undefined, way: Way): string {
  if (mark?.name !== 'link') return mark ? opening(mark, way) : '';
  if (mark.value === null) return ']';
  const { href, title } = mark.value;
  const address = /[\s()<>]/.test(href) || href === '' ? `<${href.replace(/[<>\\]/g, '\\$&')}>` : href;
  return `](${address}${title === '' ? '' : ` "${title.replace(/["\\]/g, '\\$&')}"`})`;
}

function codeOf(text: string): string {
  const runs = new Set((text.match(/`+/g) ?? []).map((run) => run.length));
  let length = 1;
  while (runs.has(length)) length++;
  const fence = '`'.repeat(length);
  const pad = /^`|`$|^ .* $/.test(text) ? ' ' : '';
  return `${fence}${pad}${text}${pad}${fence}`;
}
