import { writeAtomically } from './atomic-write.ts';
import { packed, zipOf } from './packed-entry.ts';

// Writes one state of a file after the other until it is killed; each is a whole zip that says which one it is.

const [, , path = ''] = process.argv;
const filling = new Uint8Array(300_000).map((_, at) => at % 251);
process.send?.('ready');
for (let n = 1; ; n++) {
  const written = await writeAtomically(path, zipOf([packed('n', String(n)), packed('filling', filling, { compress: false }), packed('again', String(n))]));
  if (written.ok) process.send?.(n);
}
