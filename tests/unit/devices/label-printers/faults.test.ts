import { afterEach, describe, expect, it } from 'vitest';
import type { SendResult } from '../../../../electron/desk/ports/printer-port.ts';
import { bitmapOf } from '../../../support/bitmaps.ts';
import type { LabelMood } from '../../../support/printers/fake-label-printer.ts';
import type { LabelKind } from '../../../support/printers/label-languages.ts';
import { IN_HASTE, type LabelBench, labelJob, openLabelBench, patient } from './label-job.ts';

/** A badge of 62 by 100 mm at 300 dpi whose dots do not compress, so that its job is many packets long. */
const noise = bitmapOf(
  Array.from({ length: 1181 }, (_, y) =>
    Array.from({ length: 732 }, (__, x) =>
      (x * 7919 + y * 104_729 + ((x * y) % 31)) % 5 < 2 ? '#' : '.',
    ).join(''),
  ),
  300,
);
const badge = labelJob([noise]);
const KINDS: readonly LabelKind[] = ['zpl', 'brother-ql', 'esc-pos', 'tspl'];

let bench: LabelBench;
afterEach(() => bench.fake.close());

const sendTo = async (kind: LabelKind, mood: LabelMood, signal = patient()): Promise<SendResult> => {
  bench = await openLabelBench(kind, { dpi: 300 }, IN_HASTE);
  bench.fake.mood = mood;
  return bench.printer.send(badge, signal);
};

describe.each(KINDS)('a label printer of kind %s', (kind) => {
  it('that dies in the middle of a badge leaves the outcome unknown', async () => {
    expect(await sendTo(kind, 'dies-mid-job')).toMatchObject({ outcome: 'unknown' });
    expect([bench.fake.connections, bench.fake.jobs]).toEqual([1, []]);
  });

  it('that dies before it says that it has all of a badge leaves the outcome unknown', async () => {
    expect(await sendTo(kind, 'dies-at-the-end')).toMatchObject({ outcome: 'unknown' });
    expect(bench.fake.connections).toBe(1);
  });

  it('that reads no more leaves the outcome unknown, and holds nobody up for ever', async () => {
    expect(await sendTo(kind, 'stops-reading')).toMatchObject({ outcome: 'unknown' });
  });

  it('that takes a badge and never ends leaves the outcome unknown, and the badge went out once', async () => {
    expect(await sendTo(kind, 'never-ends')).toMatchObject({ outcome: 'unknown' });
    expect([bench.fake.connections, bench.fake.jobs.length]).toEqual([1, 1]);
  });

  it('that hangs up at once has printed nothing: the badge can go elsewhere', async () => {
    expect(await sendTo(kind, 'hangs-up-at-once')).toMatchObject({
      outcome: 'refused',
      cause: 'not-reachable',
    });
    expect(await bench.printer.status(patient())).toMatchObject({ word: 'not-reachable' });
    expect(bench.fake.bytesTaken).toBe(0);
  });

  it('that answers with something else is sent no badge, as it would print it as letters', async () => {
    const result = await sendTo(kind, 'garbage');
    expect(result).toEqual({
      outcome: 'refused',
      cause: 'answers-badly',
      detail: expect.stringContaining('HTTP/1.1'),
    });
    expect(await bench.printer.status(patient())).toMatchObject({ word: 'unknown' });
    expect(bench.fake.jobs).toEqual([]);
  });

  it('that says nothing, but takes all and says goodbye, has the badge', async () => {
    expect(await sendTo(kind, 'mute')).toMatchObject({ outcome: 'sent' });
    const word = kind === 'brother-ql' ? 'ready' : 'unknown';
    expect(await bench.printer.status(patient())).toEqual({ word });
    expect([bench.fake.connections, bench.fake.jobs.length]).toEqual([2, 1]);
  });

  it('that has answered before and is silent now has a reason: the badge waits', async () => {
    bench = await openLabelBench(kind, { dpi: 300 }, IN_HASTE);
    expect(await bench.printer.status(patient())).toEqual({ word: 'ready' });
    bench.fake.mood = 'mute';
    expect(await bench.printer.send(badge, patient())).toMatchObject({
      outcome: 'refused',
      cause: 'needs-attention',
    });
    expect(bench.fake.jobs).toEqual([]);
  });

  it('that is called off in the middle of a badge leaves the outcome unknown', async () => {
    bench = await openLabelBench(kind, { dpi: 300 }, { ...IN_HASTE, stallMs: 60_000, endMs: 60_000 });
    bench.fake.mood = 'stops-reading';
    const stop = new AbortController();
    const sending = bench.printer.send(badge, stop.signal);
    await expect.poll(() => bench.fake.bytesTaken).toBeGreaterThan(0);
    // The answer to the first question has come back, and the badge is on its way.
    await new Promise((resolve) => setTimeout(resolve, 200));
    stop.abort();
    expect(await sending).toEqual({ outcome: 'unknown', detail: 'cancelled' });
  });

  it('has one connection at a time, and prints in order, though two lists of badges go to it', async () => {
    bench = await openLabelBench(kind, { dpi: 300 });
    const { fake, printer, twin } = bench;
    const results = await Promise.all([
      printer.send(badge, patient()),
      twin.status(patient()),
      twin.send(badge, patient()),
      printer.status(patient()),
    ]);
    expect(results).toMatchObject([
      { outcome: 'sent' },
      { word: 'ready' },
      { outcome: 'sent' },
      { word: 'ready' },
    ]);
    expect([fake.connections, fake.mostAtOnce, fake.jobs.length]).toEqual([4, 1, 2]);
  });
});
