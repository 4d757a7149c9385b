import { isInstant } from '../../shared/domain/attendees/validity.ts';
import type { Formats } from './formats.ts';

/** An end of a ticket's time by the event's clock, "Sun 8 May 18:00"; a text that is no instant stays as it is. */
export const validityIn = ({ date, time }: Formats, stored: string): string =>
  isInstant(stored) ? `${date(stored)} ${time(stored)}` : stored;
