import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceId } from '../../model/id.ts';
import { brokenPromise } from './promise.ts';

const id = sentenceId(1);
const check = (text: string, sentence: string, language: string, label = '') =>
  brokenPromise({ label, text, sources: [{ sentence: id, quote: sentence }] }, { language, sentences: new Map([[id, sentence]]) });

const german = 'Die Werft in Leer beschäftigt seit Mai 2019 rund 1 450 neue Fachkräfte (Stand Juni), und Anna Weber leitet die Halle nicht allein.';
const english = 'In March 2021 the port of Wexmoor handled 3.5 million tonnes, 12 % more than before, but Dr Jane Hale did not expand the quay.';
const french = 'En avril 2020, le port de Morlaix a reçu 1 200 navires, mais Claire Dumas n’a pas agrandi le quai.';
const chinese = '2024年5月，新港码头完成货物吞吐量3.5万吨，比上年增长12%，尚未扩建码头。';

describe('a faithful bullet', () => {
  it.each([
    ['Werft in Leer beschäftigt seit Mai 2019 rund 1 450 neue Fachkräfte', german, 'de'],
    ['Werft beschäftigt 1 450 Fachkräfte', german, 'de'],
    ['Anna Weber leitet die Halle nicht allein', german, 'de'],
    ['Die Werft beschäftigt seit 2019 neue Fachkräfte', german, 'de'],
    ['Port of Wexmoor handled 3.5 million tonnes', english, 'en'],
    ['12 % more than before', english, 'en'],
    ['Jane Hale did not expand the quay', english, 'en'],
    ['Le port de Morlaix a reçu 1 200 navires', french, 'fr'],
    ['新港码头完成货物吞吐量3.5万吨', chinese, 'zh'],
    ['比上年增长12%', chinese, 'zh'],
    ['In Leer tagt Anna Weber', 'In Leer tagt auch Anna Weber, obwohl der Saal nicht frei ist.', 'de'],
    ['Im Mai zeigte Leer Schiffe', 'Im Mai zeigte Leer – anders als in den Jahren davor – Schiffe.', 'de'],
    ['The crew prefers ships that carry sand', 'The crew prefers ships that carry sand whereas the port does not load sand.', 'en'],
  ])('passes: %s', (text, sentence, language) => {
    expect(check(text, sentence, language)).toBeNull();
  });

  it('may set its figure large, with the unit in the label or after it', () => {
    expect(check('handled by the port', english, 'en', '3.5 million tonnes')).toBe('word');
    expect(check('port of Wexmoor', english, 'en', '3.5 million tonnes')).toBeNull();
    expect(check('neue Fachkräfte', german, 'de', '1 450')).toBeNull();
    expect(check('tonnes', english, 'en', '3.5')).toBe('number');
  });
});

describe('a bullet that breaks a promise', () => {
  it.each([
    ['word', 'Werft in Emden beschäftigt neue Fachkräfte', german, 'de'],
    ['word', 'Port of Wexmoor handled 3.6 million tonnes', english, 'en'],
    ['number', 'Port of Wexmoor handled 3.5 tonnes', english, 'en'],
    ['number', 'Tonnes handled: 12', english, 'en'],
    ['number', 'Port of Wexmoor handled 12 million tonnes', english, 'en'],
    ['number', 'Werft beschäftigt seit Juni 2019 neue Fachkräfte', german, 'de'],
    ['number', 'Werft beschäftigt neue Fachkräfte: 1 450', german, 'de'],
    ['number', 'Le port de Morlaix a reçu 2020 navires', french, 'fr'],
    ['number', '货物吞吐量3.5吨', chinese, 'zh'],
    ['number', '2024年12月', chinese, 'zh'],
    ['name', 'Weber Anna leitet die Halle nicht allein', german, 'de'],
    ['name', 'Port of Wexmoor Jane Hale', english, 'en'],
    ['negation', 'Anna Weber leitet die Halle allein', german, 'de'],
    ['negation', 'Dr Jane Hale did expand the quay', english, 'en'],
    ['negation', 'Claire Dumas a agrandi le quai', french, 'fr'],
  ])('is caught for its %s: %s', (promise, text, sentence, language) => {
    expect(check(text, sentence, language)).toBe(promise);
  });

  it('is caught where its sentence is not in the report, or does not say so', () => {
    const truth = { language: 'de', sentences: new Map([[id, german]]) };
    const claim = (sentence: typeof id, quote: string) => ({ label: '', text: 'Werft in Leer', sources: [{ sentence, quote }] });
    expect(brokenPromise({ ...claim(id, german), sources: [] }, truth)).toBe('source');
    expect(brokenPromise(claim(sentenceId(9), german), truth)).toBe('source');
    expect(brokenPromise(claim(id, 'Die Werft in Leer schließt.'), truth)).toBe('source');
  });
});

describe('the guards, for any bullet', () => {
  const place = fc.constantFrom('Emden', 'Leer', 'Aurich', 'Norden');
  const noun = fc.constantFrom('Kräne', 'Schiffe', 'Becken', 'Lotsen');
  const unit = fc.constantFrom('Mio. Euro', 'Tonnen', 'Prozent', 'Hektar');
  const number = fc.integer({ min: 11, max: 980 });
  const facts = fc.record({
    place,
    noun,
    unit,
    count: number,
    amount: number,
    person: fc.constantFrom('Petra Janssen', 'Onno Behrends'),
    adjective: fc.constantFrom('neue ', 'alte ', ''),
  });
  const sentenceOf = (f: { place: string; noun: string; unit: string; count: number; amount: number; person: string; adjective: string }) =>
    `In ${f.place} hat ${f.person} im Juli 2023 genau ${f.count} ${f.adjective}${f.noun} gezählt, die ${f.amount},5 ${f.unit} ausmachen.`;

  it('let shortened sentences pass', () => {
    fc.assert(
      fc.property(facts, fc.boolean(), fc.boolean(), (f, shortened, dated) => {
        const text = `${f.person} hat ${dated ? 'im Juli 2023 ' : ''}${f.count} ${shortened ? '' : f.adjective}${f.noun} gezählt`;
        expect(check(text, sentenceOf(f), 'de')).toBeNull();
        expect(check(`${f.count} ${f.noun} in ${f.place}, ${f.amount},5 ${f.unit}`, sentenceOf(f), 'de')).toBeNull();
      }),
    );
  });

  it('reject every mutation of a number, its unit, a name or a word', () => {
    const mutations = fc.constantFrom('digit', 'swapped', 'unitless', 'wrongUnit', 'year', 'names', 'foreign');
    fc.assert(
      fc.property(facts, mutations, (f, mutation) => {
        const count = `${f.count} ${f.noun}`;
        const amount = `${f.amount},5 ${f.unit}`;
        const broken: Record<string, string> = {
          digit: `${f.count + 1000} ${f.noun}`,
          swapped: `${f.amount},5 ${f.noun}, ${f.count} ${f.unit}`,
          unitless: `${count} machen ${f.amount},5 aus`.replace('machen', 'die').replace(' aus', ''),
          wrongUnit: `${f.count} ${f.unit}`,
          year: `${count} im Juli ${f.count}`,
          names: `${f.person.split(' ').reverse().join(' ')}: ${amount}`,
          foreign: `${count} in Wittmund`,
        };
        expect(check(broken[mutation] ?? '', sentenceOf(f), 'de')).not.toBeNull();
      }),
    );
  });
});
