import type { RawBlock } from '../../../core/model/raw.ts';
import { inlineOf } from '../rich/runs.ts';
import type { TextDraft } from './draft.ts';
import type { ListPlace } from './numbering.ts';

type List = Extract<RawBlock, { kind: 'list' }>;
type Item = TextDraft & { list: ListPlace };

export const isItem = (draft: TextDraft): draft is Item => draft.list !== null && draft.heading === null && (draft.role === 'prose' || draft.role === 'quote');

// Lists that are meant to stand at one depth are often set a few points apart.
const aligned = 100;

/** Gathers items that follow one another into lists. */
export class ListMaker {
  #list: List | null = null;
  #items: { place: ListPlace; level: number }[] = [];
  // How much deeper a list stands than its own levels say, since it began inside another.
  #offsets = new Map<string, number>();
  // Lists that have shown an item further out, so that a lone inner item is known to be one.
  readonly #outer = new Map<string, number>();

  /** Adds an item; gives the list that it ended by beginning another. */
  add(item: Item): List | null {
    const level = this.#levelOf(item.list);
    const ended = this.#list && this.#beginsAnother(item.list, level) ? this.end() : null;
    const list = this.#list ?? { kind: 'list', ordered: item.list.ordered, items: [] };
    this.#list = list;
    const depth = ended ? this.#levelOf(item.list) : level;
    this.#items.push({ place: item.list, level: depth });
    list.items.push({ text: inlineOf(item.runs), level: depth, marker: item.list.marker, at: item.at });
    return ended;
  }

  /** The list so far; null where there is none. */
  end(): List | null {
    const list = this.#list;
    this.#list = null;
    this.#items = [];
    this.#offsets = new Map();
    return list;
  }

  #levelOf(place: ListPlace): number {
    const outermost = Math.min(this.#outer.get(place.abstract) ?? place.level, place.level);
    this.#outer.set(place.abstract, outermost);
    const known = this.#offsets.get(place.abstract);
    const offset = known ?? this.#depthOf(place) - place.level;
    if (known === undefined) this.#offsets.set(place.abstract, offset);
    return Math.max(0, place.level + offset);
  }

  /** Where another list begins within this one, its indent says how deep it stands. */
  #depthOf(place: ListPlace): number {
    // A list that goes on after a table goes on at its own level.
    if (this.#items.length === 0) return place.level - (this.#outer.get(place.abstract) ?? 0);
    const above = this.#items.slice(-50).findLast((item) => item.place.indent <= place.indent + aligned);
    if (!above) return 0;
    return above.place.indent >= place.indent - aligned ? above.level : above.level + 1;
  }

  #beginsAnother(place: ListPlace, level: number): boolean {
    const beside = this.#items.slice(-200).findLast((item) => item.level <= level);
    if (!beside || beside.level < level) return level < (this.#items[0]?.level ?? 0) && place.num !== this.#items[0]?.place.num;
    if (beside.place.ordered !== place.ordered) return level === 0;
    return level === 0 && place.ordered && place.begins;
  }
}
