import { ORPCError } from '@orpc/server';

/** The typed error for "this cannot be done now, because": the words are in the locales under `cannot.WHY`. */
export const cannot = (why: string, params: Readonly<Record<string, string>> = {}): Error =>
  new ORPCError('CANNOT', { defined: true, status: 409, data: { why, params } });

/** The typed error for something that is not, or no longer, there. */
export const notFound = (): Error => new ORPCError('NOT_FOUND', { defined: true, status: 404 });

/** The typed error for a screen that may not do this; `needs` names the audiences or roles that may. */
export const notAllowed = (needs: readonly string[]): Error =>
  new ORPCError('NOT_ALLOWED', { defined: true, status: 403, data: { needs: needs.join(' ') } });
