import type { SlideId } from '../model/id.ts';

/** Whose version of a passage stands in the deck: the user's, or that of the report's next version. */
export type Side = 'mine' | 'theirs';
export type Choices = ReadonlyMap<string, Side>;

export type Part = 'slide' | 'title' | 'subtitle' | 'caption' | 'table' | 'figure' | 'formula' | 'code' | 'bullet' | 'note';

/** One difference that can be accepted or refused. Texts are inline Markdown; null where that side has nothing there. */
export type Change = {
  /** The same for the same reports and deck, whatever is chosen. */
  id: string;
  part: Part;
  /** `replanned`: not shown here any more, though the report still says it. */
  kind: 'changed' | 'new' | 'removed' | 'replanned';
  /** Both the user and the report's author have changed it. */
  conflict: boolean;
  /** The slide of the merged deck where it is seen; null where it shows on none. */
  slide: SlideId | null;
  /** The title of the slide it belongs to. */
  title: string;
  base: string | null;
  mine: string | null;
  theirs: string | null;
  side: Side;
};

/** Collects differences and says for each which side stands: the one that was chosen, else the one proposed. */
export type Decide = (change: Omit<Change, 'side'>, proposed: Side) => Side;

export function deciding(choices: Choices): { decide: Decide; changes: Change[] } {
  const changes: Change[] = [];
  const decide: Decide = (change, proposed) => {
    const side = choices.get(change.id) ?? proposed;
    changes.push({ ...change, side });
    return side;
  };
  return { decide, changes };
}
