import { ORPCError } from '@orpc/client';

/** What went wrong with a call, as the key and values of the sentence that says it. */
export interface CallTrouble {
  /** `trouble.storage`, `cannot.undo-reason-needed` … */
  readonly key: string;
  readonly values: Readonly<Record<string, string>>;
}

const recordOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

const textsOf = (value: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(recordOf(value)).map(([name, one]) => [name, String(one)]));

/** Puts an error of a call into a sentence's key. A line that is down is a trouble too, not a bug. */
export const troubleOf = (error: unknown): CallTrouble => {
  if (!(error instanceof ORPCError)) return { key: 'trouble.line-down', values: {} };
  const data = recordOf(error.data);
  switch (error.code) {
    case 'CANNOT':
      return { key: `cannot.${String(data['why'])}`, values: textsOf(data['params']) };
    case 'STORAGE':
      return { key: `trouble.storage-${String(data['trouble'])}`, values: {} };
    case 'SIGN_IN_FIRST':
    case 'NOT_ALLOWED':
    case 'NOT_FOUND':
    case 'WRONG_PIN':
    case 'LOCKED_OUT':
      return { key: `trouble.${error.code.toLowerCase().replaceAll('_', '-')}`, values: textsOf(data) };
    default:
      return { key: 'trouble.bug', values: { id: typeof data['id'] === 'string' ? data['id'] : '' } };
  }
};
