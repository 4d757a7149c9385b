import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { toDatabaseError } from '../database/database-error.ts';
import { type DeskParts, newId } from '../desk-parts.ts';
import { notFound } from '../gate/cannot.ts';

/** An uploaded file on its way to a list. Nothing of it is on the list yet. */
export interface Upload {
  readonly id: string;
  readonly fileName: string;
  readonly path: string;
  readonly stop: AbortController;
  received: number;
}

/** Uploads that were begun and not finished; more are dropped, oldest first. */
const MOST_UPLOADS = 4;

/** The uploads of a desk, their files in a folder that is emptied when the desk opens and closes. */
export interface Uploads {
  begin(fileName: string): Upload;
  append(upload: Upload, bytes: Uint8Array): void;
  /** The upload with this id, or the typed error that there is none. */
  find(id: string): Upload;
  drop(id: string): void;
  close(): void;
}

/** Opens the uploads of a data folder. */
export const openUploads = ({ folder, ports }: Pick<DeskParts, 'folder' | 'ports'>): Uploads => {
  const place = join(folder, 'uploads');
  const uploads = new Map<string, Upload>();
  const drop = (id: string): void => {
    const upload = uploads.get(id);
    if (upload === undefined) return;
    uploads.delete(id);
    upload.stop.abort();
    rmSync(upload.path, { force: true });
  };
  const clear = (): void => rmSync(place, { recursive: true, force: true });
  clear();
  return {
    begin(fileName) {
      for (const id of [...uploads.keys()].slice(0, Math.max(uploads.size - MOST_UPLOADS + 1, 0))) drop(id);
      const id = newId(ports);
      // The ending tells a workbook from a list that only calls itself one.
      const path = join(place, `${id}${/^\.\w{1,8}$/.exec(extname(fileName))?.[0] ?? ''}`);
      const upload: Upload = { id, fileName, path, stop: new AbortController(), received: 0 };
      writing(() => {
        mkdirSync(place, { recursive: true, mode: 0o700 });
        writeFileSync(upload.path, '', { mode: 0o600 });
      });
      uploads.set(id, upload);
      return upload;
    },
    append(upload, bytes) {
      writing(() => appendFileSync(upload.path, bytes));
      upload.received += bytes.length;
    },
    find(id) {
      const upload = uploads.get(id);
      if (upload === undefined) throw notFound();
      return upload;
    },
    drop,
    close() {
      for (const id of uploads.keys()) drop(id);
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
