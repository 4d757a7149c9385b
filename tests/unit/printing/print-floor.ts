import { afterEach, beforeEach } from 'vitest';
import { temporaryFolder } from '../../support/test-desk.ts';
import { openPrintRoom, type PrintRoom, type PrintRoomOptions } from './print-room.ts';
import { ScriptedPrinter } from './scripted-printer.ts';

/** Who may arrive. */
export const PEOPLE = ['anna', 'bela', 'cleo'];

/** Waits until something has come true; fails when it never does. */
export const until = async (isSo: () => boolean | Promise<boolean>): Promise<void> => {
  for (let turn = 0; !(await isSo()); turn += 1) {
    if (turn > 2000) throw new Error('it never came to that');
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
};

const openFloor = () => {
  const home = temporaryFolder();
  const printers = { first: new ScriptedPrinter(), second: new ScriptedPrinter() };
  const open = (badges: PrintRoomOptions['badges'] = {}): PrintRoom =>
    openPrintRoom({ folder: home.folder, printers, people: PEOPLE, badges });
  let room = open();
  return {
    ...printers,
    room: () => room,
    /** The next start over the same folder. */
    reopen(badges?: PrintRoomOptions['badges']): void {
      room = open(badges);
    },
    async close(): Promise<void> {
      await room.close();
      home.remove();
      // Whatever a printer does, it is an answer and no bug of ours.
      if (room.bugs.length > 0) throw new Error(`the desk reported bugs: ${JSON.stringify(room.bugs)}`);
    },
  };
};

/** Two printers and their room, anew for each test: the room as it is now, also after a restart. */
export const usePrintFloor = () => {
  let floor: ReturnType<typeof openFloor>;
  beforeEach(() => {
    floor = openFloor();
  });
  afterEach(() => floor.close());
  return {
    get room(): PrintRoom {
      return floor.room();
    },
    get first(): ScriptedPrinter {
      return floor.first;
    },
    get second(): ScriptedPrinter {
      return floor.second;
    },
    reopen: (badges?: PrintRoomOptions['badges']): void => floor.reopen(badges),
    /** How each job stands, and why. */
    states: async () => (await floor.room().jobs()).map(({ state, cause }) => [state, cause]),
  };
};
