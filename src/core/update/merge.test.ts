import { describe, expect, it } from 'vitest';
import { ledgerOf } from '../planner/ledger.ts';
import { editedInPlace, editedInStructure } from './edits.fixture.ts';
import { expectSafe } from './invariants.fixture.ts';
import { mergeReport } from './merge.ts';
import { chinese, type Draft, type DraftBlock, english, german, versionOf } from './reports.fixture.ts';
import { isUnchanged } from './summary.ts';

const drafts = { german, english, chinese };
const own = { german: 'Ein Gutachten liegt seit Montag vor.', english: 'A second opinion arrived on Monday.', chinese: '第二份评估报告已于周一提交。' };
type Name = keyof typeof drafts;

const copy = (draft: Draft): Draft => structuredClone(draft);
const prose = (block: DraftBlock | undefined): string[] => (block?.kind === 'prose' ? block.sentences : []);
const blocks = (draft: Draft, section: number): DraftBlock[] => draft.sections[section]?.blocks ?? [];

/** What an author does to a report between two versions. */
const revisions: Record<string, (draft: Draft, name: Name) => void> = {
  'a typo corrected': (draft) => {
    const sentences = prose(blocks(draft, 0)[0]);
    sentences[1] = (sentences[1] ?? '').replace(/fanden|were|共发生/, (word) => `${word}${word.slice(-1)}`);
  },
  'a paragraph moved': (draft) => {
    const [moved] = blocks(draft, 0).splice(1, 1);
    if (moved) blocks(draft, 2).push(moved);
  },
  'a section added': (draft, name) => {
    draft.sections.splice(2, 0, { title: name === 'chinese' ? '专家意见' : 'Expertise', blocks: [{ kind: 'prose', sentences: [own[name]] }] });
  },
  'a section removed': (draft) => {
    draft.sections.splice(2, 1);
  },
  'a section renamed': (draft, name) => {
    const section = draft.sections[2];
    if (section) section.title = { german: 'Baustellenlogistik', english: 'Incidents', chinese: '交通组织' }[name];
  },
  'a number changed': (draft) => {
    const sentences = prose(blocks(draft, 0)[0]);
    draft.sections[0]?.blocks.splice(0, 1, { kind: 'prose', sentences: sentences.map((sentence) => sentence.replace(/\d+/, (n) => `${Number(n) + 1}`)) });
  },
  'a table row added': (draft) => {
    for (const block of draft.sections.flatMap((section) => section.blocks)) if (block.kind === 'table') block.rows.push(['X', '7', '9']);
  },
  'a section moved': (draft) => {
    const [moved] = draft.sections.splice(0, 1);
    if (moved) draft.sections.splice(2, 0, moved);
  },
  'sentences added and removed': (draft, name) => {
    prose(blocks(draft, 2)[0]).splice(1, 1, own[name]);
    prose(blocks(draft, 0)[1]).push(own[name].replace(/Montag|Monday|周一/, (day) => ({ Montag: 'Freitag', Monday: 'Friday', 周一: '周五' })[day] ?? day));
  },
  'all of it at once': (draft, name) => {
    for (const change of ['a number changed', 'a table row added', 'a section renamed', 'a paragraph moved', 'sentences added and removed', 'a section added'])
      revisions[change]?.(draft, name);
    draft.sections.splice(-1, 1);
  },
};

const revised = (name: Name, change: string) => {
  const draft = copy(drafts[name]);
  revisions[change]?.(draft, name);
  return versionOf(draft, 'next');
};

describe('updating the report of a deck', () => {
  for (const name of ['german', 'english', 'chinese'] as const) {
    for (const change of Object.keys(revisions)) {
      it(`loses no edit and no sentence: ${change}, ${name}`, () => {
        const base = versionOf(drafts[name]);
        const theirs = revised(name, change);
        expect(isUnchanged(expectSafe({ base, mine: editedInPlace(base.deck), theirs }).summary)).toBe(false);
        expect(isUnchanged(expectSafe({ base, mine: editedInStructure(base.deck), theirs }).summary)).toBe(false);
      });

      it(`gives the new plan where nothing was edited: ${change}, ${name}`, () => {
        const base = versionOf(drafts[name]);
        const theirs = revised(name, change);
        const { deck, conflicts } = expectSafe({ base, mine: base.deck, theirs });
        expect(conflicts).toEqual([]);
        expect(deck.slides).toEqual(theirs.deck.slides);
      });
    }

    it(`leaves an edited deck as it is where the report has not changed: ${name}`, () => {
      const base = versionOf(drafts[name]);
      const theirs = versionOf(drafts[name], 'next');
      for (const mine of [editedInPlace(base.deck), editedInStructure(base.deck)]) {
        const { deck, changes } = mergeReport({ base, mine, theirs });
        expect(changes).toEqual([]);
        expect(deck.slides).toEqual(mine.slides);
        expect(ledgerOf(theirs.report, deck).lost).toEqual([]);
      }
    });
  }
});
