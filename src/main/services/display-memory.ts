import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { writeAtomically } from './atomic-write.ts';
import type { Seen } from './places.ts';

const Memory = z.record(z.string(), z.object({ audience: z.string(), presenter: z.string() }));

type Choice = { audience: Seen; presenter: Seen };
export type DisplayMemory = { recall(displays: readonly Seen[]): Choice | null; remember(displays: readonly Seen[], choice: Choice): void };

/** As many arrangements of displays as anybody meets: the one that was chosen for longest ago is forgotten first. */
const most = 100;

/** Which display the audience had and which the presenter, for each arrangement of displays; a damaged or missing file remembers nothing. */
export function displayMemoryIn(path: string): DisplayMemory {
  let memory = read(path);
  let queue: Promise<unknown> = Promise.resolve();
  return {
    recall: (displays) => {
      const chosen = memory[arrangement(displays)];
      const [audience, presenter] = [chosen?.audience, chosen?.presenter].map((print) => displays.find((each) => printOf(each) === print));
      return audience && presenter && audience !== presenter ? { audience, presenter } : null;
    },
    remember: (displays, { audience, presenter }) => {
      const key = arrangement(displays);
      const others = Object.entries(memory).filter(([each]) => each !== key);
      memory = Object.fromEntries([...others.slice(1 - most), [key, { audience: printOf(audience), presenter: printOf(presenter) }]]);
      const bytes = Buffer.from(JSON.stringify(memory, null, 1));
      queue = queue.then(() => writeAtomically(path, bytes));
    },
  };
}

/** Displays are numbered anew at each start of the system: what stays is the name, the size and the place. */
const printOf = ({ label, bounds }: Seen) => `${label} ${bounds.width}x${bounds.height}+${bounds.x}+${bounds.y}`.trim();
const arrangement = (displays: readonly Seen[]) => displays.map(printOf).sort().join(' | ');

function read(path: string): z.infer<typeof Memory> {
  try {
    return Memory.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return {};
  }
}
