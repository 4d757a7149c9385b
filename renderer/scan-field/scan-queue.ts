export interface ScanQueuePorts<Reading, Verdict> {
  readonly read: (reading: Reading) => Promise<Verdict>;
  /** In the order of the scans. */
  readonly onVerdict: (verdict: Verdict, reading: Reading) => void;
  readonly onTrouble: (trouble: unknown, reading: Reading) => void;
}

export interface ScanQueue<Reading> {
  readonly add: (reading: Reading) => void;
  readonly waiting: () => number;
}

/** Handles scans one after the other, in order, and drops none: one that fails does not keep up the next. */
export const createScanQueue = <Reading, Verdict>(
  ports: ScanQueuePorts<Reading, Verdict>,
): ScanQueue<Reading> => {
  const waiting: Reading[] = [];
  let isReading = false;

  const readOne = async (reading: Reading): Promise<void> => {
    try {
      const verdict = await ports.read(reading);
      ports.onVerdict(verdict, reading);
    } catch (trouble) {
      ports.onTrouble(trouble, reading);
    }
  };
  const readAll = async (): Promise<void> => {
    if (isReading) return;
    isReading = true;
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await readOne(next);
    isReading = false;
  };
  return {
    add: (reading) => {
      waiting.push(reading);
      void readAll();
    },
    waiting: () => waiting.length,
  };
};
