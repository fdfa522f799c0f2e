import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../text/words.ts';
import { ruleNames } from './rules.ts';
import { shorten, withoutEnd } from './shorten.ts';

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
    ['a mark that opens', 'en', 'A **second quay, which opened in 2012, is a long** structure of stone and steel in the harbour'],
    ['a formula', 'en', 'Its weight is a sum of terms f(x) + g(x) (1 − h(x)) taken over all the points of the grid'],
  ];
  it.each(kept)('%s (%s)', (_, language, sentence) => expect(shorten(`${sentence}.`, language).text).toBe(sentence));
});

describe('the rules that shaped a bullet', () => {
  it('are named once each, in the order they were applied', () => {
    expect(shorten('However, the ferry (built in Emden), which was sold, carried mail between the islands until the end of the war.', 'en').rules).toEqual([
      'connective',
      'brackets',
      'inserted-clause',
    ]);
    expect(shorten('Der Kran steht.', 'de').rules).toEqual([]);
  });

  it('leave a sentence in another language as it is', () =>
    expect(shorten('Il ponte, che fu costruito nel 1920, è chiuso da molti anni per lavori.', 'it')).toEqual({
      text: 'Il ponte, che fu costruito nel 1920, è chiuso da molti anni per lavori',
      rules: [],
    }));
});

type Pieces = { openings: string[]; mains: [clause: string, telling: string[]][]; trails: string[] };

// A main clause may stand between any opening and any trail; its telling words may never go.
const pieces: Record<string, Pieces> = {
  de: {
    openings: ['Übrigens ', 'Und ', ''],
    mains: [
      ['die Werft hat seit dem Frühjahr keine neuen Schiffe mehr gebaut', ['keine', 'gebaut']],
      ['der Hafen soll bis 2031 um 40 Liegeplätze wachsen', ['soll', '2031', '40']],
      ['das Museum dürfte etwa 300 Briefe aus dem Nachlass zeigen', ['dürfte', 'etwa', '300', 'zeigen']],
      ['die Fähre wurde nur zweimal im Winter angehalten', ['nur', 'zweimal', 'angehalten']],
    ],
    trails: [', weil die Nachfrage im ganzen Land stark gesunken ist', ', obwohl der Rat das Vorhaben lobt', ' und steht heute als Denkmal am alten Kai', ''],
  },
  en: {
    openings: ['However, ', 'After a long debate in the hall, ', 'It should be noted that ', ''],
    mains: [
      ['the yard has not built any new ships since the spring', ['not', 'built']],
      ['the harbour may grow by 40 berths before 2031', ['may', '40', '2031']],
      ['the museum must show about 300 letters from the estate', ['must', 'about', '300']],
      ['the ferry was stopped only twice in a whole winter', ['only', 'twice']],
    ],
    trails: [', although the council praised the plan', ' because the demand had fallen everywhere', ', which surprised the people of the town', ''],
  },
  fr: {
    openings: ['En effet, ', 'Après un long débat dans la salle, ', 'Il convient de noter que ', ''],
    mains: [
      ['le chantier ne construit plus de navires depuis le printemps', ['ne', 'plus']],
      ['le port doit gagner 40 places avant 2031', ['doit', '40', '2031']],
      ['le musée pourrait montrer environ 300 lettres du fonds', ['pourrait', 'environ', '300']],
    ],
    trails: [', bien que le conseil ait approuvé le projet', ' grâce au soutien de toute la région', ', ce qui étonne les habitants du bourg', ''],
  },
  zh: {
    openings: ['此外，', '需要指出的是，', ''],
    mains: [
      ['船厂从春天起没有再造新船', ['没有']],
      ['港口应当在2031年前增加40个泊位', ['应当', '2031', '40']],
      ['博物馆可能展出大约300封书信', ['可能', '大约', '300']],
    ],
    trails: ['，周边居民对此表示欢迎', '，为附近的学校提供了许多方便', ''],
  },
};

describe.each(Object.entries(pieces))('any bullet in %s', (language, { openings, mains, trails }) => {
  const sentences = fc.tuple(fc.constantFrom(...openings), fc.constantFrom(...mains), fc.constantFrom(...trails), fc.constantFrom(...trails));

  it('has the words of its sentence in their order, and all that tells in its main clause', () => {
    fc.assert(
      fc.property(sentences, ([opening, [main, telling], trail, last]) => {
        const start = opening === '' ? main.charAt(0).toUpperCase() + main.slice(1) : opening + main;
        const said = `${start}${trail}${last === trail ? '' : last}${language === 'zh' ? '。' : '.'}`;
        const { text, rules } = shorten(said, language);
        for (const word of telling) expect(text).toContain(word);
        expect(isInOrder(wordsOf(text, language).join(''), said.toLowerCase())).toBe(true);
        expect(rules.every((rule) => ruleNames.includes(rule))).toBe(true);
        expect(shorten(said, language)).toEqual({ text, rules });
      }),
      { numRuns: 150 },
    );
  });

  it('has the words of any text in their order', () => {
    const words = fc.array(fc.constantFrom(...[...openings, ...mains.map(([clause]) => clause), ...trails].flatMap((piece) => piece.split(/(?<=[\s，])/))), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(words, (list) => {
        const said = list.join(language === 'zh' ? '' : ' ');
        expect(isInOrder(wordsOf(shorten(said, language).text, language).join(''), said.toLowerCase())).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

/** True where the letters of the bullet stand in the sentence in the same order. */
function isInOrder(bullet: string, said: string): boolean {
  let at = 0;
  for (const letter of bullet) {
    at = said.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

describe('the end of a bullet', () => {
  it('is without its stop, also inside marks', () => {
    expect(withoutEnd('**Short cycling.**', 'en')).toBe('**Short cycling**');
    expect(withoutEnd('*Der* `Kai`;', 'de')).toBe('*Der* `Kai`');
  });

  // Two stars read as one mark or as two would take time beyond measure for some dozens of them.
  it('is found at once behind any number of marks', () => {
    const marks = '*'.repeat(1000);
    expect(withoutEnd(`${marks}Kai${marks} x`, 'de')).toBe(`${marks}Kai${marks} x`);
    expect(withoutEnd(`Kai.${marks}`, 'de')).toBe(`Kai${marks}`);
  });
});
