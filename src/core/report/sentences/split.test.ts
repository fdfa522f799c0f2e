import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from './split.ts';

// Sentences are parted by "¦" where the report has a space, by "|" where it has nothing between them.
const cases: Record<string, string[]> = {
  de: [
    'Am 3. Mai kam der Rat zusammen.¦Er beriet den Plan.',
    'Die Beschlüsse der 4. Plenartagung des 20. Zentralkomitees gelten.¦Sie sind bindend.',
    'Das war im 19. Jahrhundert.¦Danach kam die Bahn.',
    'Er starb im Jahr 1904.¦Seine Frau lebte bis 1930.',
    'Sie belegte den 2. Platz.¦Der Sieger kam aus Ulm.',
    'Vom 3. bis 5. Juni tagt der Ausschuss.¦Am 6. Juni endet er.',
    '3. Umsetzung der Maßnahmen',
    'Es gilt $x = 1. Y$, sonst nichts.¦$n$ ist die Zahl der Kräne.¦Am 3. $k$ endet es.',
    'Das kostet $5 und $10. Mehr nicht.'.replace(' Mehr', '¦Mehr'),
    'Wir brauchen Geräte, z. B. Kräne.¦Sie sind teuer.',
    'Das gilt z.B. Dienstags.',
    'Das Werk ist alt, d. h. Modernisierung tut not.¦Das kostet.',
    'Frau Dr. Berg und Prof. Dr. Klein sprachen.¦Danach war Pause.',
    'Vgl. Abs. 2 Nr. 4 der Satzung.¦Sie gilt seit 2001.',
    'Äpfel, Birnen usw. Das Lager ist voll.'.replace(' Das', '¦Das'),
    'Kräne, Bagger usw. werden geliefert.',
    'Bei der Nordwerft Co., Ltd. hörten sie Vorträge.¦Dann fuhren sie weiter.',
    'Sie besuchten die Nordwerft Co., Ltd.¦Durch den Besuch lernten sie viel.',
    'J. R. Schmidt leitet das Amt.¦Er ist neu.',
    'Er nahm Vitamin C.¦Das half.',
    'Kaiser Friedrich II. Stauferkönig',
    'Unter Karl V. wurde gebaut.',
    'Die Zahl stieg auf 1.250.000 Tonnen.¦Das sind 3,5 % mehr.',
    '„Kommt her!“, rief er.¦Alle kamen.',
    'Er sagte: „Wir bauen.“¦Dann ging er.',
    '„Was nun?“ fragte sie.',
    '(Er kam. Sie ging.)¦Dann war Ruhe.',
    'Das steht unter www.example.org/Pfad.html und hilft.¦Es ist kurz.',
    'Wer weiß … vielleicht.¦Morgen mehr.',
    'Sie zögerte ...¦Dann sprach sie.',
    'Um 500 v. Chr. Geborene kannten das.',
    'Die Stadt entstand um 500 v. Chr.¦Sie wuchs schnell.',
    'Die Halle wurde 1998 gebaut.[3]¦Danach stand sie leer.',
    '**Der Hafen wächst. Er braucht Platz.**¦Das ist bekannt.',
    'Siehe [Plan. Teil A](https://example.org/a.b).¦Er liegt bei.',
    'Der Betrag (ca. 40 Mio. Euro) ist hoch.¦Er steigt.',
    'Anlagen u. a. in Bremen und Emden.',
  ],
  en: [
    'The U.S. Army came.¦It left in May.',
    'She lives in the U.S.¦The rest live in Spain.',
    'Mr. Hart and Dr. Low met at 5 p.m. on Friday.¦They agreed.',
    'Use tools, e.g. Git.¦They help.',
    'It failed, i.e. Nothing was stored.',
    'Acme Inc. announced a plan.¦The plan is bold.',
    'Smith et al. (2015) found it.¦We agree.',
    'See Fig. 3 and Sect. 4 for details.¦They are short.',
    'George P. S. Peterson wrote it.¦He was 80.',
    'It cost $4.5 million.¦Nobody paid.',
    '"Are you sure?" he asked.¦She nodded.',
    'He said "It is late."¦Then he left.',
    'They sold pens, paper, etc.¦The shop closed.',
    'The iPhone 3.0 came.¦iPods went.',
    'No. 7 is empty.¦Try No. 8.',
    'Mount St. Helens is quiet.¦It may wake.',
    'Really?! Yes.'.replace(' Yes', '¦Yes'),
    'Hart Jr. (1904–1980) was a pilot.¦He flew far.',
  ],
  fr: [
    'M. Durand et Mme Leroy sont venus.¦Ils ont parlé.',
    'Voir l’art. 4 et l’al. 2 du texte.¦Il est clair.',
    'Des outils, p. ex. Git, sont utiles.¦Ils aident.',
    'Il a dit : « Nous partons. »¦Puis il est parti.',
    '« Pourquoi ? » demanda-t-elle.',
    'Le prix est de 3,5 M€.¦C’est trop.',
    'La ville fut fondée en 120 av. J.-C. par des marins.¦Elle grandit.',
    'Rendez-vous le 1er mai.¦Venez !¦Merci.',
  ],
  zh: [
    '支持率只有四成。|“我们担心噪音。”一位居民说。',
    '他问：“行吗？”|“行。”|大家笑了。',
    '会议开始了。|大家都很高兴！|为什么？',
    '他说：“我们走吧。”|然后他离开了。',
    '价格上涨了3.5%；销量下降了。|原因不明。',
    '“真的吗？”他问。',
    '项目（见附件。第二页）已完成。|下一步是验收。',
    '等等……我们再看看。',
    '访问 www.example.org 了解更多。|谢谢。',
  ],
};

describe.each(Object.entries(cases))('sentences in %s', (language, texts) => {
  it.each(texts)('%s', (marked) => {
    const text = marked.replaceAll('¦', ' ').replaceAll('|', '');
    expect(splitSentences(text, language).map(({ start, end }) => text.slice(start, end))).toEqual(marked.split(/[¦|]/));
  });
});

describe('sentences of any text', () => {
  it('lose nothing but white space, in order', () => {
    const piece = fc.constantFrom(
      'Der',
      '3.',
      'Mai',
      'z. B.',
      '**',
      '*',
      '`',
      '[x](y)',
      '(',
      ')',
      '„',
      '“',
      '"',
      '!',
      '?',
      '…',
      '。',
      '价格',
      'U.S.',
      '\u00a0',
      '—',
      '.',
    );
    const text = fc.oneof(
      fc.array(piece, { maxLength: 15 }).map((parts) => parts.join(' ')),
      fc.array(piece, { maxLength: 15 }).map((parts) => parts.join('')),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('de', 'en', 'fr', 'zh', 'und', 'pl'), (written, language) => {
        const spans = splitSentences(written, language);
        let end = 0;
        for (const span of spans) {
          expect(written.slice(end, span.start).trim()).toBe('');
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(written.slice(end).trim()).toBe('');
      }),
    );
  });

  it('is found in a block without end in about the time its length asks for, and nothing is lost', () => {
    const sentence = 'Der Rat tagte am 3. Mai in Husum und beriet über den Deich. ';
    for (const text of [
      sentence.repeat(4000),
      '`"*'.repeat(40_000),
      '!? '.repeat(40_000),
      '》'.repeat(40_000),
      '[1]'.repeat(40_000),
      '报告说明了工作的进展。'.repeat(10_000),
    ]) {
      const started = performance.now();
      const spans = splitSentences(text, text.startsWith('报') ? 'zh' : 'de');
      expect(performance.now() - started).toBeLessThan(30_000);
      const told = spans.map(({ start, end }) => text.slice(start, end)).join('');
      expect(told.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }
    expect(splitSentences(sentence.repeat(4000), 'de')).toHaveLength(4000);
  });
});
