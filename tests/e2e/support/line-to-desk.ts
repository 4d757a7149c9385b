import type { Page, WebSocketRoute } from '@playwright/test';

/** A line to the desk that can be cut and comes back, as between two masts. */
export const withLine = async (page: Page) => {
  let isApart = false;
  const open = new Set<WebSocketRoute>();
  await page.routeWebSocket(/\/desk\?/, (socket) => {
    if (isApart) {
      void socket.close();
      return;
    }
    const server = socket.connectToServer();
    open.add(socket);
    socket.onMessage((message) => server.send(message));
    server.onMessage((message) => socket.send(message));
  });
  return {
    async cut() {
      isApart = true;
      for (const socket of open) await socket.close();
      open.clear();
    },
    mend() {
      isApart = false;
    },
  };
};
