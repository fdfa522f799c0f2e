import { expect, it } from 'vitest';
import { cutText } from './cut-text.ts';

const within = (most: number) => (piece: string) => [...piece].length <= most;

it('cuts Chinese where its clauses end, not within its words', () => {
  expect(cutText('港口改造工程已经完成，新的码头明年开放', within(14))).toEqual(['港口改造工程已经完成，', '新的码头明年开放']);
  expect(cutText('Hafen Hafen Hafen 港口改造工程 Hafen', within(22))).toEqual(['Hafen Hafen Hafen', '港口改造工程 Hafen']);
});

it('cuts Chinese anywhere where nothing parts it', () => {
  expect(cutText('港口改造工程已经完成', within(4))).toEqual(['港口改造', '工程已经', '完成']);
});
