import { type RefObject, useMemo, useRef, useState } from 'react';
import type { ScanResult } from '../../../shared/contract/checkin.ts';
import type { LoanKind } from '../../../shared/contract/loans.ts';
import { useTroubleText } from '../../app/trouble-text.ts';
import { troubleOf } from '../../client/call-trouble.ts';
import type { DeskClient } from '../../client/desk-client.ts';
import { useAnswer, useDesk } from '../../client/desk-context.tsx';
import type { ScannedKeys } from '../../scan-field/reading.ts';
import { createScanQueue } from '../../scan-field/scan-queue.ts';
import { isTypedCode } from '../../scan-field/search-state.ts';
import { useUnreadCodes } from '../../scan-field/unread-codes.ts';
import { useKeyboard } from '../../scan-field/use-keyboard.ts';
import type { Direction, Shown } from './loan-words.ts';
import { useTellLoan } from './use-tell-loan.ts';

const FROM_LETTERS = 2;
const MOST = 6;

interface Reading {
  /** Empty where nothing was scanned. */
  readonly code: string;
  readonly direction: Direction;
  readonly read: (desk: DeskClient) => Promise<ScanResult>;
}

/** A return that ends no loan is of a thing that somebody else has. Written down it is, also where nobody answers this. */
const gaveNothing = async (
  desk: DeskClient,
  { result, direction }: Pick<Shown, 'result' | 'direction'>,
): Promise<boolean> => {
  const { attendee, checkpointId, verdict, at } = result;
  if (direction !== 'exit' || verdict !== 'admitted' || attendee === null) return false;
  const last = await desk.loans.last({ checkpointId, attendeeId: attendee.id }).catch(() => undefined);
  return last !== undefined && last?.until !== at;
};

/** Reads codes and presses at a place where things are handed out, one after the other. */
export const useLoanDesk = (
  { checkpointId, isRemoved }: Pick<LoanKind, 'checkpointId' | 'isRemoved'>,
  field: RefObject<HTMLInputElement | null>,
) => {
  const desk = useDesk();
  const sayTrouble = useTroubleText();
  const say = useTellLoan();
  const [chosen, setDirection] = useState<Direction>('entry');
  const direction = isRemoved ? 'exit' : chosen;
  const [typed, setTyped] = useState('');
  const [shown, setShown] = useState<Shown | null>(null);
  const [problem, setProblem] = useState('');
  const wanted = typed.trim().length < FROM_LETTERS ? '' : typed.trim();
  const found = useAnswer(`loans.search.${wanted}`, async (client) =>
    wanted === ''
      ? null
      : {
          text: wanted,
          people: (await client.attendees.search({ text: wanted, limit: MOST })).found,
        },
  ).value;
  const { codes, unread } = useUnreadCodes();
  const settings = useAnswer('loans.scanner', (client) => client.event.state(), ['event']).value?.desk;

  const tell = useRef({ say, sayTrouble });
  tell.current = { say, sayTrouble };
  const queue = useMemo(
    () =>
      createScanQueue<Reading, Shown>({
        read: async ({ read, direction: way }) => {
          const passed = { result: await read(desk), direction: way };
          return { ...passed, hadNone: await gaveNothing(desk, passed) };
        },
        onVerdict: (next, reading) => {
          setShown(next);
          setProblem('');
          unread.read(reading.code);
          setTyped('');
          tell.current.say(next);
        },
        onTrouble: (trouble, { code }) => {
          if (code !== '') unread.lost(code);
          // Scans that the line lost are counted, and nothing else is to be said.
          const isCounted = code !== '' && troubleOf(trouble).key === 'trouble.line-down';
          setProblem(isCounted ? '' : tell.current.sayTrouble(trouble));
        },
      }),
    [desk, unread],
  );
  const scan = (text: string, keys: ScannedKeys): void =>
    queue.add({
      code: text,
      direction,
      read: (client) => client.checkin.scan({ checkpointId, text, keys, via: 'scanner', direction }),
    });
  const pass = (attendeeId: string, way: Direction, via: 'search' | 'touch'): void =>
    queue.add({
      code: '',
      direction: way,
      read: (client) => client.checkin.admit({ checkpointId, attendeeId, via, direction: way }),
    });
  useKeyboard({
    field,
    scannerPrefix: settings?.scannerPrefix ?? '',
    scannerSuffix: settings?.scannerSuffix ?? '',
    onScan: ({ text, keys }) => scan(text, [...keys]),
    onBurst: () => setTyped(''),
    onEnter: () => {
      const [only, another] = found?.people ?? [];
      // Of several people one is picked by hand, and what is not found yet is waited for.
      if (found === null || found.text !== wanted || another !== undefined) return false;
      if (only !== undefined) pass(only.id, direction, 'search');
      else if (isTypedCode(wanted)) scan(wanted, []);
      return true;
    },
    onArrow: () => false,
    onSpace: () => false,
  });
  return {
    direction,
    setDirection,
    typed,
    setTyped,
    found: wanted === '' ? null : (found?.people ?? null),
    shown,
    problem,
    pass,
    lost: codes,
    settle: unread.settle,
  };
};
