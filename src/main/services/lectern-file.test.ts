import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate/browser';
import { describe, expect, it } from 'vitest';
import type { AssetId } from '../../core/model/id.ts';
import type { RawDocument } from '../../core/model/raw.ts';
import { ledgerOf } from '../../core/planner/ledger.ts';
import { planDeck } from '../../core/planner/plan.ts';
import { buildReport } from '../../core/report/build.ts';
import { decodeLectern, encodeLectern } from './lectern-file.ts';

const raw: RawDocument = {
  format: 'txt',
  title: '',
  language: 'de',
  warnings: [],
  blocks: [
    { kind: 'heading', level: 1, text: 'Lage am Deich', at: { kind: 'line', line: 1 } },
    { kind: 'paragraph', text: 'Die Arbeiten gehen voran. Im Mai folgt die Abnahme.', at: { kind: 'line', line: 3 } },
  ],
};
const report = buildReport(raw, { id: 'r', sha256: 'abc' });
const picture = `${'0'.repeat(64)}.png` as AssetId;
const file = { report, deck: planDeck(report), originals: [{ name: 'Größe.txt', bytes: strToU8('Text') }], media: new Map([[picture, strToU8('PNG')]]) };

describe('a deck file', () => {
  it('reads back what was written', () => {
    expect(decodeLectern(encodeLectern(file), 'a.lectern')).toEqual({ ok: true, value: { ...file, mark: null } });
  });

  it('keeps every file of its report, in order and whatever they are called', () => {
    const originals = ['b.docx', 'a.md', 'b.docx'].map((name, index) => ({ name, bytes: strToU8(`Text ${index}`) }));
    expect(decodeLectern(encodeLectern({ ...file, originals }), 'a.lectern')).toMatchObject({ ok: true, value: { originals } });
  });

  it('is the same bytes for the same deck', () => {
    expect(encodeLectern(file)).toEqual(encodeLectern(file));
  });

  it('opens as it was written by version 1, forever', () => {
    const written = readFileSync(join(import.meta.dirname, 'files/version-1.lectern'));
    const opened = decodeLectern(written, 'a.lectern');
    if (!opened.ok) throw new Error(opened.error.code);
    const { deck, report, originals, media, mark } = opened.value;
    expect(mark).toBeNull();
    expect([deck.title, report.title, originals.map(({ name }) => name), media.size]).toEqual(['Lage am Deich', 'Lage am Deich', ['deich.md'], 1]);
    expect(deck.slides.map(({ kind, title }) => `${kind} ${title}`)).toEqual([
      'title Lage am Deich',
      'bullets Stand der Arbeiten',
      'table Kosten',
      'figure Kosten (2/2)',
    ]);
    expect(ledgerOf(report, deck).lost).toEqual([]);
  });

  it('opens in other programs: a zip whose entries are whole', () => {
    expect(Object.keys(unzipSync(encodeLectern(file)))).toEqual(['version', 'deck.json', 'report.json', 'original/Größe.txt', `media/${picture}`]);
  });

  it('is refused where a byte in it is not what it was', () => {
    const bytes = encodeLectern(file);
    const entry = Buffer.from(bytes).indexOf('deck.json');
    expect(decodeLectern(bytes.with(entry + 40, (bytes[entry + 40] ?? 0) ^ 1), 'a.lectern').ok).toBe(false);
  });

  it('says so when it is damaged, cut short, or from a newer program', () => {
    const bytes = encodeLectern(file);
    const damaged = { ok: false, error: { code: 'project.damaged', name: 'a.lectern' } };
    expect(decodeLectern(bytes.slice(0, bytes.length / 2), 'a.lectern')).toEqual(damaged);
    expect(decodeLectern(strToU8('no zip'), 'a.lectern')).toEqual(damaged);
    expect(decodeLectern(zipSync({ version: strToU8('1'), 'deck.json': strToU8('{}') }), 'a.lectern')).toEqual(damaged);
    expect(decodeLectern(zipSync({ version: strToU8('99') }), 'a.lectern')).toMatchObject({ error: { code: 'project.newer' } });
  });
});
