import { randomBytes } from 'node:crypto';
import { createRouterClient } from '@orpc/server';
import type { AttendeeField } from '../../shared/domain/attendees/attendee.ts';
import { createTestClock, openTestDesk, temporaryFolder } from './test-desk.ts';

export type ScanInput = {
  readonly text: string;
  readonly keys?: readonly { key: string; code: string; shift: boolean }[];
};

/** A real desk in a folder of its own with what check-in tests do at it, and a clock that stands at 09:00 in Stuttgart. */
export const openCheckinDesk = async (start?: string) => {
  const home = temporaryFolder();
  const clock = createTestClock(start);
  const opened = await openTestDesk(home.folder, clock);
  const { desk, client } = opened;
  const scanAt = (checkpointId: string, text: string, direction: 'entry' | 'exit' = 'entry') =>
    client.checkin.scan({ checkpointId, text, via: 'command', direction });
  return {
    ...opened,
    folder: home.folder,
    /** A scan of a program, which never counts as bouncing. */
    scan: (text: string, direction: 'entry' | 'exit' = 'entry') => scanAt('entrance', text, direction),
    scanAt,
    /** A scan of a hand scanner, with the keys where a keyboard brought them. */
    wedge: ({ text, keys = [] }: ScanInput) =>
      client.checkin.scan({ checkpointId: 'entrance', text, keys: [...keys], via: 'scanner' }),
    /** Puts somebody on the list; gives the id. */
    async person(
      fields: Partial<Record<AttendeeField, string>>,
      ...codes: readonly string[]
    ): Promise<string> {
      const { card } = await client.attendees.edit({ id: '', fields });
      for (const code of codes) await client.attendees.setCode({ id: card.id, code, isRevoked: false });
      return card.id;
    },
    /** A screen at which an operator of this role is signed in; a first organiser is made where there is none. */
    async signedIn(role: 'front-desk' | 'host' | 'organiser') {
      const known = await client.operators.list({});
      if (!known.some((one) => one.role === 'organiser'))
        await client.operators.save({ id: '', name: 'Lena', role: 'organiser', pin: '2468', isActive: true });
      if (!known.some((one) => one.role === role) && role !== 'organiser')
        await client.operators.save({ id: '', name: role, role, pin: '2468', isActive: true });
      const one = (await client.operators.list({})).find((operator) => operator.role === role);
      const screen = createRouterClient(desk.router, { context: { session: desk.openSession('window') } });
      await screen.operators.signIn({ operatorId: one?.id ?? '', pin: '2468' });
      return screen;
    },
    /** Ends the desk; gives the bugs that it reported. */
    async close() {
      await desk.close();
      home.remove();
      return opened.bugs;
    },
  };
};

export type CheckinDesk = Awaited<ReturnType<typeof openCheckinDesk>>;

/** The typed error of a refused call: its code, and why. */
export const refusal = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'done',
    (error: { code: string; data?: { why?: string; params?: Record<string, string> } }) =>
      [error.code, error.data?.why, ...Object.values(error.data?.params ?? {})].filter(Boolean).join(' '),
  );

/** Random bytes as a code of letters, for codes that nobody has. */
export const unknownCode = (): string => `X${randomBytes(9).toString('base64url')}`;
