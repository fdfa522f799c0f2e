import { create } from 'zustand';
import { type ExportOptions, type Format, usualOptions } from '../../core/export/options.ts';

type ExportState = {
  open: boolean;
  /** As it was chosen last; kept while the app runs. */
  format: Format;
  options: ExportOptions;
  set(change: Partial<Pick<ExportState, 'open' | 'format'>>): void;
  choose(change: Partial<ExportOptions>): void;
};

/** What is chosen for the next file. */
export const useExport = create<ExportState>()((set) => ({
  open: false,
  format: 'pdf',
  options: usualOptions,
  set: (change) => set(change),
  choose: (change) => set(({ options }) => ({ options: { ...options, ...change } })),
}));
