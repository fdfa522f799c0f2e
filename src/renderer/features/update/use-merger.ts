import { useCallback, useEffect, useRef, useState } from 'react';
import type { Deck } from '../../../core/model/deck.ts';
import type { Report } from '../../../core/model/report.ts';
import type { Choices } from '../../../core/update/change.ts';
import { inShownOrder } from '../../../core/update/shown-order.ts';
import type { UpdateOffer } from '../../../shared/views.ts';
import { failUpdate, takeUpdate } from '../../actions/update.ts';
import type { Proposal } from './merge-messages.ts';
import { type Merger, startMerger } from './merger.ts';

type Props = { offer: UpdateOffer; deck: Deck; report: Report };

/** What the offered version changes, null while it is compared; closing the dialog gives up what is being worked on. */
export function useMerger({ offer, deck, report }: Props) {
  const [proposal, setProposal] = useState<Proposal | null>(null);
  const [taking, setTaking] = useState(false);
  const merger = useRef<Merger | null>(null);
  useEffect(() => {
    const versions = { base: { report, deck: offer.base }, mine: deck, theirs: { report: offer.report, deck: offer.deck } };
    const started = startMerger(versions, {
      proposed: (next) => setProposal((shown) => (shown ? withOrderOf(shown, next) : next)),
      merged: (merged) => void takeUpdate(merged, offer.report),
      failed: failUpdate,
    });
    merger.current = started;
    return () => {
      started.end();
      setProposal(null);
      setTaking(false);
    };
  }, [offer, deck, report]);
  const propose = useCallback((choices: Choices) => merger.current?.propose(choices), []);
  const take = useCallback((choices: Choices) => {
    setTaking(true);
    merger.current?.merge(choices);
  }, []);
  return { proposal, taking, propose, take };
}

function withOrderOf(shown: Proposal, { changes, conflicts, summary }: Proposal): Proposal {
  return { changes: inShownOrder(shown.changes, changes), conflicts: inShownOrder(shown.conflicts, conflicts), summary };
}
