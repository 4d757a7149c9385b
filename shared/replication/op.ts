import type { Stamp } from './hybrid-clock.ts';
import type { OpBody } from './op-bodies.ts';

/** One entry of a desk's append-only log, as it travels and as it is kept. Rules: SPEC.md. */
export interface Op {
  readonly deskId: string;
  /** 1, 2, 3 … without gaps, per desk. */
  readonly seq: number;
  readonly stamp: Stamp;
  /** The attendee (or other thing) that the op is about, so that a person's history is one look-up; may be empty. */
  readonly subject: string;
  readonly operatorId: string;
  readonly body: OpBody;
}

/** The id of the op, also the id of the scan, note or job that it records. */
export const opId = (deskId: string, seq: number): string => `${deskId}-${seq}`;

/** Desk and number of such an id; of a text that is none a pair that no op has. */
export const splitOpId = (id: string): readonly [deskId: string, seq: number] => {
  // Written as the log writes it and not otherwise: `D-01` is no second name of `D-1`.
  const [, deskId = '', seq = '0'] = /^(.+)-([1-9]\d*)$/.exec(id) ?? [];
  return [deskId, Number(seq)];
};

/** The text that is hashed, after the hash of the previous entry. The body is the exact text that is stored. */
export const chainText = (op: Omit<Op, 'body'>, bodyText: string): string =>
  [op.deskId, op.seq, op.stamp, op.subject, op.operatorId, bodyText].join('\n');
