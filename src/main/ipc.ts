import { ipcMain, type WebContents } from 'electron';
import * as z from 'zod';
import { callChannel, droppedChannel } from '../shared/bridge.ts';
import { asText, type CallName, calls, type Input, type Output } from '../shared/ipc.ts';
import type { Role } from '../shared/views.ts';
import { originOf } from './electron/protocol.ts';
import { roleOf } from './electron/windows.ts';

export type Handlers = { [N in CallName]: (input: Input<N>, from: WebContents) => Promise<Output<N>> | Output<N> };

/** Answers calls of the contract; refuses one unless it comes from the right window and is well formed. */
export function answerCalls(handlers: Partial<Handlers>): void {
  for (const name of Object.keys(handlers) as CallName[]) {
    const { from, input, output } = calls[name];
    const handler = handlers[name] as (input: unknown, from: WebContents) => unknown;
    ipcMain.handle(callChannel(name), async (event, message: unknown) => {
      const role = roleOf(event.sender);
      if (!role || !from.includes(role) || !isPageOf(role, event.senderFrame?.url)) throw new Error(`${name}: not allowed from here`);
      const answer = await handler(input.parse(message), event.sender);
      return asText.has(name) ? JSON.stringify(answer) : output.parse(answer);
    });
  }
}

const Paths = z.array(z.string().min(1)).min(1);

/** Listens for files dropped on the editor; the preload script is the only one that can name them. */
export function onDropped(open: (paths: readonly string[]) => void): void {
  ipcMain.on(droppedChannel, (event, message: unknown) => {
    const paths = Paths.safeParse(message);
    if (paths.success && roleOf(event.sender) === 'editor' && isPageOf('editor', event.senderFrame?.url)) open(paths.data);
  });
}

const isPageOf = (role: Role, url: string | undefined) => url?.startsWith(`${originOf(role)}/`) ?? false;
