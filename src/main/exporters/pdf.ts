import type { AppError } from '../../core/error.ts';
import type { Deck } from '../../core/model/deck.ts';
import type { Report } from '../../core/model/report.ts';
import { shownDeck } from '../../core/present/shown.ts';
import { err, ok, type Result } from '../../core/result.ts';
import type { Exporter } from './exporter.ts';
import { type Bindery, Leak } from './pdf/bindery.ts';
import { type Press, printDeck } from './pdf/print-deck.ts';
import { printLedger } from './pdf/print-ledger.ts';

/** What makes pages and binds them; given by the part of the app that owns windows. */
export type PrintShop = { openPress: (locale?: string) => Press; openBindery: () => Bindery };

/** A shop whose first press and bindery can be made ready while what is to be printed is still read. */
export function readyShop({ openPress, openBindery }: PrintShop): PrintShop & { ready(): void } {
  let first: { press: Press; bindery: Bindery } | null = null;
  let [pressTaken, binderyTaken] = [false, false];
  return {
    ready: () => {
      first ??= { press: openPress(), bindery: openBindery() };
    },
    openPress: (locale) => {
      if (!first || pressTaken || locale) return openPress(locale);
      pressTaken = true;
      return first.press;
    },
    openBindery: () => {
      if (!first || binderyTaken) return openBindery();
      binderyTaken = true;
      return first.bindery;
    },
  };
}

/** Slides as PDF, printed by the browser from the same HTML that is on the screen. */
export function pdfExporter(shop: PrintShop): Exporter {
  return {
    ending: '.pdf',
    draws: true,
    write: ({ deck, report, ...task }) =>
      inShop(shop, task, '', (press, bindery) => printDeck(press, bindery, { ...task, report, deck: shownDeck(deck), at: new Date() })),
  };
}

type Ledger = { deck: Deck; report: Report; locale: string; fileName: string; signal: AbortSignal };

/** A report's ledger as PDF, in the words of the locale. */
export const writeLedger = (shop: PrintShop, { locale, ...task }: Ledger): Promise<Result<Uint8Array, AppError>> =>
  inShop(shop, task, locale, (press, bindery) => printLedger(press, bindery, { ...task, at: new Date() }));

/** Whatever happens, window and thread are gone afterwards. */
async function inShop(
  { openPress, openBindery }: PrintShop,
  { fileName, signal }: { fileName: string; signal: AbortSignal },
  locale: string,
  work: (press: Press, bindery: Bindery) => Promise<Uint8Array>,
): Promise<Result<Uint8Array, AppError>> {
  if (signal.aborted) return err({ code: 'export.cancelled', name: fileName });
  const [press, bindery] = [openPress(locale), openBindery()];
  const close = () => {
    press.close();
    bindery.close();
  };
  signal.addEventListener('abort', close, { once: true });
  try {
    return ok(await work(press, bindery));
  } catch (error) {
    if (signal.aborted) return err({ code: 'export.cancelled', name: fileName });
    if (error instanceof Leak) return err({ code: 'export.leaked', name: fileName, word: error.word });
    return err({ code: 'export.failed', name: fileName, reason: error instanceof Error ? error.message : String(error) });
  } finally {
    signal.removeEventListener('abort', close);
    close();
  }
}
