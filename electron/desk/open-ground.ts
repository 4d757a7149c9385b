import type { Language } from '../../shared/domain/language.ts';
import { prepareCards } from './cards/cards.ts';
import type { Sql } from './database/open-database.ts';
import { deskIdentity } from './desk-identity.ts';
import type { DeskParts } from './desk-parts.ts';
import { createGate } from './gate/gate.ts';
import { openLog } from './log/open-log.ts';
import type { BackupOptions } from './maintenance/backup.ts';
import { createNoticeBoard } from './notices/notice-board.ts';
import { openOperators } from './operators/operators.ts';
import type { Ports, Resources } from './ports.ts';
import { prepareProjections } from './prepare-projections.ts';
import { openProgramme } from './programme/programme.ts';
import { openSettings } from './settings/settings.ts';

/** Where a desk lives, what opens it, and what it is given of the world. */
export interface GroundOptions {
  /** The data folder. */
  readonly folder: string;
  /** 32 bytes in hex. */
  readonly key: string;
  readonly ports: Ports;
  readonly resources: Resources;
  /** The language of this computer, for what nobody named yet. */
  readonly language?: Language;
}

/** Builds what the features stand on, over an open database. Writes only when the database has no desk yet. */
export const openGround = (sql: Sql, { folder, ports, resources, language }: GroundOptions) => {
  const operators = openOperators(sql);
  const projections = prepareProjections(sql);
  const parts: DeskParts = {
    folder,
    sql,
    log: openLog(sql, deskIdentity(sql, ports), projections, ports.now),
    notices: createNoticeBoard((error) => ports.report({ id: 'notice', where: 'announce', error })),
    ports,
    resources,
    settings: openSettings(sql, language),
    programme: openProgramme(sql),
    gate: createGate({ ports, actorOf: operators.actorOf }),
  };
  return { parts, operators, projections, cards: prepareCards(sql) };
};

/** What backups need to know, out of what opens a desk. */
export const backupOptionsOf = ({ folder, key, ports, resources }: GroundOptions): BackupOptions => ({
  folder,
  key,
  migrations: resources.migrations,
  now: ports.now,
});
