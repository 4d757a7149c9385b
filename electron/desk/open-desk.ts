import { join } from 'node:path';
import type { Audience } from '../../shared/contract/procedure.ts';
import { attendeeHandlers } from './attendees/attendee-handlers.ts';
import { openSearchRoll } from './attendees/search-roll.ts';
import { badgeFileHandlers } from './badges/badge-file-handlers.ts';
import { badgeHandlers } from './badges/badge-handlers.ts';
import { openBadgePress } from './badges/badge-press.ts';
import { openBadgeRenderer } from './badges/badge-renderer.ts';
import { documentHandlers } from './badges/document-handlers.ts';
import { addedFontsFolder, openFonts } from './badges/fonts/fonts.ts';
import { openImageFlattener } from './badges/images/image-flattener.ts';
import { preflightHandlers } from './badges/preflight/preflight-handlers.ts';
import { openPeopleRoll } from './cards/people-roll.ts';
import { checkinHandlers } from './checkin/checkin-handlers.ts';
import { openCheckin } from './checkin/checkin-parts.ts';
import { ownersOf } from './checkin/owners-of.ts';
import { rollScans } from './checkin/roll-scans.ts';
import { closeInOrder } from './close-in-order.ts';
import { startCheckpointer } from './database/checkpointer.ts';
import { DatabaseError, type DatabaseTrouble, toDatabaseError } from './database/database-error.ts';
import { lockFolder } from './database/folder-lock.ts';
import { makeFolder } from './database/make-folder.ts';
import { DATABASE_FILE, openDatabase, type Sql } from './database/open-database.ts';
import { isThereAlready, writeOnce } from './database/write-once.ts';
import { type Actor, createSession, type Session } from './gate/session.ts';
import { loanHandlers } from './loans/loan-handlers.ts';
import { writeBackup } from './maintenance/backup.ts';
import { writeBackupInThread } from './maintenance/backup-thread.ts';
import { examine, type Findings, isDamaged, isHealthy } from './maintenance/doctor.ts';
import { keepBackups } from './maintenance/keep-backups.ts';
import { restoreBackup } from './maintenance/restore.ts';
import { openMuster } from './muster/open-muster.ts';
import { noticeHandlers } from './notices/notice-handlers.ts';
import { backupOptionsOf, type GroundOptions, openGround } from './open-ground.ts';
import { operatorHandlers } from './operators/operator-handlers.ts';
import type { PrinterDevices } from './ports/printer-devices.ts';
import type { OpenSharing } from './ports/printer-sharing.ts';
import type { ScreenHost } from './ports/screen-host.ts';
import { bulkHandlers } from './printing/bulk-handlers.ts';
import { openPrinting } from './printing/open-printing.ts';
import { printingHandlers } from './printing/printing-handlers.ts';
import { programmeHandlers } from './programme/programme-handlers.ts';
import { programmeImportHandlers } from './programme-import/programme-import-handlers.ts';
import { openReports } from './reports/open-reports.ts';
import { roomHandlers } from './rooms/room-handlers.ts';
import { openScreens } from './screens/open-screens.ts';
import { eventHandlers } from './settings/event-handlers.ts';
import { sourceHandlers } from './sources/source-handlers.ts';
import { openUploads } from './tables/uploads.ts';
import { prepareTripFacts } from './trips/prepare-trip-facts.ts';
import { tripHandlers } from './trips/trip-handlers.ts';

/** What opens a desk; its folder is made if it is not there. */
export interface DeskOptions extends GroundOptions {
  readonly version: string;
  /** Whether copies are written every hour and at the end; a single command leaves that to the desk that stays open. */
  readonly keepsBackups?: boolean;
  /** The printers within reach. Left out: a desk without printers. */
  readonly devices?: PrinterDevices;
  /** Brings printers of this desk to others; a single command leaves that to the desk that stays open. */
  readonly sharing?: OpenSharing;
}

/** An open desk: what hosts serve, and how it ends. */
export type Desk = Awaited<ReturnType<typeof openDesk>>;

/** What a host needs of a desk: the contract's router, and a session for each screen or program that connects. */
export interface DeskDoor {
  readonly router: Desk['router'];
  openSession(audience: Audience, vouchedFor?: Actor | null, deviceName?: string): Session;
  /** Tells the desk who serves its screens to browsers. Returns what takes that back. */
  attachScreens(host: ScreenHost): () => void;
}

/**
 * Opens the desk that lives in a folder: takes its lock, opens and migrates the database, and starts
 * filling the search index. Throws `DatabaseError` with nothing changed.
 */
export const openDesk = async (options: DeskOptions) => {
  const { folder, key, ports, resources } = options;
  makeFolder(folder);
  const lock = lockFolder(folder);
  let sql: Sql;
  try {
    sql = openDatabase(folder, { key, migrationsFolder: resources.migrations, now: ports.now });
  } catch (error) {
    lock.release();
    throw error;
  }
  let desk: ReturnType<typeof assemble>;
  try {
    desk = assemble(sql, options);
  } catch (error) {
    // Opening writes too, and the disk may be full: a folder that was not opened is free for the next try.
    sql.close();
    lock.release();
    throw toDatabaseError(error);
  }
  const endCheckpoints = startCheckpointer(sql, {
    file: join(folder, DATABASE_FILE),
    key,
    report: (error) => ports.report({ id: 'checkpoint', where: 'startCheckpointer', error }),
  });
  const endBackups = options.keepsBackups === true ? startBackups(sql, options) : () => undefined;
  return {
    ...desk,
    close: (): Promise<void> =>
      closeInOrder([desk.close, endBackups, endCheckpoints, () => sql.close(), lock.release]),
  };
};

const startBackups = (sql: Sql, options: DeskOptions): (() => Promise<void>) =>
  keepBackups({
    sql,
    write: () => writeBackupInThread(backupOptionsOf(options)),
    report: (error) => options.ports.report({ id: 'backup', where: 'keepBackups', error }),
  });

/** Puts a backup in the place of the database of a folder that no Foyer has open. Gives the file kept of what was there. */
export const restoreDesk = (file: string, options: GroundOptions): string | null =>
  restoreBackup(file, backupOptionsOf(options));

const assemble = (sql: Sql, options: DeskOptions) => {
  const { resources, version } = options;
  const { parts, operators, projections, cards } = openGround(sql, options);
  const roll = openSearchRoll(parts);
  const people = openPeopleRoll(parts);
  const fontFolders = { fontsFolder: resources.fonts, addedFolder: addedFontsFolder(options.folder) };
  const press = openBadgePress(parts, cards, () => openBadgeRenderer(fontFolders));
  const fonts = openFonts(fontFolders);
  const images = openImageFlattener(resources.fonts);
  const printing = openPrinting(parts, {
    badges: press,
    devices: options.devices ?? null,
    ...(options.sharing === undefined ? {} : { sharing: options.sharing }),
  });
  const checkin = openCheckin(parts, cards, printing);
  const reports = openReports({ ...parts, tripFacts: prepareTripFacts(sql) });
  const nameOfOperator = (id: string): string => operators.find(id)?.name ?? '';
  const muster = openMuster(parts, {
    operatorName: nameOfOperator,
    ownersOf: (raw) => ownersOf(checkin, raw),
  });
  const uploads = openUploads(parts);
  const screens = openScreens(parts, nameOfOperator);
  const router = {
    attendees: attendeeHandlers(parts, cards, roll, people),
    badges: {
      ...badgeHandlers(parts, press, { mainPaper: printing.mainPaper, nameOfOperator }),
      ...badgeFileHandlers(parts, { uploads, images, fonts, press }),
    },
    bulkPrinting: bulkHandlers(printing, people),
    checkin: checkinHandlers(checkin, people),
    documents: documentHandlers(parts, press, printing),
    event: eventHandlers(parts, roll, version),
    loans: loanHandlers(parts),
    muster: muster.handlers,
    notices: noticeHandlers(parts, operators),
    operators: operatorHandlers(parts, operators),
    preflight: preflightHandlers(parts, { press, cards, roll: people, mainPaper: printing.mainPaper }),
    printing: printingHandlers(printing),
    programme: programmeHandlers(parts, cards),
    programmeImport: programmeImportHandlers(parts, uploads),
    reports: reports.handlers,
    screens: screens.handlers,
    rooms: roomHandlers(parts, cards),
    sources: sourceHandlers(parts, uploads, fonts.coverage),
    trips: tripHandlers(parts, {
      cards,
      scans: rollScans(checkin),
      press: (sheet) => press.renderer().renderSheet(sheet),
      workers: {
        nameOf: (id) => operators.find(id)?.name ?? '',
        names: () => operators.list().flatMap(({ name, isActive }) => (isActive ? [name] : [])),
      },
    }),
  };
  return {
    router,
    openSession: createSession,
    attachScreens: screens.attach,
    /** Resolves when everybody can be found. */
    searchReady: roll.ready,
    /** Writes a verified copy of the database and gives its file. */
    backup: (file?: string): string => writeBackup(sql, backupOptionsOf(options), file),
    /** Examines pages, log and tables. */
    examine: (wanted: Parameters<typeof examine>[2]) => examine(sql, projections, wanted),
    /** Writes a report into a file, without holding up the desk. */
    writeReport: reports.write,
    close: (): Promise<void> =>
      closeInOrder([
        uploads.close,
        printing.close,
        press.close,
        fonts.close,
        images.close,
        reports.close,
        muster.close,
        roll.close,
        parts.notices.close,
        () => roll.ready,
      ]),
  };
};

export {
  DatabaseError,
  type DatabaseTrouble,
  type Findings,
  isDamaged,
  isHealthy,
  isThereAlready,
  makeFolder,
  writeOnce,
};
