import { describe, expect, it } from 'vitest';
import { passageWith } from './passage.fixture.ts';
import { tasksOf } from './tasks.ts';

const told = (language: string, texts: string[], more: Parameters<typeof passageWith>[2] = {}) =>
  tasksOf(passageWith(language, texts, more))?.map(({ label, text }) => (label ? `${label} | ${text}` : text)) ?? null;

describe('decisions and tasks', () => {
  it('are what a body decides and charges somebody with', () => {
    const texts = ['Der Ausschuss beschloss den Bau eines Deichs.', 'Das Bauamt soll bis Mai einen Plan vorlegen.', 'Der Ausschuss empfiehlt eine Befragung.'];
    expect(told('de', texts)).toEqual(texts);
    expect(told('en', ['The council agreed to raise the dyke.', 'Officers should report back in May.'])).toHaveLength(2);
    expect(told('fr', ['Le conseil a décidé de relever la digue.', 'La direction doit présenter un plan.'])).toHaveLength(2);
    expect(told('zh', ['会议决定加高堤坝。', '要求水务局五月前提交方案。'])).toHaveLength(2);
  });

  it('have who or until when before them where a line begins with it', () => {
    expect(told('de', ['Bauamt: Plan für den Deich vorlegen', 'Bis Mai 2027 prüft der Kreis die Kosten'], { title: 'Maßnahmen', listed: true })).toEqual([
      'Bauamt | Plan für den Deich vorlegen',
      'Bis Mai 2027 | prüft der Kreis die Kosten',
    ]);
  });

  it('leave out the line that only announces them', () => {
    const texts = ['Der Rat hat Folgendes beschlossen', 'Der Deich soll erhöht werden', 'Das Amt soll berichten'];
    expect(told('de', texts, { title: 'Beschlüsse' })).toEqual(texts.slice(1));
  });

  it('are none where things must be so by nature, or only something happened', () => {
    expect(told('en', ['Plants must have light.', 'Leaves should be dry.'])).toBeNull();
    expect(told('de', ['Der Rat tagte im Mai.', 'Das Amt berichtete über den Deich.'])).toBeNull();
    expect(told('fr', ['Le vent doit tourner.', 'La mer doit monter.'])).toBeNull();
    expect(told('zh', ['船须靠岸。', '潮水上涨。'])).toBeNull();
  });
});
