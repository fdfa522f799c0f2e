import { parentPort } from 'node:worker_threads';
import { keeperHere } from './services/keeper.ts';
import type { FromKeeper, ToKeeper } from './services/keeper-thread.ts';

// The thread that keeps the open decks: packs and writes their files while the app goes on.

const keeper = keeperHere();
let queue: Promise<unknown> = Promise.resolve();

parentPort?.on('message', (message: ToKeeper) => {
  queue = queue.then(() => answer(message));
});

async function answer({ ask, call, input }: ToKeeper): Promise<void> {
  const carryOut = keeper[call] as (...input: unknown[]) => Promise<unknown>;
  const answered: FromKeeper = await carryOut(...input).then(
    (value) => ({ ask, value }),
    (error: unknown) => ({ ask, error: String(error) }),
  );
  parentPort?.postMessage(answered);
}
