import type { RawBlock } from '../model/raw.ts';
import type { Report } from '../model/report.ts';
import { planDeck } from '../planner/plan.ts';
import { buildReport } from '../report/build.ts';
import type { Version } from './compare.ts';

/** A made-up report that is easily changed: sections of paragraphs, each a list of sentences, with lists and tables. */
export type Draft = { language: string; title: string; sections: DraftSection[] };
export type DraftSection = { title: string; blocks: DraftBlock[] };
export type DraftBlock =
  | { kind: 'prose'; sentences: string[] }
  | { kind: 'list'; items: string[] }
  | { kind: 'table'; caption: string; header: string[]; rows: string[][] };

const at = { kind: 'line', line: 1 } as const;

function blockOf(block: DraftBlock, language: string): RawBlock {
  switch (block.kind) {
    case 'prose':
      return { kind: 'paragraph', text: block.sentences.join(language === 'zh' ? '' : ' '), at };
    case 'list':
      return { kind: 'list', ordered: false, items: block.items.map((text) => ({ text, level: 0, marker: '', at })) };
    case 'table':
      return { kind: 'table', header: block.header, rows: block.rows.map((cells) => ({ cells, at })), caption: block.caption, at };
  }
}

export function reportOf(draft: Draft, id = 'r'): Report {
  const blocks: RawBlock[] = [
    { kind: 'heading', level: 1, text: draft.title, at },
    ...draft.sections.flatMap(({ title, blocks: inner }): RawBlock[] => [
      { kind: 'heading', level: 2, text: title, at },
      ...inner.map((block) => blockOf(block, draft.language)),
    ]),
  ];
  return buildReport({ format: 'text', title: '', language: draft.language, blocks, warnings: [] }, { id, sha256: '00' });
}

/** The report with its planned deck. */
export function versionOf(draft: Draft, id = 'r'): Version {
  const report = reportOf(draft, id);
  return { report, deck: planDeck(report) };
}

const prose = (...sentences: string[]): DraftBlock => ({ kind: 'prose', sentences });

export const german: Draft = {
  language: 'de',
  title: 'Bericht zur Sanierung der Talbrücke',
  sections: [
    {
      title: 'Anlass',
      blocks: [
        prose(
          'Die Talbrücke wurde 1968 gebaut und trägt heute dreimal so viel Verkehr wie geplant.',
          'Bei der Hauptprüfung im März 2025 fanden die Prüfer 214 Risse im Überbau.',
          'Der Bauzustand wurde mit der Note 3,4 bewertet.',
        ),
        prose('Eine Sperrung für Lastwagen über 30 Tonnen gilt seit dem 1. Juni 2025.', 'Umleitungen führen durch zwei Ortschaften.'),
      ],
    },
    {
      title: 'Varianten',
      blocks: [
        prose('Drei Varianten wurden untersucht.', 'Sie unterscheiden sich in Dauer und Kosten erheblich.'),
        {
          kind: 'list',
          items: ['Verstärkung der Träger bei laufendem Verkehr', 'Ersatzneubau neben der alten Brücke', 'Teilerneuerung des Überbaus in zwei Abschnitten'],
        },
        {
          kind: 'table',
          caption: 'Kosten und Dauer der Varianten',
          header: ['Variante', 'Kosten in Mio. Euro', 'Monate'],
          rows: [
            ['Verstärkung', '18', '22'],
            ['Neubau', '61', '40'],
            ['Teilerneuerung', '34', '30'],
          ],
        },
      ],
    },
    {
      title: 'Verkehr während der Bauzeit',
      blocks: [
        prose(
          'Täglich fahren 41.000 Fahrzeuge über die Brücke.',
          'Davon sind 12 Prozent Lastwagen.',
          'Ein Behelfsbau könnte eine Spur je Richtung offen halten.',
          'Die Feuerwehr verlangt, dass die Zufahrt zum Krankenhaus jederzeit frei bleibt.',
        ),
      ],
    },
    {
      title: 'Nächste Schritte',
      blocks: [
        prose(
          'Der Ausschuss entscheidet am 14. November 2025 über die Variante.',
          'Danach beginnt die Ausschreibung.',
          'Mit dem Baubeginn rechnet das Amt im Frühjahr 2027.',
        ),
      ],
    },
  ],
};

export const english: Draft = {
  language: 'en',
  title: 'Report on the Night Ferry Service',
  sections: [
    {
      title: 'Demand',
      blocks: [
        prose(
          'The night ferry carried 86,000 passengers between April 2024 and March 2025.',
          'Most of them were shift workers of the shipyard and the hospital.',
          'On Fridays the last boat left 40 people behind on average.',
        ),
        prose('Bicycles took up a third of the deck.', 'No car was refused in the whole year.'),
      ],
    },
    {
      title: 'Costs',
      blocks: [
        prose('The service cost 2.3 million pounds a year.', 'Fares covered 38 per cent of it.', 'Fuel was the largest item and rose by 11 per cent.'),
        {
          kind: 'table',
          caption: 'Costs by item in thousand pounds',
          header: ['Item', '2024', '2025'],
          rows: [
            ['Fuel', '810', '899'],
            ['Crew', '740', '762'],
            ['Repairs', '395', '431'],
          ],
        },
      ],
    },
    {
      title: 'Safety',
      blocks: [
        prose(
          'Two incidents were reported, neither of them with injuries.',
          'The coast guard asked for a second searchlight on the landing stage.',
          'Crew training was extended to three days.',
        ),
        { kind: 'list', items: ['Fit a second searchlight by October', 'Repeat the evacuation drill twice a year', 'Replace the life rafts in 2026'] },
      ],
    },
    {
      title: 'Outlook',
      blocks: [
        prose(
          'A larger boat is offered for hire from May 2026.',
          'It would carry 220 passengers and 60 bicycles.',
          'The council has to decide before the end of January.',
        ),
      ],
    },
  ],
};

export const chinese: Draft = {
  language: 'zh',
  title: '老城区供水管网改造报告',
  sections: [
    {
      title: '现状',
      blocks: [
        prose('老城区供水管网总长186公里，其中六成铺设于1990年以前。', '2024年共发生爆管事故73起，比上年增加12起。', '管网漏损率达到百分之十九。'),
        prose('居民投诉主要集中在水压不足和水质发黄两个方面。', '三个小区曾连续停水超过两天。'),
      ],
    },
    {
      title: '改造方案',
      blocks: [
        prose('改造工程分三期进行，总投资4.2亿元。', '一期工程更换主干管道58公里。', '二期工程改造小区内部管道。'),
        { kind: 'list', items: ['更换灰口铸铁管道', '安装分区计量设备', '建立漏损监测平台'] },
        {
          kind: 'table',
          caption: '各期工程投资',
          header: ['阶段', '投资（亿元）', '工期（月）'],
          rows: [
            ['一期', '1.8', '14'],
            ['二期', '1.5', '16'],
            ['三期', '0.9', '10'],
          ],
        },
      ],
    },
    {
      title: '施工影响',
      blocks: [prose('施工期间将分段封闭十二条道路。', '夜间施工时间不得超过二十三时。', '供水公司将为停水小区安排供水车。')],
    },
    { title: '下一步工作', blocks: [prose('设计单位应于2026年2月底前完成施工图。', '市政府将在三月召开听证会。', '一期工程计划于2026年5月开工。')] },
  ],
};
