import { afterEach, describe, expect, it } from 'vitest';
import { bitmapOf } from '../../../support/bitmaps.ts';
import { decodeBrother } from '../../../support/printers/decode-brother.ts';
import { brotherStatus, hostStatus, type LabelKind } from '../../../support/printers/label-languages.ts';
import { type LabelBench, labelJob, openLabelBench, patient } from './label-job.ts';

const badge = labelJob([bitmapOf(Array<string>(300).fill('#'.repeat(732)), 300)]);

let bench: LabelBench;
afterEach(() => bench.fake.close());

const bytes = (...all: readonly number[]): Uint8Array => Uint8Array.from(all);

/** What a printer answers, and what people are told. */
const TROUBLE: readonly (readonly [LabelKind, string, Uint8Array, string])[] = [
  ['zpl', 'its paper flag set', hostStatus({ b: '1' }), 'out-of-paper'],
  ['zpl', 'its head and paper flags set', hostStatus({ b: '1', o: '1' }), 'cover-open'],
  ['zpl', 'its pause flag set', hostStatus({ c: '1' }), 'paused'],
  ['zpl', 'its ribbon out', hostStatus({ p: '1', q: '1' }), 'ink-out'],
  ['brother-ql', 'its cover open', brotherStatus({ 9: 0x10 }), 'cover-open'],
  ['brother-ql', 'no roll', brotherStatus({ 8: 0x01, 10: 0, 11: 0 }), 'out-of-paper'],
  ['brother-ql', 'its roll used up', brotherStatus({ 8: 0x02 }), 'out-of-paper'],
  ['brother-ql', 'its knife stuck', brotherStatus({ 8: 0x04 }), 'jammed'],
  ['brother-ql', 'another roll than it was told', brotherStatus({ 9: 0x01 }), 'needs-attention'],
  ['esc-pos', 'its cover open', bytes(0x1a, 0x16, 0x12, 0x12), 'cover-open'],
  ['esc-pos', 'no paper', bytes(0x1a, 0x32, 0x12, 0x7e), 'out-of-paper'],
  ['esc-pos', 'its knife stuck', bytes(0x1a, 0x52, 0x1a, 0x12), 'jammed'],
  ['esc-pos', 'an error', bytes(0x1a, 0x52, 0x32, 0x12), 'needs-attention'],
  ['esc-pos', 'been switched offline', bytes(0x1a, 0x12, 0x12, 0x12), 'paused'],
  ['tspl', 'its head open, which hides its paper', bytes(0x05), 'cover-open'],
  ['tspl', 'paper jammed', bytes(0x02), 'jammed'],
  ['tspl', 'no paper', bytes(0x04), 'out-of-paper'],
  ['tspl', 'no ribbon', bytes(0x08), 'ink-out'],
  ['tspl', 'been paused', bytes(0x10), 'paused'],
  ['tspl', 'another error', bytes(0x80), 'needs-attention'],
];

const FINE: readonly (readonly [LabelKind, string, Uint8Array, string])[] = [
  ['zpl', 'labels left to print', hostStatus({ u: '00000003' }), 'busy'],
  ['zpl', 'no ribbon, and prints without', hostStatus({ p: '1' }), 'ready'],
  ['esc-pos', 'its roll nearly used up', bytes(0x12, 0x12, 0x12, 0x1e), 'nearly-out'],
  ['tspl', 'a label in print', bytes(0x20), 'busy'],
  ['brother-ql', 'a label in print', brotherStatus({ 18: 6, 19: 1 }), 'busy'],
];

describe('a printer of kind', () => {
  it.each(TROUBLE)('%s with %s says so, and the badge waits here', async (kind, _, answer, word) => {
    bench = await openLabelBench(kind);
    bench.fake.answers = [answer, answer];
    expect(await bench.printer.status(patient())).toEqual({ word });
    expect(await bench.printer.send(badge, patient())).toMatchObject({ outcome: 'refused', cause: word });
    expect(bench.fake.jobs).toEqual([]);
  });

  it.each(FINE)('%s with %s says so, and takes the badge', async (kind, _, answer, word) => {
    bench = await openLabelBench(kind);
    bench.fake.answers = [answer, answer];
    expect(await bench.printer.status(patient())).toEqual({ word });
    expect(await bench.printer.send(badge, patient())).toMatchObject({ outcome: 'sent' });
    expect(bench.fake.jobs).toHaveLength(1);
  });
});

describe('a Brother QL', () => {
  it.each([
    ['another tape', brotherStatus({ 10: 29 }), '29 mm'],
    ['labels of another size', brotherStatus({ 11: 0x0b, 17: 29, 10: 62 }), '62 × 29 mm'],
    ['a roll that nobody knows', brotherStatus({ 10: 77 }), '77 mm'],
  ])('with %s refuses the badge and says what is in it', async (_, answer, detail) => {
    bench = await openLabelBench('brother-ql');
    bench.fake.answers = [answer];
    const tall = labelJob([bitmapOf(Array<string>(1181).fill('#'.repeat(732)), 300)]);
    expect(await bench.printer.send(tall, patient())).toEqual({
      outcome: 'refused',
      cause: 'media-not-supported',
      detail,
    });
    expect(bench.fake.jobs).toEqual([]);
  });

  it('prints labels of the size, though a tape was thought of', async () => {
    bench = await openLabelBench('brother-ql');
    bench.fake.answers = [brotherStatus({ 11: 0x0b, 17: 100 })];
    const tall = labelJob([bitmapOf(Array<string>(1181).fill('#'.repeat(732)), 300)]);
    expect(await bench.printer.send(tall, patient())).toMatchObject({ outcome: 'sent' });
    const [page] = decodeBrother(bench.fake.jobs[0] ?? new Uint8Array(0));
    expect(page).toMatchObject({ media: { type: 0x0b, lengthMm: 100 }, announcedRows: 1109, feedDots: 0 });
  });

  it('with a wide head gets rows for it', async () => {
    bench = await openLabelBench('brother-ql');
    bench.fake.answers = [brotherStatus({ 4: 0x44 })];
    expect(await bench.printer.send(badge, patient())).toMatchObject({ outcome: 'sent' });
    const [page] = decodeBrother(bench.fake.jobs[0] ?? new Uint8Array(0), 162);
    expect(page?.pins.widthDots).toBe(1296);
  });
});

describe('a badge that was sent', () => {
  const sent = async (kind: LabelKind): Promise<string> => {
    bench = await openLabelBench(kind);
    const result = await bench.printer.send(badge, patient());
    return result.outcome === 'sent' ? result.jobRef : '';
  };

  it.each([
    ['zpl', hostStatus({ e: '001' })],
    ['zpl', hostStatus({ b: '1', u: '00000001' })],
    ['tspl', bytes(0x20)],
    ['brother-ql', brotherStatus({ 19: 1 })],
  ] as const)('to a printer of kind %s is done when nothing is left in it', async (kind, answer) => {
    const jobRef = await sent(kind);
    bench.fake.answers = [answer];
    expect(await bench.printer.jobState(jobRef, patient())).toBe('printing');
    expect(await bench.printer.jobState(jobRef, patient())).toBe('done');
  });

  it('to a printer that is gone since is not known to be done', async () => {
    const jobRef = await sent('zpl');
    bench.fake.mood = 'hangs-up-at-once';
    expect(await bench.printer.jobState(jobRef, patient())).toBe('unknown');
  });

  it('to a Brother QL that says it gave up may or may not be on paper', async () => {
    bench = await openLabelBench('brother-ql');
    bench.fake.saysAtEnd = brotherStatus({ 9: 0x04, 18: 2 });
    expect(await bench.printer.send(badge, patient())).toMatchObject({ outcome: 'unknown' });
  });
});
