import { useMemo, useRef, useState } from 'react';
import type { Ticking } from '../../../shared/contract/muster.ts';
import { useSounds } from '../../app/sounds-context.tsx';
import { useTroubleText } from '../../app/trouble-text.ts';
import { useDesk } from '../../client/desk-context.tsx';
import { useText } from '../../locales/locale-context.tsx';
import { createScanQueue } from '../../scan-field/scan-queue.ts';
import { type UnreadCodes, useUnreadCodes } from '../../scan-field/unread-codes.ts';
import { type CodeReading, useReader } from '../../scan-field/use-reader.ts';
import { useAnnounce } from '../../ui/live-regions.tsx';
import type { Signal } from '../../ui/signals.ts';
import { useGroupName } from './muster-words.ts';

/** What the last badge said, to be seen, heard and read out. */
export interface Said {
  readonly face: Signal;
  /** Whose badge it was; empty for nobody's. */
  readonly name: string;
  readonly words: string;
}

/** The last answer, the scans that had none, and the way in for the camera. */
export interface TickingState {
  readonly said: Said | null;
  readonly lost: UnreadCodes;
  readonly settle: () => void;
  readonly onCode: (text: string) => void;
}

/** Ticks whose badges are read, one after the other. */
export const useTicking = (): TickingState => {
  const desk = useDesk();
  const { codes, unread } = useUnreadCodes();
  const [said, setSaid] = useState<Said | null>(null);
  const tell = useTelling(setSaid);
  const answered = useRef('');
  const latest = useRef(tell);
  latest.current = tell;
  const queue = useMemo(
    () =>
      createScanQueue<CodeReading, Ticking>({
        read: ({ text, keys, via }) => desk.muster.scan({ text, keys: [...keys], via }),
        onVerdict: (answer, { text }) => {
          unread.read(text);
          answered.current = text;
          latest.current.answer(answer);
        },
        onTrouble: (error, { text }) => {
          unread.lost(text);
          answered.current = '';
          latest.current.trouble(error);
        },
      }),
    [desk, unread],
  );
  // Before its answer, the answer is on its way; one that the line lost may be read anew at once.
  const onAgain = (reading: CodeReading): void => {
    if (codes.includes(reading.text)) queue.add(reading);
    else if (said !== null && answered.current === reading.text) tell.again(said);
  };
  return { said, lost: codes, settle: unread.settle, onCode: useReader(queue.add, { onAgain }) };
};

const useTelling = (show: (said: Said) => void) => {
  const text = useText();
  const sayTrouble = useTroubleText();
  const groupName = useGroupName();
  const announce = useAnnounce();
  const sounds = useSounds();
  const say = (said: Said): void => {
    show(said);
    sounds.play(said.face);
    announce(said.face === 'go' ? 'status' : 'alert', [said.name, said.words].filter(Boolean).join(' '));
  };
  return {
    answer(answer: Ticking): void {
      if (answer.kind !== 'ticked')
        return say({ face: 'unknown', name: '', words: text(`muster.scan.${answer.kind}`) });
      const { person, isNew } = answer;
      const where = groupName(person.place);
      const words = isNew ? text('muster.scan.ticked', { place: where }) : text('muster.scan.again');
      say({ face: isNew ? 'go' : 'wait', name: person.ownScript || person.name, words });
    },
    /** The same badge once more within seconds: seen and read out, without a sound. */
    again(said: Said): void {
      const words = text('muster.scan.same');
      show({ ...said, words });
      announce('status', words);
    },
    trouble: (error: unknown): void => say({ face: 'stop', name: '', words: sayTrouble(error) }),
  };
};
