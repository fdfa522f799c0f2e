import type { Formulas } from '../part.ts';
import { linearOf } from './linear.ts';
import { mathmlOf } from './mathml.ts';
import { ommlOf } from './omml.ts';

// Apart from the other rooms of the presentation: it brings KaTeX, which only decks with formulas wait for.

/** Formulas as Office has them; null for those that KaTeX cannot read. */
export const formulas: Formulas = {
  equation: (latex, properties) => {
    const tree = mathmlOf(latex, 'block');
    const inner = tree && ommlOf(tree, properties);
    return inner ? inner : null;
  },
  line: (latex) => {
    const tree = mathmlOf(latex, 'inline');
    const runs = tree && linearOf(tree);
    return runs && runs.length > 0 ? runs : null;
  },
};
