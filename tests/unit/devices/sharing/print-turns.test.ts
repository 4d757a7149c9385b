import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import type { PdfDocument, SendResult } from '../../../../electron/desk/ports/printer-port.ts';
import { openPrintTurns } from '../../../../electron/devices/sharing/print-turns.ts';
import { openSharedJobs } from '../../../../electron/devices/sharing/shared-jobs.ts';
import { SharedForTest } from '../../../support/printers/share-bench.ts';

const documentOf = (bytes: number): PdfDocument => ({
  format: 'pdf',
  pdf: new Uint8Array(bytes),
  title: 'Badge',
  media: { widthMm: 90, heightMm: 120 },
  isRoll: false,
  copies: 1,
});

/** A printer whose first badge is being sent, and turns behind it of so many milliseconds. */
const behindOne = (turnMs: number) => {
  const printer = new SharedForTest();
  const jobs = openSharedJobs(() => 0);
  const print = openPrintTurns(() => 0, turnMs);
  const first = Promise.withResolvers<SendResult>();
  printer.result = () => first.promise;
  const send = (document = documentOf(1)) => {
    const job = jobs.add({
      printerId: printer.id,
      userName: '',
      owner: '',
      wish: { title: '', format: '', media: null },
    });
    return { job, result: print({ job, printer, document, hasLeft: () => false }) };
  };
  const { result } = send();
  return {
    printer,
    send,
    endFirst: (): Promise<SendResult> => {
      first.resolve({ outcome: 'sent', jobRef: 'taken-1' });
      return result;
    },
  };
};

it('lets go of a badge that is late, and does not print it when its turn comes', async () => {
  const { printer, send, endFirst } = behindOne(20);
  const documents: WeakRef<PdfDocument>[] = [];
  const sendLarge = () => {
    const document = documentOf(1_000_000);
    documents.push(new WeakRef(document));
    return send(document).result;
  };
  expect(await sendLarge()).toMatchObject({ outcome: 'refused', cause: 'busy' });
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  await expect
    .poll(() => {
      collect();
      return documents[0]?.deref();
    })
    .toBeUndefined();
  await endFirst();
  expect(printer.taken).toHaveLength(1);
});

it('refuses a badge at once that is called off while it waits', async () => {
  const { send, endFirst } = behindOne(60_000);
  const { job, result } = send();
  job.calledOff.abort();
  expect([await result, job.stand]).toEqual([
    { outcome: 'refused', cause: 'cancelled' },
    { kind: 'cancelled' },
  ]);
  await endFirst();
});

it('knows nothing of a badge where sending throws, and does not take it for being sent for ever', async () => {
  const { printer, send, endFirst } = behindOne(60_000);
  await endFirst();
  printer.result = () => Promise.reject(new Error('disk full'));
  const { job, result } = send();
  await expect(result).rejects.toThrow('disk full');
  expect(job.stand).toEqual({ kind: 'unknown' });
});
