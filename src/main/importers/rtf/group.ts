import type { Look, ParagraphLook } from './look.ts';
import type { MathNode } from './math.ts';

/** Where the text of a group goes. */
export type Target = 'story' | 'fonts' | 'styles' | 'capture' | 'picture' | 'math' | 'none';

export type Field = { instruction: string };
export type Shape = { alt: string; property: string; picture: Picture | null };
export type Picture = { ending: string; hex: [start: number, end: number][]; binary: [start: number, end: number] | null; alt: string };

/** What is open between two braces; what is in them inherits it. */
export type Group = {
  look: Look;
  paragraph: ParagraphLook;
  /** So many characters follow a \u for readers that do not know Unicode. */
  fallback: number;
  target: Target;
  captured: string[];
  href: string;
  field: Field | null;
  shape: Shape | null;
  picture: Picture | null;
  math: MathNode | null;
  /** True within the properties of a row of a nested table. */
  isNested: boolean;
  /** What is to be done at its end. */
  end: (() => void) | null;
};
