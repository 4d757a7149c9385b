import { afterAll, describe, expect, it } from 'vitest';
import type {
  JobState,
  PrintDocument,
  Printer,
  PrinterStatus,
} from '../../../electron/desk/ports/printer-port.ts';

/** One kind of printer, as the suite needs it. */
export interface PrinterUnderTest {
  readonly printer: Printer;
  /** The same kind, where the device is not there. */
  readonly gone: Printer;
  /** What it says when all is well, where it can say less than that it is ready. */
  readonly wellWord?: PrinterStatus['word'];
  /** A badge in the format that it takes. */
  readonly badge: (title: string) => Promise<PrintDocument>;
  /** What arrived on paper so far. */
  readonly received: () => Promise<readonly Uint8Array[]>;
  /** What is to be seen on paper of a badge, for comparing. */
  readonly pictureOf: (badge: PrintDocument) => unknown;
  /** What is to be seen on something that arrived. */
  readonly seen: (arrived: Uint8Array, badge: PrintDocument) => unknown;
  /** Begins every title, so that what arrives can be told from other people's prints. */
  readonly mark: string;
  readonly close: () => Promise<void>;
}

const patient = (): AbortSignal => AbortSignal.timeout(60_000);

const isOver = (state: JobState): boolean => state === 'done' || state === 'failed';
const MOST_SILENT = 20;

/** What every printer promises to the print queue. */
export const describePrinter = (name: string, { printer, gone, ...fixture }: PrinterUnderTest): void => {
  const waitForEnd = async (jobRef: string): Promise<JobState> => {
    // A printer that does not answer just now may answer the next time.
    let silent = 0;
    for (let tries = 0; tries < 200; tries += 1) {
      const state = await printer.jobState(jobRef, patient());
      silent = state === 'unknown' ? silent + 1 : 0;
      if (isOver(state) || silent > MOST_SILENT) return state;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('the job never ends');
  };

  const sendOne = async (title: string): Promise<string> => {
    const result = await printer.send(await fixture.badge(`${fixture.mark} ${title}`), patient());
    if (result.outcome !== 'sent') throw new Error(`not sent: ${JSON.stringify(result)}`);
    return result.jobRef;
  };

  describe(`${name}`, () => {
    afterAll(fixture.close);

    it(`says that it is ${fixture.wellWord ?? 'ready'}`, async () => {
      expect(await printer.status(patient())).toEqual({ word: fixture.wellWord ?? 'ready' });
    });

    it('takes one badge, says when it is done, and prints it once', { timeout: 60_000 }, async () => {
      const before = (await fixture.received()).length;
      const badge = await fixture.badge(`${fixture.mark} Anna Kovács`);
      const result = await printer.send(badge, patient());
      expect(result).toEqual({ outcome: 'sent', jobRef: expect.stringMatching(/./) });
      expect(result.outcome === 'sent' && (await waitForEnd(result.jobRef))).toBe('done');
      const printed = (await fixture.received()).slice(before);
      expect(await Promise.all(printed.map((bytes) => fixture.seen(bytes, badge)))).toEqual([
        fixture.pictureOf(badge),
      ]);
    });

    it('gives each job a reference of its own, also to the same person', { timeout: 60_000 }, async () => {
      const first = await sendOne('Anna Kovács');
      await waitForEnd(first);
      const second = await sendOne('Anna Kovács');
      expect(second).not.toBe(first);
      expect(await waitForEnd(second)).toBe('done');
    });

    it.each([
      ['in another script', 'Badge Dr. محمد الأحمد (Tunis)'],
      ['that no file could have', '../../etc/<CON>:?*|"\u202e'],
      ['longer than any file name', '龍'.repeat(300)],
    ])('takes a title %s', { timeout: 60_000 }, async (_, title) => {
      expect(await waitForEnd(await sendOne(title))).toBe('done');
    });

    it('refuses a badge in a format that it does not take, and prints nothing', async () => {
      const before = (await fixture.received()).length;
      const { title, media, isRoll, copies, format } = await fixture.badge('Anna Kovács');
      expect(format).toBe(printer.takes.format);
      const common = { title, media, isRoll, copies };
      const other: PrintDocument =
        format === 'pdf'
          ? { ...common, format: 'bitmap', bitmaps: [] }
          : { ...common, format: 'pdf', pdf: new Uint8Array(1) };
      const result = await printer.send(other, patient());
      expect(result).toMatchObject({ outcome: 'refused', cause: 'format-not-supported' });
      expect(await fixture.received()).toHaveLength(before);
    });

    it('prints nothing when it is stopped before sending', async () => {
      const before = (await fixture.received()).length;
      const result = await printer.send(await fixture.badge('Anna Kovács'), AbortSignal.abort());
      expect(result).toMatchObject({ outcome: 'refused', cause: 'cancelled' });
      expect(await fixture.received()).toHaveLength(before);
    });

    it.each(['2147483646', '0', '', '../../../etc/passwd', 'no such job.pdf'])(
      'knows nothing of the job %j, which it was never given',
      async (jobRef) => {
        expect(await printer.jobState(jobRef, patient())).toBe('unknown');
      },
    );

    it('says when the device is not there, and refuses, so that the badge can go elsewhere', async () => {
      const { word } = await gone.status(patient());
      expect(['not-reachable', 'not-found']).toContain(word);
      const result = await gone.send(await fixture.badge('Anna Kovács'), patient());
      expect(result).toMatchObject({ outcome: 'refused', cause: word });
      expect(await gone.jobState('2147483646', patient())).toBe('unknown');
    });
  });
};
