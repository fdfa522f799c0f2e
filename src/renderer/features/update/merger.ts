import type { Choices } from '../../../core/update/change.ts';
import type { Versions } from '../../../core/update/compare.ts';
import type { MergedReport } from '../../../core/update/merge.ts';
import type { Answer, Proposal, Question } from './merge-messages.ts';

export type Merger = {
  /** Asks what the merge is with these choices; of several asked while one is worked on, only the last is answered. */
  propose(choices: Choices): void;
  /** Asks for the deck as it is merged with these choices. */
  merge(choices: Choices): void;
  /** Gives up whatever is being worked on; nothing is heard any more. */
  end(): void;
};

type Heard = { proposed: (proposal: Proposal) => void; merged: (merged: MergedReport) => void; failed: () => void };

/** Compares versions in a worker, which answers with a first proposal, and keeps it for more questions. */
export function startMerger(versions: Versions, heard: Heard): Merger {
  const worker = new Worker(new URL('./merge-worker.ts', import.meta.url), { type: 'module' });
  let working = false;
  let next: Question | null = null;
  const ask = (question: Question) => {
    if (working) {
      next = question;
      return;
    }
    working = true;
    worker.postMessage(question);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    working = false;
    if (next) {
      const question = next;
      next = null;
      ask(question);
    } else if (data.kind === 'proposal') heard.proposed(data.proposal);
    else heard.merged(data.merged);
  });
  worker.addEventListener('error', heard.failed);
  worker.addEventListener('messageerror', heard.failed);
  ask({ kind: 'compare', versions });
  return {
    propose: (choices) => ask({ kind: 'propose', choices }),
    merge: (choices) => ask({ kind: 'merge', choices }),
    end: () => worker.terminate(),
  };
}
