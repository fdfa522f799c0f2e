import { basename } from 'node:path';
import type { AppError } from '../../core/error.ts';
import { hasFormulas } from '../../core/formula/inline-formulas.ts';
import type { AssetId } from '../../core/model/id.ts';
import type { RawDocument } from '../../core/model/raw.ts';
import type { Report } from '../../core/model/report.ts';
import { planDeck } from '../../core/planner/plan.ts';
import { buildReport, buildTogether } from '../../core/report/build.ts';
import { err, ok, type Result } from '../../core/result.ts';
import type { Stage } from '../../shared/views.ts';
import type { ReadBeside } from '../importers/importer.ts';
import { importReport } from '../importers/registry.ts';
import type { FileBytes, Planned } from './reading.ts';
import { readBeside, readSource, sha256Of, sha256OfAll } from './source-file.ts';

type Around = {
  /** How to read what lies beside the file at that place of the list. */
  besides: (file: number) => ReadBeside;
  /** Told how far it is, from 0 to 1 within the stage. */
  progress: (stage: Stage, done: number) => void;
};

/** From a path to a planned deck, in this very process. */
export async function openReport(path: string): Promise<Result<Planned, AppError>> {
  const bytes = await readSource(path);
  if (!bytes.ok) return bytes;
  const file = { name: basename(path), bytes: bytes.value, sha256: sha256Of(bytes.value) };
  return reportOf([file], { besides: () => readBeside(path), progress: () => undefined });
}

/** One report of one file or of several in order. Knows no window, no process and no path; the caller decides where it runs. */
export async function reportOf(files: readonly FileBytes[], { besides, progress }: Around): Promise<Result<Planned, AppError>> {
  const raws: RawDocument[] = [];
  const media = new Map<AssetId, Uint8Array>();
  for (const [index, file] of files.entries()) {
    const told = (done: number) => progress('reading', (index + done) / files.length);
    told(0);
    const imported = await importReport(file, { readBeside: besides(index), progress: told });
    if (!imported.ok) return imported;
    if (!saysSomething(imported.value.raw)) return err({ code: 'import.empty', name: file.name });
    raws.push(imported.value.raw);
    for (const [id, bytes] of imported.value.media) media.set(id, bytes);
  }
  progress('sections', 0);
  const report = await checked(build(raws, files));
  if (report.text.trim() === '' && report.assets.length === 0) return err({ code: 'import.empty', name: files[0]?.name ?? '' });
  progress('planning', 0);
  return ok({ report, deck: planDeck(report), media });
}

function build(raws: readonly RawDocument[], files: readonly FileBytes[]): Report {
  const sha256 = sha256OfAll(files.map((file) => file.sha256));
  const listed = files.map(({ name, sha256: hash }, index) => {
    const { format = '', author = '', date = '' } = raws[index] ?? {};
    return { name, sha256: hash, format, author, date };
  });
  const source = { id: `report-${sha256.slice(0, 16)}`, sha256, files: listed };
  const [only] = raws;
  return only && raws.length === 1 ? buildReport(only, source) : buildTogether(raws, source);
}

const saysSomething = ({ blocks }: RawDocument): boolean =>
  blocks.some((block) => (block.kind === 'figure' ? block.asset !== null || block.caption.trim() !== '' || block.name.trim() !== '' : true));

/** Warns of formulas that cannot be set; the setter is loaded only for a report that has any. */
async function checked(report: Report): Promise<Report> {
  if (!hasFormulas(report)) return report;
  const { withUnreadable } = await import('../../core/formula/readable.ts');
  return withUnreadable(report);
}
