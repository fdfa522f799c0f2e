import { describe, expect, it } from 'vitest';
import { languageAsSaid, languageByVote, languageOfBlock } from './language.ts';

const texts: Record<string, string> = {
  de: 'Der Rat hat den Plan am Montag beschlossen und an das Amt weitergeleitet.',
  en: 'The council approved the plan on Monday and sent it to the office.',
  fr: 'Le conseil a adopté le plan lundi et l’a transmis au service concerné.',
  es: 'El consejo aprobó el plan el lunes y lo envió a la oficina.',
  it: 'Il consiglio ha approvato il piano lunedì e lo ha inviato agli uffici della città.',
  nl: 'De raad heeft het plan maandag goedgekeurd en naar het bureau gestuurd.',
  pl: 'Rada przyjęła plan w poniedziałek i wysłała go do urzędu, który jest w centrum.',
  zh: '委员会周一通过了这项计划。',
  ja: '評議会は月曜日に計画を承認しました。',
  ko: '위원회는 월요일에 계획을 승인했다.',
  ru: 'Совет утвердил план в понедельник, и мы его получили.',
  uk: 'Рада затвердила план у понеділок, і ми його отримали.',
  und: '12 + 30 = 42',
};

describe('the language of a report', () => {
  it.each(Object.entries(texts))('%s', (language, text) => expect(languageByVote([text])).toBe(language));

  it('is told where words are long and small ones rare', () => {
    expect(languageByVote(['Leistungsbeschreibungen kommen von der Zentralbeschaffungsstelle nach Gesichtspunkten der Umwelt.'])).toBe('de');
    expect(languageByVote(['Haushaltskonsolidierungsmaßnahmen betreffen Schulen, Öffentlichkeitsarbeit und auch die Liegenschaftsverwaltung.'])).toBe('de');
    expect(languageByVote(['De schaarste aan schoolgebouwen in de gemeente leidt tot beschikkingen van de wethouder.'])).toBe('nl');
  });

  it('is the one that most of the text is written in', () => {
    const { de = '', en = '' } = texts;
    expect(languageByVote([en, de, '2024', de, de])).toBe('de');
  });
});

describe('the language that a file names', () => {
  it('is believed unless most of the text is plainly in another', () => {
    const german = Array.from({ length: 8 }, () => texts['de'] ?? '');
    expect(languageAsSaid('en', german)).toBe('de');
    expect(languageAsSaid('en', [...german, texts['en'] ?? ''])).toBe('de');
    expect(languageAsSaid('en', [...german, ...german.map(() => texts['en'] ?? '').slice(3)])).toBe('en');
    expect(
      languageAsSaid(
        'en',
        Array.from({ length: 20 }, () => texts['zh'] ?? ''),
      ),
    ).toBe('zh');
    expect(languageAsSaid('zh', [texts['de'] ?? ''])).toBe('zh');
    // The detector does not know it and would call it something else.
    expect(languageAsSaid('ca', german)).toBe('ca');
  });
});

describe('the language of a block', () => {
  const english =
    'We surveyed forty harbours on the northern coast and found that most of them had lost their ferries, although the demand for them was still there.';
  const german =
    'Wir haben vierzig Häfen an der Nordküste besucht und festgestellt, dass die meisten ihre Fähren verloren haben, obwohl der Bedarf noch besteht.';

  it('is its own where it is long and clearly in another', () => {
    expect(languageOfBlock(english, 'de')).toBe('en');
    expect(languageOfBlock(german, 'en')).toBe('de');
    expect(languageOfBlock('我们考察了北部沿海的四十个港口，发现其中大多数已经没有渡轮，尽管需求依然存在。', 'de')).toBe('zh');
  });

  it('is the report’s where it is short, mixed or a list of names', () => {
    expect(languageOfBlock('The State of the Harbours', 'de')).toBe('de');
    expect(languageOfBlock(`${german} “The harbour is the heart of the town.”`, 'de')).toBe('de');
    expect(
      languageOfBlock('Harlow, Benton & Sons, Marsh Ltd., Fenwick Co., Drake Brothers, Pike, Ashby, Quill, Thorn, Wells, Hale, Reed, Stone, Ford, Lake', 'de'),
    ).toBe('de');
    expect(languageOfBlock('该系统采用 Linux 内核，支持 Docker、Kubernetes、PostgreSQL 与 Redis 等组件。', 'zh')).toBe('zh');
  });
});
