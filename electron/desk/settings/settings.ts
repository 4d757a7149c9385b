import {
  type DeskSettings,
  deskSettings,
  type EventSettings,
  eventSettings,
  type ListedCheckpoint,
  listedCheckpoint,
} from '../../../shared/contract/event.ts';
import type { Language } from '../../../shared/domain/language.ts';
import type { Sql } from '../database/open-database.ts';
import { DEFAULT_EVENT, defaultCheckpoint, defaultDesk } from './default-event.ts';
import { readText } from './field-texts.ts';

/** Settings of the event (shared by ops) and of this desk (local), read once and kept until they change. */
export interface Settings {
  /** The language in which the event was begun here, else that of the computer: names that nobody gave are in it. */
  readonly language: Language;
  event(): EventSettings;
  /** Those that were removed too: their scans keep their names. */
  checkpoints(): readonly ListedCheckpoint[];
  checkpoint(id: string): ListedCheckpoint | undefined;
  desk(): DeskSettings;
  /** Writes settings of this desk alone: all of them or none. */
  saveDesk(changes: Partial<DeskSettings>): void;
  /** One free text kept for this desk, such as the printers' list; null when never written. */
  readLocal(name: string): string | null;
  writeLocal(name: string, value: string): void;
  /** Forgets what was read: call after ops on the event or on checkpoints. */
  refresh(): void;
}

/** Reads named texts, each holding JSON, over defaults. A value that no longer fits its shape falls back to the default. */
const overlay = <Shape extends object>(
  defaults: Shape,
  rows: readonly { readonly name: string; readonly value: string }[],
  fits: (name: string, value: unknown) => boolean,
): Shape => {
  const changed: Record<string, unknown> = {};
  for (const { name, value } of rows) {
    const parsed = readText(value);
    if (Object.hasOwn(defaults, name) && fits(name, parsed)) changed[name] = parsed;
  }
  return { ...defaults, ...changed };
};

const fitsShape =
  (shape: Readonly<Record<string, { safeParse(value: unknown): { success: boolean } }>>) =>
  (name: string, value: unknown): boolean =>
    shape[name]?.safeParse(value).success ?? false;

/** Opens the settings of a database. Until an event was begun, names are in the language of the computer. */
export const openSettings = (sql: Sql, ofComputer: Language = 'en'): Settings => {
  const eventRows = sql.prepare<[], { name: string; value: string }>('SELECT name, value FROM event_field');
  const checkpointRows = sql.prepare<[], { id: string; name: string; value: string }>(
    'SELECT checkpoint_id AS id, name, value FROM checkpoint_field ORDER BY checkpoint_id, name',
  );
  const localRows = sql.prepare<[], { name: string; value: string }>(
    "SELECT substr(name, 6) AS name, value FROM desk_setting WHERE name LIKE 'desk.%'",
  );
  const readLocal = sql.prepare<[string], string>('SELECT value FROM desk_setting WHERE name = ?').pluck();
  const writeLocal = sql.prepare(
    'INSERT INTO desk_setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
  );
  const writeDesk = sql.transaction((changes: Partial<DeskSettings>) => {
    for (const [name, value] of Object.entries(changes))
      writeLocal.run(`desk.${name}`, JSON.stringify(value));
  });

  const readDesk = (): DeskSettings => {
    const rows = localRows.all();
    const fits = fitsShape(deskSettings.shape);
    const { language } = overlay({ language: ofComputer }, rows, fits);
    return overlay(defaultDesk(language), rows, fits);
  };
  const readCheckpoints = (): readonly ListedCheckpoint[] => {
    const firstCheckpoint = defaultCheckpoint(ownDesk().language);
    const byId = Map.groupBy(checkpointRows.all(), (row) => row.id);
    const stored = [...byId].map(([id, rows]) => ({
      ...overlay(firstCheckpoint, rows, fitsShape(listedCheckpoint.shape)),
      id,
    }));
    return stored.some(({ id }) => id === firstCheckpoint.id) ? stored : [firstCheckpoint, ...stored];
  };

  let event: EventSettings | null = null;
  let checkpoints: readonly ListedCheckpoint[] | null = null;
  let desk: DeskSettings | null = null;
  const ownDesk = (): DeskSettings => (desk ??= readDesk());
  const allCheckpoints = (): readonly ListedCheckpoint[] => (checkpoints ??= readCheckpoints());
  return {
    get language() {
      return ownDesk().language;
    },
    event: () => (event ??= overlay(DEFAULT_EVENT, eventRows.all(), fitsShape(eventSettings.shape))),
    checkpoints: allCheckpoints,
    checkpoint: (id) => allCheckpoints().find((one) => one.id === id),
    desk: ownDesk,
    saveDesk(changes) {
      writeDesk(changes);
      desk = null;
    },
    readLocal: (name) => readLocal.get(name) ?? null,
    writeLocal: (name, value) => void writeLocal.run(name, value),
    refresh() {
      event = null;
      checkpoints = null;
    },
  };
};
