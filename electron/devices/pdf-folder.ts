import { basename, dirname, isAbsolute, join } from 'node:path';
import { z } from 'zod';
import type {
  JobState,
  PrintDocument,
  Printer,
  PrinterPorts,
  PrinterStatus,
  SendResult,
} from '../desk/ports/printer-port.ts';
import { fileNameSlug } from './file-name-slug.ts';
import { errorCode, type FolderFiles, nodeFolderFiles } from './folder-files.ts';
import { printerProfileBase } from './printer-profile.ts';
import { refused, statusOf } from './refusals.ts';

/** A folder that takes badges as PDF files: for print shops, hot folders and for trying things out. */
export const pdfFolderProfile = printerProfileBase
  .extend({
    kind: z.literal('pdf-folder'),
    address: z.string().refine(isAbsolute, 'the folder needs its full path'),
  })
  .readonly();
export type PdfFolderProfile = z.output<typeof pdfFolderProfile>;

// Below this a badge with a photo may not fit; better to be told before the queue is at the desk.
const NEARLY_FULL_BYTES = 1_000_000;

type FolderWord = Extract<
  PrinterStatus['word'],
  'not-found' | 'read-only' | 'disk-full' | 'not-reachable' | 'needs-attention'
>;

const folderWord = (error: unknown): FolderWord => {
  switch (errorCode(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'not-found';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'read-only';
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return 'disk-full';
    case 'ESTALE':
    case 'EHOSTDOWN':
    case 'ENETUNREACH':
    case 'ETIMEDOUT':
      return 'not-reachable';
    default:
      return 'needs-attention';
  }
};

const detailOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Opens a folder as a printer. `files` is the real file system unless a test says otherwise. */
export const openPdfFolder = (
  profile: PdfFolderProfile,
  ports: PrinterPorts,
  files: FolderFiles = nodeFolderFiles,
): Printer => {
  const folder = profile.address;

  const status = async (): Promise<PrinterStatus> => {
    try {
      await files.checkFolder(folder);
      const isNearlyFull = (await files.freeBytes(folder)) < NEARLY_FULL_BYTES;
      return statusOf(isNearlyFull ? 'disk-full' : 'ready');
    } catch (error) {
      const word = folderWord(error);
      // The other words say it all; a system's own sentence beside them only frightens.
      return statusOf(word, word === 'needs-attention' ? detailOf(error) : undefined);
    }
  };

  const send = async (document: PrintDocument, signal: AbortSignal): Promise<SendResult> => {
    if (document.format !== 'pdf') return refused('format-not-supported', document.format);
    const jobId = ports.newId();
    const fileName = badgeFileName(ports.now(), document.title, jobId);
    // A hot folder takes up *.pdf; until the rename there is none, so that it never takes half a badge.
    const draft = join(folder, `.${jobId}.part`);
    try {
      if (signal.aborted) return refused('cancelled');
      await files.checkFolder(folder);
      await files.writeDurably(draft, document.pdf);
      if (signal.aborted) {
        await files.remove(draft);
        return refused('cancelled');
      }
    } catch (error) {
      await removeQuietly(files, draft);
      return refused(folderWord(error), detailOf(error));
    }
    return handOver(files, draft, join(folder, fileName));
  };

  const jobState = async (jobRef: string): Promise<JobState> => {
    if (basename(jobRef) !== jobRef || !jobRef.endsWith('.pdf')) return 'unknown';
    try {
      return (await files.exists(join(folder, jobRef))) ? 'done' : 'unknown';
    } catch {
      // The folder cannot be asked; status() says why.
      return 'unknown';
    }
  };

  return { takes: { format: 'pdf' }, status, send, jobState };
};

/** The moment of printing: the finished draft gets its name. */
const handOver = async (files: FolderFiles, draft: string, path: string): Promise<SendResult> => {
  try {
    await files.rename(draft, path);
    await files.syncFolder(dirname(path));
    return { outcome: 'sent', jobRef: basename(path) };
  } catch (error) {
    return settle(files, { draft, path, error });
  }
};

interface FailedHandOver {
  readonly draft: string;
  readonly path: string;
  readonly error: unknown;
}

/** A network drive can rename and then fail to say so: only a look tells whether the badge is there. */
const settle = async (files: FolderFiles, { draft, path, error }: FailedHandOver): Promise<SendResult> => {
  const isThere = await files.exists(path).catch(() => null);
  if (isThere !== false) return { outcome: 'unknown', detail: `${basename(path)}: ${detailOf(error)}` };
  await removeQuietly(files, draft);
  return refused(folderWord(error), detailOf(error));
};

const removeQuietly = async (files: FolderFiles, path: string): Promise<void> => {
  // The first fault is the one to report; a draft that stays is hidden and is not a badge.
  await files.remove(path).catch(() => undefined);
};

/** Sorts by time, says whose badge it is, never comes twice: 2022-05-08T09-15-00Z_anna-kovacs_k3f9.pdf */
const badgeFileName = (nowMs: number, title: string, jobId: string): string => {
  const time = new Date(nowMs).toISOString().slice(0, 19).replaceAll(':', '-');
  return `${time}Z_${fileNameSlug(title)}_${jobId}.pdf`;
};
