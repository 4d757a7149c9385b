import { HardDrive, Unlink, Unplug, WifiOff } from 'lucide-react';
import type { Connection } from '../client/desk-client.ts';
import type { Standing } from '../client/doorbell.ts';
import type { useText } from '../locales/locale-context.tsx';
import type { StatusSegment } from './frame-facts.ts';

export interface LineFacts {
  readonly connection: Connection;
  /** How the desk knows this browser, while the line is down. */
  readonly standing: Standing;
  /** What was done last was not saved, until something is saved again. */
  readonly isUnsaved: boolean;
  /** Buses go on without a line. */
  readonly isAtBus: boolean;
  /** Marks that are still to send. */
  readonly waiting: number;
  /** The desk that the line leads to; empty where it is this computer. */
  readonly desk: string;
}

/** How this screen stands with its desk. What does not come back by waiting is said before all else. */
export const lineSegment = (facts: LineFacts, text: ReturnType<typeof useText>): StatusSegment => {
  const { connection, standing, isUnsaved, isAtBus, waiting, desk } = facts;
  const act = { id: 'line', tone: 'act' } as const;
  const fine = { id: 'line', icon: HardDrive, tone: 'fine' } as const;
  if (connection === 'lost' && standing === 'stranger')
    return {
      ...act,
      icon: Unlink,
      subject: text('frame.line.stranger'),
      text: text('frame.line.stranger.note', { count: waiting }),
    };
  if (connection === 'lost' && isAtBus)
    return {
      ...act,
      icon: WifiOff,
      subject: text('frame.line.apart'),
      text: text('frame.line.apart.note', { count: waiting }),
    };
  if (connection === 'lost')
    return { ...act, icon: Unplug, subject: text('frame.line.lost'), text: text('frame.line.lost.note') };
  // What keeps it from saving was said where somebody tried.
  if (connection === 'open' && isUnsaved)
    return {
      ...act,
      icon: HardDrive,
      subject: text('frame.line.unsaved'),
      text: text('frame.line.unsaved.note'),
    };
  return desk === ''
    ? { ...fine, subject: text('frame.line.here'), text: text('frame.line.here.note') }
    : { ...fine, subject: text('frame.line.there', { desk }), text: text('frame.line.there.note') };
};
