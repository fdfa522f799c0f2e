import { create } from 'zustand';
import type { InkColour } from '../../../core/model/stroke.ts';
import { beginInk, type Ink, inkReduce, type Mark } from '../../../core/present/ink.ts';
import type { Pointer } from '../../../core/present/ink-pointer.ts';
import { call } from '../../api.ts';
import { useTalk } from '../../store/talk.ts';
import { everyFrame } from './every-frame.ts';

export type Tool = 'pen' | 'marker' | 'eraser' | 'laser' | 'spotlight' | 'zoom';

type InkState = {
  ink: Ink;
  /** What the hand holds; null for nothing. */
  tool: Tool | null;
  colour: InkColour;
  pointer: Pointer | null;
  /** Draws, here at once and for the audience with the next frame. */
  mark(mark: Mark): void;
  point(pointer: Pointer | null): void;
  /** Takes a tool, or lays it down where it is held already. */
  take(tool: Tool): void;
  layDown(): void;
  choose(colour: InkColour): void;
};

let unsent: Mark[] = [];
const sendMarks = everyFrame(() => {
  if (unsent.length > 0) void call('present.mark', { marks: unsent });
  unsent = [];
});
const sendPointer = everyFrame(() => void call('present.point', { pointer: useInk.getState().pointer }));

export const useInk = create<InkState>()((set, get) => ({
  ink: beginInk(),
  tool: null,
  colour: 'red',
  pointer: null,
  mark: (mark) => {
    const ink = inkReduce(get().ink, mark);
    if (ink === get().ink) return;
    set({ ink });
    const last = unsent.at(-1);
    if (mark.type === 'extend' && last?.type === 'extend' && last.stroke === mark.stroke)
      unsent = [...unsent.slice(0, -1), { ...last, points: [...last.points, ...mark.points] }];
    else unsent = [...unsent, mark];
    sendMarks.soon();
  },
  point: (pointer) => {
    if (pointer === null && get().pointer === null) return;
    set({ pointer });
    sendPointer.soon();
  },
  take: (tool) => {
    const held = get().tool;
    get().layDown();
    if (held !== tool) set({ tool });
  },
  layDown: () => {
    get().mark({ type: 'end' });
    get().point(null);
    set({ tool: null });
  },
  choose: (colour) => set(({ tool }) => ({ colour, tool: tool === 'marker' ? tool : 'pen' })),
}));

/** Begins with the ink that main keeps, and goes on with it through the talk. */
export async function beginToDraw(): Promise<void> {
  const { ink } = await call('present.ink');
  useInk.setState({ ink });
  // A pointer that was shown when this window was lost would stay there for good.
  void call('present.point', { pointer: null });
  useTalk.subscribe(({ session }, { session: before }) => {
    if (session?.slide !== before?.slide) useInk.getState().mark({ type: 'end' });
    // What was drawn before a cue has to be there before it: a frozen screen keeps what it has.
    sendMarks.now();
  });
}
