/** What the preload script lays on `window.lectern`: names and messages, no knowledge of what they mean. */
export type Bridge = {
  call(name: string, input: unknown): Promise<unknown>;
  on(name: string, listener: (payload: unknown) => void): () => void;
  /** Opens files that were dropped on the window; their paths are read here and never seen by the page. */
  openDropped(files: readonly object[]): void;
};

export const callChannel = (name: string) => `call:${name}`;
export const eventChannel = (name: string) => `event:${name}`;
/** From the preload script alone: paths of dropped files. */
export const droppedChannel = 'dropped';
