import { describe, expect, it } from 'vitest';
import { forksTaken, type Tree } from './trees.ts';

const tree: Tree = ['words.new', 0.5, ['length.here', 3, -0.4, -0.2], ['first.topic', 1, 0.1, 0.5]];
const asked = (features: Record<string, number>) => forksTaken(tree, (feature) => features[feature] ?? 0);

describe('a tree', () => {
  it('asks its second question by the answer to the first', () => {
    expect(asked({ 'words.new': 0.2 }).map(({ feature }) => feature)).toEqual(['words.new', 'length.here']);
    expect(asked({ 'words.new': 0.5 }).map(({ feature }) => feature)).toEqual(['words.new', 'first.topic']);
  });

  it('adds what stands where its questions lead, divided among them', () => {
    const [first, second] = asked({ 'words.new': 0.8, 'first.topic': 1 });
    expect(first.value).toBeCloseTo(0.3);
    expect(first.value + second.value).toBeCloseTo(0.5);
  });
});
