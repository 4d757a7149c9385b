import type { IpcMain, IpcMainEvent, MessagePortMain } from 'electron';
import { isTrusted } from './trusted-origin.ts';
import type { WindowDesk } from './window-desk.ts';

/**
 * Answers our own screens on the port that the preload hands over. A page has one port: a new one, after a reload,
 * ends the old one. Returns what stops it.
 */
export function serveWindowPort(
  ipcMain: Pick<IpcMain, 'on' | 'off'>,
  serve: WindowDesk['serve'],
): () => void {
  let current: MessagePortMain | undefined;
  const accept = (event: IpcMainEvent) => {
    const [port] = event.ports;
    if (port === undefined) return;
    if (!isOwnPage(event)) {
      port.close();
      return;
    }
    current?.close();
    current = port;
    serve(port);
    port.start();
  };
  ipcMain.on('foyer:port', accept);
  return () => {
    ipcMain.off('foyer:port', accept);
    current?.close();
  };
}

/** A frame inside the page, or a page that is not ours, gets no desk. */
function isOwnPage({ senderFrame }: IpcMainEvent): boolean {
  return senderFrame !== null && senderFrame.parent === null && isTrusted(senderFrame.url);
}
