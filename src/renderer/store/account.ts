import { create } from 'zustand';
import { type Account, accountKeeper, type Keeper } from '../../core/sources/account.ts';
import { useDeck } from './deck.ts';

/** What became of every sentence of the open report; null until it was read for the first time. It follows the deck when there is time. */
export const useAccount = create<{ account: Account | null }>()(() => ({ account: null }));

// In milliseconds: the latest after a change.
const longest = 250;

/** Keeps the account from now on; returns what ends it. */
export function followDeck(): () => void {
  let keeper: { of: Account['report']; keeper: Keeper } | null = null;
  let waiting = 0;
  const read = () => {
    waiting = 0;
    const { project, history } = useDeck.getState();
    if (!project || !history) return;
    if (keeper?.of !== project.report) keeper = { of: project.report, keeper: accountKeeper(project.report) };
    const account = keeper.keeper.read(history.deck);
    if (account !== useAccount.getState().account) useAccount.setState({ account });
  };
  const plan = () => {
    if (waiting === 0) waiting = requestIdleCallback(read, { timeout: longest });
  };
  plan();
  const unsubscribe = useDeck.subscribe((state, before) => {
    if (state.history?.deck !== before.history?.deck || state.project?.report !== before.project?.report) plan();
  });
  return () => {
    cancelIdleCallback(waiting);
    waiting = 0;
    unsubscribe();
  };
}
