import { basename, extname } from 'node:path';
import type { AppError } from '../core/error.ts';
import { ExportOptions } from '../core/export/options.ts';
import type { Deck } from '../core/model/deck.ts';
import type { AssetId } from '../core/model/id.ts';
import type { Report } from '../core/model/report.ts';
import { cutDeck } from '../core/planner/budget/cut-to-time.ts';
import { shownDeck } from '../core/present/shown.ts';
import { err, ok, type Result } from '../core/result.ts';
import type { MeasuredSlide, PrintJob } from '../shared/views.ts';
import type { Words } from '../shared/words/words.ts';
import { slidesJob } from './exporters/print-pages.ts';
import type { Request } from './request.ts';
import { checkDeck } from './services/check.ts';
import { faultsSaid, findingsSaid } from './services/check-said.ts';
import type { Exports } from './services/exports.ts';
import type { ReadReport } from './services/import-runner.ts';
import { decodeLectern } from './services/lectern-file.ts';
import { readSource } from './services/source-file.ts';
import { readThemeFile, themeEnding } from './services/themes/theme-file.ts';

export type JobRequest = Exclude<Request, { kind: 'open' }>;

type Loaded = { report: Report; deck: Deck; media: Map<AssetId, Uint8Array> };
type Tools = {
  readReport: ReadReport;
  exports: Exports;
  measurePages: (job: PrintJob) => Promise<MeasuredSlide[]>;
  /** Makes the pictures of this job's one deck reachable for its print window. */
  serve: (media: Map<AssetId, Uint8Array>) => void;
  words: Words;
};

/** What to print on standard output, and a sentence about what has to be mended where that ends the program with 1. */
export type JobDone = { output: string; unmended: string | null };

/** Carries out a request that has no window. */
export async function runJob(request: JobRequest, tools: Tools): Promise<Result<JobDone, AppError>> {
  const { readReport, exports, serve } = tools;
  const loaded = await load(request.kind === 'check' ? [request.input] : request.inputs, readReport);
  if (!loaded.ok) return loaded;
  const { report, deck, media } = loaded.value;
  const projectId = 'job';
  serve(media);
  if (request.kind === 'check') return ok(await checked(request, loaded.value, tools));
  const worn = request.theme === null ? ok(deck) : await wearing(deck, request.theme, media);
  if (!worn.ok) return worn;
  const themed = cutDeck(worn.value, report, request);
  const written = await exports.write({
    ...{ deck: themed, report, projectId, path: request.output, signal: new AbortController().signal },
    picture: (asset) => media.get(asset),
    progress: () => undefined,
    options: ExportOptions.parse(request.options),
  });
  return written.ok ? ok({ output: '', unmended: null }) : written;
}

async function checked({ json, strict }: JobRequest & { kind: 'check' }, { report, deck }: Loaded, { measurePages, words }: Tools): Promise<JobDone> {
  const findings = checkDeck(report, deck, await measurePages({ ...(await slidesJob(shownDeck(deck), 'job')), checked: true }));
  const faults = faultsSaid(findings, deck, words);
  return {
    output: json ? JSON.stringify(findings) : findingsSaid(findings, deck, words),
    unmended: strict && faults[0] !== undefined ? words.check.unmended(faults.length, faults[0]) : null,
  };
}

/** The deck in a built-in theme by its name, or in the one that a file holds, with its logo among the deck's pictures. */
async function wearing(deck: Deck, theme: string, media: Map<AssetId, Uint8Array>): Promise<Result<Deck, AppError>> {
  if (extname(theme).toLowerCase() !== themeEnding) return ok({ ...deck, theme, ownTheme: undefined });
  const bytes = await readSource(theme);
  const packed = bytes.ok ? readThemeFile(basename(theme), bytes.value) : bytes;
  if (!packed.ok) return packed;
  const { logo } = packed.value;
  if (logo) media.set(logo.asset.id, logo.bytes);
  return ok({ ...deck, ownTheme: packed.value.theme });
}

async function load(paths: readonly string[], readReport: ReadReport): Promise<Result<Loaded, AppError>> {
  const deck = paths.find((path) => extname(path).toLowerCase() === '.lectern');
  if (deck === undefined) {
    const read = await readReport({ paths, known: [], progress: () => undefined });
    if (!read.ok) return read;
    return read.value.kind === 'new' ? ok(read.value.opened) : err({ code: 'import.crashed', name: basename(paths[0] ?? '') });
  }
  if (paths.length > 1) return err({ code: 'import.deck-among', name: basename(deck) });
  const bytes = await readSource(deck);
  return bytes.ok ? decodeLectern(bytes.value, basename(deck)) : bytes;
}
