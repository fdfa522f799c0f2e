import type { AppError } from '../../core/error.ts';
import type { Deck } from '../../core/model/deck.ts';
import type { AssetId } from '../../core/model/id.ts';
import type { Report } from '../../core/model/report.ts';
import type { Cut } from '../../core/planner/budget/cut-to-time.ts';
import type { Result } from '../../core/result.ts';
import type { Stage } from '../../shared/views.ts';

// What the app and the process that reads for it say to each other. The reader opens no file: it gets bytes, and asks
// for pictures that lie beside a report.

export type FileBytes = { name: string; bytes: Uint8Array; sha256: string };

/** A report with the first deck planned from it, and the pictures in it. */
export type Planned = { report: Report; deck: Deck; media: Map<AssetId, Uint8Array> };

export type ToReader =
  | { kind: 'read'; files: readonly FileBytes[] }
  /** Asks for the decks of reports that were read before. */
  | { kind: 'plan'; reports: readonly Report[]; cut: Cut }
  | { kind: 'beside'; id: number; bytes: Uint8Array | null };

export type FromReader =
  | { kind: 'progress'; stage: Stage; done: number }
  /** A picture that the report with that place in the list names. */
  | { kind: 'beside'; id: number; file: number; path: string }
  | { kind: 'planned'; decks: Deck[] }
  | { kind: 'done'; result: Result<Planned, AppError> };
