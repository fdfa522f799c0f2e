import { expect, it } from 'vitest';
import type { Slide } from '../model/deck.ts';
import { slideId } from '../model/id.ts';
import { wide } from './frame.ts';
import { titleClass } from './room.ts';

const note = { text: '', sources: [] };
const opening = (title: string, subtitle = ''): Slide => ({
  id: slideId('t'),
  section: null,
  kicker: '',
  title,
  titleSources: [],
  note,
  optional: false,
  hidden: false,
  kind: 'title',
  subtitle,
  subtitleSources: [],
});

it('sets a deck’s title large where each part of it has room on one line', () => {
  expect(titleClass(opening('Nordkai'), wide)).toBe('title-large');
  expect(titleClass(opening('Der Nordkai im Frühjahr: Zustand und Kosten'), wide)).toBe('title-large');
  expect(titleClass(opening('Der Zustand des Nordkais und was seine Sanierung kostet'), wide)).toBe('title-0');
  expect(titleClass(opening('Nordkai', 'Was darunter steht, ist lang. '.repeat(12)), wide)).toBe('title-0');
});
