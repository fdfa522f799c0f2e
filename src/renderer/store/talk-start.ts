import { create } from 'zustand';
import type { TalkChoice } from '../../shared/views.ts';

/** Where a talk begins. */
export type From = 'first' | 'selected';

type Asked = { choice: TalkChoice; from: From /** True where its user wanted to be asked everything. */; full: boolean };

/** What is asked before a talk; null while nothing is. */
export const useTalkStart = create<{ asked: Asked | null }>()(() => ({ asked: null }));
