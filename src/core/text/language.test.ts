import { describe, expect, it } from 'vitest';
import { languageByVote } from './language.ts';

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

  it('is the one that most of the text is written in', () => {
    const { de = '', en = '' } = texts;
    expect(languageByVote([en, de, '2024', de, de])).toBe('de');
  });
});
