import { expect, test } from 'vitest';
import { endToKeep, keepEnd, keepParts, partsToKeep, wordsToKeep } from './whole-words.ts';

const short = (part: string) => part.length <= 20;
const partsOf = (title: string, language: string) => partsToKeep(title, language, short).map(({ from, to }) => title.slice(from, to));

test('what a colon parts stays whole where it fits on a line, the space between stays free', () => {
  expect(partsOf('From quay to town: a report', 'en')).toEqual(['From quay to town:', 'a report']);
  expect(partsOf('小区门口的公交：微循环试点报告', 'zh')).toEqual(['小区门口的公交：', '微循环试点报告']);
  expect(partsOf('From quay to town: a report of the next twenty years', 'en')).toEqual(['From quay to town:']);
});

test('a colon within a time, an address or at the end parts nothing', () => {
  expect(partsOf('Departure at 10:30 sharp', 'en')).toEqual([]);
  expect(partsOf('What follows:', 'en')).toEqual([]);
});

test('words of Chinese stay whole, single characters and punctuation do not matter', () => {
  const title = '我们的社区：城市报告';
  expect(wordsToKeep(title, 'zh').map(({ from, to }) => title.slice(from, to))).toEqual(['我们', '社区', '城市', '报告']);
});

test('marks and formulas in a title are left as they are', () => {
  expect(keepParts('<strong>社区</strong> &amp; 2025', 'zh', short)).toBe('<strong><span class="word">社区</span></strong> &amp; 2025');
});

test('what stays whole goes on behind a tag, and an escaped character is one', () => {
  expect(keepParts('A &amp; B: <em>the</em> end', 'en', short)).toBe(
    '<span class="word">A &amp; B:</span> <em><span class="word">the</span></em><span class="word"> end</span>',
  );
  expect(keepParts('社区城市', 'zh', short)).toBe('<span class="word">社区</span><span class="word">城市</span>');
});

test('a title in another language is not touched', () => {
  expect(keepParts('The 社区 project', 'en', short)).toBe('The 社区 project');
  expect(wordsToKeep('The 社区 project', 'de')).toEqual([]);
});

test('a run without a word that is known stays breakable', () => {
  expect(wordsToKeep('一', 'zh')).toEqual([]);
});

test('no word of a running text stands alone on its last line, where it and the one before are short', () => {
  const kept = (text: string) => endToKeep(text).map(({ from, to }) => text.slice(from, to));
  expect(kept('Der Boden ist bis in drei Meter Tiefe mit Schweröl belastet')).toEqual(['Schweröl belastet']);
  expect(kept('Notstromversorgung aller Trinkwasserpumpwerke nachrüsten')).toEqual([]);
  expect(kept('Schweröl belastet')).toEqual([]);
  expect(kept('试点也暴露出一些问题')).toEqual([]);
});

test('the end of a text is kept behind what is set in it, not within', () => {
  expect(keepEnd('Der <strong>Kai</strong> wird bald saniert')).toBe('Der <strong>Kai</strong> wird <span class="word">bald saniert</span>');
  expect(keepEnd('Der Kai wird <strong>bald saniert</strong>')).toBe('Der Kai wird <strong>bald saniert</strong>');
  expect(keepEnd('Der Kai &amp; die Halle')).toBe('Der Kai &amp; <span class="word">die Halle</span>');
});
