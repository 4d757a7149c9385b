import { attendees } from './attendees.ts';
import { badges } from './badges.ts';
import { bulkPrinting } from './bulk-printing.ts';
import { checkin } from './checkin.ts';
import { documents } from './documents.ts';
import { event } from './event.ts';
import { loans } from './loans.ts';
import { muster } from './muster.ts';
import { notices } from './notices.ts';
import { operators } from './operators.ts';
import { preflight } from './preflight.ts';
import { printing } from './printing.ts';
import { programme } from './programme.ts';
import { programmeImport } from './programme-import.ts';
import { reports } from './reports.ts';
import { rooms } from './rooms.ts';
import { screens } from './screens.ts';
import { sources } from './sources.ts';
import { trips } from './trips.ts';

/** What a screen or a program may ask of a desk, over whichever host. */
export const foyerContract = {
  attendees,
  badges,
  bulkPrinting,
  checkin,
  documents,
  event,
  loans,
  muster,
  notices,
  operators,
  preflight,
  printing,
  programme,
  programmeImport,
  reports,
  rooms,
  screens,
  sources,
  trips,
};
export type FoyerContract = typeof foyerContract;
