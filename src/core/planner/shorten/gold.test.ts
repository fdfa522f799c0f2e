import { describe, expect, it } from 'vitest';
import { chinese } from './gold/chinese.ts';
import { english } from './gold/english.ts';
import { french } from './gold/french.ts';
import { german } from './gold/german.ts';
import type { Gold } from './gold/gold.ts';
import { shorten, withoutStop } from './shorten.ts';

const golds: [language: string, gold: readonly Gold[]][] = [
  ['de', german],
  ['en', english],
  ['fr', french],
  ['zh', chinese],
];

describe.each(golds)('a bullet of a sentence in %s', (language, gold) => {
  it.each(gold)('%s', (said, bullet) => expect(shorten(said, language).text).toBe(bullet ?? withoutStop(said, language)));
});
