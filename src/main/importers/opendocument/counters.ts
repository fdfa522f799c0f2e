import type { ListLevel } from './list-style.ts';

/** The numbers of a document's lists and headings, as they go on from item to item. */
export class Counters {
  readonly #byStyle = new Map<string, number[]>();
  readonly #byId = new Map<string, number[]>();
  readonly outline: number[] = [];

  /** The numbers that a list goes on from: another list's that it names, the last of its style, or none. */
  begin(list: { id: string; style: string; continues: string; goesOn: boolean }): number[] {
    const known = list.continues === '' ? undefined : this.#byId.get(list.continues);
    const counters = known ?? (list.goesOn ? this.#byStyle.get(list.style) : undefined) ?? [];
    this.#byStyle.set(list.style, counters);
    if (list.id !== '') this.#byId.set(list.id, counters);
    return counters;
  }
}

/** One item more at a level; the levels below begin anew. */
export function count(counters: number[], at: number, levels: readonly (ListLevel | undefined)[], from: number | null): void {
  const start = (level: number) => {
    const style = levels[level];
    return style?.kind === 'number' ? style.start : 1;
  };
  for (let above = 0; above < at; above += 1) counters[above] ??= start(above);
  const before = counters[at];
  counters[at] = from ?? (before === undefined ? start(at) : before + 1);
  counters.length = at + 1;
}
