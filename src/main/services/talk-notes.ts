import type { SlideId } from '../../core/model/id.ts';

/** Notes as they were changed in a talk; `n` counts up. */
export type NoteEdit = { n: number; slide: SlideId; text: string };

export type TalkNotes = {
  edit(project: string, slide: SlideId, text: string): void;
  /** What the editor of that deck has not said to have, oldest first; of each slide the last. */
  waiting(project: string): NoteEdit[];
  /** The editor of that deck has everything up to that edit. */
  kept(project: string, n: number): void;
};

/** Holds what is written into notes during a talk until the deck in the editor has it, even if the editor is away meanwhile. */
export function talkNotes(): TalkNotes {
  let held: (NoteEdit & { project: string })[] = [];
  let n = 0;
  return {
    edit: (project, slide, text) => {
      n++;
      held = [...held.filter((edit) => edit.project !== project || edit.slide !== slide), { project, n, slide, text }];
    },
    waiting: (wanted) => held.flatMap(({ project, ...edit }) => (project === wanted ? [edit] : [])),
    kept: (project, upTo) => {
      held = held.filter((edit) => edit.project !== project || edit.n > upTo);
    },
  };
}
