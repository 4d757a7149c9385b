import { describe, expect, it } from 'vitest';
import { bestReader } from '../../../renderer/camera/choose-reader.ts';
import { createCodeGate } from '../../../renderer/camera/code-gate.ts';
import { CameraError } from '../../../renderer/camera/code-reader.ts';
import { createFrameRelay } from '../../../renderer/camera/frame-relay.ts';
import { troubleOf } from '../../../renderer/camera/open-camera.ts';
import { sharpened } from '../../../renderer/camera/sharpen.ts';

describe('a code in front of a camera', () => {
  it('is told once, however long it stays', () => {
    const gate = createCodeGate();
    const told = [0, 900, 1_800, 2_700, 3_600].map((atMs) => gate.see(['A'], atMs));
    expect(told).toEqual([['A'], [], [], [], []]);
  });

  it('is told again after it was out of the picture for a second, and not before', () => {
    const gate = createCodeGate();
    gate.see(['A'], 0);
    gate.see([], 500);
    expect([gate.see(['A'], 999), gate.see(['A'], 1_998), gate.see(['A'], 2_998)]).toEqual([[], [], ['A']]);
  });

  it('is told beside another one, each once', () => {
    const gate = createCodeGate();
    expect([gate.see(['A', 'B', 'A'], 0), gate.see(['B', 'C'], 30)]).toEqual([['A', 'B'], ['C']]);
  });

  it('without text is no code', () => expect(createCodeGate().see([''], 0)).toEqual([]));
});

/** A relay whose workers answer when told, and frames that say whether they were let go. */
const openRelay = () => {
  let nowMs = 0;
  const workers: {
    sent: number[];
    isEnded: boolean;
    answer: (number: number, codes: readonly string[]) => void;
  }[] = [];
  const codes: (readonly string[])[] = [];
  const relay = createFrameRelay({
    startWorker: (answer) => {
      const worker = { sent: [] as number[], isEnded: false, answer };
      workers.push(worker);
      return { send: (number) => worker.sent.push(number), end: () => (worker.isEnded = true) };
    },
    now: () => nowMs,
    onCodes: (found) => codes.push(found),
    stuckMs: 1_000,
  });
  const offer = (): { isClosed: boolean } => {
    const frame = { isClosed: false, close: () => {} };
    relay.offer(Object.assign(frame, { close: () => (frame.isClosed = true) }));
    return frame;
  };
  return { relay, workers, codes, offer, pass: (ms: number) => (nowMs += ms) };
};

describe('frames on their way to the decoder', () => {
  it('go one at a time; those that come meanwhile are let go', () => {
    const { workers, offer, codes } = openRelay();
    const frames = [offer(), offer(), offer()];
    expect([workers[0]?.sent, frames.map((frame) => frame.isClosed)]).toEqual([[1], [false, true, true]]);
    workers[0]?.answer(1, ['A']);
    offer();
    expect([workers[0]?.sent, codes]).toEqual([[1, 2], [['A']]]);
  });

  it('replace a decoder that is stuck, and its late answer counts for nothing', () => {
    const { workers, offer, pass, codes } = openRelay();
    offer();
    pass(999);
    offer();
    expect(workers).toHaveLength(1);
    pass(1);
    offer();
    workers[0]?.answer(1, ['late']);
    expect([workers[0]?.isEnded, workers[1]?.sent, codes]).toEqual([true, [2], []]);
  });

  it('are all let go once the camera is closed', () => {
    const { relay, workers, offer, codes } = openRelay();
    offer();
    relay.close();
    workers[0]?.answer(1, ['A']);
    expect([offer().isClosed, workers[0]?.isEnded, workers.length, codes]).toEqual([true, true, 1, []]);
  });
});

describe('a sharpened frame', () => {
  it('is grey, opaque and as large', () => {
    const data = new Uint8ClampedArray(7 * 6 * 4).fill(100);
    const result = sharpened({ data, width: 7, height: 6 });
    expect([result.length, new Set(result)]).toEqual([data.length, new Set([100, 255])]);
  });

  it('has a steeper edge than a soft one', () => {
    const row = [60, 60, 60, 60, 80, 110, 140, 160, 160, 160, 160];
    const width = row.length;
    const height = 5;
    const data = Uint8ClampedArray.from(
      Array.from({ length: height }, () => row.flatMap((grey) => [grey, grey, grey, 255])).flat(),
    );
    const result = sharpened({ data, width, height });
    const middle = row.map((_, x) => result[(2 * width + x) * 4] ?? 0);
    expect([(middle[4] ?? 0) < 80, (middle[6] ?? 0) > 140]).toEqual([true, true]);
  });
});

describe('the choice of a reader', () => {
  const all = { hasVideoFrame: true, hasFrameCallback: true, hasOffscreenCanvas: true };

  it('is the worker where it can run, else html5-qrcode', () => {
    expect([bestReader(all), bestReader({ ...all, hasVideoFrame: false })]).toEqual([
      'worker',
      'html5-qrcode',
    ]);
  });
});

describe('what a browser says when there is no picture', () => {
  it.each([
    [new DOMException('', 'NotAllowedError'), 'refused'],
    [new DOMException('', 'NotFoundError'), 'no-camera'],
    [new DOMException('', 'NotReadableError'), 'busy'],
    ['Error getting userMedia, error = NotAllowedError: Permission denied', 'refused'],
    [new CameraError('insecure'), 'insecure'],
    [new TypeError('x is not a function'), 'unsupported'],
  ])('%s is put into words that a person can act on', (problem, trouble) => {
    expect(troubleOf(problem)).toBe(trouble);
  });
});
