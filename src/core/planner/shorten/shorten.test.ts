import { describe, expect, it } from 'vitest';
import { shorten } from './shorten.ts';

const bullets: Record<string, [sentence: string, bullet: string][]> = {
  de: [
    ['Der Kran steht.', 'Der Kran steht'],
    ['Die Firma liefert an die Hafenwerk Co., Ltd.', 'Die Firma liefert an die Hafenwerk Co., Ltd.'],
    ['Der Bürgermeister stellte den Plan vor, der im Mai beschlossen worden war, und erläuterte die Kosten.', 'Der Bürgermeister stellte den Plan vor'],
    [
      'Um die Ziele zu erreichen, wurde eine neue Stelle im Rathaus eingerichtet, die den Umbau begleitet.',
      'Um die Ziele zu erreichen, wurde eine neue Stelle im Rathaus eingerichtet',
    ],
    [
      'Der Betrieb hat in der Halle, die leer stand, neue Maschinen aufgestellt, weil die Nachfrage gestiegen ist.',
      'Der Betrieb hat in der Halle neue Maschinen aufgestellt',
    ],
    ['Das Gebäude wurde 1998 errichtet und diente bis 2010 als Lager für die Feuerwehr der Stadt.', 'Das Gebäude wurde 1998 errichtet'],
    ['Bei der Nordwerft (Emden) GmbH (früher Emswerft) arbeiten 300 Leute.', 'Bei der Nordwerft (Emden) GmbH arbeiten 300 Leute'],
    [
      'Es wurde bekräftigt, dass alle Orte gemeinsam große Chancen wie den Ausbau des Hafens und die neue Bahn nach Emden ergreifen sollten.',
      'Es wurde bekräftigt, dass alle Orte gemeinsam große Chancen ergreifen sollten',
    ],
    ['Die Messung ist abgeschlossen.[4]', 'Die Messung ist abgeschlossen'],
  ],
  en: [
    ['However, the bridge was never finished.', 'Bridge was never finished'],
    [
      'The ferry, which was built in 1920, carried mail and passengers between the islands until the war.',
      'Ferry carried mail and passengers between the islands until the war',
    ],
    ['The council approved the second quay in spring, although the cost had risen by a third.', 'Council approved the second quay in spring'],
    ['After the long winter on the coast, the crew repaired the pumps and the northern breakwater.', 'Crew repaired the pumps and the northern breakwater'],
  ],
  fr: [
    ['En effet, le conseil a adopté le budget, bien que deux élus aient voté contre.', 'Le conseil a adopté le budget'],
    [
      'L’usine, fermée depuis dix ans, sera transformée en bibliothèque pour les habitants du quartier.',
      'L’usine sera transformée en bibliothèque pour les habitants du quartier',
    ],
  ],
  zh: [
    ['2024年9月2日，新港区开通四条公交线路，串联居民小区和医院，方便老人出行，共设站五十一个。', '2024年9月2日，新港区开通四条公交线路'],
    ['此外，工程进展顺利。', '工程进展顺利'],
    ['代表团参观了新港产业基地，详细了解了企业的技术创新进展和核心技术突破情况。', '代表团参观了新港产业基地'],
    ['为落实会议精神，推动区域协同发展，市政府组织了专题考察活动。', '为落实会议精神，推动区域协同发展，市政府组织了专题考察活动'],
  ],
};

describe.each(Object.entries(bullets))('a bullet of a sentence in %s', (language, cases) => {
  it.each(cases)('%s', (sentence, bullet) => expect(shorten(sentence, language).text).toBe(bullet));
});

describe('what a shorter sentence must not lose', () => {
  const kept: [string, string, string][] = [
    ['a condition', 'en', 'This plan will not succeed unless the council provides the funds for the second quay'],
    ['a condition', 'de', 'Der Bau der neuen Halle beginnt im Herbst des kommenden Jahres, wenn der Rat die Mittel bewilligt'],
    ['a negation', 'de', 'Die alte Brücke wird nach dem Umbau des Hafens im Sommer gesperrt, aber nicht abgerissen'],
    [
      'the end of a verb bracket',
      'de',
      'Die Partner sollten ihre Anstrengungen in vielen Bereichen vertieft, die Werke ausgebaut und neue Linien eröffnet haben',
    ],
    [
      'the noun that its clause tells apart',
      'de',
      'Ausgezeichnet werden in diesem Jahr nur diejenigen, die sich über viele Jahre für den Hafen eingesetzt haben',
    ],
    ['what shows', 'de', 'Der Unterschied macht deutlich, wie wenig eine Zahl für den ganzen Hafen in einem einzigen Jahr aussagt'],
    ['its predicate', 'en', 'From the meters on the wall we calculate the factor, the one number that matters to a household'],
    ['what was said', 'de', 'In der Sitzung wurde am Ende noch einmal betont, dass der Hafen allen Bürgern offen steht'],
    ['a mark that opens', 'en', 'The **second quay, which opened in 2012, is a long** structure of stone and steel in the harbour'],
  ];
  it.each(kept)('%s (%s)', (_, language, sentence) => expect(shorten(`${sentence}.`, language).text).toBe(sentence));
});
