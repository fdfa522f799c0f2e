import { wordsOf } from '../text/words.ts';
import type { SectionKind } from './kinds/passage.ts';

// What a slide may say beside the report's own words, and only as its kicker or as the title of the contents.

/** What a kicker can say of a section. */
export type KickerName = Exclude<SectionKind, 'bullets'> | 'background' | 'aim';

const kickers: Record<string, Record<KickerName, string>> = {
  de: {
    places: 'Stationen',
    timeline: 'Chronik',
    numbers: 'Kennzahlen',
    comparison: 'Vergleich',
    tasks: 'Beschlüsse und Aufgaben',
    outlook: 'Ausblick',
    background: 'Hintergrund',
    aim: 'Ziel',
  },
  en: {
    places: 'Stops',
    timeline: 'Timeline',
    numbers: 'Key figures',
    comparison: 'Comparison',
    tasks: 'Decisions and tasks',
    outlook: 'Outlook',
    background: 'Background',
    aim: 'Aim',
  },
  fr: {
    places: 'Étapes',
    timeline: 'Chronologie',
    numbers: 'Chiffres clés',
    comparison: 'Comparaison',
    tasks: 'Décisions et tâches',
    outlook: 'Perspectives',
    background: 'Contexte',
    aim: 'Objectif',
  },
  zh: {
    places: '考察点',
    timeline: '时间线',
    numbers: '关键数据',
    comparison: '对比',
    tasks: '决定与任务',
    outlook: '展望',
    background: '背景',
    aim: '目标',
  },
};

/** The word of the deck's own that says what a section is, in its language; null where the language has none. */
export const kickerLabel = (name: KickerName, language: string): string | null => kickers[language]?.[name] ?? null;

const agendas: Record<string, string> = { de: 'Agenda', en: 'Agenda', fr: 'Sommaire', zh: '目录' };

/** The title of the contents; null where the language has none. */
export const agendaLabel = (language: string): string | null => agendas[language] ?? null;

/** The words that a language's labels are made of, in lower case. */
export const labelWords = (language: string): ReadonlySet<string> =>
  new Set(wordsOf([agendas[language] ?? '', ...Object.values(kickers[language] ?? {})].join(' '), language));
