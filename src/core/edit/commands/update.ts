import type { Deck } from '../../model/deck.ts';
import type { SlideId } from '../../model/id.ts';
import type { Family } from '../family.ts';

export type UpdateCommands = {
  /** The deck as it is after its report was updated, and which slides are selected then; taking the step back brings the deck of the old report back. */
  'report.update': { deck: Pick<Deck, 'reportId' | 'title' | 'language' | 'slides' | 'dropped'>; select: SlideId[] };
};

export const updateFamily: Family<UpdateCommands> = {
  'report.update': (deck, { deck: { reportId, title, language, slides, dropped } }) => {
    Object.assign(deck, { reportId, title, language, slides, dropped });
  },
};
