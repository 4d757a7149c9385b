import type { Notice } from '../../../shared/contract/notices.ts';
import type { Audience } from '../../../shared/contract/procedure.ts';
import { readCheckpointId } from '../../../shared/domain/programme/checkpoint-id.ts';
import type { BoardNotice } from './notice-board.ts';

type Kind = Notice['kind'];

const PROGRAMME: readonly Kind[] = ['event', 'operators', 'programme', 'bookings', 'attendees', 'muster'];

/** What each kind of screen hears of; a kind that is not named hears everything. */
const HEARD: Readonly<Partial<Record<Audience, readonly Kind[]>>> = {
  room: [...PROGRAMME, 'scan', 'search-ready'],
  trip: [...PROGRAMME, 'scan', 'search-ready', 'trip'],
  kiosk: ['event', 'operators', 'search-ready'],
  wall: ['event', 'programme', 'bookings', 'trip', 'muster'],
};

/** Screens that hear of scans, but with names only of those at their own place. */
const AT_ONE_PLACE: readonly Audience[] = ['room', 'trip'];

type ScanNotice = Extract<Notice, { kind: 'scan' }>;

const isTheirs = (audience: Audience, { row }: ScanNotice): boolean => {
  const isBus = readCheckpointId(row.checkpointId)?.kind === 'leg';
  return audience === 'trip' ? isBus : !isBus;
};

/** Of a scan only that a person changed: enough to ask anew, by whoever may. */
const withoutName = ({ row: { attendeeId } }: ScanNotice): Notice | null =>
  attendeeId === '' ? null : { kind: 'attendees', ids: [attendeeId] };

/** What a screen of this audience may hear of a notice: all, less, or nothing. */
const heardOf = (audience: Audience, notice: Notice): Notice | null => {
  if (HEARD[audience]?.includes(notice.kind) === false) return null;
  // Somebody was seen elsewhere: who refused them why is not theirs.
  const isElsewhere =
    AT_ONE_PLACE.includes(audience) && notice.kind === 'scan' && !isTheirs(audience, notice);
  return isElsewhere ? withoutName(notice) : notice;
};

/** Where nobody is signed in names are not for the eyes of whoever stands there. */
const heardByNobody = (notice: Notice): Notice | null => {
  if (notice.kind === 'scan') return withoutName(notice);
  return notice.kind === 'print-job' ? null : notice;
};

type News = AsyncGenerator<BoardNotice, void, void>;

async function* filtered(news: News, hear: (notice: Notice) => Notice | null): News {
  for await (const one of news) yield one.notice === null ? one : { ...one, notice: hear(one.notice) };
}

/** A screen that hears the news. */
export interface Listener {
  readonly audience: Audience;
  /** Whether somebody works there who may see names; asked with each notice, as people come and go. */
  readonly isAttended: () => boolean;
}

/** News for one screen. Numbers stay without gaps: what it may not hear keeps its number and says nothing. */
export const newsFor = ({ audience, isAttended }: Listener, news: News): News =>
  filtered(news, (notice) => {
    const heard = heardOf(audience, notice);
    return heard === null || isAttended() ? heard : heardByNobody(heard);
  });
