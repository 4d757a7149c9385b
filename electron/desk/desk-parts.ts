import type { Sql } from './database/open-database.ts';
import type { Gate } from './gate/gate.ts';
import type { Log } from './log/open-log.ts';
import type { NoticeBoard } from './notices/notice-board.ts';
import type { Ports, Resources } from './ports.ts';
import type { Programme } from './programme/programme.ts';
import type { Settings } from './settings/settings.ts';

/** What every feature of a desk stands on. */
export interface DeskParts {
  /** The data folder. */
  readonly folder: string;
  readonly sql: Sql;
  readonly log: Log;
  readonly notices: NoticeBoard;
  readonly ports: Ports;
  readonly resources: Resources;
  readonly settings: Settings;
  readonly programme: Programme;
  readonly gate: Gate;
}

/** Now, as the text that ops and answers carry. */
export const nowIso = (ports: Ports): string => new Date(ports.now()).toISOString();

/** A random id in lower-case base 32, 12 characters: 60 bits. */
export const newId = (ports: Ports): string =>
  Array.from(ports.randomBytes(12), (byte) => 'abcdefghjkmnpqrstuvwxyz023456789'[byte % 32]).join('');
