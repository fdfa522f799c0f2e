import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { type Bridge, callChannel, droppedChannel, eventChannel } from '../shared/bridge.ts';

const bridge: Bridge = {
  call: (name, input) => ipcRenderer.invoke(callChannel(name), input),
  on: (name, listener) => {
    const channel = eventChannel(name);
    const relay = (_event: unknown, payload: unknown) => listener(payload);
    ipcRenderer.on(channel, relay);
    return () => ipcRenderer.off(channel, relay);
  },
  // Electron gives a path only for a file that the user really dropped, so a page cannot make one up.
  openDropped: (files) => {
    const paths = files.map((file) => webUtils.getPathForFile(file as File)).filter((path) => path !== '');
    if (paths.length > 0) ipcRenderer.send(droppedChannel, paths);
  },
};

contextBridge.exposeInMainWorld('lectern', bridge);
