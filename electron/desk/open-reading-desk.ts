import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { attendeeHandlers } from './attendees/attendee-handlers.ts';
import { openSearchRoll } from './attendees/search-roll.ts';
import { readingCodes } from './badges/badge-codes.ts';
import { badgeHandlers } from './badges/badge-handlers.ts';
import { openBadgePress } from './badges/badge-press.ts';
import { openBadgeRenderer } from './badges/badge-renderer.ts';
import { documentHandlers } from './badges/document-handlers.ts';
import { addedFontsFolder } from './badges/fonts/fonts.ts';
import { preflightHandlers } from './badges/preflight/preflight-handlers.ts';
import { openPeopleRoll } from './cards/people-roll.ts';
import { closeInOrder } from './close-in-order.ts';
import { DatabaseError, toDatabaseError } from './database/database-error.ts';
import { requireNewestSchema } from './database/migrate.ts';
import { DATABASE_FILE, openDatabase, type Sql } from './database/open-database.ts';
import { createSession } from './gate/session.ts';
import { writeBackup } from './maintenance/backup.ts';
import { examineAtOneMoment, type Findings } from './maintenance/doctor.ts';
import { backupOptionsOf, type GroundOptions, openGround } from './open-ground.ts';
import { mainPaper } from './printing/printer-list.ts';
import { openReportWriting } from './reports/report-writing.ts';
import { eventHandlers } from './settings/event-handlers.ts';
import { prepareTripFacts } from './trips/prepare-trip-facts.ts';

export interface ReadingOptions extends GroundOptions {
  /** Of this program, for the people who ask. */
  readonly version: string;
}

/** A desk that is only read, beside the one that works. */
export type ReadingDesk = Awaited<ReturnType<typeof openReadingDesk>>;

/**
 * Opens the desk that lives in a folder to read it, also while another Foyer works with it: without its lock,
 * over a handle that cannot write, and without the procedures that would. Throws `DatabaseError`; a database
 * that would have to be brought up to date first is refused.
 */
export const openReadingDesk = async (options: ReadingOptions) => {
  const sql = openToRead(options);
  try {
    return assemble(sql, options);
  } catch (error) {
    sql.close();
    throw toDatabaseError(error);
  }
};

const openToRead = ({ folder, key, ports, resources }: GroundOptions): Sql => {
  if (!existsSync(join(folder, DATABASE_FILE))) throw new DatabaseError('no-desk', folder);
  const migrationsFolder = resources.migrations;
  const sql = openDatabase(folder, { key, migrationsFolder, now: ports.now, readOnly: true });
  try {
    requireNewestSchema(sql, migrationsFolder);
    return sql;
  } catch (error) {
    sql.close();
    throw error;
  }
};

const assemble = (sql: Sql, options: ReadingOptions) => {
  const { parts, operators, projections, cards } = openGround(sql, options);
  const roll = openSearchRoll(parts);
  const { folder, resources } = options;
  const press = openBadgePress(parts, cards, () =>
    openBadgeRenderer({ fontsFolder: resources.fonts, addedFolder: addedFontsFolder(folder) }),
  );
  const readingPress = { ...press, codes: readingCodes(press.codes) };
  const around = {
    mainPaper: () => mainPaper(parts.settings),
    nameOfOperator: (id: string) => operators.find(id)?.name ?? '',
  };
  const { preview, pdf, layouts, layout } = badgeHandlers(parts, readingPress, around);
  const documents = documentHandlers(parts, readingPress, around);
  const people = openPeopleRoll(parts);
  const preflight = preflightHandlers(parts, { press, cards, roll: people, mainPaper: around.mainPaper });
  const { search, list, facets } = attendeeHandlers(parts, cards, roll, people);
  const reports = openReportWriting({ ...parts, tripFacts: prepareTripFacts(sql) });
  return {
    router: {
      attendees: { search, list, facets },
      badges: { preview, pdf, layouts, layout },
      documents,
      event: { state: eventHandlers(parts, roll, options.version).state },
      preflight,
    },
    openSession: createSession,
    /** Resolves when everybody can be found. */
    searchReady: roll.ready,
    /** Writes a verified copy of the database and gives its file. */
    backup: (file?: string): string => writeBackup(sql, backupOptionsOf(options), file),
    /** Examines pages, log and tables as they were at one moment. */
    examine: (): Findings => examineAtOneMoment(sql, projections),
    writeReport: reports.write,
    close: (): Promise<void> =>
      closeInOrder([
        press.close,
        reports.close,
        roll.close,
        parts.notices.close,
        () => roll.ready,
        () => sql.close(),
      ]),
  };
};
