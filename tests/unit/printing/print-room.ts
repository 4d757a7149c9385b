import { randomBytes } from 'node:crypto';
import { createRouterClient } from '@orpc/server';
import { resourceFolders } from '../../../electron/cli/resource-folders.ts';
import { openPeopleRoll } from '../../../electron/desk/cards/people-roll.ts';
import { openDatabase } from '../../../electron/desk/database/open-database.ts';
import { deskIdentity } from '../../../electron/desk/desk-identity.ts';
import type { DeskParts } from '../../../electron/desk/desk-parts.ts';
import { createGate } from '../../../electron/desk/gate/gate.ts';
import { createSession } from '../../../electron/desk/gate/session.ts';
import { openLog } from '../../../electron/desk/log/open-log.ts';
import { createNoticeBoard } from '../../../electron/desk/notices/notice-board.ts';
import type { BadgeMaking } from '../../../electron/desk/ports/badge-making.ts';
import { prepareProjections } from '../../../electron/desk/prepare-projections.ts';
import { bulkHandlers } from '../../../electron/desk/printing/bulk-handlers.ts';
import { openPrinting } from '../../../electron/desk/printing/open-printing.ts';
import type { Pace } from '../../../electron/desk/printing/pace.ts';
import { printingHandlers } from '../../../electron/desk/printing/printing-handlers.ts';
import { openProgramme } from '../../../electron/desk/programme/programme.ts';
import { openSettings } from '../../../electron/desk/settings/settings.ts';
import type { PrintJobState } from '../../../shared/contract/printing.ts';
import { parseBadgeLayout } from '../../../shared/domain/badges/badge-layout.ts';
import type { ReportedBug } from '../../support/test-desk.ts';
import { type ScriptedPrinter, scriptedDevices } from './scripted-printer.ts';

const IN_HASTE: Pace = {
  backOffMs: [1],
  followMs: [1],
  followForMs: 60_000,
  statusMs: 200,
  askedStatusMs: 200,
  statusAgeMs: 0,
  closingMs: 20,
};

/** What is drawn of every badge here. */
export const A_PAGE = { format: 'pdf', pdf: new Uint8Array(1) } as const;

const ALL_STATES = ['queued', 'rendering', 'sending', 'sent', 'done', 'failed', 'unknown', 'void'] as const;

export const A6 = { widthMm: 105, heightMm: 148 };

/** Badges whose drawing takes a turn of the event loop, so that things can happen in between. */
const quickBadges: BadgeMaking = {
  layouts: new Map([['a6', parseBadgeLayout({ v: 1, name: 'A6', page: A6, elements: [] })]]),
  codes: { recordedCodeOf: () => 'FR22AAAAAAA' },
  warmUp: () => undefined,
  async badge(attendeeId) {
    await new Promise((resolve) => setImmediate(resolve));
    return { kind: 'made', pages: A_PAGE, title: attendeeId, page: A6, isRoll: false };
  },
  trial: () => Promise.resolve({ kind: 'made', pages: A_PAGE, title: 'trial', page: A6, isRoll: false }),
  calibration: () =>
    Promise.resolve({ kind: 'made', pages: A_PAGE, title: 'calibration', page: A6, isRoll: false }),
};

export interface JobStep {
  readonly state: PrintJobState;
  readonly cause: string;
}

export interface PrintRoomOptions {
  readonly folder: string;
  /** By address; the first is the default of the desk. */
  readonly printers: Readonly<Record<string, ScriptedPrinter>>;
  readonly people: readonly string[];
  readonly badges?: Partial<BadgeMaking>;
}

/** The real queue over a real database, with printers that do as they are told. */
export const openPrintRoom = ({ folder, printers, people, badges = {} }: PrintRoomOptions) => {
  const bugs: ReportedBug[] = [];
  const ports = {
    now: Date.now,
    randomBytes: (length: number) => randomBytes(length),
    report: (bug: ReportedBug) => bugs.push(bug),
  };
  const { migrations } = resourceFolders();
  const sql = openDatabase(folder, { key: null, migrationsFolder: migrations, now: Date.now });
  // The death that is played here is that of the process, not of the power.
  sql.pragma('synchronous=OFF');
  sql.exec(`CREATE TABLE IF NOT EXISTS test_move (job_id TEXT, state TEXT, cause TEXT);
    CREATE TRIGGER IF NOT EXISTS test_moves AFTER UPDATE OF state ON print_job
    BEGIN INSERT INTO test_move VALUES (new.id, new.state, new.cause); END`);
  const log = openLog(sql, deskIdentity(sql, ports), prepareProjections(sql), ports.now);
  const gate = createGate({ ports, actorOf: () => ({ operatorId: 'op', role: 'organiser' }) });
  const notices = createNoticeBoard((error) => ports.report({ id: 'notice', where: 'announce', error }));
  const desk: DeskParts = {
    folder,
    sql,
    log,
    notices,
    ports,
    resources: resourceFolders(),
    settings: openSettings(sql),
    programme: openProgramme(sql),
    gate,
  };
  const addresses = Object.keys(printers);
  if (desk.settings.readLocal('printers') === null) {
    const stored = addresses.map((address) => ({
      id: address,
      name: address,
      kind: 'ipp',
      address,
      layout: 'a6',
    }));
    desk.settings.writeLocal('printers', JSON.stringify({ printers: stored, defaultId: addresses[0] }));
    log.append(
      people.map((id) => ({
        subject: id,
        operatorId: '',
        body: { kind: 'attendee-set', id, fields: { display: id } },
      })),
    );
  }
  const printing = openPrinting(desk, {
    badges: { ...quickBadges, ...badges },
    devices: scriptedDevices(printers),
    pace: IN_HASTE,
  });
  const context = { session: createSession('window') };
  const client = createRouterClient(printingHandlers(printing), { context });
  const bulk = createRouterClient(bulkHandlers(printing, openPeopleRoll(desk)), { context });

  const jobs = async (...states: PrintJobState[]) =>
    (await client.jobs({ states: states.length === 0 ? [...ALL_STATES] : states, limit: 500 })).toReversed();

  return {
    bugs,
    sql,
    client,
    bulk,
    notices,
    log,
    jobs,
    /** The states that a job has been in, and why, over all runs of the desk. */
    historyOf: (jobId: string): readonly JobStep[] =>
      sql
        .prepare<[string], JobStep>('SELECT state, cause FROM test_move WHERE job_id = ? ORDER BY rowid')
        .all(jobId),
    handoversOf: (attendeeId: string) =>
      sql
        .prepare<[string], string>(
          'SELECT taken_by FROM badge_handover WHERE attendee_id = ? ORDER BY at, seq',
        )
        .pluck()
        .all(attendeeId),
    /** The badges of a person that count, and those that do not, from the ops. */
    badgesOf: (attendeeId: string) =>
      sql
        .prepare<[string], { jobId: string; state: string; reason: string }>(
          'SELECT job_id AS jobId, state, reason FROM badge WHERE attendee_id = ? ORDER BY at, state',
        )
        .all(attendeeId),
    arrive(attendeeId: string) {
      const outcome = log.transaction(() => printing.requestOnArrival(attendeeId, '', 'op'));
      printing.wake();
      return outcome;
    },
    undo: (attendeeId: string) => log.transaction(() => printing.takeBack(attendeeId, 'op')),
    /** Until every job is in one of these states. */
    async settled(...states: PrintJobState[]) {
      const wanted: readonly string[] = states;
      const isSettled = async () => (await jobs()).every(({ state }) => wanted.includes(state));
      for (let turn = 0; !(await isSettled()); turn += 1) {
        if (turn > 2000) throw new Error(`not settled: ${JSON.stringify(await jobs())}`);
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
    },
    async close() {
      await printing.close();
      sql.close();
    },
    /** The process dies: the database keeps what was committed, and nobody writes any more. */
    async kill() {
      sql.close();
      await printing.close();
    },
  };
};

export type PrintRoom = ReturnType<typeof openPrintRoom>;
