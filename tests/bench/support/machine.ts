import { cpus, loadavg, platform, release, totalmem } from 'node:os';

/** What measured, without names or paths. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memoryGib: number;
  readonly system: string;
  readonly node: string;
  readonly date: string;
  /** Processes that wanted a core in the last minute: more than the cores means that others were at work. */
  readonly load: number;
}

/** Describes this machine now. */
export const describeMachine = (): Machine => ({
  processor: cpus()[0]?.model.trim() ?? 'unknown',
  cores: cpus().length,
  memoryGib: Math.round(totalmem() / 2 ** 30),
  system: `${platform()} ${release()}`,
  node: process.version,
  date: new Date().toISOString().slice(0, 10),
  load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
});

/** The machine in one line. */
export const machineLine = (machine: Machine): string =>
  `${machine.processor}, ${machine.cores} cores, ${machine.memoryGib} GiB, ${machine.system}, Node ${machine.node}, ${machine.date}, load ${machine.load}`;
