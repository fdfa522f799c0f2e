import { expect, it } from 'vitest';
import type { Bullet } from '../model/deck.ts';
import { bulletId } from '../model/id.ts';
import { agendaClasses, rowClasses } from './rows.ts';

const lines = (...texts: string[]): Bullet[] =>
  texts.map((text, k) => ({ id: bulletId(`b${k}`), label: '', text, sources: [], origin: 'added', level: 0, rules: [] }));

it('numbers the parts of an agenda but those that bring their own numbers, all of them', () => {
  const room = { width: 1152, height: 460 };
  expect(agendaClasses(lines('1.1. Version', '1.2 Scope', '1.10 Terms'), room)).toContain('numbered');
  expect(agendaClasses(lines('第一章 背景', '第二章 结果'), room)).toContain('numbered');
  expect(agendaClasses(lines('1.1. Version', 'Scope'), room)).not.toContain('numbered');
  expect(agendaClasses(lines('2024', '2025'), room)).not.toContain('numbered');
  expect(agendaClasses(lines('12 Fragen', '3 Antworten', '7 Folgen'), room)).not.toContain('numbered');
});

it('spaces rows as widely as they have room, however many they are', () => {
  const room = { width: 1152, height: 479 };
  const air = (rows: Bullet[]) => rowClasses(rows, room).filter((name) => name.startsWith('air'));
  expect(air(lines(...Array(3).fill('Kai sanieren')))).toEqual(['air-2']);
  expect(air(lines(...Array(5).fill('Kai sanieren')))).toEqual(['air-1']);
  expect(air(lines(...Array(4).fill('Kai sanieren '.repeat(20))))).toEqual([]);
  expect(air(lines('Kai sanieren'))).toEqual([]);
});
