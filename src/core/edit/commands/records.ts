import type { TalkRecord } from '../../model/talk-record.ts';
import type { Family } from '../family.ts';

/** What a deck keeps of the talks that were given with it. These changes are no steps of undo: see `history.ts`. */
export type RecordCommands = {
  /** A record that is there already is not added again. */
  'record.add': { record: TalkRecord };
  'record.remove': { record: string };
};

export const recordFamily: Family<RecordCommands> = {
  'record.add': (deck, { record }) => {
    const records = deck.records ?? [];
    if (!records.some(({ id }) => id === record.id)) deck.records = [...records, record];
  },
  'record.remove': (deck, { record }) => {
    const left = deck.records?.filter(({ id }) => id !== record);
    if (left && left.length !== deck.records?.length) deck.records = left.length > 0 ? left : undefined;
  },
};
