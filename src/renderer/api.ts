import type { Bridge } from '../shared/bridge.ts';
import { asText, type CallName, calls, type EventName, events, type Input, type Output, type Payload } from '../shared/ipc.ts';

declare global {
  interface Window {
    lectern: Bridge;
  }
}

/** Asks main for something of the contract; what comes back is checked before anyone sees it, but for the decks that main has checked. */
export async function call<N extends CallName>(name: N, ...input: undefined extends Input<N> ? [] : [Input<N>]): Promise<Output<N>> {
  const answer = await window.lectern.call(name, input[0]);
  return (asText.has(name) ? readText(answer) : calls[name].output.parse(answer)) as Output<N>;
}

/** Listens to an event of main; returns the way to stop. */
export function on<N extends EventName>(name: N, listener: (payload: Payload<N>) => void): () => void {
  return window.lectern.on(name, (payload) => listener((asText.has(name) ? readText(payload) : events[name].parse(payload)) as Payload<N>));
}

const readText = (text: unknown): unknown => JSON.parse(String(text));

export const openDropped = (files: readonly File[]) => window.lectern.openDropped(files);

/** The answer to every way of opening something. */
export type Opened = Payload<'project.opened'>;
