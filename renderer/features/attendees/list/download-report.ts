import type { ReportRequest } from '../../../../shared/contract/reports.ts';
import type { DeskClient } from '../../../client/desk-client.ts';

const MEDIA_TYPES: Readonly<Record<ReportRequest['format'], string>> = {
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Fetches a written report piece by piece. */
export const readReport = async (
  desk: Pick<DeskClient, 'reports'>,
  fileId: string,
): Promise<readonly Uint8Array<ArrayBuffer>[]> => {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  for (;;) {
    const { base64, isEnd } = await desk.reports.read({ fileId, offset });
    const piece = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    pieces.push(piece);
    offset += piece.length;
    if (isEnd || piece.length === 0) return pieces;
  }
};

/** Has a report written and gives it to the browser as a download. */
export const downloadReport = async (
  desk: Pick<DeskClient, 'reports'>,
  request: ReportRequest,
): Promise<{ readonly fileName: string; readonly rows: number }> => {
  const { fileId, fileName, rows } = await desk.reports.write(request);
  const blob = new Blob([...(await readReport(desk, fileId))], { type: MEDIA_TYPES[request.format] });
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The download has taken its copy by then.
  window.setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return { fileName, rows };
};
