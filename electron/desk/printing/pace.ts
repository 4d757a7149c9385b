/** How patient printing is. Milliseconds; of a list each further attempt takes the next, and the last for ever. */
export interface Pace {
  /** Before a printer that refused is tried again. */
  readonly backOffMs: readonly number[];
  /** Between questions about jobs that a spooler has taken. */
  readonly followMs: readonly number[];
  /** A spooler that has not printed a job by then is not asked about it any more. */
  readonly followForMs: number;
  /** How long a screen waits for what a printer says of itself. */
  readonly statusMs: number;
  /** How long another desk waits for it: it takes a printer that is silent for longer for one that is gone. */
  readonly askedStatusMs: number;
  /** How long what a printer said of itself counts as news. */
  readonly statusAgeMs: number;
  /** How long closing the desk waits for the badge under way. */
  readonly closingMs: number;
}

export const DESK_PACE: Pace = {
  backOffMs: [1000, 2000, 4000, 8000],
  followMs: [200, 500, 1000, 2000, 5000, 15_000],
  followForMs: 3_600_000,
  statusMs: 1500,
  askedStatusMs: 3000,
  statusAgeMs: 5000,
  closingMs: 5000,
};

/** The step of a list for so many attempts before. */
export const stepOf = (steps: readonly number[], attempts: number): number =>
  steps[Math.min(attempts, steps.length - 1)] ?? 0;
