import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { ColumnMapping } from '../../../shared/domain/sources/column-mapping.ts';
import { toDatabaseError } from '../database/database-error.ts';
import { type DeskParts, newId } from '../desk-parts.ts';
import { notFound } from '../gate/cannot.ts';
import type { Comparison } from './compared-row.ts';
import type { Table } from './file/table.ts';

/** An uploaded file on its way to the list. Nothing of it is on the list yet. */
export interface Draft {
  readonly id: string;
  readonly fileName: string;
  readonly path: string;
  readonly stop: AbortController;
  received: number;
  table: Table | null;
  guess: ColumnMapping | null;
  comparison: Comparison | null;
}

/** Drafts that were begun and not finished; more are dropped, oldest first. */
const MOST_DRAFTS = 4;

/** The drafts of a desk, their files in a folder that is emptied when the desk opens and closes. */
export interface Drafts {
  begin(fileName: string): Draft;
  append(draft: Draft, bytes: Uint8Array): void;
  /** The draft with this id, or the typed error that there is none. */
  find(id: string): Draft;
  drop(id: string): void;
  close(): void;
}

/** Opens the drafts of a data folder. */
export const openDrafts = ({ folder, ports }: Pick<DeskParts, 'folder' | 'ports'>): Drafts => {
  const uploads = join(folder, 'uploads');
  const drafts = new Map<string, Draft>();
  const drop = (id: string): void => {
    const draft = drafts.get(id);
    if (draft === undefined) return;
    drafts.delete(id);
    draft.stop.abort();
    rmSync(draft.path, { force: true });
  };
  const clear = (): void => rmSync(uploads, { recursive: true, force: true });
  clear();
  return {
    begin(fileName) {
      for (const id of [...drafts.keys()].slice(0, Math.max(drafts.size - MOST_DRAFTS + 1, 0))) drop(id);
      const id = newId(ports);
      const draft: Draft = {
        id,
        fileName,
        // The ending tells a workbook from a list that only calls itself one.
        path: join(uploads, `${id}${/^\.\w{1,8}$/.exec(extname(fileName))?.[0] ?? ''}`),
        stop: new AbortController(),
        received: 0,
        table: null,
        guess: null,
        comparison: null,
      };
      writing(() => {
        mkdirSync(uploads, { recursive: true, mode: 0o700 });
        writeFileSync(draft.path, '', { mode: 0o600 });
      });
      drafts.set(id, draft);
      return draft;
    },
    append(draft, bytes) {
      writing(() => appendFileSync(draft.path, bytes));
      draft.received += bytes.length;
    },
    find(id) {
      const draft = drafts.get(id);
      if (draft === undefined) throw notFound();
      return draft;
    },
    drop,
    close() {
      for (const id of drafts.keys()) drop(id);
      clear();
    },
  };
};

const writing = (write: () => void): void => {
  try {
    write();
  } catch (error) {
    throw toDatabaseError(error);
  }
};
