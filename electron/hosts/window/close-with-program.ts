import type { App } from 'electron';
import type { Opening } from './window-desk.ts';

type Closing = {
  readonly app: Pick<App, 'on' | 'quit'>;
  readonly close: () => Promise<void>;
  readonly report: Opening['report'];
};

/**
 * Holds the end of the program back until the desk has written its last backup and closed, however often somebody
 * asks for the end meanwhile. A desk that cannot close in order is written down, and does not keep the program alive.
 */
export function closeWithProgram({ app, close, report }: Closing): void {
  let stage: 'open' | 'closing' | 'closed' = 'open';
  const end = async () => {
    try {
      await close();
    } catch (error) {
      report({ id: 'closing', where: 'closeWithProgram', error });
    }
    stage = 'closed';
    app.quit();
  };
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    if (stage === 'closed') return;
    event.preventDefault();
    if (stage === 'closing') return;
    stage = 'closing';
    void end();
  });
}
