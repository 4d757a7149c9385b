import type { Page, WebSocketRoute } from '@playwright/test';

/** A line to the desk that can be cut and comes back, as between two masts. */
export const withLine = async (page: Page) => {
  let isApart = false;
  let isHushed = false;
  const open = new Set<WebSocketRoute>();
  await page.routeWebSocket(/\/desk\?/, (socket) => {
    if (isApart || isHushed) {
      void socket.close();
      return;
    }
    const server = socket.connectToServer();
    open.add(socket);
    socket.onMessage((message) => {
      if (!isHushed) server.send(message);
    });
    server.onMessage((message) => {
      if (!isHushed) socket.send(message);
    });
  });
  return {
    async cut() {
      isApart = true;
      for (const socket of open) await socket.close();
      open.clear();
    },
    /** Nobody answers any more, and nobody says so: the desk fell asleep, or a cable was pulled behind the antenna. */
    hush() {
      isHushed = true;
    },
    mend() {
      isApart = false;
      isHushed = false;
    },
  };
};
