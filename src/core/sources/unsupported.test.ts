import { describe, expect, it } from 'vitest';
import { unsupported } from './unsupported.ts';

const found = (text: string, source: string, language: string) => unsupported(text, [source], language).map(({ from, to }) => text.slice(from, to));

describe('a text that its source bears out', () => {
  it.each([
    ['Kosten: 12.500 Euro', 'Die Kosten lagen bei 12 500 Euro.', 'de'],
    ['1,2 Mio. Euro', 'Es waren 1.200.000 Euro.', 'de'],
    ['1.200.000 Euro', 'Es waren 1,2 Millionen Euro.', 'de'],
    ['12 neue Boote', 'Der Verein kaufte zwölf neue Boote.', 'de'],
    ['zwölf Boote', 'Der Verein kaufte 12 Boote.', 'de'],
    ['Rund 1.200 Gäste', 'Es kamen 1.234 Gäste.', 'de'],
    ['Am 03.05.2024', 'Am 3. Mai 2024 begann der Bau.', 'de'],
    ['Am 3. Mai 2024', 'Im Jahr 2024 begann am 3. Mai der Bau.', 'de'],
    ['4. Mai: Beginn', 'Vom 4. bis 6. Mai 2024 wird gebaut.', 'de'],
    ['Beginn am Dienstag um 14:30 Uhr', 'Beginn ist am Dienstag um 14.30 Uhr.', 'de'],
    ['60 Prozent', 'Das sind 60 bis 70 Prozent.', 'de'],
    ['1,2 Mio. Euro für den Hafen', 'Posten | in Mio. Euro\nHafen | 1,2', 'de'],
    ['Das Amt prüft neue Schiffe', 'Die Behörde untersucht Boote.', 'de'],
    ['Leers Hafen wächst', 'Der Hafen in Leer wächst.', 'de'],
    ['1,234.5 tonnes', 'The port handled 1,234.5 tonnes.', 'en'],
    ['3.5 million tonnes', 'It handled 3,500,000 tonnes.', 'en'],
    ['12%', 'A rise of 12 per cent.', 'en'],
    ['Over 1,400 homes', 'In all, 1,450 homes were built.', 'en'],
    ['May 3, 2024', 'Work began on 3 May 2024.', 'en'],
    ['1 October to 31 March', 'A winter runs from 1 October to 31 March.', 'en'],
    ['Key Findings Of Two Long Winters', 'What was found in two winters.', 'en'],
    ['Seven ships left Wexmoor', 'In Wexmoor, seven ships left.', 'en'],
    ['货物吞吐量35000吨', '货物吞吐量3.5万吨。', 'zh'],
    ['2024年5月3日开工', '2024年的工程于5月3日开工。', 'zh'],
    ['增长12%', '比上年增长百分之12。', 'zh'],
    ['三个码头', '共有3个码头。', 'zh'],
    ['城市居民社区', '居民的生活。', 'zh'],
  ])('has nothing underlined: %s', (text, source, language) => {
    expect(found(text, source, language)).toEqual([]);
  });
});

describe('what no source says', () => {
  it.each([
    ['Kosten: 13.500 Euro', 'Die Kosten lagen bei 12.500 Euro.', 'de', ['13.500']],
    ['1,234 Meter', 'Es sind 1.234 Meter.', 'de', ['1,234']],
    ['1.234 metres', 'It is 1,234 metres long.', 'en', ['1.234']],
    ['3,5 Euro', 'Es waren 3,5 Mio. Euro.', 'de', ['3,5']],
    ['12 Euro', 'Es waren 12 Prozent.', 'de', ['12']],
    ['12 Prozent', 'Es waren 12 Prozentpunkte, also viel.', 'de', []],
    ['dreizehn Boote', 'Der Verein kaufte zwölf Boote.', 'de', ['dreizehn']],
    ['Rund 1.300 Gäste', 'Es kamen 1.234 Gäste.', 'de', ['1.300']],
    ['Am 4. Mai 2024', 'Am 3. Mai 2024 begann der Bau.', 'de', ['4. Mai 2024']],
    ['Im Juni 2024', 'Am 3. Mai 2024 begann der Bau.', 'de', ['Juni 2024']],
    ['Am Mittwoch', 'Beginn ist am Dienstag.', 'de', ['Mittwoch']],
    ['Anna Wagner leitet', 'Anna Weber leitet den Verein.', 'de', ['Wagner']],
    ['Der Hafen in Emden', 'Der Hafen in Leer wächst.', 'de', ['Emden']],
    ['Die WHO fördert', 'Die EU fördert den Hafen.', 'de', ['WHO']],
    ['Herr Maier dankt', 'Herr Müller dankt.', 'de', ['Maier']],
    ['Port of Ashby handled 3.6 million tonnes', 'The port of Wexmoor handled 3.5 million tonnes.', 'en', ['Ashby', '3.6']],
    ['June 3, 2024', 'Work began on 3 May 2024.', 'en', ['June 3, 2024']],
    ['Jane Hale and John Ward', 'Jane Hale was asked.', 'en', ['John', 'Ward']],
    ['Route B13', 'The road B12 was closed.', 'en', ['B13']],
    ['货物吞吐量3.6万吨', '货物吞吐量3.5万吨。', 'zh', ['3.6']],
    ['2024年6月', '2024年5月开工。', 'zh', ['2024年6月']],
    ['四个码头', '共有三个码头。', 'zh', ['四']],
    ['昆山市', '在常熟市举行。', 'zh', ['昆山市']],
    ['李明教授表示', '王明教授表示。', 'zh', ['李明']],
  ])('is found in %s', (text, source, language, wanted) => {
    expect(found(text, source, language)).toEqual(wanted);
  });

  it('is nothing where there is no source to hold it against', () => {
    expect(unsupported('12 Boote in Emden', [], 'de')).toEqual([]);
  });
});
