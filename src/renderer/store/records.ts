import { create } from 'zustand';

/** The list of talks and rehearsals, and which of them is looked at: by its id, null for the newest. */
export const useRecords = create<{ open: boolean; chosen: string | null }>()(() => ({ open: false, chosen: null }));
