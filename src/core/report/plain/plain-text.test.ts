import { describe, expect, it } from 'vitest';
import type { RawBlock } from '../../model/raw.ts';
import { blocksOfPlainText } from './plain-text.ts';

const prose = {
  de: 'Die Gemeinde hat im Frühjahr beschlossen, das alte Lagerhaus am Hafen zu erwerben und in den kommenden Jahren umzubauen. Der Rat stimmte mit großer Mehrheit zu.',
  de2: 'Für den Umbau sind zwei Millionen Euro vorgesehen, die sich auf vier Haushaltsjahre verteilen. Ein Viertel trägt das Land, den Rest bringt die Stadt selbst auf.',
  en: 'The council decided in spring to buy the old warehouse at the harbour and to rebuild it over the coming years. A large majority voted in favour.',
  fr: 'Le conseil municipal a décidé au printemps d’acheter l’ancien entrepôt du port et de le transformer dans les années à venir. La majorité a voté pour.',
  zh: '今年春天，市议会决定购买港口的旧仓库，并计划在未来几年内进行改建。绝大多数议员投了赞成票，改建工程将分四个阶段进行。',
};

/** Each block in short: "h1 Lage", "p Die Gemeinde …" cut after a few characters. */
function outline(text: string): string[] {
  return blocksOfPlainText(text).map((block) => short(block));
}

function short(block: RawBlock): string {
  switch (block.kind) {
    case 'heading':
      return `h${block.level} ${block.text}`;
    case 'list':
      return `list ${block.items.map((item) => `${'>'.repeat(item.level)}${item.marker} ${item.text}`).join(' / ')}`;
    case 'figure':
      return `figure ${block.caption}`;
    case 'table':
      return `table ${block.caption}[${(block.header ?? ['-']).join(',')}] ${block.rows.map((row) => row.cells.join(',')).join(' / ')}`;
    default:
      return `p ${block.text.slice(0, 12)}`;
  }
}

describe('headings', () => {
  it('takes a short first line over prose as the title', () => {
    expect(outline(`Umbau des Lagerhauses\n\n${prose.de}\n\n${prose.de2}`)).toEqual(['h1 Umbau des Lagerhauses', 'p Die Gemeinde', 'p Für den Umba']);
  });

  it('takes no line that announces what follows', () => {
    const table = '| 社区 | 投诉 |\n|---|---|\n| 松园 | 91 |';
    expect(outline(`${prose.zh}\n\n各社区情况如下：\n\n${table}\n\n${prose.zh}`)[1]).toBe('p 各社区情况如下：');
  });

  it('takes short lines between paragraphs as headings', () => {
    expect(outline(`Beschluss\n\n${prose.de}\n\nFinanzierung\n\n${prose.de2}`)).toEqual([
      'h1 Beschluss',
      'p Die Gemeinde',
      'h1 Finanzierung',
      'p Für den Umba',
    ]);
    expect(outline(`Contexte général\n\n${prose.fr}\n\nSuites à donner\n\n${prose.fr}`).filter((line) => line.startsWith('h'))).toHaveLength(2);
  });

  it('ranks numbered headings by their depth under the title', () => {
    const text = `Bericht zum Hafen\n\n1. Lage\n\n${prose.de}\n\n1.1 Bauzustand\n\n${prose.de}\n\n1.2 Kosten\n\n${prose.de2}\n\n2. Ausblick\n\n${prose.de2}`;
    expect(outline(text).filter((line) => line.startsWith('h'))).toEqual([
      'h1 Bericht zum Hafen',
      'h2 1. Lage',
      'h3 1.1 Bauzustand',
      'h3 1.2 Kosten',
      'h2 2. Ausblick',
    ]);
  });

  it('reads Chinese numbered headings', () => {
    const text = `一、背景\n${prose.zh}\n（一）资金\n${prose.zh}\n（二）进度\n${prose.zh}\n二、下一步\n${prose.zh}`;
    expect(outline(text).filter((line) => line.startsWith('h'))).toEqual(['h1 一、背景', 'h2 （一）资金', 'h2 （二）进度', 'h1 二、下一步']);
    expect(outline(`第一章 总则\n\n${prose.zh}\n\n第一节 目标\n\n${prose.zh}`)).toEqual([
      'h1 第一章 总则',
      'p 今年春天，市议会决定购买',
      'h2 第一节 目标',
      'p 今年春天，市议会决定购买',
    ]);
  });

  it('reads underlines and capitals', () => {
    expect(outline(`Harbour\n=======\n\n${prose.en}\n\nCosts\n-----\n${prose.en}`)).toEqual(['h1 Harbour', 'p The council ', 'h2 Costs', 'p The council ']);
    expect(outline(`LAGE AM HAFEN\n${prose.de}\n\nWEITERES VORGEHEN\n${prose.de2}`).filter((line) => line.startsWith('h'))).toEqual([
      'h1 LAGE AM HAFEN',
      'h1 WEITERES VORGEHEN',
    ]);
  });

  it('reads files without blank lines, one paragraph a line', () => {
    expect(outline(`Lage\n${prose.de}\n${prose.de2}\nKosten\n${prose.de2}`)).toEqual([
      'h1 Lage',
      'p Die Gemeinde',
      'p Für den Umba',
      'h1 Kosten',
      'p Für den Umba',
    ]);
  });

  it('makes none of greetings, dates, addresses, signatures and talk', () => {
    const text = [
      'Stadt Musterhafen\nHafenstraße 12\n12345 Musterhafen',
      'Berlin, den 3. Mai 2026',
      'Betreff: Umbau',
      'Sehr geehrte Damen und Herren,',
      prose.de,
      '„Kommst du mit?“',
      '– Nein, ich bleibe.',
      prose.de2,
      'Mit freundlichen Grüßen',
      'gez. Müller',
      'Paris, le 4 juin 2026',
      '2026年5月3日',
      prose.zh,
    ].join('\n\n');
    expect(outline(text).filter((line) => !line.startsWith('p'))).toEqual([]);
  });
});

describe('captions', () => {
  it('takes a short line that speaks of what was just told as the caption of a lost picture', () => {
    const before = 'Am Nachmittag ging die Gruppe in die Glasbläserei am Marktplatz und sah den Meistern bei der Arbeit zu. Die Öfen laufen Tag und Nacht.';
    const text = `${before}\n\nBlick in die Glasbläserei am Marktplatz\n\n${prose.de2}`;
    expect(outline(text)).toEqual(['p Am Nachmitta', 'figure Blick in die Glasbläserei am Marktplatz', 'p Für den Umba']);
    const chinese = `代表团下午参观了城东的玻璃工坊，了解了熔炉改造的情况，工坊负责人介绍了节能技术和产品销售的数据。\n\n代表团参观玻璃工坊\n\n${prose.zh}`;
    expect(outline(chinese)[1]).toBe('figure 代表团参观玻璃工坊');
  });

  it('reads captions that name themselves', () => {
    for (const caption of ['Abb. 3: Das Lagerhaus von Süden', 'Figure 2. The warehouse seen from the south', 'Foto: Stadtarchiv', '图1 港口全景'])
      expect(outline(`${prose.de}\n\n${caption}\n\n${prose.de2}`)[1]).toBe(`figure ${caption}`);
  });

  it('leaves prose that only mentions a figure alone', () => {
    const mention = 'Abb. 3 zeigt das Lagerhaus von Süden, wie es sich heute den Besuchern der Stadt darbietet.';
    expect(outline(`${prose.de}\n\n${mention}\n\n${prose.de2}`)[1]).toMatch(/^p /);
  });
});

describe('lists', () => {
  it('keeps markers and nests by indentation', () => {
    expect(outline('Beschlossen wurde:\n\n- Kauf\n  - Notar\n  - Grundbuch\n- Umbau')).toEqual([
      'p Beschlossen ',
      'list - Kauf / >- Notar / >- Grundbuch / - Umbau',
    ]);
    expect(outline('1. Erstens kaufen wir das Haus.\na) beim Notar\nb) im Grundbuch\n2. Zweitens bauen wir um.')).toEqual([
      'list 1. Erstens kaufen wir das Haus. / >a) beim Notar / >b) im Grundbuch / 2. Zweitens bauen wir um.',
    ]);
  });

  it('goes on over blank lines and wrapped lines', () => {
    expect(outline('1. Wir kaufen das Lagerhaus\n   am alten Hafen.\n\n2. Wir bauen es um.')).toEqual([
      'list 1. Wir kaufen das Lagerhaus am alten Hafen. / 2. Wir bauen es um.',
    ]);
  });

  it('reads Chinese enumerations at the start of lines', () => {
    expect(outline('会议提出以下要求：\n一是加强领导；\n二是落实资金；\n三是严格监督。')[1]).toBe('list 一是 加强领导； / 二是 落实资金； / 三是 严格监督。');
  });

  it('makes none of a lone ordinal or date', () => {
    expect(
      outline(`3. Mai 2026 war der Stichtag, an dem die Frist ablief.\n\n${prose.de}\n\n4. Sitzung des Ausschusses war öffentlich und gut besucht.`),
    ).toEqual(['p 3. Mai 2026 ', 'p Die Gemeinde', 'p 4. Sitzung d']);
  });
});

describe('tables', () => {
  it('reads columns set off by tabs, bars or aligned spaces', () => {
    const rows = 'table [Jahr,Kosten] 2026,400 / 2027,900';
    expect(outline('Jahr\tKosten\n2026\t400\n2027\t900')).toEqual([rows]);
    expect(outline('| Jahr | Kosten |\n|------|--------|\n| 2026 | 400 |\n| 2027 | 900 |')).toEqual([rows]);
    expect(outline('Jahr     Kosten\n2026        400\n2027        900')).toEqual([rows]);
    expect(outline('部门      人数\n市场部      12\n研发部     140')).toEqual(['table [部门,人数] 市场部,12 / 研发部,140']);
  });

  it('takes a run of years over what was counted in them as heads, and years among other numbers as numbers', () => {
    expect(outline('Bereich   2023    2024\nNord      21.300  23.150\nSüd       18.000  19.400')).toEqual([
      'table [Bereich,2023,2024] Nord,21.300,23.150 / Süd,18.000,19.400',
    ]);
    expect(outline('项目    2023年   2024年\n设备    120万元  135万元')).toEqual(['table [项目,2023年,2024年] 设备,120万元,135万元']);
    expect(outline('Nord   1998   12\nSüd    2004   15')).toEqual(['table [-] Nord,1998,12 / Süd,2004,15']);
    expect(outline('Bau    2019   2021\nUmbau  2022   2024')).toEqual(['table [-] Bau,2019,2021 / Umbau,2022,2024']);
  });

  it('gives a table the caption beside it', () => {
    expect(outline('Tabelle 2: Kosten\n\nJahr\tKosten\n2026\t400')).toEqual(['table Tabelle 2: Kosten[Jahr,Kosten] 2026,400']);
  });
});

describe('a lone short line in a text without headings', () => {
  const many = (count: number) => Array.from({ length: count }, (_, k) => (k % 2 === 0 ? prose.de : prose.de2));

  it('is no heading where most of the prose stands before it', () => {
    expect(outline([...many(8), 'Preise in Beispielen', prose.de].join('\n\n')).filter((line) => line.startsWith('h'))).toEqual([]);
  });

  it('is no heading where it would have to lead far too much', () => {
    expect(outline([prose.de, 'Preise in Beispielen', ...many(14)].join('\n\n')).filter((line) => line.startsWith('h'))).toEqual([]);
  });

  it('stays one where it divides the text with others', () => {
    const text = ['Anlass der Prüfung', ...many(2), 'Kosten des Umbaus', ...many(2), 'Weiteres Vorgehen', prose.de].join('\n\n');
    expect(outline(text).filter((line) => line.startsWith('h'))).toHaveLength(3);
  });
});

describe('texts that were printed, mailed or written for other programs', () => {
  it('lose the heads, feet and numbers of their pages, and no sentence', () => {
    const page = (n: number, text: string) => `Hafenbericht 2026\n\n${text}\n\n- ${n} -\n`;
    const text = [page(1, `${prose.de}\n\nDer Rat hat den Bau am Kai`), page(2, `beschlossen und vertagt.\n\n${prose.de2}`), page(3, prose.de)].join('\f');
    expect(blocksOfPlainText(text).map((block) => ('text' in block ? block.text : ''))).toEqual([
      prose.de,
      'Der Rat hat den Bau am Kai beschlossen und vertagt.',
      prose.de2,
      prose.de,
    ]);
  });

  it('quote with angle brackets', () => {
    const blocks = blocksOfPlainText(
      `${prose.en}\n\n> We should buy the house, since it is\n> old and leaks.\n>> Who says so?\n> - first\n> - second\n\n${prose.en}`,
    );
    expect(blocks).toMatchObject([
      { kind: 'paragraph' },
      { kind: 'quote', text: 'We should buy the house, since it is old and leaks.', at: { line: 3 } },
      { kind: 'quote', text: 'Who says so?', at: { line: 5 } },
      { kind: 'list', items: [{ text: 'first', at: { line: 6 } }, { text: 'second' }] },
      { kind: 'paragraph' },
    ]);
  });

  it('set code in', () => {
    expect(blocksOfPlainText(`${prose.en}\n\n    total = sum(x)\n      print(total)\n\n    This is only set in, as a quotation is.\n`)).toMatchObject([
      { kind: 'paragraph' },
      { kind: 'code', text: 'total = sum(x)\n  print(total)', at: { line: 3 } },
      { kind: 'paragraph' },
    ]);
  });

  it('tell notes by their marks', () => {
    const blocks = blocksOfPlainText(`The council agreed[1] and paid.[2]\n\n[1] Minutes of 3 May.\n[2] Budget, p. 4.\n\n[3] Nobody refers to this.`);
    expect(blocks).toMatchObject([
      { kind: 'paragraph' },
      { kind: 'footnote', label: '1', text: 'Minutes of 3 May.' },
      { kind: 'footnote', label: '2', text: 'Budget, p. 4.' },
      { kind: 'paragraph' },
    ]);
  });

  it('mark headings as reStructuredText and AsciiDoc do', () => {
    expect(
      outline(`=======\nHarbour\n=======\n\nState\n=====\n\n${prose.en}\n\nQuays\n-----\n\n${prose.en}\n\nNorth\n~~~~~\n\n${prose.en}`).filter((line) =>
        line.startsWith('h'),
      ),
    ).toEqual(['h1 Harbour', 'h2 State', 'h3 Quays', 'h4 North']);
    expect(outline(`= Harbour\n\n${prose.en}\n\n== Costs\n\n${prose.en}\n\n=== Quays\n\n${prose.en}`).filter((line) => line.startsWith('h'))).toEqual([
      'h1 Harbour',
      'h2 Costs',
      'h3 Quays',
    ]);
  });
});
