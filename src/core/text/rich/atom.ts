/** How a stretch of text is set. `link` is its address and title as Markdown has them. */
export type Marks = { bold: boolean; italic: boolean; strike: boolean; code: boolean; link: { href: string; title: string } | null };

/** The smallest parts of formatted text: a UTF-16 unit, a formula (its LaTeX), a cue (as written), a break between two lines. */
export type Atom = { kind: 'char' | 'formula' | 'cue' | 'break'; text: string; marks: Marks };

export const plain: Marks = { bold: false, italic: false, strike: false, code: false, link: null };

export const sameMarks = (a: Marks, b: Marks): boolean =>
  a === b ||
  (a.bold === b.bold &&
    a.italic === b.italic &&
    a.strike === b.strike &&
    a.code === b.code &&
    a.link?.href === b.link?.href &&
    a.link?.title === b.link?.title);

/** How a space is set cannot be seen. */
export const sameAtom = (a: Atom, b: Atom): boolean => a.kind === b.kind && a.text === b.text && (isSpace(a) || sameMarks(a.marks, b.marks));

export const sameAtoms = (a: readonly Atom[], b: readonly Atom[]): boolean =>
  a.length === b.length &&
  a.every((atom, k) => {
    const other = b[k];
    return other !== undefined && sameAtom(atom, other);
  });

/** Plain text as atoms. */
export const charsOf = (text: string, marks: Marks = plain): Atom[] => text.split('').map((unit) => ({ kind: 'char', text: unit, marks }));

export const isSpace = (atom: Atom | undefined): boolean => atom?.kind === 'char' && /[ \t\n\r\f]/.test(atom.text);

/** As HTML shows it: white space counts once, and at the ends not at all; marks neither begin nor end in white space. */
export function asShown(atoms: readonly Atom[]): Atom[] {
  const shown: Atom[] = [];
  for (const atom of atoms) {
    const last = shown.at(-1);
    if (!isSpace(atom)) shown.push(atom);
    else if (last && last.kind !== 'break' && !isSpace(last)) shown.push({ ...atom, text: ' ' });
  }
  while (isSpace(shown.at(-1))) shown.pop();
  // White space is set as what stands on both of its sides.
  return shown.map((atom, k) => {
    const [before, after] = [shown[k - 1], shown[k + 1]];
    return isSpace(atom) && before && after ? { ...atom, marks: bothMarks(before.marks, after.marks) } : atom;
  });
}

function bothMarks(a: Marks, b: Marks): Marks {
  const link = a.link && b.link && a.link.href === b.link.href && a.link.title === b.link.title ? a.link : null;
  return { bold: a.bold && b.bold, italic: a.italic && b.italic, strike: a.strike && b.strike, code: a.code && b.code, link };
}
