import { existsSync, mkdirSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReportRequest } from '../../../shared/contract/reports.ts';
import { DatabaseError, toDatabaseError } from '../database/database-error.ts';
import { type DeskParts, newId } from '../desk-parts.ts';
import { plainText } from './cell-text.ts';
import { openLocalClock } from './local-clock.ts';
import { wordsOf } from './words.ts';

/** Three quarters of a mebibyte: as base64 exactly one. */
const CHUNK_BYTES = 768 * 1024;

/** The files that this run of the desk wrote into its reports folder; no other can be read through it. */
export interface ReportFiles {
  /** Names a new file and makes the folder. Only `keep` makes it readable. */
  reserve(request: ReportRequest): { readonly fileName: string; readonly path: string };
  keep(path: string): string;
  /** A piece of a file; null where no such file was written. */
  read(fileId: string, offset: number): Promise<{ base64: string; isEnd: boolean } | null>;
}

const nameOfFile = (request: ReportRequest, localTime: string): string => {
  const { file } = wordsOf(request.language);
  const parts = [
    file[request.name],
    ...(request.withoutPersonalData ? [file.withoutPersonalData] : []),
    localTime,
  ];
  return parts.join('-');
};

const readChunk = async (path: string, offset: number) => {
  try {
    const handle = await open(path, 'r');
    try {
      const { size } = await handle.stat();
      const wanted = Buffer.alloc(Math.max(0, Math.min(CHUNK_BYTES, size - offset)));
      const { bytesRead } = await handle.read(wanted, 0, wanted.length, offset);
      return { base64: wanted.toString('base64', 0, bytesRead), isEnd: offset + bytesRead >= size };
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw toDatabaseError(error);
  }
};

// At once: a desk that is closing meanwhile must find the folder, to take it away.
const makeFolder = (folder: string): void => {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    const isFile = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    throw isFile ? new DatabaseError('no-folder', error.message) : toDatabaseError(error);
  }
};

/** Opens the reports folder of a desk. */
export const openReportFiles = (parts: Pick<DeskParts, 'folder' | 'ports' | 'settings'>): ReportFiles => {
  const folder = join(parts.folder, 'reports');
  const paths = new Map<string, string>();
  const reserved = new Set<string>();

  const localTime = (): string => {
    const now = openLocalClock(parts.settings.event().timeZone)(new Date(parts.ports.now()).toISOString());
    return now === null
      ? ''
      : `${plainText(now.day, 'date')}-${plainText(now.second, 'time').replaceAll(':', '')}`;
  };
  const freeName = (stem: string, extension: string): string => {
    for (let number = 1; ; number += 1) {
      const name = `${stem}${number === 1 ? '' : `-${number}`}.${extension}`;
      if (!reserved.has(name) && !existsSync(join(folder, name))) return name;
    }
  };
  return {
    reserve(request) {
      makeFolder(folder);
      const fileName = freeName(nameOfFile(request, localTime()), request.format);
      reserved.add(fileName);
      return { fileName, path: join(folder, fileName) };
    },
    keep(path) {
      const fileId = newId(parts.ports);
      paths.set(fileId, path);
      return fileId;
    },
    async read(fileId, offset) {
      const path = paths.get(fileId);
      return path === undefined ? null : readChunk(path, offset);
    },
  };
};
