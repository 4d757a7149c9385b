import { expect, it } from 'vitest';
import type { PrinterStatus } from '../../../electron/desk/ports/printer-port.ts';
import { DESK_PACE } from '../../../electron/desk/printing/pace.ts';
import { openPrinterStates } from '../../../electron/desk/printing/printer-states.ts';

it('does not take what a wrong address answers late for the state of the one that was put in its place', async () => {
  const late = Promise.withResolvers<PrinterStatus>();
  let status = (): Promise<PrinterStatus> => late.promise;
  const heard: string[] = [];
  const states = openPrinterStates(
    { ports: { now: () => 0, randomBytes: (length) => new Uint8Array(length), report: () => undefined } },
    // Of the list the states ask nothing but the device.
    { device: () => ({ status: () => status() }) } as unknown as Parameters<typeof openPrinterStates>[1],
    { pace: { ...DESK_PACE, statusMs: 10 }, changed: (_, { word }) => void heard.push(word) },
  );
  const before = await states.of('printer');
  states.forget('printer');
  status = () => Promise.resolve({ word: 'ready' });
  const after = await states.of('printer');
  late.resolve({ word: 'not-reachable' });
  await late.promise;
  await new Promise((resolve) => setImmediate(resolve));
  const still = await states.of('printer');
  states.close();
  expect([before.word, after.word, still.word, heard]).toEqual(['unknown', 'ready', 'ready', ['ready']]);
});
