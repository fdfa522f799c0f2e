import { describe, expect, it } from 'vitest';
import { countedIn, sequenceOf } from './sequence.ts';

describe('steps that sentences count', () => {
  const told: [string, string[], string[]][] = [
    [
      'en',
      ['Three things went wrong.', 'First, the pump failed.', 'Nobody noticed.', 'Second, the spare was rusty.', 'Third, the boat was away.'],
      ['The pump failed.', 'The spare was rusty.', 'The boat was away.'],
    ],
    [
      'en',
      ['First we dug the shaft.', 'Second we laid the pipe.', 'Finally, we filled the hole.'],
      ['We dug the shaft.', 'We laid the pipe.', 'We filled the hole.'],
    ],
    [
      'de',
      ['Erstens: Die Pumpe fiel aus.', 'Zweitens: Der Ersatz war verrostet.', 'Drittens fehlte das Boot.'],
      ['Die Pumpe fiel aus.', 'Der Ersatz war verrostet.', 'Drittens fehlte das Boot.'],
    ],
    [
      'fr',
      ['Premièrement, la pompe est tombée en panne.', 'Deuxièmement, la pièce manquait.', 'Enfin, le bateau était parti.'],
      ['La pompe est tombée en panne.', 'La pièce manquait.', 'Le bateau était parti.'],
    ],
    ['zh', ['首先，检查水泵。', '其次，更换零件。', '最后，记录结果。'], ['检查水泵。', '更换零件。', '记录结果。']],
  ];
  it.each(told)('are told without the word that counts them, in %s', (language, sentences, steps) => {
    expect(sequenceOf(sentences, language)?.map((step) => step.text)).toEqual(steps);
  });

  it('are none where counting breaks off or counts things', () => {
    expect(sequenceOf(['First, the pump failed.', 'Second, the spare was rusty.', 'The crew went home.'], 'en')).toBeNull();
    expect(sequenceOf(['First results came in May.', 'Second homes are taxed.', 'Third parties may object.'], 'en')).toBeNull();
    expect(sequenceOf(['第一次会议在春天。', '第二次会议在夏天。', '第三次会议在秋天。'], 'zh')).toBeNull();
  });
});

describe('a sentence that counts', () => {
  const told: [string, string, string, string[]][] = [
    [
      'en',
      'The crew had three tasks: (1) seal the hatch, (2) drain the tank, and (3) call the port',
      'The crew had three tasks',
      ['seal the hatch', 'drain the tank', 'call the port'],
    ],
    [
      'de',
      'Dagegen spricht erstens der Preis, zweitens die Lage und drittens das Alter der Halle',
      'Dagegen spricht',
      ['der Preis', 'die Lage', 'das Alter der Halle'],
    ],
    ['zh', '下一步，一是修好水泵，二是培训船员，三是清理航道', '下一步', ['修好水泵', '培训船员', '清理航道']],
  ];
  it.each(told)('is told by what it counts, in %s', (language, sentence, lead, items) => expect(countedIn(sentence, language)).toEqual({ lead, items }));

  it('is left alone where the numbers refer to something else', () => {
    expect(countedIn('See rules (1) and (2) for the crane', 'en')).toBeNull();
    expect(countedIn('Erstens sinken die Kosten, zweitens steigt der Ertrag, drittens freut sich der Rat', 'de')).toBeNull();
  });
});
