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

type ScanNotice = Extract<Notice, { kind: 'scan' }>;

const isTheirs = (audience: Audience, { row }: ScanNotice): boolean => {
  const isBus = readCheckpointId(row.checkpointId)?.kind === 'leg';
  return audience === 'trip' ? isBus : !isBus;
};

/** What a screen of this audience may hear of a notice: all, less, or nothing. */
const heardOf = (audience: Audience, heard: readonly Kind[], notice: Notice): Notice | null => {
  if (!heard.includes(notice.kind)) return null;
  // Somebody was seen elsewhere: that a person changed is enough to ask anew, who refused them why is not theirs.
  if (notice.kind !== 'scan' || isTheirs(audience, notice)) return notice;
  const { attendeeId } = notice.row;
  return attendeeId === '' ? null : { kind: 'attendees', ids: [attendeeId] };
};

type News = AsyncGenerator<BoardNotice, void, void>;

async function* filtered(news: News, hear: (notice: Notice) => Notice | null): News {
  for await (const one of news) yield one.notice === null ? one : { ...one, notice: hear(one.notice) };
}

/** News for one kind of screen. Numbers stay without gaps: what it may not hear keeps its number and says nothing. */
export const newsFor = (audience: Audience, news: News): News => {
  const heard = HEARD[audience];
  return heard === undefined ? news : filtered(news, (notice) => heardOf(audience, heard, notice));
};
