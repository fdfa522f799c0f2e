import type { Frame } from '../../../core/render/frame.ts';
import type { Theme } from './paint.ts';
import type { Run } from './text.ts';
import { escapeXml, xmlHead } from './xml.ts';

/** How formulas are written; both give null for one that cannot be read. */
export type Formulas = {
  /** Office Math; `properties` is the DrawingML of a run's type. */
  equation: (latex: string, properties: (italic: boolean) => string) => string | null;
  /** As text on one line. */
  line: (latex: string) => Run[] | null;
};

/** What all slides of a presentation have in common. */
export type Style = {
  theme: Theme;
  frame: Frame;
  language: string;
  /** The language as Office writes it. */
  tag: string;
  rightToLeft: boolean;
  /** Null in a deck without any. */
  formulas: Formulas | null;
};

type Relation = { type: string; target: string; external?: true };

const kinds = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A part of the package while it is written: it counts its shapes and keeps what it refers to. */
export class Part {
  readonly style: Style;
  readonly #relations: Relation[] = [];
  #shapes = 1;

  constructor(style: Style) {
    this.style = style;
  }

  /** A number that no other shape of the part has. */
  shape(): number {
    return ++this.#shapes;
  }

  /** The id by which the part refers to that target, the same for the same one. */
  relate(type: string, target: string, external = false): string {
    const known = this.#relations.findIndex((relation) => relation.type === type && relation.target === target);
    if (known >= 0) return `rId${known + 1}`;
    this.#relations.push({ type, target, ...(external ? { external } : {}) });
    return `rId${this.#relations.length}`;
  }

  picture(name: string): string {
    return this.relate('image', `../media/${name}`);
  }

  link(href: string): string {
    return this.relate('hyperlink', href, true);
  }

  relationships(): string {
    return relationshipsXml(this.#relations);
  }
}

/** Relations in the order of their ids, rId1 first. */
export function relationshipsXml(relations: readonly Relation[]): string {
  const list = relations.map(
    ({ type, target, external }, k) =>
      `<Relationship Id="rId${k + 1}" Type="${type.includes('/') ? type : `${kinds}/${type}`}" Target="${escapeXml(target)}"${external ? ' TargetMode="External"' : ''}/>`,
  );
  return `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`;
}
