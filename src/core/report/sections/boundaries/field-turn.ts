import { fieldNames, fieldsOf } from './fields.ts';
import type { Passage } from './passage.ts';

/** How often words of each field stand in some passages, and the fields of each one's first words. */
export type FieldCounts = { counts: Float64Array[]; opened: Set<number>[] };

const opening = 14;

/** Counts the fields of each passage. */
export function fieldCounts(passages: readonly Passage[], language: string): FieldCounts {
  const memory = new Map<string, readonly number[]>();
  return {
    counts: passages.map(({ words }) => {
      const counts = new Float64Array(fieldNames.length);
      for (const word of words) for (const field of fieldsOf(word, language, memory)) counts[field] = (counts[field] ?? 0) + 1;
      return counts;
    }),
    opened: passages.map(
      ({ words, firstWords }) => new Set(words.slice(0, Math.min(opening, firstWords)).flatMap((word) => [...fieldsOf(word, language, memory)])),
    ),
  };
}

// A field that so small a share of a passage's words belongs to was not its subject.
const faint = 0.008;

/** Whether a passage turns to other fields than those before it. */
export function fieldTurnAt(passages: readonly Passage[], { counts, opened }: FieldCounts, at: number): Record<string, number> {
  const before = counts[at - 1];
  const here = counts[at];
  const length = Math.max(20, passages[at - 1]?.length ?? 0);
  const features: Record<string, number> = {};
  let turned = 0;
  for (const field of opened[at] ?? []) {
    if ((before?.[field] ?? 0) / length >= faint) continue;
    turned += (here?.[field] ?? 0) >= 2 ? 1 : 0.4;
    features[`field.${fieldNames[field]}`] = 1;
  }
  const left = before?.filter((n, field) => n >= 2 && (here?.[field] ?? 0) === 0).length ?? 0;
  return {
    ...features,
    'fields.turned': turned,
    'fields.left': left,
    'fields.near': alike(before, here),
    'fields.wide': alike(sum(counts.slice(Math.max(0, at - 2), at)), sum(counts.slice(at, at + 2))),
  };
}

function sum(parts: readonly Float64Array[]): Float64Array {
  const total = new Float64Array(fieldNames.length);
  for (const part of parts) for (let field = 0; field < part.length; field++) total[field] = (total[field] ?? 0) + (part[field] ?? 0);
  return total;
}

// Passages without words of any field are as alike as most.
const unknown = 0.3;

function alike(a: Float64Array | undefined, b: Float64Array | undefined): number {
  if (!a || !b) return unknown;
  let dot = 0;
  let left = 0;
  let right = 0;
  for (let field = 0; field < a.length; field++) {
    const [x, y] = [a[field] ?? 0, b[field] ?? 0];
    dot += x * y;
    left += x * x;
    right += y * y;
  }
  return left === 0 || right === 0 ? unknown : dot / Math.sqrt(left * right);
}
