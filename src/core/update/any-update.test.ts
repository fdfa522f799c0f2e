import fc from 'fast-check';
import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import { apply } from '../edit/apply.ts';
import type { Command } from '../edit/command.ts';
import { bulletsOf, type Deck } from '../model/deck.ts';
import { bulletId, slideId } from '../model/id.ts';
import { expectSafe } from './invariants.fixture.ts';
import { mergeReport } from './merge.ts';
import { chinese, type Draft, english, german, versionOf } from './reports.fixture.ts';

// What a user does: places are taken modulo what there is.
const edit = fc.record({
  kind: fc.constantFrom(
    ...(['title', 'bullet', 'label', 'insert', 'remove bullet', 'move bullet', 'note added', 'note edited', 'note cut'] as const),
    ...(['split bullet', 'join bullet', 'level', 'split', 'merge', 'layout'] as const),
    ...(['move', 'duplicate', 'remove', 'hide', 'optional', 'cell', 'theme'] as const),
  ),
  slide: fc.nat(9),
  place: fc.nat(9),
});
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function commandOf({ kind, slide: at, place }: Edit, deck: Deck, n: number): Command | null {
  const slide = deck.slides[at % deck.slides.length];
  if (!slide) return null;
  const bullets = bulletsOf(slide);
  const bullet = bullets[place % Math.max(1, bullets.length)];
  const note = slide.note.text;
  const [from, to] = [Math.floor((note.length * place) / 10), Math.floor((note.length * (place + 2)) / 10)];
  switch (kind) {
    case 'title':
      return { type: 'title.set', slide: slide.id, text: `Titel ${n}` };
    case 'bullet':
      return bullet ? { type: 'bullet.set', slide: slide.id, bullet: bullet.id, text: `Punkt ${n}` } : null;
    case 'label':
      return bullet ? { type: 'bullet.label', slide: slide.id, bullets: [bullet.id], text: `Kopf ${n}` } : null;
    case 'insert':
      return { type: 'bullet.insert', slide: slide.id, after: bullet?.id ?? null, bullet: bulletId(`own-${n}`), text: `Zusatz ${n}` };
    case 'remove bullet':
      return bullet ? { type: 'bullet.remove', slide: slide.id, bullet: bullet.id } : null;
    case 'move bullet':
      return bullet ? { type: 'bullet.move', slide: slide.id, bullet: bullet.id, by: place % 2 === 0 ? 1 : -1 } : null;
    case 'split bullet':
      return bullet
        ? { type: 'bullet.split', slide: slide.id, bullet: bullet.id, added: bulletId(`half-${n}`), before: `Erste ${n}`, after: `Zweite ${n}` }
        : null;
    case 'join bullet':
      return bullet ? { type: 'bullet.join', slide: slide.id, bullet: bullet.id, text: `Beide ${n}` } : null;
    case 'level':
      return bullet ? { type: 'bullet.level', slide: slide.id, bullet: bullet.id, level: place % 3 } : null;
    case 'split':
      return bullet ? { type: 'slide.split', slide: slide.id, at: bullet.id, rest: slideId(`rest-${n}`) } : null;
    case 'merge':
      return { type: 'slides.merge', slides: deck.slides.slice(at % deck.slides.length, (at % deck.slides.length) + 2).map(({ id }) => id) };
    case 'layout':
      return { type: 'slide.layout', slide: slide.id, layout: (['tasks', 'numbers', 'timeline', 'divider', 'quote'] as const)[place % 5] ?? 'tasks' };
    case 'note added':
      return { type: 'note.set', slide: slide.id, text: place % 2 === 0 ? `Vorweg ${n}.\n\n${note}` : `${note}\n\nZuletzt ${n}.` };
    case 'note edited':
      return { type: 'note.set', slide: slide.id, text: `${note.slice(0, from)} Einwurf ${n} ${note.slice(from)}` };
    case 'note cut':
      return { type: 'note.set', slide: slide.id, text: note.slice(0, from) + note.slice(to) };
    case 'move':
      return { type: 'slide.move', slide: slide.id, to: place };
    case 'duplicate':
      return { type: 'slide.duplicate', slide: slide.id, copy: slideId(`own-${n}`) };
    case 'remove':
      return deck.slides.length > 2 ? { type: 'slide.remove', slide: slide.id } : null;
    case 'hide':
      return { type: 'slide.hide', slide: slide.id, hidden: !slide.hidden };
    case 'optional':
      return { type: 'deck.cut', minutes: null, marks: [{ slide: slide.id, optional: !slide.optional, hidden: slide.hidden }] };
    case 'cell':
      return { type: 'cell.set', slide: slide.id, row: place % 3, column: place % 2, text: `Zelle ${n}` };
    case 'theme':
      return { type: 'theme.set', theme: 'paper' };
  }
}

const edited = (deck: Deck, edits: readonly Edit[]): Deck =>
  edits.reduce((before, step, n) => {
    const command = commandOf(step, before, n);
    return command ? produce(before, (draft) => apply(draft, command)) : before;
  }, deck);

// What the report's author does.
const revision = fc.record({
  kind: fc.constantFrom(
    'typo',
    'number',
    'sentence added',
    'sentence removed',
    'moved',
    'section added',
    'section removed',
    'section moved',
    'renamed',
    'row',
    'item',
    'rewritten',
  ),
  section: fc.nat(5),
  block: fc.nat(3),
  place: fc.nat(5),
});
type Revision = typeof revision extends fc.Arbitrary<infer T> ? T : never;

function revise(draft: Draft, { kind, section: k, block: b, place }: Revision, n: number): void {
  const section = draft.sections[k % Math.max(1, draft.sections.length)];
  const block = section?.blocks[b % Math.max(1, section.blocks.length)];
  const stop = draft.language === 'zh' ? '。' : '.';
  if (!section || !block) return;
  const lines = block.kind === 'prose' ? block.sentences : block.kind === 'list' ? block.items : block.rows[0];
  const at = place % Math.max(1, lines?.length ?? 1);
  const change = (by: (line: string) => string) => lines?.splice(at, 1, by(lines[at] ?? ''));
  switch (kind) {
    case 'typo':
      change((line) => `${line.slice(0, 3)}${line.slice(2)}`);
      break;
    case 'number':
      change((line) => line.replace(/\d+/g, (digits) => `${Number(digits) + 1}`));
      break;
    case 'rewritten':
      if (block.kind !== 'table') change(() => `Ganz anders ${n} als vorher und mit neuen Worten${stop}`);
      break;
    case 'sentence added':
      if (block.kind === 'prose') block.sentences.splice(at, 0, `Neu ist hier der Satz Nummer ${n}${stop}`);
      break;
    case 'sentence removed':
      if (block.kind !== 'table' && (lines?.length ?? 0) > 1) lines?.splice(at, 1);
      break;
    case 'moved':
      section.blocks.splice(section.blocks.indexOf(block), 1);
      draft.sections[place % draft.sections.length]?.blocks.push(block);
      break;
    case 'section added':
      draft.sections.splice(place, 0, { title: `Abschnitt ${n}`, blocks: [{ kind: 'prose', sentences: [`Darin steht der neue Satz ${n}${stop}`] }] });
      break;
    case 'section removed':
      if (draft.sections.length > 1) draft.sections.splice(draft.sections.indexOf(section), 1);
      break;
    case 'section moved':
      draft.sections.splice(draft.sections.indexOf(section), 1);
      draft.sections.splice(place, 0, section);
      break;
    case 'renamed':
      section.title = `Anders ${n}`;
      break;
    case 'row':
      if (block.kind === 'table') block.rows.splice(place, 0, [`Zeile ${n}`, `${n}`, `${n + 1}`]);
      break;
    case 'item':
      if (block.kind === 'list') block.items.splice(place, 0, `Ein neuer Punkt ${n}`);
      break;
  }
}

const revised = (draft: Draft, revisions: readonly Revision[]): Draft => {
  const copy = structuredClone(draft);
  revisions.forEach((step, n) => {
    revise(copy, step, n);
  });
  return copy;
};

const draft = fc.constantFrom(german, english, chinese);
const plans = new Map([german, english, chinese].map((each) => [each, versionOf(each)]));

describe('any update of any edited deck', () => {
  it('loses no edit and no sentence, and settles', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(draft, fc.array(edit, { maxLength: 8 }), fc.array(revision, { minLength: 1, maxLength: 5 }), (report, edits, revisions) => {
        const base = plans.get(report) ?? versionOf(report);
        expectSafe({ base, mine: edited(base.deck, edits), theirs: versionOf(revised(report, revisions), 'next') });
      }),
      { numRuns: Number(process.env['RUNS'] ?? 150), seed: Number(process.env['SEED'] ?? 5) },
    );
  });

  it('changes nothing but the sources where the report says the same', () => {
    fc.assert(
      fc.property(draft, fc.array(edit, { maxLength: 10 }), (report, edits) => {
        const base = plans.get(report) ?? versionOf(report);
        const mine = edited(base.deck, edits);
        const { deck, changes } = mergeReport({ base, mine, theirs: versionOf(report, 'next') });
        expect(changes).toEqual([]);
        expect(deck.slides).toEqual(mine.slides);
      }),
      { numRuns: 100, seed: 5 },
    );
  });

  it('follows the new plan where the user has edited nothing', () => {
    fc.assert(
      fc.property(draft, fc.array(revision, { minLength: 1, maxLength: 6 }), (report, revisions) => {
        const base = plans.get(report) ?? versionOf(report);
        const theirs = versionOf(revised(report, revisions), 'next');
        expect(mergeReport({ base, mine: base.deck, theirs }).deck.slides).toEqual(theirs.deck.slides);
      }),
      { numRuns: 100, seed: 5 },
    );
  });
});
