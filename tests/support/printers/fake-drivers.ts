import type {
  HandOver,
  SystemDocument,
  SystemPrinting,
} from '../../../electron/desk/ports/system-printing.ts';

/** Drivers of an operating system in this process, good or bad as told. */
export interface FakeDrivers extends SystemPrinting {
  /** What they took. */
  readonly taken: (SystemDocument & { readonly printerName: string })[];
  /** What they answer to the next documents. */
  answer: HandOver;
}

/** Drivers of printers with these system names. */
export const fakeDrivers = (...names: readonly string[]): FakeDrivers => {
  const drivers: FakeDrivers = {
    taken: [],
    answer: { outcome: 'handed-over' },
    printers: () => Promise.resolve(names.map((name) => ({ name, label: name.replaceAll('_', ' ') }))),
    print(printerName, document) {
      if (drivers.answer.outcome === 'handed-over') drivers.taken.push({ printerName, ...document });
      return Promise.resolve(drivers.answer);
    },
  };
  return drivers;
};
