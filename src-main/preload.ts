import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { createBridge } from '../src-shared/ipc/bridge.ts';
import { callChannel, eventChannel } from '../src-shared/ipc/channels.ts';

contextBridge.exposeInMainWorld(
  'postlude',
  createBridge({
    call: (name, given) => ipcRenderer.invoke(callChannel, name, given),
    listen: (name, listener) => {
      const channel = eventChannel(name);
      const hear = (_event: unknown, payload: Parameters<typeof listener>[0]) => listener(payload);
      ipcRenderer.on(channel, hear);
      return () => {
        ipcRenderer.removeListener(channel, hear);
      };
    },
    // A file that the page has made itself has no path.
    pathOf: (file) => (file instanceof File && webUtils.getPathForFile(file)) || undefined,
  }),
);
