import { FOYER_ALPHABET } from '../../shared/domain/codes/foyer-alphabet.ts';
import type { Sql } from './database/open-database.ts';
import type { Ports } from './ports.ts';

const ID_LENGTH = 6;

/** The id of this desk, drawn once when its database is new. Copies of a folder are one desk: restore never runs beside the original. */
export const deskIdentity = (sql: Sql, ports: Ports): string => {
  const known = sql.prepare<[], string>('SELECT desk_id FROM desk').pluck().get();
  if (known !== undefined) return known;
  const id = Array.from(
    ports.randomBytes(ID_LENGTH),
    (byte) => FOYER_ALPHABET[byte % FOYER_ALPHABET.length] ?? '',
  ).join('');
  sql
    .prepare('INSERT INTO desk (only_row, desk_id, created_at) VALUES (1, ?, ?)')
    .run(id, new Date(ports.now()).toISOString());
  return id;
};
