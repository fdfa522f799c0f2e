import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode, looksBinary } from './decode.ts';

const prose = {
  German: {
    encoding: 'windows-1252',
    texts: [
      'Für die Straße wurde über Müll gesprochen.',
      'Größe',
      'Ein Fußgänger überquert die Brücke; „vorsichtig“, wie er sagt – und fällt.',
      'Bäume, Äpfel, Öl und Übermut: alles für 5 € im Jänner.',
      'Grüße aus Köln',
      'Die Prüfung der Anträge hat ergeben, daß keine weiteren Maßnahmen nötig sind.',
      'SCHLUSSBERICHT ÜBER DIE LAGE DER STÄDTISCHEN BÄDER',
    ],
  },
  French: {
    encoding: 'windows-1252',
    texts: [
      'Le maire a annoncé une série de mesures à l’été : « c’est décidé ».',
      'Où êtes-vous né ? À Besançon, près de la forêt.',
      'cœur',
      'Ça va déjà mieux.',
    ],
  },
  English: {
    encoding: 'windows-1252',
    texts: ['“We’re done,” she said — and left.', 'The café’s menu: naïve, £5.', 'It’s over.'],
  },
  Spanish: { encoding: 'windows-1252', texts: ['El niño comió jamón en la montaña. ¿Qué pasó después?', 'La administración aprobó el año próximo.'] },
  Chinese: {
    encoding: 'gb18030',
    texts: [
      '今年以来，全区经济运行总体平稳。',
      '代表团参观了工厂，了解生产情况。',
      '会议纪要',
      '港口改造项目于2026年5月启动，总投资约3.2亿元，预计三年内完工。',
      '关于加强城市交通管理的报告\n一、基本情况\n全市共有公交线路一百二十条。',
    ],
  },
  Japanese: {
    encoding: 'shift_jis',
    texts: [
      '会議の結果について報告します。',
      'カタカナとひらがなのテキストです。',
      '港の古い倉庫を買い取り、改修することが決まった。',
      'レポート',
      '東京都の担当者は「問題はない」と述べた。予算は2億円である。',
    ],
  },
} satisfies Record<string, { encoding: string; texts: string[] }>;

describe('decoding', () => {
  for (const [language, { encoding, texts }] of Object.entries(prose)) {
    it(`reads ${language} in ${encoding} and says that it guessed`, async () => {
      for (const text of texts) expect(await decode(iconv.encode(text, encoding))).toEqual({ text, encoding, guessed: true });
    });
    it(`reads ${language} in every Unicode encoding without guessing`, async () => {
      for (const text of texts)
        for (const [name, bytes] of [
          ['utf-8', iconv.encode(text, 'utf8')],
          ['utf-8', iconv.encode(text, 'utf8', { addBOM: true })],
          ['utf-16le', iconv.encode(text, 'utf-16le', { addBOM: true })],
          ['utf-16be', iconv.encode(text, 'utf-16be', { addBOM: true })],
        ] as const)
          expect(await decode(bytes)).toEqual({ text, encoding: name, guessed: false });
    });
  }

  it('reads UTF-16 without a byte order mark', async () => {
    const texts = [...prose.German.texts, ...prose.Chinese.texts, ...prose.Japanese.texts].filter((text) => text.length > 8);
    for (const text of texts)
      for (const encoding of ['utf-16le', 'utf-16be'])
        expect(await decode(iconv.encode(text, encoding, { addBOM: false }))).toEqual({ text, encoding, guessed: false });
  });

  it('reads samples of prose of any length put together at random', async () => {
    for (const { encoding, texts } of Object.values(prose))
      await fc.assert(
        fc.asyncProperty(fc.array(fc.constantFrom(...texts), { minLength: 1, maxLength: 6 }), fc.constantFrom('\n', '\n\n', ' '), async (parts, seam) => {
          const text = parts.join(seam);
          expect((await decode(iconv.encode(text, encoding))).text).toBe(text);
        }),
        { numRuns: 300, seed: 1 },
      );
  });

  it('reads any German sentence of common words', async () => {
    const words = 'für über müde Größe Öfen Straße schön grün hören Füße Äcker Zähne größer weiß Grüße öfter „Ja“ – € das ist ein Haus und der Rat'.split(' ');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...words), { minLength: 2, maxLength: 20 }), async (all) => {
        const text = all.join(' ');
        expect((await decode(iconv.encode(text, 'windows-1252'))).text).toBe(text);
      }),
      { numRuns: 2000, seed: 1 },
    );
  });

  it('reads any Chinese or Japanese sentence of common words', async () => {
    const check = (words: string[], encoding: string) =>
      fc.assert(
        fc.asyncProperty(fc.array(fc.constantFrom(...words), { minLength: 6, maxLength: 24 }), async (all) => {
          const text = all.join('');
          expect((await decode(iconv.encode(text, encoding))).text).toBe(text);
        }),
        { numRuns: 2000, seed: 1 },
      );
    await check(['经济', '发展', '情况', '会议', '的', '和', '，', '。', '2026年', '项目', '建设', '推进', '企业', '“十五五”', '调研', '了解'], 'gb18030');
    await check(['会議', 'の', 'は', 'を', '報告', '、', '。', 'プロジェクト', '2026年', '東京', 'について', 'です', '「案」', '企業'], 'shift_jis');
  });

  it('takes a file cut in the middle of a character for what it is', async () => {
    const bytes = new TextEncoder().encode('Die Größe der Straße für die Öfen über den Äckern der schönen Städte');
    const cut = bytes.slice(0, bytes.indexOf(0xc3) + 1);
    const long = new Uint8Array([...bytes, ...cut]);
    expect(await decode(long)).toMatchObject({ encoding: 'utf-8', guessed: true });
  });

  it('reads Cyrillic through the second opinion', async () => {
    const text = 'Сегодня состоялось заседание городского совета, на котором обсуждались вопросы развития порта.';
    expect((await decode(iconv.encode(text, 'windows-1251'))).text).toBe(text);
  });

  it('drops the byte order mark and makes all line ends alike', async () => {
    expect((await decode(new TextEncoder().encode('\ufeffa\r\nb\rc\n\x1a'))).text).toBe('a\nb\nc\n');
  });

  it('tells text from other files', async () => {
    expect(looksBinary((await decode(new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 7, 8, 9]))).text)).toBe(true);
    expect(looksBinary('Ganz gewöhnlicher Text.\tMit Tabulator\n')).toBe(false);
  });
});
