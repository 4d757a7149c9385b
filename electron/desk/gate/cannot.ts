import { ORPCError } from '@orpc/server';

/** The typed error for "this cannot be done now, because": the words are in the locales under `cannot.WHY`. */
export const cannot = (why: string, params: Readonly<Record<string, string>> = {}): Error =>
  new ORPCError('CANNOT', { defined: true, status: 409, data: { why, params } });

/** The typed error for something that is not, or no longer, there. */
export const notFound = (): Error => new ORPCError('NOT_FOUND', { defined: true, status: 404 });
