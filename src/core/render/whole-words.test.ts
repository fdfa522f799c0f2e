import { expect, test } from 'vitest';
import { keepWords, wordsToKeep } from './whole-words.ts';

test('words of Chinese stay whole, single characters and punctuation do not matter', () => {
  const title = '我们的社区：城市报告';
  expect(wordsToKeep(title, 'zh').map(({ from, to }) => title.slice(from, to))).toEqual(['我们', '社区', '城市', '报告']);
});

test('marks and formulas in a title are left as they are', () => {
  expect(keepWords('<strong>社区</strong> &amp; 2025', 'zh')).toBe('<strong><span class="word">社区</span></strong> &amp; 2025');
});

test('a title in another language is not touched', () => {
  expect(keepWords('The 社区 project', 'en')).toBe('The 社区 project');
  expect(wordsToKeep('The 社区 project', 'de')).toEqual([]);
});

test('a run without a word that is known stays breakable', () => {
  expect(wordsToKeep('一', 'zh')).toEqual([]);
});
